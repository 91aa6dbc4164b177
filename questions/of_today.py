"""Which commands are of no day but today, and whether a day was said that such a one would drop."""

from datetime import date

from agreements.agreement import NOW
from agreements.requests import Base
from questions.command import ACTS, REMINDS, Takes
from questions.ways import Reading

_OF_TODAY = ACTS | REMINDS | {Takes.MINE, Takes.NOTHING}
"""What those commands take of which some are of no day but today."""


def loses_its_day(way: Reading, request: Base, today: date) -> bool:
    """Say whether a day was said that the request does not have, nor counts from."""
    said = way.when
    if way.command.takes not in _OF_TODAY or (said.as_of or today, said.known_on or today) == (today, today):
        return False
    counts_from = said.known_on is None and said.as_of == getattr(request, "day", None)
    return request.when == NOW and not counts_from
