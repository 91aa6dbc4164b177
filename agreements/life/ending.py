"""The rules of ending early: notice, what it makes the last day, its withdrawal, and what comes instead."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.representing import parties_meant
from agreements.authority.runners import barred, parties_of
from agreements.days.calendar import FIRST_DAY, LAST_DAY, in_words
from agreements.days.misdated import misdated
from agreements.life import deeds
from agreements.life.happenings import NoticeGiven, NoticeWithdrawn, Replaced
from agreements.life.results import NoticeRecorded, NoticeTakenBack, NotReplaced, ReplacedBy
from agreements.outcomes import Blank, Choice, Field, Option, Outcome, Refusal, Refused, ToFill
from agreements.standing import State, earliest_end, last_day_for_notice, standing
from agreements.terms import Terms
from agreements.terms.names import answers_to, key, parties_covered, told_apart


def start_notice(request: deeds.StartNotice, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form of a notice: it shows the ways to end the agreement, and the earliest end by them.

    It says which notice stands, and where one given today would come too late it offers no days: then only
    one that was given in time is to be recorded.
    """
    terms = agreement.terms_on(asking.today)
    refused = _no_way_out(terms, asking)
    if refused:
        return refused
    notices = agreement.progress_on(asking.today).notices
    given = {one.party: one for one in notices}
    meant = parties_meant(request.party, terms, asking)
    acting = [one for one in parties_of(terms, asking) if one in meant]
    own = [one for one in acting if one in who_may_end(terms)]
    if not own:
        party = meant[0] if len(meant) == 1 else request.party
        if acting:
            return _not_to_end(terms, acting[0] if len(acting) == 1 else party)
        return Refused(Refusal.NOT_YOUR_PARTY, terms, party=party)
    theirs = tuple(one for one in own if one not in given)
    if not theirs:
        mine = own[0]
        withdraw = Choice("Withdraw it", deeds.StartWithdrawingNotice(terms.id).typed)
        return Refused(Refusal.UNDER_NOTICE, terms, party=mine, earlier=given[mine], choices=(withdraw,))
    ends_on, last = earliest_end(terms, asking.today), terms.end.date
    late = last is not None and ends_on >= last
    called = f"{ends_on} {last}" if late else f"{ends_on}"
    by = last_day_for_notice(terms)
    fields = (
        *((Field("stands", Blank.STATEMENT, _stand(terms, notices)),) if notices else ()),
        *((Field("late", Blank.STATEMENT, f"It was {in_words(by)}."),) if by and by < asking.today else ()),
        Field("rule", Blank.STATEMENT, " ".join(way.rule for way in terms.termination)),
        _party_field(terms, theirs),
        Field("given_on", Blank.DAY, "" if late else asking.today.isoformat()),
        Field("ends_on", Blank.DAY, "" if late else ends_on.isoformat()),
        Field("note", Blank.TEXT, required=False),
    )
    carried = {"agreement": request.agreement}
    form = ToFill("notice", terms.id, terms.short_name, called, fields, carried)
    return form.saying(words=request.note)


def who_may_end(terms: Terms) -> tuple[str, ...]:
    """List the parties that may end the agreement by notice, all where a way to end it does not say who."""
    everyone = tuple(party.id for party in terms.parties)
    named = [parties_covered(said, terms) for way in terms.termination for said in way.by_whom or ("",)]
    may = {*chain.from_iterable(named)}
    return tuple(one for one in everyone if one in may) if all(named) else everyone


def _not_to_end(terms: Terms, party: str) -> Refused:
    may = tuple(terms.called(one) for one in who_may_end(terms))
    return Refused(Refusal.NOT_TO_END, terms, party=party, details=may)


def _stand(terms: Terms, notices: Iterable[NoticeGiven]) -> str:
    given = ((terms.called(one.party), in_words(one.counts_on), in_words(one.ends_on)) for one in notices)
    return " ".join(f"{party} gave notice on {day}, to end it on {end}." for party, day, end in given)


