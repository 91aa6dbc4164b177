"""Gateways: the points at which it is decided whether to go on, by whom and on what evidence."""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TypeGuard

from agreements.intake.proposals import Proposal, Sure
from documents.dates import find_dates
from documents.drafting.dates.counting import after_event
from documents.drafting.dates.grounds import MORE_EVIDENCE, ON_BASIS, evidence_in, parts_of
from documents.drafting.dates.window import Window
from documents.drafting.dates.windows import clip
from documents.drafting.phrases import AGREEMENT
from documents.drafting.told import Row, Sentence

_WAY = r"(?:stop|go|continue|carry on|proceed|pause|change|adapt|expand|grow|shrink|end|close|extend)"
"""How it may go on, of which a meeting is named that decides on it: "stop, change or carry on"."""

GATEWAY = re.compile(
    r"\b(?:gateway|break point|with an? break (?=at|on)|stage gate|decision point|checkpoint|hold point|"
    r"stop[- ]and[- ]think|"
    r"(?-i:Gate) (?:\d{1,2}|(?-i:[A-H])|one|two|three|four)|"
    r"(?:go|stop)(?: ?[/-] ?| or )(?:no[- ]?)?go|stage certificate|"
    rf"{_WAY}(?:(?:,|,? or| ?/| ?-) ?{_WAY}){{1,3}}[”\"’']?,? "
    r"(?:meeting|point|decision|review|day|session|moment)|"
    r"(?:sits?|meets?|acts?) as (?:a|the) (?:stage )?gate)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:gateway|checkpoint|(?:break|decision|hold) point|gate) (?:\d{1,2}|[A-H]|one|two|three|four)\b",
    re.IGNORECASE,
)
_SETTLES = (
    r"(?:decid\w+|decisions?|consider\w*|resol\w+|determin\w+|confirm\w*|approv\w+|agree[sd]?|satisfied|"
    r"authoris\w+|certif\w+|recommend\w*|advise\w*|vote[sd]?)"
)
_GOES_ON = re.compile(
    r"\b(?:go(?:es)? (?:on|ahead|forward)|carr(?:y|ies) on|continu\w+|proceed\w*|progress(?:ion|es)?|"
    r"begin\w*|"
    r"move\w*|releas\w+|(?:next|second|third|further|final) (?:phase|stage|wave|year|tranche|cohort)|"
    r"(?:phase|stage|wave|year) (?:\d|two|three|four)|roll-?out|renew\w*|join\w*|participation|taking part|"
    r"commitment|membership|remains?|stays?|ends?|stops?|keep going|(?:is|are) to start)\b",
    re.IGNORECASE,
)
"""What a decision may be on that makes it one to go on or not."""

_DECISION = re.compile(
    rf"\b{_SETTLES}\b[^.;]{{0,160}}\b(?:whether|if)\b|"
    r"\b(?:approves?|(?:re-?)?confirms?)\b(?! in writing)[^.;]{0,60}"
    r"\b(?:(?:next|second|third) (?:phase|stage)|progress(?:ion)? to|"
    r"(?:phase|stage) (?:two|three|2|3)|roll-?out|continuation|participation|commitment|membership|"
    r"taking part|"
    r"wish to (?:continue|go on))\b|"
    r"\bmust (?:first )?(?:approve|be satisfied)\b|"
    rf"\b{_SETTLES}\b[^.;]{{0,10}}\b(?:to|on) "
    r"(?:exten\w+|continu\w+|proceed|renew\w*|go on|(?:the )?next (?:phase|stage))\b|"
    r"\b(?:progress(?:ion)?|move(?:ment)?)\b[^.;]{0,60}\b"
    r"(?:requires?|needs?|depends? on|(?:is|are) subject to)\b[^.;]{0,40}\bapproval\b|"
    r"\b(?:depends? (?:up)?on|(?:is|are) subject to)\b[^.;]{0,30}\bdecision (?:by|of)\b|"
    r"\b(?:will|shall|must|is to) (?:be (?:decided|determined)(?: up)?(?: on)? by|"
    r"(?:take|make|reach) a decision)\b",
    re.IGNORECASE,
)
"""What says that something is decided on, as "will decide whether"."""

_ONLY_IF = re.compile(
    r"\bmust (?:first )?(?:approve\b[^.;]{0,100}\bbefore\b|be satisfied\b)|"
    rf"\bonly\b[^.;]{{0,80}}\b(?:once|when|if|after)\b[^.;]{{0,200}}\b{_SETTLES}\b",
    re.IGNORECASE,
)
_UNTIL_SETTLED = re.compile(
    rf"\b(?:until|till|before|unless)\b[^.;]{{0,200}}\b(?:{_SETTLES}|given|says? so)\b", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:not|nor|no(?= \w+ (?:is|are|may|shall|will)))\b(?:[^.;]|\.(?=\d)){0,200}$", re.IGNORECASE
)

