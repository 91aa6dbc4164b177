"""What answers, in a sentence without the agreement's name, and the clauses that it rests on."""

import re

from agreements.terms import Dated
from answering.facts.sections import SUMMARIES
from answering.of_one import Told
from answering.requests import Form
from views.page import Cite
from views.words.deeds.fates import settled_words, timely_words
from views.words.phrases import joined, quoted, sentences
from views.words.scene import Scene
from views.words.told.cells import cells
from views.words.told.completed import completed
from views.words.told.figures import amounts, funds, instalment, portions, span
from views.words.told.listed import listed
from views.words.told.recorded import recorded
from views.words.told.said import SAID
from views.words.told.unsaid import left_open
from views.words.work import so_far

_FEW = 2  # sentences that read well joined by `and`


def sentence(content: Told, scene: Scene) -> str:
    """Say what answers, in a sentence without the agreement's name."""
    if content.question.form is Form.CLAUSE:
        return _clause(content, scene)
    if (
        content.recorded
        or content.cells
        or content.sums
        or content.meaning
        or content.portions
        or content.instalments
        or content.amounts
        or (content.question.parts and content.span)
    ):
        return _worked_out(content, scene)
    if content.asks_outcome:
        return _outcome(content, scene)
    section = content.matches[0].item.section
    if section in SUMMARIES:
        return listed(content, scene)
    said = [
        completed(SAID[match.key](match.item.fact, scene, content), match, content.question)
        if match.gives
        else left_open(match, content.question, scene)
        for match in content.matches
    ]
    if said[_FEW:] or (said[1:] and content.key == "notice.period"):
        return "; ".join(dict.fromkeys(said))
    return joined(dict.fromkeys(one.rstrip(".") for one in said), "and")


def _outcome(content: Told, scene: Scene) -> str:
    """Say what is recorded of something that was to be done, or that nothing is, and when it was due."""
    fact = content.fact
    what = getattr(fact, "what", None) or SAID[content.key](fact, scene, content)
    if content.settled:
        due = fact.date if isinstance(fact, Dated) and _EARLY_OR_LATE.search(content.question.said) else None
        timely = timely_words(content.settled.counts_on, due)
        return f"recorded as {settled_words(content.settled)}{f', {timely}' if timely else ''}: {what}"
    partly = so_far(content.decisions)
    if partly:
        return f"{partly[:1].lower()}{partly[1:]}: {what}"
    said = f"it is not recorded whether this was done: {what}"
    if not isinstance(fact, Dated) or fact.date is None:
        return said
    return sentences(said, f"It {'was' if fact.date < scene.day else 'is'} due {scene.dated(fact)}")


_EARLY_OR_LATE = re.compile(r"\b(?:early|late|in time|on time|overdue|schedule)\b", re.IGNORECASE)
"""How it is asked whether it was done by its day."""


def _worked_out(content: Told, scene: Scene) -> str:  # noqa: PLR0911 - one return for each way of working it out
    if content.recorded:
        return recorded(content.recorded, scene, content.day)
    if content.meaning:
        return f"{quoted(content.meaning.short)} stands for {content.meaning.long}"
    if content.portions:
        return portions(content.portions)
    if content.instalments:
        return instalment(content.fact, content.instalments)
    if content.amounts:
        return amounts(content.amounts, content.facts or [match.item.fact for match in content.matches])
    if content.cells:
        return cells(content.cells)
    if content.sums:
        return funds([match.item.fact for match in content.matches], content.sums)
    return span(content.span, months=bool(_MONTHS.search(content.question.said))) if content.span else ""


_MONTHS = re.compile(r"\b(?:months|years)\b", re.IGNORECASE)
"""How a time is asked for in months."""


def _clause(content: Told, scene: Scene) -> str:
    labels = content.clauses or tuple(cite.clause for cite in cites(content, scene))
    where = joined(f"clause {label}" if label[:1].isdigit() else label for label in labels)
    if not content.matches or content.matches[0].item.section in SUMMARIES:
        return where or "no clause is recorded"
    return f"{where}: {SAID[content.key](content.fact, scene, content)}"


def cites(content: Told, scene: Scene) -> tuple[Cite, ...]:
    """Return every clause that the answer rests on."""
    clauses = list(content.clauses)
    if content.cells:
        clauses.append(content.cells.table.clause or "")
    if content.facts:
        clauses += [fact.clause or "" for fact in content.facts]
    if content.key.startswith("term."):
        start, stated = scene.terms.commencement, scene.terms.commencement.stated_period
        clauses += [start.clause or "", stated.clause or "" if stated else "", scene.terms.end.clause or ""]
    if content.key.startswith("notice."):
        clauses += [way.clause or "" for way in scene.terms.termination]
    if content.key.startswith("signing."):
        clauses += [block.clause or "" for block in scene.terms.signatories]
    if content.recorded:
        clauses += [f"change note {one.note.number}" for one in content.recorded.notes]
    if content.span:
        clauses += [clause or "" for clause in content.span.clauses]
    if content.meaning:
        clauses.append(content.meaning.clause or "")
    if content.portions:
        clauses.append(content.portions.clause or "")
    return scene.cites(*(clause for clause in clauses if clause))
