"""Where an agreement stands on a day: computed from its terms and its signatures, never stored."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import ONE_DAY, Period, in_words
from agreements.days.expiring import limits
from agreements.terms import NoticePeriod, Party, Signatory, Termination, Terms


class State(StrEnum):
    """The one word for where an agreement stands."""

    IN_FORCE = "in force"
    NOT_STARTED = "not started"
    AWAITING_SIGNATURE = "awaiting signature"
    ENDED = "ended"


@dataclass(frozen=True)
class Signature:
    """That a party has signed, and the day it counts from."""

    party: str
    signed_on: date


@dataclass(frozen=True)
class Standing:
    """Where an agreement stands on `day`.

    `starts_on` is nothing while it waits for signatures; `expires_on` is the last day in force. `missing` are
    the parties that have not signed; one that joined by a change note may be missing while it is in force.
    `ever_in_force` is false where the end came before all had signed.
    """

    day: date
    state: State
    starts_on: date | None
    expires_on: date | None
    on_signature: bool
    draft: bool
    signatures: tuple[Signature, ...]
    missing: tuple[Party, ...]

    @property
    def parties(self) -> int:
        """How many parties must sign."""
        return len(self.signatures) + len(self.missing)

    @property
    def ever_in_force(self) -> bool:
        """Whether the agreement had started by the day, and before its end."""
        return self.starts_on is not None and self.starts_on <= min(self.day, self.expires_on or self.day)


def signatures_on_copy(terms: Terms) -> tuple[Signature, ...]:
    """Return the dated signatures that the document itself shows, one a party."""
    dated = {block.party: block.signed_on for block in terms.signatories if block.party and block.signed_on}
    return tuple(Signature(party, day) for party, day in dated.items())


SIGN_OFF = "sign-off"
"""How the clause of a signature block begins whose party signed here, not on the copy that was read."""


def signed_since_copy(terms: Terms, stands: Standing) -> date | None:
    """Return the day by which all parties had signed, where a sign-off here was among their signatures."""
    blocks = [terms.signatory_of(one.party) for one in stands.signatures]
    here = any(block and (block.clause or "").startswith(SIGN_OFF) for block in blocks)
    if stands.missing or not here:
        return None
    return max(signature.signed_on for signature in stands.signatures)


_CHANGED = ("change note ", "notice given ")
"""How the clause of an end begins that was changed here, not printed in the copy that was read."""


def end_since_copy(terms: Terms) -> date | None:
    """Return the last day that a change note or a notice has given it since the copy that was read."""
    return terms.end.date if (terms.end.clause or "").startswith(_CHANGED) else None


def end_before(terms: Terms, day: date | None) -> date | None:
    """Return the last day that it was given here, where something is due only after that."""
    end = end_since_copy(terms)
    return end if end and day and day > end else None


SIGNED_BEFORE = "Signed the earlier version"
"""How the note of a signature block begins whose party signed a version before this one, and not this one."""


def signed_on_paper(terms: Terms) -> tuple[Signature, ...]:
    """Return the dated signatures of the copy that was read, without those that were given here."""
    here = {one.party for one in terms.signatories if (one.clause or "").startswith(SIGN_OFF)}
    return tuple(one for one in signatures_on_copy(terms) if one.party not in here)


_MARKED_SIGNED = re.compile(r"\W*(?:(?:fully|duly) )?(?:signed|executed)\b(?! (?:by|off)\b)", re.IGNORECASE)
"""How it is printed on a copy that it is a signed one."""


def signing_known(terms: Terms) -> bool:
    """Say whether the file tells who signed: not if it leaves that out, or has the copy signed on no day."""
    if terms.status.signed_on_copy is not None:
        return not terms.status.signed_on_copy or bool(signed_on_paper(terms))
    if any((one.note or "").startswith(SIGNED_BEFORE) for one in terms.signatories):
        return True  # who signed is recorded here
    if _MARKED_SIGNED.match(terms.status.label or "") and not signed_on_paper(terms):
        return False  # by whom and when is what the file does not tell
    return terms.recorded("signatories") and not (
        terms.signatories and all(one.appointed for one in terms.signatories)
    )


def told_before(signed: Signatory, note: str | None) -> str:
    """Say beside a block that its party signed an earlier version, by whom and when."""
    person = ", ".join(one for one in (signed.name, signed.position) if one)
    day = f" on {in_words(signed.signed_on)}" if signed.signed_on else ""
    told = f"{SIGNED_BEFORE}{day}{f' ({person})' if person else ''}, which does not count for this one"
    return f"{told}; {note}" if note else told


def signed_before(terms: Terms) -> tuple[tuple[str, str], ...]:
    """Return the parties that signed an earlier version and not this one, each with what is told of it."""
    unsigned = ((block.party, block.note or "") for block in terms.signatories if not block.signed_on)
    return tuple(
        (party, note.partition("; ")[0])
        for party, note in unsigned
        if party and note.startswith(SIGNED_BEFORE)
    )


def standing(terms: Terms, day: date) -> Standing:
    """Work out where the agreement stands on the day, by the terms that hold on it (`Agreement.terms_on`).

    Parties are counted, not signature blocks, since a party may have none.
    """
    signed = tuple(s for s in signatures_on_copy(terms) if s.signed_on <= day)
    signers = {signature.party for signature in signed}
    missing = tuple(party for party in terms.parties if party.id not in signers)
    starts_on, expires_on = terms.commencement.date, terms.end.date
    return Standing(
        day=day,
        state=state_on(day, starts_on, expires_on),
        starts_on=starts_on,
        expires_on=expires_on,
        on_signature=terms.commencement.rule == "on_signature_by_all",
        draft="draft" in (terms.status.label or terms.version.label or "").casefold(),
        signatures=signed,
        missing=missing,
    )


def state_on(day: date, starts_on: date | None, expires_on: date | None) -> State:
    """Say where an agreement stands on a day between the days on which it starts and expires."""
    if expires_on is not None and day > expires_on:
        return State.ENDED
    if starts_on is None:
        return State.AWAITING_SIGNATURE
    return State.IN_FORCE if day >= starts_on else State.NOT_STARTED


def notice_length(notice: NoticePeriod) -> relativedelta:
    """Return the notice period as a length of time."""
    return relativedelta(months=notice.months or 0, weeks=notice.weeks or 0, days=notice.days or 0)


def notice_rule(terms: Terms) -> tuple[int, NoticePeriod] | None:
    """Return the longest notice period that any way of ending asks for, with its place in the list.

    A period in words without a length (`reasonable notice`) is none to count with.
    """
    periods = [
        (place, way.notice)
        for place, way in enumerate(terms.termination)
        if way.notice and notice_length(way.notice)
    ]
    return max(periods, key=lambda found: date.min + notice_length(found[1]), default=None)


def earliest_end(terms: Terms, given_on: date, way: Termination | None = None) -> date:
    """Return the first day on which notice given on a day can have run out: six months after it, or that day.

    It is the notice of one way to end it where that is given. Where no way of ending has a notice period,
    notice ends it on the day on which it is given.
    """
    way = way if way and way.notice else longest_notice(terms)
    if way is None or way.notice is None:
        return given_on
    after, may = given_on + notice_length(way.notice), limits(way)
    begins = max(after, may.since or after)
    return next(may.within(Period(begins, begins + relativedelta(years=1))), after)


def last_day_for_notice(terms: Terms) -> date | None:
    """Return the last day on which notice can be given so that it runs out by the end date.

    Six months' notice that must run out by 30 September 2016 is given by 30 March 2016; if it may run out
    only on a 31 March, by 30 September 2015. Nothing where there is no notice period or no end date.
    """
    way = longest_notice(terms)
    return notice_by(way, terms.end.date) if way and terms.end.date else None


def notice_by(way: Termination, out: date) -> date | None:
    """Return the last day on which notice can be given by one way to end it, to have run out by a day."""
    if way.notice is None:
        return None
    year_before = Period(out - relativedelta(years=1) + ONE_DAY, out)
    return max(limits(way).within(year_before), default=out) - notice_length(way.notice)


def longest_notice(terms: Terms) -> Termination | None:
    """Return the way to end it that asks for the longest notice."""
    rule = notice_rule(terms)
    return terms.termination[rule[0]] if rule else None
