"""What loading the guides promises."""

import pytest

from community.content.files import ContentError
from community.content.guides import Section, load_guides

ABOUT = """\
+++
title = "About"
lead = "What this is."
+++

## Who

Coaches.

## Why

To learn.
"""


@pytest.fixture
def write(tmp_path):
    (tmp_path / "guides").mkdir()

    def writing(name, text):
        (tmp_path / "guides" / name).write_text(text)
        return tmp_path

    return writing


def test_a_guide_is_cut_at_its_headings(write):
    about = load_guides(write("about.en.md", ABOUT))["about"]
    assert about.sections.get("en").value == (
        Section("Who", "Coaches."),
        Section("Why", "To learn."),
    )


def test_a_language_that_is_missing_falls_back_to_english(write):
    about = load_guides(write("about.en.md", ABOUT))["about"]
    assert about.title.get("nl") == ("About", "en")


@pytest.mark.parametrize("name", ["about.nl.md", "other.en.md"])
def test_the_about_page_must_be_there_in_english(write, name):
    with pytest.raises(ContentError, match=r"guides/about\.en\.md:1: the file is missing"):
        load_guides(write(name, ABOUT))


def test_a_text_before_the_first_heading_is_refused_with_its_line(write):
    with pytest.raises(ContentError, match=r"about\.en\.md:5: the text must begin with a heading"):
        load_guides(write("about.en.md", ABOUT.replace("## Who", "Who")))
