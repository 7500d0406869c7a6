<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>youthcab</name>
    <message>
      <source>&amp;About youthcab</source>
      <translation>&amp;About youthcab</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Add</translation>
    </message>
    <message>
      <source>&amp;Add a paragraph</source>
      <translation>&amp;Add a paragraph</translation>
    </message>
    <message>
      <source>&amp;Add on this day…</source>
      <translation>&amp;Add on this day…</translation>
    </message>
    <message>
      <source>&amp;Awards</source>
      <translation>&amp;Awards</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Back</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Backups…</translation>
    </message>
    <message>
      <source>&amp;Cabinet</source>
      <translation>&amp;Cabinet</translation>
    </message>
    <message>
      <source>&amp;Campaigns</source>
      <translation>&amp;Campaigns</translation>
    </message>
    <message>
      <source>&amp;Change this cell</source>
      <translation>&amp;Change this cell</translation>
    </message>
    <message>
      <source>&amp;Clear…</source>
      <translation>&amp;Clear…</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Colours</translation>
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation>&amp;Copy report</translation>
    </message>
    <message>
      <source>&amp;Copy versions</source>
      <translation>&amp;Copy versions</translation>
    </message>
    <message>
      <source>&amp;Council rules…</source>
      <translation>&amp;Council rules…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <source>&amp;Draft or refresh</source>
      <translation>&amp;Draft or refresh</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;Export all records…</source>
      <translation>&amp;Export all records…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Export…</translation>
    </message>
    <message>
      <source>&amp;Field</source>
      <translation>&amp;Field</translation>
    </message>
    <message>
      <source>&amp;Figures</source>
      <translation>&amp;Figures</translation>
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation>&amp;Filter…</translation>
    </message>
    <message>
      <source>&amp;Find</source>
      <translation>&amp;Find</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Go</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Help on this page</source>
      <translation>&amp;Help on this page</translation>
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation>&amp;Hide or show</translation>
    </message>
    <message>
      <source>&amp;Home</source>
      <translation>&amp;Home</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <source>&amp;Issue…</source>
      <translation>&amp;Issue…</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>&amp;Join with the next</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts…</source>
      <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;List</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>&amp;Log</translation>
    </message>
    <message>
      <source>&amp;Menu of the row…</source>
      <translation>&amp;Menu of the row…</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Move to…</translation>
    </message>
    <message>
      <source>&amp;Name of your youth cabinet</source>
      <translation>&amp;Name of your youth cabinet</translation>
    </message>
    <message>
      <source>&amp;New cabinet…</source>
      <translation>&amp;New cabinet…</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Next finding</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>&amp;Next part of the window</translation>
    </message>
    <message>
      <source>&amp;Open cabinet…</source>
      <translation>&amp;Open cabinet…</translation>
    </message>
    <message>
      <source>&amp;Passphrase…</source>
      <translation>&amp;Passphrase…</translation>
    </message>
    <message>
      <source>&amp;Paste rows…</source>
      <translation>&amp;Paste rows…</translation>
    </message>
    <message>
      <source>&amp;Podcasts</source>
      <translation>&amp;Podcasts</translation>
    </message>
    <message>
      <source>&amp;Previous part of the window</source>
      <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Print…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Save report…</source>
      <translation>&amp;Save report…</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Settings…</translation>
    </message>
    <message>
      <source>&amp;Show all again</source>
      <translation>&amp;Show all again</translation>
    </message>
    <message>
      <source>&amp;Statement</source>
      <translation>&amp;Statement</translation>
    </message>
    <message>
      <source>&amp;Take the tour</source>
      <translation>&amp;Take the tour</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>&amp;Text size</translation>
    </message>
    <message>
      <source>&amp;Try it with March 2021</source>
      <translation>&amp;Try it with March 2021</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>&amp;Webinars &amp;&amp; events</source>
      <translation>&amp;Webinars &amp;&amp; events</translation>
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation>&amp;Welcome…</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>&amp;Your name</translation>
    </message>
    <message>
      <source>(could not be looked into)</source>
      <translation>(could not be looked into)</translation>
    </message>
    <message>
      <source>(told in it)</source>
      <translation>(told in it)</translation>
    </message>
    <message>
      <source>, and it may take {speech_minutes}</source>
      <translation>, and it may take {speech_minutes}</translation>
    </message>
    <message>
      <source>10 March 2021</source>
      <translation>10 March 2021</translation>
    </message>
    <message>
      <source>10/3, mid March, soon</source>
      <translation>10/3, mid March, soon</translation>
    </message>
    <message>
      <source>100 %, normal</source>
      <translation>100 %, normal</translation>
    </message>
    <message>
      <source>120, about 100</source>
      <translation>120, about 100</translation>
    </message>
    <message>
      <source>125 %, large</source>
      <translation>125 %, large</translation>
    </message>
    <message>
      <source>150 %, larger</source>
      <translation>150 %, larger</translation>
    </message>
    <message>
      <source>200 %, largest</source>
      <translation>200 %, largest</translation>
    </message>
    <message>
      <source>2020 to 2022</source>
      <translation>2020 to 2022</translation>
    </message>
    <message>
      <source>3 June 2022; 19 September 2022</source>
      <translation>3 June 2022; 19 September 2022</translation>
    </message>
    <message>
      <source>3 evenings</source>
      <translation>3 evenings</translation>
    </message>
    <message>
      <source>84, over 80</source>
      <translation>84, over 80</translation>
    </message>
    <message>
      <source>84, over 80, about 30 young people</source>
      <translation>84, over 80, about 30 young people</translation>
    </message>
    <message>
      <source>A &amp;week earlier</source>
      <translation>A &amp;week earlier</translation>
    </message>
    <message>
      <source>A backup is taken every half hour while something changes, on closing, and before anything large. Old ones go by themselves; the newest seven always stay.</source>
      <translation>A backup is taken every half hour while something changes, on closing, and before anything large. Old ones go by themselves; the newest seven always stay.</translation>
    </message>
    <message>
      <source>A copy of a real month, to play with</source>
      <translation>A copy of a real month, to play with</translation>
    </message>
    <message>
      <source>A day &amp;earlier</source>
      <translation>A day &amp;earlier</translation>
    </message>
    <message>
      <source>A day &amp;later</source>
      <translation>A day &amp;later</translation>
    </message>
    <message>
      <source>A doing</source>
      <translation>A doing</translation>
    </message>
    <message>
      <source>A file that you or somebody else made</source>
      <translation>A file that you or somebody else made</translation>
    </message>
    <message>
      <source>A list that goes after what they do.</source>
      <translation>A list that goes after what they do.</translation>
    </message>
    <message>
      <source>A month, a quarter or a year, such as “{example}”</source>
      <translation>A month, a quarter or a year, such as “{example}”</translation>
    </message>
    <message>
      <source>A new cabinet</source>
      <translation>A new cabinet</translation>
    </message>
    <message>
      <source>A number that goes after what they do.</source>
      <translation>A number that goes after what they do.</translation>
    </message>
    <message>
      <source>A number that goes with it</source>
      <translation>A number that goes with it</translation>
    </message>
    <message>
      <source>A sentence</source>
      <translation>A sentence</translation>
    </message>
    <message>
      <source>A short form, and you can begin</source>
      <translation>A short form, and you can begin</translation>
    </message>
    <message>
      <source>A thing</source>
      <translation>A thing</translation>
    </message>
    <message>
      <source>A wee&amp;k later</source>
      <translation>A wee&amp;k later</translation>
    </message>
    <message>
      <source>Abbreviations everyone knows</source>
      <translation>Abbreviations everyone knows</translation>
    </message>
    <message>
      <source>Abbreviations that every reader knows.</source>
      <translation>Abbreviations that every reader knows.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>About youthcab</source>
      <translation>About youthcab</translation>
    </message>
    <message numerus="yes">
      <source>About {n} words too long</source>
      <translation>
        <numerusform>About one word too long</numerusform>
        <numerusform>About {n} words too long</numerusform>
      </translation>
    </message>
    <message>
      <source>About …</source>
      <translation>About …</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Activity</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add a paragraph</source>
      <translation>Add a paragraph</translation>
    </message>
    <message>
      <source>Add a webinar or an event as soon as it is planned</source>
      <translation>Add a webinar or an event as soon as it is planned</translation>
    </message>
    <message>
      <source>Add and open</source>
      <translation>Add and open</translation>
    </message>
    <message>
      <source>Add on this day…</source>
      <translation>Add on this day…</translation>
    </message>
    <message>
      <source>Add one here, or press Ctrl+N. A title is enough to begin. It is saved as you go, and under the form you see how it will read. Ctrl+K takes a whole line, such as “webinar yesterday 84 attended”.</source>
      <translation>Add one here, or press Ctrl+N. A title is enough to begin. It is saved as you go, and under the form you see how it will read. Ctrl+K takes a whole line, such as “webinar yesterday 84 attended”.</translation>
    </message>
    <message>
      <source>Add rows that were copied in a spreadsheet</source>
      <translation>Add rows that were copied in a spreadsheet</translation>
    </message>
    <message>
      <source>Add something on the day that is chosen</source>
      <translation>Add something on the day that is chosen</translation>
    </message>
    <message>
      <source>Add the campaign “{name}”</source>
      <translation>Add the campaign “{name}”</translation>
    </message>
    <message>
      <source>Add the partner “{name}”</source>
      <translation>Add the partner “{name}”</translation>
    </message>
    <message>
      <source>Add the person “{name}”</source>
      <translation>Add the person “{name}”</translation>
    </message>
    <message>
      <source>Add the records of files</source>
      <translation>Add the records of files</translation>
    </message>
    <message>
      <source>Add the series “{name}”</source>
      <translation>Add the series “{name}”</translation>
    </message>
    <message>
      <source>Add to the calendar</source>
      <translation>Add to the calendar</translation>
    </message>
    <message>
      <source>Add to the list in sight</source>
      <translation>Add to the list in sight</translation>
    </message>
    <message>
      <source>Add to what is there</source>
      <translation>Add to what is there</translation>
    </message>
    <message>
      <source>Add {kind} “{name}”</source>
      <translation>Add {kind} “{name}”</translation>
    </message>
    <message numerus="yes">
      <source>Add {n} rows</source>
      <translation>
        <numerusform>Add it</numerusform>
        <numerusform>Add {n} rows</numerusform>
      </translation>
    </message>
    <message>
      <source>Add {one}</source>
      <translation>Add {one}</translation>
    </message>
    <message>
      <source>Add {value} to “{field}” in {records}</source>
      <translation>Add {value} to “{field}” in {records}</translation>
    </message>
    <message>
      <source>Add {word}</source>
      <translation>Add {word}</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} rows</source>
      <translation>
        <numerusform>Added one row</numerusform>
        <numerusform>Added {n} rows</numerusform>
      </translation>
    </message>
    <message>
      <source>Added “{name}”.</source>
      <translation>Added “{name}”.</translation>
    </message>
    <message>
      <source>Added “{record}”.</source>
      <translation>Added “{record}”.</translation>
    </message>
    <message>
      <source>Added “{words}” on {day}.</source>
      <translation>Added “{words}” on {day}.</translation>
    </message>
    <message>
      <source>Adding the rows …</source>
      <translation>Adding the rows …</translation>
    </message>
    <message>
      <source>Adult</source>
      <translation>Adult</translation>
    </message>
    <message>
      <source>Adult in office</source>
      <translation>Adult in office</translation>
    </message>
    <message>
      <source>After the paragraph that the cursor was in last</source>
      <translation>After the paragraph that the cursor was in last</translation>
    </message>
    <message>
      <source>Age bands</source>
      <translation>Age bands</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Agreed</translation>
    </message>
    <message>
      <source>Agreed by</source>
      <translation>Agreed by</translation>
    </message>
    <message>
      <source>Aim</source>
      <translation>Aim</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>All files</translation>
    </message>
    <message>
      <source>All of it can be changed later. It stays on this computer.</source>
      <translation>All of it can be changed later. It stays on this computer.</translation>
    </message>
    <message>
      <source>An officer clears it first</source>
      <translation>An officer clears it first</translation>
    </message>
    <message>
      <source>Another time</source>
      <translation>Another time</translation>
    </message>
    <message>
      <source>Another time…</source>
      <translation>Another time…</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <source>Answerable</source>
      <translation>Answerable</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Answers</translation>
    </message>
    <message>
      <source>Answer…</source>
      <translation>Answer…</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <source>Arrows go from day to day, Page Up and Page Down from month to month. Enter adds something on a day. Tab goes to the list of what stands on it.</source>
      <translation>Arrows go from day to day, Page Up and Page Down from month to month. Enter adds something on a day. Tab goes to the list of what stands on it.</translation>
    </message>
    <message>
      <source>As it is now: {now}</source>
      <translation>As it is now: {now}</translation>
    </message>
    <message>
      <source>As it was before: {then}</source>
      <translation>As it was before: {then}</translation>
    </message>
    <message numerus="yes">
      <source>As many as {n} such texts are in the history.</source>
      <translation>
        <numerusform>One such text is in the history.</numerusform>
        <numerusform>As many as {n} such texts are in the history.</numerusform>
      </translation>
    </message>
    <message>
      <source>As of</source>
      <translation>As of</translation>
    </message>
    <message>
      <source>As text</source>
      <translation>As text</translation>
    </message>
    <message>
      <source>As text shows the same words for reading aloud</source>
      <translation>As text shows the same words for reading aloud</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>As the words say</source>
      <translation>As the words say</translation>
    </message>
    <message>
      <source>As u&amp;sual</source>
      <translation>As u&amp;sual</translation>
    </message>
    <message>
      <source>As&amp;k for review</source>
      <translation>As&amp;k for review</translation>
    </message>
    <message>
      <source>Asha</source>
      <translation>Asha</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Asked</translation>
    </message>
    <message>
      <source>Asked, and not answered</source>
      <translation>Asked, and not answered</translation>
    </message>
    <message>
      <source>Attended</source>
      <translation>Attended</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Audience</translation>
    </message>
    <message>
      <source>Audio</source>
      <translation>Audio</translation>
    </message>
    <message>
      <source>Audio or video</source>
      <translation>Audio or video</translation>
    </message>
    <message>
      <source>Audio or video.</source>
      <translation>Audio or video.</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Author</translation>
    </message>
    <message>
      <source>Award</source>
      <translation>Award</translation>
    </message>
    <message>
      <source>Award entries</source>
      <translation>Award entries</translation>
    </message>
    <message>
      <source>Award entry</source>
      <translation>Award entry</translation>
    </message>
    <message>
      <source>Awards</source>
      <translation>Awards</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Back to the page before</source>
      <translation>Back to the page before</translation>
    </message>
    <message>
      <source>Back to the words</source>
      <translation>Back to the words</translation>
    </message>
    <message>
      <source>Back to where you came from (Alt+Left)</source>
      <translation>Back to where you came from (Alt+Left)</translation>
    </message>
    <message>
      <source>Back to {record}</source>
      <translation>Back to {record}</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <source>Backed up: {counts}. The copy was read back and is whole.</source>
      <translation>Backed up: {counts}. The copy was read back and is whole.</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Background</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Backups</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Begin a cabinet by one short form</source>
      <translation>Begin a cabinet by one short form</translation>
    </message>
    <message>
      <source>Begin here</source>
      <translation>Begin here</translation>
    </message>
    <message>
      <source>Begin your own…</source>
      <translation>Begin your own…</translation>
    </message>
    <message>
      <source>Begin, open or try a cabinet; those open lately</source>
      <translation>Begin, open or try a cabinet; those open lately</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begun</translation>
    </message>
    <message>
      <source>Beside {where}</source>
      <translation>Beside {where}</translation>
    </message>
    <message>
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blocks</translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Briefing</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Bring back</translation>
    </message>
    <message>
      <source>Bring back {label}</source>
      <translation>Bring back {label}</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation>Brought back</translation>
    </message>
    <message>
      <source>Brought back “{label}”.</source>
      <translation>Brought back “{label}”.</translation>
    </message>
    <message>
      <source>Brought back “{record}”.</source>
      <translation>Brought back “{record}”.</translation>
    </message>
    <message>
      <source>Bullets</source>
      <translation>Bullets</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Business</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>By campaign, for officers</source>
      <translation>By campaign, for officers</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>By when</translation>
    </message>
    <message>
      <source>By when.</source>
      <translation>By when.</translation>
    </message>
    <message>
      <source>By whom, by role</source>
      <translation>By whom, by role</translation>
    </message>
    <message>
      <source>C&amp;alendar</source>
      <translation>C&amp;alendar</translation>
    </message>
    <message>
      <source>C&amp;olumns…</source>
      <translation>C&amp;olumns…</translation>
    </message>
    <message>
      <source>Cabinet</source>
      <translation>Cabinet</translation>
    </message>
    <message>
      <source>Cabinets</source>
      <translation>Cabinets</translation>
    </message>
    <message>
      <source>Cabinets (*.youthcab);;All files (*)</source>
      <translation>Cabinets (*.youthcab);;All files (*)</translation>
    </message>
    <message>
      <source>Cabinets that were open lately, newest first, a line for each</source>
      <translation>Cabinets that were open lately, newest first, a line for each</translation>
    </message>
    <message>
      <source>Cale&amp;ndar</source>
      <translation>Cale&amp;ndar</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <source>Call to action</source>
      <translation>Call to action</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Came</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Campaign</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Campaigns</translation>
    </message>
    <message>
      <source>Campaigns entered</source>
      <translation>Campaigns entered</translation>
    </message>
    <message>
      <source>Campaigns, events, podcasts, awards, and a log for all the rest. Ctrl and a number goes to each page. Home shows what is new, what comes next and what is missing.</source>
      <translation>Campaigns, events, podcasts, awards, and a log for all the rest. Ctrl and a number goes to each page. Home shows what is new, what comes next and what is missing.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Category</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certainty</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Change a fie&amp;ld of all selected…</source>
      <translation>Change a fie&amp;ld of all selected…</translation>
    </message>
    <message>
      <source>Change a field</source>
      <translation>Change a field</translation>
    </message>
    <message>
      <source>Change a field…</source>
      <translation>Change a field…</translation>
    </message>
    <message>
      <source>Change them</source>
      <translation>Change them</translation>
    </message>
    <message numerus="yes">
      <source>Change {n} records at once</source>
      <translation>
        <numerusform>Change one record</numerusform>
        <numerusform>Change {n} records at once</numerusform>
      </translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Changing the records …</source>
      <translation>Changing the records …</translation>
    </message>
    <message>
      <source>Charity</source>
      <translation>Charity</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Check</translation>
    </message>
    <message>
      <source>Choices</source>
      <translation>Choices</translation>
    </message>
    <message>
      <source>Choose columns</source>
      <translation>Choose columns</translation>
    </message>
    <message>
      <source>Choose one field and its new value for all that are selected</source>
      <translation>Choose one field and its new value for all that are selected</translation>
    </message>
    <message>
      <source>Choose one in the list, or add one.</source>
      <translation>Choose one in the list, or add one.</translation>
    </message>
    <message>
      <source>Choose one in the list.</source>
      <translation>Choose one in the list.</translation>
    </message>
    <message>
      <source>Choose something in the calendar first.</source>
      <translation>Choose something in the calendar first.</translation>
    </message>
    <message>
      <source>Choose the folder</source>
      <translation>Choose the folder</translation>
    </message>
    <message>
      <source>Choose what is to be changed.</source>
      <translation>Choose what is to be changed.</translation>
    </message>
    <message>
      <source>Choose where the file lies</source>
      <translation>Choose where the file lies</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <source>Clean-up</source>
      <translation>Clean-up</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Clear</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Clear all</translation>
    </message>
    <message>
      <source>Clear the statement</source>
      <translation>Clear the statement</translation>
    </message>
    <message>
      <source>Clear these words? New words will have to be cleared again.</source>
      <translation>Clear these words? New words will have to be cleared again.</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Cleared</translation>
    </message>
    <message>
      <source>Cleared by</source>
      <translation>Cleared by</translation>
    </message>
    <message>
      <source>Cleared on</source>
      <translation>Cleared on</translation>
    </message>
    <message>
      <source>Cleared. It can be issued as it stands; new words would have to be cleared again.</source>
      <translation>Cleared. It can be issued as it stands; new words would have to be cleared again.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Close the help</source>
      <translation>Close the help</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Close the window; everything is saved already</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Close this notice</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Close without it</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Closing</translation>
    </message>
    <message>
      <source>Co&amp;mpare…</source>
      <translation>Co&amp;mpare…</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Columns…</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Coming up</translation>
    </message>
    <message>
      <source>Commas from</source>
      <translation>Commas from</translation>
    </message>
    <message>
      <source>Commas in numbers from</source>
      <translation>Commas in numbers from</translation>
    </message>
    <message>
      <source>Commended</source>
      <translation>Commended</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>Complete</source>
      <translation>Complete</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conference</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consent</translation>
    </message>
    <message>
      <source>Consents</source>
      <translation>Consents</translation>
    </message>
    <message>
      <source>Consultation</source>
      <translation>Consultation</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Contact officer</source>
      <translation>Contact officer</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>Context</translation>
    </message>
    <message>
      <source>Cop&amp;y as a table</source>
      <translation>Cop&amp;y as a table</translation>
    </message>
    <message numerus="yes">
      <source>Copied {n} rows, with their headings.</source>
      <translation>
        <numerusform>Copied one row, with its headings.</numerusform>
        <numerusform>Copied {n} rows, with their headings.</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies of the cabinet, and going back to one</source>
      <translation>Copies of the cabinet, and going back to one</translation>
    </message>
    <message>
      <source>Copies that are as they were</source>
      <translation>Copies that are as they were</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy them as a table, for a spreadsheet or a document</source>
      <translation>Copy them as a table, for a spreadsheet or a document</translation>
    </message>
    <message>
      <source>Copy {number} was issued{on} by {by}</source>
      <translation>Copy {number} was issued{on} by {by}</translation>
    </message>
    <message>
      <source>Copying the rows …</source>
      <translation>Copying the rows …</translation>
    </message>
    <message>
      <source>Could be said</source>
      <translation>Could be said</translation>
    </message>
    <message>
      <source>Could be said ({count})</source>
      <translation>Could be said ({count})</translation>
    </message>
    <message>
      <source>Council</source>
      <translation>Council</translation>
    </message>
    <message>
      <source>Council meeting</source>
      <translation>Council meeting</translation>
    </message>
    <message>
      <source>Council meets</source>
      <translation>Council meets</translation>
    </message>
    <message>
      <source>Council papers</source>
      <translation>Council papers</translation>
    </message>
    <message>
      <source>Council rules</source>
      <translation>Council rules</translation>
    </message>
    <message>
      <source>Council team</source>
      <translation>Council team</translation>
    </message>
    <message>
      <source>County Hall</source>
      <translation>County Hall</translation>
    </message>
    <message>
      <source>County or town</source>
      <translation>County or town</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Damaged</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Data (*.json)</source>
      <translation>Data (*.json)</translation>
    </message>
    <message>
      <source>Dated</source>
      <translation>Dated</translation>
    </message>
    <message>
      <source>Dated {day}</source>
      <translation>Dated {day}</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Days</translation>
    </message>
    <message>
      <source>Days of the month</source>
      <translation>Days of the month</translation>
    </message>
    <message>
      <source>Days without work beside the bank holidays of England.</source>
      <translation>Days without work beside the bank holidays of England.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Deadline</translation>
    </message>
    <message>
      <source>Deadline days</source>
      <translation>Deadline days</translation>
    </message>
    <message>
      <source>Deadlines and polls</source>
      <translation>Deadlines and polls</translation>
    </message>
    <message>
      <source>Debate</source>
      <translation>Debate</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dec</translation>
    </message>
    <message>
      <source>December</source>
      <translation>December</translation>
    </message>
    <message>
      <source>Decision maker</source>
      <translation>Decision maker</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete all that are selected</source>
      <translation>Delete all that are selected</translation>
    </message>
    <message>
      <source>Delete takes it out</source>
      <translation>Delete takes it out</translation>
    </message>
    <message>
      <source>Delete the view “{name}”</source>
      <translation>Delete the view “{name}”</translation>
    </message>
    <message>
      <source>Delete this {one}</source>
      <translation>Delete this {one}</translation>
    </message>
    <message>
      <source>Delete what is chosen in the list</source>
      <translation>Delete what is chosen in the list</translation>
    </message>
    <message>
      <source>Deleted the view “{name}”.</source>
      <translation>Deleted the view “{name}”.</translation>
    </message>
    <message numerus="yes">
      <source>Deleted {n} records</source>
      <translation>
        <numerusform>Deleted one record</numerusform>
        <numerusform>Deleted {n} records</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleted “{record}”.</source>
      <translation>Deleted “{record}”.</translation>
    </message>
    <message>
      <source>Deleting the records …</source>
      <translation>Deleting the records …</translation>
    </message>
    <message>
      <source>Deputy member of the Youth Parliament</source>
      <translation>Deputy member of the Youth Parliament</translation>
    </message>
    <message>
      <source>Descending</source>
      <translation>Descending</translation>
    </message>
    <message>
      <source>Do again what was undone last</source>
      <translation>Do again what was undone last</translation>
    </message>
    <message>
      <source>Doing it again …</source>
      <translation>Doing it again …</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Done again: {name}.</source>
      <translation>Done again: {name}.</translation>
    </message>
    <message>
      <source>Done with</source>
      <translation>Done with</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>Double</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Draft</translation>
    </message>
    <message>
      <source>Draft makes it from what was logged. Change any word: your words stay when you refresh. Review tells what to look at, Preview shows the pages, and Export makes the Word or PDF file.</source>
      <translation>Draft makes it from what was logged. Change any word: your words stay when you refresh. Review tells what to look at, Preview shows the pages, and Export makes the Word or PDF file.</translation>
    </message>
    <message>
      <source>Draft the statement</source>
      <translation>Draft the statement</translation>
    </message>
    <message numerus="yes">
      <source>Drafted: {n} paragraphs</source>
      <translation>
        <numerusform>Drafted: one paragraph</numerusform>
        <numerusform>Drafted: {n} paragraphs</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop the files here to import them</source>
      <translation>Drop the files here to import them</translation>
    </message>
    <message>
      <source>Dropped</source>
      <translation>Dropped</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Due</translation>
    </message>
    <message>
      <source>During</source>
      <translation>During</translation>
    </message>
    <message>
      <source>Earlier month</source>
      <translation>Earlier month</translation>
    </message>
    <message>
      <source>Early in the month</source>
      <translation>Early in the month</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Edited</translation>
    </message>
    <message>
      <source>Eighteenth birthday</source>
      <translation>Eighteenth birthday</translation>
    </message>
    <message>
      <source>Election</source>
      <translation>Election</translation>
    </message>
    <message>
      <source>Elections</source>
      <translation>Elections</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Empty</translation>
    </message>
    <message>
      <source>Empty “{field}” in {records}</source>
      <translation>Empty “{field}” in {records}</translation>
    </message>
    <message>
      <source>Encrypt</source>
      <translation>Encrypt</translation>
    </message>
    <message>
      <source>Encrypt the cabinet, or take that off again</source>
      <translation>Encrypt the cabinet, or take that off again</translation>
    </message>
    <message>
      <source>Encrypting …</source>
      <translation>Encrypting …</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Enter on a row opens what it stands on.</source>
      <translation>Enter on a row opens what it stands on.</translation>
    </message>
    <message>
      <source>Enter opens the record</source>
      <translation>Enter opens the record</translation>
    </message>
    <message>
      <source>Enter opens the record. Alt and the left or right arrow move it by a day.</source>
      <translation>Enter opens the record. Alt and the left or right arrow move it by a day.</translation>
    </message>
    <message>
      <source>Entered</source>
      <translation>Entered</translation>
    </message>
    <message>
      <source>Entered for</source>
      <translation>Entered for</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Entries</translation>
    </message>
    <message>
      <source>Entries, steps and results</source>
      <translation>Entries, steps and results</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entry</translation>
    </message>
    <message>
      <source>Episode</source>
      <translation>Episode</translation>
    </message>
    <message>
      <source>Episode {number}</source>
      <translation>Episode {number}</translation>
    </message>
    <message>
      <source>Episodes</source>
      <translation>Episodes</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Events</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>Every kind</translation>
    </message>
    <message>
      <source>Every sentence of a statement that stands on it</source>
      <translation>Every sentence of a statement that stands on it</translation>
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation>Every shortcut on one page</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Everything</translation>
    </message>
    <message>
      <source>Everything else that happened, and what is to be done</source>
      <translation>Everything else that happened, and what is to be done</translation>
    </message>
    <message>
      <source>Everything has its page</source>
      <translation>Everything has its page</translation>
    </message>
    <message>
      <source>Everything in this form is kept</source>
      <translation>Everything in this form is kept</translation>
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation>Everything is as it was written.</translation>
    </message>
    <message>
      <source>Everything that people come to</source>
      <translation>Everything that people come to</translation>
    </message>
    <message>
      <source>Everything that you typed is kept now.</source>
      <translation>Everything that you typed is kept now.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Exactly</source>
      <translation>Exactly</translation>
    </message>
    <message>
      <source>Exactly {figure}</source>
      <translation>Exactly {figure}</translation>
    </message>
    <message>
      <source>Exploring</source>
      <translation>Exploring</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export a su&amp;mmary…</source>
      <translation>Export a su&amp;mmary…</translation>
    </message>
    <message>
      <source>Export a summary</source>
      <translation>Export a summary</translation>
    </message>
    <message>
      <source>Export all records</source>
      <translation>Export all records</translation>
    </message>
    <message>
      <source>Export and print</source>
      <translation>Export and print</translation>
    </message>
    <message>
      <source>Export the anne&amp;x…</source>
      <translation>Export the anne&amp;x…</translation>
    </message>
    <message>
      <source>Export the annex for {period}</source>
      <translation>Export the annex for {period}</translation>
    </message>
    <message>
      <source>Export the {what} for {period}</source>
      <translation>Export the {what} for {period}</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>Extra holidays</source>
      <translation>Extra holidays</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Family name</translation>
    </message>
    <message>
      <source>Family name, if it is needed at all.</source>
      <translation>Family name, if it is needed at all.</translation>
    </message>
    <message>
      <source>Family name, if needed</source>
      <translation>Family name, if needed</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>February</source>
      <translation>February</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Field</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Figures of a month, quarter or year</source>
      <translation>Figures of a month, quarter or year</translation>
    </message>
    <message>
      <source>Fill in {kind} “{name}”</source>
      <translation>Fill in {kind} “{name}”</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Filled</translation>
    </message>
    <message>
      <source>Filled in</source>
      <translation>Filled in</translation>
    </message>
    <message>
      <source>Filled in: {words}</source>
      <translation>Filled in: {words}</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter this list</source>
      <translation>Filter this list</translation>
    </message>
    <message>
      <source>Finalist</source>
      <translation>Finalist</translation>
    </message>
    <message>
      <source>Find anything, or log it in plain words</source>
      <translation>Find anything, or log it in plain words</translation>
    </message>
    <message>
      <source>Find or &amp;log anything…</source>
      <translation>Find or &amp;log anything…</translation>
    </message>
    <message>
      <source>Find or log anything</source>
      <translation>Find or log anything</translation>
    </message>
    <message>
      <source>Findings of review that may stand, and why.</source>
      <translation>Findings of review that may stand, and why.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>First</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>First day</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>First name</translation>
    </message>
    <message>
      <source>First name.</source>
      <translation>First name.</translation>
    </message>
    <message>
      <source>First planned</source>
      <translation>First planned</translation>
    </message>
    <message>
      <source>First planned for</source>
      <translation>First planned for</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>First steps</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>Fit the width</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Folder for the files</source>
      <translation>Folder for the files</translation>
    </message>
    <message>
      <source>Follows</source>
      <translation>Follows</translation>
    </message>
    <message>
      <source>Follows from</source>
      <translation>Follows from</translation>
    </message>
    <message>
      <source>Foot</source>
      <translation>Foot</translation>
    </message>
    <message>
      <source>For</source>
      <translation>For</translation>
    </message>
    <message>
      <source>For a spreadsheet or a document</source>
      <translation>For a spreadsheet or a document</translation>
    </message>
    <message>
      <source>For how many months people are kept after their last role or consent ended.</source>
      <translation>For how many months people are kept after their last role or consent ended.</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>For information</translation>
    </message>
    <message>
      <source>For the cabinet only: never printed.</source>
      <translation>For the cabinet only: never printed.</translation>
    </message>
    <message>
      <source>For whom it is written.</source>
      <translation>For whom it is written.</translation>
    </message>
    <message>
      <source>Forget a person</source>
      <translation>Forget a person</translation>
    </message>
    <message>
      <source>Forget for good</source>
      <translation>Forget for good</translation>
    </message>
    <message>
      <source>Forget this person…</source>
      <translation>Forget this person…</translation>
    </message>
    <message>
      <source>Forget {person} for good?</source>
      <translation>Forget {person} for good?</translation>
    </message>
    <message>
      <source>Forgotten</source>
      <translation>Forgotten</translation>
    </message>
    <message>
      <source>Fortnightly</source>
      <translation>Fortnightly</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Forward again</translation>
    </message>
    <message>
      <source>Forward ›</source>
      <translation>Forward ›</translation>
    </message>
    <message>
      <source>Four short stops round the window</source>
      <translation>Four short stops round the window</translation>
    </message>
    <message>
      <source>Free Your Mind</source>
      <translation>Free Your Mind</translation>
    </message>
    <message>
      <source>Free text</source>
      <translation>Free text</translation>
    </message>
    <message>
      <source>Freeze a numbered copy with all that it stands on</source>
      <translation>Freeze a numbered copy with all that it stands on</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>Frequency</translation>
    </message>
    <message>
      <source>Fresh</source>
      <translation>Fresh</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Fri</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>From age</source>
      <translation>From age</translation>
    </message>
    <message>
      <source>From form to list to pages</source>
      <translation>From form to list to pages</translation>
    </message>
    <message>
      <source>From pages to list to form and back</source>
      <translation>From pages to list to form and back</translation>
    </message>
    <message>
      <source>From when.</source>
      <translation>From when.</translation>
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation>From {first} to {last}</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>Funding</source>
      <translation>Funding</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Given by</translation>
    </message>
    <message>
      <source>Giver</source>
      <translation>Giver</translation>
    </message>
    <message>
      <source>Go back to a backup? – youthcab</source>
      <translation>Go back to a backup? – youthcab</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation>Go back to it</translation>
    </message>
    <message>
      <source>Go back to the backup</source>
      <translation>Go back to the backup</translation>
    </message>
    <message>
      <source>Go back to the backup of {text}</source>
      <translation>Go back to the backup of {text}</translation>
    </message>
    <message>
      <source>Go back to this one…</source>
      <translation>Go back to this one…</translation>
    </message>
    <message>
      <source>Go back to {taken}? What was done since then will be missing. The cabinet as it is now is backed up first, and its file is set aside in a folder beside it, so nothing is destroyed.</source>
      <translation>Go back to {taken}? What was done since then will be missing. The cabinet as it is now is backed up first, and its file is set aside in a folder beside it, so nothing is destroyed.</translation>
    </message>
    <message>
      <source>Go from the list to the fields of what is chosen</source>
      <translation>Go from the list to the fields of what is chosen</translation>
    </message>
    <message>
      <source>Go on with the statement</source>
      <translation>Go on with the statement</translation>
    </message>
    <message>
      <source>Go to the statement</source>
      <translation>Go to the statement</translation>
    </message>
    <message>
      <source>Go to the words</source>
      <translation>Go to the words</translation>
    </message>
    <message>
      <source>Go to what review finds next</source>
      <translation>Go to what review finds next</translation>
    </message>
    <message>
      <source>Going back …</source>
      <translation>Going back …</translation>
    </message>
    <message>
      <source>Gone back to a backup</source>
      <translation>Gone back to a backup</translation>
    </message>
    <message>
      <source>Growing up between two cultures</source>
      <translation>Growing up between two cultures</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Guests</translation>
    </message>
    <message>
      <source>Guests, by office</source>
      <translation>Guests, by office</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Head</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Header</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>Health service</source>
      <translation>Health service</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Held</translation>
    </message>
    <message>
      <source>Held, and nobody counted</source>
      <translation>Held, and nobody counted</translation>
    </message>
    <message>
      <source>Help – youthcab</source>
      <translation>Help – youthcab</translation>
    </message>
    <message>
      <source>Help: {title}</source>
      <translation>Help: {title}</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Hidden</translation>
    </message>
    <message>
      <source>Hidden: not printed</source>
      <translation>Hidden: not printed</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Hide</translation>
    </message>
    <message>
      <source>Hide “{column}”</source>
      <translation>Hide “{column}”</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>Histor&amp;y</source>
      <translation>Histor&amp;y</translation>
    </message>
    <message>
      <source>History</source>
      <translation>History</translation>
    </message>
    <message>
      <source>History and undo</source>
      <translation>History and undo</translation>
    </message>
    <message>
      <source>History of this {one}</source>
      <translation>History of this {one}</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Hoped</source>
      <translation>Hoped</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>House style</translation>
    </message>
    <message>
      <source>How</source>
      <translation>How</translation>
    </message>
    <message>
      <source>How a percentage is written: "per cent" or "%".</source>
      <translation>How a percentage is written: "per cent" or "%".</translation>
    </message>
    <message>
      <source>How far it has come</source>
      <translation>How far it has come</translation>
    </message>
    <message>
      <source>How it is changed</source>
      <translation>How it is changed</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>How it stands</translation>
    </message>
    <message>
      <source>How it stands.</source>
      <translation>How it stands.</translation>
    </message>
    <message>
      <source>How it will read</source>
      <translation>How it will read</translation>
    </message>
    <message>
      <source>How it will read on {day}</source>
      <translation>How it will read on {day}</translation>
    </message>
    <message>
      <source>How it will read, to scroll</source>
      <translation>How it will read, to scroll</translation>
    </message>
    <message>
      <source>How long a speech may take.</source>
      <translation>How long a speech may take.</translation>
    </message>
    <message>
      <source>How long it is, in minutes.</source>
      <translation>How long it is, in minutes.</translation>
    </message>
    <message>
      <source>How many came</source>
      <translation>How many came</translation>
    </message>
    <message>
      <source>How many came.</source>
      <translation>How many came.</translation>
    </message>
    <message>
      <source>How many came?</source>
      <translation>How many came?</translation>
    </message>
    <message>
      <source>How many seats there are.</source>
      <translation>How many seats there are.</translation>
    </message>
    <message>
      <source>How many sessions, such as 3 "evenings".</source>
      <translation>How many sessions, such as 3 "evenings".</translation>
    </message>
    <message>
      <source>How many signed up</source>
      <translation>How many signed up</translation>
    </message>
    <message>
      <source>How many signed up.</source>
      <translation>How many signed up.</translation>
    </message>
    <message>
      <source>How many votes were cast.</source>
      <translation>How many votes were cast.</translation>
    </message>
    <message>
      <source>How many words a sentence should have at most.</source>
      <translation>How many words a sentence should have at most.</translation>
    </message>
    <message>
      <source>How many words a speaker says in a minute.</source>
      <translation>How many words a speaker says in a minute.</translation>
    </message>
    <message>
      <source>How many working days before the meeting its papers close.</source>
      <translation>How many working days before the meeting its papers close.</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>How often</translation>
    </message>
    <message>
      <source>How often it comes out.</source>
      <translation>How often it comes out.</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>How sure</translation>
    </message>
    <message>
      <source>How sure a planned date is.</source>
      <translation>How sure a planned date is.</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>How sure it is</translation>
    </message>
    <message>
      <source>How sure it is.</source>
      <translation>How sure it is.</translation>
    </message>
    <message>
      <source>How sure the date is</source>
      <translation>How sure the date is</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Idea</source>
      <translation>Idea</translation>
    </message>
    <message>
      <source>If you go back to it, whatever lies in the place of the cabinet is set aside and kept, and you are told what is missing since.</source>
      <translation>If you go back to it, whatever lies in the place of the cabinet is set aside and kept, and you are told what is missing since.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>Import them</source>
      <translation>Import them</translation>
    </message>
    <message>
      <source>Imported: {added} added, {changed} changed, {unchanged} as they were.</source>
      <translation>Imported: {added} added, {changed} changed, {unchanged} as they were.</translation>
    </message>
    <message>
      <source>Importing …</source>
      <translation>Importing …</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Import…</translation>
    </message>
    <message>
      <source>In our words</source>
      <translation>In our words</translation>
    </message>
    <message>
      <source>In person</source>
      <translation>In person</translation>
    </message>
    <message>
      <source>In place of “{said}”</source>
      <translation>In place of “{said}”</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>In review</translation>
    </message>
    <message>
      <source>In the making</source>
      <translation>In the making</translation>
    </message>
    <message>
      <source>In these words</source>
      <translation>In these words</translation>
    </message>
    <message>
      <source>In what role.</source>
      <translation>In what role.</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Issue</translation>
    </message>
    <message>
      <source>Issue copy {number} of the statement for {period}? It is frozen with all that it stands on.</source>
      <translation>Issue copy {number} of the statement for {period}? It is frozen with all that it stands on.</translation>
    </message>
    <message>
      <source>Issue needs clearing</source>
      <translation>Issue needs clearing</translation>
    </message>
    <message>
      <source>Issue the statement</source>
      <translation>Issue the statement</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Issued</translation>
    </message>
    <message>
      <source>Issued copy {number}. It stays as it is; Export writes it.</source>
      <translation>Issued copy {number}. It stays as it is; Export writes it.</translation>
    </message>
    <message>
      <source>Issuing</source>
      <translation>Issuing</translation>
    </message>
    <message>
      <source>It is done to …</source>
      <translation>It is done to …</translation>
    </message>
    <message>
      <source>It is held to …</source>
      <translation>It is held to …</translation>
    </message>
    <message>
      <source>It is kept as soon as the first thing is written</source>
      <translation>It is kept as soon as the first thing is written</translation>
    </message>
    <message>
      <source>It is kept when you pause or leave the field</source>
      <translation>It is kept when you pause or leave the field</translation>
    </message>
    <message>
      <source>It still can only be looked at: what is in the way is said above.</source>
      <translation>It still can only be looked at: what is in the way is said above.</translation>
    </message>
    <message>
      <source>It takes the place of the view that has this name now.</source>
      <translation>It takes the place of the view that has this name now.</translation>
    </message>
    <message>
      <source>It wants to …</source>
      <translation>It wants to …</translation>
    </message>
    <message>
      <source>It was due: is it done?</source>
      <translation>It was due: is it done?</translation>
    </message>
    <message>
      <source>It was due: what was answered?</source>
      <translation>It was due: what was answered?</translation>
    </message>
    <message>
      <source>It was removed. It can be brought back on the page of history.</source>
      <translation>It was removed. It can be brought back on the page of history.</translation>
    </message>
    <message>
      <source>It will read: {words}</source>
      <translation>It will read: {words}</translation>
    </message>
    <message>
      <source>Its &amp;council</source>
      <translation>Its &amp;council</translation>
    </message>
    <message>
      <source>Its &amp;place</source>
      <translation>Its &amp;place</translation>
    </message>
    <message>
      <source>Its backups</source>
      <translation>Its backups</translation>
    </message>
    <message>
      <source>Its first day.</source>
      <translation>Its first day.</translation>
    </message>
    <message>
      <source>Its last day.</source>
      <translation>Its last day.</translation>
    </message>
    <message>
      <source>Its name</source>
      <translation>Its name</translation>
    </message>
    <message>
      <source>Its name as it stands in a sentence, such as "the police".</source>
      <translation>Its name as it stands in a sentence, such as "the police".</translation>
    </message>
    <message>
      <source>Its number in the series.</source>
      <translation>Its number in the series.</translation>
    </message>
    <message>
      <source>Its slogan.</source>
      <translation>Its slogan.</translation>
    </message>
    <message>
      <source>Its title; made from the cabinet's name if empty.</source>
      <translation>Its title; made from the cabinet's name if empty.</translation>
    </message>
    <message>
      <source>Its words.</source>
      <translation>Its words.</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>January</source>
      <translation>January</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Join</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>July</source>
      <translation>July</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>June</source>
      <translation>June</translation>
    </message>
    <message>
      <source>Keep it: something was done with it since</source>
      <translation>Keep it: something was done with it since</translation>
    </message>
    <message>
      <source>Keep people months</source>
      <translation>Keep people months</translation>
    </message>
    <message>
      <source>Keeping and issuing</source>
      <translation>Keeping and issuing</translation>
    </message>
    <message>
      <source>Kept beside each change that you make, so that others can see who made it.</source>
      <translation>Kept beside each change that you make, so that others can see who made it.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Kind of record</translation>
    </message>
    <message>
      <source>Known abbreviations</source>
      <translation>Known abbreviations</translation>
    </message>
    <message>
      <source>Known as</source>
      <translation>Known as</translation>
    </message>
    <message>
      <source>Known from</source>
      <translation>Known from</translation>
    </message>
    <message>
      <source>Known since</source>
      <translation>Known since</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Last</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Last day</translation>
    </message>
    <message>
      <source>Last told</source>
      <translation>Last told</translation>
    </message>
    <message>
      <source>Late in the month</source>
      <translation>Late in the month</translation>
    </message>
    <message>
      <source>Later month</source>
      <translation>Later month</translation>
    </message>
    <message>
      <source>Later ›</source>
      <translation>Later ›</translation>
    </message>
    <message>
      <source>Launch</source>
      <translation>Launch</translation>
    </message>
    <message>
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Leave it as it is</translation>
    </message>
    <message>
      <source>Leave out names: they become roles</source>
      <translation>Leave out names: they become roles</translation>
    </message>
    <message>
      <source>Leave the paragraph out of what is printed</source>
      <translation>Leave the paragraph out of what is printed</translation>
    </message>
    <message>
      <source>Led by</source>
      <translation>Led by</translation>
    </message>
    <message>
      <source>Led by, if not the campaign</source>
      <translation>Led by, if not the campaign</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Left out</translation>
    </message>
    <message>
      <source>Left out, because the form has no such field: {names}.</source>
      <translation>Left out, because the form has no such field: {names}.</translation>
    </message>
    <message>
      <source>Length in minutes</source>
      <translation>Length in minutes</translation>
    </message>
    <message>
      <source>Let others know that it can be looked at</source>
      <translation>Let others know that it can be looked at</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <source>Licence of {name}</source>
      <translation>Licence of {name}</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Lines at the head of a paper</source>
      <translation>Lines at the head of a paper</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Linked</source>
      <translation>Linked</translation>
    </message>
    <message>
      <source>Linked from</source>
      <translation>Linked from</translation>
    </message>
    <message numerus="yes">
      <source>Linked from {n} records</source>
      <translation>
        <numerusform>Linked from {n} record</numerusform>
        <numerusform>Linked from {n} records</numerusform>
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation>List</translation>
    </message>
    <message>
      <source>List of dates</source>
      <translation>List of dates</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Log a line about anything else that happened</source>
      <translation>Log a line about anything else that happened</translation>
    </message>
    <message>
      <source>Log it while you remember it</source>
      <translation>Log it while you remember it</translation>
    </message>
    <message>
      <source>Log what your campaigns do, a line at a time. The statement writes itself.</source>
      <translation>Log what your campaigns do, a line at a time. The statement writes itself.</translation>
    </message>
    <message>
      <source>Log what your youth cabinet does. Give your council a statement that is true.</source>
      <translation>Log what your youth cabinet does. Give your council a statement that is true.</translation>
    </message>
    <message>
      <source>Log {kind}</source>
      <translation>Log {kind}</translation>
    </message>
    <message>
      <source>Log {kind} “{name}”</source>
      <translation>Log {kind} “{name}”</translation>
    </message>
    <message>
      <source>Log “{words}”</source>
      <translation>Log “{words}”</translation>
    </message>
    <message>
      <source>Logged: {words}</source>
      <translation>Logged: {words}</translation>
    </message>
    <message>
      <source>Longest sentence</source>
      <translation>Longest sentence</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Look at this</translation>
    </message>
    <message>
      <source>Look for a backup…</source>
      <translation>Look for a backup…</translation>
    </message>
    <message>
      <source>Look through everything</source>
      <translation>Look through everything</translation>
    </message>
    <message>
      <source>Looking through everything …</source>
      <translation>Looking through everything …</translation>
    </message>
    <message>
      <source>Make one paragraph of it and the next</source>
      <translation>Make one paragraph of it and the next</translation>
    </message>
    <message>
      <source>Make two paragraphs of it at the cursor</source>
      <translation>Make two paragraphs of it at the cursor</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>Mar</translation>
    </message>
    <message>
      <source>March</source>
      <translation>March</translation>
    </message>
    <message>
      <source>Markdown (.md)</source>
      <translation>Markdown (.md)</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>Material</translation>
    </message>
    <message>
      <source>May</source>
      <translation>May</translation>
    </message>
    <message>
      <source>May be published</source>
      <translation>May be published</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Measured</translation>
    </message>
    <message>
      <source>Medium</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Meeting: [meeting]</source>
      <translation>Meeting: [meeting]</translation>
    </message>
    <message>
      <source>Member</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Member of the Youth Parliament</source>
      <translation>Member of the Youth Parliament</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Mend</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Mid month</source>
      <translation>Mid month</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>Minutes for a speech</source>
      <translation>Minutes for a speech</translation>
    </message>
    <message>
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Mon</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Month</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Month before</translation>
    </message>
    <message>
      <source>Month: {month}</source>
      <translation>Month: {month}</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Monthly</translation>
    </message>
    <message>
      <source>Months for which people are kept</source>
      <translation>Months for which people are kept</translation>
    </message>
    <message>
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <source>More days without work</source>
      <translation>More days without work</translation>
    </message>
    <message>
      <source>More on it</source>
      <translation>More on it</translation>
    </message>
    <message>
      <source>More ▾</source>
      <translation>More ▾</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Move</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Move &amp;down</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Move &amp;up</translation>
    </message>
    <message>
      <source>Move do&amp;wn</source>
      <translation>Move do&amp;wn</translation>
    </message>
    <message>
      <source>Move left</source>
      <translation>Move left</translation>
    </message>
    <message>
      <source>Move right</source>
      <translation>Move right</translation>
    </message>
    <message>
      <source>Move the sentence one back</source>
      <translation>Move the sentence one back</translation>
    </message>
    <message>
      <source>Move the sentence one on</source>
      <translation>Move the sentence one on</translation>
    </message>
    <message>
      <source>Move to another date</source>
      <translation>Move to another date</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Move to…</translation>
    </message>
    <message>
      <source>Move what is chosen back by a day</source>
      <translation>Move what is chosen back by a day</translation>
    </message>
    <message>
      <source>Move what is chosen back by a week</source>
      <translation>Move what is chosen back by a week</translation>
    </message>
    <message>
      <source>Move what is chosen on by a day</source>
      <translation>Move what is chosen on by a day</translation>
    </message>
    <message>
      <source>Move what is chosen on by a week</source>
      <translation>Move what is chosen on by a week</translation>
    </message>
    <message>
      <source>Move what is chosen to a date in words</source>
      <translation>Move what is chosen to a date in words</translation>
    </message>
    <message>
      <source>Moved from {before} to {after}</source>
      <translation>Moved from {before} to {after}</translation>
    </message>
    <message>
      <source>Moved “{words}” to {date}.</source>
      <translation>Moved “{words}” to {date}.</translation>
    </message>
    <message>
      <source>Must be mended</source>
      <translation>Must be mended</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name, if it has one</source>
      <translation>Name, if it has one</translation>
    </message>
    <message>
      <source>Names that may not be shown can be left out: they become roles.</source>
      <translation>Names that may not be shown can be left out: they become roles.</translation>
    </message>
    <message>
      <source>National Crimebeat Award</source>
      <translation>National Crimebeat Award</translation>
    </message>
    <message>
      <source>Nearly</source>
      <translation>Nearly</translation>
    </message>
    <message>
      <source>Nearly done</source>
      <translation>Nearly done</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Never</translation>
    </message>
    <message>
      <source>New cabinet</source>
      <translation>New cabinet</translation>
    </message>
    <message>
      <source>New cabinet…</source>
      <translation>New cabinet…</translation>
    </message>
    <message>
      <source>New date</source>
      <translation>New date</translation>
    </message>
    <message>
      <source>New in the records</source>
      <translation>New in the records</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <source>New value</source>
      <translation>New value</translation>
    </message>
    <message>
      <source>New value of {field}</source>
      <translation>New value of {field}</translation>
    </message>
    <message>
      <source>New {one}</source>
      <translation>New {one}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>Next month</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Next page</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No award entries yet.

