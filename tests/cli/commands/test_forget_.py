import json
from datetime import date

import pytest

from tests.make import entry, person
from youthcab.records.person import Person, Role
from youthcab.store.store import open_store


@pytest.fixture
def with_people(sample):
    with open_store(sample) as store, store.writing("Kim", "Add people") as writing:
        writing.save_all((person("Zephyrine", family_name="Quartermain"), person("Sam", family_name="Hill")))
        writing.save_all((person("Sam", family_name="Young"), entry("met Zephyrine")))
    return sample


def test_a_person_is_forgotten_when_that_is_meant(youthcab, with_people, monkeypatch):
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: "n")
    assert youthcab("--data", with_people, "forget", "zephyrine").code == 130
    said = youthcab("--data", with_people, "forget", "zephyrine quartermain", "--yes")

    assert said.out.startswith("Forgotten, in 2 records")
    assert "Zephyrine" not in youthcab("--data", with_people, "history", "--json").out
    assert youthcab("--data", with_people, "forget", "zephyrine", "--yes").err.startswith("Nobody in")


def test_a_name_of_two_is_asked_about(youthcab, with_people):
    said = youthcab("--data", with_people, "forget", "Sam", "--yes")
    assert said.code == 2
    assert "Sam Hill" in said.err
    assert "Sam Young" in said.err
    with open_store(with_people) as store, store.reading() as reading:
        assert sum(each.first_name == "Sam" for each in reading.all(Person)) == 2


def test_what_still_holds_the_name_is_listed(youthcab, with_people):
    with open_store(with_people) as store:
        store.back_up("asked for")
    said = youthcab("--data", with_people, "forget", "Sam Hill", "--yes")
    assert f"{with_people}-backups" in said.out


def test_a_person_gets_all_that_is_held(youthcab, with_people, tmp_path):
    out = tmp_path / "hers.json"
    said = youthcab("--data", with_people, "export", "person", "Zephyrine", out)
    assert said.out.strip() == str(out)
    assert json.loads(out.read_text("utf-8"))["person"]["family_name"] == "Quartermain"


def test_who_is_due_is_listed_and_nobody_is_forgotten(youthcab, with_people):
    assert youthcab("--data", with_people, "forget", "--due").out == "Nobody is due to be forgotten.\n"
    with open_store(with_people) as store, store.writing("Kim", "End a role") as writing:
        left = next(each for each in writing.all(Person) if each.family_name == "Quartermain")
        writing.save(Role(person=left.id, until=date(2001, 7, 31)))
    said = youthcab("--data", with_people, "forget", "--due")
    assert said.out.startswith("Zephyrine Quartermain: the last role or consent ended 2001-07-31, due since 2002-07-31")
    assert len(said.out.splitlines()) == 1
    with open_store(with_people) as store, store.reading() as reading:
        assert reading.get(Person, left.id) == left


@pytest.mark.parametrize("words", [(), ("Sam Hill", "--due")])
def test_it_takes_either_a_person_or_the_list(youthcab, with_people, words):
    said = youthcab("--data", with_people, "forget", *words)
    assert said.code == 2
    assert "--due" in said.err
