"""Dated things that take a while: the days from the first to the last of them, or until they come."""

from datetime import date

from agreements.terms import Dated, Fact


def window(fact: Fact) -> tuple[date, date] | None:
    """Return the first and the last day of a fact that runs from one to the other."""
    if not isinstance(fact, Dated) or fact.precision != "day":
        return None
    return (fact.date_from, fact.date) if fact.date_from and fact.date else None
