<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
  <context>
    <name>youthcab</name>
    <message>
      <source>&amp;About youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add a paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Add on this day…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Awards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Change this cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Council rules…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Draft or refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export all records…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Filter…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help on this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide or show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Issue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keyboard shortcuts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Menu of the row…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Name of your youth cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New cabinet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open cabinet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Podcasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Show all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Try it with March 2021</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Webinars &amp;&amp; events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Welcome…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(could not be looked into)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(told in it)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, and it may take {speech_minutes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10 March 2021</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>10/3, mid March, soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>100 %, normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>120, about 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>125 %, large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>150 %, larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>200 %, largest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2020 to 2022</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 June 2022; 19 September 2022</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3 evenings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>84, over 80</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>84, over 80, about 30 young people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A &amp;week earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A backup is taken every half hour while something changes, on closing, and before anything large. Old ones go by themselves; the newest seven always stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A copy of a real month, to play with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day &amp;earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day &amp;later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A doing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file that you or somebody else made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list that goes after what they do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A month, a quarter or a year, such as “{example}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number that goes after what they do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A number that goes with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short form, and you can begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wee&amp;k later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abbreviations everyone knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abbreviations that every reader knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About youthcab</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>About {n} words too long</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>About …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a webinar or an event as soon as it is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add and open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add on this day…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one here, or press Ctrl+N. A title is enough to begin. It is saved as you go, and under the form you see how it will read. Ctrl+K takes a whole line, such as “webinar yesterday 84 attended”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add rows that were copied in a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add something on the day that is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the campaign “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the partner “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the person “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the records of files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the series “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the list in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to what is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {kind} “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Add {n} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Add {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {value} to “{field}” in {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Added {n} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Added “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added “{record}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added “{words}” on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding the rows …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adult in office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After the paragraph that the cursor was in last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All of it can be changed later. It stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An officer clears it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another time…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answerable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apr</source>
      <translation>Ebr</translation>
    </message>
    <message>
      <source>April</source>
      <translation>Ebrill</translation>
    </message>
    <message>
      <source>Arrows go from day to day, Page Up and Page Down from month to month. Enter adds something on a day. Tab goes to the list of what stands on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it is now: {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it was before: {then}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>As many as {n} such texts are in the history.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As text shows the same words for reading aloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the words say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As u&amp;sual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As&amp;k for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked, and not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio or video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audio or video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aug</source>
      <translation>Awst</translation>
    </message>
    <message>
      <source>August</source>
      <translation>Awst</translation>
    </message>
    <message>
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Award</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Award entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Award entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Awards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to where you came from (Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up: {counts}. The copy was read back and is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin a cabinet by one short form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin your own…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin, open or try a cabinet; those open lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blocks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Briefing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought back “{label}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brought back “{record}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bullets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By campaign, for officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By whom, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;alendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;olumns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabinets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabinets (*.youthcab);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cabinets that were open lately, newest first, a line for each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cale&amp;ndar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call to action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaigns entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Campaigns, events, podcasts, awards, and a log for all the rest. Ctrl and a number goes to each page. Home shows what is new, what comes next and what is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change a fie&amp;ld of all selected…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change a field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change a field…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Change {n} records at once</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changing the records …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one field and its new value for all that are selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one in the list, or add one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one in the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose something in the calendar first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what is to be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose where the file lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clean-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear these words? New words will have to be cleared again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cleared. It can be issued as it stands; new words would have to be cleared again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Co&amp;mpare…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coming up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commas from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commas in numbers from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cop&amp;y as a table</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Copied {n} rows, with their headings.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Copies of the cabinet, and going back to one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies that are as they were</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy them as a table, for a spreadsheet or a document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy {number} was issued{on} by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying the rows …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could be said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could be said ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council meets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council papers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Council team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>County Hall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>County or town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dated {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days of the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days without work beside the bank holidays of England.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadlines and polls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Debate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dec</source>
      <translation>Rhag</translation>
    </message>
    <message>
      <source>December</source>
      <translation>Rhagfyr</translation>
    </message>
    <message>
      <source>Decision maker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete all that are selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete takes it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the view “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete this {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete what is chosen in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted the view “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Deleted {n} records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Deleted “{record}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting the records …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deputy member of the Youth Parliament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Descending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do again what was undone last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doing it again …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft makes it from what was logged. Change any word: your words stay when you refresh. Review tells what to look at, Preview shows the pages, and Export makes the Word or PDF file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft the statement</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Drafted: {n} paragraphs</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Drop the files here to import them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>During</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Early in the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eighteenth birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Election</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty “{field}” in {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypt the cabinet, or take that off again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encrypting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter on a row opens what it stands on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter opens the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter opens the record. Alt and the left or right arrow move it by a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entered for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entries, steps and results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Episode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Episode {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Episodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every sentence of a statement that stands on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every shortcut on one page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything else that happened, and what is to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything has its page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in this form is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that people come to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that you typed is kept now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exactly {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exploring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a su&amp;mmary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export a summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export all records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the anne&amp;x…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the annex for {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the {what} for {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extra holidays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name, if it is needed at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Family name, if needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feb</source>
      <translation>Chwef</translation>
    </message>
    <message>
      <source>February</source>
      <translation>Chwefror</translation>
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures of a month, quarter or year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in {kind} “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled in: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finalist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find anything, or log it in plain words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find or &amp;log anything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find or log anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings of review that may stand, and why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First planned for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit the width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follows from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Foot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a spreadsheet or a document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For how many months people are kept after their last role or consent ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the cabinet only: never printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For whom it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget {person} for good?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forgotten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fortnightly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forward ›</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four short stops round the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free Your Mind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze a numbered copy with all that it stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frequency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fri</source>
      <translation>Gwen</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>dydd Gwener</translation>
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From form to list to pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From pages to list to form and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Funding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Given by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Giver</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to a backup? – youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the backup of {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to this one…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to {taken}? What was done since then will be missing. The cabinet as it is now is backed up first, and its file is set aside in a folder beside it, so nothing is destroyed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go from the list to the fields of what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to what review finds next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going back …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gone back to a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Growing up between two cultures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guests, by office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held, and nobody counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help – youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden: not printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide “{column}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Histor&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History and undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History of this {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hoped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a percentage is written: "per cent" or "%".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far it has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it is changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it will read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it will read on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it will read, to scroll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long a speech may take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long it is, in minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many came?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many seats there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many sessions, such as 3 "evenings".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many signed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many signed up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many votes were cast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many words a sentence should have at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many words a speaker says in a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many working days before the meeting its papers close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often it comes out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure a planned date is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure the date is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If you go back to it, whatever lies in the place of the cabinet is set aside and kept, and you are told what is missing since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported: {added} added, {changed} changed, {unchanged} as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In our words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In place of “{said}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the making</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In what role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue copy {number} of the statement for {period}? It is frozen with all that it stands on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue needs clearing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issue the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issued copy {number}. It stays as it is; Export writes it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Issuing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is done to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is held to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept as soon as the first thing is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kept when you pause or leave the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It still can only be looked at: what is in the way is said above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes the place of the view that has this name now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It wants to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was due: is it done?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was due: what was answered?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was removed. It can be brought back on the page of history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will read: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its &amp;council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its &amp;place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its name as it stands in a sentence, such as "the police".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its number in the series.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its slogan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its title; made from the cabinet's name if empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jan</source>
      <translation>Ion</translation>
    </message>
    <message>
      <source>January</source>
      <translation>Ionawr</translation>
    </message>
    <message>
      <source>Join</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jul</source>
      <translation>Gor</translation>
    </message>
    <message>
      <source>July</source>
      <translation>Gorffennaf</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Meh</translation>
    </message>
    <message>
      <source>June</source>
      <translation>Mehefin</translation>
    </message>
    <message>
      <source>Keep it: something was done with it since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep people months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeping and issuing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept beside each change that you make, so that others can see who made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known abbreviations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late in the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later ›</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out names: they become roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the paragraph out of what is printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Led by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Led by, if not the campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, because the form has no such field: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length in minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let others know that it can be looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines at the head of a paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linked from</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Linked from {n} records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List of dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log a line about anything else that happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log it while you remember it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log what your campaigns do, a line at a time. The statement writes itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log what your youth cabinet does. Give your council a statement that is true.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log {kind} “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logged: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look through everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking through everything …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one paragraph of it and the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make two paragraphs of it at the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mar</source>
      <translation>Maw</translation>
    </message>
    <message>
      <source>March</source>
      <translation>Mawrth</translation>
    </message>
    <message>
      <source>Markdown (.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Material</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>May be published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting: [meeting]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Member of the Youth Parliament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mid month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes for a speech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mon</source>
      <translation>Llun</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>dydd Llun</translation>
    </message>
    <message>
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month: {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Months for which people are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More days without work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More ▾</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move do&amp;wn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the sentence one back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the sentence one on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to another date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move what is chosen back by a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move what is chosen back by a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move what is chosen on by a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move what is chosen on by a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move what is chosen to a date in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved from {before} to {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved “{words}” to {date}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Must be mended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, if it has one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names that may not be shown can be left out: they become roles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>National Crimebeat Award</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearly done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New cabinet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New in the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New value of {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No award entries yet.

Add one when you enter, and a step each time that you hear something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No backups yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cabinet was open here yet. Begin one, or try a real month first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No campaigns yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No campaigns yet.

Add the first one: a name and what it wants to do are enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No consents yet.

A young person is named only where a consent for that place says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No date yet: it will read as “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No episodes yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer in the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No partners yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record stands behind this sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No record stands behind this. Put the cursor into another sentence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No roles yet.

Say who is chair, and who leads which campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No series yet.

Add a series when it is planned; its episodes have a list of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No terms of office yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No webinars or events yet.

Add one as soon as it is planned: the rest can follow after it took place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No words for this month yet.

Draft the statement: it is made from what is logged, and every word can be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here yet.

Add only those who speak, lead or are named, and only what is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody knows yet when “{words}” will be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nominated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None in these months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a date yet: write one such as “12 April”, “mid April” or “soon”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a time yet: write one such as “{month}”, 2021-q1 or 2021.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not begun yet. What is logged is enough for a first draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everything is as it was written:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not everything is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not found: {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not logged: {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not said in any statement yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes and publishing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes for the cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing else to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had to be changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing has a date in this month or the next.

Press “Add on this day” to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here fits the search and the filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is logged for this month yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is overdue, and no outcome is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is planned after this day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing like it was found. Try fewer letters, or log it in more words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing logged yet.

One line is enough: who does what, and since when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing that lies beside this cabinet holds the name any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to be done.

Add what you plan next, and what others promised you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to look at. What you write is checked as you type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say of it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say yet. Add a stage, and a sentence will say: “{called} …”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say yet: add a stage to say what it is doing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say yet: add a step to say what has happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say yet: name the award, and add a step to say what has happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to say yet: write what it is about, or a sentence in your own words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to undo but what the cabinet began with: take that back on the page of history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done that fits. Clear what stands above to see everything that was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was done to it yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was found, and nothing can be logged while you can only look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was imported. Mend these first, and drop them again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was left of it to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was pasted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was removed. What is deleted waits here, and can be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet. Press Enter on the day, or click twice, to add something.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nov</source>
      <translation>Tach</translation>
    </message>
    <message>
      <source>November</source>
      <translation>Tachwedd</translation>
    </message>
    <message>
      <source>Now: {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers in words up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occasional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Oct</source>
      <translation>Hyd</translation>
    </message>
    <message>
      <source>October</source>
      <translation>Hydref</translation>
    </message>
    <message>
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which campaign; empty for the whole cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which campaign; none for the whole cabinet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of which time?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One box for everything, and for plain words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One in six of us …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One value for all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online and in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Online or in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only what was held and may be published counts, as in the officers’ summary. Unlike figures are never added up, a target is no result, and what is not known is not 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only “{record}”  ×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only “{record}” is shown: show everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Op&amp;en in the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a cabinet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a copy of a real month, to play with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;log folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the cabinet that is chosen in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder of: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the records behind the sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {name} (Enter); take it out (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OpenDocument text (.odt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or log what happened, in plain words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or the person entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other figures, as they were logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other words that name this person, with commas between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others who take part, by office.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our own people who speak there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our speakers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of the kept copies of issued statements too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out, with no transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Over, and nobody said if it was held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Papers close</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Papers close on {day}: {n} working days are left.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Papers close today, {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Papers closed on {day} {year}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parent or carer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partner work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase or recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase – youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste rows</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Paste {n} rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percentages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Petition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a day (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a day: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plain text for speaking (.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays, each read off on a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plays, read off on a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plural</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Podcast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Podcast episode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Podcasts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polls, which bring a pre-election period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Postponed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presenting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print the pages of the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed where somebody has to sign, such as for clearing a statement: chair, youth officer, campaign lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prose for the council's papers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put in place of what is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put it under a passphrase, in the next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the paragraph after the one below it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the paragraph before the one above it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qualifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quick logging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotation marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;view and sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the rows …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready to be looked at. Clear it, or issue it, once that was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent cabinets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records (*.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Records that changed since the newest copy was issued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovered from a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recovery code of {name}

{text}

It opens the cabinet without the passphrase.
</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh: take in what has changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remember it on this computer, in the system’s keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remember the key on this computer, in the system’s keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove from this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reports of faults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Researching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resource</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review or sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {number}, {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row {number}: nothing in it can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows as they were read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runner-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safer Streets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safer streets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said in your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Said in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sat</source>
      <translation>Sad</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>dydd Sadwrn</translation>
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it in a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save their data…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what I typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what I typed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is held on this person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved &amp;views…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {made}. Keep it away from this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved views of this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved views of this list, now {view}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {names} in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saves as you write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say that these words may go out, for an officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what you work for: add a campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>School</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by what it does, or by its keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the list in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seat on the committee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the rows to change first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the rows to copy first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the rows to delete first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentence &amp;back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentence &amp;forward</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sep</source>
      <translation>Medi</translation>
    </message>
    <message>
      <source>September</source>
      <translation>Medi</translation>
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series and their episodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions, if more than one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set “{field}” to {value} in {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short headings and lists for the young people's site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortlisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show older</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only some of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the list of it, or fold it away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the same words as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show them beside it, or fold them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what I type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {count} more of {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since when it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since “{name}” was done, some of what it changed was changed again. What should stay? Everything else goes back to what it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since, such as 1 March 2021</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slogan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some may not be shown, and nothing is exported while they stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of these have no answer but to be mended:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of what you typed cannot be read, and was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some time between {first} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some time in {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Someone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something else that happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in this form could not be kept: see the field, or the notice below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong in youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort, largest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort, smallest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sp&amp;lit here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speakers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speech minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement for {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement, {period}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still going</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still going on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Files that were finished by then are whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Style, consent, deadlines, speeches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sun</source>
      <translation>Sul</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>dydd Sul</translation>
    </message>
    <message>
      <source>Survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all of it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the answer to {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the last thing that was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take in what is new; your words stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it in and edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out all filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out of what is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out the filter {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out the search and every filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out {item}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out {word} {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the encryption off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {item} out of {list}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {value} out of “{field}” in {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking the encryption off …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talk to me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is more than a million million: look at the number again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too much to paste at once. Import it as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That statement is cleared or issued. Its days are changed on the statement page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The award's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The body's name in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet began with this. All of it is taken back together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet is as it was on {taken}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet is encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet is no longer encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet itself has no entry yet.

Add its name and its council: the statement begins with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet that was open last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cabinet, its history and every backup are read whole and compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The campaigns it belongs to; none for the whole cabinet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chair's words for the council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The council agreed to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The council it speaks to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The council's house style: which rules of style apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The county or town.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day from which this was known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day has passed, with no result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day it speaks from, the council's meeting, and when its papers close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day it speaks from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day it was cleared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day it was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day its papers close.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of the council's meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day on which the tour was seen or skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The earlier events or entries that led to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The eighteenth birthday.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that lay there before was set aside in {set_aside}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language of the window; asked for once there is a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The largest number that is written as a word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last group of the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last group of the recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lines that its papers begin with. Filled in are [meeting], [papers close], [date], [period], [body] and [council]; a line is left out while its day is not set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The lines that its papers end with: the contact officer, as the council prints it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list as it was saved: filters, columns, order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The month as days, a timeline or a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The month at a glance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name leaves every record, link, draft and search, and the whole history. Roles stay without the person, and figures stay as they are. Backups and statements that were issued still hold the name: you are told which ones. This cannot be undone, by Undo or in any other way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The newest good backup is of {taken}, and holds {counts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pages as they will be printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The passphrase as it is now, or the recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person entered, if not a campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person is forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The records have changed since. Your own words stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The records now say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The series it belongs to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The smallest number that is written with a comma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The statement as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The statement for {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system’s keyring did not take the key: the passphrase is asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two are not the same. Type the passphrase twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view “{name}” is saved, for you on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The words have changed since: Compare shows the copy in which it was said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no rows to paste. Copy some in a spreadsheet first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no words for {month} yet. Draft the statement first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file of records (.json) in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no paragraph of the same kind below it to join it with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is one, or captions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These copies beside it were not converted, and open without the passphrase, or by an older one. Delete them once you no longer need them:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These files still hold the name. Delete them once you no longer need them:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These may mean the person, or another of that name, and were left. Look at them yourself:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These rows are left out. Mend them in the spreadsheet and copy them again:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These statements were issued with the name, and cannot be taken back:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cabinet can only be looked at here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cabinet cannot be opened as it is. There is a good backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This cabinet is encrypted. You can give it another passphrase, or take the encryption off it and its backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a copy of a real month, to play with. Nothing that you do here reaches anybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a fault of the program, not of yours. Everything that was saved before is safe, and you can go on. This report is in the log folder too, and nobody has it but you: names and values are left out. Read it, and give it to whoever looks after youthcab if you wish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This recovery code opens the cabinet if the passphrase is forgotten. There is no other way in. Print or save it, and keep it away from this computer; then type its last group to show that you have it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes back what was done last, and says what that was. So does Ctrl+Z, even after a restart. Press F1 on any page for help. This tour is under Help, whenever you want it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This view also asks for a record that this cabinet does not hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This was not kept: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thu</source>
      <translation>Iau</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>dydd Iau</translation>
    </message>
    <message>
      <source>Tick what the list is to show. The first column stands on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title of the entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be mended, or answered:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be said at the meeting, within the time that is set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the record that you came from by a link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Topics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Transcript</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try it with March 2021</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tue</source>
      <translation>Maw</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>dydd Mawrth</translation>
    </message>
    <message>
      <source>Turns what a youth cabinet logged into a statement that its council can publish. Everything stays on this computer. It is free, and made of these free parts:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type its passphrase, or the recovery code that was printed when it was encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under 18 until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undoing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up and Down choose, Enter does it, Escape closes the box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the draft’s words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the draft’s words for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Versions and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vice chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes cast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was it held?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We are proud to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>We asked them to do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page (.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webinar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webinars &amp; events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Webinars and events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wed</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>dydd Mercher</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to youthcab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>West Sussex</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>West Sussex County Council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>West Sussex Youth Cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of it, as a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What came of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done on the page in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done with what is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed between the copies and the words now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed, in a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What could be &amp;said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What could be said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each sentence stands on, as files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has happened, oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What has happened, oldest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is to be done: to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is wrong with the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it has been doing, oldest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it has been doing, oldest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is about, such as "2021-03".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is called.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is, in a few words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it stands &amp;on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it takes up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it wants to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What its papers begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What may stand, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What review finds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What sentences call it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What sort of event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What sort of partner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What sort of thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What sort of thing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands after "our": "green campaign" is said as "our green campaign".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What stands after "the": "Youth Cabinet" is said as "the Youth Cabinet".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What tells this record from all others; made by the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the list shows of each, and in what order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the sentence at the cursor stands on (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What they do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this copy corrects: it is printed on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this council does in its own way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this sentence stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was answered and may stand; each answer can be taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was given to the council.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was or will be talked about.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was the result?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we do, or did: to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we work for, and how far it has come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be said in place of the names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What {label} stands on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it came or comes out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it was first to be, if it was put off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When, as exactly as is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When, or since when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When, or since when if it is still going on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where everything lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it is on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it may be shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where its &amp;file lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where people meet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where reports of faults are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this is known from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this is known from: minutes, a link, a person's role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where this {one} was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to find it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to hear or see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether an officer has to clear a statement before it is issued.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it is still going on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it may be published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether there is a transcript or captions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether we asked the owner to do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which files?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which ones…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which quotation marks stand around a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who changed what, and what was removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who cleared it, by role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who did it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who gives it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has to agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who has to agree, by the age of the young person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is to do it, if not us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who it is done with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who leads it, if not the campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who may come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who says so, by role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who was reached and what was done, as charts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who we are, who we work with, and the cabinet itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, if not the campaign or the cabinet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, if not the campaign or us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, if not us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who, where, what for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever finds or steals the file cannot read it without the passphrase. Backups are encrypted alike. Take three words at random, such as you can remember.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom to ask, at its end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose consent it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose term it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it goes out all the same: it is kept beside the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters, as a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it matters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it may stand: it is kept with the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be named as: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will be named as: {words} ({why})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word document (.docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word, PDF and other files for the council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in a sentence, at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in what was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worked on lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working days before the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write all records into one file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write in who you are, and the name of your council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write one and press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write one of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write over it where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write roles in place of these names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write “{replacement}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing all records …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes, it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can look, but not change anything. {reading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can work on this cabinet now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You left it as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Young person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Young person or adult.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name, colours and text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own sentence, printed instead of one made for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your settings could not be kept ({strerror}); records are. Let {folder} be written to, to keep both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your statement writes itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Youth Cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Youth Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Youth cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a doing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a nickname, an address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a record that is gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a thing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adult in office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an unknown day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and others</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>and {n} more changed fields</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>as it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ask for a seat on the scrutiny committee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked of others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>audio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>autumn {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>award</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>award entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>award entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>briefing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bullets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {cleared_by}{on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>call to action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chair, campaign lead or youth officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>charity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clean-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consultation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>copy {copy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>council meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>council meets {meeting}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>council papers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>council team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>debate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision maker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deputy member of the Youth Parliament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>double</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>early in the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>early {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>election</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>entry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>episode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>episodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exactly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exam stress, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exploring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finalist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fortnightly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>free text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>funding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>health service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hear what young people need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hoped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>https://…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the making</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>issued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>late in the month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>late {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>launch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>look at this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make it normal to talk about mental health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make walking home safer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>member of the Youth Parliament</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mental health campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mid month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mid-{month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes of 2 March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move_down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move_up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must be mended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nearly {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nominated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not agreed by all who have to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not to be published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>occasional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>online</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>online and in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>our members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over 2,000 followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>over {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>papers by {deadline}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>papers close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>parent or carer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partner work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>people of all ages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>per cent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>petition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>podcast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>podcast episode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>poll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>postponed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>presenting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>press</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>question panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>racism in schools, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>researching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>resource</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>runner-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said in your words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>school</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>setback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shortlisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>single</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>social media</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>someone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speech</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spring {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start conversations about racial equality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>street lighting, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summer {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>target: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the council</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the mayor, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the police</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the stigma around mental health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the youth team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vice chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>webinar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>winter {year}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>work with schools on safer streets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>young campaigners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>young person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>youth cabinet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{added} to be added, {changed} to be changed, {unchanged} as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{error} You can copy the report instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{event}: {was} becomes {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{fields} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} of {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} cannot be opened ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{many}. Change a field of all of them below the list, or choose one to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{many}. Choose one of them to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{meanwhile} {done} of {of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{name} view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} actions</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} answers were given…</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} backups</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days overdue</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events have another date.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more come after these.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of them have it already.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} records</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows will be added.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} selected</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things must still be mended: {named}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{page} with “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}, written {written}{doubt}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} was not opened again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{record}, removed by {who}, {at}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} per cent. Fit the width</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{state}: {n} words, {time}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{title}, copy {number}, issued on {on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}, the newest shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: view as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{trouble} {name} was not opened, since what you typed last is not kept yet.</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, with {many}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{column}” is changed in the form beside the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” changed several records. All of it is taken back together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not put in yet: choose one of the list, or press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not put in yet: choose one of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not the name of one {kind} here. Add it first, or mend the spelling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{stem}” is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is none of {offered}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a date: write “10 March 2021”, “10/3”, “mid March”, “summer 2020” or “soon”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a day: write one such as “10 March 2021” or “10/3”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a number: write it in digits, such as 84, “over 80” or “about 30”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a whole number: write one in digits, such as 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is not a month: write one such as “March 2021”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‹ Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‹ Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>‹ Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ choose   ·   Enter do   ·   Esc close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↓ Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✓ Saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation>Canslo</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cau</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Iawn</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Agor</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Cadw</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ailwneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Dewis Popeth</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Ailwneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Dewis Popeth</translation>
    </message>
  </context>
  <context>
    <name>QTabBar</name>
    <message>
      <source>Scroll Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll Right</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
