"""When something falls, in a sentence: its day, the event from which it runs, or that no day is given."""

from agreements import terms as t
from answering.of_one import Told
from views.words.phrases import quoted, sentences
from views.words.scene import Scene
from views.words.told.figures import span
from views.words.told.phrases import printed
from views.words.work import falls_due


def when(fact: t.Dated, scene: Scene, told: Told) -> str:
    """Say when it falls, or how many days that takes, then what it is."""
    if told.span:
        return f"{span(told.span)}: {fact.what}"  # type: ignore[attr-defined]
    falls = scene.dated(fact) if fact.date else _undated(fact, scene)
    return sentences(f"{falls}: {fact.what}", printed(fact.date_text, falls) if fact.date else None)  # type: ignore[attr-defined]


def _undated(fact: t.Dated, scene: Scene) -> str:
    """Say from which event a date runs, with the day where that is known, or that there is none."""
    if isinstance(fact, t.Review) and fact.after:
        return falls_due(fact, scene)
    return f"the document says only {quoted(fact.date_text)}" if fact.date_text else "no date is given"


def what(fact: t.Dated, scene: Scene, _: Told) -> str:
    """Say what it is, then when it falls."""
    return f"{fact.what}, {scene.dated(fact) if fact.date else _undated(fact, scene)}"  # type: ignore[attr-defined]
