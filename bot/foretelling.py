"""How the terminal prints what would be posted."""

import json

from bot.desk import Foretold
from views.text import text


def foretold_text(one: Foretold) -> str:
    """Print a message for people to read."""
    return f"{one.at:%A %d %B %Y, %H:%M} to {one.posting.audience}\n{text(one.page)}\n"


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
