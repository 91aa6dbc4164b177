"""Whether somebody who is named is a signatory, in a post or of a party, by what the record has of them."""

import re
from collections.abc import Iterator

from agreements.terms import Contact, Signatory
from agreements.word_lists import set_of
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues, others, stems
from answering.language.opening import OPENS
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_IS_ONE = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)? (?P<name>\S.{{1,60}}?)"
    r" (?:(?:also|still|really|actually|even|not) )*(?:the|an?|one of the|among the|(?:named )?as an?)"
    r" (?P<post>\w[^?]{2,80})",
    re.IGNORECASE,
)
_IS_FROM = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)? (?P<name>\S.{{1,60}}?)"
    r" (?:(?:also|still|really|actually|even|not) )*(?:from|with|at|employed by|working (?:for|at|with))"
    r" (?P<whose>\w[^?]{1,80})"
    rf"|^{OPENS}(?:does|do|did)(?:n['\u2019]?t| not)? (?P<worker>\S.{{1,60}}?)"
    r" (?:(?:also|still|really|actually|even) )*works? (?:for|at|with) (?P<employer>\w[^?]{1,80})",
    re.IGNORECASE,
)
_SIGNS = cues("signatory signatories")
_BESIDE_SIGNS = _SIGNS | cues("name named authorised formal official proper actual listed behalf")
TITLES = set_of("mr mrs ms miss dr cllr councillor sir dame prof professor")
"""How a name is begun that is somebody's."""

_POST = cues("officer director executive")
"""Words for a post that somebody holds in their organisation, of which the record gives theirs."""

_ROLE = cues("""
responsible lead link contact project programme information data protection board group committee meeting
agreement mou scheme plan deputy acting interim joint
""")
"""Words for what one may be besides one's post, or in another way of it."""


def is_signatory(question: Question, entry: Entry) -> Told | None:
    """Answer yes where it is asked if somebody is a signatory whom a place to sign names."""
    asked = _asked(question, entry)
    if asked is None:
        return None
    whom, told, parties = asked
    if not told & _SIGNS or told - _BESIDE_SIGNS:
        return None
    found = tuple(
        found_at(item, "signatory.name")
        for item, block in _named(whom, entry)
        if isinstance(block, Signatory) and (not parties or block.party in parties)
    )
    return Told(question, entry, found, not question.denied) if found else None


def not_in_post(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Answer no where it is asked if somebody is in a post, and the one that the record gives is another.

    Of a post that is like theirs, or where none of theirs is given, the record says nothing.
    """
    asked = _asked(question, entry)
    if asked is None:
        return None
    whom, told, _ = asked
    found = tuple(_named(whom, entry))
    if not told & _POST or told & _ROLE or not found or len({one.name for _, one in found}) > 1:
        return None
    told_of = [one for _, one in found] + _printed(found[0][1].name, entry)
    own = frozenset[str]().union(*(stems(_told_of(one)) for one in told_of))
    if told <= own or all(one in own or _is_like(one, own) for one in told):
        return None  # it may be theirs, in these words or in others
    item, one = found[0]
    key = "signatory.position" if isinstance(one, Signatory) else "contact.position"
    match = found_at(item, key)
    if (told - _POST) & own or not all(one.position for _, one in found):
        return Unsaid(question, entry, nearest=(match,))
    return Told(question, entry, (match,), question.denied)


def of_party(question: Question, entry: Entry) -> Told | None:
    """Say whether somebody is from the party that is named, where the record gives whose they are."""
    asks = _IS_FROM.match(question.said) if question.form is Form.YES_NO else None
    if asks is None or question.scope.across:
        return None
    whom = _words_of(asks["name"] or asks["worker"])
    said = stems(asks["whose"] or asks["employer"])
    own = [one for one in units(question.words, entry, question.aside) if said & {*one.stems}]
    asked = {one.who for one in own if entry.terms.party(one.who)}
    rest = {one.said for one in own if not (one.light or one.who)}
    found = tuple((item, one, _whose(one)) for item, one in _named(whom, entry) if _whose(one))
    if len(asked) != 1 or rest or not found or len({one.name for _, one, _ in found}) > 1:
        return None
    (party,) = asked
    item, one, _ = next((each for each in found if _is_of(each[2], party, entry)), found[0])
    of_it = {_is_of(whose, party, entry) for _, _, whose in found}
    if True not in of_it and None in of_it:
        return None
    key = "signatory.party" if isinstance(one, Signatory) else "contact.organisation"
    return Told(question, entry, (found_at(item, key),), (True in of_it) != question.denied)


def _whose(one: Signatory | Contact) -> str:
    return (one.party if isinstance(one, Signatory) else one.organisation) or ""


def _is_of(whose: str, party: str, entry: Entry) -> bool | None:
    """Say whether an organisation is a party; of one that has its name and more nothing can be told."""
    known = entry.terms.party(whose)
    if whose == party or (known and known.part_of == party):
        return True
    asked = entry.terms.party(party)
    names = [asked.name, *asked.also_called] if asked else []
    alike = known is None and any(stems(name) <= stems(whose) for name in names)
    return None if alike else False


def _printed(name: str | None, entry: Entry) -> list[Signatory | Contact]:
    """Return what the document prints of somebody, who may sign here in a later post."""
    terms = entry.kept.entry_on(entry.day).terms if entry.kept else entry.terms
    people: list[Signatory | Contact] = [*terms.signatories, *terms.contacts]
    return [one for one in people if one.name == name]


def _is_like(word: str, own: frozenset[str]) -> bool:
    """Say whether a word is another for one of those of a post: `financial`, `finance`."""
    return bool(others(word) & own)


def _told_of(one: Signatory | Contact) -> str:
    return " ".join(filter(None, (one.position, one.note, getattr(one, "role", None))))


def _asked(question: Question, entry: Entry) -> tuple[frozenset[str], frozenset[str], frozenset[str]] | None:
    """Return the words of a name, the words for what they are asked to be, and the parties named with it."""
    asks = _IS_ONE.match(question.said) if question.form is Form.YES_NO else None
    if asks is None or question.scope.across:
        return None
    said = stems(asks["post"])
    own = [one for one in units(question.words, entry, question.aside) if said & {*one.stems}]
    parties = frozenset(one.who for one in own if entry.terms.party(one.who))
    rest = [one for one in own if not (one.light or one.who in parties)]
    return _words_of(asks["name"]), frozenset(stem for one in rest for stem in one.stems), parties


def _named(whom: frozenset[str], entry: Entry) -> Iterator[tuple[Item, Signatory | Contact]]:
    """Find whoever signs or is named as a contact by all words of a name."""
    for item in entry.items:
        one = item.fact
        if whom and isinstance(one, Signatory | Contact) and one.name and whom <= _words_of(one.name):
            yield item, one


def _words_of(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d]+(?:['\u2019-][^\W\d]+)*", name.casefold())) - TITLES
