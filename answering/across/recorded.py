"""Of which agreements that is recorded which is asked: decided, found, signed or changed in some days."""

from dataclasses import replace
from datetime import date

from answering.across.rows import row
from answering.answers import Across
from answering.facts.entry import Entry
from answering.of_one import Told
from answering.records.asked import HELD, Matter
from answering.records.held_asked import asks_which_were
from answering.records.told import from_records, matter_of
from answering.requests import Form, Question

_DONE = HELD | {Matter.ACTS}


def is_of_records(question: Question) -> bool:
    """Say whether only the records tell what is asked of each agreement, which have to be read whole.

    Which are signed, whoever did so and whenever, shows without them.
    """
    matter = matter_of(question)
    people = [name for name in question.names if not set(name) <= set(question.party)]
    return matter in HELD or (matter is Matter.ACTS and bool(question.period or people))


def on_record(question: Question, pool: list[Entry], day: date) -> Across | None:
    """Find the agreements of which that is recorded which is asked, where anything of it is of any."""
    if matter_of(question) not in _DONE:
        return None
    asked = replace(question, form=Form.YES_NO)
    each = ((entry, from_records(asked, entry)) for entry in pool)
    found = [(entry, told) for entry, told in each if isinstance(told, Told)]
    rows = tuple(row(entry, told=told) for entry, told in found if told.verdict)
    about = "recorded" if found else "having"  # that nothing is recorded is no yes or no
    known = found or asks_which_were(question.said)
    return Across(question, rows, (), len(pool), about, day) if known else None
