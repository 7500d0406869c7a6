import json


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
