"""What a word means, where nothing else is asked: as agreements spell it out, else as this bot uses it."""

from dataclasses import replace

from answering.answers import Answered, AskWhich, Meant
from answering.facts.entry import Entry
from answering.language.own_words import meaning_of, term_asked
from answering.of_one import Told
from answering.reckoning.definitions import defined_as
from answering.reckoning.meanings import spelt_out
from answering.requests import Question


def meant(question: Question, entries: list[Entry]) -> Told | Meant | None:
    """Say what a word means by the agreements that spell it out, else by this bot, or nothing."""
    term = term_asked(question.said)
    if not term:
        return None
    said = f"what does {term} mean?" if meaning_of(term) else f"what does {term} stand for?"
    asked = replace(question, said=said, scope=question.scope.known(*question.scope.among))
    is_word = bool(meaning_of(term)) and sum(map(str.isupper, term)) < _CAPITALS
    ways = (defined_as,) if is_word else (spelt_out, defined_as)
    each = [next((one for way in ways if (one := way(asked, entry))), None) for entry in entries]
    told = tuple(replace(one, question=question) for one in each if isinstance(one, Told))
    if not told[1:]:
        return told[0] if told else _own(question, term, len(entries))
    return Meant(question, term, told, "", len(entries))


_CAPITALS = 2
"""Of a word that is an abbreviation, and not one that is written out."""


def _own(question: Question, term: str, total: int) -> Meant | None:
    own = meaning_of(term)
    return Meant(question, term, (), own, total) if own else None


def nowhere_meant(question: Question, found: Answered, entries: list[Entry]) -> Answered:
    """Say that none says what a word means, rather than ask in which agreement it would."""
    term = term_asked(question.said) if isinstance(found, AskWhich) else ""
    return Meant(question, term, (), "", len(entries)) if term else found
