"""The organisations, people and bodies that an agreement names, found in any text by what they are called."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from agreements.terms import Body, Terms
from agreements.terms.clauses import labels
from agreements.terms.names import COMMON, abbreviation
from agreements.word_lists import set_of
from answering.language.english import is_known, stem, words
from answering.language.thesaurus import STOP

_LONGEST = 12  # words of a name that is looked for
_KINDS = (
    *("ccg", "icb", "council", "trust", "university", "college", "police", "hospice", "federation"),
    "voluntarysector",
    "fire",
    "ambulance",
    "hospitals",
)
_PLAIN_ENDS = set_of("board group groups team teams committee body leads")
_STATUS = set_of("nhs ccg council borough metropolitan county ft trust mbc foundation the board")

_ANY_PARTY = set_of("party parties partner partners organisation organisations participants signatories")
"""Words for whoever is in an agreement, which name nobody, though an agreement may call its own so."""

_TELLING_FROM = 5  # letters of one word by which a party may be called
_TELLING = 4  # letters of a collective name; `we` and `us` are words


@dataclass(frozen=True)
class Entities:
    """Names by their words, with what each stands for, who the parties are, and in which clause a body is.

    `firsts` are the first words of names, one and several, each with how many words of a name it may begin;
    `parts` are teams and services, each with the party whose name begins theirs.
    """

    names: dict[tuple[str, ...], str]
    firsts: dict[str, int]
    parties: frozenset[str] = frozenset()
    bodies: tuple[tuple[str, str], ...] = ()
    parts: dict[str, str] = field(default_factory=dict)

    def placed(self, clause: str | None) -> frozenset[str]:
        """Return the one body that a numbered clause sets up, of which so are the rules in that clause."""
        tops = {_top(label) for label in labels(clause or "")} - {""}
        each = [{who for top, who in self.bodies if top == one} for one in tops]
        return frozenset[str]().union(*(whom for whom in each if len(whom) == 1))

    def spans(self, said: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Find names in words, the longest first at each place: where it starts, where it ends, who it is."""
        end, firsts = 0, self.firsts
        for place, word in enumerate(said):
            longest = firsts.get(word, 0) if place >= end else 0
            found = self._at(said, place, longest) if longest else None
            if found:
                end, who = found
                yield place, end, who

    def _at(self, said: Sequence[str], place: int, longest: int) -> tuple[int, str] | None:
        for last in range(min(len(said), place + longest), place, -1):
            name = tuple(said[place:last])
            one = (*name[:-1], name[-1].removesuffix("s"))
            known = self.names.get(name) or (
                self.names.get(one) if one[-1:] != one or one[0] not in _KINDS else None
            )
            if known:
                return last, known
        return None

    def within(self, text: str) -> frozenset[str]:
        """Return everybody whom a text names, with the party of which somebody is a part."""
        named = [who for _, _, who in self.spans(_telling(text))]
        return frozenset((*named, *(self.parts[who] for who in named if who in self.parts)))


def entities(terms: Terms) -> Entities:
    """Gather the names of an agreement's parties, bodies, people and whatever else it mentions."""
    names: dict[tuple[str, ...], str] = {}
    for who, texts in _named(terms):
        for text in texts:
            cut = _telling(text)
            if cut and not (len(cut) == 1 and cut[0] in _ANY_PARTY):
                names.setdefault(cut, who)
    _add_short(terms, names)
    bodies = ((_top(label), body.id) for body in terms.governance for label in labels(body.clause or ""))
    firsts = dict.fromkeys((f"{cut[0]}s" for cut in names), 1)
    firsts |= {cut[0]: min(len(cut), _LONGEST) for cut in sorted(names, key=len)}  # the longest last
    parties = frozenset(party.id for party in terms.parties)
    return Entities(names, firsts, parties, tuple(bodies), dict(_parts(names, parties)))


