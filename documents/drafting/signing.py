"""Who signs: one signatory for each signature block, whether its blanks are filled or not."""

import re
from collections.abc import Iterable, Iterator, Sequence

from documents.clauses import Clause, Rows, printed
from documents.dates import find_dates
from documents.drafting.organisations import is_complete, likeness, looks_like_name
from documents.drafting.people import NAME, is_in_full, is_post, without_title
from documents.drafting.places import Signatory, is_place_to_sign, places_in, worth
from documents.drafting.signed_lines import (
    BEHALF,
    DASH,
    INITIALED,
    SIGNS_AS,
    field_kind,
    head_kind,
    in_office,
    in_one_line,
    is_below,
    is_blank,
    of_organisation,
    pieces_of,
    read_line,
    with_post,
    without_leaders,
)
from documents.drafting.signing_rows import unbroken
from documents.drafting.signing_tables import cells_in_order
from documents.drafting.values import Values
from documents.drafting.where_signed import signed_elsewhere, signing_clauses
from documents.headings import is_signing_table

_ENOUGH = 2
_PAIR = 2  # columns of a form; a table of those who sign has more
_SAME = 0.5
_SIGNATORY = re.compile(r"\bsignator(?:y|ies)\b", re.IGNORECASE)
_SEVERAL = re.compile(rf"{NAME} and {NAME}\b")
_POST_INSIDE = re.compile(r"\s+\(([A-Z][^()]+)\)$")
_TO_SIGN_ON = re.compile(r"^[._…]{3,}\s+(?=\w)")
_ALL = re.compile(
    r"(?:(?:each|all) of )?(?:the |all )?(?:\w+ )?(?:parties|partners|members|signatories)", re.IGNORECASE
)
_IS_SIGNED = re.compile(r"^[(\[]?(?:signed|sgd\.?)[)\]]\s*", re.IGNORECASE)  # what stands for a signature


def read_signatories(
    clauses: Sequence[Clause], parties: Sequence[str], called: Sequence[str] = ()
) -> list[Signatory]:
    """Read the signature blocks; `parties` are names by which a bare line is known to be a party's.

    With all that they are `called` for short it is told which way of reading explains most.
    """
    values = Values(list(dict.fromkeys((*parties, *called))))
    out = list(_read(signing_clauses(clauses), parties, values))
    if not out:
        out = [one for one in _read(signed_elsewhere(clauses, values), parties, values) if one.organisation]
    if any(one.name for one in out):
        return out
    named = [clause for clause in clauses if any(map(_names_signatories, clause.tables))]
    return [one for clause in named for one in _columns(clause, values)] or out


def _read(clauses: Iterable[Clause], parties: Sequence[str], values: Values) -> Iterator[Signatory]:
    """Read the places to sign of the clauses that have any."""
    for clause in clauses:
        found = _best(clause, parties, values)
        if is_place_to_sign(found, clause, values):
            yield from (
                one for one in found if one.name or not _ALL.fullmatch(one.organisation or "the parties")
            )


def _best(clause: Clause, parties: Sequence[str], values: Values) -> list[Signatory]:
    """Read a clause in every way in which places to sign may be set, and take what explains most of it."""
    if headed := list(_columns(clause, values)):
        return headed
    readings = [list(_blocks(clause, _cells(clause), parties)), *places_in(clause, values)]
    return max(readings, key=lambda one: worth(one, clause, values))


def _names_signatories(rows: Rows) -> bool:
    """Say whether a table, as one of the partners or on a sheet at the end, has a column for who signs."""
    return is_signing_table(rows) or any(_SIGNATORY.search(cell) for cell in rows[0])


def _columns(clause: Clause, values: Values) -> Iterator[Signatory]:
    """Read a table whose head names the columns: organisation, name, position, date."""
    for rows in clause.tables:
        head = [head_kind(cell) for cell in rows[0]]
        if len({kind for kind in head if kind}) < _ENOUGH or not {"organisation", "name"} & set(head):
            continue
        if any(BEHALF.match(cell) for cell in rows[0]) or len(rows[0]) <= _PAIR or len(rows) < _PAIR:
            continue
        for row in rows[1:]:
            one = Signatory(clause.label, words=[printed(row)])
            for kind, cell in zip(head, row, strict=True):
                told = values.of_cell(cell) if kind == "name" else ()
                if told and {value.kind for value in told} <= {"name", "position"}:
                    by_kind = {value.kind: value.text for value in reversed(told)}
                    one.name, one.position = by_kind.get("name"), by_kind.get("position", one.position)
                elif kind and not is_blank(own := _IS_SIGNED.sub("", cell)):
                    _fill(one, kind, own)
            yield one


