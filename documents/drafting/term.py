"""When the agreement starts and ends, and how it may be extended."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from agreements.proposals import Proposal
from documents.dates import NUMBER_WORDS, Found, add_months, find_dates
from documents.drafting.definitions import definitions_in
from documents.drafting.told import Sentence

AGREEMENT = re.compile(
    r"\b(?:this|the|our|present)\s+(?:draft\s+)?(?:memorandum(?: of (?:understanding|"
    r"agreement))?|m\.?o\.?u\.?|agreement|"
    r"understanding|arrangements?|protocol|concordat|compact|partnership agreement)\b|"
    r"^\W*(?:mou|agreement)\b",
    re.IGNORECASE,
)
ON_SIGNATURE = re.compile(
    r"\b(?:up)?on\s+(?:the\s+)?(?:date\s+(?:of\s+)?(?:the\s+)?(?:last\s+|final\s+)?)"
    r"?(?:signature|signing|execution)\b|"
    r"\bdate\s+of\s+(?:the\s+)?(?:last\s+|final\s+|latest\s+)?(?:signature|signing|execution)\b|"
    r"\bdate\s+(?:on which )?(?:it\s+is\s+|they\s+(?:have\s+)?)?(?:being\s+)?(?:last\s+)"
    r"?signed\b|\bis\s+signed\s+by\b|"
    r"\b(?:once|when|after|until)\s+(?:it\s+(?:is|has been)\s+)?(?:both|all|the)"
    r"?\s*(?:of\s+the\s+)?(?:part\w+\s+have\s+)?signed\b|"
    r"\bsigned\s+by\s+(?:both|all|each|the)\b|"
    r"\b(?:on which|once|when|after|until)\s+(?:the\s+)?(?:last|final|both|all|each)\b"
    r"[^.;]{0,40}\bsign(?:s|ed)?\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:com(?:e|es|ing) into (?:force|effect|operation|being)|commenc(?:e|es|ing|ement)"
    r"|tak(?:e|es) effect|"
    r"(?:is|be|become|becomes|are|date) effective|effective (?:from|on|upon|date)|start(?:s|ing)?(?: date)?|"
    r"beg(?:in|ins|inning)|runs? from|in force from|applies from|date effective|is made (?:on|this))\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:expir(?:e|es|y|ing)(?: date)?|(?:shall|will|to)\s+(?:\w+ )?(?:end|terminate|"
    r"cease|conclude|finish)|ends? (?:on|date)|"
    r"remains? in (?:force|effect|place|operation)|continues?(?: in (?:force|effect))?|in "
    r"force until|terminates? on|"
    r"lasts?|runs? (?:from|until|to|for)|end date|valid (?:until|for)|covers? (?:the|a) "
    r"period|for (?:the|a|an) "
    r"(?:initial |fixed |further )?(?:period|term)|up to|until|period of operation)\b",
    re.IGNORECASE,
)
_STRONG_END = re.compile(
    r"\b(?:expir\w+|(?:shall|will) end|ends? on|terminates? on|remains? in (?:force|"
    r"effect)|continues?|cease)\b",
    re.IGNORECASE,
)
_TERM_HEADING = re.compile(
    r"\b(?:terms?(?! of reference)|duration|period|commencement|expiry|termination|date "
    r"effective|effective|start|end date|length)\b",
    re.IGNORECASE,
)
_NOT_THE_TERM = re.compile(
    r"\b(?:review\w*|notice|funding|payment|invoice|report\w*|meet(?:ing)?s?|staff|post|"
    r"appoint\w*|previous|replaces|"
    r"supersedes|var(?:y|ied|iations?)|amend\w*|extend\w*|extension|renew\w*|intention)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?P<number>\d{1,3}|" + "|".join(NUMBER_WORDS) + r"|twenty[- ]four|thirty[- ]six)"
DURATION = re.compile(
    rf"\b{_NUMBER}\s*(?:\(\s*\w+\s*\)\s*)?(?:calendar\s+|full\s+)?(?P<unit>day|week|month|year)s?\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    rf"\b(?:for|period of|term of|lasts?|last|duration of|valid for)\s+(?:an?\s+)"
    rf"?(?:initial\s+|fixed\s+|maximum\s+)*(?:period\s+of\s+|term\s+of\s+)"
    rf"?{DURATION.pattern[2:]}",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(r"\b(first|second|third|fourth|fifth)\s+anniversary\b", re.IGNORECASE)
_ANNIVERSARIES = {"first": 12, "second": 24, "third": 36, "fourth": 48, "fifth": 60}
_CONDITION = re.compile(
    r"\b((?:unless(?: and until)?|in the absence of|subject to|save where|except where)"
    r"\b[^,.;()]{5,160}?)(?=\s+this\b|[,.;()]|$)",
    re.IGNORECASE,
)
_DASHES = frozenset("–—-")
_JOINS_DATES = re.compile(
    r"(?:,|,?\s*and(?: (?:will|shall|then))?(?: (?:run|continue|end|expire)s?)?|[–—-])?", re.IGNORECASE
)
_STOP = re.compile(
    r"(?<=\w)[.;](?:\s|$)|,?\s+and\s+(?:will|shall|to|continues?|remains?|ends?|expires?|"
    r"lasts?|runs?)\b|,?\s+unless\b|\s+until\b",
    re.IGNORECASE,
)
_FOR_THE_PERIOD = re.compile(
    r"\bfor (?:the|a)\s+(?:\w+\s+){0,2}?(?:period|term)\s+(?:from|beginning|commencing|starting)\b",
    re.IGNORECASE,
)
_EXTENDS = re.compile(
    r"\b(?:exten(?:d|ded|sion|sions)|renew(?:ed|al)?|roll(?:ed)? over|continuation)\b", re.IGNORECASE
)
_MAY = re.compile(
    r"\b(?:may|can|could|option|by (?:mutual |written )?(?:agreement|consent))\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:may not|shall not|will not|cannot|no (?:right|option|provision))\b", re.IGNORECASE)
_NEAR_END = 70
_BEFORE_END = -12  # "until" may itself be the verb's end
_NEAR_START = 60  # characters between a verb and its date
_DEFINED = 7  # weight of a day that the agreement itself names its first or last
_CERTAIN = 5
_ENOUGH = 2  # weight from which a sentence is taken to speak of the term


@dataclass(frozen=True, slots=True)
class Term:
    """The term as proposed: facts for the entry, and the days for what is counted from them."""

    facts: tuple[Proposal, ...]
    starts: date | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: Sentence
    score: int
    found: Found | None


def months_of(match: re.Match[str]) -> tuple[int, int]:
    """Read a duration as whole months and days over: "three (3) years" is 36 months."""
    word = match["number"].lower().replace(" ", "-")
    number = (
        int(word) if word.isdigit() else {"twenty-four": 24, "thirty-six": 36}.get(word) or NUMBER_WORDS[word]
    )
    match match["unit"].lower():
        case "year":
            return 12 * number, 0
        case "month":
            return number, 0
        case "week":
            return 0, 7 * number
        case _:
            return 0, number


def propose_term(sentences: Sequence[Sentence]) -> Term:
    """Propose the start rule, the end and the extension."""
    own = [one for one in sentences if one.is_term]
    start, starts = _commencement(own)
    end, ends = _end(own, starts)
    facts = [fact for fact in (start, end, _extension(own)) if fact is not None]
    clash = starts is not None and ends is not None and ends <= starts
    return Term(tuple(facts), starts, None if clash else ends)  # no window is counted from days that clash


def _weight(sentence: Sentence, verb: re.Pattern[str]) -> int:
    """Weigh how surely a sentence speaks of the agreement's own term."""
    text = sentence.text
    score = (
        3 * bool(_TERM_HEADING.search(sentence.heading))
        + 3 * bool(verb.search(text))
        + 2 * bool(AGREEMENT.search(text))
    )
    score += 3 * bool(
        sentence.row
        and re.match(
            r"(?:date effective|effective|start|commencement|term|duration|period|expiry|end)",
            text,
            re.IGNORECASE,
        )
    )
    score -= 4 * bool(_NOT_THE_TERM.search(text))
    return score


