"""Who has not signed, or has a place to sign and is no party: asked for by denying one of the other."""

import re
from dataclasses import replace
from datetime import date

from agreements.answering.answers import Told
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import cues, is_light, stem, stems
from agreements.answering.requests import Form, Question
from agreements.kinds import KINDS
from agreements.terms import Signatory


def who_has_not(question: Question, entry: Entry, found: tuple[Match, ...]) -> tuple[Match, ...]:
    """Let who has not signed be asked for, where that is denied of whoever signs: `which trust never did`."""
    if not question.denied or question.form not in {Form.WHO, Form.WHAT}:
        return found
    told = {stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))}
    if _SIGNED.search(question.said) and told <= _SIGNERS | _all_together(entry):
        item = next(one for one in entry.items if one.section == "signing")
        return (Match(item, "signing.missing", gives=True, score=1.0, coverage=1.0, unexplained=()),)
    if question.form is Form.WHAT:
        return found
    return tuple(
        replace(one, key="signing.missing") if one.key in {"signing.who", "signing.has"} else one
        for one in found
    )


def _all_together(entry: Entry) -> frozenset[str]:
    """Return the words for all the parties together, such as `agencies`."""
    parties = {one.id for one in entry.terms.parties}
    names = (one for one in entry.terms.collective_names if parties <= set(one.members or ()))
    return frozenset[str]().union(*(stems(" ".join((one.name, *one.also_called))) for one in names))


_SIGNERS = frozenset(KINDS) | {
    stem(word) for word in ("sign", "signed", "party", "partner", "organisation", "body", "agency")
}
_SIGNED = re.compile(r"\b(?:never|not|n['\u2019]t) (?:yet |actually )?sign", re.IGNORECASE)


_OF_PLACE = cues("signature block sign list table row")
_OF_PARTY = cues("party parties partner partners partyto participant participants member")


def no_party_signs(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer which has a place to sign and is no party, where that is asked: `a line but is no partner`."""
    if not question.denied or question.form not in {Form.WHO, Form.WHAT}:
        return None
    told = {stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))}
    parties = told & (_OF_PARTY | _all_together(entry))
    if not {"block", stem("signature")} <= told or not parties or told - parties - _OF_PLACE - _SIGNERS:
        return None
    strays = [one for one in entry.items if isinstance(one.fact, Signatory) and one.fact.party is None]
    found = tuple(
        Match(item, "signatory.party", gives=True, score=1.0, coverage=1.0, unexplained=())
        for item in strays
        if item.fact.printed_as  # type: ignore[attr-defined]
    )
    return Told(question, entry.terms, entry.standing, day, found) if found else None
