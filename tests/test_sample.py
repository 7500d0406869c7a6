"""The sample holds what the true statement of March 2021 told, fact by fact, and none of its wording."""

import hashlib
import json
import re
from datetime import date
from decimal import Decimal

import pytest

from youthcab.importers.exchange import read
from youthcab.importers.match import match
from youthcab.paths import resource
from youthcab.records.action import Action
from youthcab.records.award_entry import RESULTS, AwardEntry, AwardStage
from youthcab.records.cabinet import Cabinet, Partner, Term, TermOf
from youthcab.records.campaign import Campaign, Progress, Stage
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.kinds import NEWS_KINDS
from youthcab.records.person import Consent, Person, Place, Role, RoleName, Signer, Use
from youthcab.records.podcast import Frequency, Podcast, SeriesStatus
from youthcab.records.record import Certainty, News
from youthcab.records.statement import Statement
from youthcab.records.when import Precision, When

FILE = resource("sample/march-2021.json")
# Of each run of six words in the true statement, the first eight digits of its SHA-256: its text is not kept here.
RUNS_OF_THE_STATEMENT = """
03260726 0346fc37 042c673b 04d6876c 06616b3a 070fbfc2 07aeede4 0893e5d2 09d069b5 0abe49ba 0b5d96c7 0c0d8ff2
0c7ff40e 0cecfbc0 0d17d7d8 0d981e2c 0e52aeec 10650bc2 106dd296 10847fc4 10853c36 10ef6e8b 117c9c9a 11cfe83a
123cacd9 123d1f7c 12aff373 12b69070 12fbde96 15a93249 1715affb 17608d1b 17da6e2e 1932f4b8 1a3eb5ce 1b2b9d4b
1b7dcfa0 1b9e3688 1c2d7a62 1c6162cb 1d698399 1de0c9ce 1e95987b 1f216b2b 20757e55 213a1e65 21642f52 21f0c968
21f28714 2215dc7c 22c458b4 22f9c522 2315498f 23539fd6 23546343 23b9d141 23f5a9f7 24828695 252d16a1 26767cf4
26f7cd4f 2749f5e6 278af183 2811b488 28acb5dc 2931f026 296ee0a8 2a3514ba 2a7e4de4 2c82c658 2c9ffd42 2ceacb95
2d3a8217 2d6703fa 2dc9b11d 2e27a175 2e2d62e1 2e4c615f 3042efa6 3056cafb 30ad387a 310d9f3d 313e9cfc 32fd7553
33038bad 339e18aa 35981e63 35cdf3f0 36044677 373fee0f 374e6bb3 3867826d 39b65a41 39cda3fd 3a2a0c54 3ab00958
3b83c92a 3bffd96b 3c826fe4 3ce9f6dd 3d0292f3 3e959bf7 3ed4ee69 3f50df7c 3f5d68ea 40f644eb 415cbcb3 4178ebd8
41ee5cb0 426cebec 4271b95c 42ed227a 4358a84d 435f1838 4382c84c 4415e4e6 44864e24 47276201 479de71c 47f2ad37
47fab18a 48af75ae 4a4f72c7 4ae29aec 4aff00a0 4b2778b8 4c369ebb 4ccb8844 4d8f2068 4dacfdff 4e6a17c9 4ea1df5b
4ea90bd0 4ea9d698 4f956549 4fc35b6d 501f11ff 5067fc1d 50edf770 517eeb09 52082aa1 53056cc1 5427f0ec 577dcd5d
580751a8 58898db0 589eb48b 58a0b3da 58ab01d6 58e9b356 58fdda72 5923d53c 5944e9ea 59f3673c 5a7ff85f 5a869449
5ae9984c 5c6b85a5 5c74d29f 5c8e2b8b 5d20f6df 5ee0c79f 5f10c82c 5f47d30f 62470ef5 62c0d1f4 63b57865 63d0984d
640e462d 64f9e85a 650c2136 6590849c 65e2fc3c 66604f3e 666e7f47 66ac013e 676dfdb0 68b8c6e3 69d2254c 69d29c91
69e64659 6a0f93cb 6a710a06 6bf89630 6c5abdd6 6c8f472b 6de6517f 6e4abab3 6f28dc3b 6f5a73a0 6fc16e01 6ff38ac3
7016b558 70730003 7083c55b 70d7cc3c 71c577e2 72da5176 73c91467 73e36133 7410c9d1 74aeacb5 75322817 753c28bb
76ced456 77fe0887 788050d0 789a83b6 78ca368d 78deaa87 78e359be 7944b56b 79469787 7a500b72 7b314b68 7ecb505a
7ef1ad0e 7f30a184 7f3f476c 7f90d472 8113e27b 815ecefb 816f303e 827cbfa6 828b0d76 82b4e9b5 833322a0 834afffc
83929c3a 844e1ca9 84799a84 853f322c 85f26e5f 862b7af4 885515ca 8a4ee8be 8a5b6ed0 8d1c1e6b 8d436eed 8e4208aa
8e508c67 9046db04 932e5fc5 9343c5e2 93cc72b3 94db1705 954d5e2a 955e2b5a 95d5a778 95e7a722 96e62001 9801b3ca
995034b6 999a2e72 9a0fd11a 9ad79201 9ba6c1f2 9c018cd9 9c91bb51 9dd60246 9ede63e2 9f8ae015 a0e45b9d a11339d6
a1235f54 a172df6f a2536387 a2600a0d a3110b02 a3244cd8 a3bbb3f3 a3c97211 a3ca0fed a57f6a75 a67fd558 a72fa6d5
a7777027 a7a99ff8 a7feae82 a8e1e768 ac3e0bf3 ac5634b9 ac695a52 adca36fb add9ef78 ae054b24 ae8b1d08 aec3d8bc
aedb6f13 af0efe57 b005e8fc b070ce9a b1d50531 b2aead3d b32b45af b440bf8a b44c6858 b4520e24 b4787f8d b542ead6
b5b61c3f b5f0f2b5 b7571ebd b8cbe8f1 b91a3827 b9c94661 ba0f5f6b bafa64e6 bb2ea9d3 bb6df6b6 bbad9181 bc4e98ba
bd89046a be9af2e6 c1bc5d97 c216fd5f c2ba0973 c310fb80 c48e8cbb c51e5f4a c5846826 c6ee2393 c740ef29 c78e80c1
c8778ca5 c91d844f c9426e16 c9851321 cc2793fb cd64066b cd6bce1e ce35bed5 ceb19a9a cee69392 cf2e6f5b cf382e46
cf8878eb d024e5cf d0b0ba5a d1123f43 d1880e12 d19793dd d1df4852 d20642fa d3539772 d38e7961 d4505927 d4b2dd2a
d555c2a7 d594c8d6 d7d5e237 da4cc669 da7f6122 dab151bf dab5f444 dad7e53a dc13aa0b dc345622 dccafedc dde0c28b
de434c07 dedbd2b9 def37b28 df14e275 df52af35 e07abe79 e0f1d290 e1112b5a e1926f51 e1a58dff e205fcb9 e275d98c
e2a2b136 e39f799d e462f5f6 e4b5fab3 e58ba48e e669e71d e71791c8 e7332fef e781cdd2 e7ae50e1 e7c46d51 e805558f
e8184fa9 e83cc07c e8404a9f e87248e7 e8a86a2f e9e02f0c e9eed6a3 ea5ae98a eb042f35 eb669f24 eb8afd58 ebaf7339
ec25bbfb ed5456a4 ed965ca2 edbcd64a edd0bdbc ee9d2eca f01dd8d5 f0585f3b f28a7db6 f2fcceef f3dee30f f4f64c25
f559aed8 f55d2c12 f670b981 f7bc20d5 f8448e93 f8540970 f8838632 f8f47cdc fa7d4d3e fa942fbf fba3a892 fbc73b73
fc502e89 fcb12f06 fcb52502 fcd93284 fce2c7b2 fd4597e7 fd804bde fd9d3fba fed26ddb ff1738af
"""


