import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Softer, What

EMAILS = [
    "jan@example.nl",
    "jan.de-vries+werk@mail.example.co.uk",
    "j_92@example.org",
    "o'brien@example.com",
    "иван@пример.бг",
    "JAN@EXAMPLE.NL",
    "0612345678@example.nl",
    "jan＠example．nl",
    "jan(at)example.nl",
    "jan (at) example.nl",
    "jan [at] example [dot] com",
    "jan {at} example.nl",
    "jan @ example.nl",
    "jan at example dot com",
    "jan.de.vries at example dot co dot uk",
    "jan at example punt nl",
    "jan punt de punt vries at example punt nl",
    "jan apenstaartje example punt nl",
    "jan ät example punkt at",
    "ana arroba example punto es",
    "jan małpa example kropka pl",
    "ivan кльомба example точка bg",
    "jan at gmail.com",
]
NOT_EMAILS = [
    "She applied at booking.com and at example.nl last week.",
    "We looked at work dot by dot.",
    "Hij at brood. Punt uit.",
    "At 9 we met @ the office.",
    "@",
    "a@b",
    "punt nl",
]
PROFILES = [
    "https://www.linkedin.com/in/jan-de-vries-1a2b/",
    "linkedin.com/in/jan",
    "nl.linkedin.com/in/jan",
    "https://www.facebook.com/jan.devries.9",
    "facebook.com/profile.php?id=1000123",
    "m.facebook.com/jan",
    "instagram.com/jan_92",
    "https://x.com/jan",
    "twitter.com/jan/status/1234567890",
    "https://www.tiktok.com/@jan",
    "youtube.com/@jan",
    "https://github.com/jan",
    "https://mastodon.example/@jan",
    "https://wa.me/31612345678",
    "xing.com/profile/Jan_Vries",
]
LINKS = [
    "https://www.linkedin.com/jobs/view/1234567890",
    "https://www.linkedin.com/company/example",
    "https://www.facebook.com/groups/coaches",
    "https://x.com/search?q=jobs",
    "https://www.werk.example.nl/vacature/612345678",
    "www.example.org/in/jan",
    "netflix.com/title",
    "instagram.com",
    "https://github.com/about",
]


@pytest.mark.parametrize("email", EMAILS)
def test_an_email_address_is_certain_also_when_it_is_written_out(certain, email):
    for text in (email, f"Mail: {email}.", f"({email})", f"<{email}>, of bel"):
        assert certain(text) == [(What.EMAIL, email)]


@pytest.mark.parametrize("text", NOT_EMAILS)
def test_a_place_to_work_is_no_email_address(text):
    assert findings(text) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_the_page_of_a_person_is_certain(certain, profile):
    for text in (profile, f"See {profile}.", f"({profile})", f"„{profile}“"):
        assert certain(text) == [(What.PROFILE, profile)]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_anything_else_is_fine(link):
    assert findings(f"We read {link} together.") == []


def test_a_link_with_an_email_address_in_it_gives_only_the_address(certain):
    assert certain("https://example.org/?to=jan@example.nl") == [(What.EMAIL, "jan@example.nl")]


def test_a_name_with_an_at_sign_is_possible(certain, possible):
    text = "Ask @jan_92, or @ana.maria."
    assert certain(text) == []
    assert possible(text) == [(What.HANDLE, "@jan_92"), (What.HANDLE, "@ana.maria")]


def test_a_mention_of_somebody_on_the_site_is_no_handle():
    text = "Thanks @Ana and @ivan-petrov, and @jan"
    found = findings(text, mentions=frozenset({"ana", "Ivan-Petrov"}))
    assert [finding.text for finding in found] == ["@jan"]


def test_an_email_address_holds_no_handle(possible):
    assert possible("jan@example.nl") == []


def test_softer_words_fit_the_kind():
    softer = [finding.softer for finding in findings("jan@example.nl x.com/jan @jan")]
    assert softer == [Softer.EMAIL, Softer.PROFILE, Softer.PROFILE]
