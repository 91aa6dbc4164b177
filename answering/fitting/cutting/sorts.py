"""Which party of a kind is asked for: only a fact that names one answers that, never a rule for all."""

import re

from agreements.terms.kinds import KINDS, is_of_kind
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import OF_ORGANISATIONS, Section
from answering.fitting.cutting.whose import whose
from answering.language.english import stem
from answering.language.opening import AUX
from answering.requests import Form, Question

_WHICH = re.compile(
    rf"\b(?:which|what(?! (?:happens|if|{AUX})\b))"
    r"(?: one| ones)?(?: of)?(?: the| our| these| its)?(?: \w+){0,2}?"
    r" (ccg|councils?|trusts?|ft)\b(?!['-])"
    r"(?! (?:board|body|bodies|officers?|members?|staff|leads?|budgets?|teams?|reps?|representatives?"
    r"|committees?|executives?|directors?|chairs?|side|seats?|shares?|meeting|documents?|services?|sites?|forms?)\b)"
)
"""How a party of a kind is asked for, rather than something of it."""


def kind_asked(question: Question) -> str:
    """Return the kind of party that is asked for, or nothing."""
    found = _WHICH.search(question.asks.plain) if question.form in {Form.WHO, Form.WHAT} else None
    return stem(found[1]) if found and stem(found[1]) in KINDS else ""


def names_one(item: Item, kind: str, entry: Entry) -> bool:
    """Say whether a fact is of organisations, or names a party of the kind."""
    if item.section in OF_ORGANISATIONS:
        return item.section != Section.LISTS or getattr(item.fact, "section", "") in OF_ORGANISATIONS
    said = " ".join(str(value) for value in vars(item.fact).values() if isinstance(value, str))
    named = entry.known.within(said) | whose(item.fact, entry)
    return any(party.id in named and is_of_kind(party, kind) for party in entry.terms.parties)
