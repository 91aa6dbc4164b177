"""When something falls, in a sentence: its day, the event from which it runs, or that no day is given."""

from typing import Any

from agreements import terms as t
from agreements.days.calendar import in_words
from agreements.days.occurrences import occurrences
from agreements.terms import Fact
from answering.of_one import Told
from views.words.phrases import quoted, sentences
from views.words.scene import Scene
from views.words.told.figures import span
from views.words.told.phrases import printed
from views.words.work import after_words


def when(fact: t.Dated, scene: Scene, told: Told) -> str:
    """Say when it falls, or how many days that takes, then what it is."""
    if told.span:
        return f"{span(told.span)}: {fact.what}"  # type: ignore[attr-defined]
    falls = scene.dated(fact) if fact.date else _undated(fact, scene)
    return sentences(f"{falls}: {fact.what}", printed(fact.date_text, falls) if fact.date else None)  # type: ignore[attr-defined]


def _undated(fact: Fact, scene: Scene) -> str:
    """Say from which event a date runs, with the day where that is known, or that there is none."""
    after = getattr(fact, "after", None)
    text = getattr(fact, "date_text", None)
    return (
        _running(fact, scene)
        if after
        else f"the document says only {quoted(text)}"
        if text
        else "no date is given"
    )


def _running(fact: Any, scene: Scene) -> str:  # noqa: ANN401 - whatever runs from an event
    found = occurrences(scene.terms, scene.standing.starts_on)
    due = next((one.due for one in found if one.item == fact.id and one.due), None)
    said = after_words(fact.after)
    return f"{in_words(due)} ({scene.far(due)}), {said}" if due else said


def what(fact: t.Dated, scene: Scene, _: Told) -> str:
    """Say what it is, then when it falls."""
    return f"{fact.what}, {scene.dated(fact) if fact.date else _undated(fact, scene)}"  # type: ignore[attr-defined]
