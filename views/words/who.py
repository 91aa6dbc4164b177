"""What a person, party, body or other name is, in which agreements."""

from collections.abc import Iterator
from dataclasses import dataclass

from agreements.answers import Answer, HasRoles, Hit, Who
from agreements.days.calendar import in_words
from agreements.recorded import user_mentioned
from agreements.records import Appointment, Delegation, Role
from agreements.requests import About, ListAgreements, Topic, WhoIs
from agreements.standing import standing
from agreements.terms import Terms
from agreements.terms.names import Rank
from agreements.unread import NotFound
from views.page import Button, Cite, Line, Page, Part, Point
from views.words.acts.people import what_signed
from views.words.apart import apart
from views.words.bodies import body_name
from views.words.parties import party_words
from views.words.people import contact_words, who_signs
from views.words.phrases import count, ended, joined, labelled, quoted, sentences
from views.words.refusals import not_found
from views.words.scene import Scene, asked, scene_of
from views.words.status import where_it_stands

MOST_BUTTONS = 5


@dataclass(frozen=True)
class _Found:
    """What a name is in one agreement: its full name, what it is there in a sentence, and the details."""

    terms: Terms
    name: str
    lead: str
    more: str
    cites: tuple[Cite, ...]


def who(answer: Answer, content: Who) -> Page:
    """Say what the name means in each agreement that has it."""
    hits = apart(content.hits)
    found = tuple(dict.fromkeys(one for hit in hits for one in _what(_scene(answer, hit.terms), hit)))
    agreements = {one.terms.id: one.terms for one in found}
    buttons = tuple(
        Button(f"Status: {terms.short_name}", About(Topic.STATUS, terms.id, when=answer.request.when).typed)
        for terms in list(agreements.values())[:MOST_BUTTONS]
    )
    if len({(one.name, one.terms.id) for one in found}) > 1:
        headline = Line(ended(_summary(answer, content, found)))
        return Page(headline, (*map(_point, found), *_more(content)), buttons, tuple(agreements))
    if not found:
        return not_found(answer, NotFound(content.said, "who is"))  # who was not known yet on the day
    first, *rest = found
    more = (Line(first.more, first.cites),) if first.more else ()
    return Page(Line(ended(first.lead), first.cites), (*more, *map(_point, rest)), buttons, tuple(agreements))


def has_roles(_: Answer, content: HasRoles) -> Page:
    """Say what roles somebody has here whom no agreement names."""
    said = [
        f"{one.name}{f', {one.position},' if one.position else ''} {_role(one, t)}"
        for one, t in content.roles
    ]
    agreements = tuple(dict.fromkeys(terms.id for _, terms in content.roles if terms))
    first, *rest = dict.fromkeys(said)
    parts: tuple[Part, ...] = tuple(Point(ended(one)) for one in rest)
    buttons = tuple(Button(f"Roles: {one}", f"roles {one}") for one in agreements[:MOST_BUTTONS])
    if user_mentioned(content.said):
        name = content.roles[0][0].name  # by which agreements may know them
        buttons = (Button(f"Who is {name}", WhoIs(name).typed), *buttons)
    else:
        unnamed = "That is a role here; no agreement in the register names anybody so called."
        parts = (Line(unnamed), *parts)
    return Page(Line(ended(first)), parts, buttons, agreements, typed=WhoIs(content.said).typed)


def _role(one: Appointment | Delegation, terms: Terms | None) -> str:
    where = terms.short_name if terms else "every agreement"
    if isinstance(one, Delegation):
        party = f" for {terms.called(one.party)}" if terms else ""
        until = f"until {in_words(one.last)}, in place of {one.by_name}"
        return f"may sign{what_signed(one)}{party} in {where} {until}"
    if one.role is Role.SIGNATORY:
        return f"signs{f' for {terms.called(one.party)}' if terms else ''} in {where}"
    if one.role is Role.CLERK:
        return f"keeps the entry of {where} here"
    return "is an administrator here"


def _more(content: Who) -> tuple[Line, ...]:
    """Say how to find the agreements that were not looked up."""
    said = content.said
    return (Line(f"To see them all: {ListAgreements(of=said).typed}."),) if content.more else ()


def _point(one: _Found) -> Point:
    return Point(sentences(one.lead, one.more), one.cites)


def _scene(answer: Answer, terms: Terms) -> Scene:
    return scene_of(answer, terms, standing(terms, answer.day))


