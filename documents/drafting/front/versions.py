"""Which copy of the agreement it is: its version, its status, and the day that it bears."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agreements.days.calendar import WEEKDAY_WORD
from agreements.days.number_words import ORDINALS
from agreements.intake.proposals import Proposal, Source
from documents.clauses import EDGES, Clause, printed
from documents.dates import Found, find_dates
from documents.drafting.front.beside_title import STATUS
from documents.drafting.histories import told_versions

_DRAFT = re.compile(r"\b(?:draft|final version|final draft)\b", re.IGNORECASE)
_VERSION = re.compile(
    r"\b(?:(?:draft(?: no\.?| number)?|version(?:\s+(?:number|no\.?|control))?|issue|"
    r"revision|rev\.?|edition|engrossment)\s*[:\t]?\s*|v\.?\s?)"
    r"(?P<number>\d{1,2}(?:\.\d{1,2})?|(?<= )(?-i:[B-HJ-Z]))\b(?![./]\d|\s+[A-Z][a-z]+\s+\d{4})",
    re.IGNORECASE,
)
_VERSION_ROW = re.compile(
    r"^(?:version(?: (?:number|no\.?|control))?|issue|date)\t(?P<label>.*\S)", re.IGNORECASE
)
_STATUS_ROW = re.compile(
    r"^status(?:\t|: )(?P<label>[^·|\t]*?[^·|\s.])\.?(?=\s*(?:[·|\t]|$)|\.\s)", re.IGNORECASE
)
_DATED = re.compile(
    r"(?:dated:?|date:|approved:|agreed:|issued|as at|(?:last )?(?:updated|revised|amended)(?: on)?:?)"
    r"(?!\S)[^\t]*$|"
    r"(?:final|signed|agreed)\b[\w ]{0,30}[.,;:] "
    r"(?:as )?(?:approved|adopted|agreed) by\b[^.\t]{0,80}(?:\bon\b|[:,](?= \d))|"
    r"(?:agreed|final|approved|signed) (?:text|copy|version|form)\b(?: of| as of| dated|:|,)?(?= \d)|"
    r"(?:[\w ]+, )?(?:adopted|agreed|approved|ratified|issued|published|printed|final|made)(?: on)?:?"
    r"(?= \d| [–-] \d)|"
    r"(?:[^\t\d]{1,60}[–—-] )?(?:final|agreed|approved)(?: (?:draft|copy|text|version))? for "
    r"(?:signature|signing|execution)(?= \d)|"
    r"(?:edition|version|print|copy|issue) of(?= \d)|print(?:ed)? date:?(?= \d)|"
    r"status(?:\t|: )[^\t]{0,60}\b(?:adopted|agreed|approved|ratified|signed off)\b|"
    r"(?:\d{1,3}\t)?(?:date of (?:issue|(?:this |the )?"
    r"(?:version|revision|draft|edition|agreement|deed|contract|document))|"
    r"(?:issue|version|document|agreement) date|"
    r"date (?:issued|agreed|of signing|approved|ratified|adopted)|"
    r"(?:issued|(?:first )?published|agreed|adopted|approved|ratified)(?: on)?|"
    r"(?:draft|version|copy|text|document|letter|agreement)(?: is)? dated)[\t:]",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"(?:(?:our|your) )?ref(?:erence)?\b[^\t]*\t", re.IGNORECASE)
"""What may stand beside the day at the head of a letter."""

_OF_ANOTHER = re.compile(
    r"[(,;]?\s*\b(?:replac|supersed)\w+\b[^\t]*|\(for [^()]*\b(?:approval|decision)\b[^()]*\)", re.IGNORECASE
)
"""What is told of the version before, or of when one is still to be approved."""

_IS_REFERENCE = re.compile(r"(?:(?:our|your) )?ref(?:erence)?\b", re.IGNORECASE)
_WEEKDAY = re.compile(rf"(?:{WEEKDAY_WORD}),?\s+", re.IGNORECASE)
_MADE = re.compile(
    r"\W{0,8}this\s+(?:\w+\s+){0,3}?(?:agreement|deed|memorandum|mou|contract|protocol|arrangement|understanding)\b"
    r"[^.;]{0,60}?\b(?:made|dated|entered into)\b",
    re.IGNORECASE,
)
_NTH_VERSION = re.compile(
    rf"(?:the )?(?P<nth>{'|'.join(ORDINALS)}) (?:version|draft|edition|issue)\b[^,;\t]*", re.IGNORECASE
)
_PAIR = 2  # columns of a table that has no head
_MOST_LINES = 8
_LABEL = 60  # characters
_LINE = 90  # characters of a line that tells the version beside other things
_FIRST_CLAUSES = 4  # in which an agreement without a title page says when it was made
_ENDS, _BEGINS = re.compile(r"[.;|·] $"), re.compile(r"[.;|·]?(?: |$)")  # sentences beside a version
_Row = tuple[Clause, str]


@dataclass(frozen=True, slots=True)
class _Told:
    """A line that tells the version or status, and what of it is the label."""

    clause: Clause
    line: str
    label: str | None

    @property
    def source(self) -> Source:
        return Source(self.clause.label, self.line)


def propose_version(front: Sequence[Clause], clauses: Sequence[Clause]) -> list[Proposal]:
    """Propose the version and status as printed: in a front table, on a line of its own, in the title."""
    rows = [(clause, line) for clause in front for line in clause.lines]
    opening = [(clause, line) for clause in clauses[:_FIRST_CLAUSES] for line in clause.lines]
    made = [row for row in opening if _MADE.match(row[1]) and row not in rows]
    stray = next(iter(_stray(front, clauses)), None)
    version = next(_versions(rows, stray), None)
    drafted = next(iter(_drafted(rows)), None) if version is None else None
    status = next(_statuses(rows), None) or stray or drafted
    version = version or drafted or next(iter(_made(rows, made)), None)
    facts: list[Proposal] = []
    if version:
        facts.append(_version(version, [*rows, *made]))
    if status:
        told = {"label": status.label, "clause": status.clause.label}
        facts.append(Proposal("status", told, (status.source,), "likely"))
    return facts


def _version(version: _Told, rows: Sequence[_Row]) -> Proposal:
    label = version.label or ""
    bare = re.fullmatch(r"v?\.?\s?(?P<number>\d{1,2}(?:\.\d{1,2})?)", label, re.IGNORECASE)
    number = bare or _VERSION.search(label if _VERSION.search(label) else version.line)
    nth = _NTH_VERSION.match(label)
    told: list[tuple[str, _Row | None]] = [(label, None), (_of_history(version), None)]
    told += [(row[1], row) for row in _dated(rows)]
    told += [(version.line, None)] if len(version.line) < 2 * _LABEL else []
    told += [(row[1], row) for row in (_of_number(rows, number["number"]) if number else ())]
    day, dated = _day_of_copy(told)
    is_told = day is not None and day.precision in {"day", "month"}
    if day and dated and day.precision == "month" and _is_a_day(dated[1], day):
        is_told = False  # on which day of the month nothing tells
    value = {
        "label": version.label and version.label.strip(),
        "number": number["number"] if number else str(ORDINALS[nth["nth"].lower()]) if nth else None,
        "date": day.day if day and is_told else None,
        "date_text": day.text if day else None,
        "clause": version.clause.label,
    }
    beside = [Source(dated[0].label, dated[1])] if dated and dated[1] != version.line else []
    return Proposal("version", value, (version.source, *beside), "likely")


def _day_of_copy(told: Sequence[tuple[str, _Row | None]]) -> tuple[Found | None, _Row | None]:
    """Choose the day of a copy among lines that may tell it, the likeliest first; else the month of one."""
    found = [
        (one, row)
        for line, row in told
        for one in find_dates(_beside_number(_OF_ANOTHER.sub("", line)))[:1]
        if one.bound not in {"from", "by", "until"}
    ]
    return next((one for one in found if one[0].precision == "day"), found[0] if found else (None, None))


def _versions(rows: Sequence[_Row], stray: _Told | None) -> Iterator[_Told]:
    """Give what may tell the version, the surest first."""
    for clause, line in rows:
        told = _VERSION_ROW.match(line)
        if (
            told
            and not _is_head(clause, line)
            and (not line.lower().startswith("date") or _VERSION.search(line))
        ):
            yield _Told(clause, line, told["label"])
    yield from (
        _Told(clause, line, told[0] if _says_more(clause, line, told) else line)
        for clause, line in rows
        if (told := _VERSION.search(line))
        and not _is_of_history(clause, line)
        and (told.start() == 0 or len(line) < _LINE or _is_sentence(line, told))
    )
    yield from (_Told(clause, line, told[0]) for clause, line in rows if (told := _NTH_VERSION.match(line)))
    yield from _histories(rows)
    yield from [stray] if stray else []


def _is_sentence(line: str, told: re.Match[str]) -> bool:
    """Say whether the version is all that one of the sentences of a line tells: "Approved. Version 3.0."."""
    return bool(_ENDS.search(line[: told.start()]) and _BEGINS.match(line[told.end() :]))


def _says_more(clause: Clause, line: str, told: re.Match[str]) -> bool:
    """Say whether a line tells the version beside other things: behind a reference, or what heads a page."""
    apart = len(line) >= _LINE and told.start() > 0
    return bool(_IS_REFERENCE.match(line)) or apart or (clause.label in EDGES and told.start() > 0)


def _is_head(clause: Clause, line: str) -> bool:
    """Say whether a row is the head of a table with a column for versions."""
    return any(printed(table[0]) == line for table in clause.tables if len(table[0]) > _PAIR)


def _is_of_history(clause: Clause, line: str) -> bool:
    """Say whether a row is one of a table of versions, of which the last is the copy's."""
    told = (row for table in clause.tables for row, _ in told_versions(table, clause.heading))
    return "\t" in line and any(printed(row) == line for row in told)


