"""The wording of every answer, decided once: printers only print it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from agreements import answers, outcomes, requests
from agreements.answers import Answer
from views.page import CommandHelp, Page
from views.words.acts.forms import to_fill
from views.words.acts.notes import notes, one_note, printed
from views.words.acts.people import appointed, delegated, known_people, restricted
from views.words.acts.refusals import refused
from views.words.acts.signing import asked_to_sign, choose_subject, signed, withdrawn
from views.words.clause import clause
from views.words.due import due
from views.words.help import help_page
from views.words.history import history
from views.words.home import home
from views.words.importing import imported
from views.words.lists import listed
from views.words.refusals import choose, not_a_day, not_found, not_understood, nothing, too_long
from views.words.section import section
from views.words.status import status
from views.words.told import TOLD
from views.words.who import who

PAGES: dict[type, tuple[str, Callable[[Answer, Any], Page]]] = {
    answers.Status: ("status", status),
    answers.Section: ("section", section),
    answers.ClauseSays: ("clause", clause),
    answers.Agreements: ("list", listed),
    answers.DueDates: ("due", due),
    answers.Who: ("who", who),
    answers.History: ("history", history),
    answers.AtHome: ("home", home),
    answers.ImportedEntry: ("import", imported),
    answers.Nothing: ("refusal", nothing),
    requests.Choose: ("choose", choose),
    requests.NotFound: ("refusal", not_found),
    requests.NotUnderstood: ("refusal", not_understood),
    requests.NotADay: ("refusal", not_a_day),
    requests.TooLong: ("refusal", too_long),
    outcomes.ToFill: ("form", to_fill),
    outcomes.ChooseSubject: ("choose", choose_subject),
    outcomes.Refused: ("refusal", refused),
    outcomes.Signed: ("signed", signed),
    outcomes.Withdrawn: ("withdrawn", withdrawn),
    outcomes.AskedToSign: ("asked", asked_to_sign),
    outcomes.Notes: ("notes", notes),
    outcomes.OneNote: ("note", one_note),
    outcomes.Printed: ("paper", printed),
    outcomes.KnownPeople: ("people", known_people),
    outcomes.Appointed: ("appointed", appointed),
    outcomes.Delegated: ("delegated", delegated),
    outcomes.Restricted: ("restricted", restricted),
    **TOLD,
}
"""For each sort of content, its kind in one word, and how it is said; a section's kind is its topic."""


def page(answer: Answer, commands: Sequence[CommandHelp] = ()) -> Page:
    """Put an answer into words; `commands` is the reader's table of commands, which help is said from."""
    content = answer.content
    if isinstance(content, answers.Helped):
        kind, said = "help", help_page(content, commands)
    else:
        kind, say = PAGES[type(content)]
        said = say(answer, content)
    return replace(said, kind=str(getattr(content, "topic", kind)), typed=answer.request.typed)
