"""Every answer about every sample as Slack gets it: within all limits, whole, and nothing twice."""

from collections.abc import Iterator

import pytest

from agreements.agreement import When
from agreements.answers import Helped
from agreements.days.calendar import financial_quarter
from agreements.requests import About, Base, Due, Help, Home, ListAgreements, ReadClause, Topic, Which, WhoIs
from agreements.unread import Candidate, Choose, NotADay, NotFound, NotUnderstood, TooLong
from questions.commands.command import Group
from questions.commands.table import COMMANDS
from questions.helping import BESIDE_COMMANDS
from tests.views.asking import SAMPLES, TODAY, ask, named, sample
from tests.views.judges import judge_by_schema, judge_message, judge_view, words_of
from views.blocks import blocks, escaped, message
from views.home import home
from views.modals import choose_agreement
from views.page import Button, Heading, Line, Page, Part, Point, Quote, Row, Table
from views.paging import pages
from views.plain import clean, with_where
from views.text import text
from views.words.help import help_page

LONG_AGO = When(as_of=TODAY.replace(year=2016, month=5, day=1))
ABOUT = [About(topic, name) for name in SAMPLES for topic in Topic]
OTHERS: list[Base] = [
    Help(),
    Help("due"),
    Help("nonsense"),
    *(Help(topic, of="stockport") for topic in sorted(BESIDE_COMMANDS)),
    *(ListAgreements(which) for which in Which),
    ListAgreements(Which.LIVE, when=LONG_AGO),
    Due(financial_quarter(2016, 1)),
    Due(financial_quarter(2016, 1), "stockport", when=LONG_AGO),
    *(WhoIs(said, named(said)) for said in ("James Sanderson", "NHS England", "JCCC", "Doncaster")),
    ReadClause("16.1", "doncaster"),
    ReadClause("99", "doncaster"),
    Home(TODAY),
    Choose("council", "status", (Candidate("doncaster", "Doncaster MoU", "status doncaster"),), 3),
    NotFound("donkaster", "status", (Candidate("doncaster", "Doncaster MoU", "status doncaster"),)),
    NotUnderstood("stattus doncaster", ("status doncaster",)),
    NotUnderstood(""),
    NotADay("31 February"),
    TooLong(10_000, 2_000),
    About(Topic.STATUS, "nowhere"),
]


def told(request: Base) -> str:
    return request.typed or f"{type(request).__name__} {getattr(request, 'said', '')}"


@pytest.mark.parametrize("request_", [*ABOUT, *OTHERS], ids=told)
def test_slack_takes_each_page_of_the_answer(request_: Base) -> None:
    page = ask(request_)
    for number in range(1, len(pages(page)) + 1):
        sent = blocks(page, number)
        judge_message(sent.blocks, sent.text)


@pytest.mark.parametrize("request_", [*ABOUT, *OTHERS], ids=told)
def test_the_schema_takes_each_page_of_the_answer(request_: Base) -> None:
    page = ask(request_)
    for number in range(1, len(pages(page)) + 1):
        judge_by_schema(blocks(page, number).blocks)


@pytest.mark.parametrize("request_", ABOUT, ids=told)
def test_the_pages_hold_every_part_once_and_in_order(request_: Base) -> None:
    page = ask(request_)
    cut = pages(page)
    held = [part for one in cut for part in (one.parts[:-1] if len(cut) > 1 else one.parts)]
    assert list(said_by(held)) == list(said_by(page.parts))


def said_by(parts: Iterator[Part] | tuple[Part, ...] | list[Part]) -> Iterator[str]:
    """Yield what parts say, a row of a table at a time, so that tables may be cut between rows."""
    for part in parts:
        match part:
            case Table():
                cites = part.cites or ((),) * len(part.rows)
                yield from (
                    with_where(" ".join(row), cite) for row, cite in zip(part.rows, cites, strict=True)
                )
            case Heading():
                yield clean(part.text)
            case Row():
                yield f"{clean(part.label)} {with_where(part.text, part.cites)}"
            case Line() | Point() | Quote():
                yield with_where(part.text, part.cites)


@pytest.mark.parametrize("request_", ABOUT, ids=told)
def test_the_words_of_a_message_say_what_its_blocks_say(request_: Base) -> None:
    page = ask(request_)
    for number, one in enumerate(pages(page), 1):
        sent = blocks(page, number)
        in_blocks = " ".join(words_of(sent.blocks).split())
        for said in said_by(one.parts):
            assert all(escaped(word) in sent.text for word in said.split())
        assert clean(one.headline.text) in in_blocks
        assert escaped(text(one)) == sent.text


def test_a_long_answer_turns_its_pages_by_commands_that_ask_for_them() -> None:
    page = ask(About(Topic.SHOW, "lancashire"))
    cut = pages(page)
    assert len(cut) > 2
    assert [one.typed for one in cut[:3]] == [
        "show lancashire",
        "show lancashire page 2",
        "show lancashire page 3",
    ]
    assert Button(f"More (page 2 of {len(cut)})", "show lancashire page 2") in cut[0].buttons
    assert "press More below" in text(help_page(Helped("page"), ())), "it is called so"
    assert Button("Previous page", "show lancashire page 1") in cut[1].buttons
    assert not any(button.label.startswith("More") for button in cut[-1].buttons)
    assert cut[1].parts[-1] == Line(f"Page 2 of {len(cut)}.")


