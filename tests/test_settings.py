from youthcab.settings import SETTINGS, load, save


def test_what_was_never_kept_is_as_at_first(tmp_path):
    assert load(tmp_path / "none.toml") == {each.key: each.default for each in SETTINGS}


def test_what_is_kept_comes_back(tmp_path):
    path = tmp_path / "folder" / "settings.toml"
    values = {**load(path), "actor": 'Siân "Lŷn" \\ \x7f 🙂\n', "theme": "dark", "text_size": 150}
    save(values, path)
    assert load(path) == values
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_a_value_that_does_not_fit_is_as_at_first(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('theme = "mauve"\ntext_size = "big"\nactor = "Sam"\nunknown = 3\n', "utf-8")
    read = load(path)
    assert read == {each.key: each.default for each in SETTINGS} | {"actor": "Sam"}
    assert read["theme"] == "system"


def test_a_file_that_cannot_be_read_harms_nothing(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"theme = [\xff")
    assert load(path)["theme"] == "system"
