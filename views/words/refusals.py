"""What is said when a question cannot be answered as asked: what was wrong, and what to do next."""

from typing import TYPE_CHECKING

from agreements.answers import Answer, Nothing
from agreements.handed_out.formats import Format
from agreements.later import Later
from agreements.requests import Help, ListAgreements
from agreements.unread import (
    Candidate,
    Choose,
    NotADay,
    NotAFormat,
    NotFound,
    NotOfADay,
    NotUnderstood,
    TooLong,
)
from views.page import Button, Line, Page
from views.words.phrases import count, ended, quoted
from views.words.scene import asked

if TYPE_CHECKING:
    from agreements.handed_out import handouts
    from views.words.deeds import files
else:
    handouts = Later("agreements.handed_out.handouts")
    files = Later("views.words.deeds.files")

SHOWN = 80
"""How much of what was said is said back, in characters."""

_ALL = Button("All agreements", ListAgreements().typed)
_HELP = Button("Help", Help().typed)


def choose(_: Answer, content: Choose) -> Page:
    """Ask which agreement was meant."""
    fit = len(content.candidates) + content.more
    if content.said:
        said = f"Which agreement do you mean? {count(fit, 'fits', 'fit')} {quoted(content.said, SHOWN)}."
    else:
        said = "Which agreement do you mean?"
    more = (Line(f"And {count(content.more, 'other')}: say more of the name."),) if content.more else ()
    return Page(
        Line(said),
        more,
        (*_buttons(content.candidates), *(() if content.candidates else (_ALL,))),
        agreements=tuple(dict.fromkeys(one.agreement for one in content.candidates)),
        asks_which=True,
    )


def not_found(_: Answer, content: NotFound) -> Page:
    """Say that nothing has the name, and offer the nearest."""
    what = "person, party or body" if content.command == "who is" else "agreement"
    said = f"The register has no {what} called {quoted(content.said, SHOWN)}."
    next_ = (
        "Is it one of these?" if content.nearest else "Check the spelling, or look through all agreements."
    )
    return Page(Line(said), (Line(next_),), (*_buttons(content.nearest), _ALL), refused=True)


def _buttons(candidates: tuple[Candidate, ...]) -> tuple[Button, ...]:
    return tuple(Button(one.short_name, one.typed) for one in candidates)


def not_understood(_: Answer, content: NotUnderstood) -> Page:
    """Say that the words are no command, and offer the nearest."""
    if not content.said.strip():
        said = "Ask something about an agreement, for example \u201cstatus\u201d and its name."
    else:
        said = f"I do not understand {quoted(content.said, SHOWN)}."
    next_ = "Did you mean one of these?" if content.nearest else "Help lists what can be asked."
    buttons = (*(Button(near, near) for near in content.nearest), _HELP)
    return Page(Line(said), (Line(next_),), buttons, refused=True)


def not_a_day(_: Answer, content: NotADay) -> Page:
    """Say that the words are no day, and show how to write one."""
    said = (
        f"I can't tell which day or period {quoted(content.said, SHOWN)} is."
        if content.why
        else f"I cannot read {quoted(content.said, SHOWN)} as a day or a period."
    )
    why = (Line(ended(content.why)),) if content.why else ()
    how = Line(
        "Write a day as 1 December 2017 or 1/12/2017 (day first), a month as March 2016, "
        "a quarter as Q1 2016/17, or a time from now as 30 days."
    )
    buttons = (Button(one, one) for one in content.instead)
    return Page(Line(said), (*why, how), (*buttons, _HELP), refused=True)


def not_of_a_day(_: Answer, content: NotOfADay) -> Page:
    """Say that a command is of today only, and how it is asked for."""
    said = f"{quoted(content.command)} takes no other day than today."
    how = Line("What is recorded counts from today, or from the day that its form asks for.")
    button = (Button("Without the day", content.without),) if content.without else ()
    return Page(Line(said), (how,), (*button, _HELP), refused=True)


def not_a_format(_: Answer, content: NotAFormat) -> Page:
    """Say that a word is no kind of file, and offer those that there are."""
    said = f"{quoted(content.said, SHOWN)} is not a kind of file that I can make."
    buttons = tuple(Button(files.NAMES[one], handouts.Export(content.agreement, one).typed) for one in Format)
    return Page(Line(said), (Line("Choose one of these."),), (*buttons, _HELP), refused=True)


def too_long(_: Answer, content: TooLong) -> Page:
    """Say that the question is too long to read."""
    said = f"That question has {content.length:,} characters, and I read up to {content.limit:,}."
    return Page(Line(said), (Line("Ask one thing, in a sentence."),), (_HELP,), refused=True)


def nothing(answer: Answer, content: Nothing) -> Page:
    """Say that the register has no such agreement for the asker."""
    day = asked(answer.request.when, answer.today)
    said = f"The register has no agreement {quoted(content.agreement, SHOWN)}{day}."
    return Page(Line(said), (Line("Look through all agreements for its name."),), (_ALL,), refused=True)