def _parts(names: dict[tuple[str, ...], str], parties: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give each team or service that is called after a party, with that party."""
    for cut, who in names.items():
        if cut[-1] in _PARTS and who not in parties:
            begun = (names.get(cut[:last]) for last in range(len(cut) - 1, 0, -1))
            yield from (
                (who, party) for party in [next((one for one in begun if one in parties), "")] if party
            )


_PARTS = set_of("service services team teams directorate department unit office section division")
"""What a part of an organisation is called, which does what the organisation does."""


def _top(label: str) -> str:
    """Return the number of the clause that a label is within, or nothing where it has none."""
    return label.partition(".")[0] if label[:1].isdigit() else ""


def _telling(text: str) -> tuple[str, ...]:
    return tuple([word for word in words(text) if word not in STOP])


def _named(terms: Terms) -> Iterator[tuple[str, list[str]]]:
    for party in terms.parties:
        yield party.id, _texts(party.name, party.full_name, *party.also_called)
    for body in terms.governance:
        yield body.id, _texts(body.name, body.abbreviation, *body.also_called)
    for body in terms.governance:
        short = abbreviation(body.name)
        yield body.id, [short] if len(short) > 2 else []  # noqa: PLR2004 - two letters are words too often
    for who in _paying(terms):
        short = abbreviation(who)
        yield who, [who, short] if len(short) > 2 else [who]  # noqa: PLR2004 - as above
    for person in _people(terms):
        yield person, [person, _TITLE.sub("", person)]
    for mention in terms.mentioned:
        yield mention.name, _texts(mention.name, *mention.also_called)
    for collective in terms.collective_names:
        yield (
            collective.name,
            _texts(collective.name, *(one for one in collective.also_called if len(one) >= _TELLING)),
        )
    if terms.successor and terms.successor.name:
        yield terms.successor.name, _texts(terms.successor.name, *terms.successor.also_called)


_NAME = re.compile(r"[A-Z][\w'\u2019-]*(?: (?:of|and|the|for|[A-Z][\w'\u2019-]*)){1,7}")
"""How a name of several words is written that no party has."""


def _paying(terms: Terms) -> Iterator[str]:
    """Give whoever pays or gets money by a name that no party has."""
    found = (who for one in terms.funding for who in (one.payer, one.payee) if who)
    yield from dict.fromkeys(who for who in found if not terms.party(who) and _NAME.fullmatch(who))


def _people(terms: Terms) -> Iterator[str]:
    found: Iterable[str | None] = (
        *(block.name for block in terms.signatories),
        *(contact.name for contact in terms.contacts),
        *(name for body in terms.governance for name in named_chair(body)),
        *(member.person for body in terms.governance for member in body.members or ()),
    )
    yield from dict.fromkeys(name for name in found if name)


_TITLES = r"Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Councillor|Dame|Sir|Lord|Lady|Baroness|Rev|Revd|Sister"
_TITLE = re.compile(rf"^(?:{_TITLES})\.? ", re.IGNORECASE)
_CHAIR = re.compile(
    rf"\s*((?:(?:{_TITLES})\.? )?[A-Z][a-z][\w'\u2019-]* [A-Z][a-z][\w'\u2019-]+)"
    r"(?:\s*[,(;]|\s*$| until | for )"
)
"""How a chair is given by name, with the post behind it or alone."""

_SEVERAL = re.compile(r"\bjointly\b|\band [A-Z]\w+ [A-Z]|\bin turn\b")
_POSTS = set_of("""
director chief executive officer chair head lead manager council trust board leader member vice deputy medical
clinical finance joint partner
""")
"""Words of posts and organisations, which are no names."""


def named_chair(body: Body) -> list[str]:
    """Return the name of whoever is in the chair of a body, where a name and no post stands there first."""
    found = _CHAIR.match(body.chair or "")
    several = _SEVERAL.search(body.chair or "")
    return [found[1]] if found and not several and not _POSTS & set(words(found[1])) else []


def _texts(*texts: str | None) -> list[str]:
    return [text for text in texts if text]


def _add_short(terms: Terms, names: dict[tuple[str, ...], str]) -> None:
    """Add what only one party can be called: `the council` where one is, `Rushcliffe` of Rushcliffe CCG."""
    for kind in _KINDS:
        having = {who for cut, who in names.items() if kind in cut and terms.party(who)}
        if len(having) == 1:
            names.setdefault((kind,), having.pop())
    place = set(words(terms.place or ""))
    for who, cut in _ends_of_bodies(terms):
        names.setdefault(cut, who)
    shorter: dict[tuple[str, ...], set[str]] = {}
    for cut, who in list(names.items()):
        short = tuple(word for word in cut if word not in _STATUS)
        if short and short != cut and set(short) - place and (terms.party(who) or _is_mention(terms, who)):
            shorter.setdefault(short, set()).add(who)
    for short, whom in shorter.items():
        if len(whom) == 1:
            names.setdefault(short, whom.pop())
    for first, who in _firsts_of_parties(terms, names):
        if first not in place:
            names.setdefault((first,), who)


def _firsts_of_parties(terms: Terms, names: dict[tuple[str, ...], str]) -> Iterator[tuple[str, str]]:
    """Give the first words of parties' names that stand in no other name, and are no words of ours."""
    for party in terms.parties:
        first = next((word for word in _telling(party.name) if word not in _STATUS), "")
        alone = all(who == party.id for cut, who in names.items() if first in cut)
        if alone and len(first) >= _TELLING_FROM and first not in COMMON and not is_known(stem(first)):
            yield first, party.id


def _ends_of_bodies(terms: Terms) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Cut first words off the names of bodies, as people do, where what is left means one only."""
    ends: dict[tuple[str, ...], set[str]] = {}
    for body in terms.governance:
        cut = _telling(body.name)
        for first in range(1, len(cut)):
            ends.setdefault(cut[first:], set()).add(body.id)
    for end, whom in ends.items():
        if len(whom) == 1 and (len(end) > 1 or end[0] not in _PLAIN_ENDS):
            yield next(iter(whom)), end


def _is_mention(terms: Terms, who: str) -> bool:
    return any(mention.name == who for mention in terms.mentioned)
