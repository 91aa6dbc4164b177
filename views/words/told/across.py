"""Which agreements answer to a question, each with what in it does."""

import re
from dataclasses import replace

from agreements.answers import Answer
from agreements.life.progress import NONE_YET
from agreements.requests import About, Topic
from agreements.terms import Party
from answering.answers import Across, Measure, RowFound
from answering.language.things import is_thing
from answering.of_one import Told
from answering.records.notes_asked import asks_of_any, asks_of_open
from answering.requests import EXTREMES, Form
from views.page import Button, Cite, Heading, Line, Page, Part, Point
from views.words.apart import apart
from views.words.days import in_period
from views.words.phrases import (
    added_up,
    capital,
    count,
    each_period,
    ended,
    joined,
    not_firm,
    quoted,
    totals,
    years_of,
)
from views.words.rules import notice_words
from views.words.scene import Scene, asked, scene_of
from views.words.status import state_words
from views.words.term import term_words
from views.words.told.listed import name_of
from views.words.told.passages import passages
from views.words.told.sentences import sentence

MOST_BUTTONS = 5
_AGREEMENTS = re.compile(
    r"\bhow many (?:(?:of|our|the|these|those|all|other|live) )*"
    r"(?:mou|agreement|contract|deal|document|memorand(?:a|um)|them|ours?)s?\b",
    re.IGNORECASE,
)
"""How it is asked how many agreements there are, and not things in them."""

_MOST_NAMED = 12
_NUMBERED = frozenset(["extreme", "compared", "ordered"])
_VERDICTS = {True: "Yes. ", False: "No. ", None: ""}


def across(answer: Answer, content: Across) -> Page:
    """Name the agreements that answer, then say of each what in it does."""
    content = replace(
        content, rows=apart(content.rows, content.unsure), unsure=apart(content.unsure, content.rows)
    )
    found = content.rows or content.unsure
    if content.total == 1 and found and not (content.nowhere or content.unread):
        return _of_one(answer, content)
    more, may = content.more
    parts: list[Part] = [_point(answer, content, row) for row in content.rows]
    parts += _and_more(more)
    if content.unsure and not content.nowhere:
        parts.append(Heading("It cannot be said of", 2))
        parts += [_unsure(answer, content, row) for row in content.unsure]
        parts += _and_more(may)
    parts += passages(content.passages, content.question, named=True)
    buttons = tuple(Button(row.terms.short_name, _status(answer, row)) for row in content.rows[:MOST_BUTTONS])
    return Page(
        Line(ended(f"{_VERDICTS[content.verdict]}{_headline(answer, content)}")),
        tuple(parts),
        buttons or (Button("All agreements", "list"),),
        agreements=tuple(row.terms.id for row in content.rows),
        refused=bool(content.nowhere or content.unread) or len(content.unsure) == content.total,
    )


def _of_one(answer: Answer, content: Across) -> Page:
    """Say of the one agreement that was looked at whether it answers."""
    (only,) = (*content.rows, *content.unsure)
    point = _point(answer, content, only) if content.rows else _unsure(answer, content, only)
    unsure = content.verdict is None and not content.rows
    said = f"It cannot be said of {point.text}" if unsure else point.text
    line = Line(f"{_VERDICTS[content.verdict]}{said}", point.cites)
    return Page(line, (), (Button("Status", _status(answer, only)),), agreements=(only.terms.id,))


def _status(answer: Answer, row: RowFound) -> str:
    """Ask where an agreement stands, on the day that is asked about."""
    return About(Topic.STATUS, row.terms.id, when=answer.request.when).typed


def _and_more(more: int) -> list[Part]:
    """Say how many others there are, and how to see them."""
    return [Line(f"And {more:,} more. Ask about a shorter time or a party, or type list.")] if more else []


def _headline(answer: Answer, content: Across) -> str:
    names = [row.terms.short_name for row in content.rows]
    day = asked(answer.request.when, answer.today)
    looked = f" of {count(content.total, 'agreement')}"
    if content.unread:
        return f"I do not understand {quoted(content.unread)} here, so I give no list that may be wrong"
    things = [word for word in content.nowhere if is_thing(word, content.question.said)]
    if things:
        nothing = joined(map(quoted, things), "or")
        agreements = "agreement" if content.total == 1 else f"{content.total:,} agreements"
        return f"The register does not say: it has nothing about {nothing} in the {agreements} looked at"
    if not names:
        return _none(content, looked, day)
    counts = content.question.form is Form.HOW_MANY or content.about == "counted"
    of_things = counts and not _AGREEMENTS.search(content.question.said)
    if of_things and any(row.facts for row in content.rows):
        every = [fact for row in content.rows for fact in row.facts]
        parties = {fact.name for fact in every if isinstance(fact, Party)}  # who is in two counts once
        return f"{len(parties) or len(every)} in all, in {len(names)}{looked}{day}"
    if content.about == "total":
        beside = not_firm(one for row in content.rows for one in row.terms.funding)
        said = f"{_total(content)} in all, in {len(names)}{looked}{day}"
        return f"{said}; {beside}" if beside else said
    number = len(names) + content.more[0]
    shown = joined(names) if number <= _MOST_NAMED else f"{joined(names[:_MOST_NAMED])} and others"
    if content.about == "extreme" and content.unsure:
        known = content.total - len(content.unsure) - content.more[1]
        looked = f" of the {count(known, 'agreement')} of which it is known"
    return f"{number:,}{looked}{day}: {shown}"