def _commencement(sentences: Sequence[Sentence]) -> tuple[Proposal | None, date | None]:
    signed: list[_Candidate] = []
    fixed: list[_Candidate] = []
    for one in sentences:
        begins = bool(_STARTS.search(one.text))
        pair = _range(one.text)
        is_told_a_period = bool(pair and _FOR_THE_PERIOD.search(one.text))
        if ON_SIGNATURE.search(one.text) and (begins or _is_effective_row(one)):
            signed.append(_Candidate(one, _weight(one, _STARTS), None))
            continue
        day = pair[0] if pair else _after_start(one.text)
        if (
            day is not None
            and (begins or pair)
            and (
                AGREEMENT.search(one.text) or _TERM_HEADING.search(one.heading) or one.row or is_told_a_period
            )
        ):
            fixed.append(_Candidate(one, _weight(one, _STARTS) + 2 * bool(pair) + is_told_a_period, day))
    fixed += [
        _Candidate(named.sentence, _DEFINED, named.found)
        for named in definitions_in(sentences)
        if named.starts
    ]
    signed = [one for one in signed if one.score > _ENOUGH]
    fixed = sorted((one for one in fixed if one.score > _ENOUGH), key=lambda one: -one.score)
    best_signed = max(signed, key=lambda one: one.score, default=None)
    if best_signed is not None and (not fixed or best_signed.score >= fixed[0].score - 3):
        return _on_signature(best_signed, fixed), None
    if not fixed or fixed[0].found is None:
        return None, None
    return _fixed(fixed)


