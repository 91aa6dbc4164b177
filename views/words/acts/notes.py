"""What is said of change notes."""

from functools import partial
from typing import IO

from agreements.acts import MoveNote, PrintNote, ShowNotes, StartNote, StartSigning
from agreements.answers import Answer
from agreements.change_notes.notes import Note
from agreements.days.calendar import in_words
from agreements.life.progress import item_of
from agreements.outcomes import Notes, OneNote, Printed
from agreements.records import NoteState, SignOff
from agreements.terms import Terms
from views.page import Button, File, Line, Notice, Page, Part, Row, Table
from views.papers.paper import Paper, paper_of
from views.words.acts.note_states import state_words
from views.words.acts.signing import authority_words
from views.words.deeds.fates import settled_words
from views.words.effects import effects_in_words
from views.words.phrases import capital, count, ended, joined, sentences
from views.words.scene import asked


def notes(answer: Answer, content: Notes) -> Page:
    """List an agreement's change notes."""
    terms, when = content.terms, answer.request.when
    number = count(len(content.notes), "change note")
    had = "had" if answer.day < answer.today else "has"
    said = Line(f"{terms.short_name} {had} {number}{asked(when, answer.today)}.")
    new = Button("Raise a change note", StartNote(terms.id).typed)
    if not content.notes:
        return Page(said, buttons=(new,), agreements=(terms.id,))
    rows = tuple(
        (str(note.number), note.text.title, state_words(note, terms), in_words(note.text.change_on))
        for note in content.notes
    )
    table = Table(("Number", "Title", "State", "Date of change"), rows)
    buttons = tuple(
        Button(f"Show {note.number}", ShowNotes(terms.id, note.number, when=when).typed)
        for note in content.notes[-10:]
    )
    return Page(said, (table,), (*buttons, new), agreements=(terms.id,))


_DONE = {
    "written": "Change note {number} of {name} is {state}.",
    "edited": "Change note {number} of {name} is changed, and {state}.",
    "proposed": "Change note {number} of {name} is proposed.",
    "rejected": "Change note {number} of {name} is {state}. Nothing in the agreement changes.",
    "withdrawn": "Change note {number} of {name} is {state}. Nothing in the agreement changes.",
}


def one_note(answer: Answer, content: OneNote) -> Page:
    """Show a change note whole, with what was just done to it and who has signed."""
    terms, note, when = content.terms, content.note, answer.request.when
    state = state_words(note, terms)
    default = "Change note {number} of {name}, “{title}”{day}: {state}."
    day = asked(when, answer.today)
    said = _DONE.get(content.done, default).format(
        number=note.number, name=terms.short_name, title=note.text.title, state=state, day=day
    )
    return Page(
        Line(said),
        (
            *_warnings(content),
            *ending(note, content.by),
            *fields(note, content.before),
            *signatures(note, terms),
        ),
        _buttons(note, terms),
        agreements=(terms.id,),
        notices=_voided(content),
        typed=ShowNotes(terms.id, note.number, when=when).typed,
    )


def _warnings(content: OneNote) -> tuple[Part, ...]:
    found: list[Part] = []
    if content.voided:
        names = joined(dict.fromkeys(sign_off.name for sign_off in content.voided))
        have = "has" if len({sign_off.name for sign_off in content.voided}) == 1 else "have"
        counts = (
            "sign-off of {} no longer counts"
            if len(content.voided) == 1
            else "sign-offs of {} no longer count"
        )
        changed = f"The text changed, so the {counts.format(names)}. {capital(names)} {have} been told."
        told = f"{names}, who had signed it, {have} been told."
        found.append(Line(changed if content.note.open else told))
    if not content.note.rule_stated and content.note.open:
        found.append(Line("The document does not say who must sign a change, so every party is asked to."))
    for one in content.reopened:
        said = f"{item_of(one)} was {settled_words(one)}; from {in_words(content.note.text.change_on)} "
        found.append(Row("Check", f"{said}it is another thing to do, and open again."))
    return tuple(found)