def _cells(clause: Clause) -> Iterator[tuple[str, str]]:
    """Give the lines and cells of a signing clause in order, each with its words as printed.

    A table with a block in each column is read column by column.
    """
    tables, own = list(clause.lined), list(unbroken(clause.lines))
    below = False  # whether it stands below the signatures
    skipped = 0  # lines that are the rest of a table's rows
    for place, line in enumerate(own):
        if skipped:
            skipped -= 1
            continue
        below = is_below(line) or (below and not BEHALF.match(line) and field_kind(line) is None)
        if below:
            continue
        printed = [row for rows in tables[:1] if (row := _printed(rows))]
        if printed and own[place : place + len(printed[0])] == printed[0]:
            skipped = len(printed[0]) - 1
            yield from cells_in_order(tables.pop(0))
        else:
            yield from ((piece, piece) for piece in pieces_of(line))


def _printed(rows: Rows) -> list[str]:
    return [line for row in rows if (line := printed(row))]


def _blocks(clause: Clause, lines: Iterator[tuple[str, str]], parties: Sequence[str]) -> Iterator[Signatory]:
    one = Signatory(clause.label)
    waiting: str | None = None  # a field whose value is on the next line
    starts: str | None = None  # the field that blocks begin with
    before: str | None = None  # the cell in which the line before names who signs, with the post
    for line, words in ((_TO_SIGN_ON.sub("", line.strip()), words) for line, words in lines):
        person = with_post(line) or in_office(line)
        above, before = before, words if person and person[1] else None
        beside = _with_another(one, person, words) if person and above == before != line else None
        whole = beside or _whole(clause, line, words) or _run_together(clause, line, words, parties)
        if whole is not None:
            yield one
            one, waiting = whole, None
            continue
        kind, value = read_line(line, parties)
        if kind is None:
            if one.name and one.organisation and person and not _is_same(one.name, person[0]):
                if not one.by_name:
                    continue  # a witness, or who is to be told
                yield one
                one, waiting = Signatory(clause.label), None
            waiting = _goes_on(one, waiting, line, words)
            continue
        if waiting == kind == "organisation" and _runs_over(one, line):
            one.organisation = f"{one.organisation} {value}"
            one.words.append(words)
            continue
        starts_anew = (
            kind == "organisation" and one.name and re.match(r"(?:agreed|accepted)\b", line, re.IGNORECASE)
        )
        by_first = kind == "name" and starts == "name" and bool(one.met)  # "Signed by Ann Example … for …"
        starts = starts or kind
        again = kind in one.met and not (starts == "organisation" and kind == "signature")
        if by_first or starts_anew or (again and not _says_again(one, kind, value)):
            yield one
            one = Signatory(clause.label)
        one.met.add(kind)
        waiting = kind if kind == "organisation" else None
        if value and (not is_blank(value) or kind == "organisation"):
            _fill(one, kind, value)
            one.words.append(words)
        if kind == "organisation" and DASH.search(value):
            one.met |= {"name", "position"}
    yield one


def _is_same(name: str, printed: str) -> bool:
    """Say whether a name printed below a signature is whose that is: "U Frost", "Una Frost"."""
    return without_title(name) == without_title(printed) or is_in_full(printed, name)


def _with_another(one: Signatory, person: tuple[str, str | None], words: str) -> Signatory | None:
    """Read the second of two in one cell who sign for one party, each with a post."""
    if not (one.name and one.organisation and person[1]):
        return None
    return Signatory(one.clause, one.organisation, *person, met={*one.met}, words=[words], beside=one)


def _runs_over(one: Signatory, line: str) -> bool:
    """Say whether a line is the rest of a name that the line before broke off: "NHS VALE", "TRUST"."""
    return bool(one.organisation and not is_complete(one.organisation) and not BEHALF.match(line))


def _says_again(one: Signatory, kind: str, value: str) -> bool:
    """Say whether a field met before goes on with the same block: whose it is was blank, or is the same."""
    if kind != "organisation":
        return False
    return one.organisation is None or bool(
        value and not {"name", "date"} & one.met and likeness(one.organisation, value) > _SAME
    )


