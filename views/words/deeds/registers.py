"""What is said of the partnership's registers: their items, and what was just put in or closed."""

from agreements.answers import Answer
from agreements.days.calendar import how_far, in_words
from agreements.life.keeping import TOLD
from agreements.life.logged import LogItem, LogKind
from agreements.life.registers import ShowLog, StartClosing, StartLog
from agreements.life.results import InLog, Log
from agreements.requests import About, Topic
from agreements.terms.clauses import labels
from views.page import Button, Cite, Line, Page, Part, Row, Table
from views.words.phrases import capital, count, ended, sentences
from views.words.scene import asked


def log(answer: Answer, content: Log) -> Page:
    """List the items of a register or of all, open ones first."""
    terms, kind = content.terms, content.kind
    what = f"register of {kind}s" if kind else "registers"
    new = Button(f"Log {'another' if content.items else 'one'}", StartLog(terms.id, kind).typed)
    when = asked(answer.request.when, answer.today)
    if not content.items:
        said = f"{terms.short_name}{when}: nothing is in the partnership's {what}."
        return Page(Line(said), buttons=(new,), agreements=(terms.id,))
    in_order = sorted(content.items, key=lambda one: (one.closed is not None, one.entry.number))
    columns = ("Number", "Kind", "What", "Owner", "Since", "Due", "Reported to", "State")
    rows = tuple(_cells(one) for one in in_order)
    still = [one for one in in_order if one.closed is None]
    said = f"{terms.short_name}{when}: {count(len(content.items), kind or 'item')} logged, {len(still)} open."
    close = tuple(
        Button(f"Close {one.entry.number}", StartClosing(terms.id, one.entry.number).typed)
        for one in still[:10]
    )
    return Page(Line(said), (Table(columns, rows),), (new, *close), agreements=(terms.id,))


def _cells(one: LogItem) -> tuple[str, ...]:
    entry = one.entry
    return (
        str(entry.number),
        capital(entry.kind),
        _what(one),
        entry.owner,
        in_words(entry.counts_on),
        in_words(one.due_on) if one.due_on else "",
        entry.before,
        f"Closed {in_words(one.closed.counts_on)}: {one.closed.outcome}" if one.closed else "Open",
    )


def _what(one: LogItem) -> str:
    """Say what it is, and of a decision on which authority and how it was taken."""
    how = ", ".join(said for said in (one.entry.relied_on, one.entry.taken) if said)
    return f"{one.entry.title} ({how})" if how else one.entry.title


def _nobody(kind: LogKind) -> str:
    """Say of what should reach a body that the agreement names none."""
    return "The agreement names no body for it." if kind in TOLD else ""


def in_log(answer: Answer, content: InLog) -> Page:
    """Say what was put in a register, or how it was closed, and to whom it goes."""
    terms, entry, closed = content.terms, content.item.entry, content.item.closed
    due_on = content.item.due_on
    did = "Closed" if closed else "Logged"
    said = f"{did}: {entry.kind} {entry.number} of {terms.short_name}, {entry.title}"
    rows: list[Part] = []
    if content.trigger:
        rows.append(Row("Set off by", sentences(f"{content.trigger.id}, {content.trigger.event}")))
    offer = next((one for one in terms.commitments if entry.offer and one.id == entry.offer), None)
    if offer:
        cites = tuple(Cite(terms.id, label) for label in labels(offer.clause or "") if label)
        rows.append(Row("Offered as", sentences(f"{offer.id}, {offer.what}"), cites))
    rows += [
        Row(label, text)
        for label, text in (
            ("Outcome", closed.outcome if closed else ""),
            ("Owner", entry.owner),
            (
                "Due",
                f"{in_words(due_on)} ({how_far(due_on, answer.today)})" if due_on else "",
            ),
            ("Reported to", entry.before or _nobody(entry.kind)),
            ("Authority", entry.relied_on and capital(entry.relied_on)),
            ("Decided", entry.taken and capital(entry.taken)),
            ("Since", in_words(entry.counts_on)),
        )
        if text
    ]
    buttons = (
        *(() if closed else (Button("Close it", StartClosing(terms.id, entry.number).typed),)),
        Button(f"All {entry.kind}s", ShowLog(terms.id, entry.kind).typed),
        Button("History", About(Topic.HISTORY, terms.id).typed),
    )
    return Page(Line(ended(said)), tuple(rows), buttons, agreements=(terms.id,))
