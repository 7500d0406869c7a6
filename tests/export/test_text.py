from tests.export.documents import statement
from youthcab.export.text import speech


def test_the_document_can_be_read_out_from_top_to_bottom():
    assert speech(statement()).split("\n\n") == [
        "Statement from the Chair\nMarch 2021",
        "Our campaigns",
        "On 10 March, a Free Your Mind webinar will discuss the stigma around mental health.",
        "Next",
        "- a debate on the pastoral curriculum\n- a podcast",
        "Attendance in March 2021\n"
        "Event: Free Your Mind; When: 10 March 2021; Attended: 84.\n"
        "Event: Three evenings; When: 1 to 3 March 2021; Attended: over 120.",
        "Picture: A column chart: 84 people came to Free Your Mind.\nWho came in March",
        "Contact officer: Participation team\nPapers: 10 March 2021",
        "Chair\nWest Sussex Youth Cabinet\n",
    ]
