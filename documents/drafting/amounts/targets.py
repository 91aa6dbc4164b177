"""Figures to be reached: in rows of a table of targets, and in sentences that set one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from agreements.intake.proposals import Proposal, Sure
from documents.dates import Found, find_dates
from documents.drafting.amounts.aiming import AIMS, in_prose
from documents.drafting.amounts.figures import (
    BARE_FIGURE,
    NUMBER,
    SURE_VALUE,
    due_in,
    target,
    without_dates,
    year_of_term,
)
from documents.drafting.dates.counting import event_of
from documents.drafting.dates.repeats import words_that_say
from documents.drafting.life.academic import AcademicYear
from documents.drafting.told import Row, Sentence, Table
from documents.drafting.who.organisations import is_organisation

_TARGET_COLUMN = re.compile(
    r"\b(?:targets?|thresholds?|standards?|trajectory|ambitions?|goals?|projections?|proportion|"
    r"level required|required level|number of people|expected level)\b|^(?:our |the )?aims?$|"
    r"^(?:(?:what|where) )?(?:we|you) (?:want|expect|aim|hope|intend|are aiming)"
    r"(?: for| to (?:be|get|reach))?$|"
    r"^what good looks like$",
    re.IGNORECASE,
)
_LEVEL_COLUMN = re.compile(r"(?:the )?(?:levels?|required|to be reached|values?|figures?)", re.IGNORECASE)
_STANDARDS = re.compile(r"\bstandards?\b|\bmeasures?\b|\bindicators?\b", re.IGNORECASE)
"""What a table is of whose levels are to be reached; elsewhere a level is a grade."""

_DESCRIBES = re.compile(r"\bstandards?\b", re.IGNORECASE)
_IN_TIME = re.compile(
    r"(?:(?:within|in|under) )?(?:\d+|one|two|three|four|five|six|ten) (?:working |clear )?"
    r"(?:second|minute|min|hour|hr|day|week|month)s?\b",
    re.IGNORECASE,
)
_YEAR_COLUMN = re.compile(
    r"(?:(?:by|at) )?(?:(?:the )?end of )?(?:(?:year|yr|y)\s?[1-9]|(?:the )?(?:first|second|third) year)",
    re.IGNORECASE,
)
_BEST, _WORST = re.compile(r"green", re.IGNORECASE), re.compile(r"red", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:dates?|when|by|deadline|due)\b|^from$", re.IGNORECASE
)  # "Target date" heads days, and no figures
_OF_TARGETS = re.compile(r"\btargets?\b", re.IGNORECASE)
_TO_ACHIEVE = re.compile(r"\b(?:achieve|reach|meet)\b[^.;]{0,40}:$", re.IGNORECASE)
_BASELINES = re.compile(r"(?:current |starting )?baseline\b", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:baselines?|actual|outturn|current|now|at present|today|so far|before|last year)\b", re.IGNORECASE
)
_MONEY = re.compile(r"[£€]")
_TOTAL = re.compile(r"\W*(?:grand |sub-?)?totals?\b", re.IGNORECASE)
_PAIR = 2
_MOST = 0.6  # of the words that tell of what a target is
_NAMED_DAY = re.compile(r"(?:(?:from|on) )?(?:the )?[A-Z]\w+ (?:Date|Day)")
_FEW = 5  # words of a column's head
_LONGEST_VALUE = 60  # characters of a cell that says no more than what is to be reached


def propose_targets(
    sentences: Sequence[Sentence], starts: date | None = None, year: AcademicYear | None = None
) -> list[Proposal]:
    """Propose the figures that the agreement sets, each with the day by which it is to be reached.

    "Year 2" is counted from the day on which it starts, and "2031/32" may be a `year` of its own.
    """
    facts: list[Proposal] = []
    columns: dict[tuple[Table, str], list[int]] = {}
    for one in sentences:
        if one.is_paper or one.is_signing or (one.clause.kind == "front" and not one.row):
            continue
        if one.row and (one.row.table, one.heading) not in columns:
            chosen = _columns(one.row.table, one.heading)
            columns[one.row.table, one.heading] = _to_come(one.row.table, chosen, starts)
        own = columns[one.row.table, one.heading] if one.row else []
        for value in _in_row(one, one.row, own, starts) if one.row else in_prose(one, starts):
            told = {**value, "clause": one.clause.label}
            day, from_ = value["date"], value["date_from"]
            if year and isinstance(day, date) and isinstance(from_, date):
                told["date"], told["date_from"] = year.reckon(day, from_, str(value["date_text"]), one)
            sure: Sure = "likely" if one.row or AIMS.search(one.heading) else "unsure"
            facts.append(Proposal("targets", told, (one.source,), sure))
    return [
        replace(fact, value={"id": f"T{place}", **fact.value})
        for place, fact in enumerate(_told_once(facts), start=1)
    ]


def _told_once(facts: Sequence[Proposal]) -> list[Proposal]:
    """Merge what two clauses tell of one target: the same figure by the same day, of the same thing."""
    out: dict[int, Proposal] = {}
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, fact in enumerate(facts):
        figures = (*re.findall(NUMBER, str(fact.value["value"])), fact.value["date"])
        twin = next((at for at in alike[figures] if _is_of_same(out[at], fact)), None)
        if twin is None:
            alike[figures].append(place)
            out[place] = fact
            continue
        clause = f"{out[twin].value['clause']}, {fact.value['clause']}"
        value = {**out[twin].value, "clause": clause}
        out[twin] = replace(out[twin], value=value, sources=(*out[twin].sources, *fact.sources))
    return list(out.values())


def _is_of_same(one: Proposal, other: Proposal) -> bool:
    """Say whether two clauses tell of one thing: of the one with fewer words, most stand in the other."""
    words = [words_that_say(str(fact.value["what"])) for fact in (one, other)]
    fewer = min(words, key=len)
    apart = str(other.value["clause"]) not in str(one.value["clause"]).split(", ")
    return apart and bool(fewer) and len(words[0] & words[1]) >= _MOST * len(fewer)


def _in_row(
    one: Sentence, row: Row, columns: Sequence[int], starts: date | None
) -> Iterator[dict[str, object]]:
    """Read the columns of a row in which it stands what is to be reached."""
    head, cells = row.head, row.cells
    if not columns and _is_by_day(row, one.heading):
        yield from _by_day(one, row, starts)
    if not columns or _is_of_money(row.table) or not (head or _is_figure(cells[1].strip())):
        return
    definition = next(
        (cells[at] for at, cell in enumerate(head) if re.match(r"definition", cell, re.IGNORECASE)), None
    )
    for at in columns:
        cell = cells[at].strip()
        if not re.search(r"\d", cell) or len(cell) > _LONGEST_VALUE * 2:
            continue
        if head and _DESCRIBES.search(head[at]) and _only_describes(cell):
            continue
        if paired := _each_from_its_day(row, cell) or _each_with_its_day(cell):
            for figure, day in paired:
                yield target(_what(cells, columns), figure, day, definition=definition or None)
            continue
        own = due_in(cell) or (_of_column(head[at], starts) if head else None)
        due = own or _when(row, starts) or due_in(_above(one.heading, row.table))
        due = due or (due_in(head[0]) if head else None)
        value = _value(cell) or _without_day(cell, due_in(cell))
        yield target(_what(cells, columns), value, due, definition=definition or None)


def _is_of_money(table: Table) -> bool:
    """Say whether most rows of a table tell sums; a table of targets may have one on income."""
    told = [any(map(_MONEY.search, cells[1:])) for cells in table.rows[1:] or table.rows]
    return sum(told) * 2 > len(told)


def _what(cells: Sequence[str], columns: Sequence[int]) -> str:
    """Give what a row measures: its first cell of words beside the figures."""
    beside = [cells[other] for other in range(len(cells)) if other not in columns]
    return next((cell for cell in beside if re.search(r"[^\W\d_]{2}", cell)), cells[0]).strip()


def _each_from_its_day(row: Row, cell: str) -> list[tuple[str, Found]]:
    """Pair several figures of a cell with as many days beside it: "85%, rising to 92%", "May; June 2031"."""
    figures = [told[0].strip() for told in SURE_VALUE.finditer(without_dates(cell))]
    beside = (told for head, told in zip(row.head, row.cells, strict=False) if _WHEN.search(head))
    days = next((found for told in beside if (found := find_dates(told))), ())
    return list(zip(figures, days, strict=True)) if len(figures) == len(days) > 1 else []


def _each_with_its_day(cell: str) -> list[tuple[str, Found]]:
    """Pair several figures of a cell with the day that each has itself: "900 in 2031; 1,100 in 2032"."""
    told = [(_value(part), due_in(part)) for part in cell.split(";")]
    paired = [(figure, day) for figure, day in told if figure and day]
    return paired if len(paired) == len(told) > 1 else []


def _columns(table: Table, heading: str) -> list[int]:
    """Choose the columns of targets: those headed so, or of figures by days below words about targets."""
    if not table.rows or _TOTAL.match(table.rows[-1][0]):
        return []
    head = table.rows[0]
    about = "\n".join([heading, table.above, *table.beside, *head])
    of_standards = AIMS.search(about) or _STANDARDS.search(about)
    if _is_list(table):
        return [1] if of_standards else []
    heads = [cell if not is_organisation(cell) and len(cell.split()) <= _FEW else "" for cell in head]
    columns = [
        at
        for at, cell in enumerate(heads)
        if at and _TARGET_COLUMN.search(cell) and not (_WHEN.search(cell) or _of_days(table, at))
    ]
    figures = [at for at in range(1, len(head)) if _of_figures(table, at)]
    if not columns and AIMS.search(heading) and any(map(_WHEN.search, head)):
        columns = figures if len(figures) == 1 and not _AT_FIRST.search(head[figures[0]]) else []
    dated = [
        at
        for at in figures
        if (_of_column(head[at]) or _YEAR_COLUMN.fullmatch(head[at].strip()))
        and not _AT_FIRST.search(head[at])
    ]
    shares = any(SURE_VALUE.fullmatch(cells[at].strip()) for cells in table.rows for at in dated)
    if shares and of_standards and not set(columns) & set(figures):
        return dated
    led = table.above if table.above.rstrip().endswith(":") else ""
    sets = _OF_TARGETS.search(f"{heading}\n{led}") or _TO_ACHIEVE.search(table.above)
    if not columns and (sets or any(map(_BASELINES.match, head))):
        columns = [at for at, cell in enumerate(head) if at and due_in(cell)]
    levels = [at for at, cell in enumerate(heads) if at and _LEVEL_COLUMN.fullmatch(cell)]
    told = "\n".join([heading, *table.beside, *head])
    if levels and (_STANDARDS.search(told) or any(map(_OF_TARGETS.fullmatch, head))):
        return levels
    rated = [
        at for at, cell in enumerate(heads) if _BEST.fullmatch(cell) and any(map(_WORST.fullmatch, head))
    ]
    return (
        columns
        or rated
        or ([at for at in range(1, len(head)) if _of_times(table, at)] if of_standards else [])
    )


def _to_come(table: Table, columns: Sequence[int], starts: date | None) -> list[int]:
    """Leave out the columns of times before the start, which tell from where it sets out."""
    days = {at: due_in(table.rows[0][at]) for at in columns}
    return [at for at, due in days.items() if not (due and starts and due.day < starts)]


def _is_by_day(row: Row, heading: str) -> bool:
    """Say whether a row tells in words what is to be reached, and beside them by when: "Measure | By"."""
    head = [cell.strip() for cell in row.head]
    by_day = len(head) > 1 and all(map(_WHEN.search, head[1:])) and not _WHEN.search(head[0])
    return by_day and bool(AIMS.search(heading) or _STANDARDS.search(head[0]) or AIMS.search(head[0]))


def _by_day(one: Sentence, row: Row, starts: date | None) -> Iterator[dict[str, object]]:
    """Read what a row tells in words, to be reached by the day beside them."""
    for value in in_prose(replace(one, text=row.cells[0]), starts):
        due = due_in(row.cells[0]) or _when(row, starts)
        yield target(str(value["what"]), str(value["value"]), due) | {"number": value["number"]}


def _of_times(table: Table, at: int) -> bool:
    """Say whether a column is of times within which something is to be done: "4 hours"."""
    return all(_IN_TIME.fullmatch(cells[at].strip()) for cells in table.rows[1:])


def _of_days(table: Table, at: int) -> bool:
    """Say whether most of a column is days, and no figures: "Target | 15 Sept 2031"."""
    told = [cells[at].strip() for cells in table.rows[1:]]
    days = [bool(find_dates(cell)) and not re.search(r"\d", without_dates(cell)) for cell in told]
    return sum(days) * 2 > len(told)


def _is_list(table: Table) -> bool:
    """Say whether a table is a list without a head: what is measured, and its figure."""
    pairs = bool(table.rows) and len(table.rows[0]) == _PAIR
    return pairs and _is_figure(table.rows[0][1].strip()) and _of_figures(table, 1)


def _of_figures(table: Table, at: int) -> bool:
    """Say whether most of what a column tells is figures and nothing else."""
    told = [_is_figure(cells[at].strip()) for cells in table.rows[1:] if cells[at].strip()]
    return sum(told) * 2 > len(told)


def _is_figure(cell: str) -> bool:
    bare = without_dates(cell).strip(" ,;")
    return bool(SURE_VALUE.fullmatch(bare) or BARE_FIGURE.fullmatch(bare))


def _of_column(head: str, starts: date | None = None) -> Found | None:
    """Find the day that heads a column: "From Oct 2031", "2031/32", "by March 2032", "Year 2"."""
    told = find_dates(head)
    since = (one for one in told if one.bound == "from")
    alone = (one for one in told if one.text == head.strip())
    return due_in(head) or next(since, None) or next(alone, None) or year_of_term(head, starts)


def _only_describes(cell: str) -> bool:
    """Say whether a cell describes how a thing is to be, and sets no figure: "grass below 75mm, blown"."""
    return not (SURE_VALUE.search(cell) or _IN_TIME.search(cell) or BARE_FIGURE.fullmatch(cell))


def _when(row: Row, starts: date | None) -> Found | None:
    """Find the day in the column that tells by when, which may be the one named as the start."""
    cells = [cell for head, cell in zip(row.head, row.cells, strict=False) if _WHEN.search(head)]
    start = (
        Found(starts, None, cell.strip(), 0, len(cell), "day")
        for cell in cells
        if starts and _NAMED_DAY.fullmatch(cell.strip()) and event_of(cell) == "start"
    )
    return next((found for cell in cells for found in find_dates(cell)), None) or next(start, None)


def _above(heading: str, table: Table) -> str:
    """Give the words that stand over a table."""
    return heading if "\t" in table.above else f"{heading} {table.above}"


def _value(cell: str) -> str | None:
    """Give the figure of a cell that says more: "85% by 31 March 2024"."""
    bare = without_dates(cell)
    found = SURE_VALUE.search(bare) or (
        BARE_FIGURE.search(bare) if BARE_FIGURE.fullmatch(bare.strip()) else None
    )
    return found[0].strip() if found else None


def _without_day(cell: str, due: Found | None) -> str:
    return (cell.replace(due.text, "") if due else cell).strip(" ,;")[:_LONGEST_VALUE]
