from __future__ import annotations


def test_a_new_change_leaves_nothing_to_do_again(youthcab, sample):
    youthcab("--data", sample, "log", "We met the mayor")
    youthcab("--data", sample, "undo")
    youthcab("--data", sample, "log", "We met the bishop")

    assert youthcab("--data", sample, "redo").out == "There is nothing to do again.\n"
