"""Places to sign, told apart by what stands in them: each has whose it is, who signs, the post, the day."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from agreements.intake.proposals import Source
from documents.clauses import Clause
from documents.dates import find_dates
from documents.drafting.signed.likely import SIGNS_AS, Kind
from documents.drafting.signed.parting import parted, tells_who
from documents.drafting.signed.signed_lines import BEHALF
from documents.drafting.signed.signing_rows import Line, Place, Told, lines_in
from documents.drafting.signed.values import WITNESS, Value, Values
from documents.drafting.who.organisations import likeness
from documents.drafting.who.people import is_post, is_same_person

_SAME = 0.5
_PAIR = 2
_MOST = 40  # names that are compared with each other


@dataclass(slots=True)
class Signatory:
    """One signature block as printed; None where it is blank."""

    clause: str
    organisation: str | None = None
    name: str | None = None
    position: str | None = None
    signed_on: date | None = None
    met: set[str] = field(default_factory=set)
    by_name: bool = False  # whether the block begins with who signs
    words: list[str] = field(default_factory=list)
    beside: "Signatory | None" = None  # who signs for the same party on the line before

    @property
    def sources(self) -> tuple[Source, ...]:
        """The lines that the block was read from."""
        return tuple(Source(self.clause, words) for words in dict.fromkeys(self.words))


def places_in(clause: Clause, values: Values) -> list[list[Signatory]]:
    """Read a clause in each way in which places to sign may be set: beside each other, on end, or both."""
    told = lines_in(clause, values)
    readings = (
        _by_columns(told),
        _in_turn(told),
        *(list(filter(tells_who, parted(lines))) for lines in (told, _turned(told))),
    )
    return [
        [one for place in reading for one in _signatories(clause.label, place)]
        for reading in readings
        if reading
    ]


def _kinds(place: Place, kind: Kind) -> list[str]:
    return [told.value.text for told in place if told.value.kind == kind and told.value.text]


def _turned(told: Sequence[Line]) -> list[Line]:
    """Set what stands in columns on end, column by column, wherever lines have as many cells."""
    out: list[Line] = []
    for (count, _), run in itertools.groupby(told, key=lambda line: (len(line.cells), line.heads)):
        lines = list(run)
        alike = [_are_alike(line) for line in lines if sum(map(bool, line.cells)) > 1]
        if sum(alike) * 2 <= len(alike):
            out += lines
            continue
        for at in range(count):
            out += [replace(line, cells=[line.cells[at]]) for line in lines]
    return out


def _are_alike(line: Line) -> bool:
    """Say whether the same kind of value stands in each cell of a line, none as label of the others."""
    filled = [cell for cell in line.cells if cell]
    kinds = {tuple(one.value.kind for one in cell) for cell in filled}
    labels = sum(all(one.value.marked and not one.value.text for one in cell) for cell in filled)
    return len(kinds) == 1 and labels in {0, len(filled)}


def _by_columns(told: Sequence[Line]) -> list[Place]:
    """Take each column below the names of several organisations for a place, up to the next such row.

    The names may stand on lines of their own above, one for each column.
    """
    out: list[Place] = []
    columns: list[Place] = []
    starts: list[int] = []  # in which cells they begin, of how many
    above: list[Place] = []
    led = False  # whether the line above tells nothing by itself: "For and on behalf of"
    for cells in (line.cells for line in told):
        filled = [cell for cell in cells if cell]
        whose = [cell for cell in filled if len(_kinds(cell, "organisation")) == 1]
        behalf = any(BEHALF.match(one.words) for cell in whose for one in cell)
        odd = columns and len(whose) == len(cells) == 1 and (behalf or led)  # below those beside each other
        led = not filled
        if len(whose) == len(filled) >= _PAIR or odd:
            out += columns
            columns = [list(cell) for cell in filled]
            starts = [*(at for at, cell in enumerate(cells) if cell), len(cells)]
            continue
        if not columns and len(whose) == len(filled) == 1:
            above += whose
        if not columns and len(above) == len(filled) >= _PAIR and not whose:
            columns = [list(cell) for cell in above]
            starts = [*(at for at, cell in enumerate(cells) if cell), len(cells)]
        if not columns:
            continue
        if len(cells) == starts[-1]:
            parts: Sequence[Place] = [
                [one for cell in cells[at:end] for one in cell] for at, end in itertools.pairwise(starts)
            ]
        else:
            parts = _parted(cells, len(columns))
        for column, cell in zip(columns, parts, strict=False):
            column.extend(cell)
    return out + columns


def _in_turn(told: Sequence[Line]) -> list[Place]:
    """Take names on lines of their own for places that are filled in turn, field by field, below them."""
    out: list[Place] = []
    lines = [line.joined for line in told if line.joined]
    while lines:
        whose = list(
            itertools.takewhile(lambda line: [one.value.kind for one in line] == ["organisation"], lines)
        )
        count = len(whose)
        lines = lines[count:]
        if count < _PAIR:
            return []
        places = [list(line) for line in whose]
        while lines and lines[0][0].value.kind != "organisation":
            fields = lines[:count]
            if len(fields) < count or len({line[0].value.kind for line in fields}) > 1:
                return []
            for place, line in zip(places, fields, strict=True):
                place.extend(line)
            lines = lines[count:]
        out += places
    return out


def _parted(cells: Sequence[Place], count: int) -> Sequence[Place]:
    """Part a line whose columns ran together, if it has as many values, or put labels with their values."""
    joined = [one for cell in cells for one in cell]
    if len(cells) == 1 and len(joined) == count:
        return [[one] for one in joined]
    wide = -(-len(cells) // count)
    return [[one for cell in cells[at : at + wide] for one in cell] for at in range(0, len(cells), wide)]


def _signatories(clause: str, place: Place) -> Iterator[Signatory]:
    """Give who signs in a place: each who has a name and a post, or the one blank."""
    whose = next(iter(_kinds(place, "organisation")), None)
    people = [Signatory(clause, whose)]
    for before, told in itertools.pairwise([Told(Value("said", ""), ""), *place]):
        kind, text = told.value.kind, told.value.text
        if kind == "said" and text == WITNESS and people[0].name:
            break
        one_more = before.value.kind == "position" or told.value.marked
        if kind == "name" and text and _is_named(people, text, one_more=one_more):
            people[-1].words.append(told.words)
        elif kind == "position" and text:
            given = people[-1].position
            no_post = given is None or SIGNS_AS.fullmatch(given)
            if no_post or (before.value.kind == "signature" and not people[-1].name):
                people[-1].position = text
            people[-1].words.append(told.words)
        elif kind == "date" and (dates := find_dates(text)):
            for each in people:
                each.signed_on = each.signed_on or dates[0].day
            people[-1].words.append(told.words)
        elif kind == "organisation":
            people[0].words.append(told.words)
    first = people[0]
    first.words = first.words or [told.words for told in place[:1]]
    for each in (first, *(other for other in people[1:] if other.position or other.beside)):
        each.words = [*dict.fromkeys([*first.words[:1], *each.words])]
        each.signed_on = each.signed_on or first.signed_on
        each.met = {"organisation", "name", "position"}
        yield each


def _is_named(people: list[Signatory], name: str, *, one_more: bool) -> bool:
    """Take a name for that of the last who signs in a place, or else of one more who does."""
    last = people[-1]
    if not last.name:
        last.name = name
    elif is_same_person(last.name, name):
        last.name = max(last.name, name, key=len)
    elif one_more or last.position:
        beside = None if last.position else last
        people.append(Signatory(last.clause, last.organisation, name, beside=beside))
    else:
        return False
    return True


def is_place_to_sign(reading: Sequence[Signatory], clause: Clause, values: Values) -> bool:
    """Say whether something in a clause is left to sign or was signed: a day, a blank, a name with a post."""
    lines = lines_in(clause, values)
    values_told = [one.value for line in lines for one in line.joined]
    told = {one.kind for one in values_told}
    left = any(one.kind == "name" and not one.text for one in values_told)
    signs = clause.kind == "signature" or any(line.heads for line in lines) or told & {"signature", "date"}
    return bool(signs or left) or any(one.name and one.position for one in reading)


def worth(reading: Sequence[Signatory], clause: Clause, values: Values) -> float:
    """Say how well a reading explains a clause: what is what it is taken for, and what is left out."""
    total = sum(_likely(one, values) for one in reading)
    whose = [one.organisation.casefold() for one in reading if one.organisation]
    signed = {one.organisation for one in reading if one.organisation and (one.name or one.position)}
    total += len(signed) - (len(whose) - len(set(whose)))
    area = [one for line in lines_in(clause, values) for one in line.joined]
    names = [one.name for one in reading if one.name]
    told = set(_kinds(area, "name"))
    total -= sum(not any(is_same_person(name, other) for other in names) for name in told)
    total -= 3.0 * sum(is_same_person(*pair) for pair in itertools.combinations(names[:_MOST], 2))
    strange = (value.text for one in area if one.value.kind == "said" for value in [one.value])
    total -= 3.0 * sum(
        name in text for text in strange for name in names
    )  # as a sponsor, or who is to be asked
    left_out = (name for name in set(_kinds(area, "organisation")) if name.casefold() not in whose)
    return total - sum(not any(likeness(name, other) > _SAME for other in whose) for name in left_out)


def _likely(one: Signatory, values: Values) -> float:
    """Say how likely it is that somebody signs so: each field is what such a field is, and no more."""
    total = -1.5
    if one.organisation:
        sure = any(likeness(one.organisation, form) > _SAME for form in values.known)
        kinds = {value.kind for value in values.of_line(one.organisation)}
        total = 2.0 if sure else 1.0 if kinds == {"organisation"} else -1.0
        total -= 2.0 * bool(len(kinds) > 1 and kinds & {"name", "position", "date"})
        if not (one.name or one.position or one.signed_on):
            total = min(total, 0.5)  # nothing is told of who signs
    if one.name:
        total += 2.0 if [value.kind for value in values.of_line(one.name)] == ["name"] else -1.0
    if one.position:
        kinds = {value.kind for value in values.of_line(one.position)}
        total += -1.0 if kinds != {"position"} else 1.0 if is_post(one.position) else 0.6
    return total + 0.5 * (one.signed_on is not None)