Add one when you enter, and a step each time that you hear something.</source>
      <translation>No award entries yet.

Add one when you enter, and a step each time that you hear something.</translation>
    </message>
    <message>
      <source>No backups yet.</source>
      <translation>No backups yet.</translation>
    </message>
    <message>
      <source>No cabinet was open here yet. Begin one, or try a real month first.</source>
      <translation>No cabinet was open here yet. Begin one, or try a real month first.</translation>
    </message>
    <message>
      <source>No campaigns yet.</source>
      <translation>No campaigns yet.</translation>
    </message>
    <message>
      <source>No campaigns yet.

Add the first one: a name and what it wants to do are enough.</source>
      <translation>No campaigns yet.

Add the first one: a name and what it wants to do are enough.</translation>
    </message>
    <message>
      <source>No consents yet.

A young person is named only where a consent for that place says so.</source>
      <translation>No consents yet.

A young person is named only where a consent for that place says so.</translation>
    </message>
    <message>
      <source>No date yet: it will read as “{words}”</source>
      <translation>No date yet: it will read as “{words}”</translation>
    </message>
    <message>
      <source>No episodes yet.</source>
      <translation>No episodes yet.</translation>
    </message>
    <message>
      <source>No longer in the records</source>
      <translation>No longer in the records</translation>
    </message>
    <message>
      <source>No partners yet.</source>
      <translation>No partners yet.</translation>
    </message>
    <message>
      <source>No record stands behind this sentence.</source>
      <translation>No record stands behind this sentence.</translation>
    </message>
    <message>
      <source>No record stands behind this. Put the cursor into another sentence.</source>
      <translation>No record stands behind this. Put the cursor into another sentence.</translation>
    </message>
    <message>
      <source>No roles yet.

