"""An entry cut into items: each fact with the words it is known by and what may be asked of it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from agreements import terms as t
from agreements.terms import Fact, Terms
from agreements.terms.clauses import labels
from answering.facts.drafts import DRAFTS, Draft
from answering.facts.entities import Entities, named_chair
from answering.facts.sections import LISTED, NAMING, RULES, Section
from answering.facts.wholes import wholes
from answering.language.english import cues, is_light, joined_stems, lemma, stem, words
from answering.language.thesaurus import STOP
from answering.language.topics import topics_of

_OF_EACH_PARTY = frozenset([Section.NOTICE, Section.VARIATION, Section.EXTENSION, Section.LEGAL])
"""What concerns every party: notice of any, and the rest so that where it is left open it is so for each."""

_OF_BODY_OF_CLAUSE = frozenset(
    [Section.OTHER_TERMS, Section.DECISIONS, Section.COMMITMENTS, Section.RECURRING]
)
"""Sections of rules that are of the body in whose clause they stand: its quorum, its chair."""

_NAMED_ANYWHERE = NAMING | {Section.GOVERNANCE, Section.SCHEDULES}
"""Sections of people, organisations and papers, whose names stand in what is asked of anything else."""

_NOBODY = frozenset[str]()


@dataclass(frozen=True)
class Item:
    """A fact, its words by how much they name it, whom it names, and which aspects it gives or leaves open.

    `own` is whom the fact is about itself; `heads` are the words of which a list needs one, as typed;
    `where` is the name of the clause; `said` are the lemmas of the words of name and text; `spoken` are its
    names in full, as words apart by spaces, that say enough to be of nothing else; `topics` are places in the
    table of what rules are on.
    """

    section: Section
    fact: Fact
    name: frozenset[str]
    text: frozenset[str]
    cues: frozenset[str]
    whom: frozenset[str]
    aspects: tuple[tuple[str, bool], ...]
    group: str = ""
    own: str = ""
    heads: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    spoken: tuple[str, ...] = ()
    topics: frozenset[int] = frozenset()

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of all its own words."""
        return self.name | self.text

    @cached_property
    def reach(self) -> frozenset[str]:
        """All by which a word of a question may be of it: stems, lemmas and the names of whom it is of."""
        return self.words | self.cues | self.said | self.where | self.whom | {self.own}

    def gives(self, key: str) -> bool:
        """Say whether the document gives the aspect, rather than leaving it open."""
        return (key, True) in self.aspects

    @property
    def labels(self) -> tuple[str, ...]:
        """The clauses that state it."""
        return labels(self.fact.clause) if self.fact.clause else ()


def items(terms: Terms, known: Entities) -> tuple[Item, ...]:
    """Cut an entry into its items."""
    return tuple(_items(terms, known))


def _items(terms: Terms, known: Entities) -> Iterator[Item]:
    for section, fact, group in _facts(terms):
        yield _item(section, fact, DRAFTS[type(fact)](fact, terms), known, group)
    bound = tuple(one.id for one in terms.parties) + tuple(one.name for one in terms.collective_names)
    for key, fact, given, asking in wholes(terms):
        open_to_all = key in _OF_EACH_PARTY and (key == "notice" or not any(there for _, there in given))
        said = tuple(getattr(fact, slot, None) for slot in _SAYING)
        draft = Draft((), given, said, refers=bound if open_to_all else (), cues=asking)
        yield _item(key, fact, draft, known, "")


_SAYING = ("name", "rule", "text", "label", "number", "procedure", "printed_as", "held_in", "file")
"""What a fact of the agreement as a whole says in words of its own."""