def test_a_page_number_beyond_the_last_gives_the_last() -> None:
    page = ask(About(Topic.SHOW, "lancashire"))
    assert blocks(page, 99) == blocks(page, len(pages(page)))
    assert blocks(page, 0) == blocks(page, 1)


def test_no_heading_stands_alone_at_the_end_of_a_page() -> None:
    for name in SAMPLES:
        for one in pages(ask(About(Topic.SHOW, name))):
            assert not isinstance(one.parts[-2], Heading)


def test_each_answer_can_be_shared_by_asking_it_again() -> None:
    actions = blocks(ask(About(Topic.STATUS, "doncaster", when=LONG_AGO))).blocks[-1]["elements"]
    share = actions[-1]
    assert (share["action_id"], share["value"]) == ("share", "status doncaster as of 2016-05-01")
    assert [one["action_id"] for one in actions[:-1]] == ["ask:1", "ask:2", "ask:3", "ask:4"]


def test_a_question_back_offers_no_sharing() -> None:
    one = Candidate("doncaster", "Doncaster", "status doncaster")
    sent = blocks(ask(Choose("council", "status", (one,))))
    assert "share" not in {button["action_id"] for button in sent.blocks[-1]["elements"]}


def test_tables_are_tables_in_slack() -> None:
    table = next(one for one in blocks(ask(ListAgreements())).blocks if one["type"] == "table")
    assert [cell["text"] for cell in table["rows"][0]] == ["Agreement", "Signed", "Where it stands", "Source"]
    assert len(table["rows"]) == len(SAMPLES) + 1


def test_ten_thousand_agreements_are_listed_a_part_at_a_time() -> None:
    one = sample("doncaster")
    many = [one.model_copy(update={"id": f"d{n}", "short_name": f"Agreement {n}"}) for n in range(10_000)]
    listed = [ask(ListAgreements(part=part), *many) for part in (1, 2, 100)]
    cut = [each for page in listed for each in pages(page)]
    rows = [row for each in cut for part in each.parts if isinstance(part, Table) for row in part.rows]
    assert len(rows) == len(set(rows)) == 300
    for page in listed:
        sent = blocks(page, 1)
        judge_message(sent.blocks, sent.text)


def test_more_buttons_than_slack_takes_are_said_in_words() -> None:
    buttons = tuple(Button(f"Agreement {n}", f"status a{n}") for n in range(60))
    page = Page(Line("Which agreement do you mean?"), buttons=buttons, asks_which=True)
    sent = [message(one) for one in pages(page)]
    said = " ".join(words_of(one.blocks) for one in sent)
    for one in sent:
        judge_message(one.blocks, one.text)
    assert all(f"Agreement {n}" in said for n in range(60))
    assert "status a59" in said
    assert "Or type:" in said


def test_help_has_a_button_for_each_group_of_commands() -> None:
    (helped,) = pages(help_page(Helped(""), COMMANDS))
    said = words_of(message(helped).blocks)
    assert {one.typed for one in helped.buttons} == {f"help {group.word}" for group in Group}
    assert "Or type:" not in said
    assert "help access" not in said


def test_the_home_tab_is_a_view() -> None:
    page = ask(Home(TODAY), today=TODAY.replace(year=2016, month=5, day=1))
    view = home(page)
    judge_view(view)
    assert "Lancashire Co-Commissioning MoU" in words_of(view["blocks"])


def test_a_crowded_home_tab_says_that_there_is_more() -> None:
    one = sample("stockport")
    long = "Agreement on a matter of some length " * 30
    many = [one.model_copy(update={"id": f"s{n}", "short_name": f"{n} {long}"}) for n in range(40)]
    page = ask(Home(TODAY), *many, today=TODAY.replace(year=2016, month=5, day=1))
    view = home(page)
    judge_view(view)
    assert "There is more than fits here: list all agreements." in words_of(view["blocks"])


def test_the_form_that_asks_which_agreement_is_a_view() -> None:
    view = choose_agreement("status")
    judge_view(view)
    assert view["private_metadata"] == "status"


def test_the_home_tab_is_a_view_where_nothing_is_in_force() -> None:
    page = ask(Home(TODAY), sample("doncaster"))
    judge_view(home(page))
    assert page.headline.text == (
        "Nothing waits for you to sign. "
        "No agreements in force or yet to start, none waiting for signatures, 1 ended."
    )


def test_what_is_said_stands_on_one_page_with_the_words_that_are_quoted_for_it() -> None:
    parts = [
        part for number in range(40) for part in (Line(f"Fact {number}. " + "x" * 400), Quote("y" * 400))
    ]
    cut = pages(Page(Line("Proposed"), parts=tuple(parts)))
    assert len(cut) > 1
    for page in cut:
        *said, number = page.parts
        assert isinstance(number, Line)
        assert isinstance(said[0], Line)
        assert isinstance(said[-1], Quote)
