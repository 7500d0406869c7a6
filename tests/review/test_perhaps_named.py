from datetime import date

from tests.make import consent, person
from youthcab.domain.material import Material
from youthcab.records.cabinet import Cabinet
from youthcab.records.person import Use
from youthcab.records.statement import Block, Sentence, Statement
from youthcab.review.finding import Level, Reviewed
from youthcab.review.perhaps_named import find_perhaps_named

TOMOS = person("Tomos", family_name="Price")


def found(text, *people, consents=()):
    statement = Statement(blocks=(Block(sentences=(Sentence(text=text),)),))
    material = Material(cabinet=Cabinet(), people=people, consents=consents)
    return list(find_perhaps_named(Reviewed(statement=statement, material=material, today=date(2021, 3, 5))))


def test_what_may_name_somebody_by_chance_is_looked_at():
    [cut, address] = found("Ask tprice or lovetomos@kent.org.", TOMOS)
    assert (cut.what, address.what) == ("tprice", "lovetomos@kent.org")
    assert cut.level is Level.WARNING
    assert cut.answerable
    assert cut.record == TOMOS.id


def test_no_word_of_every_day_and_nobody_who_may_be_named_is_asked_about():
    assert found("A bright idea.", person("Ben", family_name="Right")) == []
    assert found("Ask tprice.", TOMOS, consents=(consent(TOMOS, uses=(Use.FULL_NAME,)),)) == []
