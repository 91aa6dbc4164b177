"""The form of a change note: what it asks for, and what stands in it already."""

from datetime import date
from typing import get_args

from agreements import acts
from agreements.asking import Asking
from agreements.change_notes.effects import (
    Effect,
    PutItem,
    RemoveItem,
    Section,
    SetEnd,
    SetSum,
    mark,
    sum_named,
)
from agreements.change_notes.notes import Note
from agreements.days.calendar import in_words
from agreements.days.durations import Duration
from agreements.outcomes import Blank, Field, Option
from agreements.terms import Signatory, Terms

LONGEST_TITLE = 150
"""Letters of a title that is taken from what was said."""

MOST_OF_AN_ID = 12
"""Letters of an id that leave room for the words beside it."""

REMOVABLE: tuple[Section, ...] = get_args(Section)
KIND_OF: dict[Section, str] = {
    "gateways": "gateway",
    "reviews": "review",
    "recurring": "obligation",
    "parties": "party",
    "signatories": "representative",
}
"""What one of a section is called; a milestone says itself whether it is one or a deliverable."""

PUTTABLE = ("milestone", "deliverable", *KIND_OF.values())


def _lengthened(terms: Terms, longer: Duration | None) -> date | None:
    """Return the last day of a term that is to be longer, where it has one."""
    return longer.after(terms.end.date) if longer and terms.end.date else None


def note_fields(
    terms: Terms, note: Note | None, request: acts.StartNote, asking: Asking
) -> tuple[Field, ...]:
    """Fill the form from the note that is written anew, or from what was said: words, or a longer term."""
    text = note.text if note else None
    today = asking.today.isoformat()
    again = note is not None and not note.open
    originator = text.originator if text and not again else asking.people.appointed_as(asking.user)
    effects: dict[str, Effect] = {effect.kind: effect for effect in text.effects} if text else {}
    said, last_day = request.words.strip(), request.last_day or _lengthened(terms, request.longer)
    if last_day:
        effects["end"] = SetEnd(last_day)
    new_end = f"The last day becomes {in_words(last_day)}" if last_day else ""
    details = new_end or said
    return (
        Field("title", Blank.TEXT, text.title if text else details[:LONGEST_TITLE]),
        Field("originator", Blank.TEXT, originator),
        Field(
            "first_proposed_on",
            Blank.DAY,
            text.first_proposed_on.isoformat() if text and not again else today,
        ),
        Field("reason", Blank.LONG, text.reason if text else said if new_end else ""),
        Field("details", Blank.LONG, text.details if text else details),
        Field("impact", Blank.LONG, text.impact if text else "None"),
        Field("change_on", Blank.DAY, text.change_on.isoformat() if text else today),
        *_effect_fields(terms, effects),
        Field("step", Blank.CHOICE, "propose", (Option("propose", "propose"), Option("draft", "draft"))),
    )


def _effect_fields(terms: Terms, effects: dict[str, Effect]) -> tuple[Field, ...]:
    end, sum_ = effects.get("end"), effects.get("sum")
    put, remove = effects.get("put"), effects.get("remove")
    sums = tuple(Option(one.id, sum_named(one, terms)) for one in terms.funding)
    removable = tuple(
        Option(f"{section}:{mark(one)}", _item_called(one, terms))
        for section in REMOVABLE
        for one in getattr(terms, section)
        if mark(one)
    )
    fields = [
        Field(
            "last_day", Blank.DAY, end.last_day.isoformat() if isinstance(end, SetEnd) else "", required=False
        )
    ]
    if sums:
        given = sum_ if isinstance(sum_, SetSum) else None
        fields += [
            Field("sum", Blank.CHOICE, given.item if given else "", sums, required=False),
            Field("amount", Blank.NUMBER, str(given.amount) if given else "", required=False),
        ]
    item = put if isinstance(put, PutItem) else None
    kinds = tuple(Option(kind, kind) for kind in PUTTABLE)
    fields += [
        Field("put", Blank.CHOICE, _kind_of(item) if item else "", kinds, required=False),
        Field("put_id", Blank.TEXT, mark(item.item) if item else "", required=False),
        Field("put_what", Blank.TEXT, _what_of(item) if item else "", required=False),
        Field("put_day", Blank.DAY, _day_of(item) if item else "", required=False),
        Field("put_more", Blank.TEXT, _more_of(item) if item else "", required=False),
    ]
    if removable:
        gone = f"{remove.section}:{remove.item}" if isinstance(remove, RemoveItem) else ""
        fields.append(Field("remove", Blank.CHOICE, gone, removable, required=False))
    return tuple(fields)


def _item_called(item: object, terms: Terms) -> str:
    """Call an item of the terms by its words: one who signs by name and party, what has an id by both."""
    if isinstance(item, Signatory):
        return f"{item.name or 'Nobody named yet'}, who signs for {terms.called(item.party or '')}"
    what, id_ = getattr(item, "what", None), getattr(item, "id", None)
    short = id_ and len(id_) <= MOST_OF_AN_ID
    return f"{id_}: {what}" if what and short else what or getattr(item, "name", None) or ""


def _kind_of(put: PutItem) -> str:
    return str(getattr(put.item, "kind", None) or KIND_OF[put.section])


def _what_of(put: PutItem) -> str:
    return str(getattr(put.item, "what", None) or getattr(put.item, "name", None) or "")


def _day_of(put: PutItem) -> str:
    day = getattr(put.item, "date", None)
    return day.isoformat() if isinstance(day, date) else ""


def _more_of(put: PutItem) -> str:
    return str(getattr(put.item, "frequency", None) or getattr(put.item, "position", None) or "")
