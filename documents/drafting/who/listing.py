"""Where the parties are listed: under a lead, in a table, or in a sentence that names them."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.clauses import Clause, Rows, printed
from documents.drafting.who.leading import lead_strength
from documents.drafting.who.on_cover import names_on_cover
from documents.drafting.who.organisations import (
    POSTCODE,
    Organisation,
    is_address,
    is_complete,
    is_organisation,
    read_organisation,
)
from documents.drafting.who.particulars import defined_in, in_particulars, is_role
from documents.drafting.who.party_tables import names_in_table
from documents.drafting.who.people import is_in_post, is_post
from documents.drafting.who.splitting import split_names

_PROSE = re.compile(
    r"(?:\b(?:memorandum|mou|agreement|understanding|arrangement|protocol|concordat|compact)\b"
    r".{0,120}?\b(?:between|by and between|amongst?|(?:made|entered into) by(?! and\b))|"
    r"^(?:it|this) is (?:(?:made|agreed|entered into)\b.{0,40}?\b)?between|^we are|"
    r"^the (?:parties|partners|signatories|members)(?: to this \w+)? are|"
    r"^(?:the|these) (?:following )?(?:organisations|parties|partners|bodies|agencies|authorities)\b"
    r"[^:.;]{3,80}:(?=\s)|^this (?:letter|paper|document|note) (?:sets? (?:out|down)|records?|confirms?) "
    r"(?:what|how|that)|"
    r"\bis an? (?:partnership|alliance|collaboration|consortium|collaborative) (?:of|"
    r"between))\s*:?\s+(?P<names>(?:the\s+)?[A-Z(“].{5,600})$",
    re.IGNORECASE | re.DOTALL,
)
_PROSE_END = re.compile(
    r"(?:\.\s|\.$|,?\s+(?:has|have|will|shall|are|pursuant to)\b|(?!\s+in [A-Z]\w+ \()"
    r"(?<!Office)(?<!Centre)(?<!Department)(?<!Institute)(?<!Society)(?<!Association)(?<!Council)(?<!Board)"
    r"(?<!Agency)(?<!Commission)(?<!Commissioner)(?<!Academy)(?<!College)(?<!Fund)(?<!Ministry)(?<!Authority)(?<!Forum)(?<!Trust)"
    r",?\s+(?:to|for|on|in|which|that|sets?|regarding|concerning|about|"
    r"relating|with regard|as to|"
    r"\(?(?:together|collectively|each)|is|are|has|have|from|under|dated|within|who|will|"
    r"shall|and is|hereinafter)\b(?!\s+(?:Sea|Thames|Trent|Avon|Tees|Humber|Wear|Tyne)))"
)
"""Where the names end in a sentence, but for what may go on with one: "Mind in Elmley (Mind)"."""

_PROSE_END_IN_CAPITALS = re.compile(_PROSE_END.pattern, re.IGNORECASE)
_OFFICE_OF = re.compile(
    r",?\s+whose (?:\w+ )?(?:offices?|headquarters|address|place of business) (?:is|are) (?:at |in )?",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b[Tt]his (?P<kind>[A-Z][a-z]+)\b")
_DEFINES = re.compile(r"\((?:the\s+)?[“\"\u2018'][^()]+\)")
_JOINERS = re.compile(r"^(?:(?:and|&|with|between|parties|\(\d\)|,)\s*:?|\W+)$", re.IGNORECASE)
_ENDS_JOINING = re.compile(r"(?:[,;&:]|\b(?:and|of|the|for))\s*$", re.IGNORECASE)
_STARTS_JOINING = re.compile(r"\s*(?:[,;&(]|(?:[Aa]nd|AND|of|OF|for|FOR|the|THE)\b)")

_ROLE_BEFORE = re.compile(r"(?:\(?\d[\d.]*\)?\s+)?(?P<label>[A-Z][\w /-]{2,40}?):\s+(?P<rest>[A-Z].*)$")
_TOGETHER = re.compile(r"(?:and |with )?the following\b|\(?(?:together|each|collectively)\b", re.IGNORECASE)
_OF_A_KIND = re.compile(
    r"(?:(?:the|other|our|local|regional|national|nhs|health|social|care|public|primary|acute|community|mental|"
    r"voluntary|statutory|county|district|borough|city|and|&|sector|service|housing|education|police|fire) )+"
    r"(?:authorities|commissioners|providers|bodies|councils|trusts|organisations|agencies|partners|services|boards)",
    re.IGNORECASE,
)
_DOING = re.compile(r"\b(?:will|shall|agrees?|have agreed)\b")
_CALLED = re.compile(r"\((?:we call (?:it|them) )?(?:the )?(?:[A-Z][\w&]+ ?){1,3}\)[.,;]?(?: and)?$")
_NAMED = re.compile(r"[A-Z][^()“”\"]{3,200}\([^()]*[“\"\u2018][^()]*\)")
_OPENS_WITH = re.compile(
    r"(?:the\s+)?(?P<names>[A-Z][^()\t]{10,400}?)\s*[,(]\s*\(?(?:together|collectively|jointly)\b",
    re.IGNORECASE,
)
_DEAR = re.compile(r"dear\b", re.IGNORECASE)
_MOST = 60
_FIRST = 4  # clauses in which the parties may be listed without a word about it
_HEAD = 3  # lines of a letter's head
_TWO = 2
_LOOSE = 2  # the strength of a lead that may be to somebody else
_Told = tuple[Clause, str, bool]  # a line, and whether it is a heading


@dataclass(frozen=True, slots=True)
class PartyList:
    """A place where organisations are listed as parties; the stronger its lead, the better."""

    clause: str
    strength: int
    names: tuple[Organisation, ...]


def party_lists(clauses: Sequence[Clause]) -> list[PartyList]:
    """Find every list that may be that of the parties, from the title page on."""
    own = [
        clause for clause in clauses if not clause.label.startswith("Paper ") and clause.kind != "signature"
    ]
    found = (
        *_listed(own),
        *_without_lead(own),
        *_in_items(own),
        *_tabled(own),
        *_in_prose(own),
        *_in_particulars(own),
        *_in_one(own),
        *_defined(own),
        *_of_letter(own),
        *_on_cover(own),
    )
    return [one for one in found if not all(is_role(name.name) for name in one.names)]


def _listed(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find lists under a lead such as "between:" or under a heading "Parties"."""
    flat: list[_Told] = []
    for clause in clauses:
        if clause.heading and clause.kind != "front":
            flat.append((clause, clause.heading, True))
        flat += [(clause, line, False) for line in clause.lines if "\t" not in line]
    for place, (clause, line, is_heading) in enumerate(flat):
        strength = lead_strength(line, is_heading=is_heading)
        names = _below(clause, flat[place + 1 : place + 1 + _MOST]) if strength else []
        if names:
            yield PartyList(clause.label, strength, tuple(names))


