"""Yes or no of what a field of a fact says: scope, version, writing, ways to end, schedules, who pays."""

from collections.abc import Callable
from typing import Any

from agreements.standing import Standing
from agreements.terms import ScopeItem, Terms
from answering.fitting.matching import Match
from answering.language.english import cues, stem, stems
from answering.verdict.whether_text import ADDING, of_text

Rule = Callable[[Match, frozenset[str], Terms, Standing], bool | None]
"""How an aspect answers yes or no to what is asked by some stems, or neither."""

_OUT = cues("outofscope exclude excluded outside omit missing")


_AT_NO_COST = cues("standard core free basic")


def scope(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    """Say whether something is in scope, out of it, or to be had at a cost."""
    fact, group = match.item.fact, match.item.group
    inside = group in {"in_scope", "population"} and isinstance(fact, ScopeItem)
    asked -= match.item.name  # of missing people, nothing is missing
    if asked & _OUT:
        return group == "out_of_scope"
    if stem("inview") in asked:
        return group == "in_view"
    if asked & {stem("extra"), stem("additional"), stem("cost")}:
        return group == "additional"
    if asked & _AT_NO_COST and group == "additional":
        return False
    return None if group == "additional" else inside  # which is so at a cost


def version(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool:
    """Say whether a version has the label that is asked about, or any."""
    label = getattr(match.item.fact, "label", None) or ""
    sorts = asked & cues("draft final agreed")
    return bool(sorts & stems(label)) if sorts and label else bool(label)


def slot(name: str) -> Rule:
    """Return the rule that a fact says yes or no in one of its fields."""

    def rule(match: Match, _: frozenset[str], __: Terms, ___: Standing) -> bool | None:
        value: Any = getattr(match.item.fact, name, None)
        return value if isinstance(value, bool) else None

    return rule


def in_writing(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    """Say whether something is to be in writing, or may be by word of mouth; nothing of another way."""
    written: bool | None = getattr(match.item.fact, "in_writing", None)
    if written is None or asked & _MAYBE_WRITTEN:
        return None
    return (not written) if asked & _SPOKEN else written if asked & _WRITTEN else None


_WRITTEN = cues("inwriting writing written write paper")
_SPOKEN = cues("verbal verbally oral orally spoken phone telephone ring")
_MAYBE_WRITTEN = cues("email letter text")
"""Ways of saying something of which an agreement that asks for writing does not say whether they are that."""


def ways(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    """Say whether there is a way to end an agreement, or one with notice."""
    return (
        None
        if not terms.termination or any(one.isdigit() for one in asked)  # so many months are not any
        else (match.key != "notice.period" or any(way.notice for way in terms.termination))
    )


def successor(match: Match, _: frozenset[str], __: Terms, ___: Standing) -> bool:
    """Say whether something is named that replaces an agreement."""
    return bool(getattr(match.item.fact, "name", None))


def schedule(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool:
    """Say whether a schedule is there, filled in, blank, embedded or missing."""
    state = getattr(match.item.fact, "state", "")
    if stem("embedded") in asked:
        return state == "embedded_not_included"
    if asked & {stem("missing"), stem("absent")}:
        return state in {"missing", "embedded_not_included"}
    if asked & {stem("blank"), stem("empty")}:
        return state == "part_blank"
    if asked & {stem("complete"), stem("full"), stem("filled")}:
        return state == "present"
    return state in {"present", "part_blank"}


def given(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    """Say whether money is paid; of a party that is named, only where that one pays or gets it."""
    slot = match.key.removeprefix("funding.")
    whose = stems(terms.called(getattr(match.item.fact, slot, None) or ""))
    of_parties = any(asked & stems(" ".join((one.name, *one.also_called))) for one in terms.parties)
    return None if of_parties and not asked & whose else match.gives


def noted(match: Match, asked: frozenset[str], terms: Terms, stands: Standing) -> bool | None:
    """Say no where a note denies it of the figures of a table; what it says else is neither yes nor no."""
    return None if of_text(match, asked, terms, stands) is not False or asked & ADDING else False
