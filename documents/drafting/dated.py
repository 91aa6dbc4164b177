"""What falls on a day or in a window: milestones, deliverables, and past events."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from agreements.proposals import Proposal, Source
from documents.dates import find_dates
from documents.drafting.money import SUM
from documents.drafting.phrases import AGREEMENT, AHEAD, DURATION, PAST
from documents.drafting.reviews import is_gateway, is_next_point, propose_gateway, propose_review
from documents.drafting.term import Term
from documents.drafting.told import Sentence
from documents.drafting.windows import (
    IN_TERM,
    MAKES,
    NO_WINDOW,
    Window,
    after_event,
    clip,
    merged,
    window_of,
    windows_of,
    within_start,
)

_TIMETABLE = re.compile(
    r"\b(?:milestones?|timetable|timescales?|timeline|key dates|deliverables?|work "
    r"?programme|project plan|action plan|workplan)\b",
    re.IGNORECASE,
)
_TARGETS = re.compile(r"\b(?:targets?|performance|indicators?|kpis?|metrics)\b", re.IGNORECASE)
_EXTENDS = re.compile(r"\b(?:extend\w*|extensions?|renew\w*|lengthen\w*|prolong\w*)\b", re.IGNORECASE)
_CONDITION = re.compile(r"(?:if|where|unless|should)\b", re.IGNORECASE)
_DELIVERABLES = re.compile(r"\bdeliverables?\b", re.IGNORECASE)
_OWN_SENTENCE = re.compile(r"(?:[\w’']+\s+){1,4}(?:will|shall|must)\b")
_UNDATED = re.compile(
    r"^to be (?:further )?(?:developed|agreed|confirmed)\W*$|\bwill be (?:further )?developed\b(?! in\b)",
    re.IGNORECASE,
)
_MUST = re.compile(r"\b(?:will|shall|must|is to|are to|agrees? to)\b", re.IGNORECASE)
_LASTS = re.compile(r"\b(?:chair|remain|continue|serve|stay|hold|keep)s?\b", re.IGNORECASE)
_SEASON = re.compile(
    r"\b(?:by|in|during|before)\s+(?:the\s+)?(?:end of\s+|early\s+|late\s+)?"
    r"(?:spring|summer|autumn|winter|Christmas|Easter)(?:\s+of)?\s+20\d\d\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"\bwithin\s+{DURATION.pattern}\s+(?:of|from|after)\s+[^.,;]{{3,60}}", re.IGNORECASE)
_LAST_DAY_OF_TERM = re.compile(
    r"\b(?:first|last|final) day of (?:the|this) (?:initial |fixed )?(?:term|agreement|period)\b",
    re.IGNORECASE,
)
_PAIR = 2  # columns of a table that has no head
_MOST_TWINS = 50  # items of one day that are looked at for the same told twice
_ALIKE = 70


def propose_dated(
    sentences: Sequence[Sentence], term: Term, others: Sequence[Proposal] = ()
) -> list[Proposal]:
    """Propose milestones, gateways, reviews and background, each with the day or window it falls in.

    What is told of the term itself, or by the `others` (the successor, the version), is no milestone.
    """
    spent = {source for fact in others for source in fact.sources}
    told = {source for fact in term.facts for source in fact.sources}
    facts: list[Proposal] = []
    reviewing: Sentence | None = None  # the sentence before, where it told of a review
    for one, following in itertools.zip_longest(sentences, sentences[1:]):
        before, reviewing = reviewing, None
        if one.is_signing or (one.clause.kind == "front" and not one.row):
            facts += _background(one) if one.clause.kind == "front" and one.is_paper else []
            continue
        found = windows_of(one, term)
        if one.source in told:
            found = [
                each
                for each in found
                if each.day not in {term.starts, term.ends, None} and each.from_ != term.starts
            ]
        if one.row and (one.source in spent or SUM.search(one.text) or _is_head(one)):
            continue
        if is_gateway(one, following):
            facts += propose_gateway(one, found)
            continue
        if _is_effect(one, facts):
            facts[-1] = replace(
                facts[-1],
                value={**facts[-1].value, "effect": clip(one.text)},
                sources=(*facts[-1].sources, one.source),
            )
            continue
        past = [each for each in found if _was(one, each)]
        again = is_next_point(one, before)
        ahead = [each for each in found if each not in past]
        review = list(propose_review(one, ahead, term, announced=again))
        if again and facts[-1].section == "reviews" and facts[-1].value["precision"] == "none":
            facts.pop()  # it only announced the points that follow
        facts += review
        reviewing = one if review else None
        if review and not _TIMETABLE.search(one.heading) and not _makes_more(one):
            facts += [fact for each in past for fact in _background(one, each)]
            continue
        if (one.is_attached and _TARGETS.search(one.heading)) or (one.is_term and _EXTENDS.search(one.text)):
            continue  # a figure to be reached, or a day by which to ask for more time
        if one.source in told and not found:
            continue
        if one.source not in spent and not review_row(one) and not one.text.rstrip().endswith(":"):
            facts += _events(one, found, term)
    return _numbered(_without_repeats(facts))


def review_row(one: Sentence) -> bool:
    """Say whether a table row only tells when the document is reviewed, effective or noted."""
    return one.row and bool(
        re.match(
            r"(?:date|review|version|date effective|effective|date of (?:next|issue))\b",
            one.text,
            re.IGNORECASE,
        )
    )


def _is_head(one: Sentence) -> bool:
    """Say whether a row is the head of a table of three columns or more, or one of its versions."""
    for rows in one.clause.tables:
        printed = ["\t".join(row).strip() for row in rows]
        if one.text in printed and len(rows[0]) > _PAIR:
            return (one.text == printed[0] and not PAST.search(one.text)) or bool(
                re.match(r"(?:version|revision|issue)\b", rows[0][0], re.IGNORECASE)
            )
    return False


def _makes_more(one: Sentence) -> bool:
    done = r"(?!(?:finished|completed|concluded|ended|done|undertaken|held|reviewed|conducted|carried)\b)\w+"
    made = re.search(rf"\b(?:will be|shall be|be)\s+{done}(?:\s+and\s+\w+)?\s+by\b", one.text)
    return made is not None and any(
        made.start() <= found.start <= made.end() for found in find_dates(one.text)
    )


def _is_effect(one: Sentence, facts: Sequence[Proposal]) -> bool:
    """Say whether a sentence tells what follows where the gateway just read is passed or isn't."""
    gateway = facts[-1] if facts and facts[-1].section == "gateways" else None
    return (
        gateway is not None
        and gateway.value["clause"] == one.clause.label
        and bool(_CONDITION.match(one.text))
    )


