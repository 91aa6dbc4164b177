"""Which agreements a request shows, chosen by the marks of all, so that no more terms are read than those."""

from collections.abc import Sequence
from datetime import date

from agreements.homing import shown_at_home
from agreements.listing import shown_in_list
from agreements.marks import Mark
from agreements.requests import Home, ListAgreements


def shown(request: ListAgreements | Home, marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which a request shows the terms."""
    match request:
        case ListAgreements():
            return shown_in_list(request, marks, day)
        case Home():
            return shown_at_home(marks, day)
