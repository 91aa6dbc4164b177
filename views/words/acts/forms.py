"""How a form is worded: its title, what its button says, and each blank's label and hint."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from agreements.answers import Answer
from agreements.calendar import in_words
from agreements.notes import Note
from agreements.outcomes import Field, ToFill
from agreements.terms import Terms
from views.page import Blank, Choice, Form, Line, Page, Row
from views.papers.paper import effects_in_words
from views.words.phrases import joined


class BlankFault(Protocol):
    """What is wrong with a blank."""

    @property
    def field(self) -> str:
        """The blank's name."""

    @property
    def why(self) -> str:
        """What is wrong, in words."""


@dataclass(frozen=True)
class _Wording:
    """The words of one form; a blank's are its label and its hint."""

    title: str
    submit: str
    asks: str
    blanks: dict[str, tuple[str, str]]


_SIGNING = {
    "statement": ("What you agree to", ""),
    "party": ("Sign for", ""),
    "minute": ("Minute reference", "Where a board or committee gave the authority, if one did"),
}

WORDINGS = {
    "sign": _Wording("Sign", "Sign", "Sign {called} of {name}", _SIGNING),
    "paper": _Wording(
        "Record a signature",
        "Record",
        "Record that {called} of {name} was signed on paper",
        {
            "statement": ("What was agreed to", ""),
            "party": ("Signed for", ""),
            "name": ("Who signed", ""),
            "position": ("Their position", ""),
            "signed_on": ("Day signed", ""),
            "evidence": ("Evidence", "Where the signed paper is kept"),
        },
    ),
    "unsign": _Wording(
        "Withdraw a sign-off",
        "Withdraw",
        "Withdraw a sign-off of {called} of {name}",
        {"party": ("Whose", ""), "why": ("Why", "")},
    ),
    "change": _Wording(
        "Change note",
        "Save",
        "Fill in {called} of {name}",
        {
            "title": ("Title", "A few words, such as: Extend the term to March 2019"),
            "originator": ("Originator", "Who raises it"),
            "first_proposed_on": ("Date change first proposed", ""),
            "reason": ("Reason for the change", ""),
            "details": ("Full details of the change", ""),
            "impact": ("Likely impact on the rest", "Or None"),
            "change_on": ("Date of the change", "The day from which it takes effect"),
            "last_day": ("New last day of the term", "Only if the note extends or shortens it"),
            "sum": ("Sum that changes", "Only if one does"),
            "amount": ("New amount in pounds", ""),
            "put": ("What is added or replaced", "Only if the note adds or replaces an item"),
            "put_id": ("Its short id", "A new one such as M10, or that of the item it replaces"),
            "put_what": ("What it is", "Its description, or its name"),
            "put_day": ("Its date", ""),
            "put_more": ("How often, or position", "For an obligation, or a representative"),
            "remove": ("What is removed", "Only if the note removes an item"),
            "step": ("When saved", ""),
        },
    ),
    "people": _Wording(
        "Give a role",
        "Save",
        "Give someone a role",
        {
            "user": ("Who", ""),
            "name": ("Their name", "As it should stand under a signature"),
            "position": ("Their position", ""),
            "role": ("Role", "A signatory signs for a party; a clerk keeps the register"),
            "party": ("Party", "For a signatory"),
            "over": ("For one agreement only", "Leave empty for all"),
        },
    ),
    "delegate": _Wording(
        "Delegate",
        "Delegate",
        "Hand on your authority to sign in {name}",
        {
            "party": ("For", ""),
            "user": ("To whom", ""),
            "name": ("Their name", ""),
            "position": ("Their position", ""),
            "scope": ("What they may sign", ""),
            "first": ("From", ""),
            "last": ("Until", "The last day on which they may sign"),
        },
    ),
    "restrict": _Wording(
        "Restrict",
        "Save",
        "Choose who can see {name}",
        {
            "people": ("People", "To everyone else the agreement does not exist"),
            "channels": ("Channels", "Everyone in them can see it there"),
        },
    ),
}

CHOICES = {
    "propose": "Propose it now, so that it can be signed",
    "draft": "Keep it as a draft",
    "anything": "Anything",
    "agreement": "The agreement itself",
    "change notes": "Change notes",
    "signatory": "Signatory",
    "clerk": "Clerk",
    "administrator": "Administrator",
}


def to_fill(answer: Answer, content: ToFill) -> Page:
    """Put a form before someone."""
    wording = WORDINGS[content.form]
    said = wording.asks.format(called=content.called, name=content.name)
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


def _rows(terms: Terms, note: Note | None) -> list[tuple[str, str]]:
    label = terms.version.label or "no label is printed"
    rows = [("Agreement", terms.title), ("Version", label)]
    if note is None:
        start, end = terms.commencement.date_text, terms.end.date_text
        parties = joined(party.name for party in terms.parties)
        return [*rows, ("Parties", parties), ("Starts", start or "not stated"), ("Ends", end or "not stated")]
    text = note.text
    effects = " ".join(effects_in_words(note, terms)) or "words only: no date, sum or party changes"
    return [
        *rows,
        ("Change note", f"{note.number}, {text.title}"),
        ("Reason", text.reason),
        ("Details", text.details),
        ("Impact", text.impact),
        ("Takes effect", in_words(text.change_on)),
        ("Effect", effects),
    ]


def _blank(field: Field, wording: _Wording) -> Blank:
    label, hint = wording.blanks[field.name]
    choices = tuple(Choice(one.value, CHOICES.get(one.called, one.called)) for one in field.options)
    return Blank(field.name, field.blank, label, hint, field.initial, choices, required=field.required)


def taken_already() -> Page:
    """Say that exactly this was handed in before, and taken then."""
    return Page(
        Line("You have handed in exactly this already, so it was not taken a second time."),
        (Line("What it asked for was recorded the first time."),),
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
