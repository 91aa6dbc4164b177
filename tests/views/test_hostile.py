"""Whatever stands in a name, a question or a file: no limit is broken, no text lost, nothing rendered."""

from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreements.requests import About, Base, Help, Home, ListAgreements, ReadClause, Topic, WhoIs
from agreements.terms import Terms
from agreements.unread import Candidate, Choose, NotADay, NotFound, NotUnderstood
from tests.views.asking import TODAY, ask, named, sample
from tests.views.full import Filler
from tests.views.judges import judge_by_schema, judge_message, judge_view
from views.blocks import blocks, message
from views.home import home
from views.page import Button, Cite, Heading, Line, Page, Part, Point, Quote, Row, Table
from views.paging import pages
from views.plain import REPLACED, clean
from views.text import text

NASTY = (
    "<!channel> <!here> <@U0123> <#C0123|general> <https://example.com|press here>",
    "*bold* _italic_ ~gone~ `code` ```block``` :smile: > quoted & <b>",
    '{"type": "section", "text": {"type": "mrkdwn", "text": "*x*"}}',
    "\u202eturned over\u202c \u2066set apart\u2069 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "e\u0301\u0301\u0301\u0301 Z\u0338\u0334\u0324a\u0316l\u0348g\u0359o\u034d",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f3f4\U000e0067\U000e0062\U000e007f",
    "\x1b[31mred\x1b[0m \x07bell \x00nul \x9b0m tab\there line\nbreak\u2028para",
    '"\\"\\\\"\\',
    "\u3164\ufeff\u200bblank",
    # each by little longer than a text may be in Slack, for they are judged at length
    "x" * 3_100,
    "word " * 620,
    "\u0301" * 300,
    '"' * 3_100,
    "\U0001f600" * 3_100,
)
SHORT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda said: said.strip() != ""
)
TEXTS = st.one_of(st.integers(0, len(NASTY) - 1).map(lambda place: NASTY[place]), SHORT)
ACTING = "\x1b\x07\x00\x9b\u202e\u2066"


def squashed(said: str) -> str:
    """Leave out the spaces, which wrapping and cutting may change."""
    return "".join(clean(said).split())


def held(page: Page) -> str:
    """Join all that the pages of an answer say, without their page numbers."""
    said = []
    cut = pages(page)
    for place, one in enumerate(cut):
        said += [one.headline.text] if place == 0 else []
        said += [text(Page(Line(""), (part,))) for part in (one.parts[:-1] if len(cut) > 1 else one.parts)]
    said += [button.label for button in page.buttons]
    return squashed("".join(said))


def lost(wanted: Iterable[str], page: Page) -> list[str]:
    """Return the starts of texts that no page holds; short, so that a failure can be read."""
    said = held(page).casefold()
    return [one[:80] for one in wanted if squashed(one).casefold() not in said]


def judge(page: Page) -> None:
    for one in pages(page):
        sent = message(one)
        judge_message(sent.blocks, sent.text)
    assert not set(ACTING) & set(text(page))
    assert not set(ACTING) & set(text(page, 80))


def made_with(said: str) -> Terms:
    return Filler(lambda _: said).terms()


@pytest.mark.parametrize("said", NASTY, ids=range(len(NASTY)))
def test_every_field_may_hold_anything(said: str) -> None:
    terms = made_with(said)
    for topic in set(Topic) - {Topic.SHOW}:
        judge(ask(About(topic, terms.id), terms))


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(SHORT)
def test_nothing_that_a_file_says_is_lost_from_its_card(said: str) -> None:
    judge_card(said)


@pytest.mark.parametrize("said", NASTY, ids=range(len(NASTY)))
def test_nothing_hostile_is_lost_from_the_card(said: str) -> None:
    judge_card(said)


def judge_card(said: str) -> None:
    terms = made_with(said)
    page = ask(About(Topic.SHOW, terms.id), terms)
    judge(page)
    assert not lost([said], page)


