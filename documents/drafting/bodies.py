"""Boards, committees and groups that are named: who chairs them, who sits on them, when they meet."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agreements.proposals import Proposal
from documents.drafting.capitals import calmed
from documents.drafting.chairing import SEAT_OF_CHAIR, chair_in, in_the_chair, whose
from documents.drafting.name_forms import slug
from documents.drafting.often import frequencies
from documents.drafting.organisations import looks_like_name
from documents.drafting.told import Sentence

_KIND = (
    r"(?:Board|Committee|(?:Sub-?|Task )?Group|Forum|Panel|Cabinet|Body|Alliance|"
    r"Team|Taskforce|Task Force|Assembly|Cell|Huddle|Summit|(?<!Chief )(?<!Chief\n)Executive(?=\s+\())"
)
_BODY = re.compile(
    rf"\b(?P<name>(?:[A-Z][\w&’'-]*(?: \d+)?(?:\s+(?:(?:and|&|of|for|by)\s+)?)){{1,8}}?{_KIND})s?"
    rf"\b(?!\s+level\b)(?:\s+\((?:the\s+)?[“\"\u2018']?(?:the\s+)?(?P<short>[A-Z][A-Z&]{{1,9}})[”\"’']?\))"
    rf"?(?!\s+(?:[A-Z][a-z]+\s+){{0,3}}(?:Board|Committee|Group|Team|Council|Trust|Manager|Commander|Director|Officer)\b)"
)
_ABBREVIATED = re.compile(r"\s*\((?:the )?[“\"\u2018']?(?P<short>[A-Z][A-Z&]{1,9})[”\"’']?\)$")
_HEADING = re.compile(
    rf"(?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for)\s+)?){{1,6}}(?i:{_KIND}|Meeting|Partnership|Network|Council|"
    r"Conference|Hub))(?: \([^()]*\))?"
)
_IS_RUN = re.compile(
    r"\b(?:meets?|chaired|chairs?|chair(?:man|woman|person)|convenes?|quorum|quorate|sits?|"
    r"members(?:hip)?|times a year)\b",
    re.IGNORECASE,
)
"""What a paragraph says below a heading that names a body, and of no organisation."""

_COMMITTEE_FIRST = re.compile(
    r"\b(?P<name>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){1,6}\s+(?:Committee|Board|Group))\s+\((?P<short>[A-Z]{2,9})\)"
)
_ACTS = re.compile(
    r"\b(?:chair\w*|meet\w*|conven\w+|oversee\w*|oversight|responsible|monitor\w*|"
    r"report\w*|terms of reference|members|constituted|"
    r"decid\w+|decisions?|approv\w+|agree\w*|review\w*|govern\w*|assurance|recommend\w*|"
    r"award\w*|held|watch\w*|establish\w*|consist\w*|accountab\w+|direct\w*|lead\w*|compris\w+|"
    r"brings? together|appoint\w*|advis\w+|scrutinis\w+|endors\w+|"
    r"steer\w*|set(?:ting)? up|made up|answers?|sits?|there (?:is|(?:shall|will) be) an?)\b",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"\b(?:is|are|will be|shall be)?\s*(?:constituted of|made up of|comprised? of|"
    r"comprises|composed of|consists? of|membership|members of|members (?:are|will be|shall be))\b",
    re.IGNORECASE,
)
_MEETS = re.compile(r"\b(?:meet(?:s|ings?)?|conven\w+|sits|is held)\b", re.IGNORECASE)
_ELSE_DOES = re.compile(r"\b(?:reports?|advis\w+|sends?|gives?)\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"\breports?\b(?: \w+){0,3} to (?:the )?(?P<to>(?:[A-Z][\w’'-]*\s*(?:(?:and|&|of|for)\s+)?){1,8})"
)
_CALLED = (
    r"The (?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for)\s+)?){1,6}[A-Z][\w&’'-]*)"
    r"(?:\s+\([“\"\u2018']?(?P<short>[A-Z]{2,9})[”\"’']?\))?"
)
_DEFINED = re.compile(r"[“\"\u2018'](?:the )?(?P<short>[A-Z][\w ]{2,40})[”\"’'] means the (?=[A-Z])")
_MEETING = re.compile(rf"{_CALLED} (?:is held|meets|brings together)\b")
_OPENS = re.compile(rf"{_CALLED} (?!(?:and|of|for)\b)[a-z]")
_IT_MEETS = re.compile(r"It (?:(?:will |shall )?meets?|(?:is|will be|shall be) (?:co-)?chaired)\b")
_NOT_A_BODY = re.compile(
    r"\b(?:Clinical Commissioning|Local Authority|NHS Commissioning|National Health "
    r"Service Commissioning|Strategic Health|Integrated Care|User|Age|^Working)\s+\w+$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"(?:\S+\s+){0,6}?\S+[’']s\s+")
"""Whose a body is: "the Authority's Advisory Group" is that organisation's own."""

