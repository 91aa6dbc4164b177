from itertools import permutations
from random import Random

import pytest
from hypothesis import given as any_
from hypothesis import settings
from hypothesis import strategies as st

from agreements.change_notes.effects import PutItem, RemoveItem, SetEnd
from agreements.standing import State, last_day_for_notice
from agreements.terms import Party, Signatory
from tests.agreements.histories import SAMPLES, day, given, made, parties, refused, sample

AWAITING, NOT_STARTED, IN_FORCE, ENDED = (
    State.AWAITING_SIGNATURE,
    State.NOT_STARTED,
    State.IN_FORCE,
    State.ENDED,
)


@pytest.mark.parametrize(
    ("name", "on", "state"),
    [
        ("doncaster", "2017-12-01", AWAITING),
        ("doncaster", "2018-03-31", AWAITING),
        ("doncaster", "2018-04-01", ENDED),
        ("nottinghamshire", "2016-12-01", AWAITING),  # its printed period starts nothing
        ("nottinghamshire", "2017-05-01", ENDED),
        ("southend", "2014-09-10", AWAITING),
        ("southend", "2016-10-01", ENDED),
        ("lancashire", "2016-03-31", NOT_STARTED),
        ("lancashire", "2016-04-01", IN_FORCE),  # a fixed start needs no signature
        ("lancashire", "2017-03-31", IN_FORCE),
        ("lancashire", "2017-04-01", ENDED),
        ("stockport", "2016-03-31", NOT_STARTED),
        ("stockport", "2016-04-01", IN_FORCE),
        ("stockport", "2017-03-31", IN_FORCE),
        ("stockport", "2017-04-01", ENDED),
    ],
)
def test_each_sample_unsigned_stands_by_its_dates(name: str, on: str, state: State) -> None:
    stands = given(name).standing(on)
    assert stands.state is state
    assert (len(stands.signatures), len(stands.missing)) == (0, len(sample(name).parties))
    assert stands.ever_in_force == (state in {IN_FORCE, ENDED} and not stands.on_signature)


@pytest.mark.parametrize("name", ["doncaster", "nottinghamshire", "southend"])
def test_the_last_party_starts_an_agreement_that_starts_on_signature(name: str) -> None:
    history, all_ = given(name), parties(sample(name))
    ends = sample(name).end.date
    assert ends
    first, last = ends.replace(day=1), ends.replace(day=20)
    history = history.signed(*all_[:-1], on=first)
    assert history.state(first) is AWAITING
    assert [party.id for party in history.standing(first).missing] == [all_[-1]]

    history = history.signed(all_[-1], on=last)
    assert history.standing(last).starts_on == last
    assert history.state(last) is IN_FORCE
    assert history.state(first) is AWAITING, "as of a day before the last signature"
    assert history.state(ends) is IN_FORCE
    assert history.state(ends.replace(year=ends.year + 1)) is ENDED


@pytest.mark.parametrize("name", ["nottinghamshire", "lancashire"])
def test_a_party_without_a_signature_block_counts_as_one_that_must_sign(name: str) -> None:
    terms = sample(name)
    blocked = {block.party for block in terms.signatories}
    without = [party for party in parties(terms) if party not in blocked]
    assert len(without) == 1
    history = given(name).signed(*(party for party in parties(terms) if party in blocked), on="2017-01-31")
    assert [party.id for party in history.standing("2017-01-31").missing] == without

    signed = history.signed(*without, on="2017-02-01").standing("2017-02-01")
    assert signed.missing == ()
    assert signed.parties == len(terms.parties)


def test_every_order_of_signing_ends_in_the_same_standing() -> None:
    standings = {
        given(made("a", "b", "c")).signed(*order, on="2017-01-10").standing("2017-01-11")
        for order in permutations("abc")
    }
    assert len({(one.state, one.starts_on, frozenset(one.signatures)) for one in standings}) == 1


@any_(st.sampled_from(SAMPLES), st.randoms(use_true_random=False), st.data())
@settings(max_examples=25)
def test_any_order_and_days_of_signing_end_in_the_same_standing(
    name: str, shuffled: Random, data: st.DataObject
) -> None:
    all_ = list(parties(sample(name)))
    days = {party: data.draw(st.dates(day("2014-02-01"), day("2016-09-30")), label=party) for party in all_}
    shuffled.shuffle(all_)
    recorded_on = day("2016-09-30")
    history = given(name)
    for party in all_:
        history = history.signed_on_paper(party, signed_on=days[party].isoformat(), on=recorded_on)
        assert refused(history) is None
    starts_on = max(days.values())
    stands = history.standing(recorded_on)
    assert stands.missing == ()
    assert {one.party: one.signed_on for one in stands.signatures} == days
    if stands.on_signature:
        assert stands.starts_on == starts_on
        assert history.state(starts_on) is IN_FORCE