def _without_lead(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find lines on end that each name one, with what it is called for short: "Alpha Council (AC)"."""
    for clause in clauses[:_FIRST]:
        for called, run in itertools.groupby(clause.lines, key=lambda line: bool(_CALLED.search(line))):
            lines = list(run)
            found = [one for line in lines for one in _names_in(line) or ()] if called else []
            if len(found) == len(lines) > 1:
                names = (replace(one, clause=clause.label) for one in found)
                yield PartyList(clause.label, 1, tuple(names))


def _in_items(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find items of one of the first clauses that each open with a name and what it is called for short."""
    tops = [place for place, clause in enumerate(clauses) if clause.level == 0][:_FIRST]
    for top, end in itertools.pairwise([*tops, None]):
        told = [(clause, line) for clause in clauses[top:end] for line in clause.lines[:1] if clause.level]
        found = [(clause, line, _NAMED.match(line)) for clause, line in told if clause.kind != "schedule"]
        read = [(clause, line, read_organisation(named[0])) for clause, line, named in found if named]
        names = [replace(one, words=line, clause=clause.label) for clause, line, one in read if one]
        if len(names) > 1 and sum(is_complete(one.name) for one in names) * 2 > len(names):
            yield PartyList(names[0].clause, 3, tuple(names))


def _below(lead: Clause, told: Sequence[_Told]) -> list[Organisation]:
    """Read the names below a lead, up to the first line that is none, or that follows the last of them."""
    names: list[Organisation] = []
    joined = ended = False  # whether names are joined by "and", and whether the last of them was read
    for holder, line, heading in told:
        if _JOINERS.match(line):
            joined, ended = joined or bool(names), False
            continue
        if _TOGETHER.match(line):
            continue
        if names and names[-1].address is None and is_address(line):
            names[-1] = replace(names[-1], address=line.strip(" ,;."))
            continue
        # Numbers make headings of short lines: one is read that says what it is short for, or ends the list
        is_last = bool(names) and not holder.text and is_complete(line)
        if _OF_A_KIND.fullmatch(line.strip(" :")):
            continue  # over those of a kind: "NHS Commissioners"
        found = _names_in(line) if not heading or _DEFINES.search(line) or is_last else None
        if found is None and not names and holder is lead:
            continue  # a line that goes on with the clause, below which its items come
        if found is None or (ended and not is_complete(found[0].name)):
            break
        names += [replace(one, words=line, clause=holder.label) for one in found]
        whole = len(found) > 1 and line.endswith(".")  # a sentence that names all of them
        ended = whole or (joined and not _ENDS_JOINING.search(line))
        joined = joined or bool(_ENDS_JOINING.search(line))
    return names


def _names_in(line: str) -> list[Organisation] | None:
    """Read the name, or the several names, of a line; nothing where any of it is none."""
    told = _ROLE_BEFORE.match(line)
    one = read_organisation(told["rest"]) if told else None
    if told and one is not None and is_complete(one.name):
        return [replace(one, aliases=(*one.aliases, told["label"]))]
    found = [read_organisation(piece) for piece in (split_names(line) if _names_several(line) else [line])]
    names = [one for one in found if one is not None]
    whole = names and len(names) == len(found) and not is_in_post(line)  # who signs for one of them
    return names if whole else None


def _names_several(line: str) -> bool:
    """Say whether a line of a list of parties names more than one of them."""
    if _CALLED.search(line) and line.count("(") == 1 and " and " not in line.partition("(")[0]:
        return False  # "The Ferry Service, Northern Crossings (Ferries)"
    addresses, defined = len(POSTCODE.findall(line)), len(_DEFINES.findall(line))
    several = len(pieces := split_names(line)) > 1
    if addresses > 1 or (defined > 1 and len(pieces) == defined):
        return True
    if addresses == 1 == defined:
        return False
    if several and all(is_complete(one) or is_organisation(one) for one in pieces):
        return True
    return bool(re.search(r"\band the [A-Z]", line)) and several and defined != 1


def _sent_by(clauses: Sequence[Clause], names: str) -> str:
    """Write who sends a letter in place of "this Council": whom its head names."""
    head = [line for clause in clauses[:1] if clause.kind == "front" for line in clause.lines[:_HEAD]]

    def named(told: re.Match[str]) -> str:
        return next((line for line in head if line.endswith(told["kind"]) and is_complete(line)), told[0])

    return _THIS.sub(named, names)


def _on_end(names: str) -> str:
    """Join the lines that a list of names runs over, up to the first that does not go on with it."""
    lines = names.split("\n")
    joined = lines[0]
    for before, line in itertools.pairwise(lines):
        if not (_ENDS_JOINING.search(before) or _STARTS_JOINING.match(line)):
            break
        joined = f"{joined} {line}"
    return joined


def _tabled(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find tables with a column for the parties, or that open with one of organisations and nothing else."""
    for place, clause in enumerate(clauses):
        headed = clause.heading is not None and lead_strength(clause.heading, is_heading=True) > 0
        for rows in clause.tables if clause.kind != "schedule" else ():
            leads = headed or lead_strength(_above(clause, rows), is_heading=False) > _LOOSE
            if told := names_in_table(rows, leads=leads, first=place < _FIRST):
                names = tuple(replace(one, clause=clause.label) for one in told[1])
                yield PartyList(clause.label, told[0], names)


def _above(clause: Clause, rows: Rows) -> str:
    """Give the line of a clause below which a table of it stands."""
    lines, first = clause.lines, printed(rows[0])
    return lines[lines.index(first) - 1] if first in lines[1:] else ""


def _in_prose(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find "This MoU is between A (“the Department”) and B (“the Regulator”)", and titles like it."""
    for clause in clauses:
        lines = [*clause.lines]
        if clause.kind == "front" and clause.lines:
            lines.append("\n".join(line for line in clause.lines[:12] if "\t" not in line))
        for line in lines:
            match = _PROSE.search(line)
            if match is None or "\t" in line or clause.kind == "schedule":
                continue
            told = _OFFICE_OF.sub(" of ", _on_end(_sent_by(clauses, match["names"])))
            listed = (_PROSE_END_IN_CAPITALS if told.isupper() else _PROSE_END).split(told, maxsplit=1)[0]
            names = [read_organisation(name) for name in split_names(listed)]
            is_line = line in clause.lines
            found = tuple(
                replace(one, words=line if is_line else one.name, clause=clause.label)
                for one in names
                if one is not None
            )
            if len(found) > 1:
                yield PartyList(clause.label, 3 if is_line else 1, found)


def _in_one(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find a sentence that opens with all of them: "A Council and B Trust (together “the Partners”)"."""
    for clause in clauses:
        for line in clause.lines if clause.kind != "schedule" else ():
            told = _OPENS_WITH.match(line)
            names = split_names(told["names"]) if told else []
            found = [read_organisation(name) for name in names if is_complete(name)]
            if len(names) > 1 and len(found) == len(names):
                own = (replace(one, words=line, clause=clause.label) for one in found if one is not None)
                yield PartyList(clause.label, 2, tuple(own))


def _of_letter(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find above "Dear …" the two whose names stand there, and nobody else's: who writes, and to whom."""
    for clause in clauses[:1]:
        above = list(itertools.takewhile(lambda line: not _DEAR.match(line), clause.lines))
        whole = [line for line in above if "," not in line and is_organisation(line) and not is_post(line)]
        found = [(line, read_organisation(line)) for line in whole]
        names = tuple(replace(one, words=line, clause=clause.label) for line, one in found if one)
        if clause.kind == "front" and len(above) < len(clause.lines) and len(names) == _TWO:
            yield PartyList(clause.label, 1, names)


def _on_cover(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find the names on the title page that no word leads to, as a deed has them on its cover."""
    for clause in clauses[:1]:
        names = names_on_cover(clause.lines) if clause.kind == "front" else []
        if names:
            yield PartyList(clause.label, 1, tuple(replace(one, clause=clause.label) for one in names))


def _in_particulars(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find fields or rows that name the parties, together or each by its part: "Provider: Alpha Trust"."""
    for clause, together, names in in_particulars(clauses):
        yield PartyList(clause.label, 4 if together else 3, names)


def _defined(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find a paragraph that names several, each with what it is called: "Alpha Trust (the Trust) and …"."""
    for clause in clauses:
        if clause.kind == "schedule":
            continue
        for line in clause.lines:
            first = defined_in(_DOING.split(line)[0])  # and not what they do: "… will run the Service (S)"
            named = first if len(first) > 1 else defined_in(line)
            found = tuple(replace(one, words=line, clause=clause.label) for one in named)
            if len(found) > 1 and "\t" not in line:
                yield PartyList(clause.label, 2, found)
