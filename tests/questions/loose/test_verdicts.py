"""Whatever is asked of an agreement for yes or no, what is answered is never the wrong way round."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from agreements.days.calendar import MONTHS, in_words
from agreements.standing import standing
from agreements.terms import Terms
from answering.facts.entities import named_chair
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED, SAMPLES, called
from tests.questions.memory import entry
from views.text import text

Asked = tuple[str, bool]
"""What is asked for yes or no, and which of them is true."""

_FREQUENCIES = {"monthly": "quarterly", "quarterly": "weekly", "weekly": "monthly"}
_MOST = 5


def of_its_end(terms: Terms) -> Iterator[Asked]:
    name, end = terms.short_name, terms.end.date
    if end is None:
        yield f"does {name} have no end date", True
        return
    yield f"does {name} run until {end.year}", True
    yield f"does {name} end in {end.year + 1}", False
    yield f"does {name} end in {MONTHS[end.month - 1]}", True
    yield f"does {name} end in {MONTHS[(end.month + 3) % 12]}", False
    yield f"does {name} run past {end.year + 1}", False
    yield f"does {name} end before {end.year + 1}", True
    yield f"is {name} open ended", False
    yield f"the {name} ended on {end.day} {MONTHS[end.month - 1]} {end.year}, right?", True
    yield f"so {name} expired in {MONTHS[end.month - 1]} {end.year + 1}, correct?", False
    yield f"is {name} over", end < TODAY
    yield f"has {name} ended", end < TODAY
    for day in (end - timedelta(days=1), end, end + timedelta(days=1)):
        said = in_words(day)
        yield f"is the last day of {name} {said}", day == end
        yield f"does {name} last beyond {said}", day < end
        yield f"does {name} end before {said}", day > end
        if day != end:  # on its last day it both runs and ends
            yield f"was {name} over by {said}", day > end
            yield f"will {name} have ended by {said}", day > end


def of_its_start(terms: Terms) -> Iterator[Asked]:
    start = terms.commencement.date
    if start:
        month, year = MONTHS[start.month - 1], start.year
        yield f"did {terms.short_name} start on {start.day} {month} {year}", True
        yield f"did {terms.short_name} start in {MONTHS[(start.month + 4) % 12]} {year}", False
        yield f"{terms.short_name} kicked in in {MONTHS[(start.month + 4) % 12]} {year}, right?", False
        for day in (start - timedelta(days=1), start, start + timedelta(days=1)):
            said = in_words(day)
            yield f"had {terms.short_name} begun by {said}", day >= start
            yield f"did {terms.short_name} start after {said}", day < start
            yield f"is the first day of {terms.short_name} {said}", day == start
        yield f"was {terms.short_name} in force over Christmas {start.year - 1}", False
        yield f"has {terms.short_name} been in force since {year - 2}", False
        runs = not terms.end.date or terms.end.date >= TODAY
        yield f"has {terms.short_name} been in force since {year}", runs and start <= TODAY
        ends = terms.end.date
        yield f"was {terms.short_name} in force over Christmas {year}", not ends or ends >= date(year, 12, 31)
    else:
        yield f"{terms.short_name} started on 1 April 2018, right?", False


def of_signing(terms: Terms) -> Iterator[Asked]:
    signed = not standing(terms, TODAY).missing
    yield f"has everyone signed {terms.short_name}", signed
    yield f"is {terms.short_name} signed by everyone", signed
    yield f"is anyone still to sign {terms.short_name}", not signed
    yield f"was {terms.short_name} signed last week", False
    days = {one.party: one.signed_on for one in standing(terms, TODAY).signatures}
    for party in terms.parties if len({*days.values()}) > 1 else ():
        early, late = (days.get(party.id) == end(days.values()) for end in (min, max))
        yield f"did {party.name} sign first ({terms.id})", early
        yield f"did {party.name} sign the {terms.short_name} first", early
        yield f"did {party.name} sign last ({terms.id})", signed and late
    places = [(block.name, block.position) for block in terms.signatories if block.name and block.position]
    for who, position in places[:_MOST]:
        yield f"is {who} the {position} ({terms.id})", True
    for (who, position), (_, other) in pairwise(places):
        if other not in position and position not in other:
            yield f"is {who} the {other} ({terms.id})", False


def of_numbers(terms: Terms) -> Iterator[Asked]:
    parties = len(terms.parties)
    yield f"does {terms.short_name} have {parties} parties", True
    yield f"does {terms.short_name} have {parties + 2} parties", False
    yield f"does {terms.short_name} have more than {parties} parties", False
    yield f"does {terms.short_name} have only one party", False
    for body in terms.governance[:_MOST]:
        if body.members:
            yield f"does the {body.name} have {len(body.members)} members ({terms.id})", True
            yield f"does the {body.name} have {len(body.members) + 3} members ({terms.id})", False
        for who in named_chair(body):
            yield f"does {who} chair the {body.name} ({terms.id})", True
        often = (body.meets or "").split(" ")[0].casefold()
        if often in _FREQUENCIES:
            yield f"does the {body.name} meet {often} ({terms.id})", True
            yield f"does the {body.name} meet {_FREQUENCIES[often]} ({terms.id})", False


def of_milestones(terms: Terms) -> Iterator[Asked]:
    for one in terms.milestones:
        if one.date and one.precision == "day" and not any(letter.isdigit() for letter in one.what):
            yield f"is {called(one.what)} due in {MONTHS[one.date.month - 1]} ({terms.id})", True
            other = f"{MONTHS[(one.date.month + 5) % 12]} {one.date.year}"
            yield f"is {called(one.what)} due in {other} ({terms.id})", False


def of_years(terms: Terms) -> Iterator[Asked]:
    for thing, facts in (("a review", terms.reviews), ("a milestone", terms.milestones)):
        years = {one.date.year for one in facts if one.date}
        for year in {year + more for year in years for more in (0, 9)}:
            yield f"is there {thing} in {year} in {terms.short_name}", year in years
        for year in years:
            said = f"is the {year} {thing.split()[1]} of {terms.short_name} the only one"
            yield said, len(facts) == 1


ASKING = (of_its_end, of_its_start, of_signing, of_numbers, of_milestones, of_years)


def turned_round(terms: Terms) -> Iterator[tuple[str, bool, str]]:
    """Find the questions to which yes is said for no, or no for yes; neither is no fault here."""
    desk = MemoryDesk((terms,))
    for asking in ASKING:
        for said, true in asking(terms):
            first = text(desk.ask(said, today=TODAY, thread=said)).splitlines()[0]
            if first.startswith(("No.", "None") if true else ("Yes.",)):
                yield said, true, first


@pytest.mark.parametrize("path", INVENTED, ids=lambda path: path.stem)
def test_no_verdict_on_an_invented_agreement_is_the_wrong_way_round(path: Path) -> None:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    assert list(turned_round(terms)) == []


@pytest.mark.long
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_verdict_on_a_sample_is_the_wrong_way_round(path: Path) -> None:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    assert list(turned_round(terms)) == []


@pytest.mark.parametrize(
    "said", ["after March", "before June", "since July", "by April", "from May to January"]
)
@pytest.mark.parametrize("year", [1, 1900, 2026, 9999])
def test_days_without_a_year_may_be_open_and_of_any_year(said: str, year: int) -> None:
    terms = read_entry(INVENTED[0].read_bytes(), INVENTED[0].name)
    assert isinstance(terms, Terms)
    ending = terms.model_copy(update={"end": terms.end.model_copy(update={"date": date(year, 12, 31)})})
    for asks in ("does it end", "is anything due", "what is due"):
        assert text(MemoryDesk((ending,)).ask(f"{asks} {said} in {terms.short_name}?", today=TODAY))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("is there a review in 2031 in the Wharf MoU?", "No. Wharf MoU: none"),
        ("are there any milestones in 2031 under the Wharf agreement?", "No. Wharf MoU: none"),
        ("is there a review in 2024 in Wharf MoU?", "Yes. Wharf MoU: 1 review: Review of tolls"),
        ("are there any gateways in 2031 in the Wharf MoU?", "Wharf MoU: 1 gateway"),  # whose day is open
        ("who had signed the Wharf MoU by 4 May 2022?", "Wharf MoU on 4 May 2022: 1 of 2 parties had signed"),
        ("is the notice period of the old and new Wharf MoU 3 months?", "No. Wharf MoU: 6 months"),
        ("must notice under the Wharf MoU be of 3 months?", "No. Wharf MoU: 6 months"),
        ("must notice of the crane be given 3 months before under Wharf MoU?", "Wharf MoU: "),
    ],
)
def test_days_and_lengths_are_those_asked_of_whatever_stands_beside_them(said: str, told: str) -> None:
    blocks = [
        {"party": "tolls", "name": "Ada Fenn", "signed_on": "2022-05-01", "clause": "9"},
        {"party": "quay", "name": "Bo Lidd", "signed_on": "2022-05-09", "clause": "9"},
    ]
    wharf = entry(
        "wharf",
        short_name="Wharf MoU",
        place="Wharf",
        parties=[{"id": "tolls", "name": "Toll House"}, {"id": "quay", "name": "Quay Guild"}],
        signatories=blocks,
        termination=[{"rule": "Either may leave on notice.", "notice": {"months": 6}, "clause": "8"}],
        milestones=[{"id": "M1", "what": "Crane in use", "date": "2023-03-01", "precision": "day"}],
        reviews=[{"id": "R1", "what": "Review of tolls", "date": "2024-03-01", "precision": "day"}],
        gateways=[{"id": "G1", "what": "Go on or not", "date": None, "clause": "6"}],
    )
    assert text(MemoryDesk((wharf,)).ask(said, today=TODAY)).startswith(told)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "how long has the Pier MoU been running?",
            "Started 1 April 2025",
        ),  # and not how long it runs in all
        ("how long is it since the Pier MoU started?", "Started 1 April 2025"),
        ("when was the last review in the Pier MoU?", "1 review: Yearly review"),
        ("when is the last review in the Pier MoU?", "1 review: Closing review"),
        ("how much is paid in 2026/27 in the Pier MoU?", "2 funding items"),
        ("is the money guaranteed in the Pier MoU?", "firm: Harbour grant"),
        ("who do I tell about a data breach in the Pier MoU?", "the register does not say"),
        (
            "does the first milestone come before the first review in the Pier MoU?",
            "Yes. Pier MoU: Deck laid",
        ),
        ("is the deck laid before the yearly review in the Pier MoU?", "Yes. Pier MoU: Deck laid"),
    ],
)
def test_what_has_been_is_told_apart_from_what_is_to_be_and_one_thing_from_all(said: str, told: str) -> None:
    fee = {
        "amount": 70,
        "amount_text": "\u00a370 a year",
        "terms": "Paid each May while funds last",
        "clause": "5",
    }
    pier = entry(
        "pier",
        short_name="Pier MoU",
        commencement={"rule": "fixed_date", "date": "2025-04-01", "clause": "1"},
        end={"date": "2028-03-31", "clause": "1"},
        duration_text="Three years from 1 April 2025.",
        milestones=[{"id": "M1", "what": "Deck laid", "date": "2025-09-30", "precision": "day"}],
        reviews=[
            {"id": "R1", "what": "Yearly review", "date": "2026-03-31", "precision": "day"},
            {"id": "R2", "what": "Closing review", "date": "2028-01-31", "precision": "day"},
        ],
        funding=[
            {"id": "F1", "what": "Harbour grant", "amount": 500, "year": "2026/27", "firm": True},
            {"id": "F2", "what": "Mooring fee", "firm": False, **fee},
        ],
        triggers=[{"id": "X1", "event": "A major incident", "effect": "The pier is shut within an hour"}],
    )
    desk = MemoryDesk((pier, entry("quay", short_name="Quay MoU")))
    assert text(desk.ask(said, today=TODAY)).removeprefix("Pier MoU: ").startswith(told)
