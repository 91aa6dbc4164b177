"""Whether some of an agreement binds, where the document sets clauses apart from the rest."""

import re
from dataclasses import replace

from agreements.terms.binding import Apart, set_apart
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues, stems
from answering.of_one import Told
from answering.requests import Form, Question
from answering.telling import Case

_WORDS = cues("""
legal legally law lawful bind binding bound binds enforceable enforce court clause section paragraph part
provision any anything some something all whole everything every entire entirely wholly fully bit
agreement mou document
""")
_BINDS = cues("bind binding bound binds enforceable")
_SOME = re.compile(r"\b(?:any|anything|some|something|(?:a )?parts?|bits?)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|whole|wholly|everything|every|entire|entirely|fully)\b", re.IGNORECASE)


def binds_in_part(question: Question, entry: Entry) -> Told | None:
    """Say whether a clause binds, or any, or all, where the document sets some apart."""
    apart = set_apart(entry.terms.legal_status)
    item = next((one for one in entry.items if one.section == Section.LEGAL), None)
    if apart is None or item is None or question.form is not Form.YES_NO or not question.asks.stems & _BINDS:
        return None
    named = stems(apart.names)
    said = [unit for unit in units(question.words, entry, question.aside) if not unit.light]
    said = [unit for unit in said if not unit.said.replace(".", "").isdigit()]
    if any(unit.who or not {*unit.stems} <= _WORDS | named for unit in said):
        return None
    by_name = any({*unit.stems} <= named for unit in said)
    so = _is_so(question, apart, binding=bool(entry.terms.legal_status.binding), named=by_name)
    if so is None or (question.denied and not (question.clause or by_name)):
        return None
    case = Case(replace(question, clause=""), entry, ())
    return replace(
        case.told(found_at(item, "legal.binding"), saying=so != question.denied), question=question
    )


def _is_so(question: Question, apart: Apart, *, binding: bool, named: bool) -> bool | None:
    if question.clause or named:
        is_apart = named or apart.has(question.clause)
        return binding != is_apart if is_apart or apart.sole else None
    if _ALL.search(question.said):
        return False
    return True if _SOME.search(question.said) else None
