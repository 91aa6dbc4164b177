"""How a deed is refused while an agreement runs: what is wrong, and what to do next."""

from collections.abc import Callable
from datetime import date

from agreements.days.calendar import in_words
from agreements.life.happenings import Dealt, Decided, NoticeGiven, Reviewed
from agreements.life.logged import LogClosed
from agreements.outcomes import Refusal, Refused, Sought
from views.words.deeds.fates import settled_words
from views.words.phrases import ended, joined
from views.words.refused import NOTHING, Said, named, party_of


def _day(content: Refused) -> str:
    return in_words(date.fromisoformat(content.details[0]))


def _no_item(content: Refused) -> Said:
    next_ = "Choose one of these." if content.choices else NOTHING
    if content.sought is Sought.DUE:
        called = f"called {content.subject}" if content.subject else "like that"
        return f"{named(content)} has nothing {called} to record.", next_
    called = f"{content.sought} {content.subject}".strip()
    return f"{named(content)} has no {called}.", next_


def _already_dealt(content: Refused) -> Said:
    first = content.earlier
    how = settled_words(first) if isinstance(first, Dealt | Decided | Reviewed) else "dealt with"
    by = f" {content.details[0]} recorded it first." if content.details else ""
    return f"{content.subject} of {named(content)} was already {how}.", f"{NOTHING}{by}"


def _just_dealt(content: Refused) -> Said:
    return (
        f"You recorded exactly that for {content.subject} of {named(content)} a moment ago.",
        "It was not recorded again. If you mean it twice, say so with a note, or say it in a minute.",
    )


def _not_dealt(content: Refused) -> Said:
    return f"{content.subject} of {named(content)} has no outcome recorded.", NOTHING


def _too_early(content: Refused) -> Said:
    what = content.subject or "The version that holds"
    return (
        f"{what} of {named(content)} only begins on {_day(content)}.",
        f"{NOTHING} Use that day or a later one.",
    )


def _no_move(content: Refused) -> Said:
    return f"{content.subject} of {named(content)} can't be moved to {_day(content)}.", (
        f"{NOTHING} Use a day between 1900 and 2199."
    )


def _due_then(content: Refused) -> Said:
    return f"{content.subject} of {named(content)} is due on {_day(content)} already.", NOTHING


def _no_way_out(content: Refused) -> Said:
    return (
        f"{named(content)} has no notice or termination clause, so there is no earliest end to work out.",
        f"{NOTHING} The parties can agree an earlier last day by a change note.",
    )


def _not_in_force(content: Refused) -> Said:
    now = {"ended": "has ended"}.get(content.details[0], "is not in force yet")
    return f"{named(content)} {now}, so there is nothing to end by notice.", NOTHING


def _not_your_party(content: Refused) -> Said:
    return f"You can't give notice for {party_of(content)}.", f"{NOTHING} Its signatories and the clerk can."


def _not_to_end(content: Refused) -> Said:
    may = f"By its document only {joined(content.details, 'or')} may end {named(content)} by notice"
    return f"{may}, not {party_of(content)}." if content.party else f"{may}.", NOTHING


def _too_short(content: Refused) -> Said:
    return (
        f"That notice is shorter than {named(content)} asks for: its earliest end is {_day(content)}.",
        f"{NOTHING} Use that day or a later one.",
    )


def _no_earlier_end(content: Refused) -> Said:
    end = content.terms.end.date if content.terms else None
    ends = f"{named(content)} ends on {in_words(end)} as it is" if end else f"{named(content)} has an end"
    return f"{ends}, so notice to {_day(content)} would not end it earlier.", NOTHING


def _under_notice(content: Refused) -> Said:
    first = content.earlier
    when = (
        f" on {in_words(first.counts_on)}, to {in_words(first.ends_on)}"
        if isinstance(first, NoticeGiven)
        else ""
    )
    return f"{party_of(content)} has already given notice{when}.", f"{NOTHING} Withdraw that notice first."


def _no_notice(content: Refused) -> Said:
    by = f" by {party_of(content)}" if content.party else ""
    return f"{named(content)} is under no notice{by} that you could withdraw.", NOTHING


def _no_agreement(content: Refused) -> Said:
    if content.choices:
        return f"Several agreements answer to \u201c{content.subject}\u201d.", "Choose one of these."
    return f"The register has no other agreement called \u201c{content.subject}\u201d.", NOTHING


def _not_replaced(content: Refused) -> Said:
    return f"No agreement is recorded as replacing {named(content)}.", NOTHING


def _replaced(content: Refused) -> Said:
    return f"{named(content)} is replaced by {content.subject} already.", NOTHING


def _closed(content: Refused) -> Said:
    first = content.earlier
    when = f" on {in_words(first.counts_on)}: {first.outcome}" if isinstance(first, LogClosed) else ""
    return ended(f"{content.subject.capitalize()} of {named(content)} was closed{when}"), NOTHING


def _no_targets(content: Refused) -> Said:
    return f"{named(content)} sets no targets, so there is nothing to report figures against.", NOTHING


def _period_open(content: Refused) -> Said:
    return f"That period only ends on {_day(content)}, so its figures can't be final.", (
        f"{NOTHING} Report it once it is over."
    )


def _no_figure(content: Refused) -> Said:
    return f"“{content.subject}” is no figure.", f"{NOTHING} Write it in digits, such as 1,250 or 2.5%."


def _no_public_url(_: Refused) -> Said:
    return (
        "This bot has no public address yet, so there is no calendar to follow.",
        f"{NOTHING} Whoever runs it sets MOU_PUBLIC_URL. Until then, the command calendar gives you a file.",
    )


def _no_address(_: Refused) -> Said:
    return "Your calendar has no address, so there is none to revoke.", NOTHING


SAID: dict[Refusal, Callable[[Refused], Said]] = {
    Refusal.NO_ITEM: _no_item,
    Refusal.ALREADY_DEALT: _already_dealt,
    Refusal.JUST_DEALT: _just_dealt,
    Refusal.NOT_DEALT: _not_dealt,
    Refusal.TOO_EARLY: _too_early,
    Refusal.NO_MOVE: _no_move,
    Refusal.DUE_THEN: _due_then,
    Refusal.NO_WAY_OUT: _no_way_out,
    Refusal.NOT_IN_FORCE: _not_in_force,
    Refusal.NOT_YOUR_PARTY: _not_your_party,
    Refusal.NOT_TO_END: _not_to_end,
    Refusal.TOO_SHORT: _too_short,
    Refusal.NO_EARLIER_END: _no_earlier_end,
    Refusal.UNDER_NOTICE: _under_notice,
    Refusal.NO_NOTICE: _no_notice,
    Refusal.CLOSED: _closed,
    Refusal.NO_TARGETS: _no_targets,
    Refusal.PERIOD_OPEN: _period_open,
    Refusal.NO_FIGURE: _no_figure,
    Refusal.NO_AGREEMENT: _no_agreement,
    Refusal.REPLACED: _replaced,
    Refusal.NOT_REPLACED: _not_replaced,
    Refusal.NO_PUBLIC_URL: _no_public_url,
    Refusal.NO_ADDRESS: _no_address,
}
"""What is said of each refusal of a deed."""