_POST = re.compile(r"\b(?:Director|Officer|Manager|Chief|Deputy|Head)\b")
_LEADING = re.compile(
    r"^(?:A|An|The|This|That|Each|Any|All|Our|Its|Their|If|In|At|To|By|Via|With|And|"
    r"Existing|Members? of(?: the)?|Chair of(?: the)?)\s+"
)
_AND_ANOTHER = re.compile(r"^\w+s['’]\s+(?=(?:\S+\s+){2})|^(?:Cabinet|Board|Committee) and (?:the )?")
_TELLS = (
    r"\b(?:reports?|reported|papers?|brought|taken|submit\w*|sends?|sent|present\w*|statements?|"
    r"provid\w+|updat\w+|answers?)\b"
)
_BODY_HEAD = re.compile(
    r"(?:name(?: of (?:the )?(?:group|board|body|meeting))?|groups?|boards?|bod(?:y|ies)|committees?|"
    r"meetings?|forums?)",
    re.IGNORECASE,
)
_CHAIR_HEAD = re.compile(r"\bchair", re.IGNORECASE)
_MEETS_HEAD = re.compile(r"\b(?:meets|meeting|frequency|how often)", re.IGNORECASE)
_MEMBERS_HEAD = re.compile(r"\b(?:members(?:hip)?|who (?:sits|attends|comes|is on it)|attend)", re.IGNORECASE)
_REPORTS_HEAD = re.compile(r"\breports? to\b|\baccountable to\b", re.IGNORECASE)
_TOLD_OF_BODY = re.compile(rf"{_CHAIR_HEAD.pattern}|{_MEETS_HEAD.pattern}|\bquorum\b", re.IGNORECASE)
_MOST = 25
_PRONOUN = re.compile(r"(?:Its?|Meets|Chaired|Chair:|Reports)\b")  # what it does, or "It" that does it
_CHAIRS_IT = re.compile(r"\bchairs? it\b|\b(?:in|takes?) the chair\b", re.IGNORECASE)
_SEAT = 140  # characters that the line of a seat may have


@dataclass(slots=True)
class _Body:
    name: str
    short: str | None = None
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """Its name, and what it is for short."""
        return [name for name in (self.name, self.short) if name]


def propose_bodies(sentences: Sequence[Sentence], parties: Sequence[str]) -> list[Proposal]:
    """Propose the bodies of the agreement's governance."""
    bodies: dict[str, _Body] = {}
    for one, following in itertools.zip_longest(sentences, sentences[1:]):
        if one.clause.kind == "signature":
            continue
        if (name := _of_row(one)) is not None and not any(name in party for party in parties):
            body = bodies.setdefault(name.casefold(), _Body(name))
            body.sentences.append(one)
            short = _ABBREVIATED.search(one.row.cells[0].strip()) if one.row else None
            body.short = body.short or (short["short"] if short else None)
            continue
        if (name := _headed(one)) is not None and _is_body(name, parties):
            bodies.setdefault(name.casefold(), _Body(name)).sentences.append(one)
        meeting = _MEETING.match(one.text) or (_is_told_on(one, following) and _OPENS.match(one.text))
        for match in (
            *_COMMITTEE_FIRST.finditer(one.text),
            *_BODY.finditer(one.text),
            *(_BODY.finditer(one.lead) if one.lead and one.text[:1].islower() else ()),
            *([meeting] if meeting else []),
        ):
            if one.row and not match["short"]:
                continue
            if _OF_OTHERS.match(match["name"]) or match.string[match.end("name") :].startswith("s of "):
                continue  # that of one of several: "the Scrutiny Committees of both"
            name = _AND_ANOTHER.sub("", _LEADING.sub("", match["name"].strip()))
            if not _is_body(name, parties):
                continue
            body = bodies.setdefault(name.casefold(), _Body(name))
            defined = _DEFINED.match(one.text)
            body.short = body.short or match["short"] or (defined["short"] if defined else None)
            if one not in body.sentences:
                body.sentences.append(one)
    bodies = _merged(bodies)
    kept = [
        body
        for body in bodies.values()
        if body.short
        or any(
            _of_row(one) == body.name
            or (_headed(one) == body.name and _IS_RUN.search(one.text))
            or (
                _ACTS.search(one.text.replace(body.name, ""))
                and not (_is_of_the_place(body.name, parties) and _hears(body, one))
            )
            for one in body.sentences
        )
    ]
    names = [name for body in bodies.values() for name in body.names]
    return [_fact(body, sentences, names) for body in kept[:_MOST]]


