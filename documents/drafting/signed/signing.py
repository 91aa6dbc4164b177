"""Who signs: one signatory for each signature block, whether its blanks are filled or not."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from documents.clauses import Clause, Row, Rows, printed
from documents.dates import find_dates
from documents.drafting.signed.likely import Kind as ValueKind
from documents.drafting.signed.likely import ends_name, is_party
from documents.drafting.signed.places import Signatory, is_place_to_sign, places_in, worth
from documents.drafting.signed.signed_lines import BEHALF, Kind, field_in, head_kind, is_blank
from documents.drafting.signed.values import Values
from documents.drafting.signed.where_signed import signed_elsewhere, signing_clauses
from documents.drafting.who.evidence import names_defined
from documents.drafting.who.people import HONOURS, is_post
from documents.headings import is_signing_table

_ENOUGH = 2
_PAIR = 2  # columns of a form; a table of those who sign has more
_MOST_OF_POST = 9  # words
_SIGNATORY = re.compile(r"\bsignator(?:y|ies)\b", re.IGNORECASE)
_AND_POST = re.compile(
    r"(?:\band\b|&|/|,)\W*(?:job )?(?:role|title|position|post|office|rank|capacity)\b", re.IGNORECASE
)
_ALL = re.compile(
    r"(?:(?:each|all) of )?(?:the |all )?(?:\w+ )?(?:parties|partners|members|signatories)", re.IGNORECASE
)
_PARTS = re.compile(r"[,;:(\n]|\s[–—-]\s|\b(?:for|on behalf of)\b", re.IGNORECASE)
"""What stands between who signs, the post and whose it is, where one cell has more than one of them."""

_IS_SIGNED = re.compile(r"^[(\[]?(?:signed|sgd\.?)[)\]]\s*", re.IGNORECASE)  # what stands for a signature


def read_signatories(
    clauses: Sequence[Clause], parties: Sequence[str], called: Sequence[str] = ()
) -> list[Signatory]:
    """Read the signature blocks; `parties` are names by which a bare line is known to be a party's.

    With all that they are `called` for short it is told which way of reading explains most.
    """
    values = Values(list(dict.fromkeys((*parties, *called, *names_defined(clauses)))))
    read = _read(_with_names_above(signing_clauses(clauses, values), clauses, values), values)
    out = list(map(_with_own_post, read))
    if not out:
        out = [one for one in _read(signed_elsewhere(clauses, values), values) if one.organisation]
    if any(one.name for one in out):
        return [one for one in out if not _signs_elsewhere(one, out)]
    named = [clause for clause in clauses if any(map(_names_signatories, clause.tables))]
    return [_with_own_post(one) for clause in named for one in _columns(clause, values)] or out


def _with_own_post(one: Signatory) -> Signatory:
    """Part a post from the name beside it, as one column has for both: "Alder Board, Independent Chair"."""
    head, _, tail = (one.organisation or "").partition(", ")
    if one.position or not tail:
        return one
    if is_post(head):
        return replace(one, organisation=None, position=one.organisation)
    return replace(one, organisation=head, position=tail) if is_post(tail) else one


def _signs_elsewhere(one: Signatory, others: Sequence[Signatory]) -> bool:
    """Say whether a party is only listed in a clause, below "Signatories", and signs by name in another."""
    whose = (one.organisation or "").casefold()
    bare = whose and not (one.name or one.signed_on)
    return bool(bare) and any(
        other.name and other.clause != one.clause and (other.organisation or "").casefold() == whose
        for other in others
    )


def _with_names_above(
    signing: Sequence[Clause], clauses: Sequence[Clause], values: Values
) -> Iterator[Clause]:
    """Head a place to sign with the party's name that stands last in the clause above it, if it has none."""
    above = {below.label: clause.lines[-1:] for clause, below in itertools.pairwise(clauses)}
    known = {name.casefold() for name in values.known}
    for clause in signing:
        name = next(iter(above.get(clause.label, ())), "")
        opens = next((value.kind for line in clause.lines for value in values.of_line(line)), None)
        headless = clause.heading is None and opens != "organisation" and name.casefold() in known
        yield replace(clause, heading=name) if headless else clause


def _read(clauses: Iterable[Clause], values: Values) -> Iterator[Signatory]:
    """Read the places to sign of the clauses that have any."""
    for clause in clauses:
        found = _best(clause, values)
        if is_place_to_sign(found, clause, values):
            for one in found:  # a name from above the clause is not in its words
                one.words = [words for words in one.words if words != clause.heading] or one.words
            yield from (
                one for one in found if one.name or not _ALL.fullmatch(one.organisation or "the parties")
            )


def _best(clause: Clause, values: Values) -> list[Signatory]:
    """Read a clause in every way in which places to sign may be set, and take what explains most of it."""
    if headed := list(_columns(clause, values)):
        return headed
    readings = places_in(clause, values)
    return max(readings, key=lambda one: worth(one, clause, values), default=[])


def _names_signatories(rows: Rows) -> bool:
    """Say whether a table, as one of the partners or on a sheet at the end, has a column for who signs."""
    return is_signing_table(rows) or any(_SIGNATORY.search(cell) for cell in rows[0])


