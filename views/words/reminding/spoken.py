"""The messages that the clock sends: one reminder, a digest of many, a look-ahead, and their edits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from agreements.days.calendar import Period, in_words
from agreements.reminding.planned import ADMINISTRATORS, CLERKS, TO_SIGN, Matter
from agreements.reminding.postings import Sort
from agreements.reminding.saying import LOOKED_AHEAD, Reminder, Spoken
from agreements.requests import Due
from views.page import Button, Heading, Line, Page, Part, Point, Quote, Row
from views.paging import pages
from views.words.apart import apart
from views.words.days import between, in_period
from views.words.phrases import capital, count, ended, joined, sentences
from views.words.reminding.buttons import buttons, left_to_do, short
from views.words.reminding.fates import fate_words
from views.words.reminding.sentences import FEW, cites, name_of, owners, sentence, whole

SOON = timedelta(days=7)


@dataclass(frozen=True)
class Length:
    """Characters that one line of a digest has: of what is due, and of who owns it."""

    said: int
    owner: int


LENGTHS = (Length(240, 80), Length(160, 40), Length(110, 0))
"""How long lines may be, the longest first: they are as long as fits one message with all of them."""

MOST_LINES = 40
"""Lines of one message: more would not fit, however short they are."""
MOST_BUTTONS = 5

HIDDEN = "This reminder was of an agreement that is not open to this place any more."
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def spoken_page(spoken: Spoken, today: date) -> Page:
    """Put a message of the clock into words, as of the day on which it is said."""
    if spoken.sort is Sort.REMINDER:
        return reminder_page(spoken.reminders[0], today)
    found = (one for one in spoken.reminders if one.terms or one.planned.matter is Matter.DELEGATION)
    shown = list(apart(found))
    names = {one.terms.short_name for one in shown if one.terms}
    only = names.pop() if len(names) == 1 and all(one.terms for one in shown) else ""
    listings = (
        _listing(spoken, shown, only, today, most=most, length=length)
        for most, length in _tries(spoken.sort, len(shown))
    )
    # nothing asks for this page again, so that nobody could turn to another part of it
    return next(page for page in listings if len(pages(page)) == 1)


def _tries(sort: Sort, number: int) -> Iterator[tuple[int, Length]]:
    """Yield of how many reminders to say how much: all of a digest, since each is said once only."""
    lengths = LENGTHS if sort is Sort.DIGEST else LENGTHS[:1]
    yield from ((number, length) for length in lengths)
    yield from ((most, lengths[-1]) for most in range(min(number - 1, MOST_LINES), -1, -1))


def _listing(  # noqa: PLR0913 - what is said, and how much of it
    spoken: Spoken, shown: list[Reminder], only: str, today: date, *, most: int, length: Length
) -> Page:
    """List so many of the reminders, and say how many more there are."""
    some = shown[:most]
    more, button = _more(shown[most:], only)
    return Page(
        Line(ended(_headline(spoken, shown, only, today))),
        (*_sections(some, today, length, named=not only), *_why_you(some), *more),
        (*_short_buttons(some), *button),
        agreements=tuple(dict.fromkeys(one.terms.id for one in spoken.reminders if one.terms)),
        kind=spoken.sort,
    )


def _more(rest: list[Reminder], only: str) -> tuple[list[Line], list[Button]]:
    """Say how many more there are than a message takes, and offer what lists them."""
    if not rest:
        return [], []
    due = [one.planned.due for one in rest]
    period = Period(min(due), max(due))
    of = rest[0].planned.agreement if only else ""
    said = Line(f"And {len(rest)} more, {in_period(period)}.")
    return [said], [Button("What is due then", Due(period, of).typed)]


def reminder_page(one: Reminder, today: date) -> Page:
    """Say one reminder whole: what and when, who owns it, the document's words, and what to do next."""
    if one.terms is None and one.planned.matter is not Matter.DELEGATION:
        return Page(Line(HIDDEN), kind=Sort.REMINDER)
    agreements = (one.terms.id,) if one.terms else ()
    if one.fate:
        said = Line(ended(_dealt(one, named=True)), cites(one))
        return Page(said, (), left_to_do(one), agreements, kind=Sort.REMINDER)
    quote = (Quote(one.quote, cites(one)),) if one.quote else ()
    return Page(
        Line(ended(capital(whole(one, today))), cites(one)),
        (*_rows(one, today), *quote),
        buttons(one),
        agreements=agreements,
        kind=Sort.REMINDER,
        quotes=() if quote else cites(one)[:1],
    )


