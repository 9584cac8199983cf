"""What reading a content file promises: a refusal names the file, the line and the reason."""

import pytest

from community.content.files import ContentError, read_folder, read_markdown, read_toml
from community.content.kinds import Group
from community.content.tables import Table, read
from community.content.words import Localised, Words


@pytest.fixture
def root(tmp_path):
    (tmp_path / "content").mkdir()
    return tmp_path / "content"


@pytest.fixture
def page(root):
    def write(text, name="page.toml"):
        path = root / name
        path.write_text(text, encoding="utf-8")
        return read_toml(root, path) if name.endswith(".toml") else read_markdown(root, path)

    return write


def refusal(work, *arguments):
    with pytest.raises(ContentError) as refused:
        work(*arguments)
    return str(refused.value)


def test_front_matter_and_body_come_apart(page):
    read_page = page('+++\ntitle = "A"\n+++\n\nFirst.\n\nSecond.\n', "a.en.md")
    assert read_page.values == {"title": "A"}
    assert read_page.body == "First.\n\nSecond."


def test_a_body_may_hold_a_line_of_plusses(page):
    assert page('+++\ntitle = "A"\n+++\nOne\n+++\nTwo', "a.en.md").body == "One\n+++\nTwo"


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(root):
    (root / "a.en.md").write_bytes(b'\xef\xbb\xbf+++\r\ntitle = "A"\r\n+++\r\nText\r\n')
    assert read_markdown(root, root / "a.en.md").values == {"title": "A"}


def test_a_file_without_front_matter_is_refused(page):
    reason = refusal(page, "Hello\n", "a.en.md")
    assert reason == 'content/a.en.md:1: the first line must be "+++"'


def test_front_matter_that_is_never_closed_is_refused(page):
    reason = refusal(page, '+++\ntitle = "A"\n', "a.en.md")
    assert reason == 'content/a.en.md:1: a second line "+++" must close the front matter'


def test_broken_toml_is_told_at_its_line(page):
    assert refusal(page, 'a = 1\nb = "x\n').startswith("content/page.toml:2: this is not TOML: ")


def test_broken_front_matter_is_told_at_its_line_in_the_whole_file(page):
    reason = refusal(page, "+++\na = 1\nb : 2\n+++\nText", "a.en.md")
    assert reason.startswith("content/a.en.md:3: this is not TOML: ")


def test_toml_that_breaks_off_is_told_at_its_last_line(page):
    assert refusal(page, 'a = 1\nb = """x\n\n').startswith("content/page.toml:2: this is not TOML")


def test_a_file_that_is_not_utf_8_is_refused(root):
    (root / "page.toml").write_bytes(b'a = "b"\nc = "\xe9"\n')
    reason = refusal(read_toml, root, root / "page.toml")
    assert reason == "content/page.toml:2: the text is not UTF-8"


def test_a_missing_file_is_refused(root):
    reason = refusal(read_toml, root, root / "page.toml")
    assert reason == "content/page.toml:1: the file is missing"


def test_a_folder_is_read_by_name_and_language(root, page):
    for name in ("1.3.nl.md", "1.3.en.md", "module.en.md", ".hidden"):
        page("+++\n+++\n", name)
    shelf = read_folder(root, root)
    assert {name: list(pages) for name, pages in shelf.items()} == {
        "1.3": ["en", "nl"],
        "module": ["en"],
    }


@pytest.mark.parametrize("name", ["1.3.md", "1.3.xx.md", "1.3.NL.md", "1.3.en.txt", "1.3.en.md~"])
def test_a_file_with_a_name_that_says_no_language_is_refused(root, page, name):
    (root / name).write_text("+++\n+++\n")
    assert refusal(read_folder, root, root).startswith(f"content/{name}:1: the file must be named")


BAD = [
    ('titel = "A"', lambda t: t.text("title"), '1: "titel" is unknown here; is "title" meant?'),
    ('a = "A"\nb = 1', lambda t: t.text("a"), '2: "b" is unknown here'),
    ('a = "A"', lambda t: t.text("b"), '1: "b" is missing'),
    ('a = "A"\nb = 2', lambda t: t.text("b"), '2: "b" must be a text'),
    ('a = " "', lambda t: t.text("a"), '1: "a" is empty'),
    ("a = true", lambda t: t.number("a", 0, 5), '1: "a" must be a whole number'),
    ("a = 6", lambda t: t.number("a", 0, 5), '1: "a" must be from 0 to 5, not 6'),
    ("a = 1", lambda t: t.flag("a"), '1: "a" must be true or false'),
    (
        'a = "all"',
        lambda t: t.one_of("a", Group),
        '"a" must be one of alone, pairs, group, not "all"',
    ),
    ('a = "x"', lambda t: t.texts("a"), '1: "a" must be a list'),
    ('a = ["x", 2]', lambda t: t.texts("a"), '1: "a" must hold nothing but texts'),
    ('a = ["x", ""]', lambda t: t.texts("a"), '1: "a" is empty'),
    ("a = []", lambda t: t.texts("a", least=1), '1: "a" needs at least 1'),
    ('a.nl = "x"', lambda t: t.words("a"), '1: a: "en" is missing'),
    ('a.en = "x"\na.nk = "y"', lambda t: t.words("a"), '2: a: "nk" is unknown here'),
    ("a = []", lambda t: t.tables("a", str), '1: "a" must be a list of at least one table'),
]


@pytest.mark.parametrize(("toml", "build", "reason"), BAD)
def test_what_is_not_expected_is_refused_with_its_line_and_reason(page, toml, build, reason):
    refused = refusal(read, page(toml), build)
    assert refused.startswith("content/page.toml:")
    assert refused.endswith(reason)


def _items(table: Table) -> tuple[str, ...]:
    return table.tables("item", lambda each: each.text("name"))


def test_a_table_in_a_list_is_told_by_number_and_line(page):
    toml = '[[item]]\nname = "A"\n\n[[item]]\nname = 2\n'
    assert refusal(read, page(toml), _items) == (
        'content/page.toml:5: item 2: "name" must be a text'
    )


def test_a_key_missing_from_a_table_in_a_list_is_told_where_the_table_begins(page):
    toml = '[[item]]\nname = "A"\n\n[[item]]\n[[item]]\nname = "C"\n'
    assert refusal(read, page(toml), _items) == 'content/page.toml:4: item 2: "name" is missing'


def test_tables_written_in_one_list_are_told_by_their_own_line(page):
    toml = 'item = [\n  {name = "A"},\n  {name = ""},\n]\n'
    assert refusal(read, page(toml), _items) == 'content/page.toml:3: item 2: "name" is empty'


def test_a_text_that_must_be_there_is_missed_below_the_front_matter(page):
    empty = page('+++\ntitle = "A"\n+++\n\n', "a.en.md")
    assert refusal(empty.required_body) == (
        "content/a.en.md:3: there is no text under the front matter"
    )


def test_a_reader_gets_their_own_language():
    words = Words({"en": "Case", "nl": "Casus"})
    assert words.get("nl") == ("Casus", "nl")
    assert words.languages == ("en", "nl")


def test_a_missing_language_falls_back_to_english_and_says_so():
    found = Words({"nl": "Casus", "en": "Case"}).get("pl")
    assert (found.value, found.language) == ("Case", "en")


def test_without_english_a_reader_gets_any_language():
    assert Words({"nl": "Casus"}).get("pl") == ("Casus", "nl")


def test_nothing_is_in_no_language_at_all():
    with pytest.raises(ValueError, match="without any language"):
        Localised({})
