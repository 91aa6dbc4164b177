"""Which of several ways to end an agreement is meant: that of whoever is named, else each with its notice."""

from dataclasses import replace

from agreements.terms import Termination
from agreements.terms.names import parties_covered
from answering.facts.entry import Entry
from answering.fitting.cutting.units import units
from answering.fitting.matching import Match
from answering.language.english import is_light, stems
from answering.requests import Question


def ways_of(match: Match, question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the notice of the party that is named, and where none is or it has several that of every way.

    A match of anything else stays as it is, and of a day that is counted where it is not of one way alone.
    """
    ways = [way for way in entry.terms.termination if way.notice]
    if match.key not in _OF_A_WAY or len({way.notice for way in ways}) <= 1:
        return (match,)
    kept = ways_meant(question, entry) or ways
    if kept[1:] and match.key != "notice.period":
        return (match,)
    return tuple(replace(match, item=replace(match.item, fact=way)) for way in kept)


def ways_meant(question: Question, entry: Entry) -> list[Termination]:
    """Return the ways with a notice of whoever is named, or those that words tell from the others."""
    ways = [way for way in entry.terms.termination if way.notice]
    asked = units(question.words, entry, question.aside)
    named = {unit.who for unit in asked} & {party.id for party in entry.terms.parties}
    of_named = [way for way in ways if named & _whom(way, entry)]
    return of_named or _worded(ways, frozenset(one for unit in asked for one in unit.stems))


_OF_A_WAY = frozenset(["notice.period", "notice.last", "notice.ends"])


def _whom(way: Termination, entry: Entry) -> frozenset[str]:
    """Return the parties that may end it so, each of those that are named together among them."""
    by = frozenset(way.by_whom or ())
    return by.union(*(parties_covered(said, entry.terms) for said in by))


def _worded(ways: list[Termination], asked: frozenset[str]) -> list[Termination]:
    """Return the ways whose rule has a word of the question that the others have not."""
    rules = [stems(way.rule or "") for way in ways]
    own = [
        {one for one in asked & rule if not is_light(one) and sum(one in other for other in rules) == 1}
        for rule in rules
    ]
    return [way for way, words in zip(ways, own, strict=True) if words]
