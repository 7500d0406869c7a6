"""Verbs as data: the irregular ones with past and participle, and regular ones that youth cabinets use."""

from __future__ import annotations

_IRREGULAR = """
arise arose arisen; be was been; beat beat beaten; become became become; begin began begun; bend bent bent;
bid bid bid; blow blew blown; break broke broken; bring brought brought; build built built; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut;
deal dealt dealt; do did done; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven;
eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; fly flew flown;
forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone;
grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led; learn learnt learnt; leave left left;
lend lent lent; let let let; lose lost lost; make made made; mean meant meant; meet met met;
overcome overcame overcome; pay paid paid; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt;
redo redid redone; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran run;
say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken;
shoot shot shot; show showed shown; shut shut shut; sing sang sung; sit sat sat; sleep slept slept;
speak spoke spoken; spend spent spent; split split split; spread spread spread; stand stood stood;
strike struck struck; sweep swept swept; swim swam swum; take took taken; teach taught taught; tell told told;
think thought thought; throw threw thrown; understand understood understood; undertake undertook undertaken;
upset upset upset; wake woke woken; wear wore worn; win won won; withdraw withdrew withdrawn; write wrote written
"""

_REGULAR = """
abandon absorb accept accompany achieve acknowledge acquire act adapt add address adopt advise agree aim analyse
announce answer appeal appear apply appoint approach arrange ask assist attend audit award back bake ban book boost
brainstorm brief call campaign care carry celebrate chair challenge champion change chase chat check cheer cite claim
clean clear climb close coach collect combine commend comment compare complain complete compose concern conduct
confirm congratulate connect consult contact continue contribute cook copy count cover create crowdfund crowdsource
cycle dance debate debrief decide declare decorate decrease defeat defend define delay deliver demand deny depend
describe deserve design develop dial digitise direct discover discuss display distribute divide donate double download
draft dress drop earn ease edit educate elaborate elect email embrace emerge emphasise employ empower empty enable
encourage end endorse enforce engage enjoy enlist enrol ensure enter entertain envisage equip establish evaluate
examine exceed exchange exhibit exist expand expect experience explain explore express fail favour fear feature fill
film finalise finish fit fix flag flood focus follow force forecast form fund fundraise gain garden gather generate
govern graduate greet guess guide halve hand happen hate head heal help highlight hire host identify illustrate
imagine impress improve include increase influence inform insist inspect inspire install instruct intend interpret
interview introduce investigate invite involve issue itemise join judge jump kick knit label last laugh launch liaise
license lift like limit link list listen litter-pick load lobby locate lock log look love maintain manage map march
mark market match measure mention mentor merge mind miss mix model modernise monitor motivate move multiply name need
nominate notice nurture observe obtain occupy offer open oppose order organise outline pack paint pair participate
partner pass peer perform permit persuade petition phone pick pilot pioneer pitch place plan plant play please pledge
pool post postpone practise praise predict prepare present preserve press pretend prevent print prioritise proceed
process produce progress promote prompt propose protect prove provide publish pull purchase pursue push qualify
question rain raise rally rank rate reach react realise reassure recall receive recognise recommend reconnect record
recruit recycle redesign reduce reflect reform regain register rehearse relate relaunch relax release rely remain
remember remind remove rename renew renovate rent repair repeat replace reply report represent request require rescue
research reserve reset resolve respond rest restore retain retire return retweet reveal review revise revisit
revitalise revive reward ruin rush satisfy save scale scan scare schedule score scrap screen scrutinise search seat
secure select sense separate serve settle shadow shape share shop shout showcase sign sketch slow smile snap soften
solve sort sound specify sponsor sport spot staff stage stamp start stay steer stick stock stop strengthen stress
stretch stride struggle study submit succeed suffer suggest suit summarise supply support suppose survey suspect
suspend sustain swap switch symbolise tackle talk target team tempt test text thank thrive tidy tie top total touch
tour track trade train transform translate travel treat trial trigger trouble trust try turn tweet type uncover unite
unveil update upload urge use value vanish vary view visit voice volunteer vote wait walk want warm warn wash waste
watch weigh welcome widen wish witness wonder work worry wrap yield
"""
_NOUNS_TOO = """
account act address advance advice aim answer appeal approach attempt audit award back balance ban battle beat benefit
bid bike blog boost break brief call camp campaign care cause challenge change charge chat check claim clean climb
close coach comment concern conduct contact contract control cook cost count cover cut cycle dance deal debate delay
demand design dial display draft dream dress drink drive drop email end escape estimate exchange experience face fall
favour feature feed fight file fill film finish fish fit flag flood focus follow force form fund garden guess guide
hand hang head help hide hike hit hold hope host house hurt impact increase interest interview issue judge jump kick
label lack laugh launch lead leave level lie lift light like limit link list litter-pick load lock log look love map
march mark market match matter mean mention mind mix model name need network notice number object offer open order
pack paint pair park partner party pass pay peer permit phone pick pilot pitch place plan plant play plea point police
pool post practise present press price print process produce progress project promise protest pull push question quiz
quote race rain rally rank rate reach read record reform release rent repair reply report request rescue research rest
result retreat return review reward ride ring rise risk row rule run rush sail sale scale scan score scrap screen
search seat sense set shade shadow shake shape share shelter shift shop show sign sing sketch sleep slow smile snap
sound space speed split sponsor sport spot spread staff stage stamp stand star start state stay step stick stock stop
store stress stretch strike struggle study supply support survey swim switch talk target task taste team tempt test
text thank throw tie time tip top total touch tour track trade train transfer travel treat trial trouble trust try
turn tweet type upset use value view visit voice vote wait wake walk want warm wash waste watch wear welcome win wish
witness wonder work worry wrap yield
"""
_DOUBLING = "admit begin commit forget permit prefer refer regret submit upset"
_STATIVE = "be have continue remain hope want need know believe stay keep mean include belong own aim"

IRREGULAR = {base: (past, participle) for base, past, participle in map(str.split, _IRREGULAR.split(";"))}
REGULAR = frozenset(_REGULAR.split())
DOUBLING = frozenset(_DOUBLING.split())
NOUNS_TOO = frozenset(_NOUNS_TOO.split())
STATIVE = frozenset(_STATIVE.split())
