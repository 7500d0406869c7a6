import pytest

from youthcab.errors import ImportProblems
from youthcab.importers import json_file
from youthcab.importers.json_file import cleaned_text, read_json


@pytest.fixture
def written(tmp_path):
    def write(data):
        path = tmp_path / "month.json"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


def problems_of(path):
    with pytest.raises(ImportProblems) as caught:
        read_json(path)
    return caught.value.problems


def test_a_byte_order_mark_does_no_harm(written):
    assert read_json(written(b'\xef\xbb\xbf{"title": "A"}')) == {"title": "A"}


def test_text_is_cleaned_wherever_it_stands(written):
    held = read_json(written('{"a\\u202e": ["x\\u0000y", {"b": "\\ud800z\\u2066"}]}'))
    assert held == {"a": ["xy", {"b": "z"}]}


def test_lines_tabs_accents_and_emoji_stay():
    assert cleaned_text("one\r\ntwo\u2028three\tcafe\u0301 \U0001f469\u200d\U0001f52c") == (
        "one\ntwo\nthree\tcaf\u00e9 \U0001f469\u200d\U0001f52c"
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ('{"a": 1,}', "not JSON: line 1, character 9"),
        ("", "not JSON: line 1, character 1"),
        ('{"a": "\xe9"}'.encode("latin-1"), 'encoding "UTF-8"'),
        ('{"a": 1}'.encode("utf-16"), 'encoding "UTF-8"'),
        ("[" * 100_000, "more than 32 deep"),
        ('{"a":' * 40 + "1" + "}" * 40, "more than 32 deep"),
        ('{"a": ' + "9" * 5000 + "}", "thousands of digits"),
        ('{"a": NaN}', "NaN is no number"),
        ('{"a": -Infinity}', "-Infinity is no number"),
        ('{"a": 1, "a": 2}', 'The field "a" is written twice'),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(written, data, said):
    (problem,) = problems_of(written(data))
    assert said in problem


def test_a_huge_file_is_refused_before_it_is_understood(written, monkeypatch):
    monkeypatch.setattr(json_file, "LARGEST", 1024)
    (problem,) = problems_of(written('{"a": "' + "x" * 1024 + '"}'))
    assert "Split it into several files" in problem


def test_a_folder_or_a_missing_file_is_told(tmp_path):
    assert "not a file" in problems_of(tmp_path)[0]
    assert "cannot be read" in problems_of(tmp_path / "none.json")[0]
