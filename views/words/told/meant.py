"""What a word means: alike in all agreements that say so, or in each; else what this bot means by it."""

from collections.abc import Sequence

from agreements.answers import Answer
from answering.answers import Meant
from answering.of_one import Told
from views.page import Button, Line, Page, Part, Point
from views.words.apart import apart
from views.words.phrases import count, ended, joined, quoted
from views.words.refusals import SHOWN
from views.words.scene import scene_of
from views.words.told.sentences import cites, sentence

_ALL = Button("All agreements", "list")


def meant(answer: Answer, content: Meant) -> Page:
    """Say what a word means, in whose words, and where."""
    term = quoted(content.term, SHOWN)
    if not content.each:
        return _own(content, term)
    each = [(one, scene_of(answer, one.terms, one.standing)) for one in apart(content.each)]
    names = joined(scene.terms.short_name for _, scene in each)
    long = _alike(content.each)
    said = (
        f"{term} stands for {long}, in {names}."
        if long
        else f"{term} is said in {count(len(each), 'agreement')}."
    )
    points: list[Part] = [
        Point(ended(f"{scene.terms.short_name}: {sentence(one, scene)}"), cites(one, scene))
        for one, scene in each
    ]
    return Page(Line(said), tuple(points), (_ALL,), agreements=tuple(scene.terms.id for _, scene in each))


def _own(content: Meant, term: str) -> Page:
    """Say what this bot means by a word of its own, or that no agreement says what it means."""
    number = count(content.total, "agreement")
    if not content.own:
        said = f"The register does not say what {term} means: none of {number} spells it out."
        return Page(Line(said), (), (_ALL,), refused=True)
    return Page(
        Line(f"Here {term} means {content.own}."),
        (Line("These are this bot's words: no agreement that was looked at spells it out otherwise."),),
        (Button("Help", "help"), _ALL),
    )


def _alike(each: Sequence[Told]) -> str:
    """Return the shortest of what a word stands for, where all others end in it."""
    longs = [one.meaning.long for one in each if one.meaning]
    if len(longs) < len(each):
        return ""
    least = min(longs, key=len)
    alike = all(
        one.casefold().removesuffix("s").endswith(least.casefold().removesuffix("s")) for one in longs
    )
    return least if alike else ""
