def test_a_sample_is_a_cabinet_to_draft_from(youthcab, tmp_path):
    cabinet = tmp_path / "new folder" / "try.youthcab"
    assert youthcab("sample", cabinet).out == f"{cabinet}\n"
    assert youthcab("--data", cabinet, "draft", "2021-03").code == 0


def test_a_file_that_is_there_already_is_never_overwritten(youthcab, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear council", "utf-8")
    said = youthcab("sample", letter)
    assert said.code == 2
    assert str(letter) in said.err
    assert letter.read_text("utf-8") == "Dear council"