def _item(section: Section, fact: Fact, draft: Draft, known: Entities, group: str) -> Item:
    texts = [text for text in (*draft.name, *draft.text, fact.note) if text]
    refers = [reference for reference in draft.refers if reference]
    if isinstance(fact, t.CollectiveName):
        draft.cues = " ".join(fact.also_called)
    named = _NOBODY.union(refers, *[known.within(text) for text in (*texts, *refers)])
    named |= known.placed(fact.clause) if section in _OF_BODY_OF_CLAUSE else _NOBODY
    of_each = any(EACH_PARTY.search(text) for text in texts)
    if section in RULES and (of_each or named.isdisjoint(known.parties)):
        named |= known.parties
    if of_each or len(named & known.parties) > 1:
        draft.cues += " party parties partner partners"
    return Item(
        section,
        fact,
        joined_stems(draft.name),
        joined_stems(
            (*draft.text, fact.note, *(one for one in refers if " " in one and section != Section.NOTICE))
        ),
        cues(draft.cues),
        named,
        tuple((key, bool(given)) for key, given in draft.aspects),
        group or draft.group,
        _own(fact),
        where=joined_stems((fact.clause, getattr(fact, "id", None))),
        said=frozenset(lemma(word) for text in (*texts, *refers) for word in words(text)),
        spoken=tuple(_spoken(draft.name)) if section not in _NAMED_ANYWHERE else (),
        topics=_topics(fact),
    )


def _topics(fact: Fact) -> frozenset[int]:
    match fact:
        case t.OtherTerm():
            return topics_of(fact.topic, fact.text)
        case t.Rule():
            return topics_of("information", fact.rule)
        case t.Trigger():
            return topics_of("event", fact.event)
        case _:
            return frozenset()


_TELLING, _LONG = 3, 5  # words of a name in full that tell what it is of, or of any name as long as that


def _spoken(names: Iterable[str | None]) -> Iterator[str]:
    for name in names:
        said = words(name or "")
        telling = sum(not is_light(stem(word)) for word in said if word not in STOP)
        if telling >= _TELLING or (telling and len(said) >= _LONG):
            yield f" {' '.join(said)} "


EACH_PARTY = re.compile(
    r"\b(?:each|every|any|either|neither|no|all|both|another|other|the) (?:of the )?"
    r"(?:part(?:y|ies)|partners?|participants?|organisations?|signator(?:y|ies)|sides?)\b"
    r"|\beach\b[^.;]{1,60}\bthe others?\b",
    re.IGNORECASE,
)
"""How a rule says that it is of any party."""


def _own(fact: Fact) -> str:
    for slot in _OWN.get(type(fact), ()):
        if value := getattr(fact, slot):
            return str(value)
    return ""


_OWN: dict[type, tuple[str, ...]] = {
    t.Party: ("id",),
    t.Body: ("id",),
    t.Contact: ("name", "organisation"),
    t.Mention: ("name",),
    t.Signatory: ("party",),
    t.CollectiveName: ("name",),
}


def _facts(terms: Terms) -> Iterator[tuple[Section, Fact, str]]:
    for section in LISTED:
        for fact in getattr(terms, section):
            yield section, fact, ""
    noted = (table for table in terms.allocations if table.note)  # cells are found in a way of their own
    yield from ((Section.ALLOCATIONS, table, "") for table in noted)
    for body in terms.governance:
        yield from ((Section.MEMBERS, seat, body.id) for seat in _seats(body))
    for group in ("population", "in_scope", "in_view", "additional", "out_of_scope"):
        for one in getattr(terms.scope, group):
            yield Section.SCOPE, one, group
    for form in terms.forms:
        for one in form.fields_:
            yield Section.FIELDS, one, form.id


def _seats(body: t.Body) -> Iterator[t.Member]:
    """Give the members of a body, and whoever is in its chair, with that one's post."""
    chairs = named_chair(body)
    for seat in body.members or ():
        chair = f"{seat.position or 'member'} and chair of the {body.name}"
        yield seat.model_copy(update={"position": chair}) if seat.person in chairs else seat
    for name in chairs:
        post = (body.chair or "").split(name, 1)[1].strip(" ,;()")
        position = f"chair of the {body.name}{f'; {post}' if post else ''}"
        if name not in {seat.person for seat in body.members or ()}:
            yield t.Member(person=name, position=position, clause=body.clause)
