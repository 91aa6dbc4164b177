"""What is said of a register file that was imported."""

from collections.abc import Iterable, Iterator
from datetime import date

from agreements.answers import Answer, Imported, ImportedEntry
from agreements.carrying import Left, LeftBehind
from agreements.days.calendar import in_words
from agreements.life.progress import item_of
from agreements.requests import About, Topic
from agreements.standing import told_before
from agreements.terms import Terms
from views.page import Button, Heading, Line, Page, Part, Point, Row
from views.words.deeds.fates import settled_words
from views.words.history import change_words, changed_words
from views.words.phrases import count, ended, joined, quoted

SHOWN = 20
"""Changes of a corrected entry that are shown; the history has all."""


def imported(_: Answer, content: ImportedEntry) -> Page:
    """Say what a register file did: a new agreement, a correction, a later version, or nothing."""
    terms, number = content.terms, len(content.changes)
    parts = tuple(Point(change_words(change)) for change in content.changes[:SHOWN])
    more = (Line(f"And {number - SHOWN} more; its history has them all."),) if number > SHOWN else ()
    buttons = (
        Button("Status", About(Topic.STATUS, terms.id).typed),
        Button("History", About(Topic.HISTORY, terms.id).typed),
    )
    return Page(
        Line(_said(content)),
        (*parts, *more, *left_words(content.left, terms)),
        buttons,
        agreements=(terms.id,),
    )


def left_words(left: LeftBehind, terms: Terms) -> Iterator[Part]:
    """Say what a version leaves behind of what was recorded under the one before."""
    for one in left.signed:
        told = told_before(one, None)
        said = f"{terms.called(one.party or '')} {told[:1].lower()}{told[1:]}. It has to be signed again."
        yield Row("Signature", said)
    if left.reopened:
        yield Heading("Open again, since this version gives it another date, sum or other words")
        yield from _items(left.reopened, terms)
    if left.gone:
        yield Heading("Recorded of the version before, and not in this one under the same reference")
        yield from _items(left.gone, terms)
    for note in left.notes:
        said = f"Note {note.number}, {quoted(note.text.title)}, varied the version before."
        yield Row("Change", f"{said} This one holds as it is written: if it lacks that, raise it anew.")
    for notice in left.notices:
        party, ends = terms.called(notice.party), in_words(notice.ends_on)
        given = f"{party} gave notice on {in_words(notice.counts_on)}, to end it on {ends}."
        yield Row(
            "Notice", f"{given} It stands only until this version counts. If it is meant, give it anew."
        )
    if left.replaced:
        by, on = left.replaced.called or left.replaced.by, in_words(left.replaced.counts_on)
        said = f"It was recorded on {on} that {by} replaces it. That stands only until this version counts."
        yield Row("Replaced", f"{said} If it is meant, record it anew.")


def _items(left: Iterable[Left], terms: Terms) -> Iterator[Point]:
    for one in left:
        evidence = count(len(one.evidence), "piece of evidence", "pieces of evidence")
        signed = joined(terms.called(sign_off.party) for sign_off in one.signed)
        told = (
            *(_of_period(settled_words(record), item_of(record), one) for record in one.settled),
            *(_of_period(move.told, item_of(move.record), one) for move in one.moves),
            f"{evidence} given" if one.evidence else None,
            f"signed off for {signed}" if signed else None,
        )
        yield Point(ended(f"{one.item}, {one.what}: {'; '.join(each for each in told if each)}"))


def _of_period(told: str, item: str, left: Left) -> str:
    """Say of which period of a duty it is told."""
    return told if item == left.item else f"{item} {told}"


def _said(content: ImportedEntry) -> str:
    terms, name = content.terms, content.terms.short_name
    first = terms.version.counts_from
    held = earlier(first, content.until)
    return {
        Imported.NEW: f"{name} is in the register now, from the file {content.file_name}.",
        Imported.UNCHANGED: (
            f"{name} is in the register already, as {content.file_name} has it, so nothing was done."
        ),
        Imported.CORRECTED: f"The entry of {name} is corrected: {changed_words(content.changes)}.",
        Imported.LATER_VERSION: (
            f"{name} has a later version, which counts from {in_words(first) if first else 'the start'} "
            "beside the one before."
        ),
        Imported.EARLIER_VERSION: f"{name} has an earlier version, which holds {held}.",
    }[content.result]


def earlier(first: date | None, until: date | None) -> str:
    """Say on which days a version holds that is earlier than the others, and that those hold as they did."""
    from_ = f"from {in_words(first)} " if first else ""
    return f"{from_}to {in_words(until)}: nothing changes after that day" if until else from_.strip()