def _on_signature(best: _Candidate, fixed: Sequence[_Candidate]) -> Proposal:
    told = ON_SIGNATURE.search(best.sentence.text)
    period = next((one for one in fixed if _range(one.sentence.text)), None)
    value = {
        "rule": "on_signature_by_all",
        "date": None,
        "date_text": _to_stop(best.sentence.text, told.start()) if told else None,
        "stated_period": _period(period),
        "clause": best.sentence.clause.label,
    }
    sources = (best.sentence.source, *((period.sentence.source,) if period else ()))
    return Proposal("commencement", value, sources, "sure" if best.score > _CERTAIN else "likely")


def _fixed(fixed: Sequence[_Candidate]) -> tuple[Proposal, date]:
    best = fixed[0]
    found = best.found
    if found is None:  # a fixed start always has its day
        raise AssertionError
    first = found.from_ or found.day
    others = [
        one
        for one in fixed[1:]
        if _range(one.sentence.text) and one.sentence.clause.label != best.sentence.clause.label
    ]
    labels = [best.sentence.clause.label] + [one.sentence.clause.label for one in others[:1]]
    value = {
        "rule": "fixed_date",
        "date": first,
        "date_text": _bare(found),
        "stated_period": _period(others[0]) if others else None,
        "clause": "; ".join(labels),
    }
    sources = tuple(one.sentence.source for one in (best, *others[:1]))
    return Proposal("commencement", value, sources, "sure" if best.score > _CERTAIN else "likely"), first


def _period(candidate: _Candidate | None) -> dict[str, object] | None:
    pair = _range(candidate.sentence.text) if candidate else None
    if candidate is None or pair is None:
        return None
    return {
        "from": pair[0].from_ or pair[0].day,
        "to": pair[1].day,
        "clause": candidate.sentence.clause.label,
    }


def _end(sentences: Sequence[Sentence], starts: date | None) -> tuple[Proposal | None, date | None]:
    candidates: list[_Candidate] = []
    for one in sentences:
        pair = _range(one.text)
        day = pair[1] if pair else _after_end(one.text)
        about = (
            AGREEMENT.search(one.text)
            or _TERM_HEADING.search(one.heading)
            or one.row
            or (pair and _FOR_THE_PERIOD.search(one.text))
        )
        if day is not None and about and _ENDS.search(one.text + (" until" if pair else "")):
            score = _weight(one, _ENDS) + 3 * bool(_STRONG_END.search(one.text)) + 2 * bool(pair)
            candidates.append(_Candidate(one, score, day))
    candidates += [
        _Candidate(named.sentence, _DEFINED, named.found) for named in definitions_in(sentences) if named.ends
    ]
    best = max(candidates, key=lambda one: one.score, default=None)
    if best is None or best.score <= _ENOUGH or best.found is None:
        return _relative_end(sentences, starts)
    same = [
        one
        for one in candidates
        if one.found and one.found.day == best.found.day and one.score > _ENOUGH and one is not best
    ]
    labels = dict.fromkeys([best.sentence.clause.label, *(one.sentence.clause.label for one in same)])
    condition = _CONDITION.search(best.sentence.text)
    value = {
        "date": best.found.day,
        "date_text": _bare(best.found),
        "condition": condition[1].strip() if condition else None,
        "clause": "; ".join(list(labels)[:2]),
    }
    sources = (best.sentence.source, *(one.sentence.source for one in same[:1]))
    return Proposal("end", value, sources, "sure" if best.score > _CERTAIN else "likely"), best.found.day


