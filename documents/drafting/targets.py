"""Figures to be reached: rows of a table of targets, and sentences that set a figure."""

import re
from collections.abc import Iterator, Sequence

from agreements.number_words import NUMBER_WORDS
from agreements.proposals import Proposal, Sure
from documents.dates import Found, find_dates
from documents.drafting.organisations import is_organisation
from documents.drafting.told import Row, Sentence, Table
from documents.drafting.windows import clip

AIMS = re.compile(
    r"\b(?:targets?|measures|"
    r"kpis?|(?:key )?performance (?:indicators?|measures?|standards?)|indicators?|outcomes?|"
    r"projections?|"
    r"metrics|trajector(?:y|ies)|ambitions?|success|working\b.{0,12}$|what (?:we|this|it|"
    r"success)\b.{0,20}\b(?:want|achieve|aim|hope|see|looks?)|"
    r"how (?:we|you) (?:will|shall|can) (?:know|tell)|"
    r"aims?|goals?|results|"
    r"service (?:levels?|standards?)|quality standards?|benefits?)\b",
    re.IGNORECASE,
)
_SETS = re.compile(r"\btargets?\b", re.IGNORECASE)  # in what leads up to a list
_NAMES_TARGET = re.compile(r"\btargets?(?: is| of)?:? (?=\S{0,3}\d)", re.IGNORECASE)  # "(target: 92%)"
_TARGET_COLUMN = re.compile(
    r"\b(?:targets?|thresholds?|standards?|trajectory|ambitions?|goals?|projections?|proportion|"
    r"level required|required level|number of people|expected level)\b|^(?:our |the )?aims?$",
    re.IGNORECASE,
)
_LEVEL_COLUMN = re.compile(r"(?:the )?(?:levels?|required|to be reached)", re.IGNORECASE)
_STANDARDS = re.compile(r"\bstandards?\b|\bmeasures?\b|\bindicators?\b", re.IGNORECASE)
"""What a table is of whose levels are to be reached; elsewhere a level is a grade."""