def _histories(rows: Sequence[_Row]) -> Iterator[_Told]:
    """Read the last row of a table of versions."""
    for clause in dict.fromkeys(clause for clause, _ in rows):
        for table in clause.tables:
            for row, label in told_versions(table, clause.heading)[-1:]:
                yield _Told(clause, printed(row), label)


def _of_number(rows: Sequence[_Row], number: str) -> Iterator[_Row]:
    """Find the rows that a table of versions has for the one that the copy is, then lines that name it."""
    same = re.compile(rf"(?:\D*\s|v?\.?\s?){re.escape(number)}", re.IGNORECASE)
    for clause in dict.fromkeys(clause for clause, _ in rows):
        for table in clause.tables:
            told = told_versions(table, clause.heading)
            yield from ((clause, printed(row)) for row, label in told if same.fullmatch(label))
    named = ((row, _VERSION.search(row[1])) for row in rows if len(row[1]) < 2 * _LABEL)
    yield from (row for row, told in named if told and told["number"] == number)


def _of_history(version: _Told) -> str:
    """Give the row of a table of versions, in which its day stands; nothing for another line."""
    return version.line if _is_of_history(version.clause, version.line) else ""


def _statuses(rows: Sequence[_Row]) -> Iterator[_Told]:
    for clause, line in rows:
        if told := _STATUS_ROW.match(line):
            yield _Told(clause, line, told["label"])


