"""Yes or no where it is asked whether somebody is in an agreement, on a board or in a post."""

from agreements.standing import Standing
from agreements.terms import Body, Contact, Party, Terms
from answering.fitting.accounting.posts import below
from answering.fitting.matching import Match
from answering.language.denying import denies
from answering.language.english import cues, is_light, stems
from answering.language.standings import PARTY_TO


def party(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    """Say yes of a party, or a signatory with a place to sign; nobody is bound by what does not bind."""
    if asked & _SIGNATORY and isinstance(match.item.fact, Party):
        return terms.place_to_sign(match.item.fact)
    return None if asked & _BOUND and not terms.legal_status.binding else match.key == "party.is"


_BOUND = cues("bound bind")
_SIGNATORY = cues("signatory signatories")


def mention(match: Match, asked: frozenset[str], __: Terms, ___: Standing) -> bool | None:
    """Say that somebody who is only named is no party, or that what is asked is said of them."""
    rest = {word for word in asked if word not in match.item.name and not is_light(word)}
    if asked & _DOING - match.item.text:
        return None  # of what somebody does, that they are named tells nothing
    if getattr(match.item.fact, "former", False):
        return None  # nor of what they did as a party
    if not asked & match.item.name and rest - _BELONGING:
        return None  # it is asked of somebody of whom only more is told there
    if not rest or rest & _BELONGING:
        return False
    if denies(str(getattr(match.item.fact, "as_", None) or ""), frozenset(rest)):
        return False
    return True if rest <= (match.item.text | _INVOLVED) - _ATTACHED else None


_BELONGING = PARTY_TO | cues("participant bound sign join")
_DOING = cues("set make give use take keep show tell come bring put")
"""Words for doing something that are light elsewhere."""

_ATTACHED = cues("attached appended annexed enclosed included")
_INVOLVED = cues("role part involved about")


def members(match: Match, asked: frozenset[str], terms: Terms, _: Standing) -> bool | None:
    """Say whether whoever is asked about is among the members that are listed."""
    body = match.item.fact
    if not isinstance(body, Body) or not body.members:
        return None
    if match.narrowed:  # the seats of whoever was named
        said = {int(one) for one in asked if one.isdigit()}
        return not said or said == {len(match.narrowed)}
    seats = [
        f"{one.person or ''} {one.position or ''} {terms.called(one.organisation or '')}"
        for one in body.members
    ]
    own = stems(body.name) | stems(body.abbreviation or "")
    rest = {word for word in asked if word not in own}
    if rest & stems(body.chair or ""):
        return None  # who chairs it is on it too, whoever else has a seat
    return any(rest & stems(seat) for seat in seats)


def contact(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool:
    """Say whether somebody who is named is in the post that is asked about, and in none below it."""
    fact = match.item.fact
    if not isinstance(fact, Contact) or fact.name is None:
        return False
    return not (asked & stems(fact.position or "") and below(fact.position or "") - asked)


def seat(match: Match, _: frozenset[str], __: Terms, ___: Standing) -> bool | None:
    """Say yes of a seat that has every word of the question."""
    return None if match.unexplained else True
