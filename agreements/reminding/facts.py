"""What is known when reminders are gathered or said: the agreements they are of, the people, the day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from agreements.agreement import Agreement
from agreements.authority.people import People
from agreements.reminding.opens import Open, open_on
from agreements.reminding.planned import Planned
from agreements.reminding.planning import plan
from agreements.terms import Terms


@dataclass(frozen=True)
class Facts:
    """Agreements by their ids, read whole and on nobody's behalf; who has which role; today's date."""

    agreements: Mapping[str, Agreement]
    people: People
    today: date
    _open: dict[tuple[str, date], dict[str, Open]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _plans: dict[str, tuple[Planned, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _terms: dict[str, Terms] = field(default_factory=dict, init=False, repr=False, compare=False)

    def terms_of(self, agreement: Agreement) -> Terms:
        """Return the terms that hold today of an agreement; worked out once, however many are told of it."""
        if agreement.id not in self._terms:
            self._terms[agreement.id] = agreement.terms_on(self.today)
        return self._terms[agreement.id]

    def open_on(self, agreement: str, day: date) -> dict[str, Open]:
        """List what stands open of an agreement on a day, by name; worked out once."""
        if (agreement, day) not in self._open:
            known = self.agreements.get(agreement)
            self._open[agreement, day] = open_on(known, day) if known else {}
        return self._open[agreement, day]

    def plan_of(self, agreement: Agreement) -> tuple[Planned, ...]:
        """List when everything of an agreement is spoken of; worked out once, however much was missed."""
        if agreement.id not in self._plans:
            self._plans[agreement.id] = plan(agreement)
        return self._plans[agreement.id]
