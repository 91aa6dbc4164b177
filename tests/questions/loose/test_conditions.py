"""Agreements of which several things are said at once, or the days and sums of all are asked about."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta

from agreements.standing import notice_rule, standing
from agreements.terms import Terms
from agreements.terms.kinds import is_of_kind
from agreements.terms.printed import printed
from questions.loose.conditions import alternatives, conditions
from questions.loose.outright import outright
from questions.loose.predicates import OfOne, of_one
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_across import BOTH, listed
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED
from tests.questions.loose.test_near_misses import read
from views.text import text

OF_INVENTED = tuple(read(path) for path in INVENTED)


def has(one: Terms, kind: str) -> bool:
    return any(is_of_kind(party, kind) for party in one.parties)


@pytest.mark.parametrize(
    ("said", "turned"),
    [
        ("which agreements have a fire drill?", OfOne("does it have a fire drill?")),
        ("which of them need two keys?", OfOne("does it need two keys?")),
        ("any of them mention pigeons?", OfOne("does it mention pigeons?")),
        ("which ones aren't insured?", OfOne("is it insured?", denied=True)),
        ("which agreements have no stamp?", OfOne("does it have stamp?", denied=True)),
        ("which agreements don't allow their boats?", OfOne("does it allow its boats?", denied=True)),
        ("in which agreements does the host pay?", OfOne("does the host pay?")),
        ("how many agreements have been renewed?", OfOne("has it been renewed?")),
        ("did any lapse early?", OfOne("did it lapse early?")),
        ("when does it end?", None),
        ("who pays for which van?", None),
    ],
)
def test_what_is_said_of_all_is_asked_of_one(said: str, turned: OfOne | None) -> None:
    assert of_one(said) == turned


@pytest.mark.parametrize(
    ("said", "each"),
    [
        (
            "which agreements mention ferries and involve a trust?",
            ("which agreements mention ferries?", "which agreements involve a trust?"),
        ),
        (
            "which agreements involve a trust but not a ferry?",
            ("which agreements involve a trust?", "which agreements do not involve a ferry?"),
        ),
        (
            "which of them have neither a stamp nor a seal?",
            ("which of them do not have a stamp?", "which of them do not have a seal?"),
        ),
        (
            "which agreements are both sealed and non-binding?",
            ("which agreements are sealed?", "which agreements are not binding?"),
        ),
        ("which agreements mention bread and butter?", ()),
        (f"which agreements {'have a stamp and ' * 9}have a seal?", ()),
        ("which agreements cover health and social care?", ()),
        ("which agreements mention ferries, not just once?", ()),
    ],
)
def test_several_things_are_told_apart_from_a_name_with_and(said: str, each: tuple[str, ...]) -> None:
    assert conditions(said) == each


def test_either_will_do_where_two_verbs_are_set_beside_each_other() -> None:
    assert len(alternatives("which agreements have lapsed or mention ferries?")) == len("ab")
    assert alternatives("which agreements mention ferries or barges?") == ()


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("which agreements make clear that they are not sealed?", "which agreements are not sealed?"),
        ("which agreements say nothing about ferries?", "which agreements do not mention ferries?"),
        ("which of them are silent on tolls?", "which of them do not mention tolls?"),
        ("which agreements name nobody to steer?", "which agreements do not name anybody to steer?"),
        ("which agreements have toll provisions?", "which agreements have toll clause?"),
        ("which agreements say that the ferry is late?", "which agreements say that the ferry is late?"),
    ],
)
def test_what_agreements_say_of_themselves_is_asked_outright(said: str, plainly: str) -> None:
    assert outright(said) == plainly


@BOTH
def test_each_of_two_kinds_of_party_must_be_so(register: tuple[Terms, ...]) -> None:
    either = {one.id for one in register if has(one, "trust")}
    without = {one.id for one in register if has(one, "trust") and not has(one, "council")}
    assert listed("which agreements involve a trust but not a council?", register) == without
    assert listed("which agreements involve a trust?", register) == either


@BOTH
def test_what_several_have_the_same_is_a_day_of_two_at_least(register: tuple[Terms, ...]) -> None:
    ends = [one.end.date for one in register if one.end.date]
    same = {one.id for one in register if one.end.date and ends.count(one.end.date) > 1}
    assert listed("which agreements end on the same day?", register) == same
    assert listed("do any two finish on the same date?", register) == same
    rules = {one.id: rule[1] for one in register if (rule := notice_rule(one))}
    lengths = [(one.months, one.weeks, one.days) for one in rules.values()]
    alike = {name for name, one in rules.items() if lengths.count((one.months, one.weeks, one.days)) > 1}
    assert listed("which agreements have the same notice period as each other?", register) == alike


@BOTH
def test_days_are_counted_from_those_of_an_agreement_that_is_named(register: tuple[Terms, ...]) -> None:
    for one in register:
        if one.end.date is None:
            continue
        later = {other.id for other in register if other.end.date and other.end.date > one.end.date}
        sooner = {other.id for other in register if other.end.date and other.end.date < one.end.date}
        assert listed(f"which agreements end after the {one.place} one?", register) == later
        assert listed(f"which ones finished before the {one.place} agreement did?", register) == sooner
        same = {other.id for other in register if other.end.date == one.end.date} - {one.id}
        assert listed(f"which agreements end on the same day as {one.place}?", register) == same


@BOTH
def test_a_whole_term_is_both_of_its_days(register: tuple[Terms, ...]) -> None:
    for one in register:
        first, last = standing(one, TODAY).starts_on, one.end.date
        if first is None or last is None or one.commencement.rule != "fixed_date":
            continue
        said = f"which agreements run from {first:%-d %B %Y} to "
        assert one.id in listed(f"{said}{last:%-d %B %Y}?", register)
        assert one.id not in listed(f"{said}{last + relativedelta(months=1):%-d %B %Y}?", register)
        assert one.id not in listed(
            f"which agreements run from {first - relativedelta(months=1):%-d %B %Y} to {last:%-d %B %Y}?",
            register,
        )


@BOTH
def test_the_first_few_are_as_many_as_are_asked_for(register: tuple[Terms, ...]) -> None:
    sizes = sorted({len(one.parties) for one in register}, reverse=True)
    least = sorted((len(one.parties) for one in register), reverse=True)[1]
    most = {one.id for one in register if len(one.parties) >= least}
    assert listed("which two agreements have the most parties?", register) == most
    assert listed("top 2 agreements by number of parties", register) == most
    second = {one.id for one in register if len(one.parties) == sizes[1]}
    assert listed("which agreement has the second most parties?", register) == second


def test_the_sums_of_all_are_added_up_and_those_without_one_are_not() -> None:
    sums = [one for terms in OF_INVENTED for one in terms.funding]
    total = sum(one.amount or 0 for one in sums if not printed(one).per)
    answer = text(
        MemoryDesk(OF_INVENTED).ask("how much money is in all the agreements together?", today=TODAY)
    )
    assert answer.startswith(f"\u00a3{total:,} with no period given and \u00a386 each spring in all")


def test_who_is_in_several_agreements_is_told_by_name() -> None:
    again = OF_INVENTED[0].model_copy(update={"id": "again", "short_name": "Once Again", "place": "Again"})
    register = (*OF_INVENTED, again)
    said = "which people are named in more than one agreement?"
    assert listed(said, register) == {OF_INVENTED[0].id, "again"}
    assert listed(said, OF_INVENTED) == set()


@BOTH
def test_who_lacks_a_clause_is_not_told_of_those_that_have_it(register: tuple[Terms, ...]) -> None:
    varied = {one.id for one in register if one.variation.rule}
    assert listed("which agreements have a variation clause?", register) == varied
    assert not listed("which agreements say nothing about how to vary them?", register) & varied


def test_what_only_has_a_word_of_a_clause_has_no_such_clause() -> None:
    answer = listed("which agreements have a quarantine clause?", OF_INVENTED)
    assert answer == set()


def test_what_was_over_before_it_was_seen_was_in_force_in_between() -> None:
    first, last = date(2010, 1, 1), date(2049, 12, 31)
    live = {one.id for one in OF_INVENTED if (on := standing(one, TODAY).starts_on) and first <= on <= last}
    assert listed("which agreements were in force between 2010 and 2049?", OF_INVENTED) >= live


@BOTH
def test_the_day_of_a_document_is_its_own_and_not_what_falls_on_it(register: tuple[Terms, ...]) -> None:
    for year in (2016, 2019, 2022):
        dated = {one.id for one in register if one.version.date and one.version.date.year == year}
        assert listed(f"which agreements are dated {year}?", register) == dated


def test_what_is_denied_within_what_agreements_have_is_not_denied_of_them() -> None:
    answer = text(MemoryDesk(OF_INVENTED).ask("which agreements have funding that isn't firm?", today=TODAY))
    both = [one for one in OF_INVENTED if {two.firm for two in one.funding} == {True, False}]
    assert both
    assert all(one.short_name in answer.partition("It cannot be said of")[2] for one in both)