class Nothing:
    """A cabinet that holds nothing yet."""

    def all(self, record_type):
        return ()

    def many(self, record_type, ids):
        return ()

    def find_all(self, ids):
        return ()


class Sample:
    """The records of the sample, found by their words."""

    def __init__(self, records):
        self.records = records

    def all(self, record_type):
        return [record for record in self.records if isinstance(record, record_type)]

    def the(self, record_type, **fields):
        [found] = [
            record
            for record in self.all(record_type)
            if all(getattr(record, name) == value for name, value in fields.items())
        ]
        return found

    def entry(self, what, campaign=""):
        found = self.the(Entry, what=what)
        assert found.campaigns == ((self.campaign(campaign),) if campaign else ())
        return found

    def campaign(self, title):
        return self.the(Campaign, title=title).id

    def partner(self, title):
        return self.the(Partner, title=title).id


@pytest.fixture(scope="module")
def sample():
    matched = match(read(FILE), Nothing())
    assert matched.problems == ()
    return Sample(matched.added)


def is_going_on(entry, kind, who=""):
    return entry.kind is kind and entry.who == who and entry.still_going


def fact_1(sample):
    entry = sample.entry("have plenty going on")
    return is_going_on(entry, EntryKind.OPENING) and str(entry.when) == "2021-03"