_WHEN = re.compile(r"\b(?:dates?|when|by)\b", re.IGNORECASE)  # "Target date" heads days, and no figures
_LEVEL = (
    r"(?:at least|no(?:t)? (?:more|less|fewer) than|(?:more|fewer|less|greater|higher|lower) than|"
    r"under|over|below|above|"
)
_LEVEL += r"within|a minimum of|a maximum of|up to|≥|≤|>|<)"
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_SHARE = rf"{_NUMBER}\s?(?:%|per ?cent\b)(?:\s+(?:lower|higher|fewer|more|less|reduction|increase))?"
_UP_OR_DOWN = re.compile(
    rf"(?:up|down|(?<=to )(?:rise|fall|grow|drop)) from {_NUMBER}\s?%?(?: to |(?=[.,;]|$))", re.IGNORECASE
)
_FROM_TO = (
    rf"from {_NUMBER}(?:\s?%)?(?: [a-z]+)? to {_NUMBER}(?:\s?%)?(?: (?!by\b|in\b|of\b|and\b|at\b|"
    rf"for\b)[a-z]+)?"
)
_ONE_IN = (
    r"\d+ in \d[\d,]*|by (?:a|one) (?:half|third|quarter|fifth|tenth)|by half|(?:a|one) (?:half|"
    r"third|quarter|fifth|tenth) of"
)
_SURE_VALUE = re.compile(rf"(?:{_LEVEL}\s+)?(?:{_FROM_TO}|{_SHARE}|{_ONE_IN})", re.IGNORECASE)
_COUNT = re.compile(
    rf"(?:{_LEVEL}\s+)?(?<![£\d.,/])\b{_NUMBER}\b(?![%/.:]\d)(?!\s*(?:st|nd|rd|th)\b)", re.IGNORECASE
)
_LEVELLED = re.compile(rf"{_LEVEL}\s+{_NUMBER}(?: [a-z]+)?", re.IGNORECASE)
_IN_WORDS = re.compile(
    rf"\b(?:falls?|drops?|rises?|down|up|reduced?|cut|increased?) to (?:{'|'.join(NUMBER_WORDS)})\b"
    r"(?: [a-z]+)?(?: or (?:fewer|less|more|under|over))?",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:reduc\w+|increas\w+|improv\w+|achiev\w+|reach\w*|cut|fall|rise|rises|narrow|maintain\w*|exceed|"
    r"attain|meet the target|"
    r"at least|no (?:more|fewer|less) than|not (?:more|less) than|fewer than|minimum of|"
    r"main model of care)\b",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"\b(?:will|shall|must|should|aims?|is to|are to|to be|expect\w*|target)\b", re.IGNORECASE
)
_OF_MONEY = re.compile(
    r"[£€]|\b(?:contribut\w+|cost(?:s|ed)?|shares?|shared (?:equally|between|by|in)|uplift\w*|fees?|"
    r"charges?|inflation|VAT|overspends?|underspends?|deficits?|"
    r"surplus|(?<!health )(?<!personal )budgets?|funds?|funding|instalments?|interest|invoic\w+|pay(?:s|"
    r"ment|able)?|salar\w+|price|liabilit\w+|"
    r"wte|capacity|quor\w+|votes?|notice|weighted)\b",
    re.IGNORECASE,
)
_ABOUT_MONEY = re.compile(
    r"\b(?:financ\w+|money|payments?|costs?|charges?|funding|budgets?|resources)\b", re.IGNORECASE
)
_TIME = re.compile(
    r"\b(?:hours?|minutes?|(?:working |calendar )?days?|weeks?|months?|years?|times|a\.?m|p\.?m)\b",
    re.IGNORECASE,
)
_BARE_FIGURE = re.compile(rf"(?:{_LEVEL}\s*)?{_NUMBER}\s?%?", re.IGNORECASE)
_OF_TARGETS = re.compile(r"\btargets?\b", re.IGNORECASE)
_BASELINES = re.compile(r"(?:current |starting )?baseline\b", re.IGNORECASE)
_AT_FIRST = re.compile(r"\b(?:baselines?|actual|outturn|current|now|before|last year)\b", re.IGNORECASE)
_TOTAL = re.compile(r"\W*(?:grand |sub-?)?totals?\b", re.IGNORECASE)
_BASELINE = re.compile(r"\s+(?:baseline|levels?|figures?|outturn|position|average|rates?)\b", re.IGNORECASE)
_CONDITION = re.compile(r"^(?:if|where|when|should|unless|in the event)\b[^,;]*", re.IGNORECASE)
"""What something else hangs on, whose figure is none to be reached: "If over 90% of beds are full, …"."""

_PAIR = 2
_FEW = 5  # words of a column's head
_LONGEST_VALUE = 60  # characters of a cell that says no more than what is to be reached