_OF_WHAT_FOLLOWS = re.compile(
    r"\b(?:successor|replacement|(?:come|follow|happen|take)s? (?:next|after|its place)|"
    r"(?:extend\w*|extension)(?![^.;]{0,60}\bto (?:[\w’'-]+ ){0,4}"
    r"(?:districts?|wards?|areas?|sites?|localit\w+|boroughs?|divisions?|practices|schools|towns?|villages?)\b)|"
    r"(?:carry|carries|goe?s?|keeps?|runs?|continues?)(?: on)?(?: going)? "
    r"(?:beyond (?:its|the|this)|for (?:another|a further|one more))\b|"
    r"renew\w*|lengthen\w*|prolong\w*|"
    r"another (?:agreement|memorandum|term)|new (?:agreement|memorandum))\b",
    re.IGNORECASE,
)
"""What is decided on of the time after the agreement, which is no point on its way."""

_LOOKS_AT = re.compile(
    r"\b(?:will|shall|must) (?:look at|consider|assess|examine|weigh|receive)\b", re.IGNORECASE
)
_CONDITION = re.compile(r"(?:if|where|unless|should)\b", re.IGNORECASE)
_FIRST_CONDITION = re.compile(r"^(?:if|where|unless|should)\b(?:[^,;]|,(?=\d))*,\s+", re.IGNORECASE)
_CHOOSES = re.compile(
    r"\b(?:may|will|shall|must) (?:choose|decide|recommend|stop|go on|carry on)\b|\bdecides?\b", re.IGNORECASE
)
_THEN = re.compile(
    r"\b(?:must|shall|will|may) (?:then )?(?:recommend|decide|approve|stop|end|continue|proceed|"
    r"(?:not )?be (?:reduced|withheld|stopped|ended|suspended|paid|released|withdrawn))\b",
    re.IGNORECASE,
)
_APPROVAL = re.compile(
    r"\bapproval\b[^.;]{0,80}\b(?:proceed|movement|move|enable|next (?:phase|stage))\b", re.IGNORECASE
)
DECIDER = re.compile(
    r"\b((?:[A-Z][\w&’']+\s+(?:(?:and|of|for|the)\s+)?){0,6}(?:Board|Committee|Cabinet|"
    r"Governing Body|Group|Executive|Council|Panel|Forum|Meeting))\b"
)
_DECIDERS = re.compile(
    r"\b(?-i:[A-Z])\w+ (?:will|shall|must) (?:\w+ )?decide\b|"
    r"\b(?:partners|parties|cabinets|boards|governing bodies|councils|authorities|trustees|chief \w+s) "
    r"(?:will|shall|must|decide)\b",
    re.IGNORECASE,
)


_IT_DECIDES = re.compile(r"\b(?:it|they) (?:will|shall|must) (?:\w+ )?decide\b", re.IGNORECASE)
_REVIEWS_IT = re.compile(
    rf"\breview(?:s|ed|ing)? (?:of )?(?:the (?:operation|working) of )?(?:{AGREEMENT.pattern})", re.IGNORECASE
)
_REACH = 210  # characters from what is denied to the word that says until when
_ENOUGH = 4
"""The weight from which a sentence sets a gateway."""

_ASKED = re.compile(r"\b(?:whether|if)\b", re.IGNORECASE)
_NAMED = 5
"""What the name of a gateway weighs in the sentence that sets it."""

_BESIDE = re.compile(
    r"(?:\(if|\b(?:if|once|unless|until|after|before|following|from|since|feeds?(?: into)?|in time for|"
    r"ahead of|(?<!date )(?<!day )(?<!time )(?<!meeting )(?:of|for)|to|subject to)) "
    r"(?:the )?[“\"'\u2018]?(?:\w+ )?$",
    re.IGNORECASE,
)
"""What stands before a gateway that only tells when something else is done: "(if Gate 2 passed)"."""

_OF_A_NAME = re.compile(
    r" (?:[a-z]+ )?(?:agreement|memorandum|protocol|team|project|centre|house|road)s?\b", re.IGNORECASE
)
"""What makes the word a part of another name: "the Moor Gateway agreement"."""

_ON_EVIDENCE = re.compile(
    r"\b(?:evidence|(?:wants?|has|have|needs?) to (?:see|be shown)|having seen|have in front of|needs?:|"
    r"having considered|on (?:receipt|production) of|upon receipt of|in the light of|supported by)\b",
    re.IGNORECASE,
)
_LONGEST_DAY = 40  # characters: "last meeting before 31 March 2031"
_GATES = re.compile(
    r"(?:(?:stage|decision|break|hold) )?(?:gates?|gateways?|checkpoints?)(?: no\.?)?|"
    r"(?:decision|break|hold) points?",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:by )?(?:when|date|due)\b.*|meeting.*", re.IGNORECASE)
