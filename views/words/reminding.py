"""Stopgap until branch reminders is merged."""

from agreements.reminding.saying import Spoken
from views.page import Line, Page, Point


def reminded(spoken: Spoken) -> Page:
    """Say what a posting says."""
    points = tuple(
        Point(f"{one.planned.agreement} {one.planned.occurrence} {one.fate or ''}")
        for one in spoken.reminders
    )
    return Page(Line(f"Due: {len(points)}"), points)
