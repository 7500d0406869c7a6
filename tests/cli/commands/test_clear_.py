def test_clearing_tells_what_is_left_to_answer(youthcab, sample):
    said = youthcab("--data", sample, "clear", "2021-03", "--by", "Participation officer", "--on", "2021-03-04")
    assert (said.code, said.out) == (0, "Cleared.\n")
    assert all(line.startswith("Before it is issued: ") for line in said.err.splitlines())


def test_nobody_clears_nothing(youthcab, sample):
    assert youthcab("--data", sample, "clear", "2021-03", "--by", " ").code == 2