_ON_WHAT = re.compile(
    r"\b(?:evidence|criteria|(?:needs?|wants?|has|have) to see|"
    r"tests?|requirements?|must (?:be|show|see)|conditions?)\b",
    re.IGNORECASE,
)
_WHAT_THEN = re.compile(r"^(?:if|then|effect|what (?:happens|follows)|outcome|result)\b", re.IGNORECASE)


def is_gateway(one: Sentence, following: Sentence | None = None, *, counted: bool = False) -> bool:
    """Say whether a sentence sets a point at which it is decided whether to go on, on a day.

    It is weighed by what it says and by what stands around it: one sign alone is not enough but its name.
    Its day may be `counted` from something else.
    """
    if _gates(one.row, one.heading):
        return bool(find_dates(one.text))
    if one.row and one.row.place and not _is_beside_its_day(one.row):
        return False
    main = _FIRST_CONDITION.sub("", one.text, count=1)
    if MORE_EVIDENCE.match(main) or (_REVIEWS_IT.search(main) and not is_decided(main)):
        return False
    if _CONDITION.match(main) or not (counted or find_dates(main) or GATEWAY.search(one.heading)):
        return False
    if GATEWAY.search(one.before) and find_dates(one.before) and not GATEWAY.search(one.text):
        return False  # the gateway was told with its day, and this is what is decided at it
    return _weight(one, main, following) >= _ENOUGH


def _weight(one: Sentence, main: str, following: Sentence | None) -> int:
    """Weigh how surely a sentence sets a gateway: its name, a decision, by whom, on what, what follows."""
    then = following.text if following is not None and _goes_on(one, following) else ""
    called = _calls(one.text)
    near = GATEWAY.search(one.heading) or GATEWAY.match(one.before)  # "Gateway 2. By the end of …"
    by_whom = DECIDER.search(one.text) or re.search(r"\b[A-Z]{3,6}\b", one.text) or _DECIDERS.search(one.text)
    by_whom = by_whom or (_IT_DECIDES.search(main) and DECIDER.search(one.before))
    withheld = _is_withheld(main)
    decides = withheld or _DECISION.search(main) or _APPROVAL.search(main)
    chooses = near and _CHOOSES.search(main)
    asks = ON_BASIS.search(one.text) or _ON_EVIDENCE.search(f"{main} {then}") or evidence_in(one.text)
    answers = _CONDITION.match(then) and _THEN.search(then)
    looks = (_LOOKS_AT.search(main) and answers) or (asks and _is_withheld(one.before))
    if not (called or decides or chooses or looks):
        return 0
    score = called + 2 * bool(near) + 2 * bool(decides or chooses or looks) + bool(by_whom) + bool(withheld)
    score += 2 * bool(decides and by_whom and _GOES_ON.search(main)) + bool(asks or answers)
    score -= 3 * bool(not (called or near or withheld) and _OF_WHAT_FOLLOWS.search(main))
    return score


def _goes_on(one: Sentence, following: Sentence) -> bool:
    """Say whether a sentence stands in the same clause as another, or in the one that follows beside it."""
    above = [each.clause.label.rpartition(".")[0] for each in (one, following)]
    return following.clause is one.clause or above[0] == above[1] != ""


@functools.lru_cache(maxsize=16_384)
def _calls(text: str) -> int:
    """Weigh whether a sentence is of the gateway that it names, or names it beside something else."""
    names = [name for name in GATEWAY.finditer(text) if not _OF_A_NAME.match(text, name.end())]
    own = any(not _BESIDE.search(text[: name.start()]) for name in names)
    return _NAMED if own else 1 if names else 0


def names_in(text: str) -> list[str]:
    """Give the names with a number that a text has for gateways: "Gate 1"."""
    return [told[0].casefold() for told in _NUMBERED.finditer(text)]


def names_itself(text: str) -> bool:
    """Say whether a sentence is of a gateway that it names."""
    return _calls(text) == _NAMED


def _is_withheld(text: str) -> bool:
    """Say whether something is held back until it is decided on: "shall not begin unless it so resolved"."""
    if _ONLY_IF.search(text):
        return True
    settled = _UNTIL_SETTLED.finditer(text)
    return any(_NOT.search(text[max(0, told.start() - _REACH) : told.start()]) for told in settled)


def is_decided(text: str) -> bool:
    """Say whether a sentence tells what is decided on, or held back until it is."""
    return _is_withheld(text) or bool(_DECISION.search(text))


def _is_beside_its_day(row: Row) -> bool:
    """Say whether a row that names a gateway has its day in the same cell, or in one that tells no more."""
    dated = [cell for cell in row.cells if any(day.bound != "until" for day in find_dates(cell))]
    return any(len(cell) <= _LONGEST_DAY or GATEWAY.search(cell) for cell in dated)


