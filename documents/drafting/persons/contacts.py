"""People to turn to, and others whom the agreement names outside the place to sign."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal
from documents.drafting.persons.contact_rows import people_of_row, person_of_line, reached_below
from documents.drafting.persons.listed_people import EMAIL, people_in_rows
from documents.drafting.persons.named_people import FOR_CONTACT, READERS, TURN_TO, by_column, stacked
from documents.drafting.signed.places import Signatory
from documents.drafting.signed.values import Values
from documents.drafting.told import Sentence
from documents.drafting.who.people import POST, TITLED, is_same_person, without_title

_OF_MEMBERS = re.compile(r"members?|membership|seats?", re.IGNORECASE)
_OF_A_TEAM = (
    r"lead|team|officer|manager|service|co-?ordinator|worker|panel|scheme|project|programme|group|fund|hub|"
    r"centre|site|unit|policy|strategy|plan|board|forum"
)
_BELOW = 3  # lines below a name on which its address may stand


def propose_contacts(
    sentences: Sequence[Sentence], signatories: Sequence[Signatory], parties: Sequence[str]
) -> list[Proposal]:
    """Propose the people named outside the signature blocks, and the places left for one.

    Who signs is proposed only where a table or a paper gives them a part beside that.
    """
    found: dict[tuple[object, ...], Proposal] = {}
    signing = {without_title(one.name) for one in signatories if one.name}
    signed = {words for one in signatories for words in one.words}
    where = {one.clause for one in signatories}
    values = Values(parties)
    for place, one in enumerate(sentences):
        signs = one.clause.kind == "signature" or (one.is_signing and one.clause.label in where)
        if one.text in signed or (signs and not (one.text.startswith("cc") or EMAIL.search(one.text))):
            continue
        following = sentences[place + 1 : place + 1 + _BELOW]
        for fact in _told_by(one, following, values):
            if not _is_somebody(one, fact.value["name"]):
                continue
            name = fact.value["name"]
            apart = (
                one.is_paper
                or _is_of_members(one, name)
                or (one.row and fact.value["role"])
                or _is_to_be_turned_to(one, fact)
            )
            if name and without_title(str(name)) in signing and not apart:
                continue
            unnamed = None if name else fact.value["organisation"]
            key = (without_title(str(name)) if name else None, unnamed, one.is_paper)
            found[key] = _merged(found[key], fact) if key in found else fact
    names = [str(fact.value["name"] or "") for fact in found.values()]
    return [
        fact
        for fact, name in zip(found.values(), names, strict=True)
        if not any(len(name) < len(other) and is_same_person(other, name) for other in names)
    ]


def _told_by(one: Sentence, following: Sequence[Sentence], values: Values) -> Iterator[Proposal]:
    """Give who a sentence or a row names, by every way in which it may, with the address on a line below."""
    if one.row and (columns := [*by_column(one), *people_in_rows(one)]):
        yield from columns
        yield from people_of_row(one, values)
        return
    facts = [
        *people_of_row(one, values),
        *(person_of_line(one, values) if FOR_CONTACT.search(one.heading) and not one.row else ()),
        *(fact for read in READERS for fact in read(one)),
        *(stacked(one, following[0]) if following else ()),
    ]
    below = reached_below(following) if len({fact.value["name"] for fact in facts}) == 1 else None
    for fact in facts:
        if below and not fact.value["email"] and not one.row:
            value = {**fact.value, "email": below[1]}
            yield replace(fact, value=value, sources=(*fact.sources, below[0].source))
        else:
            yield fact


def _is_somebody(one: Sentence, name: object) -> bool:
    """Say whether a name is used as a person's, and not with "the", or before what a team does."""
    if not name or TITLED.match(str(name)):
        return True
    told = re.escape(str(name))
    if re.search(rf"(?:\b(?:the|an?|our|this|each|every) |(?:{POST}) of ){told}\b", one.text):
        return False
    return not re.search(rf"\b{told} (?:{_OF_A_TEAM})\b", one.text)


def _merged(known: Proposal, fact: Proposal) -> Proposal:
    """Add to what is known of a person the address that another place tells, or what is wanting."""
    if not fact.value["email"] or known.value["email"]:
        return known
    value = {name: told or known.value[name] for name, told in fact.value.items()}
    return replace(fact, value=value, sources=(*fact.sources, *known.sources))


def _is_of_members(one: Sentence, name: object) -> bool:
    """Say whether a row tells a person as a member of a body, and not in brackets beside a post."""
    members = one.row is not None and any(_OF_MEMBERS.fullmatch(cell.strip()) for cell in one.row.head)
    return members and f"({name}" not in one.text


def _is_to_be_turned_to(one: Sentence, fact: Proposal) -> bool:
    """Say whether a person is named for others to turn to, whoever signs."""
    told = FOR_CONTACT.search(one.heading) or TURN_TO.search(one.text)
    return bool(told or fact.value["email"] or fact.value["role"] == "Chair")