def _events(one: Sentence, found: Sequence[Window], term: Term) -> Iterator[Proposal]:
    """Tell what is due from what is past; a heading or lead-in with a date gives it to the items below."""
    inherited = _inherited(one, term)
    if _DELIVERABLES.search(one.heading) and find_dates(one.heading) and inherited is None:
        return
    if inherited is not None:
        yield _milestone(one, inherited[0], extra=inherited[1], kind="deliverable")
        return
    if not found and _UNDATED.search(one.text) and one.is_term and not re.search(r"\bhow\b", one.text):
        yield _milestone(one, NO_WINDOW, kind="deliverable", sure="unsure")
        return
    loose = _loosely_due(one, term) if not found and one.is_term else None
    if loose is not None:
        yield _milestone(one, loose, kind="milestone", sure="unsure")
        return
    for window in merged(one, found):
        if window.text is None:
            continue
        if _is_past(one, window, term):
            yield from _background(one, window)
        elif _is_due(one, window):
            timetable = bool(_DELIVERABLES.search(one.heading)) or window.precision == "year"
            yield _milestone(one, window, kind="deliverable" if timetable else "milestone")


def _loosely_due(one: Sentence, term: Term) -> Window | None:
    """Read a day that no calendar gives: "by spring 2021", "within three months of signature"."""
    if (not _MUST.search(one.text) and not one.lead) or SUM.search(one.text):
        return None  # when a sum is to be paid is told with the sum
    season, rule = _SEASON.search(one.text), _WITHIN.search(one.text)
    if season:
        return Window(None, None, season[0], "none", "by" if season[0].lower().startswith("by") else "in")
    if rule and (within := within_start(one.text, term)):
        return within
    if rule and after_event(one.text):
        return Window(None, None, rule[0].strip(), "relative", "by")
    return None


def _inherited(one: Sentence, term: Term) -> tuple[Window, Source] | None:
    if one.row or not one.opens:
        return None
    if any(found.precision != "year" for found in find_dates(one.text)) and not _DELIVERABLES.search(
        one.heading
    ):
        return None
    if _DELIVERABLES.search(one.heading) and (
        dates := [d for d in find_dates(one.heading) if d.precision != "year"]
    ):
        # a sentence of its own ("The site will …") is told beside the list of deliverables, not in it
        listed = one.headed is not one.clause or len(one.clause.lines) > 1
        if listed and not _OWN_SENTENCE.match(one.text):
            return window_of(dates[0]), Source(one.headed.label, one.heading)
        return None
    if one.lead and one.lead_clause and (MAKES.search(one.text) or _TIMETABLE.search(one.lead)):
        stub = Sentence(one.lead, one.lead_clause, one.lead_clause)
        windows = [
            window_of(d)
            for d in find_dates(one.lead)
            if d.precision != "year" and d.bound in {"by", "before", "in"}
        ]
        if not windows and (told := IN_TERM.search(one.lead)) and term.ends:
            windows = [Window(term.ends, term.starts, told[0], "year", "in")]
        if windows and not PAST.search(one.lead):
            return windows[0], stub.source
    return None


