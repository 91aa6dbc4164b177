from agreements.requests import About, Topic
from tests.views.asking import ask
from views.page import Blank, Button, Choice, Cite, Form, Heading, Line, Page, Point, Quote, Row, Table
from views.plain import where
from views.text import text

CITE = (Cite("a", "16.1"),)


def test_labels_are_aligned_and_sources_come_last() -> None:
    page = Page(Line("Answer.", CITE), (Row("Term", "Two years.", CITE), Row("Signed", "0 of 2.")))
    assert text(page).splitlines() == [
        "Answer. (clause 16.1)",
        " Term    Two years. (clause 16.1)",
        " Signed  0 of 2.",
    ]


def test_a_long_label_stands_before_its_text() -> None:
    page = Page(Line("Answer."), (Row("A name that is much too long to align to", "x"), Row("B", "y")))
    assert text(page).splitlines()[1:] == [" A name that is much too long to align to: x", " B: y"]


def test_lines_wrap_under_their_own_start() -> None:
    page = Page(
        Line("Answer."), (Row("Term", "one two three four five six"), Point("seven eight nine ten eleven"))
    )
    assert text(page, 24).splitlines()[1:] == [
        " Term  one two three",
        "       four five six",
        " - seven eight nine ten",
        "   eleven",
    ]


def test_a_table_stands_in_columns() -> None:
    table = Table(("When", "What"), (("1 May 2016", "Review"), ("Soon", "End")), (CITE, ()))
    assert text(Page(Line("Answer."), (table,))).splitlines()[1:] == [
        " When        What",
        " 1 May 2016  Review (clause 16.1)",
        " Soon        End",
    ]


def test_a_table_wraps_within_its_columns() -> None:
    table = Table(("When", "What"), (("1 May 2016", "a review of all that was agreed"),))
    assert text(Page(Line("Answer."), (table,)), 30).splitlines()[1:] == [
        " When        What",
        " 1 May 2016  a review of all",
        "             that was agreed",
    ]


def test_headings_quotes_and_points() -> None:
    page = Page(
        Line("Answer."), (Heading("Terms"), Heading("Notice", 2), Point("six months"), Quote("so", CITE))
    )
    assert text(page).splitlines()[1:] == [
        "",
        "Terms",
        "-----",
        "",
        "Notice",
        " - six months",
        " > \u201cso\u201d (clause 16.1)",
    ]


def test_what_to_ask_next_is_typed_out() -> None:
    buttons = (Button("Dates", "dates doncaster"), Button("Who signs", "signatories doncaster"))
    assert text(Page(Line("Answer."), buttons=buttons)).splitlines()[1:] == [
        "",
        "Ask next: dates doncaster; signatories doncaster",
    ]
    asked = Page(Line("Which agreement do you mean?"), buttons=buttons, asks_which=True)
    assert text(asked).splitlines()[1:] == [
        "",
        " Dates      dates doncaster",
        " Who signs  signatories doncaster",
    ]


def test_a_form_shows_its_blanks() -> None:
    parties = (Choice("a-ccg", "A CCG"), Choice("b", "B Council"))
    blanks = (
        Blank("party", "choice", "Sign for", choices=parties, initial="a-ccg"),
        Blank("role", "choice", "As", choices=parties),
        Blank("minute", "text", "Minute", required=False),
    )
    assert text(Page(Line("Sign."), form=Form("sign", "Sign", "Sign", blanks))).splitlines()[1:] == [
        " Sign for  A CCG",
        " As        choose A CCG or B Council",
        " Minute    to fill in, or leave blank",
    ]


def test_sources_are_named_as_the_document_names_them() -> None:
    cites = [Cite("a", label) for label in ("2.1.5", "Title page", "4.3(c)", "Title page", "11")]
    assert where(cites) == "clauses 2.1.5, 4.3(c) and 11; Title page"
    assert where([Cite("a", "Paper 2, Operations")]) == "Paper 2, Operations"
    assert where([]) == ""


def test_no_line_of_an_answer_is_wider_than_asked() -> None:
    for topic in (Topic.STATUS, Topic.DATES, Topic.SHOW):
        lines = text(ask(About(topic, "lancashire")), 100).splitlines()
        assert max(map(len, lines)) <= 100