def _rows(one: Reminder, today: date) -> Iterator[Part]:
    if one.late:
        yield Row("Late", f"This should have been said on {in_words(one.late)}.")
    if one.planned.whom in _KEEPERS:
        yield Row("Why you", f"You are {_KEEPERS[one.planned.whom]}, and nobody has acknowledged this.")
    if one.decided and one.decided.by:
        waits = joined(one.decided.waiting)
        verb = "has" if len(one.decided.waiting) == 1 else "have"
        yield Row("Decided", f"By {joined(one.decided.by)}; {waits} {verb} yet to decide.")
    owner = owners(one)
    if owner:
        yield Row("Owner", ended(owner))
    elif one.planned.matter in _OWNED:
        yield Row("Owner", "No owner is given.")
    if one.planned.matter is Matter.DECIDE:
        notice = one.planned.due + timedelta(days=one.committee)
        allowed = count(one.committee, "day")
        yield Row(
            "Why then", f"Notice has to be given by {in_words(notice)}; a committee is allowed {allowed}."
        )
    if one.planned.matter is Matter.GATEWAY and one.missing:
        yield Row("Evidence", f"{capital(count(len(one.missing), 'piece'))} not given yet:")
        yield from (Point(ended(piece)) for piece in one.missing)
    if one.planned.matter is Matter.ATTACHMENT:
        yield from (Point(ended(piece)) for piece in one.missing)
    if one.planned.matter in TO_SIGN and len(one.missing) > FEW:
        yield Row("Waiting on", ended(joined(one.missing)))
    yield Row("Next", _next(one, today))


_KEEPERS = {CLERKS: "its clerk", ADMINISTRATORS: "an administrator"}
_OWNED = frozenset(
    {
        *(Matter.MILESTONE, Matter.DELIVERABLE, Matter.GATEWAY, Matter.REVIEW),
        *(Matter.OBLIGATION, Matter.PAYMENT, Matter.LOGGED),
    }
)


def _next(one: Reminder, today: date) -> str:
    if one.planned.matter is Matter.GATEWAY and not one.missing:
        return "Record what was decided with Done, or its new day with Moved."
    ahead, past = _NEXT.get(one.planned.matter, _TASK)
    return past if one.planned.due < today else ahead


def _either(said: str) -> tuple[str, str]:
    return said, said


_NOTICE = _either("If it is to be ended early, give notice in time. If not, acknowledge this.")
_SIGN = _either("If you may sign, sign it. If you can't, tell its clerk.")
_TASK = (
    "Press Done once it is done, or Moved if it has another day.",
    "Record it with Done, or its new day with Moved.",
)
_NEXT = {
    Matter.END: (
        "Decide whether to extend it by a change note, replace it, or let it end.",
        "Record the agreement that replaces it, or raise a change note that extends it.",
    ),
    Matter.START: _either("Nothing needs to be done here."),
    Matter.NOTICE: _NOTICE,
    Matter.DECIDE: _NOTICE,
    Matter.GATEWAY: _either("Give the evidence, then record what was decided with Done."),
    Matter.REVIEW: _either("Record what the review found with Done, or its new day with Moved."),
    Matter.LOGGED: _either("Press Done once it is dealt with, and say how."),
    Matter.SIGNATURE: _SIGN,
    Matter.CHANGE_NOTE: _SIGN,
    Matter.ATTACHMENT: _either(
        "Ask whoever holds the document for them. If there are none, acknowledge this."
    ),
    Matter.DELEGATION: _either("If it is still needed, hand it on again with: delegate."),
}
"""What to do next, before the day and after it."""


