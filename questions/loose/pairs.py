"""A question that sets two things against each other, parted into one question of each.

Which of two comes first is told by their days (`reckoning/days/order.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agreements.days.number_words import IN_WORDS
from agreements.word_lists import set_of
from answering.language.comparing import LEAST, LESS, MORE, MOST
from answering.requests import Form

_THAN = rf"(?:{MORE}|{LESS})"
_EXTREME = rf"(?:{_THAN}|{MOST}|{LEAST})"
_IS = r"(?:is|are|was|were|does|do|did|will|would|has|have|had)"
_ASKS = rf"(?:^|[,:;.\u2013\u2014-]\s+|\b(?:and|so|but) )(?P<aux>{_IS})(?:n['\u2019]t)?"
_WHO = r"(?:which|what|who|whose)(?: one)?"
_BREAK = r"(?:\s*[,:;\u2013\u2014]|\s-)\s+"
_ONE, _OTHER = r"(?P<one>[^?]+?)", r"(?P<other>[^?]+)"
_SIDES = rf"{_ONE},? or (?P<other>[^?]+?)"
_PUTS = r"(?:pay|put|giv|get|cost|spend|receiv|contribut|chip)(?:e|s|es|ing|ting|ping)?(?: in| into| up)?"
_COMES = rf"(?:comes? to|makes?|adds? up to|totals?|amounts? to|have|{_PUTS})"
_TOGETHER = r"(?:put together|together|altogether|combined|between them|in total|in all)"
_FOR = r"(?:in|for|to|towards?|an?|each|per|over|under)"
_HOW = r"(?:what|how much) (?:do|does|did|is|are|will|would)"

_HOW_FAR = (
    r"\b(?:by )?how (?P<much>much|many|far|long)"
    rf"(?: (?P<unit>days|weeks|months|years) (?:later|earlier|sooner)| (?P<than>{_THAN}))\b"
    rf"(?P<of>[^?]*?) (?P<aux>{_IS}) {_ONE} than {_OTHER}"
)
_BY_HOW_MUCH = (
    rf"\bby how (?P<much>much|many)(?P<of>(?: [\w-]+){{0,2}}?) (?P<aux>{_IS}) {_ONE}"
    rf" (?:(?P<than>{_THAN}) than|exceed|top|beat) {_OTHER}"
)
_GAP = rf"\b(?P<than>difference|gap)(?: in (?P<of>[\w ]+?))? between {_ONE} and {_OTHER}"
_WHICH_OF = (
    rf"\b{_WHO}(?: of (?:them|these|those|the two))?(?P<of>[^,:;?]*? )(?P<than>{_EXTREME})\b"
    rf"(?P<of2>[^,:;?]*?){_BREAK}(?:is it )?{_SIDES}\W*$"
)
_OF_BOTH = rf"(?:^|{_BREAK}){_SIDES}{_BREAK}{_WHO}(?P<of>[^?]*? )(?P<than>{_EXTREME})\b(?P<of2>[^?]*)"
_DOES_EITHER = (
    rf"{_ASKS} {_SIDES}(?P<of> (?:{_PUTS}|have)(?: \w+)?| the)? (?P<than>{_EXTREME})\b"
    r"(?P<of2>[^?]*)"
)
_TOLD_TOGETHER = (
    rf"\b{_HOW} {_ONE} (?:and|plus|with) (?P<other>[^?]+?)(?P<of> {_COMES}\b)?"
    rf"(?P<of2> {_FOR}\b[^?]*?)? {_TOGETHER}"
)
_PLUS = (
    r"(?:^|\b(?:what(?:['\u2019]s| is| are)?|how much (?:is|are)) )(?P<one>[^?,]+?) plus (?P<other>[^?,]+)"
)
_APART_BY = (_HOW_FAR, _BY_HOW_MUCH, _GAP)
_WHICH = (_WHICH_OF, _OF_BOTH, _DOES_EITHER)
_FIGURE = (
    rf"\W?\d|(?:{IN_WORDS}|half)\b"
    r"|an? (?:day|week|month|year|half|third|quarter|hundred|thousand)\b"
)
_WHETHER = (rf"{_ASKS} {_ONE} (?P<than>{_THAN})(?P<of>(?: [\w-]+){{0,3}}?) than (?!{_FIGURE}){_OTHER}",)
_ADDED = (
    _PLUS,
    _TOLD_TOGETHER,
    rf"\b(?:total|sum) (?:of|for) (?:both )?{_ONE} and {_OTHER}",
    rf"\badd(?:ing)? (?:up )?{_ONE} (?:and|to|with) {_OTHER}",
)
_WAYS = tuple(
    (re.compile(way, re.IGNORECASE), ways) for ways in (_APART_BY, _WHICH, _WHETHER, _ADDED) for way in ways
)
"""How two are set against each other: by how much one is more, which is, whether it is, what both make."""

_FORMS = {_APART_BY: Form.DIFFERENCE, _ADDED: Form.SUM}
"""The form of the answer, unless the word that sets them against each other says the most or the least."""

_IS_LESS = re.compile(f"{LESS}|{LEAST}")
_LASTING = re.compile(r"long(?:er|est)|short(?:er|est)")
_COUNTING = set_of("more most fewer fewest less least higher lower")
_APART = frozenset(["difference", "gap"])
_PAYS = re.compile(rf"{_PUTS}\b.*", re.IGNORECASE)

_LONGEST = 240
"""Characters of a line that is parted: in a long one, two things may be cut in too many ways to try."""

_LED = re.compile(rf"^(?:that|the one|those|the ones|it|{_IS})\b\s*(?=\S)", re.IGNORECASE)
_PLACED = re.compile(r"^(?:for|in|on|at|by|of|from|to|with|under)\b", re.IGNORECASE)
_TAIL = re.compile(r"(?<=\w) (?:for|in|on|at|under|during|over|per|each|every|a) [^?]*$", re.IGNORECASE)
_VERB = re.compile(
    rf" (?:due|kept|held|stored|paid|meets?|lasts?|runs?|has|have|on|done|delivered|members|{_PUTS})$",
    re.IGNORECASE,
)
_SMALL = re.compile(rf"\b(?:comes? to|comes?|be|the|it|{_IS}|{_TOGETHER})\b", re.IGNORECASE)
"""Words that say nothing of what is asked of the two."""


@dataclass(frozen=True)
class Parted:
    """Two things set against each other: how, whether it is asked if it is so, and what to ask of each.

    Each of `ways` asks of the one and of the other; the likeliest is first.
    """

    form: Form
    whether: bool
    ways: tuple[tuple[str, str], ...]


def parted_in_two(said: str) -> Parted | None:
    """Part a question in two that can be asked by themselves, where it sets two things against each other."""
    said = " ".join(said.split()).rstrip(" ?.!")
    if len(said) > _LONGEST:
        return None
    for pattern, ways in _WAYS:
        found = pattern.search(said)
        if found:
            return _parted(found.groupdict(default=""), _FORMS.get(ways), whether=ways is _WHETHER)
    return None


def _parted(found: dict[str, str], form: Form | None, *, whether: bool) -> Parted:
    than, aux = found.get("than", "").casefold(), found.get("aux", "").casefold() or "is"
    of = " ".join(_SMALL.sub(" ", f"{found.get('of', '')} {found.get('of2', '')}").split())
    ways = (
        (_asked_of(one, asks, aux, of), _asked_of(other, asks, aux, of))
        for asks in _forms(found, than, of)
        for one, other in _each(found["one"], found["other"])
    )
    weighed = Form.LEAST if _IS_LESS.fullmatch(than) else Form.MOST
    return Parted(form or weighed, whether, tuple(dict.fromkeys(ways)))


def _forms(found: dict[str, str], than: str, of: str) -> tuple[Form, ...]:
    """Return the forms in which each is asked of, by the word that sets one against the other."""
    if found.get("unit"):
        return (Form.WHEN,)
    if _LASTING.fullmatch(than):
        return (Form.HOW_LONG,)
    many = found.get("much", "").casefold() == "many" or than in _COUNTING
    if many and of and not _PAYS.fullmatch(of):
        return (Form.HOW_MANY,)
    return Form.HOW_MUCH, Form.HOW_LONG if than in _APART else Form.HOW_MANY


def _asked_of(side: str, form: Form, aux: str, of: str) -> str:
    """Ask of one of the two; of a body that is bigger than another, how many members it has."""
    paid = bool(_PAYS.fullmatch(of))
    if form is not Form.HOW_MANY:
        return f"{form} {'does' if paid else aux} {side}{f' {of}' if of else ''}?"
    if paid or not of:
        return f"{form} members does {side} have?"
    has = "" if aux in {"are", "were"} or _VERB.search(side) else " have"
    return f"{form} {of} {'does' if aux == 'is' else aux} {side}{has}?"


def _each(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Give both sides with what is said only once put with each of them, the likeliest first."""
    bare = _LED.sub("", other)
    if _PLACED.match(bare):
        yield one, _replaced(one, bare)
        return
    verb, tail = _VERB.search(one), _TAIL.search(bare)
    said = verb[0] if verb else ""
    if said:
        yield one, f"{bare}{said}"
    if tail:
        yield f"{one}{tail[0]}", f"{bare[: tail.start()]}{said}{tail[0]}"
    yield one, bare


def _replaced(one: str, other: str) -> str:
    """Put what stands behind a preposition in the place of what stands behind the same one before."""
    places = [
        found.start() for found in re.finditer(rf"\b{other.split(maxsplit=1)[0]}\b", one, re.IGNORECASE)
    ]
    return f"{one[: places[-1]]}{other}" if places else f"{one} {other}"