def fact_2(sample):
    return is_going_on(sample.entry("be in full swing"), EntryKind.OPENING, "all of our campaigns")


def fact_3(sample):
    return is_going_on(sample.entry("get under way"), EntryKind.OPENING, "several new projects")


def webinars(sample):
    return sample.the(Event, title="political engagement webinars")


def fact_4(sample):
    event = webinars(sample)
    is_held = event.kind is EventKind.WEBINAR and event.status is EventStatus.HELD
    is_right_run = event.sessions == Figure(number=Decimal(3), qualifier=Qualifier.EXACT, unit="evenings")
    return is_held and is_right_run and event.campaigns == (sample.campaign("Political education"),)


def fact_5(sample):
    event = webinars(sample)
    return (event.led_by, event.audience) == ("young people", "people of all ages")


def fact_6(sample):
    return webinars(sample).topics == ("how politics works", "ideologies", "political debate")


def fact_7(sample):
    podcast = sample.the(Podcast, title="political podcast")
    return (podcast.frequency, podcast.status) == (Frequency.WEEKLY, SeriesStatus.RUNNING)


def fact_8(sample):
    event = sample.the(Event, kind=EventKind.LAUNCH, title="social media launch")
    return event.status is EventStatus.PLANNED and str(event.when) == "soon"


def fact_9(sample):
    entry = sample.entry("grow", "Political education")
    return is_going_on(entry, EntryKind.OUTCOME, "interest in every part of the campaign")


def fact_10(sample):
    return sample.the(Action, text="keep widening the conversation").certainty is Certainty.HOPED


def debate(sample):
    return sample.the(Event, kind=EventKind.DEBATE)


def review(sample):
    return sample.entry("review the November debate", "Racial equality")


def fact_11(sample):
    event = debate(sample)
    is_of_november = event.when == When.parse("2020-11") and event.status is EventStatus.HELD
    return is_of_november and review(sample).follows == (event.id,) and not review(sample).still_going


def series(sample):
    return sample.the(Podcast, status=SeriesStatus.IN_THE_MAKING)


def fact_12(sample):
    return series(sample).partners == (sample.partner("council officers"),)