Say who is chair, and who leads which campaign.</source>
      <translation>No roles yet.

Say who is chair, and who leads which campaign.</translation>
    </message>
    <message>
      <source>No series yet.

Add a series when it is planned; its episodes have a list of their own.</source>
      <translation>No series yet.

Add a series when it is planned; its episodes have a list of their own.</translation>
    </message>
    <message>
      <source>No terms of office yet.</source>
      <translation>No terms of office yet.</translation>
    </message>
    <message>
      <source>No webinars or events yet.

Add one as soon as it is planned: the rest can follow after it took place.</source>
      <translation>No webinars or events yet.

Add one as soon as it is planned: the rest can follow after it took place.</translation>
    </message>
    <message>
      <source>No words for this month yet.

Draft the statement: it is made from what is logged, and every word can be changed.</source>
      <translation>No words for this month yet.

Draft the statement: it is made from what is logged, and every word can be changed.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody here yet.

Add only those who speak, lead or are named, and only what is needed.</source>
      <translation>Nobody here yet.

Add only those who speak, lead or are named, and only what is needed.</translation>
    </message>
    <message>
      <source>Nobody knows yet when “{words}” will be.</source>
      <translation>Nobody knows yet when “{words}” will be.</translation>
    </message>
    <message>
      <source>Nominated</source>
      <translation>Nominated</translation>
    </message>
    <message>
      <source>None in these months.</source>
      <translation>None in these months.</translation>
    </message>
    <message>
      <source>Not a date yet: write one such as “12 April”, “mid April” or “soon”.</source>
      <translation>Not a date yet: write one such as “12 April”, “mid April” or “soon”.</translation>
    </message>
    <message>
      <source>Not a time yet: write one such as “{month}”, 2021-q1 or 2021.</source>
      <translation>Not a time yet: write one such as “{month}”, 2021-q1 or 2021.</translation>
    </message>
    <message>
      <source>Not begun yet. What is logged is enough for a first draft.</source>
      <translation>Not begun yet. What is logged is enough for a first draft.</translation>
    </message>
    <message>
      <source>Not everything is as it was written:</source>
      <translation>Not everything is as it was written:</translation>
    </message>
    <message>
      <source>Not everything is kept</source>
      <translation>Not everything is kept</translation>
    </message>
    <message>
      <source>Not found: {folder}</source>
      <translation>Not found: {folder}</translation>
    </message>
    <message>
      <source>Not logged: {line}</source>
      <translation>Not logged: {line}</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Not placed</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Not said</translation>
    </message>
    <message>
      <source>Not said in any statement yet</source>
      <translation>Not said in any statement yet</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Noted</source>
      <translation>Noted</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes and publishing</source>
      <translation>Notes and publishing</translation>
    </message>
    <message>
      <source>Notes for the cabinet</source>
      <translation>Notes for the cabinet</translation>
    </message>
    <message>
      <source>Nothing else to do</source>
      <translation>Nothing else to do</translation>
    </message>
    <message>
      <source>Nothing had to be changed.</source>
      <translation>Nothing had to be changed.</translation>
    </message>
    <message>
      <source>Nothing has a date in this month or the next.

