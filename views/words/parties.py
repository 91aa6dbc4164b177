"""The parties, the names that cover several of them, and who is named without being one."""

from collections import Counter

from agreements.terms import CollectiveName, Mention, Party
from views.page import Heading, Part
from views.words.phrases import joined, labelled, named_or_counted, sentences
from views.words.scene import Said, Scene, row, unsaid


def parties(scene: Scene) -> Said:
    """Say who the parties are."""
    terms = scene.terms
    found: list[Part] = [part for one in terms.parties for part in party(one, scene)]
    if terms.collective_names:
        found += [Heading("Names for several at once", 2)]
        found += [part for one in terms.collective_names for part in collective(one, scene)]
    if terms.mentioned:
        found += [Heading("Named in the document, but not parties", 2)]
        found += [part for one in terms.mentioned for part in mention(one, scene)]
    return Said(_summary(terms.parties), tuple(found), scene.cites(*(one.clause for one in terms.parties)))


def _summary(all_parties: tuple[Party, ...]) -> str:
    names = named_or_counted([one.name for one in all_parties])
    if len(all_parties) == 1:
        return f"the only party is {names or all_parties[0].name}"
    if names:
        return f"the {len(all_parties)} parties are {names}"
    sides = Counter(one.side for one in all_parties)
    if None in sides or len(sides) == 1:
        return f"there are {len(all_parties)} parties"
    on_each = joined(f"{number} in {side}" for side, number in sides.items())
    return f"there are {len(all_parties)} parties on {len(sides)} sides, {on_each}"


def party(fact: Party, scene: Scene) -> tuple[Part, ...]:
    """Say who a party is."""
    return row(scene, fact, fact.name, party_words(fact, scene) or "a party")


def party_words(fact: Party, scene: Scene) -> str:
    """Say what a party is called, its role, side, level and address, and whether it has a place to sign."""
    return sentences(
        fact.role,
        f"In full {fact.full_name}" if fact.full_name not in {None, fact.name} else None,
        f"Also called {joined(fact.also_called)}" if fact.also_called else None,
        f"Part of {scene.parent(fact.part_of)}" if fact.part_of else None,
        labelled("Side", fact.side),
        f"Level {fact.level}" if fact.level is not None else None,
        labelled("Address", fact.address),
        place_words(fact, scene),
    )


def place_words(fact: Party, scene: Scene) -> str | None:
    """Say whether a party has a place to sign, where the file tells."""
    has = scene.terms.place_to_sign(fact)
    return {True: "has a place to sign", False: "has no place to sign in the document", None: None}[has]


def collective(fact: CollectiveName, scene: Scene) -> tuple[Part, ...]:
    """Say whom a name for several parties covers."""
    unlisted = unsaid(fact, "members", "the document does not list who that is")
    nobody = unlisted or "whom it means is not recorded"
    members = f"means {scene.names(fact.members)}" if fact.members else nobody
    return row(
        scene,
        fact,
        fact.name,
        members,
        f"Also called {joined(fact.also_called)}" if fact.also_called else None,
    )


def mention(fact: Mention, scene: Scene) -> tuple[Part, ...]:
    """Say as what an organisation is named that is no party."""
    return row(
        scene,
        fact,
        fact.name,
        fact.as_,
        f"Also called {joined(fact.also_called)}" if fact.also_called else None,
    )
