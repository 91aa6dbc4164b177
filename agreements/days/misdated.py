"""Days that can't be: one that comes too soon for another, or one beyond those that the register holds."""

from datetime import date

from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.outcomes import Refusal, Refused
from agreements.terms import Terms

Named = tuple[str, date]
"""A day, and what it is the day of: the name of its field or one that `views` has words for."""


def misdated(later: Named, earlier: Named | None = None, terms: Terms | None = None, of: str = "") -> Refused:
    """Refuse a day that must come later than another, with both; or what the register can't hold."""
    named = [one for one in (later, earlier) if one]
    beyond = [one for one in named if not FIRST_DAY <= one[1] <= LAST_DAY]
    details = [word for name, day in beyond[:1] or named for word in (name, day.isoformat())]
    return Refused(Refusal.DATES, terms, of, details=tuple(details))
