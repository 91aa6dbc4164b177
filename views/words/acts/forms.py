"""A form put before someone, and what is wrong with one that was handed in."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from agreements.answers import Answer
from agreements.change_notes.notes import Note
from agreements.days.calendar import Period, in_words
from agreements.outcomes import Field, ToFill
from agreements.terms import Terms
from views.page import Blank, Choice, Form, Line, Page, Row
from views.words.acts.wording import Wording
from views.words.acts.wordings import CHOICES, WORDINGS
from views.words.days import period_words
from views.words.effects import effects_in_words
from views.words.phrases import joined, of_name, quoted


class BlankFault(Protocol):
    """What is wrong with a blank."""

    @property
    def field(self) -> str:
        """The blank's name."""

    @property
    def why(self) -> str:
        """What is wrong, in words."""


def to_fill(answer: Answer, content: ToFill) -> Page:
    """Put a form before someone."""
    wording = WORDINGS[content.form]
    called = _called(content)
    said = wording.asks.format(called=called, name=content.name, whole=of_name(called, content.name))
    form = Form(
        content.form,
        wording.title,
        wording.submit,
        (*_shown(content), *(_blank(one, wording) for one in content.fields)),
        tuple(content.carried.items()),
    )
    agreements = (content.agreement,) if content.agreement else ()
    return Page(Line(said + "."), agreements=agreements, form=form, typed=answer.request.typed)


def _shown(content: ToFill) -> tuple[Blank, ...]:
    """Show what a form signs, beside the statement that is agreed to."""
    if content.of is None:
        return ()
    rows = _rows(content.of, content.note)
    return tuple(
        Blank(f"shown-{number}", "statement", label, initial=text)
        for number, (label, text) in enumerate(rows)
    )


def _in_its_words(text: str | None, day: date | None) -> str:
    """Quote what the document says of a day, since that is signed; else give the day that a note made it."""
    if text:
        return quoted(text)
    return in_words(day) if day else "not stated"


def _rows(terms: Terms, note: Note | None) -> list[tuple[str, str]]:
    label = terms.version.label or "no label is printed"
    rows = [("Version", label)]  # the statement names the agreement in full
    if note is None:
        start, end = (_in_its_words(one.date_text, one.date) for one in (terms.commencement, terms.end))
        parties = joined(party.name for party in terms.parties)
        return [*rows, ("Parties", parties), ("Starts", start), ("Ends", end)]
    text = note.text
    effects = " ".join(effects_in_words(text.effects, terms)) or "words only: no date, sum or party changes"
    return [
        *rows,
        ("Change note", f"{note.number}, {text.title}"),
        ("Reason", text.reason),
        ("Details", text.details),
        ("Impact", text.impact),
        ("Takes effect", in_words(text.change_on)),
        ("Effect", effects),
    ]


def _called(content: ToFill) -> str:
    """Say what the form is about; a notice is about the earliest end, a report about its period."""
    if content.form == "address":
        return (
            f". You have had one since {in_words(date.fromisoformat(content.called))}"
            if content.called
            else ""
        )
    if content.form == "moved" and content.called:
        return f". {in_words(date.fromisoformat(content.called))} has passed, so check the day"
    if content.form == "log":
        return (
            f"{'an' if content.called[:1] in {'a', 'i'} else 'a'} {content.called}"
            if content.called
            else "something"
        )
    days = [date.fromisoformat(day) for day in content.called.split()] if content.form in _OF_DAYS else []
    if content.form == "notice":
        earliest = f"{in_words(days[0])} at the earliest"
        ends = f"too late to end it before {in_words(days[1])}, when it ends as it is" if days[1:] else ""
        return f"{earliest}: {ends}" if ends else earliest
    if len(days) > 1:
        return period_words(Period(*days))
    return in_words(days[0]) if days else content.called


_OF_DAYS = frozenset({"notice", "report"})


def _blank(field: Field, wording: Wording) -> Blank:
    label, hint = wording.blanks[field.name]
    choices = tuple(Choice(one.value, CHOICES.get(one.called, one.called)) for one in field.options)
    return Blank(field.name, field.blank, label, hint, field.initial, choices, required=field.required)


def taken_already() -> Page:
    """Say that exactly this was handed in before, and taken then."""
    return Page(
        Line("You have handed in exactly this already, so it was not taken a second time."),
        (Line("What it asked for was done the first time."),),
        refused=True,
        kind="refusal",
    )


def faulty(form: str, faults: Sequence[BlankFault]) -> Page:
    """Say what is wrong with the blanks of a form that was handed in; nothing was recorded."""
    labels = WORDINGS[form].blanks if form in WORDINGS else {}
    rows = tuple(Row(labels.get(fault.field, ("Form", ""))[0], fault.why) for fault in faults)
    return Page(
        Line("The form can't be taken yet. Nothing was recorded."),
        rows,
        refused=True,
        faults=tuple((fault.field, fault.why) for fault in faults),
    )
