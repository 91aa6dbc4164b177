"""Whether a question asks for an aspect of a fact at all, rather than only having words that stand in it."""

import re
from collections.abc import Sequence

from answering.facts.aspects import ASKING, Aspect
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.accounting.pointing import POINTED_AT
from answering.fitting.cutting.likeness import asks, name_whole
from answering.fitting.cutting.only_names import who_is_asked
from answering.fitting.cutting.units import Unit
from answering.language.english import cues, joined_stems, lemma, others, stem, stems
from answering.language.opening import IS, OPENS
from answering.requests import Form, Question

_OF_BODIES = frozenset([Section.GOVERNANCE, Section.MEMBERS, Section.CONTACTS])
"""Sections of those who have a seat or a post, which makes nobody a party."""

_ATTACHABLE = frozenset(
    [
        Section.SCHEDULES,
        Section.FORMS,
        Section.LISTS,
        Section.SOURCE,
        Section.DISCREPANCIES,
        Section.OTHER_TERMS,
        Section.COMMITMENTS,
        Section.COPY,
    ]
)
"""Sections of what may be attached, or say that something is."""


def is_asked(key: str, question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether the words ask for an aspect that words of another may be mistaken for."""
    if _needs_head(key, question.form):
        return headed(heavy, item, aspect.heads) or _is_unsigned(key, heavy, item, aspect)
    seated = item.section in _OF_BODIES and question.form is Form.YES_NO and _AS_PARTY.search(question.said)
    how = key == "term.in_force" and question.form is Form.HOW  # which is not asked by how it goes
    if seated or how or (key in _OTHERWISE and _OTHERWISE[key].search(question.said)):
        return False
    if key == "notice.ends":
        return bool(_RUNS_OUT.search(question.said))
    if any(unit.lemma in _ATTACHED for unit in heavy):
        return item.section in _ATTACHABLE
    if key in POINTED_AT and not POINTED_AT[key](question, heavy, item, aspect):
        return False
    return _asks_for(key, question, heavy, item, aspect)


def _asks_for(key: str, question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether the words ask for an aspect which some have in common with another."""
    if key == "collective.members" and question.form is Form.HOW_MANY:
        return bool(who_is_asked(question, heavy))
    if item.section == Section.GATEWAYS:
        return _asks_gateway(key, question, heavy, item, aspect)
    if key.startswith("dated.") and question.form is Form.YES_NO and not question.thread.leans:
        return any(_is_of_name(unit, item) for unit in heavy)
    if key in _SAID_SO and question.form is Form.YES_NO:
        named = key == "member.seat" and any(unit.who for unit in heavy)
        held = key == "schedule.state" and bool(_HELD.search(question.said) or _is_there(question, item))
        return named or held or any(stem(word) in aspect.cues for word in question.words)
    if key == "field.is":
        said = question.asks.every
        asking = aspect.cues if question.form is Form.WHERE else aspect.cues | item.text
        return name_whole(heavy, item) or bool(said & asking)
    return key not in _POINTED or _points(key, question, heavy, item, aspect)


def _is_there(question: Question, item: Item) -> bool:
    """Say whether it is asked if there is a schedule of that label."""
    label = stems(getattr(item.fact, "label", None) or "")
    return bool(label and _THERE.match(question.said)) and label <= stems(question.said)


def _is_of_name(unit: Unit, item: Item) -> bool:
    """Say whether a word is of what a dated thing is, or whose, and not only of how its day is told."""
    if unit.who:
        return unit.who in item.whom
    own = item.name | item.cues | item.where
    return bool((set(unit.stems) | others(unit.stems[0])) & own)


def _asks_gateway(key: str, question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether an aspect of a gateway is asked for, and not only something of its evidence."""
    if key in _DECIDING or key in _DATED:
        words = (aspect.cues if key in _DECIDING else frozenset()) | item.cues | item.name
        return any(set(unit.stems) & words or others(unit.stems[0]) & words or unit.who for unit in heavy)
    if key == "gateway.evidence" and question.form is Form.YES_NO:
        shown = joined_stems(item.fact.evidence) | aspect.heads  # type: ignore[attr-defined]
        return any(set(unit.stems) & shown for unit in heavy)
    return True


def headed(asked: Sequence[Unit], item: Item, heads: frozenset[str]) -> bool:
    """Say whether one of the words is a head of the aspect, or of the list that the item is."""
    if item.heads:
        return any(unit.said in item.heads for unit in asked)
    return any(one in heads for unit in asked for one in unit.stems)


def in_note(asked: Sequence[Unit], item: Item, form: Form) -> bool:
    """Say whether a word that asks for nothing else stands in what is noted of an agreement as a whole."""
    if form in {Form.YES_NO, Form.WHO}:
        return False  # of whom or whether a note speaks, its words alone do not tell
    noted = stems(item.fact.note or "") - ASKING
    return any(not unit.light and set(unit.stems) & noted for unit in asked)


def _is_unsigned(key: str, asked: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether a signature is asked of a party with no place for one, which so has none."""
    no_place = key == "party.place" and getattr(item.fact, "signature_block", None) is False
    return no_place and any(asks(unit, aspect) for unit in asked)


_SAID_SO = frozenset(["member.seat", "schedule.state"])
"""Aspects of which yes or no is asked in their own words only, not in some like them."""

_DECIDING = frozenset(["gateway.by", "gateway.from", "gateway.effect"])
"""Aspects that nothing asks for which only stands among the evidence."""

_DATED = frozenset(["dated.date", "dated.what"])
"""Aspects of a gateway itself, which its evidence has words for too."""

_TO_WHOM = re.compile(
    r"\bto whom\b|^\W*(?:and )?who to\b|\bwho(m)? (do|does|did|is|are|was|were|should)\b"
    r".*(?<!\bdown )\bto(?: (?:in|under)(?: \w+){1,4})?\W*$"
    r"|\bwho(?:['\u2019]?s|m)?(?: is| are| was| were)?"
    r" (?!(?:(?:is|are|was|were) )?(?:responsible|in charge))\S.*"
    r"\bfor(?: \([\w-]+\)| (?:in|under)(?: [\w'\u2019-]+){1,8})?\W*$",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\bwho owns?\b.*\b(?:data|records?|information|equipment|buildings?|premises|estate|copyright|rights"
    r"|assets?|property|materials?|intellectualproperty|ip)\b",
    re.IGNORECASE,
)
_TO_WHOM_OR_OWNS = re.compile(f"{_TO_WHOM.pattern}|{_OWNS.pattern}", re.IGNORECASE)
_ANSWERS_TO = re.compile(
    r"^\W*(?:to )?(?:who|whom|which|what|where)\b(?! (?:else )?(?:reports?|answers?)\b).*"
    r"\b(?:answers?|reports?|accountable)(?: \w+)? to\W*$"
    r"|^\W*to (?:who|whom|which|what)\b.*\b(?:answer|report)\b",
    re.IGNORECASE,
)
_BINDS = re.compile(r"\b(?:binds?|binding|commit(?:s|ting)?|oblige)\b", re.IGNORECASE)
_MAY_END = re.compile(r"^\W*(?:can|could|may|might) .*\b(?:end|ended|terminat\w+|over)\b", re.IGNORECASE)
_THERE = re.compile(rf"^{OPENS}(?:is|was) there\b", re.IGNORECASE)
_HELD = re.compile(
    r"^\W*(?:do|have|has) (?:we|you|i) (?:\w+ )?(?:have|hold|got)\b|\b(?:have|got|hold)\W*$"
    r"|\b(?:in|with|part of) (?:the|our|this|my|what) (?:\w+ ){0,2}(?:pack|bundle|folder|file|pdf|copy)\b"
    r"|\bso (?:that )?(?:i|we) can (?:read|see|check|look)\b|\bcan (?:i|we) read\b",
    re.IGNORECASE,
)
"""How it is asked whether there is a copy of something."""

_KEPT = re.compile(
    r"\bhow long\b.*\b(?:kept|keep|keeps|held|hold|holds|retain\w*|stored?|destroy\w*|delet\w+"
    r"|tak(?:e|es|en))\b"
    r"|\b(?:new|different|other|same|existing|better|worse|own) terms\b",
    re.IGNORECASE,
)
"""How it is asked for how long something is kept, or on which terms, not how long the agreement lasts."""

_SERVED = re.compile(
    r"\b(?:people|persons?|patients|residents|adults|children) (?:\w+ ){0,4}?(?:covered?|serv\w+|benefit\w*"
    r"|helped|eligible|entitled|supported)\b|\b(?:covers?|serves?|supports?|helps?)\W*$",
    re.IGNORECASE,
)
"""How it is asked for whom an agreement is, rather than whom it names."""

_RUNS_OUT = re.compile(
    r"^(?!.*\b(?:latest|last|by when)\b).*(?:\b(?:earliest|soonest|run out|runs out|takes? effect)\b"
    r"|\bwhen (?:could|can|would|will|does) .*\b(?:end|be (?:over|out|free))\b.*\bnotice\b"
    r"|\bnotice\b.*\bwhen (?:could|can|would|will|does) .*\b(?:end|be (?:over|out|free))\b)",
    re.IGNORECASE | re.DOTALL,
)
"""How it is asked when notice has run out, rather than by when it must be given."""

_AS_PARTY = re.compile(
    rf"^{OPENS}(?:{IS}|has|have)\b.*(?:\b(?:part(?:y|ies)|signator(?:y|ies))\b"
    r"|\bsigned up\b)",
    re.IGNORECASE,
)
"""How it is asked whether somebody is bound, which a seat on a body makes nobody."""

_REPORTED = re.compile(
    r"\bwho(?:m)?\b(?!.*\bsign).*\b(?:report(?:s|ed)?|told|notified|informed)\b", re.IGNORECASE
)
"""How it is asked whom something is told, which who signs it does not tell."""

_TO_BE_AGREED = re.compile(
    r"\b(?:meant|supposed|due|planned|expected|scheduled|aimed|hoped) to (?:have been|be|get) (?:\w+ )?"
    r"(?:agreed|approved|signed|settled|concluded|adopted)\b",
    re.IGNORECASE,
)
"""How it is asked by when something was to be agreed, which the day on its front does not tell."""

_GONE_TO = re.compile(
    r"\b(?:did|was|were|has|had|have)\b.{1,80}?\b(?:go|gone|went|taken|put|presented|submitted|tabled|brought|reported"
    r"|sent|come|came)(?: back)? (?:to|before)\b",
    re.IGNORECASE,
)
"""How it is asked when something went to a body, which is not how often that meets."""

_OTHERWISE = {
    **dict.fromkeys(("body.meets", "body.members"), _GONE_TO),
    **dict.fromkeys(("duty.owner", "dated.owner", "commitment.owner"), _TO_WHOM_OR_OWNS),
    **dict.fromkeys(("gateway.from", "funding.payer"), _TO_WHOM),
    "body.role": re.compile(rf"{_ANSWERS_TO.pattern}|^\W*who owns?\b", re.IGNORECASE),
    "decision.by": re.compile(
        rf"\bwho(?:'s|\u2019s| is| are)? (?:pay(?:s|ing)?|paid|funds?|owns?)\b|{_REPORTED.pattern}",
        re.IGNORECASE,
    ),
    "party.is": _BINDS,
    **dict.fromkeys(("mention.as", "decision.rule"), _HELD),
    **dict.fromkeys(("notice.last", "notice.period"), _RUNS_OUT),
    "notice.who": re.compile(f"{_TO_WHOM.pattern}|{_RUNS_OUT.pattern}", re.IGNORECASE | re.DOTALL),
    "contact.email": re.compile(r"\bby e-?mail\b", re.IGNORECASE),
    **dict.fromkeys(("term.length", "term.left"), _KEPT),
    "list.contacts": _SERVED,
    "version.date": _TO_BE_AGREED,
    "variation.sign": _REPORTED,
    "term.in_force": _MAY_END,
}
"""What asks for something else: to whom a thing goes, not who does it; what one does to others."""

_ATTACHED = frozenset(lemma(word) for word in ("attach", "append", "annex", "enclose"))
"""What is done with a document, which is not asked of whoever is only mentioned, nor of a service."""

_POINTED = frozenset(["body.chair", "body.deputy", "body.members", "body.meets", "body.reports"])
"""Aspects of a body that nothing asks for which neither names it nor says so."""


def _needs_head(key: str, form: Form) -> bool:
    """Say whether only a head of the aspect asks for it: that somebody signs is not where."""
    return key in {"party.place", "party.level"} or (
        form is Form.YES_NO and key in {"funding.payer", "funding.payee"}
    )


_ANY_BODY = cues("board body committee group organisation person")
"""Words for the sort of answer that is asked for, which say nothing of what is asked of a body."""

_REPORTING = re.compile(r"\bwho (else )?(reports?|answers?)\b", re.IGNORECASE)
"""How it is asked who reports to a body, rather than to whom it does."""


def _says_no_more(unit: Unit, item: Item, aspect: Aspect) -> bool:
    """Say whether a word only calls a body one, or asks something of it."""
    return bool(set(unit.stems) & item.cues) or asks(unit, aspect)


def _points(key: str, question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether a question names a body, and either no more or what is asked of it."""
    named = any(unit.who == item.own if unit.who else set(unit.stems) & item.name for unit in heavy)
    if not named and any(set(unit.stems) & item.cues for unit in heavy if not unit.who):
        named = all(unit.who or _says_no_more(unit, item, aspect) for unit in heavy)
    if not named and not question.thread.leans:
        return False
    if key == "body.reports" and _REPORTING.search(question.said):
        return False
    rest = [unit for unit in heavy if unit.who or not _ANY_BODY.intersection(unit.stems)]
    return all(unit.who for unit in rest) or any(asks(unit, aspect) for unit in heavy)
