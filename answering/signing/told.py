"""Who has signed and when, who has not, and who has a place to sign and is no party."""

import re
from dataclasses import replace

from agreements.days.number_words import SEVERAL
from agreements.terms import Signatory
from agreements.terms.kinds import KINDS
from agreements.terms.names import parties_named
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, stem, stems
from answering.language.standings import OF_SIGNERS
from answering.of_one import Told
from answering.requests import Form, Question


def who_has_not(question: Question, found: tuple[Match, ...]) -> tuple[Match, ...]:
    """Let who has not signed be asked for, where that is denied of whoever signs: `who never did`."""
    if _way(question) == "signing.missing":  # whoever signed is no answer, whatever words are theirs
        found = tuple(one for one in found if not getattr(one.item.fact, "signed_on", None))
    if not question.denied or question.form is not Form.WHO:
        return found
    return tuple(
        replace(one, key="signing.missing") if one.key in {"signing.who", "signing.has"} else one
        for one in found
    )


def who_signed(question: Question, entry: Entry) -> Told | None:
    """Answer who has signed, who has not, or on what days, asked of all parties or of each of a kind."""
    told = question.asks.telling
    of_one = any(parties_named(" ".join(name), entry.terms) for name in question.names)
    way = "" if of_one or not told <= _SIGNERS | _COUNTS | _all_together(entry) else _way(question)
    item = next((one for one in entry.items if one.section == Section.SIGNING), None)
    if not way or item is None:
        return None
    found = found_at(item, way)
    return Told(question, entry, (found,))


def _way(question: Question) -> str:
    """Return what of the signing is asked for: who has, who has not, or when."""
    said, form = question.said, question.form
    if form in {Form.WHO, Form.WHAT} and _WHO.search(said):
        if _STILL_TO.search(said) or (question.denied and _NOT_SIGNED.search(said)):
            return "signing.missing"
        return "signing.has" if _SIGNED.search(said) and not question.denied else ""
    each = form in {Form.WHEN, Form.WHAT} and _DAYS_OF_EACH.search(said) and not question.denied
    return "signing.when" if each else ""


_WHO = re.compile(
    r"\b(?:who|which|whose)\b.*\b(?:sign|autograph)|\bwhat (?:signatures?|autographs?)\b", re.IGNORECASE
)
_SIGNED = re.compile(
    r"\b(?:signed|signatures?|autographs?)\b(?! (?:for|on behalf|off|up|block|page|line)\b)", re.IGNORECASE
)
_NOT_SIGNED = re.compile(r"\b(?:never|not|n['\u2019]t) (?:yet |actually )?sign", re.IGNORECASE)
_STILL_TO = re.compile(
    r"\b(?:(?:still|yet|left|has|have|needs?) to (?:be )?sign(?:ed)?"
    r"|(?:signatures?|autographs?)\b.*\b(?:missing|outstanding|wait\w*|lack\w*|need\w*|to come|after)"
    r"|(?:missing|outstanding|wait\w*|lack\w*|need\w*)\b.*\b(?:sign|signatures?|autographs?))\b",
    re.IGNORECASE,
)
"""How it is asked who has not signed, without denying that somebody has."""

_DAYS_OF_EACH = re.compile(
    r"\b(?:when|days?|dates?)\b.*\b(?:each|every\w*|all|both|parties|partners|they|signatures"
    rf"|the (?:\w+ )?(?:{SEVERAL}|\d+))\b",
    re.IGNORECASE,
)
_COUNTS = cues("each every all both day date two three four five six icb 2 3 4 5 6")
"""Words that only say how many of them are asked about, or what of them."""


def _all_together(entry: Entry) -> frozenset[str]:
    """Return the words for parties together, such as `agencies`."""
    parties = {one.id for one in entry.terms.parties}
    names = (one for one in entry.terms.collective_names if len(set(one.members or ()) & parties) > 1)
    return frozenset[str]().union(*(stems(" ".join((one.name, *one.also_called))) for one in names))


_SIGNERS = frozenset(KINDS) | cues("""
sign signed signature autograph party partner organisation body agency missing outstanding due
""")


def signs_for_another(question: Question, entry: Entry) -> Told | None:
    """Answer no where it is asked if somebody signs for a party, and he is named to sign for another."""
    if question.form is not Form.YES_NO or question.denied:
        return None
    asked = [unit for unit in units(question.words, entry, question.aside) if not unit.light]
    parties = {unit.who for unit in asked if entry.terms.party(unit.who)}
    told = {one for unit in asked if not unit.who for one in unit.stems}
    if len(parties) != 1 or not told & OF_SIGNERS or told - OF_SIGNERS:
        return None
    blocks = [
        (item, item.fact) for item in entry.items if isinstance(item.fact, Signatory) and item.fact.name
    ]
    of_him = [
        (item, block) for item, block in blocks if (block.name or "").casefold() in question.said.casefold()
    ]
    if not of_him or parties & {block.party for _, block in of_him}:
        return None
    found = tuple(found_at(item, "signatory.name") for item, _ in of_him)
    return Told(question, entry, found, verdict=False)


_OF_PLACE = cues("signature block sign list table row")
_OF_PARTY = cues("party parties partner partners partyto participant participants member")


def no_party_signs(question: Question, entry: Entry) -> Told | None:
    """Answer which has a place to sign and is no party, where that is asked: `a line but is no partner`."""
    if not question.denied or question.form not in {Form.WHO, Form.WHAT}:
        return None
    told = question.asks.telling
    parties = told & (_OF_PARTY | _all_together(entry))
    if not {"block", stem("signature")} <= told or not parties or told - parties - _OF_PLACE - _SIGNERS:
        return None
    strays = [one for one in entry.items if isinstance(one.fact, Signatory) and one.fact.party is None]
    found = tuple(
        found_at(item, "signatory.party")
        for item in strays
        if item.fact.printed_as  # type: ignore[attr-defined]
    )
    return Told(question, entry, found) if found else None
