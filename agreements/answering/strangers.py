"""Whether somebody is a party, of whom only other agreements know."""

from dataclasses import replace
from datetime import date

from agreements.answering.answers import Told
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.units import units
from agreements.answering.language.english import is_light, stem
from agreements.answering.requests import Form, Question

_BELONGING = frozenset(
    stem(word) for word in ("party", "partyto", "parties", "partner", "signatory", "member")
)


def no_party(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer no where it is asked whether somebody is a party whom only other agreements name."""
    if question.form is not Form.YES_NO or not question.party or question.across or question.of_party:
        return None
    left = {stem(word) for word in question.words if word not in (*question.party, *question.aside)}
    known = all(unit.who for unit in units(question.party, entry))
    listed = next((item for item in entry.items if ("list.parties", True) in item.aspects), None)
    if (
        known
        or listed is None
        or not left & _BELONGING
        or any(not is_light(one) for one in left - _BELONGING)
    ):
        return None
    match = Match(listed, "list.parties", gives=True, score=1.0, coverage=1.0, unexplained=())
    match = replace(match, narrowed=entry.terms.parties)
    return Told(
        question, entry.terms, entry.standing, day, (match,), question.denied, facts=entry.terms.parties
    )
