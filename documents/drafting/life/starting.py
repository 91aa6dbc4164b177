"""How and when the agreement starts: on a fixed day, or once all have signed."""

import re
from collections.abc import Sequence
from datetime import date

from agreements.intake.proposals import Proposal
from documents.dates import Found, find_dates
from documents.drafting.denying import is_denied
from documents.drafting.life.definitions import definitions_in
from documents.drafting.life.weighing import (
    CERTAIN,
    DEFINED,
    ENOUGH,
    Candidate,
    goes_on,
    is_about_the_term,
    only_period,
    period_in,
    tells_a_period,
    to_stop,
    weight,
)
from documents.drafting.phrases import AGREEMENT, AHEAD, PAST
from documents.drafting.told import Sentence

ON_SIGNATURE = re.compile(
    r"(?:\b(?:up)?on|(?<!months )(?<!weeks )(?<!days )(?<!years )(?<!year )(?<!month )\bfrom)\s+"
    r"(?:the\s+)?(?:date\s+(?:of\s+)?(?:the\s+)?(?:last\s+|final\s+)?)"
    r"?(?:signature|signing|execution)\b|"
    r"\bdate\s+of\s+(?:the\s+)?(?:last\s+|final\s+|latest\s+)?(?:signature|signing|execution)\b|"
    r"\bdate\s+(?:on which )?(?:it\s+is\s+|they\s+(?:have\s+)?)?(?:being\s+)?(?:last\s+)"
    r"?signed\b|\bis\s+signed\s+by\b|"
    r"\b(?:once|when|after|until)\s+(?:it\s+(?:is|has been)\s+)?(?:both|all|the)"
    r"?\s*(?:of\s+the\s+)?(?:part\w+\s+have\s+)?signed\b|"
    r"\bsigned\s+by\s+(?:both|all|each|the)\b|"
    r"\b(?:on which|once|when|as soon as|after|until|day|date)\s+(?:the\s+)?"
    r"(?:last|final|both|all|each|second|third|fourth|fifth|sixth)\b"
    r"[^.;]{0,40}\bsign(?:s|ed|ature)?\b",
    re.IGNORECASE,
)
STARTS = re.compile(
    r"\b(?:c(?:ome|omes|ame|oming) (?:in)?to (?:force|effect|operation|being|life)|"
    r"(?<!week )commenc(?:e|es|ing|ement)|tak(?:e|es) effect|"
    r"(?:is|be|become|becomes|are|date) effective|effective (?:from|on|upon|date)|start(?:s|ing)?(?: date)?|"
    r"beg(?:in|ins|inning)|go(?:es|ing)? live|(?:runs?|operates?) from|"
    r"(?:years?|months?) from (?=\d|the \w+ day)|in force(?: from|:)|appl(?:y|ies) from|live from|"
    r"\bhaving (?:started|begun|commenced)|binds?\b[^.;]{0,30}\bfrom|"
    r"date effective|with effect from|"
    r"this (?:agreement|memorandum(?: of understanding)?|mou|protocol|concordat|compact|sla|contract) "
    r"(?:commenced|began|started|took effect|came into (?:force|effect))|"
    r"has (?:applied|run|operated|been in (?:force|effect|place|operation)) since|"
    r"ha(?:s|ve) effect (?:from|on)|w\.?e\.?f)\b|^effective\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:variations?|amendments?|modifications?|changes?)\b[^.;]{0,150}\b(?:effect|effective|force)\b",
    re.IGNORECASE,
)
"""What takes effect may be a change of the agreement, which says nothing of its start."""

_MADE = re.compile(r"\bis (?:made|dated|entered into)\b", re.IGNORECASE)
"""When an agreement is made it starts, where nothing else says when it does."""

_RECITALS = re.compile(r"^(?:recitals?|background|whereas|introduction|context)\b", re.IGNORECASE)
_IF_LATER = re.compile(
    r"\bif (?:that is |it is |this is )?later\b|\bwhichever is (?:the )?later\b", re.IGNORECASE
)
_SAME_DAY = re.compile(r"\b(?:on|from) (?:that|the same) (?:day|date)\b", re.IGNORECASE)
_HEREOF = re.compile(
    r"\bdate (?:hereof|above|(?:at|on) (?:its|the) (?:head|top|front)|"
    r"(?:of|on|at the (?:head|top|beginning|start) of) this \w+|"
    r"(?:it bears|(?:stated|shown|written|set out) (?:above|at the (?:head|top|beginning) of .{0,20})))|"
    r"\bdate first (?:above|before) written\b|\bday and year first\b",
    re.IGNORECASE,
)
"""The day that stands at the head of the agreement."""

_WHENEVER = re.compile(
    r"\b(?:whether or not|notwithstanding|regardless of|irrespective of|"
    r"whatever|whenever|despite|even (?:if|though))\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\b(?:ends?|expires?|finish(?:es)?|comes? to an end)\b", re.IGNORECASE)
_NEAR = 60  # characters between a verb and its date


