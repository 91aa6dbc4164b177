"""Which agreements are such: each list holds those that it should, and no other."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta

from agreements.days.frequency import frequency
from agreements.standing import standing
from agreements.terms import Obligation, Terms
from agreements.terms.kinds import is_of_kind
from answering.language.english import stem
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED, SAMPLES
from tests.questions.loose.test_near_misses import read
from tests.questions.memory import entry
from views.text import text

OF_INVENTED = tuple(read(path) for path in INVENTED)
OF_SAMPLES = tuple(read(path) for path in SAMPLES)
BOTH = pytest.mark.parametrize("register", [OF_INVENTED, OF_SAMPLES], ids=["invented", "samples"])


def listed(said: str, register: tuple[Terms, ...], today: date = TODAY) -> set[str]:
    """Return the agreements that the first line names."""
    answer = text(MemoryDesk(register).ask(said, today=today, thread=said))
    first = answer.split("\n")[0]
    if first.startswith(("None", "No.")):
        return set()
    return {one.id for one in register if one.short_name in first}


@BOTH
@pytest.mark.parametrize(
    "said",
    [
        "which agreements are we waiting on signatures for?",
        "which ones aren't fully signed?",
        "which agreements still need signing?",
        "what's not been signed by everyone yet?",
    ],
)
def test_not_all_have_signed(said: str, register: tuple[Terms, ...]) -> None:
    assert listed(said, register) == {one.id for one in register if standing(one, TODAY).missing}


@BOTH
@pytest.mark.parametrize(
    "said", ["what runs out next?", "which agreement ends next?", "what's the next agreement to finish?"]
)
def test_what_ends_next_has_not_ended(said: str, register: tuple[Terms, ...]) -> None:
    ends = [one.end.date for one in register if one.end.date]
    today = sorted(ends)[-2] if len(ends) > 1 else TODAY
    soonest = min(end for end in ends if end >= today)
    assert listed(said, register, today) == {one.id for one in register if one.end.date == soonest}


@BOTH
@pytest.mark.parametrize("said", ["what {} are coming up?", "which {} are still to come?"])
@pytest.mark.parametrize("things", ["reviews", "gateways", "milestones"])
def test_what_is_to_come_is_asked_of_all(said: str, things: str, register: tuple[Terms, ...]) -> None:
    days = sorted(fact.date for one in register for fact in getattr(one, things) if fact.date)
    today = days[len(days) // 2] if days else TODAY
    due = {
        one.id for one in register if any(fact.date and fact.date >= today for fact in getattr(one, things))
    }
    assert not days or listed(said.format(things), register, today) == due


@BOTH
def test_a_party_is_known_by_a_name_of_many_words(register: tuple[Terms, ...]) -> None:
    named = {party.full_name for one in register for party in one.parties if party.full_name}
    for name in sorted(named, key=len)[-6:]:
        having = {one.id for one in register if name in {party.full_name for party in one.parties}}
        assert listed(f"which agreements is {name} in?", register) >= having, name


@BOTH
@pytest.mark.parametrize(
    "said",
    ["which agreements run for {} months?", "any {} month agreements?", "which ones last {} months exactly?"],
)
def test_how_long_it_runs_is_counted_from_its_days(said: str, register: tuple[Terms, ...]) -> None:
    for months in (1, 6, 12, 24, 36):
        running = {one.id for one in register if runs_for(one, months)}
        assert listed(said.format(months), register) == running


def runs_for(one: Terms, months: int) -> bool:
    """Say whether the days of an agreement are so many months, give or take the first or the last of them."""
    printed = one.commencement.stated_period
    first = standing(one, TODAY).starts_on or (printed.from_ if printed else None)
    if first is None or one.end.date is None:
        return False
    return abs((first + relativedelta(months=months) - one.end.date).days) <= 1


@BOTH
@pytest.mark.parametrize(
    "said", ["which {} agreements ended in {}?", "show me agreements with a {} that ended in {}"]
)
@pytest.mark.parametrize("kind", ["council", "trust"])
def test_a_kind_of_party_and_a_year_must_both_be_so(
    said: str, kind: str, register: tuple[Terms, ...]
) -> None:
    years = {one.end.date.year for one in register if one.end.date}
    for year in years:
        both = {
            one.id
            for one in register
            if one.end.date
            and one.end.date.year == year
            and any(is_of_kind(party, stem(kind)) for party in one.parties)
        }
        assert listed(said.format(kind, year), register, date(2060, 1, 1)) == both


@BOTH
def test_one_of_each_kind_is_more_than_one_of_either(register: tuple[Terms, ...]) -> None:
    kinds = {
        one.id: {kind for kind in ("council", "trust") for party in one.parties if is_of_kind(party, kind)}
        for one in register
    }
    said = "which agreements are between a council and a trust?"
    assert listed(said, register) == {name for name, has in kinds.items() if len(has) == len("ab")}


@BOTH
@pytest.mark.parametrize("said", ["did any end early?", "has notice been given in any of them?"])
def test_a_way_to_end_is_no_record_that_it_was_ended(said: str, register: tuple[Terms, ...]) -> None:
    assert listed(said, register) == set()


@BOTH
@pytest.mark.parametrize("ahead", ["are due to end", "are set to expire", "were going to finish"])
def test_an_end_that_is_ahead_is_an_end_and_nothing_else_that_is_due(
    ahead: str, register: tuple[Terms, ...]
) -> None:
    for day in {one.end.date for one in register if one.end.date}:
        ended = {one.id for one in register if one.end.date == day}
        assert listed(f"which agreements {ahead} on {day:%-d %B %Y}?", register) == ended


@pytest.mark.parametrize(
    ("said", "often"),
    [
        ("which agreements have {ly} duties?", 1),
        ("which of ours have something to do every {span}", 3),
        ("which agreements have anything recurring that is {ly}?", 12),
        ("in which agreements is there a duty each {span}?", 3),
    ],
)
@BOTH
def test_how_often_leaves_out_whoever_has_no_duty_so_often(
    said: str, often: int, register: tuple[Terms, ...]
) -> None:
    ly, span = {1: ("monthly", "month"), 3: ("quarterly", "quarter"), 12: ("annual", "year")}[often]
    having = {one.id for one in register if any(_is_done(duty, often) for duty in one.recurring)}
    assert listed(said.format(ly=ly, span=span), register) == having


def _is_done(duty: Obligation, months: int) -> bool:
    rule = frequency(duty.frequency)
    return rule is not None and rule.months == months


def test_what_is_paid_or_recurs_in_some_days_is_due_in_them() -> None:
    read = entry(
        "wherry",
        title="Agreement on the Wherry Trips",
        commencement={"rule": "fixed_date", "date": "2026-04-01", "clause": "1"},
        end={"date": "2029-03-31", "clause": "1"},
        recurring=[
            {
                "id": "O1",
                "what": "Count of passengers",
                "frequency": "monthly",
                "clause": "3",
            }
        ],
    )
    desk = MemoryDesk((read, entry("staithe", title="Agreement on the Staithe")))
    page = desk.ask("which agreements have anything due before 5 January 2027", today=TODAY)
    assert "Count of passengers" in text(page), text(page)


PIER = entry(
    "pier",
    short_name="Pier Mooring MoU",
    parties=[{"id": "isles", "name": "Skellig Isles Council"}, {"id": "co", "name": "Pier Company"}],
    commencement={"rule": "fixed_date", "date": "2024-05-01"},
    end={"date": "2029-04-30"},
)
OTHERS = tuple(entry(f"other-{letter}", short_name=f"Other {letter}") for letter in "abcdefghijklm")


@pytest.mark.parametrize(
    "said",
    [
        "is skellig isles council in any agreement?",
        "which agreements is skellig isles council not in?",
        "which agreements have a council?",
        "which agreements are in force?",
        "which agreements end in April 2029?",
        "which agreement ends last?",
        "which agreements run for five years?",
    ],
)
def test_whether_an_agreement_answers_does_not_turn_on_how_many_there_are(said: str) -> None:
    few, many = (listed(said, (PIER, *OTHERS[:number])) for number in (2, len(OTHERS)))
    assert ("pier" in few) == ("pier" in many) == ("not" not in said)


@pytest.mark.parametrize(
    "said", ["of our three agreements which has the most parties?", "which of the three ends last"]
)
def test_how_many_there_are_is_not_how_many_are_asked_for(said: str) -> None:
    register = tuple(
        entry(one, short_name=f"{one.title()} MoU", end={"date": f"202{place}-03-31"}, parties=parties)
        for place, (one, parties) in enumerate(
            (name, [{"id": f"p{number}", "name": f"Party {number}"} for number in range(count)])
            for name, count in (("alder", 2), ("birch", 3), ("cedar", 4))
        )
    )
    assert listed(said, register) == {"cedar"}


SUMS = (
    entry("alder", short_name="Alder MoU", funding=[{"id": "F1", "what": "Rent", "amount": 70}]),
    entry("birch", short_name="Birch MoU", funding=[{"id": "F1", "what": "Rent"}]),
    entry(
        "cedar",
        short_name="Cedar MoU",
        other_terms=[{"topic": "spending", "text": "Up to \u00a340 a visit."}],
    ),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which of our agreements put an actual \u00a3 amount in?", {"alder", "cedar"}),
        ("which agreements give a figure for money?", {"alder", "cedar"}),
        ("which agreements don't put a figure on the money?", {"birch"}),
        ("which agreements give a figure for patients?", set()),
    ],
)
def test_a_figure_on_money_is_one_wherever_it_stands(said: str, wanted: set[str]) -> None:
    assert listed(said, SUMS) == wanted


SIGNERS = (
    entry("alder", short_name="Alder MoU", signatories=[{"party": "someone", "name": "Ruth Amey"}]),
    entry("birch", short_name="Birch MoU", signatories=[{"party": "someone", "name": None}]),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which have an actual person's name typed in a signature block?", {"alder"}),
        ("which agreements name somebody next to the signature line?", {"alder"}),
        ("which agreements name nobody in the signature block?", {"birch"}),
        ("which agreements have been signed by a named person?", set()),
    ],
)
def test_a_name_in_a_block_is_no_signature_and_a_block_no_name(said: str, wanted: set[str]) -> None:
    assert listed(said, SIGNERS) == wanted


MENTIONING = (
    entry(
        "alder",
        short_name="Alder MoU",
        parties=[{"id": "tarn", "name": "Tarn Trust"}],
        other_terms=[{"topic": "peat", "text": "The Peat Charter is followed."}],
    ),
    entry(
        "birch",
        short_name="Birch MoU",
        mentioned=[{"name": "Tarn Trust", "as": "Lends the hall"}],
        other_terms=[{"topic": "peat fires", "text": "Nobody smokes near the kiln."}],
    ),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which agreements cite the Peat Charter?", {"alder"}),
        ("which agreements say anything about the Tarn Trust?", {"alder", "birch"}),
        ("which agreements mention smokers?", {"birch"}),
        ("which agreements mention smoked fish?", set()),
        ("is there anything about turbines?", set()),
        ("which agreements cite the Salt Charter?", set()),
    ],
)
def test_what_is_cited_or_spoken_of_is_found_wherever_it_is(said: str, wanted: set[str]) -> None:
    assert listed(said, MENTIONING) == wanted


def test_in_what_two_differ_is_told_side_by_side_and_by_how_many_is_reckoned() -> None:
    register = tuple(
        entry(
            one,
            short_name=f"{one.title()} MoU",
            place=one.title(),
            milestones=[{"id": f"M{number}", "what": f"Pond {number} dug"} for number in range(1, count)],
        )
        for one, count in (("alder", 3), ("birch", 5))
    )

    def told(said: str) -> str:
        return text(MemoryDesk(register).ask(said, today=TODAY))

    assert "Pond 4" in told("what's the difference between the milestones in Alder and Birch?")
    assert " \u2212 " not in told("what's the difference between the milestones in Alder and Birch?")
    assert "4 \u2212 2 = 2" in told("how many more milestones has Birch than Alder?")


@pytest.mark.parametrize("said", ["which gateways were refused?", "were any gateways turned down?"])
def test_of_gateways_only_the_records_tell_what_was_decided(said: str) -> None:
    gates = [{"id": "G1", "what": "Go ahead", "date": "2020-05-01", "effect": "A third year is refused."}]
    (found,) = [text(MemoryDesk((entry("alder", gateways=gates),)).ask(said, today=TODAY))]
    assert not found.startswith(("Yes", "No."))
    assert "third year" not in found.split("\n")[0]


@BOTH
def test_who_is_in_an_agreement_has_not_signed_it_for_that(register: tuple[Terms, ...]) -> None:
    named = {party.id: party.full_name or party.name for one in register for party in one.parties}
    for party, name in list(named.items())[::4]:
        signed = {
            one.id for one in register if any(by.party == party for by in standing(one, TODAY).signatures)
        }
        assert listed(f"which agreements has {name} signed?", register) == signed, name


@BOTH
def test_what_ended_is_over_and_what_ended_last_ended_before_today(register: tuple[Terms, ...]) -> None:
    for end in {one.end.date for one in register if one.end.date}:
        over = {one.id: one.end.date for one in register if one.end.date and one.end.date < end}
        assert listed("which agreements have ended?", register, end) == over.keys()
        last = max(over.values(), default=None)
        latest = {name for name, ended in over.items() if ended == last}
        assert listed("which agreement ended most recently?", register, end) == latest
        ahead = {one.id for one in register if one.end.date and one.end.date >= end}
        assert listed("which agreements are still to end?", register, end) == ahead


def test_what_is_in_force_since_a_year_began_in_it_or_before_and_still_runs() -> None:
    terms = {
        "ash": ("2014-05-01", "2018-03-31"),
        "elm": ("2014-05-01", "2090-03-31"),
        "oak": ("2016-05-01", None),
    }
    register = tuple(
        entry(
            name,
            short_name=f"{name} MoU",
            commencement={"rule": "fixed_date", "date": first},
            end={"date": last},
        )
        for name, (first, last) in terms.items()
    )
    for said, found in (("since 2014", {"elm"}), ("since 2015", {"elm"}), ("since 2016", {"elm", "oak"})):
        assert listed(f"which agreements have been in force {said}?", register) == found, said


def test_as_many_parties_as_there_are_agreements_is_a_number_of_parties() -> None:
    named = [{"id": name, "name": f"{name.title()} Guild"} for name in ("ash", "elm", "oak")]
    register = tuple(
        entry(
            one["id"],
            short_name=f"{one['name']} MoU",
            parties=named[:number],
            governance=[{"id": "board", "name": "Bark Board"}] if number > 1 else [],
        )
        for number, one in enumerate(named, 1)
    )
    assert listed("which agreements have 3 parties?", register) == {"oak"}
    assert listed("which agreements have a board of 3?", register) == set()
    assert listed("which of the three agreements have a board?", register) == {"elm", "oak"}


@pytest.mark.parametrize("topic", ["housing", "TUPE", "a data breach", "intellectual property"])
def test_what_is_mentioned_in_each_is_what_is_mentioned_across_them(topic: str) -> None:
    desk = MemoryDesk(OF_SAMPLES)
    said = {one.id: f"does {one.short_name} mention {topic}?" for one in OF_SAMPLES}
    told = {name for name, asks in said.items() if text(desk.ask(asks, today=TODAY)).startswith("Yes")}
    assert told == listed(f"which agreements mention {topic}?", OF_SAMPLES)
