"""Whether all the parties of a kind are at a level, or any is, and whether some are at the same one."""

import re

from agreements.terms import Party
from agreements.terms.kinds import KINDS, is_of_kind
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import units
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, is_light
from answering.of_one import Told
from answering.requests import Form, Question

_EVERY = re.compile(
    r"\b(?:all|both|each|every|ccgs|councils|trusts|part(?:ie|ner|icipant)s|members|organisations)\b",
    re.IGNORECASE,
)
_ANY = re.compile(r"\b(?:any|some|one of|there|which|who|how many)\b", re.IGNORECASE)
_MOST = re.compile(r"\b(?:most|none|majority|few|half)\b", re.IGNORECASE)
"""How it is asked of all, as of several who are named, of any of them, or of neither."""

_LEVEL = re.compile(r"\blevel (?P<number>\d)\b")
_WHOM = cues(
    "party parties partner partners participant participants member members organisation organisations"
)
_BESIDES = cues("level at on a")


def same_level(question: Question, entry: Entry) -> Told | None:
    """Say whether parties that are named are at the same level, where each has one stated."""
    if question.form is not Form.YES_NO or question.scope.across or not _SAME.search(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    named = {unit.who for unit in asked}
    items = [item for item in entry.items if isinstance(item.fact, Party) and item.fact.id in named]
    levels = [getattr(item.fact, "level", None) for item in items]
    if not items[1:] or None in levels:
        return None
    same = len(set(levels)) == 1
    so = same if _THE_SAME.search(question.said) else not same
    return Told(question, entry, _told(items), so != question.denied)


_SAME = re.compile(r"\b(?:same|different) (?:\w+ )?levels?\b", re.IGNORECASE)
_THE_SAME = re.compile(r"\bsame\b", re.IGNORECASE)


def all_at_level(question: Question, entry: Entry) -> Told | None:
    """Say whether every party of a kind is at the level held out, or that none of those stated is."""
    found, some = _LEVEL.search(question.asks.plain), _ANY.search(question.said)
    every = question.form is Form.YES_NO and not some and _EVERY.search(question.said)
    if found is None or question.scope.across or not (every or some) or _MOST.search(question.said):
        return None
    asked = {one for one in question.asks.stems if not is_light(one)} - _BESIDES - {found["number"]}
    kinds = asked & {*KINDS}
    if asked - kinds - _WHOM or len(kinds) > 1:
        return None
    meant = [
        item
        for item in entry.items
        if isinstance(item.fact, Party) and all(is_of_kind(item.fact, kind) for kind in kinds)
    ]
    stated = [item for item in meant if getattr(item.fact, "level", None) is not None]
    if not stated[1:]:
        return None
    at = [item for item in stated if getattr(item.fact, "level", None) == int(found["number"])]
    if some and at:
        judged = question.form is Form.YES_NO and not question.denied
        return Told(question, entry, _told(at), verdict=True) if judged else None  # they are listed
    others = [item for item in stated if item not in at]
    so = None if question.denied or (stated != meant and not (every and others)) else not others
    return Told(question, entry, _told(others or stated), verdict=so)


def _told(parties: list[Item]) -> tuple[Match, ...]:
    return tuple(found_at(item, "party.level") for item in parties)