def _of_row(one: Sentence) -> str | None:
    """Give the name that a row of a table of bodies begins with."""
    head = one.row.head if one.row else ()
    listed = head and _BODY_HEAD.fullmatch(head[0].strip()) and any(map(_TOLD_OF_BODY.search, head[1:]))
    return _ABBREVIATED.sub("", one.row.cells[0].strip()) if one.row and listed else None


def _headed(one: Sentence) -> str | None:
    """Give the name of a body that heads a sentence: "Harbour Board", "The Harbour Board. It meets …"."""
    head = re.sub(r"^(?:the|our) |[.:]+$", "", one.heading.rpartition(": ")[2].strip(), flags=re.IGNORECASE)
    told = _HEADING.fullmatch(calmed(head) if head.isupper() else head)
    return told["name"] if told and one.row is None else None


def _beside(body: _Body, told: re.Pattern[str]) -> tuple[Sentence, str] | None:
    """Find the cell that tells something of a body in a table of them, by the head of its column."""
    for one in body.sentences:
        for head, cell in zip(one.row.head[1:], one.row.cells[1:], strict=False) if one.row else ():
            if told.search(head) and cell.strip() and _of_row(one) == body.name:
                return one, cell.strip()
    return None


def _is_told_on(one: Sentence, following: Sentence | None) -> bool:
    """Say whether the sentence after tells when something meets, or who chairs it."""
    return following is not None and following.clause is one.clause and bool(_IT_MEETS.match(following.text))


def _is_of_the_place(name: str, parties: Sequence[str]) -> bool:
    """Say whether a body is named for the place of a party, so that it is no body of the agreement alone."""
    places = {next((word for word in party.split() if word not in {"NHS", "The"}), "") for party in parties}
    return name.split(maxsplit=1)[0] in places or bool(
        re.search(r"\bHealth (?:and|&) Wellbeing Board\b|\bScrutiny\b", name)
    )


def _hears(body: _Body, one: Sentence) -> bool:
    """Say whether a sentence names a body only as one that is reported to."""
    told = re.search(
        rf"{_TELLS}[^.;]{{0,90}}?\b(?:to|before) (?:the )?{re.escape(body.name)}", one.text, re.IGNORECASE
    )
    rest = one.text[: told.start()] + one.text[told.end() :] if told else one.text
    return told is not None and body.name not in rest


def _is_body(name: str, parties: Sequence[str]) -> bool:
    words = name.split()
    return (
        len(words) > 1
        and words[0] not in {"Board", "Committee", "Group"}
        and not _NOT_A_BODY.search(name)
        and not _POST.search(name)
        and not any(name in party for party in parties)
    )


def _merged(bodies: dict[str, _Body]) -> dict[str, _Body]:
    """Take a body told by the last words of its name, or by the initials of the first, for the same one."""
    kept: dict[str, _Body] = {}
    for body in sorted(bodies.values(), key=lambda one: (one.short is None, -len(one.name))):
        twin = next((other for other in kept.values() if _same(body.name, other.name)), None)
        if twin is None:
            kept[body.name.casefold()] = body
        else:
            twin.sentences += [one for one in body.sentences if one not in twin.sentences]
    return kept


def _same(name: str, other: str) -> bool:
    if other.endswith(f" {name}") or name.endswith(f" {other}"):
        return True
    first, _, rest = name.partition(" ")
    words = other.split()
    return (
        first.isupper()
        and "".join(word[0] for word in words[: len(first)]) == first
        and " ".join(words[len(first) :]) == rest
    )


