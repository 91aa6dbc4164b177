"""Who is to do what is due: the column that says so, the name before the verb, or the heading above."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from agreements.intake.proposals import Proposal
from documents.drafting.told import Sentence
from documents.drafting.who.organisations import is_complete, looks_like_name
from documents.drafting.who.people import MODAL, actor_of, heads_duties, places_of

_WHO = re.compile(
    r"(?:by )?who(?:m| leads| does it)?|from|sen(?:der|t by)|"
    r"(?:lead|owner|responsib\w+)(?: (?:party|partner|organisation|body))?|"
    r"(?:party|partner|organisation)(?: responsible)?",
    re.IGNORECASE,
)
_ALL = re.compile(r"(?:all|both|each|everyone)(?: (?:of us|(?:the )?(?:parties|partners)))?", re.IGNORECASE)
_AND_ANOTHER = re.compile(
    r"(?:;|,?\s+(?:and|but|while|whereas))\s+"
    r"(?=(?:the\s+)?(?-i:[A-Z])[\w’'&-]*(?: [\w’'&-]+){0,6} (?:will|shall|must|is to|are to)\b)",
    re.IGNORECASE,
)
"""Where a sentence goes on with what another does: "…, and the Trust will …"."""

_PARTS = re.compile(r"\s*[,/&;]\s*")
_JOINED = re.compile(r"\s*(?:,|&|\band\b)(?:\s|,|&|\band\b|\bthe\b)*")


def with_owners(
    facts: Sequence[Proposal],
    sentences: Sequence[Sentence],
    names: Sequence[str],
    meant: Mapping[str, Sequence[str]],
) -> list[Proposal]:
    """Tell of each milestone who owes it, where its words name one or several.

    `meant` gives the parties that a name stands for, that of several together as well.
    """
    known = sorted({*names, *meant}, key=len, reverse=True)
    told = {one.source: one for one in sentences}
    out: list[Proposal] = []
    for fact in facts:
        one = told.get(fact.sources[0]) if fact.section == "milestones" else None
        named = _owners(_part_of(one, str(fact.value["date_text"])), known) if one else []
        of_all = one is not None and _ALL.fullmatch((column_of_who(one) or "").strip())
        named = list(meant) if of_all else named
        owners = list(dict.fromkeys(own for name in named for own in meant.get(name, [name])))
        out.append(replace(fact, value={**fact.value, "owner": owners}) if owners else fact)
    return out


def _part_of(one: Sentence, day: str) -> Sentence:
    """Give what a sentence tells with a day, where it goes on with what somebody else does by another."""
    at = one.text.find(day)
    others = [told for told in _AND_ANOTHER.finditer(one.text) if told.end() <= at]
    others = [told for told in others if MODAL.search(one.text, 0, told.start())]
    return replace(one, text=one.text[others[-1].end() :]) if others and not one.row else one


def _owners(one: Sentence, names: Sequence[str]) -> list[str]:
    if named := column_of_who(one):
        parts = (name for piece in _PARTS.split(named) for name in _whole_names(piece))
        return names_in_order(named, names) or [name for name in parts if looks_like_name(name)]
    actor = actor_of(one, names) or heads_duties(one, names)
    return with_those_beside(one.text, actor, names) if actor else []


def _whole_names(piece: str) -> list[str]:
    """Split "Alpha Council and Beta Trust", and nothing of "Oak and Ash Trust"."""
    names = re.split(r"\s+and\s+", piece)
    return [piece] if is_complete(piece) and not all(map(is_complete, names)) else names


def column_of_who(one: Sentence) -> str | None:
    """Give the cell of a row that tells who does what the row tells."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    return next((cell for head, cell in cells if _WHO.fullmatch(head.strip())), None)


def with_those_beside(text: str, actor: str, names: Sequence[str]) -> list[str]:
    """Give who acts, with whom it is joined before the verb: "both the CCG and the Council will"."""
    verb = MODAL.search(text)
    before = text[: verb.start()] if verb else ""
    found = names_in_order(before, names)
    joined = found[-1:]
    for name, following in pairwise(found[::-1]):
        between = before[before.rfind(following) + len(following) : before.rfind(name)]
        if not _JOINED.fullmatch(between):
            break
        joined.insert(0, following)
    return joined if actor in joined else [actor]


def names_in_order(text: str, names: Sequence[str]) -> list[str]:
    """Give the names that some words tell, in their order, the longest of those that stand in one place."""
    left = text
    found: list[tuple[int, str]] = []
    for name in names:  # the longest come first
        for told in places_of(name, left, names):
            found.append((told.start(), name))
            left = f"{left[: told.start()]}{' ' * len(name)}{left[told.end() :]}"
    return [name for _, name in sorted(found)]
