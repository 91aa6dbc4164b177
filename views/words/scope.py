"""What the agreement is about, and what it is not about."""

from agreements.terms import Scope, ScopeItem
from views.page import Heading, Part
from views.words.phrases import count, joined
from views.words.scene import Said, Scene, absent, aside, point

_GROUPS = (
    ("population", "For whom", "group of people", "groups of people"),
    ("in_scope", "In scope", "thing in scope", "things in scope"),
    ("in_view", "In view", "thing in view", "things in view"),
    ("additional", "Additional, at extra cost", "addition at extra cost", "additions at extra cost"),
    ("out_of_scope", "Out of scope", "thing out of scope", "things out of scope"),
)


def scope(scene: Scene) -> Said:
    """Say for whom the agreement is, what is in scope, in view, at extra cost, and left out."""
    parts: list[Part] = [*whole(scene.terms.scope, scene)]
    counts = []
    for name, heading, one_thing, many in _GROUPS:
        items: tuple[ScopeItem, ...] = getattr(scene.terms.scope, name)
        if items:
            parts += [Heading(heading, 2), *(part for one in items for part in item(one, scene))]
            counts.append(count(len(items), one_thing, many))
    if not counts:
        return absent(scene, "scope", "the document does not say what is in scope")
    return Said(joined(counts), tuple(parts))


def whole(fact: Scope, scene: Scene) -> tuple[Part, ...]:
    """Say what the document states of its scope as a whole."""
    return aside(scene, fact, "Scope", "what the agreement is about")


def item(fact: ScopeItem, scene: Scene) -> tuple[Part, ...]:
    """Say one thing that the agreement is or is not about."""
    return point(scene, fact, f"{fact.item}: {fact.detail}" if fact.detail else fact.item)
