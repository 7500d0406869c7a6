"""What is asked of the cabinet is true of it as it is now."""

from dataclasses import replace

from tests.make import event
from youthcab.operations import records


def test_words_that_were_read_before_a_change_are_not_given_after_it(own_desk, monkeypatch):
    desk, webinar = own_desk, event("Webinar", id="webinar")
    desk.do(lambda store: records.add(store, webinar, "Sam", desk.today()))

    def changed_meanwhile(store, record, read=records.label_of):
        monkeypatch.setattr(records, "label_of", read)
        found = read(store, record)
        desk.do(lambda store: records.change(store, replace(webinar, title="Free Your Mind"), "Sam"))
        return found

    monkeypatch.setattr(records, "label_of", changed_meanwhile)
    desk.label("webinar")
    assert desk.label("webinar") == "Free Your Mind"
