"""Rows and columns of a table that words name: by a whole label, by what a cell holds, as the total."""

import re
from collections.abc import Mapping, Sequence

from agreements.terms import Allocation, Cell
from agreements.terms.cells import as_number
from agreements.terms.kinds import KINDS
from answering.facts.entry import Entry
from answering.fitting.choosing.filters import BELONGING
from answering.fitting.cutting.units import Unit
from answering.language.english import cues, is_light, others, stem, stems, words
from answering.requests import Form, Question

_OF_SORT = cues("nurse nurses nursing doctor doctors therapist therapists")
"""Words for some of the staff, of whom a column of all of them tells nothing."""

PERCENT = cues("percent percentage proportion share slice")


def rows_named(
    table: Allocation, asked: Sequence[Unit], entry: Entry, aside: frozenset[str] = frozenset()
) -> dict[int, list[Unit]]:
    """Find the rows whose label the words name: by the organisation it stands for, or by all its words.

    Words `aside` may be some of them, of a label that begins as the agreement is called.
    """
    found: dict[int, list[Unit]] = {}
    for place, row in enumerate(table.rows):
        label = str(row[0])
        who = entry.known.within(label)
        wanted = stems(label) | ({label.casefold()} if len(label) < 4 else set())  # noqa: PLR2004 - `8a`, `7`
        by_who = [unit for unit in asked if unit.who and unit.who in who]
        by_words = [unit for unit in asked if set(unit.stems) & wanted]
        covered = {one for unit in by_words for one in unit.stems}
        if by_who or (covered and wanted <= covered | aside):
            found[place] = [
                *by_who,
                *(unit for unit in by_words if unit not in by_who and not _is_more(unit, label)),
            ]
    return found


def _is_more(unit: Unit, label: str) -> bool:
    """Say whether a word is of several of what a label names one of: the `councils` of a county council."""
    one, own = unit.said.removesuffix("s"), words(label)
    return unit.said not in own and one in own and stem(one) in KINDS


def rows_of_sort(table: Allocation, asked: Sequence[Unit], entry: Entry) -> dict[int, list[Unit]]:
    """Find the rows of the parties that are of one level or side, where those are some of the table."""
    rows = {place: entry.known.within(str(row[0])) for place, row in enumerate(table.rows)}
    for place, unit in enumerate(asked):
        before = asked[place - 1] if place else None
        leveled = before is not None and _LEVEL in before.stems and unit.said.isdigit()
        kept = {
            party.id
            for party in entry.terms.parties
            if (leveled and str(party.level) == unit.said) or unit.stems[0] in stems(party.side or "")
        }
        found = [one for one, whom in rows.items() if whom & kept]
        if 0 < len(found) < len(rows):
            told = [unit, before] if leveled and before else [unit]
            told += [one for one in asked if one.said == str(len(found))]
            return dict.fromkeys(found, told)
    return {}


def rows_holding(table: Allocation, asked: Sequence[Unit], entry: Entry) -> dict[int, list[Unit]]:
    """Find the rows of which cells, or part of the label, name what is asked, where no whole label does.

    Words that name cells of one column are of one thing, and a row must hold what is named in each column. A
    column whose name is said is the one in which somebody is looked for.
    """
    told = all_stems(asked)
    texts = [
        column
        for column in range(len(table.columns))
        if any(isinstance(row[column], str) for row in table.rows)
    ]
    texts.sort(key=lambda column: not (column and told & stems(table.columns[column])))
    of_all = stems(table.name)
    telling = [
        unit
        for unit in asked
        if not (unit.light or unit.said.isdigit() or unit.stems[0] in BELONGING)
        and (unit.who or not set(unit.stems) <= of_all)  # what the whole table is of tells no row
    ]
    apart = [unit for unit in telling if unit.who or not set(unit.stems) <= entry.aim]
    found = _holding(table, texts, apart, entry) or _holding(table, texts, telling, entry)
    for place, units_ in found.items():  # a figure alone tells no row
        cells = frozenset[str]().union(*(stems(cell) for cell in table.rows[place] if isinstance(cell, str)))
        units_ += [unit for unit in asked if unit.said.isdigit() and unit.said in cells]
    return _most(found)


def _holding(
    table: Allocation, texts: Sequence[int], telling: Sequence[Unit], entry: Entry
) -> dict[int, list[Unit]]:
    """Find the rows that hold what is named in each column of text."""
    held: dict[int, dict[int, list[Unit]]] = {}
    for unit in telling:
        for column in texts:
            places = [place for place, row in enumerate(table.rows) if _holds(row[column], unit, entry)]
            if 0 < len(places) < len(table.rows):
                for place in places:
                    held.setdefault(column, {}).setdefault(place, []).append(unit)
                break
    kept = [_most(rows) for rows in held.values()]
    every = set(kept[0]).intersection(*kept[1:]) if kept else set()
    return {place: [unit for rows in kept for unit in rows[place]] for place in sorted(every)}


def _most(rows: Mapping[int, list[Unit]]) -> dict[int, list[Unit]]:
    most = max((len(units_) for units_ in rows.values()), default=0)
    return {place: units_ for place, units_ in rows.items() if len(units_) == most}