def fact_13(sample):
    videos = sample.entry("make video resources", "Racial equality")
    is_new = is_going_on(videos, EntryKind.RESOURCE) and videos.partners == series(sample).partners
    is_to_the_same_end = series(sample).aim == videos.purpose == "start conversations about racial equality"
    return is_new and is_to_the_same_end and series(sample).follows == videos.follows == (review(sample).id,)


def fact_14(sample):
    return series(sample).topics == ("topical questions about equality",)


def fact_15(sample):
    event = sample.the(Event, title="Free Your Mind")
    is_on_the_day = event.when == When.day(date(2021, 3, 10)) and event.kind is EventKind.WEBINAR
    return is_on_the_day and event.status is EventStatus.PLANNED and event.about == "the stigma around mental health"


def fact_16(sample):
    return sample.the(Event, title="Free Your Mind").purpose == "revive the Free Your Mind charity"


def consultation(sample):
    return sample.the(Event, kind=EventKind.CONSULTATION)


def fact_17(sample):
    event = consultation(sample)
    is_held = event.status is EventStatus.HELD and str(event.when) == "recently" and event.about == "mental health"
    return is_held and event.partners == (sample.partner("several members of the council and the health service"),)


def fact_18(sample):
    action = sample.the(Action, text="use what the consultation taught us")
    return action.certainty is Certainty.HOPED and action.follows == (consultation(sample).id,)


def fact_19(sample):
    return is_going_on(
        sample.entry("continue to work with outside organisations", "Environment"), EntryKind.PARTNER_WORK
    )


def fact_20(sample):
    entry = sample.entry("take part in work on", "Environment")
    is_done = str(entry.when) == "recently" and not entry.still_going
    return is_done and entry.topics == ("marine conservation", "protecting pollinators", "green jobs")


def stages(sample, title):
    return [(step.stage, step.progress) for step in sample.the(Campaign, title=title).stages]


def fact_21(sample):
    return stages(sample, "Free university") == [(Stage.EXPLORING, Progress.DONE)]


def fact_22(sample):
    entry = sample.entry("catch the attention of", "Free university")
    return entry.figure == Figure(number=Decimal(2000), qualifier=Qualifier.OVER, unit="young people")


def fact_23(sample):
    text = "teach young people about their options in higher education, the choice as well as the cost"
    return sample.the(Action, text=text).certainty is Certainty.HOPED


def fact_24(sample):
    return stages(sample, "Domestic violence") == [(Stage.RESEARCHING, Progress.NEARLY_DONE)]


def fact_25(sample):
    return stages(sample, "Homelessness") == [(Stage.RESEARCHING, Progress.NEARLY_DONE)]


def fact_26(sample):
    role, person = sample.the(Role, role=RoleName.LEAD), sample.the(Person, first_name="Rishi")
    return (role.person, role.campaign) == (person.id, sample.campaign("Domestic violence"))


def fact_27(sample):
    event = sample.the(Event, kind=EventKind.TALK, about="support for victims")
    is_open = event.status is EventStatus.PLANNED and not event.when
    return is_open and event.speakers == (sample.the(Person, first_name="Rishi").id,)


def staff_work(sample):
    return sample.entry("work with education liaison staff", "Pastoral curriculum")


def fact_28(sample):
    entry = staff_work(sample)
    return is_going_on(entry, EntryKind.PARTNER_WORK) and entry.purpose == "change the pastoral curriculum"


def fact_29(sample):
    is_linked = staff_work(sample).follows == (debate(sample).id,)
    return is_linked and sample.campaign("Pastoral curriculum") in debate(sample).campaigns


def fact_30(sample):
    text = "cover sex education, future prospects, diversity and emotional intelligence"
    action = sample.the(Action, text=text)
    is_agreed = action.certainty is Certainty.AGREED and action.owner == "the new curriculum"
    return is_agreed and action.follows == (staff_work(sample).id,)


def award(sample):
    return sample.the(AwardEntry, award="National Crimebeat Award")