Press “Add on this day” to begin.</source>
      <translation>Nothing has a date in this month or the next.

Press “Add on this day” to begin.</translation>
    </message>
    <message>
      <source>Nothing here fits the search and the filters.</source>
      <translation>Nothing here fits the search and the filters.</translation>
    </message>
    <message>
      <source>Nothing is logged for this month yet.</source>
      <translation>Nothing is logged for this month yet.</translation>
    </message>
    <message>
      <source>Nothing is lost</source>
      <translation>Nothing is lost</translation>
    </message>
    <message>
      <source>Nothing is overdue, and no outcome is missing.</source>
      <translation>Nothing is overdue, and no outcome is missing.</translation>
    </message>
    <message>
      <source>Nothing is planned after this day.</source>
      <translation>Nothing is planned after this day.</translation>
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation>Nothing is written yet.</translation>
    </message>
    <message>
      <source>Nothing like it was found. Try fewer letters, or log it in more words.</source>
      <translation>Nothing like it was found. Try fewer letters, or log it in more words.</translation>
    </message>
    <message>
      <source>Nothing logged yet.

One line is enough: who does what, and since when.</source>
      <translation>Nothing logged yet.

One line is enough: who does what, and since when.</translation>
    </message>
    <message>
      <source>Nothing that lies beside this cabinet holds the name any more.</source>
      <translation>Nothing that lies beside this cabinet holds the name any more.</translation>
    </message>
    <message>
      <source>Nothing to be done.

Add what you plan next, and what others promised you.</source>
      <translation>Nothing to be done.

