"""Boards, committees and groups that are named: who chairs them, who sits on them, when they meet."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agreements.intake.proposals import Proposal
from documents.drafting.amounts.money import BACKGROUND
from documents.drafting.dates.often import frequencies
from documents.drafting.persons.body_names import (
    ABBREVIATED,
    CHAIR_HEAD,
    MEETS_HEAD,
    headed,
    hears,
    is_body,
    is_held,
    is_of_the_place,
    is_same,
    is_told_on,
    is_told_to,
    named_in,
    of_row,
)
from documents.drafting.persons.chairing import chair_in, in_the_chair, whose
from documents.drafting.persons.seats import seats_of
from documents.drafting.persons.topics import TELLS_ON, told_of
from documents.drafting.phrases import AHEAD, PAST
from documents.drafting.told import Sentence
from documents.drafting.who.name_forms import slug

_IS_RUN = re.compile(
    r"\b(?:meets?|chaired|chairs?|chair(?:man|woman|person)|convenes?|quorum|quorate|sits?|"
    r"members(?:hip)?|times a year)\b",
    re.IGNORECASE,
)
"""What a paragraph says below a heading that names a body, and of no organisation."""
_ACTS = re.compile(
    r"\b(?:chair\w*|meet\w*|conven\w+|oversee\w*|oversight|responsible|monitor\w*|"
    r"report\w*|terms of reference|members|constituted|"
    r"decid\w+|decisions?|approv\w+|agree\w*|review\w*|govern\w*|assurance|recommend\w*|"
    r"award\w*|held|watch\w*|establish\w*|consist\w*|accountab\w+|direct\w*|lead\w*|compris\w+|"
    r"brings? together|appoint\w*|advis\w+|scrutinis\w+|endors\w+|"
    r"looks? at|steer\w*|set(?:ting)? up|made up|answers?|sits?|there (?:is|(?:shall|will) be) an?)\b",
    re.IGNORECASE,
)
_MEETS = re.compile(
    r"\b(?:meet(?:s|ings?)?|conven\w+|sits|(?:is|be) held|takes? place)\b|^An? .{3,60}? looks at\b",
    re.IGNORECASE,
)
_ELSE_DOES = re.compile(r"\b(?:reports?|advis\w+|sends?|gives?)\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"\breports?\b(?: \w+){0,3} to (?:the )?(?P<to>(?:[A-Z][\w’'-]*\s*(?:(?:and|&|of|for)\s+)?){1,8})"
)
_MEMBERS_HEAD = re.compile(r"\b(?:members(?:hip)?|who (?:sits|attends|comes|is on it)|attend)", re.IGNORECASE)
_REPORTS_HEAD = re.compile(r"\breports? to\b|\baccountable to\b", re.IGNORECASE)
_MOST = 25


@dataclass(slots=True)
class _Body:
    name: str
    short: str | None = None
    sentences: list[Sentence] = field(default_factory=list)
    told_on: bool = False  # whether the sentence after one of these tells when it meets, or who chairs it

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
        if (name := of_row(one)) is not None and not any(name in party for party in parties):
            body = bodies.setdefault(name.casefold(), _Body(name))
            body.sentences.append(one)
            abbreviated = ABBREVIATED.search(one.row.cells[0].strip()) if one.row else None
            body.short = body.short or (abbreviated["short"] if abbreviated else None)
            continue
        if (name := headed(one)) is not None and is_body(name, parties):
            bodies.setdefault(name.casefold(), _Body(name)).sentences.append(one)
        for name, short in named_in(one, following, parties):
            body = bodies.setdefault(name.casefold(), _Body(name))
            body.short = body.short or short
            if one not in body.sentences:
                body.sentences.append(one)
            opens = re.sub(r"^(?:The|An?) ", "", one.text).startswith(name)
            body.told_on = body.told_on or (opens and is_told_on(one, following))
    bodies = _merged(bodies)
    kept = [
        body
        for body in bodies.values()
        if body.short
        or body.told_on
        or any(
            of_row(one) == body.name
            or (headed(one) == body.name and _IS_RUN.search(one.text))
            or is_held(body.name, one)
            or (
                not _is_of_the_past(one)
                and _ACTS.search(one.text.replace(body.name, ""))
                and not (is_of_the_place(body.name, parties) and hears(body.name, one))
                and not is_told_to(body.name, one)
            )
            for one in body.sentences
        )
    ]
    names = [name for body in bodies.values() for name in body.names]
    return [_fact(body, sentences, names) for body in kept[:_MOST]]


def _is_of_the_past(one: Sentence) -> bool:
    """Say whether a sentence tells of what came before, and sets up no body: "The Forum resolved …"."""
    past = PAST.search(one.text) and not AHEAD.search(one.text)
    return bool(BACKGROUND.search(one.heading) and past and not re.match(r"An? ", one.text))


def _beside(body: _Body, told: re.Pattern[str]) -> tuple[Sentence, str] | None:
    """Find the cell that tells something of a body in a table of them, by the head of its column."""
    for one in body.sentences:
        for head, cell in zip(one.row.head[1:], one.row.cells[1:], strict=False) if one.row else ():
            if told.search(head) and cell.strip() and of_row(one) == body.name:
                return one, cell.strip()
    return None


def _merged(bodies: dict[str, _Body]) -> dict[str, _Body]:
    """Take a body told by the last words of its name, or called alike for short, for the same one."""
    kept: dict[str, _Body] = {}
    for body in sorted(bodies.values(), key=lambda one: (one.short is None, -len(one.name))):
        alike = (other for other in kept.values() if body.short and other.short == body.short)
        twin = next((other for other in kept.values() if is_same(body.name, other.name)), next(alike, None))
        if twin is None:
            kept[body.name.casefold()] = body
        else:
            twin.sentences += [one for one in body.sentences if one not in twin.sentences]
    return kept


def _fact(body: _Body, sentences: Sequence[Sentence], names: Sequence[str]) -> Proposal:
    about = list(_about(body, sentences, names))
    members, where, chairing = seats_of(body.names, sentences, names)
    if not members and (beside := _beside(body, _MEMBERS_HEAD)):
        seats = (seat.strip() for seat in re.split(r";\s*", beside[1]))
        members = [{"organisation": None, "position": seat, "person": None} for seat in seats if seat]
    chair = (where[0], chairing) if chairing else _beside(body, CHAIR_HEAD)
    chair = chair or next(
        ((one, words) for one in about if (words := chair_in(one, body.names, names))), None
    )
    chair = chair or in_the_chair(where)
    meets = next(((one, often) for one in about if (often := _meets(one, body, names))), None)
    if meets is None and (beside := _beside(body, MEETS_HEAD)):
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
        "id": slug(body.short if body.short and body.short.isupper() else body.name),
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


def _about(body: _Body, sentences: Sequence[Sentence], names: Sequence[str]) -> Iterator[Sentence]:
    for one in told_of(body.names, sentences, names):
        if (_ACTS.search(one.text) or is_held(body.name, one) or TELLS_ON.match(one.text)) and not one.row:
            yield one