def test_signatures_that_the_document_shows_count_by_their_dates() -> None:
    blocks = [{"party": "a", "signed_on": "2017-01-05"}, {"party": "b", "signed_on": "2017-02-05"}]
    history = given(made("a", "b", signatories=blocks))
    assert history.state("2017-02-04") is AWAITING
    assert history.standing("2017-02-05").starts_on == day("2017-02-05")
    assert history.state("2017-02-05") is IN_FORCE

    half = given(made("a", "b", signatories=blocks[:1]))
    assert half.signed("b", on="2017-01-20").standing("2017-01-20").starts_on == day("2017-01-20")


def test_a_party_has_signed_whoever_represents_it_since() -> None:
    history = given(made("a", "b", signatories=[{"party": "a", "name": "Old", "signed_on": "2017-01-05"}]))
    history = history.signed("b", on="2017-01-20")
    for party in "a", "b":
        history = history.varied(PutItem("signatories", Signatory(party=party, name="New")), on="2017-02-01")
    assert history.standing("2017-02-01").missing == ()
    blocks = {block.party: block.name for block in history.terms("2017-02-01").signatories}
    assert blocks == {"a": "Old", "b": "Name of U-B"}, "a block that is signed says who signed"


def test_signed_before_a_fixed_start_it_has_not_started() -> None:
    history = given("stockport").signed(*parties(sample("stockport")), on="2016-03-01")
    stands = history.standing("2016-03-31")
    assert (stands.state, stands.missing, stands.starts_on) == (NOT_STARTED, (), day("2016-04-01"))


def test_without_an_end_date_it_goes_on() -> None:
    history = given(made("a", ends="")).signed("a", on="2017-01-10")
    assert history.state("2199-01-01") is IN_FORCE
    assert history.standing("2199-01-01").expires_on is None


# Parties that come and go


def test_a_party_that_joins_by_a_note_has_yet_to_sign_and_the_agreement_stays_in_force() -> None:
    history = given(made("a", "b")).signed("a", on="2017-01-10").signed("b", on="2017-02-10")
    history = history.varied(
        PutItem("parties", Party(id="c", name="Party C")), on="2017-05-01", change_on="2017-06-01"
    )
    joined = history.standing("2017-06-01")
    assert (joined.state, joined.starts_on) == (IN_FORCE, day("2017-02-10"))
    assert [party.id for party in joined.missing] == ["c"]
    assert history.standing("2017-05-31").missing == ()

    history = history.signed_on_paper("c", signed_on="2017-07-01", on="2017-07-02")
    assert history.standing("2017-07-02").missing == ()
    assert history.standing("2017-07-02").starts_on == day("2017-02-10"), "the start stays where it was"


def test_a_party_that_leaves_takes_its_signature_along_but_not_the_start() -> None:
    history = given(made("a", "b", "c")).signed("a", "b", on="2017-01-10").signed("c", on="2017-03-01")
    history = history.varied(RemoveItem("parties", "c"), on="2017-05-01", change_on="2017-06-01")
    left = history.standing("2017-06-01")
    assert (left.state, left.starts_on, left.parties) == (IN_FORCE, day("2017-03-01"), 2)
    assert {one.party for one in left.signatures} == {"a", "b"}
    assert history.terms("2017-06-01").signatory_of("c") is None
    assert history.standing("2017-05-31").parties == 3


def test_the_agreement_starts_when_the_only_party_still_missing_leaves() -> None:
    history = given(made("a", "b", "c")).signed("a", "b", on="2017-01-10")
    history = history.varied(RemoveItem("parties", "c"), on="2017-05-01", change_on="2017-06-01")
    assert history.state("2017-05-31") is AWAITING
    assert history.standing("2017-06-01").starts_on == day("2017-06-01")


def test_one_that_starts_only_after_its_end_was_never_in_force() -> None:
    history = given(made("a", "b", ends="2017-03-31")).signed("a", on="2017-01-10")
    history = history.varied(RemoveItem("parties", "b"), on="2017-05-01")
    stands = history.standing("2017-05-02")
    assert (stands.state, stands.ever_in_force) == (ENDED, False)


# The term as varied


def test_an_ended_agreement_is_in_force_again_from_the_day_its_extension_counts_from() -> None:
    history = given(made("a", ends="2017-03-31")).signed("a", on="2017-01-10")
    history = history.varied(SetEnd(day("2018-03-31")), on="2017-05-01")
    assert [history.state(on) for on in ("2017-03-31", "2017-04-30", "2017-05-01", "2018-04-01")] == [
        IN_FORCE,
        ENDED,
        IN_FORCE,
        ENDED,
    ]