def _relative_end(sentences: Sequence[Sentence], starts: date | None) -> tuple[Proposal | None, date | None]:
    """Read an end told as a length: "for three years from the commencement date"."""
    for one in sentences:
        told = _PERIOD.search(one.text)
        jubilee = _ANNIVERSARY.search(one.text)
        if not (told or jubilee) or not (AGREEMENT.search(one.text) or _TERM_HEADING.search(one.heading)):
            continue
        if _NOT_THE_TERM.search(one.text) and not _STARTS.search(one.text):
            continue
        months, days = months_of(told) if told else (_ANNIVERSARIES[jubilee[1].lower()] if jubilee else 0, 0)
        last = add_months(starts, months) + timedelta(days=days - 1) if starts else None
        match = told or jubilee
        condition = _CONDITION.search(one.text)
        value = {
            "date": last,
            "date_text": _to_stop(one.text, match.start()) if match else None,
            "condition": condition[1].strip() if condition else None,
            "clause": one.clause.label,
        }
        return Proposal("end", value, (one.source,), "likely"), last
    return None, None


def _extension(sentences: Sequence[Sentence]) -> Proposal | None:
    found: list[Proposal] = []
    for one in sentences:
        if not _EXTENDS.search(one.text) or one.row:
            continue
        if not (
            AGREEMENT.search(one.text)
            or re.search(r"\b(?:term|period)\b", one.text)
            or _TERM_HEADING.search(one.heading)
        ):
            continue
        if re.search(
            r"\b(?:care|services?|leadership|relationship)\s+(?:extension|renewal)\b|\bto the extent\b",
            one.text,
        ):
            continue
        allowed = False if _NOT.search(one.text) else True if _MAY.search(one.text) else None
        value = {"allowed": allowed, "rule": one.text, "by_whom": None, "clause": one.clause.label}
        found.append(
            Proposal("extension", value, (one.source,), "likely" if allowed is not None else "unsure")
        )
    return next((fact for fact in found if fact.value["allowed"] is not None), found[0] if found else None)


def _range(text: str) -> tuple[Found, Found] | None:
    """Find a period: two dates with "to", "until" or a dash between."""
    found = find_dates(text)
    for first, second in pairwise(found):
        gap = text[first.end : second.start].strip()
        joined = _JOINS_DATES.fullmatch(gap) and (second.bound == "until" or gap in _DASHES)
        if joined and first.day < second.day:
            return first, second
    return None


def _after_start(text: str) -> Found | None:
    told = _STARTS.search(text)
    if told is None:
        return None
    found = find_dates(text)
    return next(
        (
            one
            for one in found
            if one.end > told.start() and one.start - told.end() < _NEAR_START and one.bound != "until"
        ),
        None,
    )


def _after_end(text: str) -> Found | None:
    """Find the date that an end verb or "until" leads to."""
    best: Found | None = None
    for told in _ENDS.finditer(text):
        for one in find_dates(text):
            near = _BEFORE_END <= one.start - told.end() < _NEAR_END
            if (
                near
                and one.bound != "from"
                and (one.bound == "until" or _STRONG_END.search(text[told.start() : one.end]))
            ):
                best = one
    return best


def _is_effective_row(sentence: Sentence) -> bool:
    return sentence.row and bool(
        re.match(r"(?:date effective|effective|start|commencement)", sentence.text, re.IGNORECASE)
    )


def _bare(found: Found) -> str:
    return found.text.strip()


def _to_stop(text: str, start: int) -> str:
    return _STOP.split(text[start:], maxsplit=1)[0].strip()
