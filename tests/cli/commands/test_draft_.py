import json
from dataclasses import replace

from tests.make import entry, person
from youthcab.draft.editing import edited
from youthcab.records.statement import Statement
from youthcab.store.store import open_store


def test_the_draft_speaks_from_the_day_that_is_given(youthcab, sample):
    before = youthcab("--data", sample, "draft", "2021-03", "--date", "2021-03-04").out
    after = youthcab("--data", sample, "draft", "2021-03", "--date", "2021-03-31").out
    assert "10 March" in before
    assert before != after


def test_as_json_each_sentence_names_the_records_that_it_stands_on(youthcab, sample):
    statement = json.loads(youthcab("--data", sample, "draft", "2021-03", "--json").out)
    sentences = [sentence for block in statement["blocks"] for sentence in block["sentences"]]
    assert statement["period"] == "2021-03"
    assert any(sentence.get("sources") for sentence in sentences)


def test_a_role_stands_in_place_of_a_name_that_may_not_be_printed(youthcab, sample):
    with open_store(sample) as store, store.writing("Kim", "Add") as writing:
        writing.save_all((person("Zephyrine"), entry(in_our_words="Zephyrine spoke.", on="2021-03-04")))
    for words in (("draft", "2021-03"), ("draft", "2021-03", "--json")):
        said = youthcab("--data", sample, *words, "--date", "2021-03-05")
        assert "Zephyrine" not in said.out
        assert "One of our members spoke." in said.out
        assert "Zephyrine" in said.err


def test_a_speech_fits_its_minutes_and_says_how_long_it_takes(youthcab, sample):
    said = youthcab("--data", sample, "draft", "2021-03", "--date", "2021-03-05", "--as", "speech", "--minutes", "1")
    assert 90 < len(said.out.split()) <= 130
    assert "about 1 minute to say." in said.err


def test_a_post_has_bullets_and_a_briefing_speaks_of_the_cabinet(youthcab, sample):
    post = youthcab("--data", sample, "draft", "2021-03", "--date", "2021-03-05", "--as", "post").out
    briefing = youthcab("--data", sample, "draft", "2021-03", "--date", "2021-03-05", "--as", "briefing").out
    assert "Mental health\n\n- We" in post
    assert "Done:\n\n- The Youth Cabinet" in briefing
    assert youthcab("--data", sample, "draft", "2021-03", "--as", "song").code == 2


def test_what_is_new_is_kept_beside_the_words_and_can_be_issued_as_a_correction(youthcab, sample):
    def ours(*words):
        return youthcab("--data", sample, *words)

    assert ours("draft", "2021-03", "--date", "2021-03-05", "--keep").code == 0
    agreed = ("--by", "Chair", "--on", "2021-03-05", "--reason", "Agreed.")
    assert ours("issue", "2021-03", *agreed).code == 0
    with open_store(sample) as store, store.writing("Kim", "Add") as writing:
        kept = writing.all(Statement)[0]
        writing.save(replace(kept, blocks=(edited(kept.blocks[0], "Good evening."), *kept.blocks[1:])))
        writing.save(entry(in_our_words="We painted a zebra crossing.", on="2021-03-04"))
    now = ours("draft", "2021-03", "--keep").out
    assert "Good evening." in now
    assert "We painted a zebra crossing." in now
    assert "We painted a zebra crossing." in ours("compare", "2021-03", "1", "draft").out
    assert ours("issue", "2021-03", *agreed, "--correction", "An event was added.").code == 0


def test_what_is_not_kept_leaves_the_statement_alone(youthcab, sample):
    youthcab("--data", sample, "draft", "2021-03")
    with open_store(sample) as store, store.reading() as reading:
        assert [each.blocks for each in reading.all(Statement)] == [()]