def fact_31(sample):
    first = award(sample).steps[0]
    is_open = first.stage is AwardStage.NOMINATED and not first.when
    return is_open and award(sample).campaigns == (sample.campaign("Tackling knife crime"),)


def fact_32(sample):
    finalist, presenting = award(sample).steps[1:]
    is_finalist = (finalist.stage, presenting.stage) == (AwardStage.FINALIST, AwardStage.PRESENTING)
    return is_finalist and presenting.when.precision is Precision.MID and str(presenting.when) == "mid 2021-03"


def fact_33(sample):
    return sample.entry("stay active").kind is EntryKind.CLOSING


def fact_34(sample):
    term = sample.the(Term, of=TermOf.COUNCIL)
    entry = sample.entry("be our last update of this council term")
    return term.until == date(2021, 5, 6) and entry.kind is EntryKind.CONTEXT and entry.who == "this"


def fact_35(sample):
    return sample.entry("thank everyone who has listened to us, backed us or helped us").kind is EntryKind.THANKS


def fact_36(sample):
    entry = sample.entry("shape many of the things that we achieved")
    return entry.kind is EntryKind.THANKS and entry.who == "your help" and not entry.still_going


FACTS = {number: globals()[f"fact_{number}"] for number in range(1, 37)}


@pytest.mark.parametrize("number", FACTS)
def test_every_fact_of_the_month_is_held_by_a_record(sample, number):
    assert FACTS[number](sample)


def test_nine_campaigns_of_one_cabinet(sample):
    assert len(sample.all(Campaign)) == 9
    assert sample.the(Cabinet).title == "West Sussex Youth Cabinet"


def test_the_one_young_person_who_is_named_has_agreed_to_it(sample):
    [person] = sample.all(Person)
    assert (person.first_name, person.family_name, person.under_18_until) == ("Rishi", "", None)
    assert sample.all(Consent) == [
        sample.the(
            Consent,
            person=person.id,
            uses=(Use.FIRST_NAME,),
            places=(Place.COUNCIL_PAPERS, Place.WEB),
            agreed_by=(Signer.YOUNG_PERSON, Signer.PARENT),
            since=date(2020, 9, 1),
        )
    ]


def test_the_statement_is_still_to_be_written(sample):
    statement = sample.the(Statement)
    assert (str(statement.period), statement.dated, statement.blocks) == ("2021-03", date(2021, 3, 5), ())
    assert (statement.deadline, statement.meeting) == (date(2021, 3, 10), date(2021, 3, 19))


def test_nothing_is_known_before_it_was(sample):
    known = [record.noted for record in sample.all(News) if record.noted]
    assert max(known) <= sample.the(Statement).dated
    assert all(record.noted for kind in NEWS_KINDS for record in sample.all(kind.type) if record != debate(sample))
    assert not any(step.stage in RESULTS for step in award(sample).steps)


def texts(value):
    if isinstance(value, str):
        yield value
    for inside in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts(inside)


def all_texts():
    return list(texts(json.loads(FILE.read_text(encoding="utf-8"))))


def test_nobody_can_be_reached_through_the_sample():
    for text in all_texts():
        assert not re.search(r"@|://|www\.|\+?\d[\d ]{8,}", text)


def runs_of(text):
    words = re.findall("[a-z0-9]+", re.sub("['\u2019,]", "", text.lower()))
    for start in range(len(words) - 5):
        yield hashlib.sha256(" ".join(words[start : start + 6]).encode()).hexdigest()[:8]


def test_no_six_words_in_a_row_are_those_of_the_true_statement():
    true = set(RUNS_OF_THE_STATEMENT.split())
    assert len(true) > 400
    assert [text for text in all_texts() if true & set(runs_of(text))] == []


def test_a_copied_sentence_would_be_noticed():
    # Six words that the true statement does have: the names in them cannot be told any other way.
    assert set(runs_of("Thank you, the West Sussex Youth Cabinet")) & set(RUNS_OF_THE_STATEMENT.split())