def propose_targets(sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose the figures that the agreement sets, each with the day by which it is to be reached."""
    facts: list[Proposal] = []
    columns: dict[tuple[Table, str], list[int]] = {}
    for one in sentences:
        if one.is_paper or one.is_signing or (one.clause.kind == "front" and not one.row):
            continue
        if one.row and (one.row.table, one.heading) not in columns:
            columns[one.row.table, one.heading] = _columns(one.row.table, one.heading)
        own = columns[one.row.table, one.heading] if one.row else []
        for value in _in_row(one, one.row, own) if one.row else _in_prose(one):
            told = {"id": f"T{len(facts) + 1}", **value, "clause": one.clause.label}
            sure: Sure = "likely" if one.row or AIMS.search(one.heading) else "unsure"
            facts.append(Proposal("targets", told, (one.source,), sure))
    return facts


def _in_row(one: Sentence, row: Row, columns: Sequence[int]) -> Iterator[dict[str, object]]:
    """Read the columns of a row in which it stands what is to be reached."""
    head, cells = row.head, row.cells
    if not columns or re.search(r"[£€]", one.text) or not (head or _is_figure(cells[1].strip())):
        return
    definition = next(
        (cells[at] for at, cell in enumerate(head) if re.match(r"definition", cell, re.IGNORECASE)), None
    )
    for at in columns:
        cell = cells[at].strip()
        if not re.search(r"\d", cell) or len(cell) > _LONGEST_VALUE * 2:
            continue
        own = _due(cell) or (_of_column(head[at]) if head else None)
        due = own or _when(row) or _due(_above(one.heading, row.table))
        value = _value(cell) or _without_day(cell, _due(cell))
        what = next((cell for cell in cells if re.search(r"[^\W\d_]{2}", cell)), cells[0])
        yield _target(what.strip(), value, due, definition=definition or None)


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
        at for at, cell in enumerate(heads) if at and _TARGET_COLUMN.search(cell) and not _WHEN.search(cell)
    ]
    figures = [at for at in range(1, len(head)) if _of_figures(table, at)]
    dated = [at for at in figures if _of_column(head[at]) and not _AT_FIRST.search(head[at])]
    shares = any(_SURE_VALUE.fullmatch(cells[at].strip()) for cells in table.rows for at in dated)
    if shares and of_standards and not set(columns) & set(figures):
        return dated
    if not columns and (_OF_TARGETS.search(heading) or any(map(_BASELINES.match, head))):
        columns = [at for at, cell in enumerate(head) if at and _due(cell)]
    levels = [at for at, cell in enumerate(heads) if at and _LEVEL_COLUMN.fullmatch(cell)]
    told = "\n".join([heading, *table.beside, *head])
    return levels if levels and _STANDARDS.search(told) else columns


def _is_list(table: Table) -> bool:
    """Say whether a table is a list without a head: what is measured, and its figure."""
    pairs = bool(table.rows) and len(table.rows[0]) == _PAIR
    return pairs and _is_figure(table.rows[0][1].strip()) and _of_figures(table, 1)


def _of_figures(table: Table, at: int) -> bool:
    """Say whether most of a column is figures and nothing else."""
    told = [_is_figure(cells[at].strip()) for cells in table.rows[1:]]
    return sum(told) * 2 > len(told)


def _is_figure(cell: str) -> bool:
    return bool(_SURE_VALUE.fullmatch(cell) or _BARE_FIGURE.fullmatch(cell))


def _of_column(head: str) -> Found | None:
    """Find the day that heads a column: "From Oct 2031", "2031/32", "by March 2032"."""
    since = (one for one in find_dates(head) if one.bound == "from")
    return _due(head) or next(since, None)


def _in_prose(one: Sentence) -> Iterator[dict[str, object]]:
    """Read a sentence that sets a figure: a share of something, or under a heading on aims a number too."""
    text = _UP_OR_DOWN.sub(lambda told: " " * len(told[0]), _without_dates(one.text))
    due = _due(one.text) or (_due(one.lead) if one.lead else None)
    led = one.lead and (_SETS.search(one.lead) or (find_dates(one.lead) and not one.is_term))
    aims = bool(AIMS.search(one.heading) or led or _NAMES_TARGET.search(one.text))
    if _OF_MONEY.search(text) or _ABOUT_MONEY.search(one.heading):
        return
    text = _CONDITION.sub(lambda told: " " * len(told[0]), text)
    found = _SURE_VALUE.search(text) or (_IN_WORDS.search(text) if aims else None)
    listed = one.clause.kind == "schedule" or one.lead is not None or len(one.clause.lines) > 1
    if found is None and aims and due:
        found = _LEVELLED.search(text)
    if found is None and aims and (listed or due):
        found = next(
            (told for told in _COUNT.finditer(text) if not _TIME.match(text[told.end() :].lstrip())), None
        )
    if found is None or not (_CHANGES.search(text) or aims or _of_people(text, found)):
        return
    if not aims and not (_TO_BE.search(text) or one.lead):
        return
    if by_when := _each_by_its_day(one.text, text, counts=aims):
        for value, day in by_when:
            yield _target(clip(one.text), value, day)
        return
    several = _each_figure(text) if aims and not listed else []
    for what, value in several or [(one.text, found[0])]:
        yield _target(clip(what.lstrip(" :")), value.strip(), due)


def _each_figure(text: str) -> list[tuple[str, str]]:
    """Part a sentence that sets several figures: "no more than 40 people, and under 48 hours"."""
    pieces = re.split(r",\s+and\s+|,\s+|;\s+(?:and\s+)?", text)
    told = [(piece, _SURE_VALUE.search(piece) or _LEVELLED.search(piece)) for piece in pieces]
    return (
        [(piece, found[0]) for piece, found in told if found]
        if len(pieces) > 1 and all(f for _, f in told)
        else []
    )


def _each_by_its_day(text: str, without_dates: str, *, counts: bool) -> list[tuple[str, Found]]:
    """Pair the shares of a sentence with the days after them: "70% by May 2031, and 75% by May 2032".

    Where it tells what is aimed at, numbers of other things are paired too: "400 visits in 2031/32".
    """
    told = list(_SURE_VALUE.finditer(without_dates))
    if counts and told:
        apart = _SURE_VALUE.sub(lambda share: " " * len(share[0]), without_dates)
        more = (each for each in _COUNT.finditer(apart) if not _TIME.match(apart[each.end() :].lstrip()))
        told = sorted([*told, *more], key=lambda each: each.start())
    if len(told) < _PAIR:
        return []
    ends = [match.start() for match in told[1:]] + [len(text)]
    days = [one for one in find_dates(text) if _ends(one)]
    paired = [
        (match[0].strip(), next((day for day in days if match.end() <= day.start < end), None))
        for match, end in zip(told, ends, strict=True)
    ]
    whole = [(value, day) for value, day in paired if day is not None]
    return whole if len(whole) == len(told) else []


def _of_people(text: str, found: re.Match[str]) -> bool:
    """Say whether a share is one of what is done: "95% of requests will be …"."""
    return bool(
        re.match(r"\s*of\b[^.;]{3,80}\b(?:will|shall|must|should|are to|is to)\b", text[found.end() :])
    )


def _target(what: str, value: str, due: Found | None, *, definition: str | None = None) -> dict[str, object]:
    figure = re.search(_NUMBER, value)
    is_count = figure is not None and not re.search(
        r"%|per ?cent|\bto\b|\bin\b|\b(?:days?|hours?|minutes?|weeks?|months?)\b", value
    )
    number = figure[0].replace(",", "") if figure and is_count else None
    return {
        "what": what,
        "value": value,
        "number": (float(number) if "." in number else int(number)) if number else None,
        "date": due.day if due else None,
        "date_from": due.from_ if due else None,
        "date_text": due.text if due else None,
        "definition": definition,
    }


def _due(text: str) -> Found | None:
    """Find the day by which a figure is to be reached."""
    return next(
        (one for one in find_dates(text) if _ends(one) and not _BASELINE.match(text[one.end :])), None
    )


def _when(row: Row) -> Found | None:
    """Find the day in the column that tells by when."""
    cells = (cell for head, cell in zip(row.head, row.cells, strict=False) if _WHEN.search(head))
    return next((found for cell in cells for found in find_dates(cell)), None)


def _ends(one: Found) -> bool:
    return one.bound in {"by", "before", "in", "at", "until"} or (
        one.bound is None and one.precision in {"year", "quarter"}
    )


def _above(heading: str, table: Table) -> str:
    """Give the words that stand over a table."""
    return heading if "\t" in table.above else f"{heading} {table.above}"


def _value(cell: str) -> str | None:
    """Give the figure of a cell that says more: "85% by 31 March 2024"."""
    bare = _without_dates(cell)
    found = _SURE_VALUE.search(bare) or (
        _BARE_FIGURE.search(bare) if _BARE_FIGURE.fullmatch(bare.strip()) else None
    )
    return found[0].strip() if found else None


def _without_day(cell: str, due: Found | None) -> str:
    return (cell.replace(due.text, "") if due else cell).strip(" ,;")[:_LONGEST_VALUE]


def _without_dates(text: str) -> str:
    """Blank out the dates of a text, whose figures are none of a target's."""
    for one in find_dates(text):
        text = f"{text[: one.start]}{' ' * (one.end - one.start)}{text[one.end :]}"
    return text
