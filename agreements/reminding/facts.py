"""What is known when reminders are gathered or said: the agreements they are of, the people, the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agreements.agreement import Agreement
from agreements.people import People


@dataclass(frozen=True)
class Facts:
    """Agreements by their ids, read whole and on nobody's behalf; who has which role; today's date."""

    agreements: Mapping[str, Agreement]
    people: People
    today: date