def _holds(cell: Cell, unit: Unit, entry: Entry) -> bool:
    if not isinstance(cell, str):
        return False
    named = entry.known.within(cell) if unit.who else frozenset[str]()
    if named & entry.known.parties:  # the University is not the University Hospitals
        return unit.who in named
    return unit.who in named or set(unit.stems) <= stems(cell)


def all_stems(asked: Sequence[Unit]) -> frozenset[str]:
    """Return the stems of all of them."""
    return frozenset(one for unit in asked for one in unit.stems)


def columns_named(
    table: Allocation, asked: Sequence[Unit], entry: Entry, form: Form = Form.WHAT
) -> tuple[tuple[int, ...], list[Unit]]:
    """Find the column that most words name, by its own words or whose it is, and those words.

    Words that are only like its own tell nothing of who is asked for; beside those own ones they tell of what
    sort it is: `nursing staff`.
    """
    alike, said = form is not Form.WHO, PERCENT | all_stems(asked)
    best: list[int] = []
    score, used = 0.0, []
    shares = [place for place, name in enumerate(table.columns) if name.strip() == "%"]
    told = [unit for unit in asked if set(unit.stems) & PERCENT]
    if told and len(shares) == 1:
        of = stems(table.columns[shares[0] - 1])  # a share stands behind what it is a share of
        others_ = [unit for unit in asked if not unit.who and set(unit.stems) & of]
        if others_ or not _other_column(table, asked):
            return tuple(shares), [*told, *others_]
    for place, name in enumerate(table.columns[1:], start=1):
        wanted, whose = stems(name) | (PERCENT if "%" in name else frozenset()), entry.known.within(name)
        hit = [
            unit
            for unit in asked
            if (
                unit.who in whose
                if unit.who
                else set(unit.stems) & wanted
                or (alike and not set(unit.stems) & _OF_SORT and others(unit.stems[0]) & wanted - said)
            )
        ]
        share = sum(1 + (1 / (1 + len(wanted))) for _ in hit)
        if hit and share > score:
            best, score, used = [place], share, hit
    return tuple(best), used


def columns_compared(table: Allocation, asked: Sequence[Unit]) -> tuple[tuple[int, ...], list[Unit]] | None:
    """Return two columns of figures that are named each by a word of its own, and those words."""
    names = {place: stems(table.columns[place]) for place in counted_columns(table)}
    own = {place: [unit for unit in asked if _names_only(place, unit, names)] for place in names}
    named = {place: units_ for place, units_ in own.items() if units_}
    return (tuple(named), [one for each in named.values() for one in each]) if len(named) == _TWO else None


def _names_only(place: int, unit: Unit, names: Mapping[int, frozenset[str]]) -> bool:
    """Say whether a word is of one column's name and of no other's."""
    said = {*unit.stems}.union(*(others(one) for one in unit.stems)) - PERCENT
    return [one for one, name in names.items() if said & name] == [place]


