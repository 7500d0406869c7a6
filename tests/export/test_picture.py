import struct

from youthcab.export.picture import png_of

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="36" viewBox="0 0 72 36">'
    '<rect width="72" height="36" fill="#0b6b62"/><text x="4" y="20">84 #eval("1")</text></svg>'
)


def test_a_drawing_becomes_a_picture_that_is_sharp_on_paper():
    made = png_of(SQUARE)
    assert made.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", made[16:24])
    assert abs(wide - 2 * high) <= 2
    assert wide > 72


def test_the_same_drawing_gives_the_same_bytes():
    assert png_of(SQUARE) == png_of(SQUARE)