def _columns(clause: Clause, values: Values) -> Iterator[Signatory]:
    """Read a table whose head names the columns: organisation, name, position, date."""
    for rows in _with_rest(clause.tables, values):
        head = _with_whose([head_kind(cell) for cell in rows[0]], rows[1:], values)
        head = _with_people(head, rows, values)
        if len({kind for kind in head if kind}) < _ENOUGH or not {"organisation", "name"} & set(head):
            continue
        if any(BEHALF.match(cell) for cell in rows[0]) or len(rows[0]) <= _PAIR or len(rows) < _PAIR:
            continue
        if any(told and not told[1] for row in rows[1:] for cell in row for told in [field_in(cell)]):
            continue  # it has labels below each other, as a form has
        whose = head.index("organisation") if "organisation" in head else 0
        for row, words in _whole_rows([*rows[1:], *_rows_below(rows, head, clause, values)], whose, values):
            one = Signatory(clause.label, words=words)
            for title, kind, cell in zip(rows[0], head, row, strict=True):
                if kind and not is_blank(own := _IS_SIGNED.sub("", cell)):
                    _fill(one, kind, own, values)
                    one.position = one.position or _post_beside(own, one.name, title)
            yield one


def _with_rest(tables: Sequence[Rows], values: Values) -> list[Rows]:
    """Put a table of parties without a head, as a page may begin with, behind one of as many columns."""
    out: list[Rows] = []
    for rows in tables:
        headed = len({kind for cell in rows[0] if (kind := head_kind(cell))}) >= _ENOUGH
        goes_on = not headed and any(is_party(row[0], values.known) for row in rows)
        above = next((one for one in out[::-1] if goes_on and len(one[0]) == len(rows[0])), None)
        if above is None:
            out.append(rows)
        else:
            out[out.index(above)] = (*above, *rows)
    return out


def _whole_rows(rows: Iterable[Row], whose: int, values: Values) -> Iterator[tuple[Row, list[str]]]:
    """Give each row with its words, with what runs over in its cells where the name of a party does."""
    whole: Row = ()
    words: list[str] = []
    for row in rows:
        if whole and ends_name(whole[whose], row[whose], values.known):
            whole = tuple(" ".join(filter(None, cells)) for cells in zip(whole, row, strict=True))
            words.append(printed(row))
            continue
        if whole:
            yield whole, words
        whole, words = row, [printed(row)]
    if whole:
        yield whole, words


def _rows_below(rows: Rows, head: Sequence[Kind | None], clause: Clause, values: Values) -> Iterator[Row]:
    """Give the rows that stand on end below a table: a party's name, and who signs or the post if told."""
    lines, last = clause.lines, printed(rows[-1])
    left = list(lines[lines.index(last) + 1 :]) if last in lines else []
    while left:
        name = left.pop(0)
        if left and ends_name(name, left[0], values.known):
            name = f"{name} {left.pop(0)}"
        if not is_party(name, values.known):
            return
        filled: dict[str, str] = {"organisation": name}
        while left and (kinds := [value.kind for value in values.of_line(left[0])]) in (
            ["name"],
            ["position"],
        ):
            filled[kinds[0]] = left.pop(0)
        yield tuple(filled.get(kind or "", "") for kind in head)


def _with_whose(head: list[Kind | None], rows: Rows, values: Values) -> list[Kind | None]:
    """Take the first column for whose place each row is, if it names the parties whatever its head says."""
    told = [row[0] for row in rows if row[0].strip()]
    names = bool(told) and all(is_party(name, values.known) for name in told)
    return ["organisation", *head[1:]] if names and "organisation" not in head else head


def _with_people(head: list[Kind | None], rows: Rows, values: Values) -> list[Kind | None]:
    """Take a column that holds people for that of who signs, where no head says so: "Chief officer"."""
    if "name" in head or "organisation" not in head:
        return head
    for at in (at for at, kind in enumerate(head) if kind in {None, "position"} and rows[0][at].strip()):
        first, *told = (
            [value.kind for value in values.of_cell(row[at])][:1] for row in rows if row[at].strip()
        )
        if told and first != ["name"] and all(kinds == ["name"] for kinds in told):
            return [*head[:at], "name", *head[at + 1 :]]
    return head


def _fill(one: Signatory, kind: Kind, cell: str, values: Values) -> None:
    """Take what stands in a cell: what its column says, and who signs or the post where that stands there."""
    told = {value.kind: value.text for value in reversed(values.of_cell(cell)) if value.text}
    apart = set(told) <= {"organisation", "name", "position"} and len(told) > 1 and bool(_PARTS.search(cell))
    one.name = (told.get("name") if apart or kind == "name" else None) or one.name
    if kind == "organisation":
        one.organisation = told["organisation"] if apart and "organisation" in told else cell
        one.organisation = re.sub(r"^the\s+", "", one.organisation.strip(), flags=re.IGNORECASE)
    if kind == "position":
        one.position = cell
    elif (apart or kind == "name") and "position" in told:
        one.position = one.position or _whole_post(cell, told)
    if kind == "name" and not told.keys() & {"name", "position"}:
        one.name = cell.strip()
    if kind in {"date", "signature"} and (dates := find_dates(cell)):
        one.signed_on = one.signed_on if kind == "signature" and one.signed_on else dates[0].day


def _whole_post(cell: str, told: Mapping[ValueKind, str]) -> str:
    """Give the post in a cell with what it goes on with, where nothing else is told: "Chair and lead GP"."""
    post = told["position"]
    _, _, after = cell.partition(post)
    more = told.keys() <= {"name", "position", "said"} and re.match(r"\s+(?:and|&|[–—-])\s[^,;:()]+$", after)
    return " ".join(f"{post}{after}".split()) if more else post


def _post_beside(cell: str, name: str | None, head: str) -> str | None:
    """Give what stands behind the name in a column of names and posts, whatever words the post has."""
    _, comma, rest = cell.partition(f"{name},")
    short = len(rest.split()) <= _MOST_OF_POST and "," not in rest
    told = name and comma and short and re.search(r"[^\W\d_]", rest) and _AND_POST.search(head)
    return " ".join(rest.split()) if told and not HONOURS.fullmatch(f",{rest}") else None
