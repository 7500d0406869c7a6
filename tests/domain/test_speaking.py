import pytest

from youthcab.domain.speaking import count_words, speaking_time, words_for


@pytest.mark.parametrize(
    ("words", "time"), [(10, "half a minute"), (130, "1 minute"), (200, "1½ minutes"), (390, "3 minutes")]
)
def test_speaking_time_is_to_the_half_minute(words, time):
    assert speaking_time(words) == f"about {time} to say"


def test_a_slow_speaker_takes_longer_and_has_room_for_fewer_words():
    assert speaking_time(200, 100) == "about 2 minutes to say"
    assert words_for(3, 100) == 300


def test_words_are_counted_over_all_texts():
    assert count_words(["Thank you,", "Kent Youth Council"]) == 5
