"""Verbs as data: the irregular ones with past and participle, and regular ones that youth cabinets use."""

from __future__ import annotations

_IRREGULAR = """
be was been; become became become; begin began begun; bring brought brought; build built built; buy bought bought;
catch caught caught; choose chose chosen; come came come; cut cut cut; deal dealt dealt; do did done; draw drew drawn;
drive drove driven; feel felt felt; fight fought fought; find found found; forget forgot forgotten; get got got;
give gave given; go went gone; grow grew grown; have had had; hear heard heard; hold held held; keep kept kept;
know knew known; lead led led; learn learnt learnt; leave left left; let let let; lose lost lost; make made made;
mean meant meant; meet met met; overcome overcame overcome; pay paid paid; put put put; read read read; rise rose risen;
run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
shoot shot shot; show showed shown; sit sat sat; speak spoke spoken; spend spent spent; spread spread spread;
stand stood stood; take took taken; teach taught taught; tell told told; think thought thought;
undertake undertook undertaken; understand understood understood; upset upset upset; win won won;
withdraw withdrew withdrawn; write wrote written
"""

_REGULAR = """
achieve adapt add address adopt advise agree aim analyse announce answer apply appear appoint approach ask assist attend
award boost call campaign carry celebrate chair challenge change clean collect combine commend complete
conduct connect consult contact continue contribute cover create debate decide decorate deliver demand design develop
discover discuss distribute donate draft earn edit educate elect email emphasise empower enable encourage end endorse
engage enjoy enter establish evaluate examine expand explain explore express film finish focus follow form found fund
gain gather happen help highlight host identify improve include increase inform inspire interview introduce invite
involve join judge launch listen lobby look maintain mark move nominate observe offer open organise participate
perform persuade petition pick place plan plant play post postpone prepare present press preserve prevent print produce
promote propose protect provide publish push question raise reach receive recommend record recruit reduce reflect
reform release remain remember remind remove repeat replace reply report represent request rescue research respond rest
restore return reveal review revise revitalise revive save secure select share shape sign sponsor stage start stay stop
strengthen study submit suggest summarise support survey tackle talk target test thank tour train travel treat try turn
update use visit voice volunteer vote wait walk want warn watch welcome widen wish work
"""
_DOUBLING = "admit begin commit forget permit prefer refer regret submit upset"
_STATIVE = "be have continue remain hope want need know believe stay keep mean include belong own aim"

IRREGULAR = {base: (past, participle) for base, past, participle in map(str.split, _IRREGULAR.split(";"))}
REGULAR = frozenset(_REGULAR.split())
DOUBLING = frozenset(_DOUBLING.split())
STATIVE = frozenset(_STATIVE.split())
