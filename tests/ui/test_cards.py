"""Cards make the rows that they show, and no more."""

from youthcab.ui.cards import Card, Row


def test_a_card_makes_no_more_rows_than_it_shows(qtbot):
    made = []
    card = Card("Coming up", "Nothing", "calendar-clock")
    qtbot.addWidget(card)
    card.show_rows(range(1000), lambda number: made.append(number) or Row(f"Webinar {number}"), 6)
    assert made == [0, 1, 2, 3, 4, 5]