def _whole(clause: Clause, line: str, words: str) -> Signatory | None:
    """Read a line that is a whole place to sign."""
    told = in_one_line(line)
    if told is None:
        return None
    said = told.groupdict()
    dates = find_dates(said["date"] or said.get("dated") or "")
    organisation = re.sub(r"^the\s+", "", said["org"].strip(), flags=re.IGNORECASE)
    post = said["post"].strip(" ,") if said.get("post") else None
    signed_on = dates[0].day if dates else None
    met = {"organisation", "name", "position", *(["date"] if signed_on else [])}
    return Signatory(clause.label, organisation, said["name"], post, signed_on, met, words=[words])


def _run_together(clause: Clause, line: str, words: str, parties: Sequence[str]) -> Signatory | None:
    """Read a cell in which who signs, for whom and when stand on end: "Ann Example Clerk Alpha Council"."""
    for party in sorted(parties, key=len, reverse=True):
        before, named, after = line.partition(party)
        person = with_post(before.strip(" ,")) if named else None
        dates = find_dates(after)
        if (
            person
            and person[1]
            and (is_blank(after) or (dates and dates[0].text.strip() == after.strip(" ,.")))
        ):
            signed_on = dates[0].day if dates else None
            met = {"organisation", "name", "position", *(["date"] if signed_on else [])}
            return Signatory(clause.label, party, person[0], person[1], signed_on, met, words=[words])
    return None


def _goes_on(one: Signatory, waiting: str | None, line: str, words: str) -> str | None:
    """Take a line without a field for what may stand below the one before; return what may stand below it.

    Below an organisation that is the rest of its name, or who signs for it, with the post beside the name
    or on the next line; a name may stand before its organisation too, and a blank to sign on between.
    """
    if not line or is_blank(line):
        return waiting
    person = with_post(line)
    if waiting == "position" and line == one.name:
        return waiting  # the name below the signature
    is_whole = bool(person and person[1])
    is_next = waiting == "position" and not (BEHALF.match(line) or is_whole)
    if is_next or (is_post(line) and not person and not one.position and (one.name or one.met)):
        line = without_leaders(line)
        told = of_organisation(line)
        one.position, one.organisation = told if told and not one.organisation else (line, one.organisation)
        one.met |= {"position", "organisation"} if one.organisation else {"position"}
    elif person and (not one.name or (is_whole and _is_same(one.name, person[0]))):
        one.by_name = one.organisation is None
        one.name, one.position = person[0], person[1] or one.position
        one.met |= {"name", "position"} if person[1] else {"name"}
        one.words.append(words)
        return None if person[1] else "position"
    elif one.name and not one.signed_on and (found := find_dates(line)) and found[0].text.strip() == line:
        one.signed_on = found[0].day
    elif (
        waiting == "organisation"
        and not (_SEVERAL.match(line) or SIGNS_AS.match(line) or INITIALED.fullmatch(line))
        and looks_like_name(bare := without_leaders(line))
    ):
        one.organisation = f"{one.organisation} {bare}" if one.organisation else bare
    else:
        return None
    one.words.append(words)
    return None


def _fill(one: Signatory, kind: str, value: str) -> None:
    if kind == "organisation":
        parts = DASH.split(value.rstrip(":"))
        one.organisation = re.sub(r"^the\s+", "", parts[0].strip(), flags=re.IGNORECASE)
        if len(parts) > 1:
            one.name = parts[1].strip()
            one.position = " - ".join(parts[2:]).strip(" :") or None
            if is_post(one.name):
                one.name, one.position = one.position, one.name
                return
            if "," in one.name and one.position is None:
                one.name, one.position = (part.strip() for part in one.name.split(",", 1))
    elif kind == "name" and is_post(value):
        one.position = one.position or value
    elif kind == "name":
        bare = _POST_INSIDE.sub(r", \1", value)
        parts = re.split(r",\s*|\s+[–-]\s+", bare, maxsplit=1)
        one.name = parts[0].strip()
        one.position = parts[1].strip() if len(parts) > 1 else one.position
    elif kind == "position":
        one.position = value
    elif kind == "date" and find_dates(value):
        one.signed_on = find_dates(value)[0].day
        if one.beside is not None and one.beside.signed_on is None:
            one.beside.signed_on = one.signed_on
