"""How the terminal prints what would be posted."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from agreements.days.calendar import in_words
from bot.papers import Foretold
from views.text import text
from views.words.phrases import joined

MOST_NAMED = 3
"""Audiences of one message that are named; of more, two are, and the others counted."""


def foretold_texts(found: Iterable[Foretold]) -> Iterator[str]:
    """Print messages for people to read, each once with all whom it goes to at the same time."""
    for _, of_a_day in groupby(found, key=lambda one: one.posting.day):
        audiences: dict[tuple[datetime, str], list[str]] = {}
        for one in of_a_day:
            audiences.setdefault((one.at, text(one.page)), []).append(one.posting.audience)
        for (at, said), told in audiences.items():
            yield f"{at:%A} {in_words(at.date())}, {at:%H:%M} to {_named(told)}\n{said}\n"


def _named(audiences: list[str]) -> str:
    if len(audiences) <= MOST_NAMED:
        return joined(audiences)
    return f"{', '.join(audiences[:2])} and {len(audiences) - 2} more"


def foretold_json(one: Foretold) -> str:
    """Print a message as a line of JSON, for programs to read."""
    reminders = [
        {
            "agreement": row.agreement,
            "about": row.matter.value,
            "item": row.item,
            "due": row.due.isoformat(),
            "days_left": (row.due - one.posting.day).days,
        }
        for row in one.posting.reminders
    ]
    return json.dumps(
        {
            "at": one.at.isoformat(),
            "to": one.posting.audience,
            "kind": one.posting.sort.value,
            "text": text(one.page),
            "reminders": reminders,
        },
        ensure_ascii=False,
    )
