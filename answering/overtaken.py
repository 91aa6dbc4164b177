"""What was to be done, after an end put sooner or a refused gateway: nothing says that it still is."""

import re
from dataclasses import replace
from datetime import date

from agreements.life.happenings import Decided, Decision
from agreements.standing import end_before
from agreements.terms import Dated
from answering.facts.entry import Entry
from answering.of_one import Told


def overtaken(found: Told, entry: Entry) -> Told:
    """Leave open whether something is still to be done that falls after the end, or after a gateway's no.

    Where a refused gateway ends what comes after it, the document says in words of its own.
    """
    facts = [match.item.fact for match in found.matches[:1]]
    due = next((one.date for one in facts if isinstance(one, Dated) and one.date), None)
    if due is None or found.asks_outcome:
        return found
    refused = _refused(entry, due) if _STILL.search(found.question.said) else None
    if not (refused or end_before(entry.terms, due)):
        return found
    return replace(found, verdict=None, refused=refused)


_STILL = re.compile(r"\b(?:still|any ?more|any longer|now|next|go(?:es|ing)? ahead)\b", re.IGNORECASE)
"""How it is asked whether something holds after what happened."""


def _refused(entry: Entry, due: date) -> Decided | None:
    """Return the last decision against going on that was made before something was due."""
    settled = (one for one in entry.made.settled.values() if isinstance(one, Decided))
    against = (one for one in settled if one.decision is Decision.NOT_RECONFIRMED and one.counts_on < due)
    return max(against, key=lambda one: one.counts_on, default=None)
