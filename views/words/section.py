"""One section of an agreement's entry, or all of them: the whole card."""

from collections.abc import Callable

from agreements.answers import Answer, Section
from agreements.change_notes.notes import Note
from agreements.requests import Topic
from views.page import Button, Heading, Line, Page, Part
from views.words.about import about, background
from views.words.bodies import bodies
from views.words.dates import dates
from views.words.discrepancies import discrepancies
from views.words.duties import obligations
from views.words.money import allocations, funding, targets
from views.words.papers import schedules
from views.words.parties import parties
from views.words.people import contacts, signatories
from views.words.phrases import capital, ended
from views.words.rules import rules
from views.words.scene import Said, Scene, few, scene_of
from views.words.scope import scope
from views.words.status import doubt, to_take_effect, where_it_stands
from views.words.work import gateways, milestones, reviews

_TOPICS: dict[Topic, tuple[str, Callable[[Scene], Said]]] = {
    Topic.PARTIES: ("Parties", parties),
    Topic.SIGNATORIES: ("Signatories", signatories),
    Topic.TERMS: ("Terms", rules),
    Topic.MILESTONES: ("Milestones", milestones),
    Topic.GATEWAYS: ("Gateways", gateways),
    Topic.REVIEWS: ("Reviews", reviews),
    Topic.OBLIGATIONS: ("Obligations", obligations),
    Topic.FUNDING: ("Funding", funding),
    Topic.TARGETS: ("Targets", targets),
    Topic.ALLOCATIONS: ("Allocations", allocations),
    Topic.BODIES: ("Boards and committees", bodies),
    Topic.CONTACTS: ("Contacts", contacts),
    Topic.SCOPE: ("Scope", scope),
    Topic.SCHEDULES: ("Schedules and forms", schedules),
    Topic.DISCREPANCIES: ("To check", discrepancies),
}
"""The sections of the card in its order, and how each is said."""

_NEXT: dict[Topic, tuple[tuple[str, Topic], ...]] = {
    Topic.SHOW: (("Dates", Topic.DATES), ("History", Topic.HISTORY)),
    Topic.DATES: (
        ("Gateways", Topic.GATEWAYS),
        ("Reviews", Topic.REVIEWS),
        ("Obligations", Topic.OBLIGATIONS),
    ),
    Topic.PARTIES: (("Who signs", Topic.SIGNATORIES), ("Contacts", Topic.CONTACTS)),
    Topic.SIGNATORIES: (("Parties", Topic.PARTIES), ("Contacts", Topic.CONTACTS)),
    Topic.DISCREPANCIES: (("Dates", Topic.DATES), ("Schedules", Topic.SCHEDULES)),
}
"""What is most asked after a section, besides the status."""


def section(answer: Answer, content: Section) -> Page:
    """Say one section of the agreement, or the whole card."""
    scene = scene_of(answer, content.terms, content.standing, content.made)
    buttons = _buttons(scene, content.topic)
    if content.topic is Topic.SHOW:
        card = _card(scene, content.ahead)
        return Page(scene.headline(where_it_stands(scene)), card, buttons, agreements=(scene.terms.id,))
    said = dates(scene, content.dates) if content.topic is Topic.DATES else _TOPICS[content.topic][1](scene)
    parts = (*to_take_effect(content.ahead, scene.terms), *said.parts)
    return Page(scene.headline(said.answer, said.cites), parts, buttons, agreements=(scene.terms.id,))


def _card(scene: Scene, ahead: tuple[Note, ...]) -> tuple[Part, ...]:
    parts: list[Part] = [
        *doubt(scene),
        *to_take_effect(ahead, scene.terms),
        Heading("About"),
        *about(scene).parts,
    ]
    for name, say in (*_TOPICS.values(), ("Background", background)):
        said = say(scene)
        parts += [Heading(name), Line(capital(ended(said.answer)), few(said.cites)), *said.parts]
    return tuple(parts)


def _buttons(scene: Scene, topic: Topic) -> tuple[Button, ...]:
    after = _NEXT.get(topic, (("Dates", Topic.DATES), ("Whole card", Topic.SHOW)))
    return tuple(scene.button(label, then) for label, then in (("Status", Topic.STATUS), *after))