def _fact(body: _Body, sentences: Sequence[Sentence], names: Sequence[str]) -> Proposal:
    about = list(_about(body, sentences))
    members, where = _members(body, sentences)
    if not members and (beside := _beside(body, _MEMBERS_HEAD)):
        seats = (seat.strip() for seat in re.split(r";\s*", beside[1]))
        members = [{"organisation": None, "position": seat, "person": None} for seat in seats if seat]
    chair = next(((one, words) for one in about if (words := chair_in(one, body.names, names))), None)
    chair = chair or _beside(body, _CHAIR_HEAD) or in_the_chair(where)
    meets = next(((one, often) for one in about if (often := _meets(one, body, names))), None)
    if meets is None and (beside := _beside(body, _MEETS_HEAD)):
        meets = next(((beside[0], name) for name, _, _ in frequencies(beside[1])), None)
    beside = _beside(body, _REPORTS_HEAD)
    reports = (beside[1] if beside else None) or next(
        (
            match["to"].strip()
            for one in about
            if (match := _REPORTS.search(one.text)) and match["to"].strip() not in {body.name, body.short}
        ),
        None,
    )
    told = about[0] if about else body.sentences[0]
    value = {
        "id": slug(body.short or body.name),
        "name": body.name,
        "abbreviation": body.short,
        "role": told.text[:300],
        "chair": chair[1] if chair else None,
        "members": members or None,
        "meets": meets[1] if meets else None,
        "reports_to": reports,
        "clause": ", ".join(dict.fromkeys(one.clause.label for one in about[:3])) or told.clause.label,
    }
    sources = [
        told.source,
        *([chair[0].source] if chair else []),
        *([meets[0].source] if meets else []),
        *(one.source for one in where),
    ]
    return Proposal(
        "governance",
        value,
        tuple(dict.fromkeys(sources)),
        "likely" if body.short or chair or members else "unsure",
    )


def _meets(one: Sentence, body: _Body, names: Sequence[str]) -> str | None:
    """Read how often a body meets: "meets monthly", or "at least once a month" before or after."""
    told = _MEETS.search(one.text)
    if told is None or whose(one.text, told.start(), names) not in {*body.names, None}:
        return None
    after = one.text[told.start() :]
    often = frequencies(_ELSE_DOES.split(after)[0]) or frequencies(after) or frequencies(one.text)
    return next((name for name, _, definite in often if definite), None)


def _about(body: _Body, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    last: Sentence | None = None
    for one in sentences:
        told_on = _PRONOUN.match(one.text) or _CHAIRS_IT.search(one.text)
        goes_on = last is not None and last.clause is one.clause and told_on
        last = None
        named = (
            goes_on
            or _headed(one) == body.name
            or body.name in one.text
            or (body.short and re.search(rf"\b{re.escape(body.short)}\b", one.text))
            or (one.lead and one.text[:1].islower() and body.name in one.lead)
        )
        if named and _ACTS.search(one.text) and not one.row:
            last = one
            yield one


def _members(body: _Body, sentences: Sequence[Sentence]) -> tuple[list[dict[str, object]], list[Sentence]]:
    """Read the lines that follow "The Board is constituted of:", or "Its members are:" after its name."""
    for place, one in enumerate(sentences):
        said = f"{one.before} {one.text}" if _PRONOUN.match(one.text) else one.text
        named = body.name in said or (body.short and body.short in said)
        if not named or not _MEMBERS.search(one.text) or not one.text.rstrip().endswith(":"):
            continue
        members: list[dict[str, object]] = []
        where = [one]
        for other in sentences[place + 1 : place + 40]:
            if other.lead != one.text or len(other.text) > _SEAT:
                break
            line = re.sub(r"[;,]\s*and$", "", other.text).rstrip(".;")
            position, _, organisation = (part.strip() for part in SEAT_OF_CHAIR.sub("", line).partition(", "))
            whose = organisation if looks_like_name(organisation) else None  # "who has no vote" is none
            named = not organisation and looks_like_name(position)
            members.append(
                {
                    "organisation": position if named else whose,
                    "position": None if named else position,
                    "person": None,
                }
            )
            where.append(other)
        if members:
            return members, where
    return [], []