@pytest.mark.parametrize("said", NASTY, ids=range(len(NASTY)))
def test_lists_names_and_clauses_may_hold_anything(said: str) -> None:
    terms = made_with(said)
    many = [terms.model_copy(update={"id": f"made-{n}"}) for n in range(12)]
    requests: list[Base] = [
        ListAgreements(),
        ListAgreements(of=said[:1500], among=tuple(one.id for one in many)),
        WhoIs(said[:1500], named(said, many[0])),
        ReadClause(said[:1500], "made-0"),
        ReadClause("no such clause", "made-0"),
        Choose(
            said, "status", tuple(Candidate(one.id, one.short_name, f"status {one.id}") for one in many), 7
        ),
        NotFound(said, "status", (Candidate("made-0", terms.short_name, "status made-0"),)),
        NotUnderstood(said, (said[:1500],)),
        NotADay(said, said),
        Help(said),
    ]
    for request in requests:
        judge(ask(request, *many))
    judge_view(home(ask(Home(TODAY), *many, today=date(2032, 1, 1))))


@pytest.mark.parametrize("said", NASTY, ids=range(len(NASTY)))
def test_the_schema_takes_anything(said: str) -> None:
    page = ask(About(Topic.TERMS, "made-up"), made_with(said))
    for one in pages(page)[:3]:
        judge_by_schema(message(one).blocks)


CITES = st.lists(st.builds(Cite, st.just("a"), TEXTS), max_size=2).map(tuple)
CELLS = st.integers(1, 25).flatmap(
    lambda wide: st.builds(
        lambda columns, rows: Table(tuple(columns), tuple(map(tuple, rows))),
        st.lists(TEXTS, min_size=wide, max_size=wide),
        st.lists(st.lists(TEXTS, min_size=wide, max_size=wide), max_size=4),
    )
)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Line, TEXTS, CITES),
    st.builds(Point, TEXTS, CITES),
    st.builds(Quote, TEXTS, CITES),
    st.builds(Row, TEXTS, TEXTS, CITES),
    st.builds(Heading, TEXTS, st.sampled_from([1, 2])),
    CELLS,
)
PAGES = st.builds(
    Page,
    st.builds(Line, TEXTS, CITES),
    st.lists(PARTS, max_size=8).map(tuple),
    st.lists(st.builds(Button, TEXTS, TEXTS), max_size=6).map(tuple),
    typed=st.sampled_from(["", "show x", "who is " + "y" * 1_990, "who is " + "z" * 3_000]),
)


def texts_of(page: Page) -> list[str]:
    found = [page.headline.text, *(button.label for button in page.buttons)]
    for part in page.parts:
        match part:
            case Table():
                found += [cell for row in part.rows for cell in row]
            case Row():
                found += [part.label, part.text]
            case _:
                found.append(part.text)
    return found


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(PAGES)
def test_any_page_fits_slack_and_loses_nothing(page: Page) -> None:
    judge(page)
    assert not lost(texts_of(page), page)


def test_what_acts_on_a_terminal_is_shown_replaced() -> None:
    assert clean("\x1b[31mred") == f"{REPLACED}[31mred"
    assert clean("a\u202eb") == f"a{REPLACED}b"
    assert clean("a\nb\u2028c\td") == "a b c d"
    assert clean("\u05e9\u05dc\u05d5\u05dd e\u0301 \U0001f469\u200d\U0001f467") == (
        "\u05e9\u05dc\u05d5\u05dd e\u0301 \U0001f469\u200d\U0001f467"
    )


def test_a_mention_in_a_name_stays_words() -> None:
    terms = sample("doncaster").model_copy(update={"short_name": "<!channel> & <@U1> *MoU*"})
    sent = blocks(ask(About(Topic.STATUS, terms.id), terms))
    assert sent.text.startswith("&lt;!channel&gt; &amp; &lt;@U1&gt; *MoU*: ended")
    headline = sent.blocks[0]["elements"][0]["elements"][0]
    assert headline["type"] == "text"
    assert headline["text"].startswith("<!channel> & <@U1> *MoU*: ended")


def test_a_letter_is_not_parted_from_its_marks() -> None:
    page = Page(Line("x"), (Line("e\u0301" * 4_000),))
    parts = [part.text for one in pages(page) for part in one.parts if isinstance(part, Line)]
    assert len(parts) > 1
    assert all(part.startswith("e") for part in parts if not part.startswith("Page"))
