import pytest

from community.anonymity.mosaic import Picture, Trace, mosaic

PIECES = {
    Trace.AGE: "She is 47.",
    Trace.DATE: "It was on 14 March.",
    Trace.PLACE: "She lives in Leeds.",
    Trace.ORGANISATION: "She works at Zebco.",
    Trace.JOB: "Once she was a falconer.",
    Trace.ORIGIN: "She is a Pentecostal from Ghana.",
    Trace.FAMILY: "She has three children.",
    Trace.DIAGNOSIS: "She has epilepsy.",
    Trace.NEWS: "It was in the newspaper.",
    Trace.QUOTE: "“I get up at five and I sit and think that nobody at all is waiting for me,” she said.",
}


def test_every_kind_of_trace_is_counted_once():
    picture = mosaic(" ".join(PIECES.values()), language="en")
    assert picture.traces == tuple(Trace)
    assert mosaic("She is 47. He is 48. A man of 49.", language="en").traces == (Trace.AGE,)


@pytest.mark.parametrize(
    ("count", "level"),
    [
        (0, Picture.CALM),
        (2, Picture.CALM),
        (3, Picture.THINK),
        (4, Picture.THINK),
        (5, Picture.RECOGNISABLE),
        (10, Picture.RECOGNISABLE),
    ],
)
def test_the_picture_grows_with_the_traces(count, level):
    text = "\n".join(list(PIECES.values())[:count])
    assert mosaic(text, language="en").level is level


def test_the_fields_of_a_case_are_looked_at_together():
    fields = list(PIECES.values())[:3]
    assert mosaic(fields, language="en").level is Picture.THINK
    assert [mosaic(field, language="en").level for field in fields] == [Picture.CALM] * 3


def test_a_birthday_and_an_age_are_one_trace():
    assert mosaic("She was born in 1981. She is 47.", language="en").traces == (Trace.AGE,)


def test_a_name_and_a_number_are_no_traces_because_they_have_to_go_anyway():
    assert mosaic("Fatima, 07700 900123, fatima@example.org", language="en").traces == ()


def test_a_quotation_counts_also_with_a_name_in_it():
    text = PIECES[Trace.QUOTE].replace("nobody", "Fatima")
    assert mosaic(text, language="en").traces == (Trace.QUOTE,)


def test_without_a_language_only_what_reads_the_same_in_all_is_counted():
    assert mosaic(["Kerkstraat 12", "She is 47."]).traces == (Trace.PLACE,)
