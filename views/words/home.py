"""The first thing that a viewer sees: what is in force, and what waits for signatures."""

from agreements.answers import Answer, AtHome
from agreements.answers import Row as Listed
from agreements.requests import About, Help, ListAgreements, Topic, Which
from views.page import Button, Heading, Line, Page, Part, Row
from views.words.people import who_has_signed
from views.words.phrases import capital, count, ended
from views.words.scene import scene_of
from views.words.status import state_words

MOST_ROWS = 15
"""How many agreements of a kind are shown before the list is offered instead."""


def home(answer: Answer, content: AtHome) -> Page:
    """Say which agreements are in force, which wait for signatures and how many have ended."""
    live, waiting = len(content.live), len(content.waiting)
    said = (
        f"{capital(count(live, 'agreement'))} in force or about to start, "
        f"{waiting or 'none'} waiting for signatures, {content.ended or 'none'} ended."
    )
    parts = [
        *_group(answer, "In force", content.live),
        *_group(answer, "Waiting for signatures", content.waiting),
    ]
    shown = (*content.live[:MOST_ROWS], *content.waiting[:MOST_ROWS])
    return Page(
        Line(said),
        tuple(parts),
        _buttons(content),
        agreements=tuple(row.terms.id for row in shown),
    )


def _group(answer: Answer, name: str, rows: tuple[Listed, ...]) -> list[Part]:
    if not rows:
        return []
    scenes = [scene_of(answer, row.terms, row.standing) for row in rows[:MOST_ROWS]]
    parts: list[Part] = [Heading(name)]
    for one in scenes:
        said = ended(f"{capital(state_words(one))}. {capital(who_has_signed(one))}")
        parts.append(Row(one.terms.short_name, said, one.cites(one.terms.end.clause)))
    more = len(rows) - len(scenes)
    return [*parts, Line(f"And {count(more, 'other')}.")] if more else parts


def _buttons(content: AtHome) -> tuple[Button, ...]:
    first = [
        Button(row.terms.short_name, About(Topic.STATUS, row.terms.id).typed)
        for row in (*content.live, *content.waiting)[:3]
    ]
    return (
        *first,
        Button("In force", ListAgreements(Which.LIVE).typed),
        Button("All agreements", ListAgreements().typed),
        Button("Help", Help().typed),
    )
