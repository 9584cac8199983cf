import pytest

from community.anonymity.companion import findings
from community.anonymity.finding import Finding, Level, Softer, What
from community.anonymity.softening import soften
from community.anonymity.suggestions import suggestion


def softened(text, language):
    for finding in reversed(findings(text, language=language)):
        text = soften(text, finding, suggestion(finding, language))
    return text


@pytest.mark.parametrize(
    ("language", "text", "softer"),
    [
        ("en", "I met Fatima in Leeds.", "I met [client] in [town]."),
        ("nl", "Ik sprak Fatima in Zwolle.", "Ik sprak [cliënt] in [plaats]."),
        ("de", "Ich sprach Fatima in Graz.", "Ich sprach [Klient:in] in [Ort]."),
        ("es", "Vi a Fátima en Burgos.", "Vi a [cliente] en [localidad]."),
        ("pl", "Widziałam Fatimę w Opolu.", "Widziałam [klient] w [miejscowość]."),
        ("bg", "Видях Фатима в Русе.", "Видях [клиент] в [населено място]."),
        ("nl", "Hij werkt bij Bol sinds de zomer.", "Hij werkt bij Bol sinds de zomer."),
        ("nl", "Hij werkt bij Spar.", "Hij werkt bij [werkgever]."),
        ("en", "Mail jo@example.org.", "Mail [e-mail address]."),
    ],
)
def test_a_word_in_brackets_says_what_stood_there(language, text, softer):
    assert softened(text, language) == softer


@pytest.mark.parametrize(
    ("language", "text", "softer"),
    [
        ("en", "He is 47 and tired.", "He is in his late forties and tired."),
        ("en", "She’s 23 now.", "She is in her early twenties now."),
        ("en", "He was 19 when he left.", "He was in his late teens when he left."),
        ("en", "A 52-year-old woman came.", "A fifty-something woman came."),
        ("en", "A man of 35 with a limp.", "A man in his mid-thirties with a limp."),
        ("en", "My client is 47 years old.", "My client is in their late forties."),
        ("en", "At the age of 58 he swam.", "In his late fifties he swam."),
        ("en", "She turned 61 last month.", "She is in her early sixties last month."),
        ("nl", "Hij is 47 jaar en moe.", "Hij is eind veertig en moe."),
        ("nl", "Een vrouw van 35 jaar.", "Een vrouw van midden dertig."),
        ("nl", "Een 52-jarige vrouw.", "Een ongeveer vijftigjarige vrouw."),
        ("nl", "Op zijn 44e stopte hij.", "Rond zijn veertigste stopte hij."),
        ("nl", "Hij was 19 toen.", "Hij was nog geen twintig toen."),
        ("de", "Er ist 47 und müde.", "Er ist Ende vierzig und müde."),
        ("de", "Eine 52-jährige Frau.", "Eine etwa fünfzigjährige Frau."),
        ("de", "Der 31-Jährige ging.", "Der etwa Dreißigjährige ging."),
        ("de", "Im Alter von 47 begann er.", "Mit Ende vierzig begann er."),
        ("es", "Tiene 47 años.", "Tiene cuarenta y tantos años."),
        ("es", "Tiene 23 años.", "Tiene veintitantos años."),
        ("pl", "Ma 47 lat.", "Ma ponad 40 lat."),
        ("pl", "Spotkałam 52-letnią kobietę.", "Spotkałam ponad 50-letnią kobietę."),
        ("bg", "Той е на 47 години.", "Той е на 40 и няколко години."),
        ("bg", "Видях 52-годишна жена.", "Видях над 50-годишна жена."),
    ],
)
def test_an_age_becomes_a_phase_of_life(language, text, softer):
    assert softened(text, language) == softer


@pytest.mark.parametrize(
    ("language", "text", "softer"),
    [
        ("en", "On 14 March she signed.", "In the spring she signed."),
        ("en", "We wait until 14 March.", "We wait until the spring."),
        ("en", "He left on 02/12/2019.", "He left in the winter."),
        ("nl", "Op 14 maart tekende ze.", "In het voorjaar tekende ze."),
        ("nl", "Tot 14 maart wachten we.", "Tot het voorjaar wachten we."),
        ("de", "Am 14. März kam sie.", "Im Frühjahr kam sie."),
        ("de", "Seit 02.09.2019 ist er da.", "Seit Herbst ist er da."),
        ("es", "Firmó el 14 de julio.", "Firmó en verano."),
        ("pl", "Podpisała 14 marca.", "Podpisała wiosną."),
        ("bg", "Подписа на 14 март.", "Подписа през пролетта."),
    ],
)
def test_a_day_becomes_a_season(language, text, softer):
    assert softened(text, language) == softer


@pytest.mark.parametrize(
    ("language", "text", "softer"),
    [
        ("en", "She was born on 3 February 1981.", "She was born in the early 1980s."),
        ("en", "Born in 1978, he left.", "Born in the late 1970s, he left."),
        ("nl", "Geboren op 3 februari 2004.", "Geboren midden jaren 2000."),
        ("de", "Sie ist am 3. Februar 1981 geboren.", "Sie ist Anfang der 1980er-Jahre geboren."),
        ("es", "Nació en 1981.", "Nació a principios de los 80."),
        ("pl", "Urodziła się 3 lutego 1981.", "Urodziła się na początku lat osiemdziesiątych."),
        ("bg", "Родена е на 3 февруари 1981.", "Родена е в началото на 80-те."),
    ],
)
def test_a_birth_becomes_part_of_a_decade(language, text, softer):
    assert softened(text, language) == softer


def test_a_birthday_without_a_year_becomes_a_season():
    assert softened("Her birthday is on 14 March.", "en") == "Her birthday is in the spring."


@pytest.mark.parametrize("language", ["en", "nl", "de", "es", "pl", "bg"])
@pytest.mark.parametrize("softer", list(Softer))
def test_there_is_a_word_for_everything_in_every_language(language, softer):
    finding = Finding(0, 1, Level.CERTAIN, What.EMAIL, "x", softer)
    assert suggestion(finding, language).startswith("[")


def test_another_language_gets_english_words():
    finding = Finding(0, 6, Level.POSSIBLE, What.NAME, "Fatima", Softer.NAME)
    assert suggestion(finding, "fr") == "[client]"


@pytest.mark.parametrize("text", ["", "no number", "47"])
def test_a_piece_that_says_nothing_gets_a_word_all_the_same(text):
    for kind in (What.AGE, What.DATE, What.BIRTH_DATE):
        finding = Finding(0, len(text), Level.POSSIBLE, kind, text, Softer.AGE)
        assert suggestion(finding, "en")
        assert suggestion(finding, "fr")