_TWO = 2
_HOUR = re.compile(r"\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_HOURS = cues("hours time times")


def columns_of_hours(
    table: Allocation, question: Question, asked: Sequence[Unit]
) -> tuple[tuple[int, ...], list[Unit]]:
    """Return the columns that say from when and until when, where hours are asked, and the words that ask.

    Where it is asked when something starts or when it ends, only the first or the last of them is meant.
    """
    told = [unit for unit in asked if set(unit.stems) & _HOURS]
    places = range(1, len(table.columns))
    timed = tuple(place for place in places if any(_is_hour(row[place]) for row in table.rows))
    if question.form is Form.WHEN and timed:
        for bounds, kept in ((_OPENING, timed[:1]), (_CLOSING, timed[-1:])):
            bound = [unit for unit in asked if set(unit.stems) & bounds]
            if bound:
                return kept, [*told, *bound]
    return (timed, told) if told else ((), [])


_OPENING = cues("start starts begin begins open opens from")
_CLOSING = cues("end ends finish finishes close closes until till stop stops shut shuts")
"""Words that ask for the first hour of a day, and for the last."""


def _is_hour(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(_HOUR.fullmatch(cell))


def _other_column(table: Allocation, asked: Sequence[Unit]) -> bool:
    """Say whether the words name a column in words of its own."""
    return any(set(unit.stems) & stems(name) - PERCENT for name in table.columns[1:] for unit in asked)


_OVERALL = re.compile(
    r"\b(?:both|over the|across the|whole|overall|in all|in total|altogether)\b", re.IGNORECASE
)


_WHOLE = re.compile(r"(?:both|total|all|whole|overall|combined)\b", re.IGNORECASE)


def overall(
    table: Allocation, question: Question, asked: Sequence[Unit]
) -> tuple[tuple[int, ...], list[Unit]] | None:
    """Return the column of the whole, where that is asked for: `over the two years`, `both years`."""
    whole = [place for place, name in enumerate(table.columns) if place and _WHOLE.match(name)]
    if len(whole) != 1 or not _OVERALL.search(question.said):
        return None
    named = stems(table.columns[whole[0]])
    return tuple(whole), [unit for unit in asked if set(unit.stems) & named or unit.said.isdigit()]


def of_whole(table: Allocation) -> tuple[int, ...]:
    """Return the column that ranks rows where none is named: the only one of figures, or the total."""
    counted = counted_columns(table)
    whole = tuple(place for place in counted if _WHOLE.match(table.columns[place]))
    return counted if len(counted) == 1 else whole if len(whole) == 1 else ()


def counted_columns(table: Allocation) -> tuple[int, ...]:
    """Return the columns of figures."""
    places = range(1, len(table.columns))
    return tuple(place for place in places if any(as_number(row[place]) is not None for row in table.rows))


def counts(table: Allocation, columns: Sequence[int]) -> tuple[int, ...]:
    """Keep the columns whose figures can be added up: no shares, and no numbers by which rows are called."""
    counted = counted_columns(table)
    return tuple(
        one
        for one in columns
        if one in counted and not (_NO_SUM.search(table.columns[one]) or is_of_hundred(table, one))
    )


def is_of_pounds(table: Allocation) -> bool:
    """Say whether a table has pounds in it, by what it or a column is called, or by what stands there."""
    cells = (str(one) for row in table.rows for one in row)
    return any("\u00a3" in one for one in (table.name, *table.columns, *cells))


def is_rate(table: Allocation, column: int) -> bool:
    """Say whether a column holds prices, written out one by one, of which several come to no sum."""
    return any(isinstance(row[column], str) and "\u00a3" in str(row[column]) for row in table.rows)


def is_of_hundred(table: Allocation, column: int) -> bool:
    """Say whether a column holds hundredths of something, by its name or by what stands in it."""
    return "%" in table.columns[column] or any("%" in str(row[column]) for row in table.rows)


def columns_totalled(table: Allocation, totals: Sequence[Unit], where: tuple[int, ...]) -> tuple[int, ...]:
    """Return the columns of figures that are meant: those with a total that was said, or those named."""
    rows = [row for row in (table.printed_total, table.added_up) if row]
    said = {unit.said for unit in totals}
    every = range(1, len(table.columns))
    by_total = tuple(place for place in every if any(str(row[place]) in said for row in rows))
    counted = counted_columns(table)
    return by_total or tuple(place for place in where if place in counted) or counted


def totals_of(table: Allocation) -> frozenset[str]:
    """Return what stands in the rows of totals."""
    return frozenset(str(one) for row in (table.printed_total, table.added_up) for one in row or ())


def is_figure(table: Allocation, unit: Unit) -> bool:
    """Say whether a word is a figure that stands in a table, or is a total of it."""
    cells = (str(one) for row in table.rows for one in row)
    return unit.said[0].isdigit() and (unit.said in totals_of(table) or unit.said in cells)


_NO_SUM = re.compile(r"^no\b|\b(?:number|band|grade|level|tier|rate)\b", re.IGNORECASE)


def shared(table: Allocation, entry: Entry) -> tuple[int, ...]:
    """Return the columns of figures where each is of an organisation, so that a row can be added up."""
    counted = counted_columns(table)
    whose = [entry.known.within(table.columns[one]) for one in counted]
    return counted if counted[1:] and all(whose) else ()


def every_column(table: Allocation, asked: Sequence[Unit]) -> tuple[int, ...]:
    """Return every column of figures where none is named."""
    return tuple(range(1, len(table.columns))) if asked else ()


def may_tell(table: Allocation, asked: Sequence[Unit]) -> bool:
    """Say whether a table may tell a level, or what is paid: it has that by name, or has money in it."""
    labels = " ".join((table.name, *(str(one) for one in table.columns)))
    said = frozenset(one for unit in asked for one in unit.stems)
    named = said & stems(labels)
    telling = {one for unit in asked if not (unit.who or unit.light) for one in unit.stems}
    of_party = _OF_PARTY & said - stems(labels) and not any(unit.said.isdigit() for unit in asked)
    if of_party or (_ROLE & said and telling <= _ROLE):
        return False
    return bool(named) or not said & PAYING or bool(OF_MONEY.search(labels))


_LEVEL = stem("level")
_OF_PARTY = cues("level address postcode headquarters")
"""What is told of a party itself, but by a table that has it by name."""

_ROLE = cues("role roles capacity")
PAYING = cues("pay pays paid contribute contributes contribution")
OF_MONEY = re.compile(
    r"£|\b(?:money|cost|sum|amount|fund|budget|pay|price|contribut|spen[dt]|income|share|000)", re.IGNORECASE
)
"""What a table of money is called, or its columns."""


def units_of_days(question: Question) -> list[Unit]:
    """Return the words of days, which a cell may hold."""
    said = (word for word in question.hints if word not in question.aside and not word[0].isdigit())
    return [Unit(word, (stem(word),), "", 0.0, light=is_light(stem(word))) for word in said]


def has_superlative(table: Allocation, said: str) -> bool:
    """Say whether a superlative that is said is of what a column is called: `longest stay`."""
    return any(word.endswith("est") and word in words(said) for one in table.columns for word in words(one))
