"""Which agreement is meant where a question names none: the one its words fit, else it is asked which."""

import re
from dataclasses import replace
from datetime import date

from answering.across.having import has_name, nowhere
from answering.answers import Across, Answered, AskWhich
from answering.conversing.spoken import rests_on
from answering.facts.aspects import ASKING
from answering.facts.entry import Entry
from answering.facts.sections import GENERAL, Section
from answering.language.english import cues, is_light, stem
from answering.language.english import words as split
from answering.language.thesaurus import STOP
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.records.asked import Matter
from answering.records.notes_asked import number_asked
from answering.requests import Question

_CLEAR = 0.08
"""By how much one agreement's answer must fit better than any other's to be the one that is meant."""

_MUCH, _FAR = 0.6, 0.2
"""How much of a question a fact must have, and how much more than any of another agreement's, to be meant."""


def choosing(question: Question, entries: list[Entry], day: date) -> Answered:
    """Answer where the words fit one agreement only; ask which is meant where they fit several."""
    each = [answer(question, entry) for entry in entries]
    fit = _timely(question, [one for one in each if _fits(one)])
    on_notes = _on_notes(question, each)
    hinted = on_notes or _hinted(question, entries, fit)
    if fit[1:] and question.names:
        named = {entry.terms.id for entry in entries if all(has_name(entry, one) for one in question.names)}
        fit = [one for one in fit if one.terms.id in named] or fit
    best = max((_score(one) for one in fit), default=0.0)
    near = [one for one in fit if _score(one) >= best - _CLEAR]
    near = [one for one in near if isinstance(one, Told)] or near
    of_any = _is_of_any(question)
    pointed = near[0] if len(near) == 1 and not (question.refers or of_any) and _points(near[0]) else None
    meant = hinted or pointed or (each[0] if len(entries) == 1 else None)
    if meant:
        return meant
    fitting = {one.terms.id for one in fit} or {one.terms.id for one in each if isinstance(one, Told)}
    fitting = fitting or {one.terms.id for one in each if isinstance(one, Unsaid) and one.open}
    if len(fitting) == 1 and not of_any:
        return next(one for one in each if one.terms.id in fitting)
    told = any(isinstance(one, Told) for one in each)
    likeliest = "" if told else _likeliest(question, entries, each, of_any=of_any)
    if likeliest:
        return next(one for one in each if one.terms.id == likeliest)
    worded = () if question.refers or of_any else _having_words(question, entries)
    if len(worded) == 1:
        return next(one for one in each if one.terms.id == worded[0])
    unknown = nowhere(each)
    if unknown and not question.refers:
        return Across(question, (), (), len(entries), "having", day, unknown)
    fitting = fitting if len(fitting) > 1 else set()
    asked = [entry for entry in entries if entry.terms.id in (fitting or worded)] or entries
    return AskWhich(question, tuple(entry.terms for entry in asked), fitting=bool(fitting) or of_any)


def _on_notes(question: Question, each: list[Told | Unsaid]) -> Told | AskWhich | None:
    """Answer of the one agreement with such change notes, or ask which where none has that number."""
    if question.asks.matter is not Matter.CHANGES or question.refers:
        return None
    recorded = [one for one in each if isinstance(one, Told) and one.recorded and one.recorded.notes]
    if not recorded and number_asked(question.said):
        return AskWhich(question, tuple(one.terms for one in each))
    return recorded[0] if len(recorded) == 1 else None


def _hinted(question: Question, entries: list[Entry], fit: list[Told | Unsaid]) -> Told | Unsaid | None:
    """Answer of the agreement that alone has some of the words, in its names, unless another answers too."""
    meant = next((entry for entry in entries if entry.terms.id in question.scope.hinted[:1]), None)
    words = question.scope.hinted[1:]
    known = any(entry.counts[stem(word)] for entry in entries if entry is not meant for word in words)
    if meant is None or known or any(one.terms is not meant.terms and _points(one) for one in fit):
        return None
    return answer(replace(question, aside=(*question.aside, *words)), meant)


def _likeliest(question: Question, entries: list[Entry], each: list[Told | Unsaid], *, of_any: bool) -> str:
    """Return the agreement that is meant though none answers: by what comes nearest, or by its words."""
    naming = _naming(question, entries)
    if len(naming) == 1 or question.refers:
        return naming[0] if len(naming) == 1 else ""
    knowing = _knowing(question, entries)
    closest = "" if of_any else _closest(each)
    return closest or (knowing[0] if len(knowing) == 1 else "")