def _total(content: Across) -> str:
    """Add up the sums of all the agreements, those in each currency and of each period by themselves."""
    found = totals(one for row in content.rows for one in row.terms.funding)
    added = ((added_up(some, currency), per, years_of(some)) for (currency, per), some in found.items())
    return each_period(added)


def _none(content: Across, looked: str, day: str) -> str:
    if content.unsure and len(content.unsure) == content.total:
        return f"The register does not say of any{looked}{day}"
    period = content.question.period
    if content.about == "live" and not content.question.denied and not content.unsure:
        none = "The one agreement is not" if content.total == 1 else f"None{looked} is"
        return f"{none} in force{f' {in_period(period)}' if period else ''}{day}"
    said = content.question.said
    if (
        content.about == "having"
        and (asks_of_open(said) or asks_of_any(said))
        and not content.question.denied
    ):
        none = "waits to be signed" if asks_of_open(said) else "is recorded"
        return f"No change note {none} in {'any' + looked if looked else 'the register'}{day}"
    if content.about == "having" and not (period or content.question.denied):
        # words that nothing was found by may be others than the register's, so it is no proof of none
        return f"The register does not say so of any{looked}{day} in those words"
    none = "The one agreement does not" if content.total == 1 else f"None{looked}"
    in_time = f", looking {in_period(period)}" if period and in_period(period) not in day else ""
    return f"{none}{in_time}{day}, as far as the register says"


def _point(answer: Answer, content: Across, row: RowFound) -> Point:
    each = [_said(answer, content, one) for one in (row, *row.also)]
    said = "; ".join(dict.fromkeys(one.rstrip(".") for one, _ in each)) if row.also else each[0][0]
    cites = tuple(dict.fromkeys(cite for _, cited in each for cite in cited))
    return Point(ended(f"{row.terms.short_name}: {said}"), cites)


def _said(answer: Answer, content: Across, row: RowFound) -> tuple[str, tuple[Cite, ...]]:
    """Say what in an agreement answers, and where it does."""
    made = row.told.entry.made if isinstance(row.told, Told) else NONE_YET
    scene = scene_of(answer, row.terms, row.standing, made)
    if content.about == "counted":
        return f"{len(row.facts)}", scene.cites(*(fact.clause for fact in row.facts))
    if row.facts:
        said = "; ".join(name_of(fact) for fact in row.facts)
        said = f"{len(row.facts)}: {said}" if content.about in _NUMBERED else said
        return said, scene.cites(*(fact.clause for fact in row.facts))
    if isinstance(row.told, Told):
        cites = scene.cites(*row.told.clauses, row.told.cells.table.clause if row.told.cells else None)
        return sentence(row.told, scene), cites
    return _figure(content, row, scene)


def _figure(content: Across, row: RowFound, scene: Scene) -> tuple[str, tuple[Cite, ...]]:
    terms = row.terms
    if row.measure is Measure.NOTICE:
        periods = [way for way in terms.termination if way.notice]
        said = joined(notice_words(way.notice) for way in periods if way.notice)
        return said, scene.cites(*(way.clause for way in periods))
    if row.measure is Measure.PARTIES:
        return count(len(terms.parties), "party", "parties"), scene.cites(
            *(one.clause for one in terms.parties)
        )
    if row.measure is Measure.FAULTS:
        return count(len(terms.discrepancies), "thing to check", "things to check"), ()
    if row.measure is Measure.MONEY:
        return "; ".join(name_of(one) for one in terms.funding), scene.cites(
            *(one.clause for one in terms.funding)
        )
    cites = scene.cites(terms.commencement.clause, terms.end.clause)
    if content.question.form in EXTREMES or content.about == "ordered":
        return term_words(scene), cites
    return f"{state_words(scene)}; {term_words(scene)}", cites


def _unsure(answer: Answer, content: Across, row: RowFound) -> Point:
    if row.told or row.facts:
        return _point(answer, content, row)
    if content.about == "having":
        return Point(f"{row.terms.short_name}: the document does not say.")
    scene = scene_of(answer, row.terms, row.standing)
    cites = scene.cites(row.terms.commencement.clause, row.terms.end.clause)
    return Point(ended(f"{row.terms.short_name}: {capital(state_words(scene))}; {term_words(scene)}"), cites)