def _stray(front: Sequence[Clause], clauses: Sequence[Clause]) -> Iterator[_Told]:
    """Find a line of its own that says what copy it is: "FINAL VERSION"."""
    for clause in (*front, *clauses):
        for line in clause.lines if clause.kind != "signature" else ():
            if STATUS.match(line) and "\t" not in line:
                yield _Told(clause, line, line)


def _drafted(rows: Sequence[_Row]) -> Iterator[_Told]:
    for clause, line in rows[:_MOST_LINES]:
        if word := _DRAFT.search(line):
            starts = re.match(r"\W*(?:final\s+)?draft\b", line, re.IGNORECASE) and len(line) < _LABEL
            yield _Told(clause, line, line if starts else word[0].upper())


def _made(rows: Sequence[_Row], made: Sequence[_Row]) -> Iterator[_Told]:
    for clause, line in (*rows, *made):
        if _tells_day(line):
            yield _Told(clause, line, None)


def _tells_day(line: str) -> bool:
    days = [found for found in find_dates(line) if found.precision == "day"]
    label = _DATED.match(line)
    again = label and days and line.count(line[: days[0].start].strip() or line) > 1
    if again or (len(days) > 1 and ";" in line):
        return False  # of each of several bodies
    if not days:
        return any(found.precision == "month" and _is_a_day(line, found) for found in find_dates(line))
    return bool(_DATED.match(line) or _MADE.match(line) or _is_a_day(_REFERENCE.sub("", line), days[0]))


def _names_a_version(line: str) -> bool:
    """Say whether a line names a version, and little else: "Version 1.2 KG"."""
    told = _VERSION.match(line)
    return told is not None and len(line[told.end() :].split()) < _PAIR


def _is_a_day(line: str, found: Found) -> bool:
    """Say whether a line is a day and nothing else, as at the head of a letter."""
    return _WEEKDAY.sub("", line).strip(" .") == _WEEKDAY.sub("", found.text)


def _dated(rows: Sequence[_Row]) -> Sequence[_Row]:
    """Find the line on which the title page gives the copy's day: "Dated 3 May 2021".

    Where several versions are named, a day below one of them is of that.
    """
    named = [place for place, row in enumerate(rows) if _names_a_version(row[1])]
    below = {rows[place + 1] for place in named[1:] if place + 1 < len(rows)}
    told = (row for row in rows if _tells_day(row[1]) and row not in below)
    return [row for row in told if len(row[1]) < 2 * _LABEL or _MADE.match(row[1])][:1]


def _beside_number(label: str) -> str:
    """Take the number out of a label, whose digits next to a date would be taken for a part of it."""
    number = _VERSION.search(label)
    return f"{label[: number.start()]} {label[number.end() :].lstrip(' -–—')}" if number else label