def _naming(question: Question, entries: list[Entry]) -> list[str]:
    """Return the agreements that have a word which is written as a name is: a place, a building.

    Of several such words the one counts that fewest have, or none where two are of others.
    """
    names = {word for name in _NAME.findall(question.said) for word in split(name)} - STOP
    known = [{entry.terms.id for entry in entries if name in entry.words} for name in names]
    fewest = min((len(ids) for ids in known if ids), default=0)
    rare = [ids for ids in known if ids and len(ids) == fewest]
    return sorted(set[str]().union(*rare[:1]).intersection(*rare))


_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
"""A word that is written as a name is, within a sentence."""


def _having_words(question: Question, entries: list[Entry]) -> tuple[str, ...]:
    """Return the agreements that have the longest run of a question's words that any has.

    Words that may be asked of every agreement make no run: `notice period`, which one may call it by chance.
    """
    said = [stem(word) for word in split(question.said)]
    telling = [word not in STOP and not is_light(stem(word)) for word in split(question.said)]
    for length in range(min(_LONGEST_RUN, len(said)), 1, -1):
        runs = [
            said[first : first + length]
            for first in range(len(said) - length + 1)
            if telling[first] and telling[first + length - 1]
            if not ASKING.issuperset(said[first : first + length])
        ]
        having = {entry.terms.id for entry in entries if any(entry.has_run(run) for run in runs)}
        if having:
            return tuple(sorted(having))
    return ()


_LONGEST_RUN = 6  # words


def _closest(each: list[Told | Unsaid]) -> str:
    """Return the agreement that has a fact with far more of what was asked than any other has."""
    reach = sorted(((_reach(one), one.terms.id) for one in each), reverse=True)
    (most, closest), (next_most, _) = (*reach, (0.0, ""), (0.0, ""))[:2]
    return closest if most >= _MUCH and most - next_most >= _FAR else ""


def _reach(one: Told | Unsaid) -> float:
    """Say how much of what was asked the fact has that comes nearest, of those that not every one has."""
    near = one.matches if isinstance(one, Told) else (*one.open, *one.likely, *one.nearest)
    return max((match.coverage for match in near if match.item.section not in GENERAL), default=0.0)


def _is_of_any(question: Question) -> bool:
    """Say whether it is asked of `the chair` or `the trust`, and nothing says of which agreement's."""
    told = question.asks.every_telling
    named = question.names or question.period or question.clause
    return not named and bool(told & _ALIKE) and told <= _ALIKE | _ASKED_OF_ALIKE


_ALIKE = cues("ccg council trust ft university party partner board committee forum chair chairman lead clerk")
"""What many agreements have one of, so that having it makes no agreement the one that is meant."""

_ASKED_OF_ALIKE = cues("""
sign signs signed signing signatory signature address email phone telephone number position title role job
meet meets meeting often member members report reports pay pays paid contribute money give gives notice
""")


def _knowing(question: Question, entries: list[Entry]) -> list[str]:
    """Return the agreements that have all of a question's words that any has, but those that only ask."""
    told = question.asks.every_telling - ASKING
    having = [{entry.terms.id for entry in entries if entry.counts[one]} for one in told]
    known = [ids for ids in having if ids]
    return sorted(set.intersection(*known)) if known and any(len(ids) == 1 for ids in known) else []


def _timely(question: Question, fit: list[Told | Unsaid]) -> list[Told | Unsaid]:
    """Keep those that fall in the days asked about, where any does."""
    days = [getattr(rests_on(one)[0].item.fact, "date", None) if rests_on(one) else None for one in fit]
    kept = [
        one for one, day in zip(fit, days, strict=True) if question.period and day and day in question.period
    ]
    return kept or fit


def _fits(one: Told | Unsaid) -> bool:
    if isinstance(one, Unsaid):
        return bool(one.open) and one.open[0].item.section != Section.LISTS
    return one.verdict is not False or one.cells is not None or _points(one)


def _score(one: Told | Unsaid) -> float:
    found = rests_on(one)
    return found[0].score - _LENT * found[0].lent if found else 1.2


_LENT = 0.2
"""How much less a rule fits that has no word of the question, where another agreement has."""


def _points(one: Told | Unsaid) -> bool:
    """Say whether what answers is particular to one agreement, rather than asked of every one."""
    found = rests_on(one)
    return not found or found[0].item.section not in GENERAL