Add what you plan next, and what others promised you.</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nothing to do</translation>
    </message>
    <message>
      <source>Nothing to look at. What you write is checked as you type.</source>
      <translation>Nothing to look at. What you write is checked as you type.</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Nothing to redo</translation>
    </message>
    <message>
      <source>Nothing to say of it yet.</source>
      <translation>Nothing to say of it yet.</translation>
    </message>
    <message>
      <source>Nothing to say yet. Add a stage, and a sentence will say: “{called} …”</source>
      <translation>Nothing to say yet. Add a stage, and a sentence will say: “{called} …”</translation>
    </message>
    <message>
      <source>Nothing to say yet: add a stage to say what it is doing.</source>
      <translation>Nothing to say yet: add a stage to say what it is doing.</translation>
    </message>
    <message>
      <source>Nothing to say yet: add a step to say what has happened.</source>
      <translation>Nothing to say yet: add a step to say what has happened.</translation>
    </message>
    <message>
      <source>Nothing to say yet: name the award, and add a step to say what has happened.</source>
      <translation>Nothing to say yet: name the award, and add a step to say what has happened.</translation>
    </message>
    <message>
      <source>Nothing to say yet: write what it is about, or a sentence in your own words.</source>
      <translation>Nothing to say yet: write what it is about, or a sentence in your own words.</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nothing to undo</translation>
    </message>
    <message>
      <source>Nothing to undo but what the cabinet began with: take that back on the page of history</source>
      <translation>Nothing to undo but what the cabinet began with: take that back on the page of history</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <source>Nothing was copied.</source>
      <translation>Nothing was copied.</translation>
    </message>
    <message>
      <source>Nothing was deleted.</source>
      <translation>Nothing was deleted.</translation>
    </message>
    <message>
      <source>Nothing was done again.</source>
      <translation>Nothing was done again.</translation>
    </message>
    <message>
      <source>Nothing was done that fits. Clear what stands above to see everything that was done.</source>
      <translation>Nothing was done that fits. Clear what stands above to see everything that was done.</translation>
    </message>
    <message>
      <source>Nothing was done to it yet.</source>
      <translation>Nothing was done to it yet.</translation>
    </message>
    <message>
      <source>Nothing was exported.</source>
      <translation>Nothing was exported.</translation>
    </message>
    <message>
      <source>Nothing was found, and nothing can be logged while you can only look.</source>
      <translation>Nothing was found, and nothing can be logged while you can only look.</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Nothing was imported.</translation>
    </message>
    <message>
      <source>Nothing was imported. Mend these first, and drop them again.</source>
      <translation>Nothing was imported. Mend these first, and drop them again.</translation>
    </message>
    <message>
      <source>Nothing was left of it to take back.</source>
      <translation>Nothing was left of it to take back.</translation>
    </message>
    <message>
      <source>Nothing was pasted.</source>
      <translation>Nothing was pasted.</translation>
    </message>
    <message>
      <source>Nothing was removed. What is deleted waits here, and can be brought back.</source>
      <translation>Nothing was removed. What is deleted waits here, and can be brought back.</translation>
    </message>
    <message>
      <source>Nothing was undone.</source>
      <translation>Nothing was undone.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Nothing yet</translation>
    </message>
    <message>
      <source>Nothing yet. Press Enter on the day, or click twice, to add something.</source>
      <translation>Nothing yet. Press Enter on the day, or click twice, to add something.</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Notice</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <source>Now: {date}</source>
      <translation>Now: {date}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Number</translation>
    </message>
    <message>
      <source>Numbers in words up to</source>
      <translation>Numbers in words up to</translation>
    </message>
    <message>
      <source>Occasional</source>
      <translation>Occasional</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Oct</translation>
    </message>
    <message>
      <source>October</source>
      <translation>October</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Of</translation>
    </message>
    <message>
      <source>Of which campaign; empty for the whole cabinet</source>
      <translation>Of which campaign; empty for the whole cabinet</translation>
    </message>
    <message>
      <source>Of which campaign; none for the whole cabinet.</source>
      <translation>Of which campaign; none for the whole cabinet.</translation>
    </message>
    <message>
      <source>Of which time?</source>
      <translation>Of which time?</translation>
    </message>
    <message>
      <source>Officer</source>
      <translation>Officer</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Offset</translation>
    </message>
    <message>
      <source>On</source>
      <translation>On</translation>
    </message>
    <message>
      <source>On paper</source>
      <translation>On paper</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>On this day</translation>
    </message>
    <message>
      <source>One box for everything, and for plain words</source>
      <translation>One box for everything, and for plain words</translation>
    </message>
    <message>
      <source>One in six of us …</source>
      <translation>One in six of us …</translation>
    </message>
    <message>
      <source>One value for all</source>
      <translation>One value for all</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>Online and in person</source>
      <translation>Online and in person</translation>
    </message>
    <message>
      <source>Online or in person</source>
      <translation>Online or in person</translation>
    </message>
    <message>
      <source>Only this one</source>
      <translation>Only this one</translation>
    </message>
    <message>
      <source>Only what was held and may be published counts, as in the officers’ summary. Unlike figures are never added up, a target is no result, and what is not known is not 0.</source>
      <translation>Only what was held and may be published counts, as in the officers’ summary. Unlike figures are never added up, a target is no result, and what is not known is not 0.</translation>
    </message>
    <message>
      <source>Only “{record}”  ×</source>
      <translation>Only “{record}”  ×</translation>
    </message>
    <message>
      <source>Only “{record}” is shown: show everything again</source>
      <translation>Only “{record}” is shown: show everything again</translation>
    </message>
    <message>
      <source>Op&amp;en in the form</source>
      <translation>Op&amp;en in the form</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open a cabinet</source>
      <translation>Open a cabinet</translation>
    </message>
    <message>
      <source>Open a cabinet…</source>
      <translation>Open a cabinet…</translation>
    </message>
    <message>
      <source>Open a copy of a real month, to play with</source>
      <translation>Open a copy of a real month, to play with</translation>
    </message>
    <message>
      <source>Open another cabinet</source>
      <translation>Open another cabinet</translation>
    </message>
    <message>
      <source>Open cabinet</source>
      <translation>Open cabinet</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Open it again</translation>
    </message>
    <message>
      <source>Open the &amp;log folder</source>
      <translation>Open the &amp;log folder</translation>
    </message>
    <message>
      <source>Open the cabinet that is chosen in the list</source>
      <translation>Open the cabinet that is chosen in the list</translation>
    </message>
    <message>
      <source>Open the copy</source>
      <translation>Open the copy</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Open the folder</translation>
    </message>
    <message>
      <source>Open the folder of: {what}</source>
      <translation>Open the folder of: {what}</translation>
    </message>
    <message>
      <source>Open the folders</source>
      <translation>Open the folders</translation>
    </message>
    <message>
      <source>Open the record</source>
      <translation>Open the record</translation>
    </message>
    <message>
      <source>Open the records behind the sentence</source>
      <translation>Open the records behind the sentence</translation>
    </message>
    <message>
      <source>Open to …</source>
      <translation>Open to …</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Open {name}</translation>
    </message>
    <message>
      <source>Open {name} (Enter); take it out (Delete)</source>
      <translation>Open {name} (Enter); take it out (Delete)</translation>
    </message>
    <message>
      <source>OpenDocument text (.odt)</source>
      <translation>OpenDocument text (.odt)</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation>Opening {name} …</translation>
    </message>
    <message>
      <source>Or log what happened, in plain words</source>
      <translation>Or log what happened, in plain words</translation>
    </message>
    <message>
      <source>Or the person entered</source>
      <translation>Or the person entered</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Order</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Other figures, as they were logged</source>
      <translation>Other figures, as they were logged</translation>
    </message>
    <message>
      <source>Other words that name this person, with commas between</source>
      <translation>Other words that name this person, with commas between</translation>
    </message>
    <message>
      <source>Others who take part, by office.</source>
      <translation>Others who take part, by office.</translation>
    </message>
    <message>
      <source>Our own people who speak there.</source>
      <translation>Our own people who speak there.</translation>
    </message>
    <message>
      <source>Our speakers</source>
      <translation>Our speakers</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Out</translation>
    </message>
    <message>
      <source>Out of the kept copies of issued statements too</source>
      <translation>Out of the kept copies of issued statements too</translation>
    </message>
    <message>
      <source>Out, with no transcript</source>
      <translation>Out, with no transcript</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <source>Over</source>
      <translation>Over</translation>
    </message>
    <message>
      <source>Over, and nobody said if it was held</source>
      <translation>Over, and nobody said if it was held</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Owner</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>P&amp;eople</translation>
    </message>
    <message>
      <source>P&amp;review</source>
      <translation>P&amp;review</translation>
    </message>
    <message>
      <source>PDF (.pdf)</source>
      <translation>PDF (.pdf)</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Page before</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Page {number} of {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Pages of the help</translation>
    </message>
    <message>
      <source>Pages of the statement</source>
      <translation>Pages of the statement</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Papers close</source>
      <translation>Papers close</translation>
    </message>
    <message numerus="yes">
      <source>Papers close on {day}: {n} working days are left.</source>
      <translation>
        <numerusform>Papers close on {day}: 1 working day is left.</numerusform>
        <numerusform>Papers close on {day}: {n} working days are left.</numerusform>
      </translation>
    </message>
    <message>
      <source>Papers close today, {day}.</source>
      <translation>Papers close today, {day}.</translation>
    </message>
    <message>
      <source>Papers closed on {day} {year}.</source>
      <translation>Papers closed on {day} {year}.</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraph</translation>
    </message>
    <message>
      <source>Parent or carer</source>
      <translation>Parent or carer</translation>
    </message>
    <message>
      <source>Partner</source>
      <translation>Partner</translation>
    </message>
    <message>
      <source>Partner work</source>
      <translation>Partner work</translation>
    </message>
    <message>
      <source>Partners</source>
      <translation>Partners</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Parts</translation>
    </message>
    <message>
      <source>Parts of Home</source>
      <translation>Parts of Home</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation>Passphrase or recovery code</translation>
    </message>
    <message>
      <source>Passphrase – youthcab</source>
      <translation>Passphrase – youthcab</translation>
    </message>
    <message>
      <source>Paste rows</source>
      <translation>Paste rows</translation>
    </message>
    <message numerus="yes">
      <source>Paste {n} rows</source>
      <translation>
        <numerusform>Paste one row</numerusform>
        <numerusform>Paste {n} rows</numerusform>
      </translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Paused</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>People and consent</source>
      <translation>People and consent</translation>
    </message>
    <message>
      <source>Per cent</source>
      <translation>Per cent</translation>
    </message>
    <message>
      <source>Percentages</source>
      <translation>Percentages</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Period</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Petition</source>
      <translation>Petition</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Pick a day (Alt+Down)</source>
      <translation>Pick a day (Alt+Down)</translation>
    </message>
    <message>
      <source>Pick a day: {name}</source>
      <translation>Pick a day: {name}</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Places</translation>
    </message>
    <message>
      <source>Plain text for speaking (.txt)</source>
      <translation>Plain text for speaking (.txt)</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planned</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planning</translation>
    </message>
    <message>
      <source>Plays</source>
      <translation>Plays</translation>
    </message>
    <message>
      <source>Plays, each read off on a day.</source>
      <translation>Plays, each read off on a day.</translation>
    </message>
    <message>
      <source>Plays, read off on a day</source>
      <translation>Plays, read off on a day</translation>
    </message>
    <message>
      <source>Plural</source>
      <translation>Plural</translation>
    </message>
    <message>
      <source>Podcast</source>
      <translation>Podcast</translation>
    </message>
    <message>
      <source>Podcast episode</source>
      <translation>Podcast episode</translation>
    </message>
    <message>
      <source>Podcasts</source>
      <translation>Podcasts</translation>
    </message>
    <message>
      <source>Police</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Poll</source>
      <translation>Poll</translation>
    </message>
    <message>
      <source>Polls</source>
      <translation>Polls</translation>
    </message>
    <message>
      <source>Polls, which bring a pre-election period.</source>
      <translation>Polls, which bring a pre-election period.</translation>
    </message>
    <message>
      <source>Possible</source>
      <translation>Possible</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Post</translation>
    </message>
    <message>
      <source>Postponed</source>
      <translation>Postponed</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Presenting</source>
      <translation>Presenting</translation>
    </message>
    <message>
      <source>Press</source>
      <translation>Press</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Print the pages of the statement</source>
      <translation>Print the pages of the statement</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progress</translation>
    </message>
    <message>
      <source>Proposed where somebody has to sign, such as for clearing a statement: chair, youth officer, campaign lead.</source>
      <translation>Proposed where somebody has to sign, such as for clearing a statement: chair, youth officer, campaign lead.</translation>
    </message>
    <message>
      <source>Prose for the council's papers</source>
      <translation>Prose for the council's papers</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publish</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Published</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Purpose</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Put away</translation>
    </message>
    <message>
      <source>Put in place of what is there</source>
      <translation>Put in place of what is there</translation>
    </message>
    <message>
      <source>Put it in</source>
      <translation>Put it in</translation>
    </message>
    <message>
      <source>Put it under a passphrase, in the next step</source>
      <translation>Put it under a passphrase, in the next step</translation>
    </message>
    <message>
      <source>Put the paragraph after the one below it</source>
      <translation>Put the paragraph after the one below it</translation>
    </message>
    <message>
      <source>Put the paragraph before the one above it</source>
      <translation>Put the paragraph before the one above it</translation>
    </message>
    <message>
      <source>Put this away</source>
      <translation>Put this away</translation>
    </message>
    <message>
      <source>Qualifier</source>
      <translation>Qualifier</translation>
    </message>
    <message>
      <source>Question panel</source>
      <translation>Question panel</translation>
    </message>
    <message>
      <source>Quick logging</source>
      <translation>Quick logging</translation>
    </message>
    <message>
      <source>Quotation marks</source>
      <translation>Quotation marks</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Quote</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Quotes</translation>
    </message>
    <message>
      <source>Re&amp;view and sources</source>
      <translation>Re&amp;view and sources</translation>
    </message>
    <message>
      <source>Reach</source>
      <translation>Reach</translation>
    </message>
    <message>
      <source>Reading the files …</source>
      <translation>Reading the files …</translation>
    </message>
    <message>
      <source>Reading the rows …</source>
      <translation>Reading the rows …</translation>
    </message>
    <message>
      <source>Ready to be looked at. Clear it, or issue it, once that was done.</source>
      <translation>Ready to be looked at. Clear it, or issue it, once that was done.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Recent cabinets</source>
      <translation>Recent cabinets</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Record</translation>
    </message>
    <message>
      <source>Recorded</source>
      <translation>Recorded</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Records</translation>
    </message>
    <message>
      <source>Records (*.json)</source>
      <translation>Records (*.json)</translation>
    </message>
    <message>
      <source>Records (*.json);;All files (*)</source>
      <translation>Records (*.json);;All files (*)</translation>
    </message>
    <message>
      <source>Records that changed since the newest copy was issued</source>
      <translation>Records that changed since the newest copy was issued</translation>
    </message>
    <message>
      <source>Recovered from a backup</source>
      <translation>Recovered from a backup</translation>
    </message>
    <message>
      <source>Recovery code of {name}

{text}

It opens the cabinet without the passphrase.
</source>
      <translation>Recovery code of {name}

{text}

It opens the cabinet without the passphrase.
</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Refresh</translation>
    </message>
    <message>
      <source>Refresh: take in what has changed</source>
      <translation>Refresh: take in what has changed</translation>
    </message>
    <message>
      <source>Registered</source>
      <translation>Registered</translation>
    </message>
    <message>
      <source>Remember it on this computer, in the system’s keyring</source>
      <translation>Remember it on this computer, in the system’s keyring</translation>
    </message>
    <message>
      <source>Remember the key on this computer, in the system’s keyring</source>
      <translation>Remember the key on this computer, in the system’s keyring</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Remove from this list</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Remove it</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Removed</translation>
    </message>
    <message>
      <source>Replacement</source>
      <translation>Replacement</translation>
    </message>
    <message>
      <source>Reports of faults</source>
      <translation>Reports of faults</translation>
    </message>
    <message>
      <source>Researching</source>
      <translation>Researching</translation>
    </message>
    <message>
      <source>Resource</source>
      <translation>Resource</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Review ({count})</source>
      <translation>Review ({count})</translation>
    </message>
    <message>
      <source>Review or sources</source>
      <translation>Review or sources</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Roles</translation>
    </message>
    <message>
      <source>Row {number}, {problem}</source>
      <translation>Row {number}, {problem}</translation>
    </message>
    <message>
      <source>Row {number}: nothing in it can be read.</source>
      <translation>Row {number}: nothing in it can be read.</translation>
    </message>
    <message>
      <source>Rows as they were read</source>
      <translation>Rows as they were read</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Rules</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>Runner-up</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Running</translation>
    </message>
    <message>
      <source>Safer Streets</source>
      <translation>Safer Streets</translation>
    </message>
    <message>
      <source>Safer streets</source>
      <translation>Safer streets</translation>
    </message>
    <message>
      <source>Said</source>
      <translation>Said</translation>
    </message>
    <message>
      <source>Said in your words</source>
      <translation>Said in your words</translation>
    </message>
    <message>
      <source>Said in…</source>
      <translation>Said in…</translation>
    </message>
    <message>
      <source>Sam</source>
      <translation>Sam</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Same</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sat</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <source>Save it in a file…</source>
      <translation>Save it in a file…</translation>
    </message>
    <message>
      <source>Save report</source>
      <translation>Save report</translation>
    </message>
    <message>
      <source>Save the recovery code</source>
      <translation>Save the recovery code</translation>
    </message>
    <message>
      <source>Save their data…</source>
      <translation>Save their data…</translation>
    </message>
    <message>
      <source>Save this view</source>
      <translation>Save this view</translation>
    </message>
    <message>
      <source>Save this view…</source>
      <translation>Save this view…</translation>
    </message>
    <message>
      <source>Save what I typed</source>
      <translation>Save what I typed</translation>
    </message>
    <message>
      <source>Save what I typed…</source>
      <translation>Save what I typed…</translation>
    </message>
    <message>
      <source>Save what is held on this person</source>
      <translation>Save what is held on this person</translation>
    </message>
    <message>
      <source>Saved &amp;views…</source>
      <translation>Saved &amp;views…</translation>
    </message>
    <message>
      <source>Saved as {made}. Keep it away from this computer.</source>
      <translation>Saved as {made}. Keep it away from this computer.</translation>
    </message>
    <message>
      <source>Saved views of this list</source>
      <translation>Saved views of this list</translation>
    </message>
    <message>
      <source>Saved views of this list, now {view}</source>
      <translation>Saved views of this list, now {view}</translation>
    </message>
    <message>
      <source>Saved {names} in {folder}.</source>
      <translation>Saved {names} in {folder}.</translation>
    </message>
    <message>
      <source>Saves as you write</source>
      <translation>Saves as you write</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Save…</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Say that these words may go out, for an officer</source>
      <translation>Say that these words may go out, for an officer</translation>
    </message>
    <message>
      <source>Say what you work for: add a campaign</source>
      <translation>Say what you work for: add a campaign</translation>
    </message>
    <message>
      <source>School</source>
      <translation>School</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search by name</source>
      <translation>Search by name</translation>
    </message>
    <message>
      <source>Search by what it does, or by its keys</source>
      <translation>Search by what it does, or by its keys</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Search the help</translation>
    </message>
    <message>
      <source>Search the list in sight</source>
      <translation>Search the list in sight</translation>
    </message>
    <message>
      <source>Search the shortcuts</source>
      <translation>Search the shortcuts</translation>
    </message>
    <message>
      <source>Search {title}</source>
      <translation>Search {title}</translation>
    </message>
    <message>
      <source>Season</source>
      <translation>Season</translation>
    </message>
    <message>
      <source>Seat on the committee</source>
      <translation>Seat on the committee</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Seats</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Seen</translation>
    </message>
    <message>
      <source>Select the rows to change first.</source>
      <translation>Select the rows to change first.</translation>
    </message>
    <message>
      <source>Select the rows to copy first.</source>
      <translation>Select the rows to copy first.</translation>
    </message>
    <message>
      <source>Select the rows to delete first.</source>
      <translation>Select the rows to delete first.</translation>
    </message>
    <message>
      <source>Sentence</source>
      <translation>Sentence</translation>
    </message>
    <message>
      <source>Sentence &amp;back</source>
      <translation>Sentence &amp;back</translation>
    </message>
    <message>
      <source>Sentence &amp;forward</source>
      <translation>Sentence &amp;forward</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Sentences</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Series</translation>
    </message>
    <message>
      <source>Series and their episodes</source>
      <translation>Series and their episodes</translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
    <message>
      <source>Sessions, if more than one</source>
      <translation>Sessions, if more than one</translation>
    </message>
    <message>
      <source>Set “{field}” to {value} in {records}</source>
      <translation>Set “{field}” to {value} in {records}</translation>
    </message>
    <message>
      <source>Setback</source>
      <translation>Setback</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Short headings and lists for the young people's site</source>
      <translation>Short headings and lists for the young people's site</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Shortcuts</translation>
    </message>
    <message>
      <source>Shortlisted</source>
      <translation>Shortlisted</translation>
    </message>
    <message>
      <source>Show all again</source>
      <translation>Show all again</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <source>Show older</source>
      <translation>Show older</translation>
    </message>
    <message>
      <source>Show only some of the list</source>
      <translation>Show only some of the list</translation>
    </message>
    <message>
      <source>Show the list of it, or fold it away</source>
      <translation>Show the list of it, or fold it away</translation>
    </message>
    <message>
      <source>Show the same words as text</source>
      <translation>Show the same words as text</translation>
    </message>
    <message>
      <source>Show them beside it, or fold them</source>
      <translation>Show them beside it, or fold them</translation>
    </message>
    <message>
      <source>Show these</source>
      <translation>Show these</translation>
    </message>
    <message>
      <source>Show what I type</source>
      <translation>Show what I type</translation>
    </message>
    <message>
      <source>Show {count} more of {left}</source>
      <translation>Show {count} more of {left}</translation>
    </message>
    <message>
      <source>Show {kind}</source>
      <translation>Show {kind}</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Signed up</translation>
    </message>
    <message>
      <source>Signers</source>
      <translation>Signers</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Since</translation>
    </message>
    <message>
      <source>Since when it runs.</source>
      <translation>Since when it runs.</translation>
    </message>
    <message>
      <source>Since when.</source>
      <translation>Since when.</translation>
    </message>
    <message>
      <source>Since “{name}” was done, some of what it changed was changed again. What should stay? Everything else goes back to what it was.</source>
      <translation>Since “{name}” was done, some of what it changed was changed again. What should stay? Everything else goes back to what it was.</translation>
    </message>
    <message>
      <source>Since, such as 1 March 2021</source>
      <translation>Since, such as 1 March 2021</translation>
    </message>
    <message>
      <source>Single</source>
      <translation>Single</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Skip the tour</translation>
    </message>
    <message>
      <source>Slogan</source>
      <translation>Slogan</translation>
    </message>
    <message>
      <source>Slot</source>
      <translation>Slot</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Social media</translation>
    </message>
    <message>
      <source>Some may not be shown, and nothing is exported while they stand.</source>
      <translation>Some may not be shown, and nothing is exported while they stand.</translation>
    </message>
    <message>
      <source>Some of these have no answer but to be mended:</source>
      <translation>Some of these have no answer but to be mended:</translation>
    </message>
    <message>
      <source>Some of what you typed cannot be read, and was not kept.</source>
      <translation>Some of what you typed cannot be read, and was not kept.</translation>
    </message>
    <message>
      <source>Some time between {first} and {last}</source>
      <translation>Some time between {first} and {last}</translation>
    </message>
    <message>
      <source>Some time in {month}</source>
      <translation>Some time in {month}</translation>
    </message>
    <message>
      <source>Someone</source>
      <translation>Someone</translation>
    </message>
    <message>
      <source>Something else that happened</source>
      <translation>Something else that happened</translation>
    </message>
    <message>
      <source>Something in this form could not be kept: see the field, or the notice below</source>
      <translation>Something in this form could not be kept: see the field, or the notice below</translation>
    </message>
    <message>
      <source>Something to be done</source>
      <translation>Something to be done</translation>
    </message>
    <message>
      <source>Something went wrong in youthcab</source>
      <translation>Something went wrong in youthcab</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sort</translation>
    </message>
    <message>
      <source>Sort, largest first</source>
      <translation>Sort, largest first</translation>
    </message>
    <message>
      <source>Sort, smallest first</source>
      <translation>Sort, smallest first</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sp&amp;lit here</source>
      <translation>Sp&amp;lit here</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Span</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Speakers</translation>
    </message>
    <message>
      <source>Speaking</source>
      <translation>Speaking</translation>
    </message>
    <message>
      <source>Speaks from</source>
      <translation>Speaks from</translation>
    </message>
    <message>
      <source>Speech</source>
      <translation>Speech</translation>
    </message>
    <message>
      <source>Speech minutes</source>
      <translation>Speech minutes</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Split</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stage</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Stages</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Standing</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <source>Statement for {month}</source>
      <translation>Statement for {month}</translation>
    </message>
    <message>
      <source>Statement, {period}</source>
      <translation>Statement, {period}</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Statements</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Step</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Steps</translation>
    </message>
    <message>
      <source>Still going</source>
      <translation>Still going</translation>
    </message>
    <message>
      <source>Still going on</source>
      <translation>Still going on</translation>
    </message>
    <message>
      <source>Stop {number} of {count}</source>
      <translation>Stop {number} of {count}</translation>
    </message>
    <message>
      <source>Stopped. Files that were finished by then are whole.</source>
      <translation>Stopped. Files that were finished by then are whole.</translation>
    </message>
    <message>
      <source>Stopping …</source>
      <translation>Stopping …</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Style, consent, deadlines, speeches</source>
      <translation>Style, consent, deadlines, speeches</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Sun</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation>Survey</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <source>Take a step back</source>
      <translation>Take a step back</translation>
    </message>
    <message>
      <source>Take all of it back</source>
      <translation>Take all of it back</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Take back</translation>
    </message>
    <message>
      <source>Take back the answer to {what}</source>
      <translation>Take back the answer to {what}</translation>
    </message>
    <message>
      <source>Take back the last thing that was done</source>
      <translation>Take back the last thing that was done</translation>
    </message>
    <message>
      <source>Take in what is new; your words stay</source>
      <translation>Take in what is new; your words stay</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>Take it in</source>
      <translation>Take it in</translation>
    </message>
    <message>
      <source>Take it in and edit</source>
      <translation>Take it in and edit</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>Take it out</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Take out</translation>
    </message>
    <message>
      <source>Take out all filters</source>
      <translation>Take out all filters</translation>
    </message>
    <message>
      <source>Take out of what is there</source>
      <translation>Take out of what is there</translation>
    </message>
    <message>
      <source>Take out the filter {words}</source>
      <translation>Take out the filter {words}</translation>
    </message>
    <message>
      <source>Take out the search and every filter</source>
      <translation>Take out the search and every filter</translation>
    </message>
    <message>
      <source>Take out {item}</source>
      <translation>Take out {item}</translation>
    </message>
    <message>
      <source>Take out {word} {place}</source>
      <translation>Take out {word} {place}</translation>
    </message>
    <message>
      <source>Take the encryption off</source>
      <translation>Take the encryption off</translation>
    </message>
    <message>
      <source>Take this step back</source>
      <translation>Take this step back</translation>
    </message>
    <message>
      <source>Take {item} out of {list}</source>
      <translation>Take {item} out of {list}</translation>
    </message>
    <message>
      <source>Take {value} out of “{field}” in {records}</source>
      <translation>Take {value} out of “{field}” in {records}</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Taken back</translation>
    </message>
    <message>
      <source>Taken back on</source>
      <translation>Taken back on</translation>
    </message>
    <message>
      <source>Taken back: {name}.</source>
      <translation>Taken back: {name}.</translation>
    </message>
    <message>
      <source>Taking the encryption off …</source>
      <translation>Taking the encryption off …</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Talk</translation>
    </message>
    <message>
      <source>Talk to me</source>
      <translation>Talk to me</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Target</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>Terms</source>
      <translation>Terms</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Thanks</translation>
    </message>
    <message>
      <source>That is more than a million million: look at the number again.</source>
      <translation>That is more than a million million: look at the number again.</translation>
    </message>
    <message>
      <source>That is too much to paste at once. Import it as a file.</source>
      <translation>That is too much to paste at once. Import it as a file.</translation>
    </message>
    <message>
      <source>That statement is cleared or issued. Its days are changed on the statement page.</source>
      <translation>That statement is cleared or issued. Its days are changed on the statement page.</translation>
    </message>
    <message>
      <source>The award's name.</source>
      <translation>The award's name.</translation>
    </message>
    <message>
      <source>The body's name in full.</source>
      <translation>The body's name in full.</translation>
    </message>
    <message>
      <source>The cabinet</source>
      <translation>The cabinet</translation>
    </message>
    <message>
      <source>The cabinet began with this. All of it is taken back together.</source>
      <translation>The cabinet began with this. All of it is taken back together.</translation>
    </message>
    <message>
      <source>The cabinet is as it was on {taken}.</source>
      <translation>The cabinet is as it was on {taken}.</translation>
    </message>
    <message>
      <source>The cabinet is encrypted</source>
      <translation>The cabinet is encrypted</translation>
    </message>
    <message>
      <source>The cabinet is no longer encrypted</source>
      <translation>The cabinet is no longer encrypted</translation>
    </message>
    <message>
      <source>The cabinet itself has no entry yet.

Add its name and its council: the statement begins with them.</source>
      <translation>The cabinet itself has no entry yet.

Add its name and its council: the statement begins with them.</translation>
    </message>
    <message>
      <source>The cabinet that was open last</source>
      <translation>The cabinet that was open last</translation>
    </message>
    <message>
      <source>The cabinet, its history and every backup are read whole and compared</source>
      <translation>The cabinet, its history and every backup are read whole and compared</translation>
    </message>
    <message>
      <source>The campaigns it belongs to; none for the whole cabinet.</source>
      <translation>The campaigns it belongs to; none for the whole cabinet.</translation>
    </message>
    <message>
      <source>The category.</source>
      <translation>The category.</translation>
    </message>
    <message>
      <source>The chair's words for the council</source>
      <translation>The chair's words for the council</translation>
    </message>
    <message>
      <source>The council agreed to …</source>
      <translation>The council agreed to …</translation>
    </message>
    <message>
      <source>The council it speaks to.</source>
      <translation>The council it speaks to.</translation>
    </message>
    <message>
      <source>The council's house style: which rules of style apply.</source>
      <translation>The council's house style: which rules of style apply.</translation>
    </message>
    <message>
      <source>The county or town.</source>
      <translation>The county or town.</translation>
    </message>
    <message>
      <source>The day from which this was known.</source>
      <translation>The day from which this was known.</translation>
    </message>
    <message>
      <source>The day has passed, with no result</source>
      <translation>The day has passed, with no result</translation>
    </message>
    <message>
      <source>The day it speaks from, the council's meeting, and when its papers close</source>
      <translation>The day it speaks from, the council's meeting, and when its papers close</translation>
    </message>
    <message>
      <source>The day it speaks from.</source>
      <translation>The day it speaks from.</translation>
    </message>
    <message>
      <source>The day it was cleared.</source>
      <translation>The day it was cleared.</translation>
    </message>
    <message>
      <source>The day it was taken back.</source>
      <translation>The day it was taken back.</translation>
    </message>
    <message>
      <source>The day its papers close.</source>
      <translation>The day its papers close.</translation>
    </message>
    <message>
      <source>The day of the council's meeting.</source>
      <translation>The day of the council's meeting.</translation>
    </message>
    <message>
      <source>The day on which the tour was seen or skipped</source>
      <translation>The day on which the tour was seen or skipped</translation>
    </message>
    <message>
      <source>The earlier events or entries that led to it.</source>
      <translation>The earlier events or entries that led to it.</translation>
    </message>
    <message>
      <source>The eighteenth birthday.</source>
      <translation>The eighteenth birthday.</translation>
    </message>
    <message>
      <source>The file that lay there before was set aside in {set_aside}.</source>
      <translation>The file that lay there before was set aside in {set_aside}.</translation>
    </message>
    <message>
      <source>The language of the window; asked for once there is a second</source>
      <translation>The language of the window; asked for once there is a second</translation>
    </message>
    <message>
      <source>The largest number that is written as a word.</source>
      <translation>The largest number that is written as a word.</translation>
    </message>
    <message>
      <source>The last group of the code</source>
      <translation>The last group of the code</translation>
    </message>
    <message>
      <source>The last group of the recovery code</source>
      <translation>The last group of the recovery code</translation>
    </message>
    <message>
      <source>The lines that its papers begin with. Filled in are [meeting], [papers close], [date], [period], [body] and [council]; a line is left out while its day is not set.</source>
      <translation>The lines that its papers begin with. Filled in are [meeting], [papers close], [date], [period], [body] and [council]; a line is left out while its day is not set.</translation>
    </message>
    <message>
      <source>The lines that its papers end with: the contact officer, as the council prints it.</source>
      <translation>The lines that its papers end with: the contact officer, as the council prints it.</translation>
    </message>
    <message>
      <source>The list as it was saved: filters, columns, order</source>
      <translation>The list as it was saved: filters, columns, order</translation>
    </message>
    <message>
      <source>The month as days, a timeline or a list</source>
      <translation>The month as days, a timeline or a list</translation>
    </message>
    <message>
      <source>The month at a glance</source>
      <translation>The month at a glance</translation>
    </message>
    <message>
      <source>The name leaves every record, link, draft and search, and the whole history. Roles stay without the person, and figures stay as they are. Backups and statements that were issued still hold the name: you are told which ones. This cannot be undone, by Undo or in any other way.</source>
      <translation>The name leaves every record, link, draft and search, and the whole history. Roles stay without the person, and figures stay as they are. Backups and statements that were issued still hold the name: you are told which ones. This cannot be undone, by Undo or in any other way.</translation>
    </message>
    <message>
      <source>The newest good backup is of {taken}, and holds {counts}.</source>
      <translation>The newest good backup is of {taken}, and holds {counts}.</translation>
    </message>
    <message>
      <source>The pages as they will be printed</source>
      <translation>The pages as they will be printed</translation>
    </message>
    <message>
      <source>The passphrase as it is now</source>
      <translation>The passphrase as it is now</translation>
    </message>
    <message>
      <source>The passphrase as it is now, or the recovery code</source>
      <translation>The passphrase as it is now, or the recovery code</translation>
    </message>
    <message>
      <source>The person entered, if not a campaign.</source>
      <translation>The person entered, if not a campaign.</translation>
    </message>
    <message>
      <source>The person is forgotten.</source>
      <translation>The person is forgotten.</translation>
    </message>
    <message>
      <source>The place.</source>
      <translation>The place.</translation>
    </message>
    <message>
      <source>The records have changed since. Your own words stay.</source>
      <translation>The records have changed since. Your own words stay.</translation>
    </message>
    <message>
      <source>The records now say</source>
      <translation>The records now say</translation>
    </message>
    <message>
      <source>The recovery code</source>
      <translation>The recovery code</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>The report</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>The same again</translation>
    </message>
    <message>
      <source>The series it belongs to.</source>
      <translation>The series it belongs to.</translation>
    </message>
    <message>
      <source>The smallest number that is written with a comma.</source>
      <translation>The smallest number that is written with a comma.</translation>
    </message>
    <message>
      <source>The statement as text</source>
      <translation>The statement as text</translation>
    </message>
    <message>
      <source>The statement for {month}</source>
      <translation>The statement for {month}</translation>
    </message>
    <message>
      <source>The system’s keyring did not take the key: the passphrase is asked for.</source>
      <translation>The system’s keyring did not take the key: the passphrase is asked for.</translation>
    </message>
    <message>
      <source>The two are not the same. Type the passphrase twice.</source>
      <translation>The two are not the same. Type the passphrase twice.</translation>
    </message>
    <message>
      <source>The view “{name}” is saved, for you on this computer.</source>
      <translation>The view “{name}” is saved, for you on this computer.</translation>
    </message>
    <message>
      <source>The words have changed since: Compare shows the copy in which it was said.</source>
      <translation>The words have changed since: Compare shows the copy in which it was said.</translation>
    </message>
    <message>
      <source>There are no rows to paste. Copy some in a spreadsheet first.</source>
      <translation>There are no rows to paste. Copy some in a spreadsheet first.</translation>
    </message>
    <message>
      <source>There are no words for {month} yet. Draft the statement first.</source>
      <translation>There are no words for {month} yet. Draft the statement first.</translation>
    </message>
    <message>
      <source>There is no file of records (.json) in it.</source>
      <translation>There is no file of records (.json) in it.</translation>
    </message>
    <message>
      <source>There is no paragraph of the same kind below it to join it with.</source>
      <translation>There is no paragraph of the same kind below it to join it with.</translation>
    </message>
    <message>
      <source>There is one, or captions</source>
      <translation>There is one, or captions</translation>
    </message>
    <message>
      <source>These copies beside it were not converted, and open without the passphrase, or by an older one. Delete them once you no longer need them:</source>
      <translation>These copies beside it were not converted, and open without the passphrase, or by an older one. Delete them once you no longer need them:</translation>
    </message>
    <message>
      <source>These files still hold the name. Delete them once you no longer need them:</source>
      <translation>These files still hold the name. Delete them once you no longer need them:</translation>
    </message>
    <message>
      <source>These may mean the person, or another of that name, and were left. Look at them yourself:</source>
      <translation>These may mean the person, or another of that name, and were left. Look at them yourself:</translation>
    </message>
    <message>
      <source>These rows are left out. Mend them in the spreadsheet and copy them again:</source>
      <translation>These rows are left out. Mend them in the spreadsheet and copy them again:</translation>
    </message>
    <message>
      <source>These statements were issued with the name, and cannot be taken back:</source>
      <translation>These statements were issued with the name, and cannot be taken back:</translation>
    </message>
    <message>
      <source>This cabinet</source>
      <translation>This cabinet</translation>
    </message>
    <message>
      <source>This cabinet can only be looked at here.</source>
      <translation>This cabinet can only be looked at here.</translation>
    </message>
    <message>
      <source>This cabinet cannot be opened as it is. There is a good backup.</source>
      <translation>This cabinet cannot be opened as it is. There is a good backup.</translation>
    </message>
    <message>
      <source>This cabinet is encrypted. You can give it another passphrase, or take the encryption off it and its backups.</source>
      <translation>This cabinet is encrypted. You can give it another passphrase, or take the encryption off it and its backups.</translation>
    </message>
    <message>
      <source>This is a copy of a real month, to play with. Nothing that you do here reaches anybody.</source>
      <translation>This is a copy of a real month, to play with. Nothing that you do here reaches anybody.</translation>
    </message>
    <message>
      <source>This is a fault of the program, not of yours. Everything that was saved before is safe, and you can go on. This report is in the log folder too, and nobody has it but you: names and values are left out. Read it, and give it to whoever looks after youthcab if you wish.</source>
      <translation>This is a fault of the program, not of yours. Everything that was saved before is safe, and you can go on. This report is in the log folder too, and nobody has it but you: names and values are left out. Read it, and give it to whoever looks after youthcab if you wish.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>This month</translation>
    </message>
    <message>
      <source>This recovery code opens the cabinet if the passphrase is forgotten. There is no other way in. Print or save it, and keep it away from this computer; then type its last group to show that you have it.</source>
      <translation>This recovery code opens the cabinet if the passphrase is forgotten. There is no other way in. Print or save it, and keep it away from this computer; then type its last group to show that you have it.</translation>
    </message>
    <message>
      <source>This takes back what was done last, and says what that was. So does Ctrl+Z, even after a restart. Press F1 on any page for help. This tour is under Help, whenever you want it.</source>
      <translation>This takes back what was done last, and says what that was. So does Ctrl+Z, even after a restart. Press F1 on any page for help. This tour is under Help, whenever you want it.</translation>
    </message>
    <message>
      <source>This view also asks for a record that this cabinet does not hold.</source>
      <translation>This view also asks for a record that this cabinet does not hold.</translation>
    </message>
    <message>
      <source>This was not kept: {problem}</source>
      <translation>This was not kept: {problem}</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Thu</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>Tick what the list is to show. The first column stands on the left.</source>
      <translation>Tick what the list is to show. The first column stands on the left.</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Title of the entry</source>
      <translation>Title of the entry</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>To be confirmed</source>
      <translation>To be confirmed</translation>
    </message>
    <message>
      <source>To be mended, or answered:</source>
      <translation>To be mended, or answered:</translation>
    </message>
    <message>
      <source>To be said at the meeting, within the time that is set</source>
      <translation>To be said at the meeting, within the time that is set</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>To do</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>To look at</translation>
    </message>
    <message>
      <source>To the record that you came from by a link</source>
      <translation>To the record that you came from by a link</translation>
    </message>
    <message>
      <source>To when.</source>
      <translation>To when.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Told</source>
      <translation>Told</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Topics</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Transcript</source>
      <translation>Transcript</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Try it with March 2021</source>
      <translation>Try it with March 2021</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Tue</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>Turns what a youth cabinet logged into a statement that its council can publish. Everything stays on this computer. It is free, and made of these free parts:</source>
      <translation>Turns what a youth cabinet logged into a statement that its council can publish. Everything stays on this computer. It is free, and made of these free parts:</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Type its passphrase, or the recovery code that was printed when it was encrypted.</source>
      <translation>Type its passphrase, or the recovery code that was printed when it was encrypted.</translation>
    </message>
    <message>
      <source>Under</source>
      <translation>Under</translation>
    </message>
    <message>
      <source>Under 18 until</source>
      <translation>Under 18 until</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Under way</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>Undo the import</translation>
    </message>
    <message>
      <source>Undoing …</source>
      <translation>Undoing …</translation>
    </message>
    <message>
      <source>Undone: {name}.</source>
      <translation>Undone: {name}.</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unit</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Until</translation>
    </message>
    <message>
      <source>Up and Down choose, Enter does it, Escape closes the box</source>
      <translation>Up and Down choose, Enter does it, Escape closes the box</translation>
    </message>
    <message>
      <source>Use the draft’s words</source>
      <translation>Use the draft’s words</translation>
    </message>
    <message>
      <source>Use the draft’s words for {name}</source>
      <translation>Use the draft’s words for {name}</translation>
    </message>
    <message>
      <source>Uses</source>
      <translation>Uses</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Value</translation>
    </message>
    <message>
      <source>Versions and licences</source>
      <translation>Versions and licences</translation>
    </message>
    <message>
      <source>Vice chair</source>
      <translation>Vice chair</translation>
    </message>
    <message>
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>View as table</source>
      <translation>View as table</translation>
    </message>
    <message>
      <source>Views</source>
      <translation>Views</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voice</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Vote</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Votes</translation>
    </message>
    <message>
      <source>Votes cast</source>
      <translation>Votes cast</translation>
    </message>
    <message>
      <source>Was it held?</source>
      <translation>Was it held?</translation>
    </message>
    <message>
      <source>We are proud to …</source>
      <translation>We are proud to …</translation>
    </message>
    <message>
      <source>We asked</source>
      <translation>We asked</translation>
    </message>
    <message>
      <source>We asked them to do it</source>
      <translation>We asked them to do it</translation>
    </message>
    <message>
      <source>Web</source>
      <translation>Web</translation>
    </message>
    <message>
      <source>Web page (.html)</source>
      <translation>Web page (.html)</translation>
    </message>
    <message>
      <source>Webinar</source>
      <translation>Webinar</translation>
    </message>
    <message>
      <source>Webinars &amp; events</source>
      <translation>Webinars &amp; events</translation>
    </message>
    <message>
      <source>Webinars and events</source>
      <translation>Webinars and events</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Wed</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Weekly</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>Welcome to youthcab</source>
      <translation>Welcome to youthcab</translation>
    </message>
    <message>
      <source>West Sussex</source>
      <translation>West Sussex</translation>
    </message>
    <message>
      <source>West Sussex County Council</source>
      <translation>West Sussex County Council</translation>
    </message>
    <message>
      <source>West Sussex Youth Cabinet</source>
      <translation>West Sussex Youth Cabinet</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>What came of it</translation>
    </message>
    <message>
      <source>What came of it, as a sentence</source>
      <translation>What came of it, as a sentence</translation>
    </message>
    <message>
      <source>What came of it.</source>
      <translation>What came of it.</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>What can be done</translation>
    </message>
    <message>
      <source>What can be done on the page in sight</source>
      <translation>What can be done on the page in sight</translation>
    </message>
    <message>
      <source>What can be done with it</source>
      <translation>What can be done with it</translation>
    </message>
    <message>
      <source>What can be done with what is chosen</source>
      <translation>What can be done with what is chosen</translation>
    </message>
    <message>
      <source>What changed between the copies and the words now</source>
      <translation>What changed between the copies and the words now</translation>
    </message>
    <message>
      <source>What changed, in a sentence</source>
      <translation>What changed, in a sentence</translation>
    </message>
    <message>
      <source>What could be &amp;said</source>
      <translation>What could be &amp;said</translation>
    </message>
    <message>
      <source>What could be said</source>
      <translation>What could be said</translation>
    </message>
    <message>
      <source>What each sentence stands on, as files</source>
      <translation>What each sentence stands on, as files</translation>
    </message>
    <message>
      <source>What has happened, oldest first</source>
      <translation>What has happened, oldest first</translation>
    </message>
    <message>
      <source>What has happened, oldest first.</source>
      <translation>What has happened, oldest first.</translation>
    </message>
    <message>
      <source>What is different</source>
      <translation>What is different</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>What is new</translation>
    </message>
    <message>
      <source>What is to be done.</source>
      <translation>What is to be done.</translation>
    </message>
    <message>
      <source>What is to be done: to …</source>
      <translation>What is to be done: to …</translation>
    </message>
    <message>
      <source>What is wrong with the rows</source>
      <translation>What is wrong with the rows</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>What it does</translation>
    </message>
    <message>
      <source>What it has been doing, oldest first</source>
      <translation>What it has been doing, oldest first</translation>
    </message>
    <message>
      <source>What it has been doing, oldest first.</source>
      <translation>What it has been doing, oldest first.</translation>
    </message>
    <message>
      <source>What it is about, such as "2021-03".</source>
      <translation>What it is about, such as "2021-03".</translation>
    </message>
    <message>
      <source>What it is about.</source>
      <translation>What it is about.</translation>
    </message>
    <message>
      <source>What it is called</source>
      <translation>What it is called</translation>
    </message>
    <message>
      <source>What it is called.</source>
      <translation>What it is called.</translation>
    </message>
    <message>
      <source>What it is for.</source>
      <translation>What it is for.</translation>
    </message>
    <message>
      <source>What it is, in a few words</source>
      <translation>What it is, in a few words</translation>
    </message>
    <message>
      <source>What it stands &amp;on</source>
      <translation>What it stands &amp;on</translation>
    </message>
    <message>
      <source>What it takes up.</source>
      <translation>What it takes up.</translation>
    </message>
    <message>
      <source>What it wants to do.</source>
      <translation>What it wants to do.</translation>
    </message>
    <message>
      <source>What its papers begin with</source>
      <translation>What its papers begin with</translation>
    </message>
    <message>
      <source>What may be shown</source>
      <translation>What may be shown</translation>
    </message>
    <message>
      <source>What may be shown.</source>
      <translation>What may be shown.</translation>
    </message>
    <message>
      <source>What may stand, and why</source>
      <translation>What may stand, and why</translation>
    </message>
    <message>
      <source>What review finds</source>
      <translation>What review finds</translation>
    </message>
    <message>
      <source>What sentences call it</source>
      <translation>What sentences call it</translation>
    </message>
    <message>
      <source>What should stay</source>
      <translation>What should stay</translation>
    </message>
    <message>
      <source>What sort of event.</source>
      <translation>What sort of event.</translation>
    </message>
    <message>
      <source>What sort of partner.</source>
      <translation>What sort of partner.</translation>
    </message>
    <message>
      <source>What sort of thing</source>
      <translation>What sort of thing</translation>
    </message>
    <message>
      <source>What sort of thing.</source>
      <translation>What sort of thing.</translation>
    </message>
    <message>
      <source>What stands after "our": "green campaign" is said as "our green campaign".</source>
      <translation>What stands after "our": "green campaign" is said as "our green campaign".</translation>
    </message>
    <message>
      <source>What stands after "the": "Youth Cabinet" is said as "the Youth Cabinet".</source>
      <translation>What stands after "the": "Youth Cabinet" is said as "the Youth Cabinet".</translation>
    </message>
    <message>
      <source>What tells this record from all others; made by the program.</source>
      <translation>What tells this record from all others; made by the program.</translation>
    </message>
    <message>
      <source>What the list shows of each, and in what order</source>
      <translation>What the list shows of each, and in what order</translation>
    </message>
    <message>
      <source>What the sentence at the cursor stands on (F2)</source>
      <translation>What the sentence at the cursor stands on (F2)</translation>
    </message>
    <message>
      <source>What they do.</source>
      <translation>What they do.</translation>
    </message>
    <message>
      <source>What this copy corrects: it is printed on it</source>
      <translation>What this copy corrects: it is printed on it</translation>
    </message>
    <message>
      <source>What this council does in its own way.</source>
      <translation>What this council does in its own way.</translation>
    </message>
    <message>
      <source>What this sentence stands on</source>
      <translation>What this sentence stands on</translation>
    </message>
    <message>
      <source>What this stands on</source>
      <translation>What this stands on</translation>
    </message>
    <message>
      <source>What was answered and may stand; each answer can be taken back</source>
      <translation>What was answered and may stand; each answer can be taken back</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>What was done</translation>
    </message>
    <message>
      <source>What was given to the council.</source>
      <translation>What was given to the council.</translation>
    </message>
    <message>
      <source>What was or will be talked about.</source>
      <translation>What was or will be talked about.</translation>
    </message>
    <message>
      <source>What was removed</source>
      <translation>What was removed</translation>
    </message>
    <message>
      <source>What was the result?</source>
      <translation>What was the result?</translation>
    </message>
    <message>
      <source>What was understood</source>
      <translation>What was understood</translation>
    </message>
    <message>
      <source>What we do, or did: to …</source>
      <translation>What we do, or did: to …</translation>
    </message>
    <message>
      <source>What we work for, and how far it has come</source>
      <translation>What we work for, and how far it has come</translation>
    </message>
    <message>
      <source>What will be said in place of the names</source>
      <translation>What will be said in place of the names</translation>
    </message>
    <message>
      <source>What {label} stands on</source>
      <translation>What {label} stands on</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>When it came or comes out.</source>
      <translation>When it came or comes out.</translation>
    </message>
    <message>
      <source>When it was first to be, if it was put off.</source>
      <translation>When it was first to be, if it was put off.</translation>
    </message>
    <message>
      <source>When, as exactly as is known.</source>
      <translation>When, as exactly as is known.</translation>
    </message>
    <message>
      <source>When, or since when</source>
      <translation>When, or since when</translation>
    </message>
    <message>
      <source>When, or since when if it is still going on.</source>
      <translation>When, or since when if it is still going on.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Where</translation>
    </message>
    <message>
      <source>Where everything lies</source>
      <translation>Where everything lies</translation>
    </message>
    <message>
      <source>Where it is on its way.</source>
      <translation>Where it is on its way.</translation>
    </message>
    <message>
      <source>Where it may be shown.</source>
      <translation>Where it may be shown.</translation>
    </message>
    <message>
      <source>Where it was said</source>
      <translation>Where it was said</translation>
    </message>
    <message>
      <source>Where its &amp;file lies</source>
      <translation>Where its &amp;file lies</translation>
    </message>
    <message>
      <source>Where people meet.</source>
      <translation>Where people meet.</translation>
    </message>
    <message>
      <source>Where reports of faults are kept</source>
      <translation>Where reports of faults are kept</translation>
    </message>
    <message>
      <source>Where this is known from</source>
      <translation>Where this is known from</translation>
    </message>
    <message>
      <source>Where this is known from: minutes, a link, a person's role.</source>
      <translation>Where this is known from: minutes, a link, a person's role.</translation>
    </message>
    <message>
      <source>Where this {one} was said</source>
      <translation>Where this {one} was said</translation>
    </message>
    <message>
      <source>Where to find it</source>
      <translation>Where to find it</translation>
    </message>
    <message>
      <source>Where to hear or see it.</source>
      <translation>Where to hear or see it.</translation>
    </message>
    <message>
      <source>Where?</source>
      <translation>Where?</translation>
    </message>
    <message>
      <source>Whether an officer has to clear a statement before it is issued.</source>
      <translation>Whether an officer has to clear a statement before it is issued.</translation>
    </message>
    <message>
      <source>Whether it is still going on.</source>
      <translation>Whether it is still going on.</translation>
    </message>
    <message>
      <source>Whether it may be published.</source>
      <translation>Whether it may be published.</translation>
    </message>
    <message>
      <source>Whether there is a transcript or captions.</source>
      <translation>Whether there is a transcript or captions.</translation>
    </message>
    <message>
      <source>Whether we asked the owner to do it.</source>
      <translation>Whether we asked the owner to do it.</translation>
    </message>
    <message>
      <source>Which files?</source>
      <translation>Which files?</translation>
    </message>
    <message>
      <source>Which ones…</source>
      <translation>Which ones…</translation>
    </message>
    <message>
      <source>Which quotation marks stand around a title.</source>
      <translation>Which quotation marks stand around a title.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Who</translation>
    </message>
    <message>
      <source>Who agreed</source>
      <translation>Who agreed</translation>
    </message>
    <message>
      <source>Who agreed.</source>
      <translation>Who agreed.</translation>
    </message>
    <message>
      <source>Who changed what, and what was removed</source>
      <translation>Who changed what, and what was removed</translation>
    </message>
    <message>
      <source>Who cleared it, by role.</source>
      <translation>Who cleared it, by role.</translation>
    </message>
    <message>
      <source>Who did it</source>
      <translation>Who did it</translation>
    </message>
    <message>
      <source>Who gives it.</source>
      <translation>Who gives it.</translation>
    </message>
    <message>
      <source>Who has to agree</source>
      <translation>Who has to agree</translation>
    </message>
    <message>
      <source>Who has to agree, by the age of the young person.</source>
      <translation>Who has to agree, by the age of the young person.</translation>
    </message>
    <message>
      <source>Who is to do it, if not us.</source>
      <translation>Who is to do it, if not us.</translation>
    </message>
    <message>
      <source>Who it is done with.</source>
      <translation>Who it is done with.</translation>
    </message>
    <message>
      <source>Who leads it, if not the campaign.</source>
      <translation>Who leads it, if not the campaign.</translation>
    </message>
    <message>
      <source>Who may come.</source>
      <translation>Who may come.</translation>
    </message>
    <message>
      <source>Who says so, by role</source>
      <translation>Who says so, by role</translation>
    </message>
    <message>
      <source>Who was reached and what was done, as charts</source>
      <translation>Who was reached and what was done, as charts</translation>
    </message>
    <message>
      <source>Who we are, who we work with, and the cabinet itself</source>
      <translation>Who we are, who we work with, and the cabinet itself</translation>
    </message>
    <message>
      <source>Who, if not the campaign or the cabinet.</source>
      <translation>Who, if not the campaign or the cabinet.</translation>
    </message>
    <message>
      <source>Who, if not the campaign or us</source>
      <translation>Who, if not the campaign or us</translation>
    </message>
    <message>
      <source>Who, if not us</source>
      <translation>Who, if not us</translation>
    </message>
    <message>
      <source>Who, where, what for</source>
      <translation>Who, where, what for</translation>
    </message>
    <message>
      <source>Who.</source>
      <translation>Who.</translation>
    </message>
    <message>
      <source>Whoever finds or steals the file cannot read it without the passphrase. Backups are encrypted alike. Take three words at random, such as you can remember.</source>
      <translation>Whoever finds or steals the file cannot read it without the passphrase. Backups are encrypted alike. Take three words at random, such as you can remember.</translation>
    </message>
    <message>
      <source>Whom to ask, at its end</source>
      <translation>Whom to ask, at its end</translation>
    </message>
    <message>
      <source>Whose</source>
      <translation>Whose</translation>
    </message>
    <message>
      <source>Whose consent it is.</source>
      <translation>Whose consent it is.</translation>
    </message>
    <message>
      <source>Whose term it is.</source>
      <translation>Whose term it is.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Why</translation>
    </message>
    <message>
      <source>Why it goes out all the same: it is kept beside the statement</source>
      <translation>Why it goes out all the same: it is kept beside the statement</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Why it matters</translation>
    </message>
    <message>
      <source>Why it matters, as a sentence</source>
      <translation>Why it matters, as a sentence</translation>
    </message>
    <message>
      <source>Why it matters.</source>
      <translation>Why it matters.</translation>
    </message>
    <message>
      <source>Why it may stand: it is kept with the statement</source>
      <translation>Why it may stand: it is kept with the statement</translation>
    </message>
    <message>
      <source>Will be named as: {words}</source>
      <translation>Will be named as: {words}</translation>
    </message>
    <message>
      <source>Will be named as: {words} ({why})</source>
      <translation>Will be named as: {words} ({why})</translation>
    </message>
    <message>
      <source>With</source>
      <translation>With</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Withdrawn</translation>
    </message>
    <message>
      <source>Without a day</source>
      <translation>Without a day</translation>
    </message>
    <message>
      <source>Won</source>
      <translation>Won</translation>
    </message>
    <message>
      <source>Word document (.docx)</source>
      <translation>Word document (.docx)</translation>
    </message>
    <message>
      <source>Word, PDF and other files for the council</source>
      <translation>Word, PDF and other files for the council</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Words a minute</source>
      <translation>Words a minute</translation>
    </message>
    <message>
      <source>Words in a sentence, at most</source>
      <translation>Words in a sentence, at most</translation>
    </message>
    <message>
      <source>Words in what was done</source>
      <translation>Words in what was done</translation>
    </message>
    <message>
      <source>Words up to</source>
      <translation>Words up to</translation>
    </message>
    <message>
      <source>Worked on lately</source>
      <translation>Worked on lately</translation>
    </message>
    <message>
      <source>Working days before the meeting</source>
      <translation>Working days before the meeting</translation>
    </message>
    <message>
      <source>Workshop</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <source>Write all records into one file</source>
      <translation>Write all records into one file</translation>
    </message>
    <message>
      <source>Write in who you are, and the name of your council</source>
      <translation>Write in who you are, and the name of your council</translation>
    </message>
    <message>
      <source>Write one and press Enter</source>
      <translation>Write one and press Enter</translation>
    </message>
    <message>
      <source>Write one of your own</source>
      <translation>Write one of your own</translation>
    </message>
    <message>
      <source>Write over it where it stands</source>
      <translation>Write over it where it stands</translation>
    </message>
    <message>
      <source>Write roles in place of these names</source>
      <translation>Write roles in place of these names</translation>
    </message>
    <message>
      <source>Write “{replacement}”</source>
      <translation>Write “{replacement}”</translation>
    </message>
    <message>
      <source>Writing all records …</source>
      <translation>Writing all records …</translation>
    </message>
    <message>
      <source>Writing the files …</source>
      <translation>Writing the files …</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>Yes, it is</source>
      <translation>Yes, it is</translation>
    </message>
    <message>
      <source>You can look, but not change anything. {reading}</source>
      <translation>You can look, but not change anything. {reading}</translation>
    </message>
    <message>
      <source>You can work on this cabinet now.</source>
      <translation>You can work on this cabinet now.</translation>
    </message>
    <message>
      <source>You left it as it is.</source>
      <translation>You left it as it is.</translation>
    </message>
    <message>
      <source>Young person</source>
      <translation>Young person</translation>
    </message>
    <message>
      <source>Young person or adult.</source>
      <translation>Young person or adult.</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Your &amp;name</translation>
    </message>
    <message>
      <source>Your &amp;role</source>
      <translation>Your &amp;role</translation>
    </message>
    <message>
      <source>Your name, colours and text size</source>
      <translation>Your name, colours and text size</translation>
    </message>
    <message>
      <source>Your own sentence</source>
      <translation>Your own sentence</translation>
    </message>
    <message>
      <source>Your own sentence, printed instead of one made for you.</source>
      <translation>Your own sentence, printed instead of one made for you.</translation>
    </message>
    <message>
      <source>Your settings</source>
      <translation>Your settings</translation>
    </message>
    <message>
      <source>Your settings could not be kept ({strerror}); records are. Let {folder} be written to, to keep both.</source>
      <translation>Your settings could not be kept ({strerror}); records are. Let {folder} be written to, to keep both.</translation>
    </message>
    <message>
      <source>Your statement writes itself</source>
      <translation>Your statement writes itself</translation>
    </message>
    <message>
      <source>Your words</source>
      <translation>Your words</translation>
    </message>
    <message>
      <source>Youth Cabinet</source>
      <translation>Youth Cabinet</translation>
    </message>
    <message>
      <source>Youth Voices</source>
      <translation>Youth Voices</translation>
    </message>
    <message>
      <source>Youth cabinet</source>
      <translation>Youth cabinet</translation>
    </message>
    <message>
      <source>a doing</source>
      <translation>a doing</translation>
    </message>
    <message>
      <source>a nickname, an address</source>
      <translation>a nickname, an address</translation>
    </message>
    <message>
      <source>a record that is gone</source>
      <translation>a record that is gone</translation>
    </message>
    <message>
      <source>a sentence</source>
      <translation>a sentence</translation>
    </message>
    <message>
      <source>a thing</source>
      <translation>a thing</translation>
    </message>
    <message>
      <source>about</source>
      <translation>about</translation>
    </message>
    <message>
      <source>about {number}</source>
      <translation>about {number}</translation>
    </message>
    <message>
      <source>action</source>
      <translation>action</translation>
    </message>
    <message>
      <source>activity</source>
      <translation>activity</translation>
    </message>
    <message>
      <source>added</source>
      <translation>added</translation>
    </message>
    <message>
      <source>adult</source>
      <translation>adult</translation>
    </message>
    <message>
      <source>adult in office</source>
      <translation>adult in office</translation>
    </message>
    <message>
      <source>age band</source>
      <translation>age band</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>agreed</translation>
    </message>
    <message>
      <source>an unknown day</source>
      <translation>an unknown day</translation>
    </message>
    <message>
      <source>and others</source>
      <translation>and others</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>and one more</numerusform>
        <numerusform>and {n} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more changed fields</source>
      <translation>
        <numerusform>and 1 more changed field</numerusform>
        <numerusform>and {n} more changed fields</numerusform>
      </translation>
    </message>
    <message>
      <source>as it stands</source>
      <translation>as it stands</translation>
    </message>
    <message>
      <source>ask for a seat on the scrutiny committee</source>
      <translation>ask for a seat on the scrutiny committee</translation>
    </message>
    <message>
      <source>asked of others</source>
      <translation>asked of others</translation>
    </message>
    <message>
      <source>audio</source>
      <translation>audio</translation>
    </message>
    <message>
      <source>autumn {year}</source>
      <translation>autumn {year}</translation>
    </message>
    <message>
      <source>award</source>
      <translation>award</translation>
    </message>
    <message>
      <source>award entries</source>
      <translation>award entries</translation>
    </message>
    <message>
      <source>award entry</source>
      <translation>award entry</translation>
    </message>
    <message>
      <source>before</source>
      <translation>before</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>begun</translation>
    </message>
    <message>
      <source>briefing</source>
      <translation>briefing</translation>
    </message>
    <message>
      <source>bullets</source>
      <translation>bullets</translation>
    </message>
    <message>
      <source>business</source>
      <translation>business</translation>
    </message>
    <message>
      <source>by {cleared_by}{on}</source>
      <translation>by {cleared_by}{on}</translation>
    </message>
    <message>
      <source>cabinet</source>
      <translation>cabinet</translation>
    </message>
    <message>
      <source>call to action</source>
      <translation>call to action</translation>
    </message>
    <message>
      <source>campaign</source>
      <translation>campaign</translation>
    </message>
    <message>
      <source>campaigns</source>
      <translation>campaigns</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelled</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>chair</translation>
    </message>
    <message>
      <source>chair, campaign lead or youth officer</source>
      <translation>chair, campaign lead or youth officer</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <source>charity</source>
      <translation>charity</translation>
    </message>
    <message>
      <source>clean-up</source>
      <translation>clean-up</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>cleared</translation>
    </message>
    <message>
      <source>closing</source>
      <translation>closing</translation>
    </message>
    <message>
      <source>commended</source>
      <translation>commended</translation>
    </message>
    <message>
      <source>complete</source>
      <translation>complete</translation>
    </message>
    <message>
      <source>conference</source>
      <translation>conference</translation>
    </message>
    <message>
      <source>consent</source>
      <translation>consent</translation>
    </message>
    <message>
      <source>consent taken back</source>
      <translation>consent taken back</translation>
    </message>
    <message>
      <source>consents</source>
      <translation>consents</translation>
    </message>
    <message>
      <source>consultation</source>
      <translation>consultation</translation>
    </message>
    <message>
      <source>context</source>
      <translation>context</translation>
    </message>
    <message>
      <source>copy {copy}</source>
      <translation>copy {copy}</translation>
    </message>
    <message>
      <source>council</source>
      <translation>council</translation>
    </message>
    <message>
      <source>council meeting</source>
      <translation>council meeting</translation>
    </message>
    <message>
      <source>council meets {meeting}</source>
      <translation>council meets {meeting}</translation>
    </message>
    <message>
      <source>council papers</source>
      <translation>council papers</translation>
    </message>
    <message>
      <source>council team</source>
      <translation>council team</translation>
    </message>
    <message>
      <source>day</source>
      <translation>day</translation>
    </message>
    <message>
      <source>debate</source>
      <translation>debate</translation>
    </message>
    <message>
      <source>decision maker</source>
      <translation>decision maker</translation>
    </message>
    <message>
      <source>deputy member of the Youth Parliament</source>
      <translation>deputy member of the Youth Parliament</translation>
    </message>
    <message>
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <source>double</source>
      <translation>double</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>draft</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>dropped</translation>
    </message>
    <message>
      <source>during</source>
      <translation>during</translation>
    </message>
    <message>
      <source>early in the month</source>
      <translation>early in the month</translation>
    </message>
    <message>
      <source>early {month}</source>
      <translation>early {month}</translation>
    </message>
    <message>
      <source>election</source>
      <translation>election</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>empty</translation>
    </message>
    <message>
      <source>ended</source>
      <translation>ended</translation>
    </message>
    <message>
      <source>entered</source>
      <translation>entered</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>entry</translation>
    </message>
    <message>
      <source>episode</source>
      <translation>episode</translation>
    </message>
    <message>
      <source>episodes</source>
      <translation>episodes</translation>
    </message>
    <message>
      <source>event</source>
      <translation>event</translation>
    </message>
    <message>
      <source>events</source>
      <translation>events</translation>
    </message>
    <message>
      <source>everything</source>
      <translation>everything</translation>
    </message>
    <message>
      <source>exactly</source>
      <translation>exactly</translation>
    </message>
    <message>
      <source>exam stress, then Enter</source>
      <translation>exam stress, then Enter</translation>
    </message>
    <message>
      <source>exploring</source>
      <translation>exploring</translation>
    </message>
    <message>
      <source>filled</source>
      <translation>filled</translation>
    </message>
    <message>
      <source>filled in</source>
      <translation>filled in</translation>
    </message>
    <message>
      <source>filter</source>
      <translation>filter</translation>
    </message>
    <message>
      <source>finalist</source>
      <translation>finalist</translation>
    </message>
    <message>
      <source>first name</source>
      <translation>first name</translation>
    </message>
    <message>
      <source>for information</source>
      <translation>for information</translation>
    </message>
    <message>
      <source>fortnightly</source>
      <translation>fortnightly</translation>
    </message>
    <message>
      <source>free text</source>
      <translation>free text</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>full name</translation>
    </message>
    <message>
      <source>funding</source>
      <translation>funding</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>gone</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>heading</translation>
    </message>
    <message>
      <source>health service</source>
      <translation>health service</translation>
    </message>
    <message>
      <source>hear what young people need</source>
      <translation>hear what young people need</translation>
    </message>
    <message>
      <source>held</source>
      <translation>held</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>hidden</translation>
    </message>
    <message>
      <source>hide</source>
      <translation>hide</translation>
    </message>
    <message>
      <source>hoped</source>
      <translation>hoped</translation>
    </message>
    <message>
      <source>https://…</source>
      <translation>https://…</translation>
    </message>
    <message>
      <source>idea</source>
      <translation>idea</translation>
    </message>
    <message>
      <source>in person</source>
      <translation>in person</translation>
    </message>
    <message>
      <source>in review</source>
      <translation>in review</translation>
    </message>
    <message>
      <source>in the making</source>
      <translation>in the making</translation>
    </message>
    <message>
      <source>in these words</source>
      <translation>in these words</translation>
    </message>
    <message>
      <source>issued</source>
      <translation>issued</translation>
    </message>
    <message>
      <source>last month</source>
      <translation>last month</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>last year</translation>
    </message>
    <message>
      <source>late in the month</source>
      <translation>late in the month</translation>
    </message>
    <message>
      <source>late {month}</source>
      <translation>late {month}</translation>
    </message>
    <message>
      <source>launch</source>
      <translation>launch</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>lead</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>left out</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>look at this</translation>
    </message>
    <message>
      <source>make it normal to talk about mental health</source>
      <translation>make it normal to talk about mental health</translation>
    </message>
    <message>
      <source>make walking home safer</source>
      <translation>make walking home safer</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>meeting</translation>
    </message>
    <message>
      <source>member</source>
      <translation>member</translation>
    </message>
    <message>
      <source>member of the Youth Parliament</source>
      <translation>member of the Youth Parliament</translation>
    </message>
    <message>
      <source>mental health campaign</source>
      <translation>mental health campaign</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>merge</translation>
    </message>
    <message>
      <source>mid month</source>
      <translation>mid month</translation>
    </message>
    <message>
      <source>mid-{month}</source>
      <translation>mid-{month}</translation>
    </message>
    <message>
      <source>minutes of 2 March</source>
      <translation>minutes of 2 March</translation>
    </message>
    <message>
      <source>month</source>
      <translation>month</translation>
    </message>
    <message>
      <source>monthly</source>
      <translation>monthly</translation>
    </message>
    <message>
      <source>move_down</source>
      <translation>move_down</translation>
    </message>
    <message>
      <source>move_up</source>
      <translation>move_up</translation>
    </message>
    <message>
      <source>must be mended</source>
      <translation>must be mended</translation>
    </message>
    <message>
      <source>nearly</source>
      <translation>nearly</translation>
    </message>
    <message>
      <source>nearly done</source>
      <translation>nearly done</translation>
    </message>
    <message>
      <source>nearly {number}</source>
      <translation>nearly {number}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>never</translation>
    </message>
    <message>
      <source>new</source>
      <translation>new</translation>
    </message>
    <message>
      <source>next month</source>
      <translation>next month</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no consent</source>
      <translation>no consent</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>no date</translation>
    </message>
    <message>
      <source>no date yet</source>
      <translation>no date yet</translation>
    </message>
    <message>
      <source>nominated</source>
      <translation>nominated</translation>
    </message>
    <message>
      <source>not agreed by all who have to</source>
      <translation>not agreed by all who have to</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>not placed</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>not said</translation>
    </message>
    <message>
      <source>not to be published</source>
      <translation>not to be published</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>not yet</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>nothing yet</translation>
    </message>
    <message>
      <source>occasional</source>
      <translation>occasional</translation>
    </message>
    <message>
      <source>officer</source>
      <translation>officer</translation>
    </message>
    <message>
      <source>on {day}</source>
      <translation>on {day}</translation>
    </message>
    <message>
      <source>online</source>
      <translation>online</translation>
    </message>
    <message>
      <source>online and in person</source>
      <translation>online and in person</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>opening</source>
      <translation>opening</translation>
    </message>
    <message>
      <source>other</source>
      <translation>other</translation>
    </message>
    <message>
      <source>our members</source>
      <translation>our members</translation>
    </message>
    <message>
      <source>outcome</source>
      <translation>outcome</translation>
    </message>
    <message>
      <source>over</source>
      <translation>over</translation>
    </message>
    <message>
      <source>over 2,000 followers</source>
      <translation>over 2,000 followers</translation>
    </message>
    <message>
      <source>over {number}</source>
      <translation>over {number}</translation>
    </message>
    <message>
      <source>paper</source>
      <translation>paper</translation>
    </message>
    <message>
      <source>papers by {deadline}</source>
      <translation>papers by {deadline}</translation>
    </message>
    <message>
      <source>papers close</source>
      <translation>papers close</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>paragraph</translation>
    </message>
    <message>
      <source>parent or carer</source>
      <translation>parent or carer</translation>
    </message>
    <message>
      <source>partner</source>
      <translation>partner</translation>
    </message>
    <message>
      <source>partner work</source>
      <translation>partner work</translation>
    </message>
    <message>
      <source>partners</source>
      <translation>partners</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>paused</translation>
    </message>
    <message>
      <source>people</source>
      <translation>people</translation>
    </message>
    <message>
      <source>people of all ages</source>
      <translation>people of all ages</translation>
    </message>
    <message>
      <source>per cent</source>
      <translation>per cent</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>petition</source>
      <translation>petition</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planned</translation>
    </message>
    <message>
      <source>podcast</source>
      <translation>podcast</translation>
    </message>
    <message>
      <source>podcast episode</source>
      <translation>podcast episode</translation>
    </message>
    <message>
      <source>police</source>
      <translation>police</translation>
    </message>
    <message>
      <source>poll</source>
      <translation>poll</translation>
    </message>
    <message>
      <source>possible</source>
      <translation>possible</translation>
    </message>
    <message>
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <source>postponed</source>
      <translation>postponed</translation>
    </message>
    <message>
      <source>presenting</source>
      <translation>presenting</translation>
    </message>
    <message>
      <source>press</source>
      <translation>press</translation>
    </message>
    <message>
      <source>published</source>
      <translation>published</translation>
    </message>
    <message>
      <source>question panel</source>
      <translation>question panel</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>quote</translation>
    </message>
    <message>
      <source>racism in schools, then Enter</source>
      <translation>racism in schools, then Enter</translation>
    </message>
    <message>
      <source>reach</source>
      <translation>reach</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>reading</translation>
    </message>
    <message>
      <source>recently</source>
      <translation>recently</translation>
    </message>
    <message>
      <source>recorded</source>
      <translation>recorded</translation>
    </message>
    <message>
      <source>researching</source>
      <translation>researching</translation>
    </message>
    <message>
      <source>resource</source>
      <translation>resource</translation>
    </message>
    <message>
      <source>role</source>
      <translation>role</translation>
    </message>
    <message>
      <source>roles</source>
      <translation>roles</translation>
    </message>
    <message>
      <source>runner-up</source>
      <translation>runner-up</translation>
    </message>
    <message>
      <source>running</source>
      <translation>running</translation>
    </message>
    <message>
      <source>said</source>
      <translation>said</translation>
    </message>
    <message>
      <source>said in your words</source>
      <translation>said in your words</translation>
    </message>
    <message>
      <source>same</source>
      <translation>same</translation>
    </message>
    <message>
      <source>school</source>
      <translation>school</translation>
    </message>
    <message>
      <source>season</source>
      <translation>season</translation>
    </message>
    <message>
      <source>series</source>
      <translation>series</translation>
    </message>
    <message>
      <source>setback</source>
      <translation>setback</translation>
    </message>
    <message>
      <source>shortlisted</source>
      <translation>shortlisted</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>signature</translation>
    </message>
    <message>
      <source>single</source>
      <translation>single</translation>
    </message>
    <message>
      <source>social media</source>
      <translation>social media</translation>
    </message>
    <message>
      <source>someone</source>
      <translation>someone</translation>
    </message>
    <message>
      <source>soon</source>
      <translation>soon</translation>
    </message>
    <message>
      <source>span</source>
      <translation>span</translation>
    </message>
    <message>
      <source>speech</source>
      <translation>speech</translation>
    </message>
    <message>
      <source>split</source>
      <translation>split</translation>
    </message>
    <message>
      <source>spring {year}</source>
      <translation>spring {year}</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>stage</translation>
    </message>
    <message>
      <source>start conversations about racial equality</source>
      <translation>start conversations about racial equality</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>statement</translation>
    </message>
    <message>
      <source>step</source>
      <translation>step</translation>
    </message>
    <message>
      <source>street lighting, then Enter</source>
      <translation>street lighting, then Enter</translation>
    </message>
    <message>
      <source>summer {year}</source>
      <translation>summer {year}</translation>
    </message>
    <message>
      <source>survey</source>
      <translation>survey</translation>
    </message>
    <message>
      <source>talk</source>
      <translation>talk</translation>
    </message>
    <message>
      <source>target</source>
      <translation>target</translation>
    </message>
    <message>
      <source>target: {number}</source>
      <translation>target: {number}</translation>
    </message>
    <message>
      <source>term</source>
      <translation>term</translation>
    </message>
    <message>
      <source>terms</source>
      <translation>terms</translation>
    </message>
    <message>
      <source>thanks</source>
      <translation>thanks</translation>
    </message>
    <message>
      <source>the cabinet</source>
      <translation>the cabinet</translation>
    </message>
    <message>
      <source>the council</source>
      <translation>the council</translation>
    </message>
    <message>
      <source>the mayor, then Enter</source>
      <translation>the mayor, then Enter</translation>
    </message>
    <message>
      <source>the police</source>
      <translation>the police</translation>
    </message>
    <message>
      <source>the stigma around mental health</source>
      <translation>the stigma around mental health</translation>
    </message>
    <message>
      <source>the youth team</source>
      <translation>the youth team</translation>
    </message>
    <message>
      <source>there already</source>
      <translation>there already</translation>
    </message>
    <message>
      <source>this month</source>
      <translation>this month</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>this person</translation>
    </message>
    <message>
      <source>this year</source>
      <translation>this year</translation>
    </message>
    <message>
      <source>to be confirmed</source>
      <translation>to be confirmed</translation>
    </message>
    <message>
      <source>to be done</source>
      <translation>to be done</translation>
    </message>
    <message>
      <source>to look at</source>
      <translation>to look at</translation>
    </message>
    <message>
      <source>training</source>
      <translation>training</translation>
    </message>
    <message>
      <source>try it</source>
      <translation>try it</translation>
    </message>
    <message>
      <source>under</source>
      <translation>under</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>under way</translation>
    </message>
    <message>
      <source>under {number}</source>
      <translation>under {number}</translation>
    </message>
    <message>
      <source>vice chair</source>
      <translation>vice chair</translation>
    </message>
    <message>
      <source>video</source>
      <translation>video</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>voice</translation>
    </message>
    <message>
      <source>vote</source>
      <translation>vote</translation>
    </message>
    <message>
      <source>web</source>
      <translation>web</translation>
    </message>
    <message>
      <source>webinar</source>
      <translation>webinar</translation>
    </message>
    <message>
      <source>weekly</source>
      <translation>weekly</translation>
    </message>
    <message>
      <source>what happened</source>
      <translation>what happened</translation>
    </message>
    <message>
      <source>winter {year}</source>
      <translation>winter {year}</translation>
    </message>
    <message>
      <source>won</source>
      <translation>won</translation>
    </message>
    <message>
      <source>work with schools on safer streets</source>
      <translation>work with schools on safer streets</translation>
    </message>
    <message>
      <source>workshop</source>
      <translation>workshop</translation>
    </message>
    <message>
      <source>year</source>
      <translation>year</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>young campaigners</source>
      <translation>young campaigners</translation>
    </message>
    <message>
      <source>young person</source>
      <translation>young person</translation>
    </message>
    <message>
      <source>youth cabinet</source>
      <translation>youth cabinet</translation>
    </message>
    <message>
      <source>{added} to be added, {changed} to be changed, {unchanged} as they are.</source>
      <translation>{added} to be added, {changed} to be changed, {unchanged} as they are.</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{error} You can copy the report instead.</source>
      <translation>{error} You can copy the report instead.</translation>
    </message>
    <message>
      <source>{event}: {was} becomes {now}</source>
      <translation>{event}: {was} becomes {now}</translation>
    </message>
    <message>
      <source>{fields} and {count} more</source>
      <translation>{fields} and {count} more</translation>
    </message>
    <message>
      <source>{field} of {record}</source>
      <translation>{field} of {record}</translation>
    </message>
    <message>
      <source>{field}: {what}</source>
      <translation>{field}: {what}</translation>
    </message>
    <message>
      <source>{field}: {words}</source>
      <translation>{field}: {words}</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({why}).</source>
      <translation>{folder} cannot be opened ({why}).</translation>
    </message>
    <message>
      <source>{many}. Change a field of all of them below the list, or choose one to see it.</source>
      <translation>{many}. Change a field of all of them below the list, or choose one to see it.</translation>
    </message>
    <message>
      <source>{many}. Choose one of them to see it.</source>
      <translation>{many}. Choose one of them to see it.</translation>
    </message>
    <message>
      <source>{meanwhile} {done} of {of}</source>
      <translation>{meanwhile} {done} of {of}</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{name} view</source>
      <translation>{name} view</translation>
    </message>
    <message>
      <source>{number}</source>
      <translation>{number}</translation>
    </message>
    <message numerus="yes">
      <source>{n} actions</source>
      <translation>
        <numerusform>{n} action</numerusform>
        <numerusform>{n} actions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were given…</source>
      <translation>
        <numerusform>One answer was given…</numerusform>
        <numerusform>{n} answers were given…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} backups</source>
      <translation>
        <numerusform>one backup</numerusform>
        <numerusform>{n} backups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days overdue</source>
      <translation>
        <numerusform>1 day overdue</numerusform>
        <numerusform>{n} days overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events have another date.</source>
      <translation>
        <numerusform>One event has another date.</numerusform>
        <numerusform>{n} events have another date.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <translation>
        <numerusform>{n} file</numerusform>
        <numerusform>{n} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>1 more</numerusform>
        <numerusform>{n} more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more come after these.</source>
      <translation>
        <numerusform>One more comes after these.</numerusform>
        <numerusform>{n} more come after these.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them have it already.</source>
      <translation>
        <numerusform>One of them has it already.</numerusform>
        <numerusform>{n} of them have it already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records</source>
      <translation>
        <numerusform>one record</numerusform>
        <numerusform>{n} records</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows will be added.</source>
      <translation>
        <numerusform>One row will be added.</numerusform>
        <numerusform>{n} rows will be added.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation>
        <numerusform>{n} selected</numerusform>
        <numerusform>{n} selected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things</source>
      <translation>
        <numerusform>1 thing</numerusform>
        <numerusform>{n} things</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things must still be mended: {named}</source>
      <translation>
        <numerusform>One thing must still be mended: {named}</numerusform>
        <numerusform>{n} things must still be mended: {named}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>one word</numerusform>
        <numerusform>{n} words</numerusform>
      </translation>
    </message>
    <message>
      <source>{page} with “{words}”</source>
      <translation>{page} with “{words}”</translation>
    </message>
    <message>
      <source>{path}, written {written}{doubt}</source>
      <translation>{path}, written {written}{doubt}</translation>
    </message>
    <message>
      <source>{place} was not opened again.</source>
      <translation>{place} was not opened again.</translation>
    </message>
    <message>
      <source>{record}, removed by {who}, {at}</source>
      <translation>{record}, removed by {who}, {at}</translation>
    </message>
    <message>
      <source>{size} per cent. Fit the width</source>
      <translation>{size} per cent. Fit the width</translation>
    </message>
    <message numerus="yes">
      <source>{state}: {n} words, {time}.</source>
      <translation>
        <numerusform>{state}: one word, {time}.</numerusform>
        <numerusform>{state}: {n} words, {time}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{title}, copy {number}, issued on {on}</source>
      <translation>{title}, copy {number}, issued on {on}</translation>
    </message>
    <message>
      <source>{title}, the newest shown</source>
      <translation>{title}, the newest shown</translation>
    </message>
    <message>
      <source>{title}: view as table</source>
      <translation>{title}: view as table</translation>
    </message>
    <message>
      <source>{trouble} {name} was not opened, since what you typed last is not kept yet.</source>
      <translation>{trouble} {name} was not opened, since what you typed last is not kept yet.</translation>
    </message>
    <message>
      <source>{weekday} {day}</source>
      <translation>{weekday} {day}</translation>
    </message>
    <message>
      <source>{weekday} {day} {month}</source>
      <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
      <source>{where} could not be opened again. Nothing in it is lost. See that its disk is there.</source>
      <translation>{where} could not be opened again. Nothing in it is lost. See that its disk is there.</translation>
    </message>
    <message>
      <source>{words}, with {many}.</source>
      <translation>{words}, with {many}.</translation>
    </message>
    <message>
      <source>“{column}” is changed in the form beside the list.</source>
      <translation>“{column}” is changed in the form beside the list.</translation>
    </message>
    <message>
      <source>“{name}” changed several records. All of it is taken back together.</source>
      <translation>“{name}” changed several records. All of it is taken back together.</translation>
    </message>
    <message>
      <source>“{name}” is not put in yet: choose one of the list, or press Enter.</source>
      <translation>“{name}” is not put in yet: choose one of the list, or press Enter.</translation>
    </message>
    <message>
      <source>“{name}” is not put in yet: choose one of the list.</source>
      <translation>“{name}” is not put in yet: choose one of the list.</translation>
    </message>
    <message>
      <source>“{name}” is not the name of one {kind} here. Add it first, or mend the spelling.</source>
      <translation>“{name}” is not the name of one {kind} here. Add it first, or mend the spelling.</translation>
    </message>
    <message>
      <source>“{stem}” is encrypted.</source>
      <translation>“{stem}” is encrypted.</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>“{text}” is neither yes nor no.</translation>
    </message>
    <message>
      <source>“{text}” is none of {offered}.</source>
      <translation>“{text}” is none of {offered}.</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write “10 March 2021”, “10/3”, “mid March”, “summer 2020” or “soon”.</source>
      <translation>“{text}” is not a date: write “10 March 2021”, “10/3”, “mid March”, “summer 2020” or “soon”.</translation>
    </message>
    <message>
      <source>“{text}” is not a day: write one such as “10 March 2021” or “10/3”.</source>
      <translation>“{text}” is not a day: write one such as “10 March 2021” or “10/3”.</translation>
    </message>
    <message>
      <source>“{text}” is not a number: write it in digits, such as 84, “over 80” or “about 30”.</source>
      <translation>“{text}” is not a number: write it in digits, such as 84, “over 80” or “about 30”.</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number: write one in digits, such as 12.</source>
      <translation>“{text}” is not a whole number: write one in digits, such as 12.</translation>
    </message>
    <message>
      <source>“{value}” is not a month: write one such as “March 2021”.</source>
      <translation>“{value}” is not a month: write one such as “March 2021”.</translation>
    </message>
    <message>
      <source>‹ Back</source>
      <translation>‹ Back</translation>
    </message>
    <message>
      <source>‹ Earlier</source>
      <translation>‹ Earlier</translation>
    </message>
    <message>
      <source>‹ Words</source>
      <translation>‹ Words</translation>
    </message>
    <message>
      <source>↑ Up</source>
      <translation>↑ Up</translation>
    </message>
    <message>
      <source>↑ ↓ choose   ·   Enter do   ·   Esc close</source>
      <translation>↑ ↓ choose   ·   Enter do   ·   Esc close</translation>
    </message>
    <message>
      <source>↓ Down</source>
      <translation>↓ Down</translation>
    </message>
    <message>
      <source>✓ Saved</source>
      <translation>✓ Saved</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;No</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Yes</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Save</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Paste</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cu&amp;t</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Select All</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation>Scroll Left</translation>
    </message>
    <message>
      <source>Scroll Right</source>
      <translation>Scroll Right</translation>
    </message>
  </context>
</TS>
