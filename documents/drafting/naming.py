"""What the agreement is called: its title, version, status, purpose, and short names."""

import re
from collections.abc import Sequence

from agreements.proposals import Proposal, Source
from documents.clauses import Clause
from documents.dates import Found, find_dates
from documents.drafting.titles import STATUS, propose_title
from documents.drafting.told import Sentence

_DRAFT = re.compile(r"\b(?:draft|final version|final draft)\b", re.IGNORECASE)
_VERSION = re.compile(
    r"\b(?:(?:version(?:\s+(?:number|no\.?|control))?|issue|revision)\s*[:\t]?\s*|v\.?\s?)"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?)\b(?![./]\d)",
    re.IGNORECASE,
)
_VERSION_ROW = re.compile(
    r"^(?:version(?: (?:number|no\.?|control))?|issue|date)\t(?P<label>.*\S)", re.IGNORECASE
)
_STATUS_ROW = re.compile(r"^status\t(?P<label>.*\S)", re.IGNORECASE)
_DATED = re.compile(
    r"(?:dated|date:|issued|as at)(?!\S)[^\t]*$|"
    r"(?:\d{1,3}\t)?(?:date of (?:issue|(?:this |the )?(?:version|agreement|deed|contract|document))|"
    r"(?:issue|version|document|agreement) date|date issued|date (?:agreed|of signing|approved))[\t:]|"
    r"this (?:agreement|deed|memorandum|mou|contract|protocol|arrangement)\b[^.;]{0,40}?"
    r"\b(?:made|dated|entered into)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+", re.IGNORECASE)
_PURPOSE = re.compile(
    r"\b(?:purpose of this|this (?:memorandum|mou|agreement)[^.;]{0,60}\b(?:sets out|"
    r"defines|describes|establishes|outlines|records|explains|provides)|sets? out (?:how|"
    r"the))\b",
    re.IGNORECASE,
)
_MOST_LINES = 8
_LONG_SENTENCE = 600  # characters
_LABEL = 60  # characters


def propose_names(clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose the title, version, status and purpose."""
    front = [clause for clause in clauses if clause.kind == "front" and not clause.label.startswith("Paper ")]
    found = (propose_title(front, clauses), *_version(front, clauses), _purpose(sentences))
    return [fact for fact in found if fact is not None]


def _version(front: Sequence[Clause], clauses: Sequence[Clause]) -> list[Proposal]:
    """Read the version and status as printed: in a front table, on a line of their own, or in the title."""
    rows = [(clause, line) for clause in front for line in clause.lines]
    version: tuple[Clause, str, str] | None = None
    status: tuple[Clause, str, str] | None = None
    for clause, line in rows:
        if (
            version is None
            and (told := _VERSION_ROW.match(line))
            and (not line.lower().startswith("date") or _VERSION.search(line))
        ):
            version = (clause, line, told["label"])
        if status is None and (told := _STATUS_ROW.match(line)):
            status = (clause, line, told["label"])
    stray = [
        (clause, line)
        for clause in (*front, *clauses)
        if clause.kind != "signature"
        for line in clause.lines
        if STATUS.match(line) and "\t" not in line
    ]
    if version is None and (
        found := next(((c, t) for c, t in rows if _VERSION.search(t) and len(t) < _LABEL), None)
    ):
        version = (found[0], found[1], found[1])
    if stray:
        version = version or (stray[0][0], stray[0][1], stray[0][1])
        status = status or (stray[0][0], stray[0][1], stray[0][1])
    if version is None and (
        drafted := next(((c, t) for c, t in rows[:_MOST_LINES] if _DRAFT.search(t)), None)
    ):
        word = _DRAFT.search(drafted[1])
        starts = re.match(r"\W*(?:final\s+)?draft\b", drafted[1], re.IGNORECASE) and len(drafted[1]) < _LABEL
        label = drafted[1] if starts else word[0].upper() if word else "DRAFT"
        version = (drafted[0], drafted[1], label)
        status = status or version
    if version is None and (dated := next(((c, t) for c, t in rows if _tells_day(t)), None)):
        version = (*dated, dated[1])
    facts: list[Proposal] = []
    if version:
        number = _VERSION.search(version[2] if _VERSION.search(version[2]) else version[1])
        dates = find_dates(_beside_number(version[2])) or _dated(rows)
        value = {
            "label": version[2],
            "number": number["number"] if number else None,
            "date": dates[0].day if dates and dates[0].precision == "day" else None,
            "date_text": dates[0].text if dates else None,
            "clause": version[0].label,
        }
        facts.append(Proposal("version", value, (Source(version[0].label, version[1]),), "likely"))
    if status:
        facts.append(
            Proposal(
                "status",
                {"label": status[2], "clause": status[0].label},
                (Source(status[0].label, status[1]),),
                "likely",
            )
        )
    return facts


def _tells_day(line: str) -> bool:
    days = [found for found in find_dates(line) if found.precision == "day"]
    return bool(days) and (bool(_DATED.match(line)) or _is_a_day(line, days[0]))


def _is_a_day(line: str, found: Found) -> bool:
    """Say whether a line is a day and nothing else, as at the head of a letter."""
    return _WEEKDAY.sub("", line).strip(" .") == _WEEKDAY.sub("", found.text)


def _dated(rows: Sequence[tuple[Clause, str]]) -> tuple[Found, ...]:
    """Find the day that the title page gives the copy on a line of its own: "Dated 3 May 2021"."""
    told = (line for _, line in rows if _tells_day(line))
    return next((find_dates(line) for line in told if len(line) < _LABEL), ())


def _beside_number(label: str) -> str:
    """Take the number out of a label, whose digits next to a date would be taken for a part of it."""
    number = _VERSION.search(label)
    return f"{label[: number.start()]} {label[number.end() :].lstrip(' -–—')}" if number else label


def _purpose(sentences: Sequence[Sentence]) -> Proposal | None:
    told = [
        one
        for one in sentences
        if _PURPOSE.search(one.text) and one.is_term and len(one.text) < _LONG_SENTENCE
    ]
    best = next(
        (one for one in told if re.search(r"\bpurpose\b", one.heading + one.text, re.IGNORECASE)), None
    ) or next(iter(told), None)
    if best is None:
        return None
    return Proposal("purpose", {"text": best.text, "clause": best.clause.label}, (best.source,), "likely")