def propose_gateway(one: Sentence, found: Sequence[Window]) -> Iterator[Proposal]:
    """Propose a gateway at the last window that its sentence names."""
    if not found:
        return
    if _gates(one.row, one.heading):
        yield _of_row(one, one.row, found)
        return
    found = [each for each in found if each.text and re.search(r"\d", each.text)] or found
    found = _of_the_decision(one.text, found) or found
    if all(each.bound == "from" for each in found) and (told := after_event(one.text)):
        words = told[1].partition(" in order")[0]
        found = [Window(None, None, words, "relative", "at")]  # what it opens the way to comes later
    approvals = _APPROVAL.search(one.text)
    opening = re.match(r"(?:On|At|By)\b", one.text) and found[0].precision == "day"
    window = found[0] if opening and not found[-1].bound else found[-1]
    together = {each.day: each for each in found if each.text == window.text}  # "before each phase"
    sure: Sure = "likely" if GATEWAY.search(one.text) else "unsure"
    for each in together.values():
        value = {
            "what": clip(one.text),
            **each.value,
            "bound": "before" if approvals and each.bound == "from" else each.bound or "in",
            "evidence": evidence_in(one.text),
            "decided_by": list(dict.fromkeys(DECIDER.findall(one.text))) or None,
            "effect": None,
            "clause": one.clause.label,
        }
        yield Proposal("gateways", value, (one.source,), sure)


def propose_turned(one: Sentence) -> Iterator[Proposal]:
    """Propose the gateways that head the columns of a table, by the row that tells when each is."""
    rows = one.row.table.rows if one.row and one.row.place else ()
    named = [at for at, head in enumerate(rows[0]) if at and GATEWAY.search(head)] if rows else []
    if one.row is None or not named or len(named) < len(rows[0]) - 1 or not _WHEN.fullmatch(one.row.cells[0]):
        return
    on_what = next((row for row in rows[1:] if _ON_WHAT.search(row[0])), None)
    then = next((row for row in rows[1:] if _WHAT_THEN.search(row[0])), None)
    for at in named:
        found = find_dates(one.row.cells[at])
        day = next((each for each in found if each.bound in {"by", "before"}), found[0] if found else None)
        if day is None:
            continue
        value = {
            "what": rows[0][at],
            "date": day.day,
            "date_from": day.from_,
            "date_text": day.text,
            "precision": day.precision,
            "bound": day.bound or "in",
            "evidence": parts_of(on_what[at]) if on_what else [],
            "decided_by": list(dict.fromkeys(DECIDER.findall(one.row.cells[at]))) or None,
            "effect": (then[at] or None) if then else None,
            "clause": one.clause.label,
        }
        yield Proposal("gateways", value, (one.source,), "likely")


def _of_the_decision(text: str, found: Sequence[Window]) -> list[Window]:
    """Leave out the days that stand in a condition, or in what is decided: "whether it goes on after …"."""
    begins = condition.end() if (condition := _FIRST_CONDITION.match(text)) else 0
    asked = _ASKED.search(text, begins)
    ends = asked.start() if asked else len(text)
    return [each for each in found if begins <= text.find(each.text or "\n") < ends]


def _gates(row: Row | None, heading: str) -> TypeGuard[Row]:
    """Say whether a row stands in a table of gateways: by its head, or by its heading and columns."""
    if row is None or not row.place:
        return False
    headed = GATEWAY.search(heading) and any(map(_WHEN.fullmatch, row.head))
    asks = any(_ON_WHAT.search(head) or _WHAT_THEN.search(head) for head in row.head)
    return bool(any(map(_GATES.fullmatch, row.head[:2])) or (headed and asks))


def _of_row(one: Sentence, row: Row, found: Sequence[Window]) -> Proposal:
    """Propose the gateway of a row by the day that its column tells, with its evidence and what follows."""

    def told(head: re.Pattern[str]) -> str | None:
        return next(
            (cell for name, cell in zip(row.head, row.cells, strict=False) if head.search(name)), None
        )

    when, then = told(_WHEN), told(_WHAT_THEN)
    window = next((each for each in found if when and each.text and each.text in when), found[0])
    value = {
        "what": next((cell for cell in row.cells if re.search(r"[^\W\d_]{2}", cell)), one.text),
        **window.value,
        "bound": window.bound or "in",
        "evidence": parts_of(told(_ON_WHAT) or ""),
        "decided_by": list(dict.fromkeys(DECIDER.findall(f"{one.lead or ''} {one.text}"))) or None,
        "effect": then or None,
        "clause": one.clause.label,
    }
    return Proposal("gateways", value, (one.source,), "likely")