def _summary(answer: Answer, content: Who, found: tuple[_Found, ...]) -> str:
    names = tuple(dict.fromkeys(one.name for one in found))
    where = tuple(dict.fromkeys(one.terms.short_name for one in found))
    number = count(len(where) + content.more, "agreement")
    day = asked(answer.request.when, answer.today)
    if len(names) == 1:
        others = (count(content.more, "other"),) if content.more else ()
        return f"{names[0]} is named in {number}{day}: {joined([*where, *others])}"
    said = f"{quoted(content.said, 80)} fits {len(names)} names in {number}{day}"
    return f"{said}: {joined(names)}"


def _what(scene: Scene, hit: Hit) -> Iterator[_Found]:
    """Yield what the name is in one agreement."""
    item = hit.named.item
    match hit.named.rank:
        case Rank.PARTY:
            yield from _party(scene, item)
        case Rank.BODY:
            yield from _body(scene, item)
        case Rank.PERSON:
            yield from _person(scene, item)
        case Rank.OTHER:
            yield from _other(scene, item)
        case _:
            lead = f"{scene.terms.short_name} is an agreement in the register: {where_it_stands(scene)}"
            yield _found(scene, scene.terms.short_name, lead, "", scene.terms.end.clause)


def _found(scene: Scene, name: str, lead: str, more: str, *clauses: str | None) -> _Found:
    return _Found(scene.terms, name, lead, more, scene.cites(*clauses))


def _party(scene: Scene, item: str) -> Iterator[_Found]:
    party = scene.terms.party(item)
    if party is None:
        return
    block = scene.terms.signatory_of(item)
    nobody = "Nobody named" if scene.terms.recorded("signatories") else None
    person = who_signs(block) if block and block.name else nobody
    sits = joined(
        body_name(one)
        for one in scene.terms.governance
        if any(member.organisation == item for member in one.members or ())
    )
    signs, seats = labelled("Signs for it", person), labelled("Has a seat on", sits)
    lead = f"{party.name} is a party to {scene.terms.short_name}"
    yield _found(scene, party.name, lead, sentences(party_words(party, scene), signs, seats), party.clause)


def _body(scene: Scene, item: str) -> Iterator[_Found]:
    for body in scene.terms.governance:
        if body.id == item:
            more = sentences(
                labelled("Chair", scene.called(body.chair or "")),
                labelled("Meets", body.meets),
                labelled("Reports to", scene.called(body.reports_to or "")),
            )
            role = f": {body.role}" if body.role else ""
            lead = f"{body_name(body)} is a body named in {scene.terms.short_name}{role}"
            yield _found(scene, body_name(body), lead, more, body.clause)


def _person(scene: Scene, name: str) -> Iterator[_Found]:
    agreement = scene.terms.short_name
    for block in scene.terms.signatories:
        if block.name == name:
            post = f", {block.position}," if block.position else ""
            party = scene.called(block.party) if block.party else "a party left blank"
            yield _found(scene, name, f"{name}{post} signs {agreement} for {party}", "", block.clause)
    for contact in scene.terms.contacts:
        if contact.name == name:
            words = contact_words(contact, scene)
            lead = f"{name} is named in {agreement}{f': {words}' if words else ''}"
            yield _found(scene, name, lead, "", contact.clause)
    for body in scene.terms.governance:
        for seat in (one for one in body.members or () if one.person == name):
            of = scene.called(seat.organisation) if seat.organisation else ""
            post = ", ".join(one for one in (seat.position, of) if one)
            lead = f"{name}{f', {post},' if post else ''} sits on {body_name(body)} of {agreement}"
            yield _found(scene, name, lead, "", body.clause)


def _other(scene: Scene, name: str) -> Iterator[_Found]:
    terms, agreement = scene.terms, scene.terms.short_name
    for mention in terms.mentioned:
        if mention.name == name:
            lead = f"{name} is named in {agreement}, but is not a party"
            yield _found(scene, name, lead, ended(mention.as_), mention.clause)
    for collective in terms.collective_names:
        if collective.name == name:
            means = scene.names(collective.members) or "the document does not list whom"
            yield _found(scene, name, f"{name} in {agreement} means: {means}", "", collective.clause)
    on_side = [party for party in terms.parties if party.side == name]
    if on_side and all(collective.name != name for collective in terms.collective_names):
        lead = f"{name} is a side of {agreement}: {joined(party.name for party in on_side)}"
        yield _found(scene, name, lead, "", *(party.clause for party in on_side))
    if terms.successor and terms.successor.name == name:
        lead = f"{agreement} is to be replaced by {name}"
        yield _found(scene, name, lead, sentences(terms.successor.text), terms.successor.clause)
