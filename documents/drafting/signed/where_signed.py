"""Where the parties sign: the clauses headed so, or else where a clause about something else ends in it."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.clauses import Clause, Rows
from documents.dates import MAY_HOLD_A_YEAR
from documents.drafting.signed.likely import is_party
from documents.drafting.signed.signed_lines import BEHALF, field_in, head_kind, pieces_of
from documents.drafting.signed.values import Values
from documents.headings import is_authorising, is_executing, is_signing
from documents.labels import is_in_schedule

_ENOUGH = 2
_LAST_LINES = 100  # of a clause, in which it may end with the places to sign
_SIGNED = re.compile(r"\bsign(?:ed|ature|s)?\b", re.IGNORECASE)
_CLOSES = re.compile(
    r"(?:yours(?: (?:sincerely|faithfully|truly|ever))?|"
    r"(?:with )?(?:kind|best|warm)(?:est)? (?:regards|wishes))\W*",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"\b(?:form|template|pro ?forma|note|notice|certificate|specimen|change|variation|extension|exit)\b",
    re.IGNORECASE,
)
"""What heads a schedule that has places to sign for something else than the agreement."""

_OPENING = re.compile(r"(?:signed|executed|sealed|(?:the )?common seal|for and on behalf)\b", re.IGNORECASE)


def signing_clauses(clauses: Sequence[Clause], values: Values) -> list[Clause]:
    """Find the clauses in which the parties sign; a form in a schedule is not one."""
    headings = {clause.label: clause.heading for clause in clauses}
    own = [
        clause
        for clause in clauses
        if not (clause.label.startswith("Paper ") or is_in_schedule(clause.label))
    ]
    signing = [
        clause
        for clause in own
        if clause.kind == "signature"
        or is_authorising(clause.heading)
        or (clause.heading is None and is_signing(headings.get(clause.label.rpartition(".")[0]) or ""))
    ]
    if signing:
        known = {name.casefold() for name in values.known}
        below = itertools.takewhile(
            lambda clause: (clause.heading or "").casefold() in known, own[own.index(signing[-1]) + 1 :]
        )
        return [*signing, *below]
    if tabled := [clause for clause in own if any(map(_is_signed, clause.tables))]:
        return tabled
    bodies = list(map(_from_its_close, own))
    lines = [
        clause
        for clause in bodies
        if sum(_signs(*pair, values) for pair in _with_line_above(clause.lines[-_LAST_LINES:])) >= _ENOUGH
    ]
    return lines or [clause for clause in own if clause.kind != "front" and _has_fields(clause)]


def _from_its_close(clause: Clause) -> Clause:
    """Give what stands below the words with which a letter closes, or a clause without them as it is."""
    closes = [at for at, line in enumerate(clause.lines) if _CLOSES.fullmatch(line)]
    return replace(clause, text="\n".join(clause.lines[closes[-1] + 1 :])) if closes else clause


def _is_signed(rows: Rows) -> bool:
    """Say whether a table's head has a column for who each is, for a name, and for what is signed."""
    kinds = {head_kind(cell) for cell in rows[0]}
    return {"organisation", "name"} <= kinds and any(map(_SIGNED.search, rows[0]))


def _has_fields(clause: Clause) -> bool:
    """Say whether a clause has the fields of those who sign, whatever its heading: whose, who and when."""
    pieces = (piece for line in clause.lines for piece in pieces_of(line.replace("\t", ": ", 1)))
    kinds = [told[0] for piece in pieces if (told := field_in(piece)) is not None]
    return all(kinds.count(kind) >= _ENOUGH for kind in ("organisation", "name", "date"))


def _with_line_above(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    return itertools.pairwise(["", *lines])


def _signs(above: str, line: str, values: Values) -> int:
    """Count the places to sign that a line opens, or ends below the name of a party.

    Several may stand beside each other.
    """
    words = " ".join(line.casefold().split())
    dated = "date" in words or MAY_HOLD_A_YEAR.search(words)  # most lines are not, and take long to read
    told = {value.kind for value in values.of_line(line)} if dated else set()
    whole = {"name", "date"} <= told and ("organisation" in told or is_party(above, values.known))
    return max(whole, sum(bool(BEHALF.match(cell)) for cell in line.split("\t")))


def signed_elsewhere(clauses: Sequence[Clause], values: Values) -> Iterator[Clause]:
    """Find the places to sign at the end of a clause about something else, from where they open."""
    for clause in clauses:
        if clause.kind == "front" or clause.label.startswith("Paper "):
            continue
        attached = clause.kind == "schedule" or is_in_schedule(clause.label)
        signed = attached and _is_for_parties(clause, values)
        opening = (
            at
            for at, line in enumerate(clause.lines)
            if is_executing(line)
            or (signed and BEHALF.match(line))
            or (not attached and _opens(line, values))
        )
        if (at := next(opening, None)) is not None:
            yield replace(clause, text="\n".join(clause.lines[at:]))


def _is_for_parties(clause: Clause, values: Values) -> bool:
    """Say whether a schedule is where the parties sign: it has places for several by name, and is no form."""
    told = (BEHALF.match(line) for line in clause.lines)
    whose = {match["org"].strip(" .,:") for match in told if match}
    named = sum(is_party(re.sub(r"^the ", "", name), values.known) for name in whose)
    return named >= _ENOUGH and not _FORM.search(clause.heading or "")


def _opens(line: str, values: Values) -> bool:
    """Say whether a line opens the places to sign: "Signed for …", "Signed by Ann Example", "In witness"."""
    told = values.of_line(line.partition("\t")[0]) if _OPENING.match(line) else ()
    return any(value.kind in {"organisation", "name"} for value in told)