def ending(note: Note, by: str) -> tuple[Part, ...]:
    """Say when, by whom and why a note was rejected or withdrawn."""
    moved = note.moved
    if note.state not in {NoteState.REJECTED, NoteState.WITHDRAWN} or moved is None:
        return ()
    said = ", ".join(filter(None, (in_words(moved.counts_on), f"by {by}" if by else "")))
    return (Row(capital(note.state), sentences(f"{said}: {note.why}" if note.why else said)),)


def fields(note: Note, before: Terms) -> tuple[Part, ...]:
    """Give what a change note says, field by field, with what it does to the terms before it."""
    text = note.text
    effects = effects_in_words(text.effects, before)
    rows = [
        Row("Title", text.title),
        Row("Originator", text.originator),
        Row("First proposed", in_words(text.first_proposed_on)),
        Row("Takes effect", in_words(text.change_on)),
        Row("Reason", text.reason),
        Row("Details", text.details),
        Row("Impact", text.impact),
        Row("Effect", " ".join(effects) if effects else "words only: no date, sum or party changes"),
    ]
    return tuple(rows)


def signatures(note: Note, terms: Terms) -> tuple[Part, ...]:
    """Say who has signed a change note, and who is still to."""
    rows = [Row("Signed", f"{terms.called(one.party)}: {_how(one)}") for one in note.sign_offs]
    if note.missing and note.open:
        rows.append(Row("Still to sign", joined(terms.called(party) for party in note.missing)))
    return tuple(rows)


def _how(signed: SignOff) -> str:
    return f"{signed.name}, {in_words(signed.counts_on)}, {authority_words(signed.authority)}"


def _buttons(note: Note, terms: Terms) -> tuple[Button, ...]:
    number = note.number
    found = []
    if note.state is NoteState.PROPOSED:
        found.append(Button("Sign", StartSigning(terms.id, note.subject).typed))
    if note.state is NoteState.DRAFT:
        found.append(Button("Propose", MoveNote(terms.id, number, NoteState.PROPOSED).typed))
    if note.open:
        found += [
            Button("Edit", StartNote(terms.id, number).typed),
            Button("Withdraw", MoveNote(terms.id, number, NoteState.WITHDRAWN).typed),
        ]
    if note.state in {NoteState.REJECTED, NoteState.WITHDRAWN}:
        found.append(Button("Raise it again", StartNote(terms.id, number).typed))
    return (*found, Button("Print", PrintNote(terms.id, number).typed))


def _voided(content: OneNote) -> tuple[Notice, ...]:
    terms, note = content.terms, content.note
    number = note.number
    why = f": {note.why}" if note.why else ""
    changed = "was changed after you signed it, so your sign-off no longer counts"
    said = (
        f"{changed}. Read it again and sign if you still agree"
        if note.open
        else f"was {note.state} after you signed it{why}"
    )
    told = Page(
        Line(ended(f"Change note {number} of {terms.short_name} {said}")),
        buttons=(Button("Read it", ShowNotes(terms.id, number).typed),),
        agreements=(terms.id,),
    )
    return tuple(Notice(sign_off.user, told) for sign_off in content.voided)


def printed(_: Answer, content: Printed) -> Page:
    """Hand over a change note as files to sign on paper."""
    terms, note = content.terms, content.note
    paper = paper_of(note, terms, effects_in_words(note.text.effects, content.before))
    name = f"{terms.id}-change-note-{note.number}"
    return Page(
        Line(f"Change note {note.number} of {terms.short_name}, to print and sign: a Word file and a PDF."),
        agreements=(terms.id,),
        files=(File(f"{name}.docx", partial(_word, paper)), File(f"{name}.pdf", partial(_pdf, paper))),
    )


def _word(paper: Paper, file: IO[bytes]) -> None:
    from views.papers.word import docx  # noqa: PLC0415 - only printing needs the makers of files

    file.write(docx(paper))


def _pdf(paper: Paper, file: IO[bytes]) -> None:
    from views.papers.pdf import pdf  # noqa: PLC0415 - as above

    file.write(pdf(paper))
