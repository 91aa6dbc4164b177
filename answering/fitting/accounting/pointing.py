"""Whether words ask who pays, who does or where somebody is, rather than only name what that is of."""

import re
from collections.abc import Callable, Sequence

from answering.facts.aspects import Aspect
from answering.facts.items import Item
from answering.fitting.cutting.likeness import asks
from answering.fitting.cutting.units import Unit
from answering.language.english import cues, stem, stems, words
from answering.language.thesaurus import STOP
from answering.requests import Form, Question

_RUNS = re.compile(
    r"\bwho (?:\w+ )?(?:runs?|manages?|leads?|looks? after|heads?|hosts?|oversees?|administers?"
    r"|is in charge of)\b",
    re.IGNORECASE,
)
"""How it is asked who runs something, rather than who does a thing with it."""


def _chairing(question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether a word names the body besides those that ask who leads it, as a leadership team."""
    named = (unit for unit in heavy if unit.who or not asks(unit, aspect))
    own = item.name | item.cues
    telling = [unit for unit in named if unit.who == item.own or set(unit.stems) & own]
    return question.form is not Form.WHO or question.thread.leans or bool(telling)


_FUND = re.compile(r"\b(?:the|a|an|our|this|pooled|joint|of) (?:\w+ ){0,3}fund\b", re.IGNORECASE)


def _person(question: Question, heavy: Sequence[Unit], item: Item, _: Aspect) -> bool:
    """Say whether a word names the person that a contact is, rather than only their post."""
    named = stems(getattr(item.fact, "name", None) or "")
    return question.thread.leans or any(
        unit.who == item.own if unit.who else bool(set(unit.stems) & named) for unit in heavy
    )


def _email(question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    asked = question.form is not Form.WHERE or any(asks(unit, aspect) for unit in heavy)
    return asked and (_beside_party(question, heavy, item, aspect) or bool(_MAIL.search(question.said)))


_MAIL = re.compile(r"e-?mail", re.IGNORECASE)


def _beside_party(question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether more is named than the organisation of a contact without a name, whose it then is."""
    unnamed = not getattr(item.fact, "name", None) and not question.thread.leans
    return not unnamed or not all(unit.who == item.own or asks(unit, aspect) for unit in heavy)


def _paying(question: Question, heavy: Sequence[Unit], _: Item, aspect: Aspect) -> bool:
    """Say whether a word asks who pays; the name of a fund does not."""
    of_fund = bool(_FUND.search(question.said))
    told = (unit for unit in heavy if not (of_fund and unit.said == "fund"))
    of_sum = any(unit.said.isdigit() for unit in heavy)  # of which `gets` asks enough
    gets = of_sum and any(stem(word) in aspect.cues for word in question.words)
    return (
        question.form is not Form.WHO
        or question.thread.leans
        or gets
        or any(asks(unit, aspect) for unit in told)
    )


def _doing(question: Question, heavy: Sequence[Unit], item: Item, _: Aspect) -> bool:
    """Say whether it is not asked who runs something, or of a thing of the sort that the fact is of."""
    said = words(str(getattr(item.fact, "what", "")))
    sort = {stem(word) for word in said[:2] if word not in STOP}
    return not _RUNS.search(question.said) or any(set(unit.stems) & sort for unit in heavy)


_SIGNING = cues("""
sign signs signing signed signatory signatories signature behalf authorised position post
job title
""")


def _signer(question: Question, heavy: Sequence[Unit], item: Item, _: Aspect) -> bool:
    """Say whether a word asks of who signs, or names that person, and not only the party."""
    said = {one for unit in heavy if not unit.who for one in unit.stems}
    name = getattr(item.fact, "name", None) or ""
    named = bool(said & stems(name)) or any(unit.who == name for unit in heavy if unit.who)
    return question.thread.leans or bool(said & _SIGNING) or named


_FIGURES = cues("""
table figure figures number numbers allocation allocated allocations share shared total wte add adds fixed
firm final indicative note staff resource
""")
"""Words by which a note on the figures of a table is asked for."""


def _figures(question: Question, heavy: Sequence[Unit], _: Item, aspect: Aspect) -> bool:
    """Say whether a note on a table is asked for; its figures are, in a way of their own."""
    return question.form in aspect.forms and any(set(unit.stems) & _FIGURES for unit in heavy)


def _role(_: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether it is not the role of somebody on a body that is asked, rather than that of the body."""
    others = any(unit.who and unit.who != item.own for unit in heavy)
    return not others or not all(unit.who or asks(unit, aspect) for unit in heavy)


def _seats(_: Question, heavy: Sequence[Unit], __: Item, ___: Aspect) -> bool:
    """Say whether it is not asked how many must come, which the number of seats does not tell."""
    return not any(stem("quorum") in unit.stems for unit in heavy)


def _deciding(question: Question, heavy: Sequence[Unit], _: Item, __: Aspect) -> bool:
    """Say whether more is asked than who the members of a body are, or whom it is of."""
    member = stem("member")
    return question.thread.leans or any(not unit.who and member not in unit.stems for unit in heavy)


def _of_contact(question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether it is somebody's role that is asked, and not that of the organisation they are from."""
    named = any(unit.who == item.own for unit in heavy if unit.who)
    beside = _beside_party(question, heavy, item, aspect) and _role(question, heavy, item, aspect)
    return beside or (named and bool(getattr(item.fact, "name", None)))


POINTED_AT: dict[str, Callable[[Question, Sequence[Unit], Item, Aspect], bool]] = {
    "contact.organisation": _person,
    "contact.email": _email,
    "contact.position": _beside_party,
    "signatory.position": _signer,
    "contact.role": _of_contact,
    "table.note": _figures,
    "body.role": _role,
    "body.chair": _chairing,
    "body.members": _seats,
    "decision.by": _deciding,
    **dict.fromkeys(("funding.payer", "funding.payee"), _paying),
    **dict.fromkeys(("duty.owner", "dated.owner", "commitment.owner"), _doing),
}
"""Aspects that words ask for only so."""
