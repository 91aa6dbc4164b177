"""What on a title page belongs to the title, by how large it is set and by what stands above and below it."""

import itertools
import re
from collections.abc import Sequence

from documents.clauses import Clause
from documents.drafting.front.beside_title import NAMES_AGREEMENT, YEARS, stands_beside_title
from documents.drafting.front.fronts import lines_of
from documents.drafting.front.title_lines import BETWEEN, ends_title, is_name, plain
from documents.drafting.who.leading import leads_to_parties
from documents.drafting.who.name_forms import is_public_body
from documents.headings import ORGANISATION, is_field

NOT_OF_WHAT = re.compile(
    r"\b(?:memorandum|agreement|understanding|concordat|protocol|compact|mou|partnership|draft|joint|working|"
    r"deed|terms|reference|service level|shared services?|hosting|collaborati(?:on|ve)|co-?operation|"
    r"framework|alliance|grant|funding|secondment|commissioning|(?:data|information) sharing|"
    r"(?:multi|inter)[- ]agency|tripartite|pooled (?:budget|fund)|section \d+[A-Z]?|of|the|and)\b|[^\w\s]",
    re.IGNORECASE,
)
JOINING = re.compile(r"\b(?:between|and|of|for|the|to|on|in|with|&|a|an)$", re.IGNORECASE)
_NO_NAME = re.compile(
    r"(?:(?:final|working) )?(?:draft|copy|print|issue)\b|dear\b|"
    r"(?:the )?(?:ministry|department|office|university|college|institute|diocese|city|county|borough)\s"
    r"(?:of|for)\b",
    re.IGNORECASE,
)
"""What above a title is no name of what that is of: a copy, a letter's opening, a body."""

_SMALL_WORD = re.compile(r"\b[a-z]{5}")  # as a slogan has

_NAMES_BEGIN = re.compile(r"\bbetween\s.*,$", re.IGNORECASE)
"""How a line ends that breaks off in the names of whom a title is between."""

_LARGE = 1.2  # times as large as the body
_RUNS_OVER = 5  # lines that a title may take
Line = tuple[Clause, str]


def once(lines: Sequence[Line]) -> list[Line]:
    """Leave out the name of the agreement where it stands again, as over the next page."""
    met: set[str] = set()
    kept: list[Line] = []
    for clause, line in lines:
        if not (NAMES_AGREEMENT.search(line) and plain(line) in met):
            kept.append((clause, line))
        met.add(plain(line))
    return kept


def size_of(line: Line) -> float:
    """Say how much larger than the body a line is set."""
    return next((size for told, size in line[0].larger if told == line[1]), 1.0)


def set_large(lines: Sequence[Line], parties: Sequence[str]) -> int | None:
    """Find the line that is set larger than all others, but for the name of who gives the paper out."""
    sizes = [0.0 if is_name(line[1], parties) else size_of(line) for line in lines]
    largest = max(sizes, default=0.0)
    return sizes.index(largest) if largest >= _LARGE else None


def below_the_page_title(lines: Sequence[Line], large: int) -> int | None:
    """Find the title of the agreement below that of the page it is given out on, and what the page says."""
    named = (
        at
        for at, line in enumerate(lines)
        if at > large and size_of(line) >= _LARGE and NAMES_AGREEMENT.search(line[1])
    )
    own = next(named, None)
    says = own is not None and any(line.endswith(".") for _, line in lines[large + 1 : own])
    told = NAMES_AGREEMENT.search(lines[large][1])
    again = own is not None and plain(lines[own][1]) == plain(lines[large][1])
    return own if says and (again or not told) else None


def with_heading_below(
    title: Sequence[Line], front: Sequence[Clause], clauses: Sequence[Clause]
) -> list[Line]:
    """Go on with the heading below the title page, where a title breaks off there."""
    below = next((clause for clause in clauses if clause.kind != "front"), None)
    is_last = bool(front) and bool(front[-1].lines) and title[-1] == (front[-1], front[-1].lines[-1])
    if below is None or not is_last or below.heading is None or below.label != below.heading:
        return [*title]
    return [*title, (below, below.heading)] if JOINING.search(title[-1][1]) else [*title]


def with_years_below(title: Sequence[Line]) -> list[Line]:
    """Go on with the line below a title where that says for which years it is, and nothing else."""
    clause, last = title[-1]
    below = lines[lines.index(last) + 1 :][:1] if last in (lines := lines_of(clause)) else []
    return [*title, *((clause, line) for line in below if YEARS.fullmatch(line))]


def with_lines_right_below(title: Sequence[Line], parties: Sequence[str]) -> list[Line]:
    """Go on with the lines that stand right below a title, up to the names of the parties or the copy.

    Where it breaks off in the names of whom it is between, those belong to it.
    """
    out = [*title]
    clause, last = title[-1]
    lines = lines_of(clause)
    below = lines[lines.index(last) + 1 :][:_RUNS_OVER] if last in lines else []
    naming = False
    for line in itertools.takewhile(lambda line: line in clause.close, below):
        naming = naming or bool(_NAMES_BEGIN.search(out[-1][1]))
        other = BETWEEN.match(line) or is_name(line, parties) or leads_to_parties(line) or is_field(line)
        ends = other or ends_title(line) or stands_beside_title(line) or ORGANISATION.search(line)
        both = f"{out[-1][1]} {line}".casefold()  # over which the name of one of them may run
        over = any(both.endswith(name.casefold()) and len(name) > len(line) for name in parties)
        if ends and not (naming or over or JOINING.search(out[-1][1])):
            break
        out.append((clause, line))
    return out


def on_end(lines: Sequence[str], gap: str) -> str:
    """Put the lines of a title on end, with a gap between them but where names run over."""
    said = lines[0]
    for at, line in enumerate(lines[1:], start=1):
        naming = any(map(_NAMES_BEGIN.search, lines[:at]))
        said = f"{said}{' ' if naming else gap}{line}"
    return said


def up_to_the_parties(lines: Sequence[Line], start: int, parties: Sequence[str]) -> Sequence[Line] | None:
    """Give the lines between a bare title and the list of the parties, which say what it is about."""
    told: list[Line] = []
    bare = not NOT_OF_WHAT.sub("", lines[start][1]).split()
    for line in lines[start + 1 : start + _RUNS_OVER + 1] if bare else ():
        if leads_to_parties(line[1]) and not BETWEEN.match(line[1]):
            return told if len(told) > 1 else None
        if is_name(line[1], parties) or ends_title(line[1]) or is_field(line[1]):
            return None
        told.append(line)
    return None


def named_above(lines: Sequence[Line], first: Line, parties: Sequence[str]) -> Sequence[Line]:
    """Give the only line above a title, or that right above it, where it names what that is of, and no party.

    A partnership or the like is, above what begins with the kind of agreement, and a place above what does
    not: else it gives it out.
    """
    close = first[1] in first[0].close
    lines = lines[-1:] if close else lines
    if len(lines) != 1:
        return []
    (line,) = (text for _, text in lines)
    if plain(line) == plain(first[1]):
        return []
    names_party = any(is_name(line, [name]) or name.casefold() in line.casefold() for name in parties)
    body = bool(ORGANISATION.search(line))
    of_one = (close and not body) or body == bool(NAMES_AGREEMENT.search(first[1]))
    whose = names_party or is_public_body(line) or not of_one
    told = ends_title(line) or is_field(line) or _NO_NAME.match(line) or _SMALL_WORD.search(line)
    return [] if whose or told else lines
