"""Of which agreements that is recorded which is asked: decided, found, signed or changed in some days."""

from dataclasses import replace
from datetime import date

from answering.across.rows import row
from answering.answers import Across, Told
from answering.facts.entry import Entry
from answering.records.asked import HELD, Matter
from answering.records.told import from_records, matter_of
from answering.requests import Form, Question

DONE = HELD | {Matter.ACTS}
"""What only the records tell of each agreement, which have to be read whole."""


def on_record(question: Question, pool: list[Entry], day: date) -> Across | None:
    """Find the agreements of which that is recorded which is asked, where anything of it is of any."""
    if matter_of(question) not in DONE:
        return None
    asked = replace(question, form=Form.YES_NO)
    each = ((entry, from_records(asked, entry)) for entry in pool)
    found = [(entry, told) for entry, told in each if isinstance(told, Told)]
    rows = tuple(row(entry, told=told) for entry, told in found if told.verdict)
    return Across(question, rows, (), len(pool), "recorded", day) if found else None