def _headline(spoken: Spoken, shown: list[Reminder], only: str, today: date) -> str:
    prefix = f"{only}: " if only else ""
    if not shown:
        return HIDDEN
    if spoken.sort is Sort.LOOK_AHEAD:
        period = between(today, today + LOOKED_AHEAD)
        return f"{prefix}{count(len(shown), 'date')} this week and the next, from {period}"
    day = f"{DAYS[today.weekday()]} {in_words(today)}"
    open_ = [one for one in shown if not one.fate]
    said = joined(f"{len(some)} {name}" for name, some in _sorted(open_, today) if some)
    said = said or "all dealt with"
    if spoken.missed:
        late = sum(one.late is not None for one in shown)
        some = "" if late == len(shown) else f"{late} of them "
        why = f"{some}late because I was not running from {in_words(spoken.missed)}"
        return f"{prefix}{count(len(shown), 'reminder')}, {why}: {said}"
    return f"{prefix}{count(len(shown), 'reminder')} for {day}: {said}"


def _sorted(reminders: list[Reminder], today: date) -> list[tuple[str, list[Reminder]]]:
    """Sort reminders into what is overdue, what waits, what is near, and what is later."""
    waits = {Matter.SIGNATURE, Matter.CHANGE_NOTE, Matter.ATTACHMENT}
    dated = [one for one in reminders if one.planned.matter not in waits]
    far = [one for one in dated if one.planned.due > today + SOON]
    return [
        ("overdue", [one for one in dated if one.planned.due < today]),
        ("due today", [one for one in dated if one.planned.due == today]),
        ("due within a week", [one for one in dated if today < one.planned.due <= today + SOON]),
        ("open from today", [one for one in far if _opens(one) == today]),
        ("due later", [one for one in far if _opens(one) != today]),
        ("waiting", [one for one in reminders if one.planned.matter in waits]),
    ]


def _opens(one: Reminder) -> date | None:
    return one.open.occurrence.opens if one.open and one.open.occurrence else None


def _sections(shown: list[Reminder], today: date, length: Length, *, named: bool) -> Iterator[Part]:
    open_ = [one for one in shown if not one.fate]
    for name, some in _sorted(open_, today):
        if some:
            yield Heading(capital(name), 2)
            yield from (Point(_line(one, today, length, named=named), cites(one)) for one in some)
    dealt = [one for one in shown if one.fate]
    if dealt:
        yield Heading("Dealt with", 2)
        said = ((one, _brief(_dealt(one, named=named), length.said)) for one in dealt)
        yield from (Point(ended(words), cites(one)) for one, words in said)


def _why_you(shown: list[Reminder]) -> Iterator[Part]:
    """Say why somebody gets what others did not answer."""
    kept = {one.planned.whom for one in shown if one.planned.whom in _KEEPERS and not one.fate}
    if kept:
        who = _KEEPERS[CLERKS if CLERKS in kept else ADMINISTRATORS]
        all_ = all(one.planned.whom in _KEEPERS for one in shown)
        what = "These come" if all_ else "Some of these come"
        yield Line(f"{what} to you as {who.replace('its', 'the')}, since nobody has acknowledged them.")


def _line(one: Reminder, today: date, length: Length, *, named: bool) -> str:
    short_ = _brief(whole(one, today) if named else sentence(one, today), length.said)
    owner = _brief(owners(one), length.owner) if length.owner else ""
    late = f"This should have been said on {in_words(one.late)}" if one.late else None
    return sentences(short_, f"Owner: {owner}" if owner else None, late)


def _brief(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip(' ,;.')}…"


def _dealt(one: Reminder, *, named: bool) -> str:
    said = f"{fate_words(one.fate)}: " if one.fate else ""
    row = one.planned
    subject_ = name_of(row.matter, row.item, None if row.matter in _OWNED else row.due)
    name = f" of {one.terms.short_name}" if named and one.terms else ""
    what = f", {one.what}" if one.what and one.planned.matter in _OWNED else ""
    return f"{said}{subject_}{name}{what}"


def _short_buttons(shown: list[Reminder]) -> Iterator[Button]:
    for one in [one for one in shown if not one.fate][:MOST_BUTTONS]:
        button = short(one)
        if button:
            yield button
