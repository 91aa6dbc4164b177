"""The rules of what is due: who may say that it was dealt with or moved, and when that can't be."""

import re
from dataclasses import replace
from datetime import date, timedelta

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.runners import already, barred
from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.days.occurrences import TASKS, Kind, Occurrence, occurrences, period_of
from agreements.life import deeds, registers
from agreements.life.closing import start_closing
from agreements.life.deciding import show_gateway, start_deciding, start_reviewing
from agreements.life.happenings import Dealt, Moved
from agreements.life.logged import LogItem, log_of, number_of
from agreements.life.progress import Settled, item_of
from agreements.life.results import DealtWith, MovedTo, Result
from agreements.outcomes import Blank, Choice, Field, Option, Outcome, Refusal, Refused, ToFill
from agreements.signatures.subjects import subjects
from agreements.standing import standing
from agreements.terms import Terms

MOST_OPTIONS = 100
"""Of a list to choose from, by Slack's rule."""

A_MOMENT = timedelta(minutes=1)
"""Within which nobody is taken to have done the same again, unless a note tells the two apart."""

AGAIN = "a second time"
"""The note that tells what was done again from what was said again."""


def tasks(agreement: Agreement, day: date) -> tuple[Occurrence, ...]:
    """List all that somebody has to do, as it stands on a day, in order of date."""
    return tuple(one for one in _dated(agreement, day) if one.kind in TASKS)


def _dated(agreement: Agreement, day: date) -> tuple[Occurrence, ...]:
    terms = agreement.terms_on(day)
    return occurrences(terms, standing(terms, day).starts_on, agreement.progress_on(day))


