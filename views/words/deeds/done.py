"""What is said of things that are due: that they were done, were not, or were moved."""

from datetime import date

from agreements.answers import Answer
from agreements.days.calendar import how_far, in_words
from agreements.days.occurrences import Kind, Occurrence
from agreements.life.deeds import Deal, MoveItem, StartDeciding, StartReviewing
from agreements.life.results import ChooseItem, DealtWith, MovedTo
from agreements.requests import About, Topic
from views.page import Button, Line, Page, Part, Row
from views.words.acts.signing import earlier_rows
from views.words.days import falls, occurs
from views.words.deeds.fates import late_words, settled_words
from views.words.phrases import capital, ended, sentences


def dealt_with(_: Answer, content: DealtWith) -> Page:
    """Say that something was done, how that was against its date, and what can be done next."""
    terms, one, record = content.terms, content.item, content.record
    history = Button("History", About(Topic.HISTORY, terms.id).typed)
    note = (Row("Note", record.note),) if record.note else ()
    if not record.done:
        label, opens = _BY_FORM.get(one.kind, ("It was done", Deal))
        again = Button(label, opens(terms.id, one.item).typed)
        name, still = f"{one.item} of {terms.short_name}", content.still
        last = f"The last that was recorded of {name} is taken back: {one.what}"
        if not (still or one.kind in _BY_FORM):  # others may have decided, and it may have been held before
            said = f"Not done after all: {name}, {one.what}"
            return Page(Line(ended(said)), note, (again, history), agreements=(terms.id,))
        each = (("Taken back", content.taken), ("Still", still))
        rows = (Row(label, sentences(settled_words(which))) for label, which in each if which)
        return Page(Line(ended(last)), (*rows, *note), (again, history), agreements=(terms.id,))
    verb = "Paid" if one.kind is Kind.PAYMENT else "Done"
    said = f"{verb}: {one.item} of {terms.short_name}, {one.what}"
    undo = Button("It was not", Deal(terms.id, one.item, done=False).typed)
    more = Button("Something else is done", Deal(terms.id).typed)
    return Page(
        Line(ended(said)),
        (Row("On", sentences(f"{in_words(record.counts_on)}{_against(content)}")), *note),
        (undo, more, history),
        agreements=(terms.id,),
    )


_BY_FORM: dict[Kind, tuple[str, type[Deal | StartReviewing | StartDeciding]]] = {
    Kind.REVIEW: ("It was held", StartReviewing),
    Kind.GATEWAY: ("It was decided", StartDeciding),
}
"""What is recorded by a form of its own: what its button says, and what it opens."""


def _against(content: DealtWith) -> str:
    one, day = content.item, content.record.counts_on
    if one.due is None or one.bound == "from":
        return ""
    if one.kind is Kind.OBLIGATION:
        return f", for what recurs {occurs(one)}"
    if one.opens and day < one.opens:
        return f", before it was to begin on {in_words(one.opens)}"
    late = late_words(day, one.due, one)
    return f", {late}: it was due {occurs(one)}" if late else ", in time"


def moved_to(answer: Answer, content: MovedTo) -> Page:
    """Say that something was moved from when to when and why, and how often before."""
    terms, one, record = content.terms, content.item, content.record
    rows: list[Part] = [
        Row("Before", sentences(occurs(one) if one.due else "no date")),
        Row("Now", sentences(f"{_now(one, record.to)} ({how_far(record.to, answer.today)})")),
        Row("Because", capital(ended(record.why))),
    ]
    if content.moves > 1:
        rows.append(Row("Moved", f"{content.moves} times so far. The history has each."))
    if terms.end.date and record.to > terms.end.date:
        rows.append(Row("Check", f"The agreement ends before that, on {in_words(terms.end.date)}."))
    rows += earlier_rows(content.earlier, terms)
    back = (Button("Move it back", MoveItem(terms.id, one.item, one.due).typed),) if one.due else ()
    buttons = (
        *back,
        Button("Move it again", MoveItem(terms.id, one.item).typed),
        Button("Dates", About(Topic.DATES, terms.id).typed),
        Button("History", About(Topic.HISTORY, terms.id).typed),
    )
    said = f"Moved: {one.item} of {terms.short_name}, {one.what}"
    return Page(Line(ended(said)), tuple(rows), buttons, agreements=(terms.id,))


def _now(one: Occurrence, day: date) -> str:
    return falls(day, None, "day", one.bound)


def choose_item(_: Answer, content: ChooseItem) -> Page:
    """Ask which item is meant."""
    terms = content.terms
    return Page(
        Line(f"Which {content.sought} of {terms.short_name} do you mean?"),
        tuple(Line(choice.called) for choice in content.choices),
        tuple(Button(choice.called, choice.typed) for choice in content.choices),
        agreements=(terms.id,),
    )
