"""What starts on signature, signed late: that it started, ended, or was over before all had signed."""

from agreements import acts
from agreements.answers import Answer
from tests.agreements.histories import History, day, given, made
from tests.answering.told import asked
from views.text import text
from views.words import page


def signed_on_paper(*days: str, on: str, ends: str = "2017-06-30") -> str:
    history: History = given(made("a", "b", ends=ends))
    for party, signed_on in zip(("a", "b"), days, strict=True):
        history = history.signed_on_paper(party, signed_on=signed_on, on=on)
    request = acts.SignOff("made", "agreement", "b", "")
    assert history.said is not None
    return text(page(Answer(request, day(on), history.said), ())).splitlines()[0]


def test_a_paper_that_is_recorded_after_the_end_tells_of_what_is_over() -> None:
    said = signed_on_paper("2017-02-01", "2017-02-03", on="2017-11-20")
    assert said.endswith("the agreement started on 3 February 2017, and ended on 30 June 2017.")


def test_a_paper_that_is_recorded_in_the_term_tells_that_it_started() -> None:
    said = signed_on_paper("2017-02-01", "2017-02-03", on="2017-05-20")
    assert said.endswith("Both parties have signed, so the agreement started on 3 February 2017.")


def test_a_length_of_no_whole_months_is_told_with_its_days() -> None:
    terms = made("a", "b", starts="2017-04-01", ends="2018-04-20")
    said = asked(given(terms), "how long does it last?", "2017-05-01")[1]
    assert "12 months and 20 days, 385 days with both the first and the last" in said
    whole = made("a", "b", starts="2017-04-01", ends="2018-03-31")
    assert "12 months, 365 days" in asked(given(whole), "how long does it last?", "2017-05-01")[1]