def propose_start(
    sentences: Sequence[Sentence], made: Found | None = None
) -> tuple[Proposal | None, date | None]:
    """Propose the start, and give its day where it is fixed; `made` is the day at the agreement's head."""
    signed: list[Candidate] = []
    fixed: list[Candidate] = []
    for one in sentences:
        begins = bool(STARTS.search(one.text) or _MADE.search(one.text))
        pair = period_in(one.text)
        if _CHANGED.search(one.text) or _is_before(one) or _is_denied(one.text, pair):
            continue
        if _signed(one.text) and (begins or _is_effective_row(one)):
            signed += [Candidate(one, weight(one, STARTS), None)] if is_about_the_term(one) else []
            continue
        head = made if _is_from_head(one.text) else None
        day = pair[0] if pair else head or _after_start(one.text) or _that_day(one.text)
        told = day is not None and (pair or day.precision != "year")
        if told and (begins or pair) and (head or is_about_the_term(one)):
            score = weight(one, STARTS) + 2 * bool(pair) + tells_a_period(one.text)
            fixed.append(Candidate(one, score, day))
    fixed += [
        Candidate(named.sentence, DEFINED, named.found) for named in definitions_in(sentences) if named.starts
    ]
    signed = [one for one in signed if one.score > ENOUGH]
    fixed = sorted((one for one in fixed if one.score > ENOUGH), key=lambda one: -one.score)
    best_signed = max(signed, key=lambda one: one.score, default=None)
    if best_signed is not None and (not fixed or best_signed.score >= fixed[0].score - 3):
        return _on_signature(best_signed, fixed), None
    if not fixed or fixed[0].found is None:
        return _loosely(sentences)
    return _fixed(fixed)


def _is_denied(text: str, pair: tuple[Found, Found] | None) -> bool:
    """Say whether a sentence tells when it does not start: "does not apply from 1 May"."""
    verb = STARTS.search(text) or _MADE.search(text)
    at = pair[0].start if pair else verb.end() if verb else None
    return at is not None and is_denied(text, at)


def _is_before(one: Sentence) -> bool:
    """Say whether a recital tells of something that ran before the agreement, and not of its own start."""
    past = PAST.search(one.text) and not (AHEAD.search(one.text) or STARTS.search(one.text))
    return bool(_RECITALS.search(one.heading) and (past or not (AGREEMENT.search(one.text) or goes_on(one))))


def _loosely(sentences: Sequence[Sentence]) -> tuple[Proposal | None, date | None]:
    """Take the only period that is told for that of the agreement, where nothing says when it starts."""
    told = only_period([one for one in sentences if not _is_before(one)])
    if told is None:
        return None, None
    one, (first, _) = told
    value = {
        "rule": "fixed_date",
        "date": first.day,
        "date_text": first.text.strip(),
        "stated_period": None,
        "clause": one.clause.label,
    }
    return Proposal("commencement", value, (one.source,), "unsure"), first.day


def _on_signature(best: Candidate, fixed: Sequence[Candidate]) -> Proposal:
    told = ON_SIGNATURE.search(best.sentence.text)
    period = next((one for one in fixed if period_in(one.sentence.text)), None)
    value = {
        "rule": "on_signature_by_all",
        "date": None,
        "date_text": to_stop(best.sentence.text, told.start()) if told else None,
        "stated_period": _period(period),
        "clause": best.sentence.clause.label,
    }
    sources = (best.sentence.source, *((period.sentence.source,) if period else ()))
    return Proposal("commencement", value, sources, "sure" if best.score > CERTAIN else "likely")


def _fixed(fixed: Sequence[Candidate]) -> tuple[Proposal, date]:
    best = fixed[0]
    found = best.found
    if found is None:  # a fixed start always has its day
        raise AssertionError
    first = found.from_ or found.day
    others = [
        one
        for one in fixed[1:]
        if period_in(one.sentence.text) and one.sentence.clause.label != best.sentence.clause.label
    ]
    labels = [best.sentence.clause.label] + [one.sentence.clause.label for one in others[:1]]
    value = {
        "rule": "fixed_date",
        "date": first,
        "date_text": found.text.strip(),
        "stated_period": _period(others[0]) if others else None,
        "clause": "; ".join(labels),
    }
    sources = tuple(one.sentence.source for one in (best, *others[:1]))
    return Proposal("commencement", value, sources, "sure" if best.score > CERTAIN else "likely"), first


def _signed(text: str) -> bool:
    """Say whether a sentence speaks of signing, and not of a day that counts whenever that may be.

    So does a fixed day, where all that signing does is to put it off: "on 1 May, or once all sign if later".
    """
    told = ON_SIGNATURE.search(text)
    day = _after_start(text) if told and _IF_LATER.search(text, told.start()) else None
    return _counts(told, text) and (told is None or day is None or day.start > told.start())


def _is_from_head(text: str) -> bool:
    """Say whether a sentence refers to the day at the head, and not to one that counts whatever that is."""
    return _counts(_HEREOF.search(text), text)


def _counts(told: re.Match[str] | None, text: str) -> bool:
    return told is not None and not _WHENEVER.search(text[: told.end()])


def _period(candidate: Candidate | None) -> dict[str, object] | None:
    pair = period_in(candidate.sentence.text) if candidate else None
    if candidate is None or pair is None:
        return None
    return {
        "from": pair[0].from_ or pair[0].day,
        "to": pair[1].day,
        "clause": candidate.sentence.clause.label,
    }


def _after_start(text: str) -> Found | None:
    told = STARTS.search(text) or _MADE.search(text)
    if told is None:
        return None
    found = find_dates(text)
    return next(
        (
            one
            for one in found
            if one.end > told.start() and one.start - told.end() < _NEAR and one.bound != "until"
            if not _ENDS.search(text, told.end(), max(one.start, told.end()))
        ),
        None,
    )


def _that_day(text: str) -> Found | None:
    """Find the day on which an agreement is made, where it starts on the same: "… and starts on that day"."""
    told = _MADE.search(text)
    return next((one for one in find_dates(text) if told and _SAME_DAY.search(text, one.end)), None)


def _is_effective_row(sentence: Sentence) -> bool:
    return sentence.row is not None and bool(
        re.match(r"(?:date effective|effective|start|commencement)", sentence.text, re.IGNORECASE)
    )