def _party_field(terms: Terms, parties: tuple[str, ...]) -> Field:
    """Ask for which party; it is filled in where there is only one to choose."""
    options = tuple(Option(party, terms.called(party)) for party in parties)
    return Field("party", Blank.CHOICE, parties[0] if len(parties) == 1 else "", options)


def _no_way_out(terms: Terms, asking: Asking) -> Refused | None:
    """Refuse a notice by someone who may not give one, or of what can't be ended by one."""
    refused = barred(terms, asking)
    if refused:
        return refused
    if not terms.termination:
        choice = Choice("Raise a change note", f"change {terms.id}")
        return Refused(Refusal.NO_WAY_OUT, terms, choices=(choice,))
    stands = standing(terms, asking.today)
    if stands.state in {State.ENDED, State.AWAITING_SIGNATURE}:
        return Refused(Refusal.NOT_IN_FORCE, terms, details=(stands.state,))
    return None


def give_notice(request: deeds.GiveNotice, agreement: Agreement, asking: Asking) -> Ruled:
    """Record a notice that is as long as the rule asks and ends the agreement earlier than it would end."""
    terms = agreement.terms_on(asking.today)
    refused = _no_way_out(terms, asking) or _faulty(request, agreement, asking)
    if refused:
        return refused, ()
    earlier = [
        one for one in agreement.records if isinstance(one, NoticeGiven) and one.party == request.party
    ]
    record = NoticeGiven(
        agreement=terms.id,
        party=request.party,
        ends_on=request.ends_on,
        note=request.note.strip(),
        counts_on=request.given_on,
        round=len(earlier),
    )
    return NoticeRecorded(agreement.after(record).terms_on(asking.today), record), (record,)


def _faulty(request: deeds.GiveNotice, agreement: Agreement, asking: Asking) -> Refused | None:
    terms = agreement.terms_on(asking.today)
    standing_ = agreement.progress_on(asking.today).notices
    first = next((one for one in standing_ if one.party == request.party), None)
    since = max(agreement.entry_on(asking.today).counts_on or FIRST_DAY, FIRST_DAY)
    starts_on = standing(terms, asking.today).starts_on or FIRST_DAY
    bounds = (("starts_on", starts_on), ("today", asking.today))
    found: tuple[tuple[bool, Refused], ...] = (
        (
            request.party not in parties_of(terms, asking),
            Refused(Refusal.NOT_YOUR_PARTY, terms, party=request.party),
        ),
        (request.party not in who_may_end(terms), _not_to_end(terms, request.party)),
        (first is not None, Refused(Refusal.UNDER_NOTICE, terms, party=request.party, earlier=first)),
        (request.given_on > asking.today, Refused(Refusal.FUTURE, terms)),
        (request.given_on < since, Refused(Refusal.TOO_EARLY, terms, details=(since.isoformat(),))),
        (not request.ends_on <= LAST_DAY, misdated(("ends_on", request.ends_on), terms=terms)),
        *((request.ends_on < day, _too_soon(request, name, day, terms)) for name, day in bounds),
    )
    refused = next((one for wrong, one in found if wrong), None)
    if refused:
        return refused
    earliest = earliest_end(terms, request.given_on)
    if request.ends_on < earliest:
        return Refused(Refusal.TOO_SHORT, terms, details=(earliest.isoformat(),))
    ends = agreement.terms_on(asking.today).end.date
    too_late = ends is not None and request.ends_on >= ends
    return (
        Refused(Refusal.NO_EARLIER_END, terms, details=(request.ends_on.isoformat(),)) if too_late else None
    )


def _too_soon(request: deeds.GiveNotice, name: str, day: date, terms: Terms) -> Refused:
    return misdated(("ends_on", request.ends_on), (name, day), terms)