def _was(one: Sentence, window: Window) -> bool:
    """Say whether a sentence tells a day as that of something that happened."""
    return bool(
        window.text
        and window.bound not in {"by", "before"}
        and re.search(rf"(?:{PAST.pattern})[^.;]{{0,60}}{re.escape(window.text)}", one.text, re.IGNORECASE)
    )


def _is_past(one: Sentence, window: Window, term: Term) -> bool:
    if _was(one, window):
        return True
    if window.bound in {"by", "before", "until"} or _TIMETABLE.search(one.heading):
        return False
    if AHEAD.search(one.text) and not (term.starts and window.day and window.day < term.starts):
        return bool(
            window.text
            and re.search(
                rf"\b(?:agreed|approved|reported|published|met)\b[^.;]{{0,60}}{re.escape(window.text)}",
                one.text,
            )
        )
    return bool(PAST.search(one.text) or (term.starts and window.day and window.day < term.starts)) or (
        one.row and bool(re.search(r"submitted", one.text))
    )


def _is_due(one: Sentence, window: Window) -> bool:
    if window.bound == "until" and (AGREEMENT.search(one.text) or _LASTS.search(one.text)):
        return False
    if window.bound in {"by", "before"} or window.precision == "quarter":
        return True
    told = f"{one.lead or ''} {one.text}"  # an item of a list goes on with its lead-in
    return bool(AHEAD.search(told) or _TIMETABLE.search(one.heading) or one.row)


def _milestone(
    one: Sentence, window: Window, *, kind: str, extra: Source | None = None, sure: str = "likely"
) -> Proposal:
    value = {"what": clip(one.text), "kind": kind, "owner": None, **window.value, "clause": one.clause.label}
    sources = (one.source, extra) if extra else (one.source,)
    return Proposal("milestones", value, sources, "unsure" if sure == "unsure" else "likely")


def _background(one: Sentence, window: Window | None = None) -> Iterator[Proposal]:
    windows = (
        [window]
        if window
        else [window_of(found) for found in find_dates(one.text) if found.precision != "year"]
    )
    if _LAST_DAY_OF_TERM.search(one.text):
        return
    firsts = [replace(each, day=each.from_) for each in windows if each.from_ and each.precision == "day"]
    for each in (*firsts, *windows):  # of a period both ends are told
        value = {
            "what": clip(one.text),
            "date": each.day,
            "date_text": each.text,
            "precision": each.precision,
            "clause": one.clause.label,
        }
        yield Proposal("background", value, (one.source,), "likely")


def _without_repeats(facts: Sequence[Proposal]) -> list[Proposal]:
    """Merge what is told twice in like words for the same day."""
    kept: list[Proposal] = []
    places: dict[object, list[int]] = {}
    for fact in facts:
        near = places.setdefault((fact.section, fact.value["date"]), [])
        twin = next((place for place in near[:_MOST_TWINS] if _same(fact, kept[place])), None)
        if twin is None:
            near.append(len(kept))
            kept.append(fact)
        else:
            first = kept[twin]
            labels = list(dict.fromkeys([str(first.value["clause"]), str(fact.value["clause"])]))
            kept[twin] = Proposal(
                first.section,
                {**first.value, "clause": ", ".join(labels)},
                (*first.sources, *fact.sources),
                first.sure,
            )
    return kept


def _same(fact: Proposal, other: Proposal) -> bool:
    return (
        fact.section == other.section
        and fact.value["date"] is not None
        and fact.value["date"] == other.value["date"]
        and (
            fact.section == "background"
            or fuzz.token_set_ratio(str(fact.value["what"]), str(other.value["what"])) >= _ALIKE
        )
    )


def _numbered(facts: Sequence[Proposal]) -> list[Proposal]:
    letters = {"milestones": "M", "gateways": "G", "reviews": "R"}
    counts: dict[str, int] = {}
    out: list[Proposal] = []
    for fact in facts:
        letter = letters.get(fact.section)
        if letter is None:
            out.append(fact)
            continue
        counts[letter] = counts.get(letter, 0) + 1
        out.append(replace(fact, value={"id": f"{letter}{counts[letter]}", **fact.value}))
    return out
