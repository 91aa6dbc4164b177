"""Forms and answers as modals, judged as Slack would."""

import json

import pytest

from tests.views.judges import judge_by_rules, judge_by_schema, judge_view, words_of
from views.forms import form_view, matching, meant, options
from views.modals import modal, option, shortened
from views.page import Blank, Button, Choice, Form, Line, Page, Row, Table

WORDS = {
    "latin": "Words and more words. ",
    "right to left": "\u0647\u0630\u0627 \u05d4\u05e1\u05db\u05dd ",
    "combining": "Z\u0351\u036b\u0343a\u0310\u0311 ",
    "astral": "\U0001f468\u200d\U0001f469 \U0002070e ",
    "acting": "\x1b[31m \u202e <!channel> *bold* ",
    "unspaced": "W",
}
KINDS = ("text", "long text", "number")


def printed(*blanks: Blank, title: str = "Sign", metadata: str = "{}") -> dict[str, object]:
    form = Form("sign", title, "Sign", blanks)
    view = form_view(Page(Line("Sign it."), form=form), form, metadata=metadata)
    judge_view(view)
    judge_by_schema(view["blocks"])
    ids = [block["block_id"] for block in view["blocks"] if "block_id" in block]
    assert ids == list(dict.fromkeys(ids))
    return view


@pytest.mark.parametrize("sort", WORDS)
def test_every_sort_of_blank_at_its_longest_is_taken(sort: str) -> None:
    long = (WORDS[sort] * 4000)[:4000]
    choices = tuple(Choice(f"{number}{'v' * 90}", f"{long}{number}") for number in range(100))
    printed(
        Blank("statement", "statement", long, initial=long * 3),
        Blank("choice", "choice", long, long, choices[7].value, choices),
        *(Blank(kind, kind, long, long, long) for kind in KINDS),
        Blank("day", "day", long, long, "2018-03-31", required=False),
        Blank("user", "user", long, long, "U0JACKIE"),
        Blank("users", "users", long, long, "U0JACKIE W0JO"),
        Blank("channels", "channels", long, long, "C0PLACES G0GROUP"),
        title=long,
        metadata="x" * 3000,
    )


def test_an_empty_blank_is_taken_and_a_list_without_options_left_out() -> None:
    view = printed(
        *(Blank(kind, kind, "Label") for kind in (*KINDS, "day", "user", "users", "channels", "choice"))
    )
    assert "choice" not in json.dumps(view)


def test_a_statement_is_shown_whole() -> None:
    said = " ".join(f"word{number}" for number in range(2000))
    view = printed(Blank("statement", "statement", "What you agree to", initial=said))
    assert said in words_of(view["blocks"])  # type: ignore[arg-type]


def test_who_is_no_slack_user_is_not_put_into_a_list_of_users() -> None:
    view = json.dumps(printed(Blank("people", "users", "People", initial="clerk U0JO root")))
    assert '"initial_users": ["U0JO"]' in view


def test_choices_that_begin_and_end_alike_can_be_told_apart() -> None:
    called = "Integrated care " * 20
    blank = Blank("remove", "choice", "Which", choices=(Choice("M1", called), Choice("M2", called)))
    first, second = options(blank)
    assert first["text"]["text"].endswith("(M1)")
    assert second["text"]["text"].endswith("(M2)")


def test_a_list_too_long_to_send_is_looked_up() -> None:
    choices = tuple(Choice(f"p{number}", f"Party number {number} of many") for number in range(3000))
    blank = Blank("party", "choice", "Party", initial="p7", choices=choices)
    view = printed(blank)
    [_, block] = view["blocks"]  # type: ignore[misc]
    assert block["element"]["type"] == "external_select"  # type: ignore[has-type]
    assert block["element"]["initial_option"]["value"] == "p7"  # type: ignore[has-type]
    assert [one["value"] for one in matching(blank, "2999 PARTY")] == ["p2999"]
    assert matching(blank, "party number 299")[0]["value"] == "p299"
    assert len(matching(blank, "")) == 100
    assert matching(blank, "nobody") == []


def test_a_value_too_long_for_slack_is_stood_for() -> None:
    choices = (Choice("milestones:" + "x" * 100, "A"), Choice("milestones:" + "x" * 99 + "y", "B"))
    blank = Blank("remove", "choice", "Which", choices=choices)
    values = [one["value"] for one in options(blank)]
    assert [meant(blank, value) for value in values] == [choice.value for choice in choices]
    assert meant(blank, "sha256:other") == ""


def test_a_long_option_keeps_its_beginning_and_its_end() -> None:
    text = f"Beginning {'middle ' * 40}end"
    shown = option(text)["text"]["text"]
    assert 60 < len(shown) <= 75
    assert shown.startswith("Beginning")
    assert shown.endswith("end")
    assert "…" in shown
    assert {*shown.split()} == {"Beginning", "middle", "…", "end"}, "no word is cut"
    assert shortened("short", 75) == "short"
    unspaced = shortened("x" * 100, 75)
    assert (len(unspaced), unspaced.count("x")) == (75, 72)


def test_an_outcome_that_cannot_be_asked_for_again_is_shown_whole() -> None:
    rows = tuple(Row(f"Row {number}", f"fact{number} " * 300) for number in range(9))
    page = Page(Line("Done."), rows, (Button("Status", "status doncaster"),), ("doncaster",))
    view = modal(page, metadata='{"channel":"C1"}')
    judge_by_rules(view["blocks"], most=100)
    assert all(f"fact{number} " in words_of(view["blocks"]) for number in range(9))
    [share] = [one for one in view["blocks"][-1]["elements"] if one["action_id"] == "share"]
    assert share["value"] == "status doncaster"


def test_an_outcome_too_large_for_a_modal_says_that_there_is_more() -> None:
    page = Page(Line("Done."), tuple(Line("word " * 280) for _ in range(400)))
    view = modal(page, metadata="{}")
    judge_by_rules(view["blocks"], most=100)
    assert len(json.dumps(view).encode()) < 250_000
    assert "There is more, too long to be shown here." in words_of(view["blocks"])


def test_where_nothing_says_where_it_was_asked_there_is_no_sharing() -> None:
    page = Page(Line("Answer."), typed="status doncaster")
    assert "share" in json.dumps(modal(page, metadata="{}"))
    assert "share" not in json.dumps(modal(page))


def test_a_table_is_said_row_by_row() -> None:
    view = modal(Page(Line("Notes."), (Table(("Number", "Title"), (("1", "Extend"),)),)))
    judge_view(view)
    assert "Title: Extend" in words_of(view["blocks"])


@pytest.mark.parametrize(
    ("kind", "initial", "most"),
    [("text", "", 300), ("text", "Extend the term", 300), ("text", "w" * 301, 3000), ("long text", "", 3000)],
)
def test_a_line_is_short_but_what_stands_in_it_is_never_cut(kind: str, initial: str, most: int) -> None:
    view = printed(Blank("title", kind, "Title", initial=initial))
    element = view["blocks"][-1]["element"]  # type: ignore[index]
    assert element["max_length"] == most
    assert element.get("initial_value", "") == initial
