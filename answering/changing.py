"""Change notes that are agreed and will change what was asked about, from a day that has not come."""

from agreements.change_notes.effects import section_of
from agreements.change_notes.notes import Note
from answering.facts.lists import Group
from answering.facts.sections import Section
from answering.fitting.matching import Match
from answering.of_one import Told, Unsaid

_OF_TERM = {Section.TERM: "end", Section.EXTENSION: "end", Section.NOTICE: "end", Section.TERMINATION: "end"}
"""Sections of items whose answer another last day changes."""


def changing(found: Told | Unsaid, ahead: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes that change a section which an answer rests on."""
    if not ahead:
        return ()
    rests = found.matches if isinstance(found, Told) else (*found.open, *found.likely)
    sections = {_section(match) for match in rests}
    return tuple(note for note in ahead if any(section_of(one) in sections for one in note.text.effects))


def _section(match: Match) -> str:
    fact = match.item.fact
    section = fact.section if isinstance(fact, Group) else match.item.section
    return _OF_TERM.get(section, section)
