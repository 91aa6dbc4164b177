"""What is said of documents that are handed in: how, what they propose, and what became of them."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import takewhile

from agreements.answers import Answer
from agreements.days.calendar import in_words
from agreements.intake.handed_in import ClauseChange, HandedIn, Purpose
from agreements.intake.imports import (
    Drafted,
    HowToImport,
    NotConfirmed,
    OtherText,
    ShowDraft,
    StartConfirming,
    StartImport,
    TextAttached,
    ToConfirm,
)
from agreements.intake.proposals import Proposal
from agreements.requests import About, Topic
from agreements.terms import Terms
from views.page import Blank, Button, Choice, Form, Heading, Line, Page, Part, Point, Row
from views.words.importing import earlier, left_words
from views.words.phrases import capital, count, ended, quoted
from views.words.proposed import names_in, proposal_name, proposal_words, source_quotes, source_words
from views.words.unread import unread_pages

CHANGES_SHOWN = 40
"""Clauses that changed which a page shows."""

WORDS_SHOWN = 300
"""Characters of a clause that changed which are shown."""

AROUND = 8
"""Words around what changed in a clause which are shown with it."""

KEEP, LEAVE = "keep", "leave"


def how_to_import(_: Answer, content: HowToImport) -> Page:
    """Say how a document is handed in, and list the drafts that wait."""
    parts: list[Part] = [
        Line("Send it to me in a direct message: Word, PDF with text, plain text, HTML, Markdown, or YAML."),
        Line("In a channel that I am in, attach it to a message that says: @mou import. Or share it first."),
        Line("Name the agreement beside it if it is one that I know, such as: for Doncaster."),
        Line("I read it and draft an entry. Nothing counts until you have confirmed it."),
    ]
    if content.waiting:
        parts.append(Heading("Waiting for you to confirm"))
        parts += [Row(one.code, one.file_name) for one in content.waiting]
    buttons = tuple(Button(one.file_name[:60], ShowDraft(one.code).typed) for one in content.waiting[:10])
    said = Line("To hand in an agreement, send me its file.")
    return Page(said, tuple(parts), buttons, awaits=content.about)


def drafted(_: Answer, content: Drafted) -> Page:
    """Show what a document proposes, with its words; what to check goes first."""
    handed, known = content.handed, content.known
    parts = [*_compared(handed, known), *_proposed(handed)]
    buttons = (
        Button("Check and confirm", StartConfirming(handed.code).typed),
        Button("What waits", StartImport().typed),
    )
    agreements = (known.id,) if known else ()
    return Page(
        Line(f"I read {handed.file_name} ({_size(handed)}) and drafted its entry. Nothing counts yet."),
        (*unread_pages(handed), Line("Check it against the document's own words, and confirm it."), *parts),
        buttons,
        agreements=agreements,
        typed=ShowDraft(handed.code).typed,
    )


def _size(handed: HandedIn) -> str:
    clauses = count(len(handed.passages), "clause")
    return f"{clauses} on {count(handed.pages, 'page')}" if handed.pages else clauses


def _compared(handed: HandedIn, known: Terms | None) -> Iterator[Part]:
    if known is None:
        yield Line("It is of no agreement that I know, so it would be a new one.")
        return
    yield Line(f"It seems to be of {known.short_name}.")
    yield from changes_said(handed.changes, known.short_name)


def changes_said(changes: tuple[ClauseChange, ...], name: str) -> Iterator[Part]:
    """List the clauses that differ from the text that was kept before."""
    if not changes:
        return
    yield Heading(f"{capital(count(len(changes), 'clause'))} of {name} changed")
    for one in changes[:CHANGES_SHOWN]:
        yield Point(_change(one))
    if len(changes) > CHANGES_SHOWN:
        yield Line(f"And {len(changes) - CHANGES_SHOWN} more.")


def _change(change: ClauseChange) -> str:
    old, new = change.old_label or "", change.new_label or ""
    before, after = _words(change.before), _words(change.after)
    match change.kind:
        case "added":
            return ended(f"{new} was added: {after}")
        case "removed":
            return ended(f"{old} was removed: {before}")
        case "renumbered":
            return ended(f"{old} is {new} now, in the same words")
        case _:
            moved = f"{old} (now {new})" if old != new else old
            said, says = _around(change.before or "", change.after or "")
            return ended(f"{moved} said {said}; it says {says}")


def _words(text: str | None) -> str:
    return quoted(" ".join((text or "").split()), WORDS_SHOWN)


def _around(before: str, after: str) -> tuple[str, str]:
    """Quote what differs between two texts, with some of the words that stand around it in both."""
    one, other = before.split(), after.split()
    start = _alike(one, other)
    end = min(_alike(one[::-1], other[::-1]), min(len(one), len(other)) - start)
    return _part(one, start, end), _part(other, start, end)


def _alike(one: list[str], other: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _part(words: list[str], start: int, end: int) -> str:
    first, last = max(start - AROUND, 0), min(len(words) - end + AROUND, len(words))
    shown = " ".join(words[first:last])
    return quoted(f"{'… ' if first else ''}{shown}{' …' if last < len(words) else ''}", WORDS_SHOWN)


def _proposed(handed: HandedIn) -> Iterator[Part]:
    checks = [one for one in handed.proposals if one.section == "discrepancies"]
    rest = [one for one in handed.proposals if one.section != "discrepancies"]
    names = names_in(handed.proposals)
    yield Heading(f"To check in the document: {count(len(checks), 'thing')}")
    for one in checks:
        yield from _said(one, names)
    yield Heading(f"Proposed: {count(len(rest), 'fact')}")
    for one in rest:
        yield from _said(one, names)


def _said(proposal: Proposal, names: Mapping[str, str]) -> Iterator[Part]:
    unsure = "" if proposal.sure == "sure" else f" ({proposal.sure})"
    yield Row(proposal_name(proposal), f"{proposal_words(proposal, names)}{unsure}")
    yield from source_quotes(proposal)


def to_confirm(_: Answer, content: ToConfirm) -> Page:
    """Put a part of the form before its clerk: each proposal beside the words that it came from."""
    handed, part = content.handed, content.part
    blanks = _first_part(content) if part == 1 else tuple(_proposals(content))
    last = part >= handed.parts
    form = Form(
        "import",
        "Confirm the draft",
        "Confirm" if last else "Next",
        blanks,
        (("code", handed.code), ("part", str(part))),
    )
    said = f"{handed.file_name}, part {part} of {handed.parts}. Nothing counts until the last is confirmed."
    agreements = (content.known.id,) if content.known else ()
    return Page(Line(said), agreements=agreements, form=form, typed=StartConfirming(handed.code).typed)


def _first_part(content: ToConfirm) -> tuple[Blank, ...]:
    handed, known = content.handed, content.known
    draft = handed.draft
    own = (
        Blank("title", "text", "Title", initial=str(draft["title"])),
        Blank("short_name", "text", "Short name", "What people will ask for it by", str(draft["short_name"])),
    )
    if known is None:
        return own
    choices = (
        Choice(Purpose.TEXT, f"The text of {known.short_name}, as the register has it"),
        Choice(Purpose.VERSION, f"A newer version of {known.short_name}"),
        Choice(Purpose.NEW, "Another agreement"),
    )
    changed = tuple(
        Blank(f"changed-{place}", "statement", "Changed", initial=_change(one))
        for place, one in enumerate(handed.changes[:CHANGES_SHOWN])
    )
    starts = next((one.value.get("date") for one in handed.proposals if one.section == "commencement"), None)
    return (
        *changed,
        Blank("purpose", "choice", "What is it?", choices=choices),
        Blank(
            "counts_from",
            "day",
            "For a newer version: the day from which it counts",
            initial=str(starts) if starts and _is_day(str(starts)) else "",
            required=False,
        ),
        *own,
    )


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _proposals(content: ToConfirm) -> Iterator[Blank]:
    handed = content.handed
    names = names_in(handed.proposals)
    for place, one in handed.part(content.part):
        said = f"{proposal_words(one, names)}\n({one.sure})"
        yield Blank(f"proposal-{place}", "beside", proposal_name(one), source_words(one), said)
        choices = (Choice(KEEP, "Record it as proposed"), Choice(LEAVE, "Leave it out"))
        chosen = LEAVE if place in handed.left_out else "" if one.sure == "unsure" else KEEP
        yield Blank(f"keep-{place}", "choice", "Is that right?", initial=chosen, choices=choices)


def not_confirmed(_: Answer, content: NotConfirmed) -> Page:
    """Say what does not fit together in what was confirmed."""
    buttons = (Button("Start again", StartConfirming(content.handed.code).typed),)
    points = tuple(Point(ended(fault)) for fault in content.faults)
    next_ = Line("Keep what the rest refers to, or correct the draft as a file: mou draft FILE.")
    said = "What you confirmed does not fit together, so nothing was recorded."
    return Page(Line(said), (*points, next_), buttons, refused=True)


def text_attached(_: Answer, content: TextAttached) -> Page:
    """Say what became of a document that was confirmed."""
    terms, read = content.terms, content.read
    buttons = (
        Button("Status", About(Topic.STATUS, terms.id).typed),
        Button("History", About(Topic.HISTORY, terms.id).typed),
    )
    parts = tuple(changes_said(content.changes, terms.short_name)) if not content.again else ()
    unread = (Line("Its terms are as I drafted them, and nobody has confirmed them. Read them through now."),)
    left = (*(unread if content.unread else ()), *left_words(content.left, terms))
    show = (Button("Whole card", About(Topic.SHOW, terms.id).typed),) if content.unread else ()
    said = Line(_became(content, read.counts_on))
    return Page(said, (*left, *parts), (*show, *buttons), agreements=(terms.id,))


def _became(content: TextAttached, version: date | None) -> str:
    name, file, clauses = content.terms.short_name, content.read.file_name, count(content.passages, "clause")
    if content.again:
        return f"{name} has that very text already, so nothing was done."
    match content.purpose:
        case Purpose.NEW:
            return f"{name} is in the register now, with its text of {clauses}, from the file {file}."
        case Purpose.VERSION:
            if content.until:
                held = earlier(version, content.until)
                return f"{name} has an earlier version, with its text of {clauses}. It holds {held}."
            first = in_words(version) if version else "the start"
            return f"{name} has a newer version, which counts from {first}, with its text of {clauses}."
    return f"The text of {name} is kept now: {clauses}, from the file {file}."


def other_text(_: Answer, content: OtherText) -> Page:
    """Say that the version has another text, how they differ, and how to say which of the two holds."""
    terms = content.terms
    parts = (
        *changes_said(content.handed.changes, terms.short_name),
        Line("If it is a better copy of the same version, add: --corrects"),
        Line("If it is a newer version, add the day from which it counts, such as: --from 2018-04-01"),
    )
    said = f"{terms.short_name} has another text already, so nothing was stored."
    return Page(Line(said), parts, agreements=(terms.id,), refused=True)
