"""Whether somebody who is named is a signatory, in a post or of an organisation, by what is kept of them."""

import re
from collections.abc import Iterator

from agreements.terms import Contact, Signatory
from agreements.terms.kinds import KINDS
from agreements.word_lists import set_of
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues, others, stem, stems
from answering.language.opening import OPENS
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_IS_ONE = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)? (?P<name>\S.{{1,60}}?)"
    r" (?:(?:also|still|really|actually|even|not) )*(?:the|an?|one of the|among the|(?:named )?as an?)"
    r" (?P<post>\w[^?]{2,80})",
    re.IGNORECASE,
)
_WORKS_FOR = re.compile(
    rf"^{OPENS}(?:(?:does|did|do)(?:n['\u2019]?t)? (?P<name>\S.{{1,60}}?)"
    r" (?:work (?:for|at|in)|come from|belong to|represent)"
    r"|(?:is|was)(?:n['\u2019]?t)? (?P<one>\S.{1,60}?) (?:from|employed by|working for|with|at))"
    r" (?P<of>(?:the )?\w[^?,]{1,80})",
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


def works_for(question: Question, entry: Entry) -> Told | None:
    """Say whether somebody is of an organisation; neither where theirs is called much like it."""
    asks = _WORKS_FOR.match(question.said) if question.form is Form.YES_NO else None
    if asks is None or question.scope.across:
        return None
    asked, found = entry.known.within(asks["of"]), list(_named(_words_of(asks["name"] or asks["one"]), entry))
    theirs = {one: _organisation(one) or "" for _, one in found}
    if not asked or not found or len({one.name for one in theirs}) > 1 or not all(theirs.values()):
        return None
    own = frozenset[str]().union(
        *({of} | entry.known.within(entry.terms.called(of)) for of in theirs.values())
    )
    called = frozenset[str]().union(*(stems(entry.terms.called(of)) for of in theirs.values()))
    alike = stems(asks["of"]) & called - {*KINDS, stem("party")} - stems(entry.terms.place or "")
    so = bool(asked & own)
    item, one = found[0]
    match = found_at(item, "signatory.party" if isinstance(one, Signatory) else "contact.organisation")
    return Told(question, entry, (match,), None if alike and not so else so != question.denied)


def _organisation(one: Signatory | Contact) -> str | None:
    return one.party if isinstance(one, Signatory) else one.organisation


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