def deal(request: deeds.Deal, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that something was dealt with, or not after all; where it isn't clear what, open a form."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused, ()
    found = tasks(agreement, asking.today)
    one = _named(request.item, found)
    if one is None:
        return _unnamed(request, found, agreement, asking), ()
    if one.kind is Kind.GATEWAY and request.done and (request.day or request.note):
        deciding = deeds.StartDeciding(terms.id, one.item, request.day, request.note)
        return start_deciding(deciding, agreement, asking), ()
    if one.kind is Kind.GATEWAY and request.done:
        return show_gateway(deeds.ShowGateway(terms.id, one.item), agreement, asking), ()
    if one.kind is Kind.REVIEW and request.done:
        held = deeds.StartReviewing(terms.id, one.item, request.day, request.note)
        return start_reviewing(held, agreement, asking), ()
    return _dealt(request, one, agreement, asking)


def _dealt(request: deeds.Deal, one: Occurrence, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that one thing was dealt with, or open its form where that is to be asked."""
    terms, day = agreement.terms_on(asking.today), request.day or asking.today
    refused = _cannot_deal(request, one, day, agreement, asking)
    if refused:
        return refused, ()
    if request.asks:
        form = _of_one("done" if request.done else "undone", one, terms, asking)
        return form.saying(request.day, request.note), ()
    earlier = [each for each in agreement.records if isinstance(each, Dealt) and each.item == one.item]
    record = Dealt(
        agreement=terms.id,
        item=one.item,
        done=request.done,
        note=request.note.strip(),
        counts_on=day,
        round=len(earlier),
    )
    if earlier and _just_said(earlier[-1], record, asking):
        again = deeds.Deal(terms.id, one.item, request.done, request.day, AGAIN)
        twice = "It was done twice" if request.done else "Take back the one before too"
        choices = (Choice(twice, again.typed),)
        return Refused(Refusal.JUST_DEALT, terms, one.item, choices=choices), ()
    if record.done:
        return DealtWith(terms, one, record), (record,)
    after = agreement.after(record)
    settling = (each for each in agreement.happened if isinstance(each, Settled))
    taken = next(each for each in settling if each not in after.happened)
    still = after.progress_on(asking.today).settled.get(one.item)
    return DealtWith(terms, one, record, taken, still), (record,)


def _just_said(earlier: Dealt, record: Dealt, asking: Asking) -> bool:
    """Say whether the same person said exactly the same a moment ago, by a second press of a button."""
    written = earlier.written
    if written is None or asking.now is None or written.by.user != asking.user:
        return False
    same = replace(earlier, written=None, round=record.round) == record
    return same and abs(asking.now - written.at) < A_MOMENT


def _unnamed(
    request: deeds.Deal, found: tuple[Occurrence, ...], agreement: Agreement, asking: Asking
) -> Outcome | Result:
    """Close an item of the partnership's registers, where it is one; else ask what is meant."""
    terms = agreement.terms_on(asking.today)
    if request.done and _in_log(request.item, agreement):
        closing = registers.StartClosing(terms.id, number_of(request.item), request.day, request.note)
        return start_closing(closing, agreement, asking)
    form = "done" if request.done else "undone"
    asked = _which(
        form, request.item, terms, _to_choose(found, done=request.done), asking, words=request.note
    )
    return asked.saying(request.day, request.note) if isinstance(asked, ToFill) else asked


def _in_log(item: str, agreement: Agreement) -> LogItem | None:
    """Find an item of the partnership's registers by its id, typed in any case."""
    return next((one for one in log_of(agreement.records) if one.id == item.casefold()), None)


def _named(item: str, found: tuple[Occurrence, ...]) -> Occurrence | None:
    return next((one for one in found if item and one.item.casefold() == item.casefold()), None)


def _to_choose(found: tuple[Occurrence, ...], *, done: bool) -> tuple[Occurrence, ...]:
    """List what may have been done, or not after all; gateways and reviews have forms of their own."""
    if not done:
        return tuple(one for one in found if one.settled_on and not _repeats(one))
    by_form = {Kind.GATEWAY, Kind.REVIEW}
    return tuple(one for one in found if one.kind not in by_form and (not one.settled_on or _repeats(one)))


def _repeats(one: Occurrence) -> bool:
    """Say whether it is done again and again with no period to it: each time counts."""
    return one.kind is Kind.OBLIGATION and one.due is None


def _which(  # noqa: PLR0913 - the form, what was said for it, and what it is filled from
    form: str, said: str, terms: Terms, found: tuple[Occurrence, ...], asking: Asking, *, words: str
) -> ToFill | Refused:
    """Open the form that asks what is meant: the periods of the duty that was named, else anything.

    What has the `words` that were said with it is chosen already.
    """
    of_duty = [one for one in found if said and period_of(one.item).casefold() == said.casefold()]
    if not found or (said and not of_duty):
        return Refused(Refusal.NO_ITEM, terms, said, choices=_choices(form, terms, found))
    nearest = sorted(of_duty or found, key=lambda one: abs((one.due or date.max) - asking.today))
    offered = sorted(nearest[:MOST_OPTIONS], key=lambda one: (one.due or date.max, one.item))
    begun = [one for one in offered if (one.opens or one.due or date.max) <= asking.today]
    chosen = begun[-1].item if begun and of_duty else _likeliest(words, offered)
    fields = (Field("item", Blank.CHOICE, chosen, _options(offered)), *_blanks(form, asking.today))
    return ToFill(form, terms.id, terms.short_name, "", fields, {"agreement": terms.id})


def _of_one(form: str, one: Occurrence, terms: Terms, asking: Asking) -> ToFill:
    """Open the form about one thing that was named."""
    fields = (Field("item", Blank.CHOICE, one.item, _options([one])), *_blanks(form, asking.today))
    return ToFill(form, terms.id, terms.short_name, "", fields, {"agreement": terms.id})


_WORD = re.compile(r"[^\W\d_]{4,}")
_ENOUGH = 2
"""Words of one thing alone by which it may be taken to be meant, until its form is handed in."""


def _likeliest(said: str, found: list[Occurrence]) -> str:
    """Return the one thing that has most of some words, or nothing where none or several have enough."""
    words = set(_WORD.findall(said.casefold()))
    shared = {one.item: len(words.intersection(_WORD.findall(one.what.casefold()))) for one in found}
    most = max(shared.values(), default=0)
    best = [item for item, number in shared.items() if number == most]
    return best[0] if most >= _ENOUGH and len(best) == 1 else ""


def _options(found: list[Occurrence]) -> tuple[Option, ...]:
    return tuple(Option(one.item, f"{one.item}: {one.what}") for one in found)


def _choices(form: str, terms: Terms, found: tuple[Occurrence, ...]) -> tuple[Choice, ...]:
    """Offer each thing, a duty once for all its periods, by its id and what it is."""
    called = {period_of(one.item): one.what for one in found}
    return tuple(Choice(f"{item}: {what}", f"{form} {terms.id} {item}") for item, what in called.items())


def _blanks(form: str, today: date) -> tuple[Field, ...]:
    """List what each form asks besides the item."""
    note = Field("note", Blank.TEXT, required=False)
    return {
        "done": (Field("day", Blank.DAY, today.isoformat()), note),
        "undone": (note,),
        "moved": (Field("to", Blank.DAY), Field("why", Blank.TEXT)),
    }[form]


def _cannot_deal(
    request: deeds.Deal, one: Occurrence, day: date, agreement: Agreement, asking: Asking
) -> Refused | None:
    terms = agreement.terms_on(asking.today)
    settled = agreement.progress_on(asking.today).settled.get(one.item)
    first = agreement.since(one.item, asking.today)
    if day > asking.today:
        return Refused(Refusal.FUTURE, terms, one.item)
    if not request.done:
        stands = any(
            isinstance(each, Settled) and item_of(each) == one.item and each.counts_on >= first
            for each in agreement.happened
        )
        return None if stands else Refused(Refusal.NOT_DEALT, terms, one.item)
    if settled and not _repeats(one):
        undo = Choice("It was not done after all", deeds.Deal(terms.id, one.item, done=False).typed)
        return already(terms, one.item, settled, asking, undo)
    if one.kind is Kind.OBLIGATION and one.opens:
        first = max(first, one.opens)
    if day < max(first, FIRST_DAY):
        return Refused(Refusal.TOO_EARLY, terms, one.item, details=(max(first, FIRST_DAY).isoformat(),))
    return None


def move(request: deeds.MoveItem, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that something was moved to another day; a form asks for what is not said."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused, ()
    movable = (one for one in _dated(agreement, asking.today) if one.kind in TASKS | {Kind.LOGGED})
    open_ = tuple(one for one in movable if not one.settled_on and not _repeats(one))
    one = _named(request.item, open_)
    if one is None:
        return _unmoved(request, agreement, open_, asking), ()
    gone_by = _gone_by(request, one, asking)
    if request.asks or request.to is None or not request.why.strip() or (gone_by and not request.sure):
        return _rest_of_move(request, one, terms, asking), ()
    if not FIRST_DAY <= request.to <= LAST_DAY or request.to == one.due:
        why = Refusal.DUE_THEN if request.to == one.due else Refusal.NO_MOVE
        return Refused(why, terms, one.item, details=(request.to.isoformat(),)), ()
    record = Moved(
        agreement=terms.id, item=one.item, to=request.to, why=request.why.strip(), counts_on=asking.today
    )
    before = agreement.progress_on(asking.today).moves.get(one.item, ())
    after = agreement.after(record)
    subject = next((each for each in subjects(after, asking.today) if each.name == one.item), None)
    signed = subject.earlier if subject else ()
    return MovedTo(after.terms_on(asking.today), one, record, len(before) + 1, signed), (record,)


def _unmoved(
    request: deeds.MoveItem, agreement: Agreement, open_: tuple[Occurrence, ...], asking: Asking
) -> ToFill | Refused:
    terms = agreement.terms_on(asking.today)
    settled = agreement.progress_on(asking.today).settled
    done = next((item for item in settled if item.casefold() == request.item.casefold()), None)
    if done:
        return already(terms, done, settled[done], asking)
    logged = _in_log(request.item, agreement)
    if logged and logged.closed:
        called = f"{logged.entry.kind} {logged.entry.number}"
        return Refused(Refusal.CLOSED, terms, called, earlier=logged.closed)
    form = _which("moved", request.item, terms, open_, asking, words=request.why)
    return form.saying(request.to, request.why) if isinstance(form, ToFill) else form


def _rest_of_move(request: deeds.MoveItem, one: Occurrence, terms: Terms, asking: Asking) -> ToFill:
    """Ask for what was not said, and of a day that has gone by whether it is meant."""
    form = _of_one("moved", one, terms, asking)
    if _gone_by(request, one, asking):
        meant = Field("sure", Blank.CHOICE, "", (Option("sure", "gone by"),))
        form = replace(form, called=f"{request.to}", fields=(*form.fields, meant))
    return form.saying(request.to, request.why)


def _gone_by(request: deeds.MoveItem, one: Occurrence, asking: Asking) -> bool:
    """Say whether something would be moved to a day that has gone by, which may be a slip of the year."""
    return request.to is not None and FIRST_DAY <= request.to < asking.today and request.to != one.due