def test_an_extension_that_counts_from_before_the_old_end_leaves_no_gap() -> None:
    history = given(made("a", ends="2017-03-31")).signed("a", on="2017-01-10")
    history = history.varied(
        SetEnd(day("2018-03-31")), on="2017-05-01", change_on="2017-03-31", first_proposed_on="2017-03-01"
    )
    assert history.state("2017-04-15") is IN_FORCE
    then = history.agreement.as_known_on(day("2017-04-30")).terms_on(day("2017-04-15"))
    assert then.end.date == day("2017-03-31"), "on 30 April nobody knew of it"


def test_an_agreement_that_ended_unsigned_can_be_signed_once_extended() -> None:
    history = given(made("a", ends="2017-03-31"))
    assert refused(history.tried_to_sign("a", on="2017-04-02")) is not None
    history = history.varied(SetEnd(day("2018-03-31")), on="2017-05-01").signed("a", on="2017-05-02")
    assert history.standing("2017-05-02").starts_on == day("2017-05-02")


# Later versions


def test_a_later_version_stands_by_its_own_signatures_from_its_own_day() -> None:
    history = given(made("a", "b", ends="2018-03-31")).signed("a", "b", on="2017-01-10")
    later = made("a", "b", ends="2019-03-31", version={"counts_from": "2018-01-01"})
    history = history.imported(later, on="2017-12-01")
    assert history.state("2017-12-31") is IN_FORCE
    assert history.state("2018-01-01") is AWAITING
    assert history.standing("2018-01-01").signatures == ()

    history = history.signed("a", "b", on="2018-02-01")
    assert history.standing("2018-02-01").starts_on == day("2018-02-01")
    assert history.standing("2017-12-31").starts_on == day("2017-01-10")
    assert history.state("2018-01-15") is AWAITING
    assert history.state("2019-03-31") is IN_FORCE


def test_a_later_version_starts_no_sooner_than_it_counts_whatever_the_paper_says() -> None:
    later = made("a", version={"counts_from": "2018-01-01"}, ends="2019-03-31")
    history = given(made("a")).imported(later, on="2017-12-01")
    history = history.signed_on_paper("a", signed_on="2017-12-15", on="2018-01-05")
    assert history.standing("2018-01-05").starts_on == day("2018-01-01")
    assert history.state("2017-12-20") is AWAITING, "the version before was never signed"


# Notice


@pytest.mark.parametrize(
    ("ends", "notice", "last"),
    [
        ("2016-09-30", {"months": 6}, "2016-03-30"),
        ("2017-08-31", {"months": 6}, "2017-02-28"),
        ("2016-08-31", {"months": 6}, "2016-02-29"),  # a leap year
        ("2016-02-29", {"months": 12}, "2015-02-28"),
        ("2017-03-31", {"months": 1}, "2017-02-28"),
        ("2017-03-31", {"weeks": 4}, "2017-03-03"),
        ("2016-03-01", {"days": 1}, "2016-02-29"),
        ("2017-03-31", {"months": 3, "days": 14}, "2016-12-17"),
        ("2017-03-31", {"text": "reasonable notice"}, None),
        ("", {"months": 6}, None),
    ],
)
def test_the_last_day_for_notice_lets_it_run_out_by_the_end(
    ends: str, notice: dict[str, object], last: str | None
) -> None:
    terms = made("a", starts="2014-01-01", ends=ends, termination=[{"rule": "by notice", "notice": notice}])
    assert last_day_for_notice(terms) == (day(last) if last else None)


def test_of_several_ways_to_end_the_longest_notice_counts() -> None:
    ways = [
        {"rule": "by words", "notice": {"text": "reasonable notice"}},
        {"rule": "by three months", "notice": {"months": 3}},
        {"rule": "by twenty weeks", "notice": {"weeks": 20}},
        {"rule": "at once"},
    ]
    assert last_day_for_notice(made("a", ends="2017-03-31", termination=ways)) == day("2016-11-11")


def test_of_the_samples_only_southend_has_a_last_day_for_notice_and_it_moves_with_the_end() -> None:
    assert {name: last_day_for_notice(sample(name)) for name in SAMPLES} == dict.fromkeys(SAMPLES) | {
        "southend": day("2016-03-30")
    }
    history = given("southend").varied(SetEnd(day("2016-12-31")), on="2016-01-10", change_on="2016-02-01")
    assert last_day_for_notice(history.terms("2016-01-31")) == day("2016-03-30")
    assert last_day_for_notice(history.terms("2016-02-01")) == day("2016-06-30")