def start_withdrawing_notice(
    request: deeds.StartWithdrawingNotice, agreement: Agreement, asking: Asking
) -> Outcome:
    """Open the form that withdraws a notice, for the parties that the asker may act for."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused
    meant = parties_meant(request.party, terms, asking)
    of_any, said = len(meant) == len(terms.parties), key(request.party)
    theirs = tuple(
        one
        for one in _withdrawable(agreement, asking)
        if of_any or one.party in meant or said in {key(one.party), key(terms.called(one.party))}
    )
    party = meant[0] if len(meant) == 1 else request.party
    refused = Refused(Refusal.NO_NOTICE, terms, party=party)
    return _withdrawing(terms, theirs, asking, request.note) if theirs else refused


def _withdrawing(terms: Terms, theirs: tuple[NoticeGiven, ...], asking: Asking, why: str = "") -> ToFill:
    """Ask which notice is withdrawn; one that has run out can only have been recorded by mistake."""
    ran_out = [one for one in theirs if one.ends_on < asking.today]
    mistaken = Field("mistaken", Blank.CHOICE, "", (Option("mistaken", "mistaken"),), ran_out == [*theirs])
    fields = (
        _party_field(terms, tuple(one.party for one in theirs)),
        *((mistaken,) if ran_out else ()),
        Field("why", Blank.TEXT, why),
    )
    return ToFill("withdraw notice", terms.id, terms.short_name, "", fields, {"agreement": terms.id})


def _withdrawable(agreement: Agreement, asking: Asking) -> tuple[NoticeGiven, ...]:
    """List the notices that the asker may withdraw; that of a party which left since, only a keeper may."""
    theirs, keeps = parties_of(agreement.terms_on(asking.today), asking), asking.may_keep(agreement.id)
    return tuple(one for one in agreement.progress_on(asking.today).notices if keeps or one.party in theirs)


def withdraw_notice(request: deeds.WithdrawNotice, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that a notice is withdrawn; once it has run out, only that it was recorded by mistake."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused, ()
    given = next((one for one in _withdrawable(agreement, asking) if one.party == request.party), None)
    if given is None or given.written is None:
        return Refused(Refusal.NO_NOTICE, terms, party=request.party), ()
    if not request.why.strip():
        return Refused(Refusal.BLANK, terms, details=("why",)), ()
    if given.ends_on < asking.today and not request.mistaken:
        return _withdrawing(terms, (given,), asking, request.why), ()
    record = NoticeWithdrawn(
        agreement=terms.id,
        of=given.written.sequence,
        party=request.party,
        why=request.why.strip(),
        counts_on=asking.today,
    )
    after = agreement.after(record)
    still = after.progress_on(asking.today).notice
    mistaken = given.ends_on < asking.today
    return NoticeTakenBack(after.terms_on(asking.today), record, mistaken, still), (record,)


def replace_agreement(
    request: deeds.Replace, agreement: Agreement, others: tuple[Terms, ...], asking: Asking
) -> Ruled:
    """Record which agreement of the register replaces this one, found by its id, name or place."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused, ()
    if not request.by.strip():
        field = Field("by", Blank.TEXT)
        return ToFill("replaced", terms.id, terms.short_name, "", (field,), {"agreement": terms.id}), ()
    found = [one for one in others if one.id != terms.id and answers_to(one, request.by)]
    if len(found) != 1:
        called = told_apart(found[:10])
        choices = tuple(Choice(name, deeds.Replace(terms.id, one).typed) for one, name in called.items())
        return Refused(Refusal.NO_AGREEMENT, terms, request.by, choices=choices), ()
    before = agreement.progress_on(asking.today).replaced
    if before and before.by == found[0].id:
        return Refused(Refusal.REPLACED, terms, found[0].short_name), ()
    record = Replaced(agreement=terms.id, by=found[0].id, called=found[0].short_name, counts_on=asking.today)
    return ReplacedBy(terms, found[0], record), (record,)


def take_back(agreement: Agreement, asking: Asking) -> Ruled:
    """Record that no agreement replaces this one after all."""
    terms = agreement.terms_on(asking.today)
    before = agreement.progress_on(asking.today).replaced
    refused = barred(terms, asking)
    if refused or before is None:
        return refused or Refused(Refusal.NOT_REPLACED, terms), ()
    return NotReplaced(terms, before), (Replaced(agreement=terms.id, by="", counts_on=asking.today),)
