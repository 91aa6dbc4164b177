"""The commands that record something: what they are about, and the request that each one is."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agreements import acts
from agreements.records import NoteState, Role
from agreements.requests import Base, Help
from questions.words import Word, text_of

_NOTE = (("change", "note"), ("ccn",), ("note",), ("number",), ())
"""What may stand before the number of a change note."""

_ITEM = re.compile(r"[a-z]{1,2}\d{1,3}", re.ASCII)
_ROLE_TAKEN = re.compile(r"(\S+) (\S+) (\S+) (\S+)")


@dataclass(frozen=True)
class About:
    """What an act is about besides its agreement: a subject such as `ccn-3`, a party, and why."""

    subject: str = ""
    party: str = ""
    why: str = ""

    @property
    def number(self) -> int:
        """The number of the change note, 0 where none was said."""
        digits = self.subject.removeprefix("ccn-")
        return int(digits) if digits.isdigit() else 0


NOTHING_MORE = About()


def abouts(words: tuple[Word, ...], *, number_alone: bool) -> Iterator[tuple[About, tuple[Word, ...]]]:
    """List what the words may say that an act is about, with the words left for the agreement's name.

    `number_alone` says whether a number by itself is that of a change note.
    """
    words, why = _cut(words, "because")
    before, party = _cut(words, "for")
    for others, of_party in ((before, party), (words, "")) if party else ((words, ""),):
        for subject, name in _subjects(others, number_alone=number_alone):
            yield About(subject, of_party, why), name
        yield About("", of_party, why), others


def _cut(words: tuple[Word, ...], at: str) -> tuple[tuple[Word, ...], str]:
    places = [place for place, word in enumerate(words) if word.low == at]
    return (words[: places[-1]], text_of(words[places[-1] + 1 :])) if places else (words, "")


def _subjects(words: tuple[Word, ...], *, number_alone: bool) -> Iterator[tuple[str, tuple[Word, ...]]]:
    for count in range(min(3, len(words)), 0, -1):
        for said, others in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            subject = _subject(said, number_alone=number_alone)
            if subject:
                yield subject, others


def _subject(words: Sequence[Word], *, number_alone: bool) -> str:
    *before, last = [word.low for word in words]
    if last.isdecimal() and len(last) < 7 and tuple(before) in _NOTE and (before or number_alone):  # noqa: PLR2004
        return f"ccn-{int(last)}"
    if before:
        return ""
    return "agreement" if last == "agreement" else text_of(words) if _ITEM.fullmatch(last) else ""


def _moves(to: NoteState) -> Callable[[str, About], Base]:
    return lambda agreement, about: acts.MoveNote(agreement, about.number, to, about.why)


OF_AGREEMENT: dict[str, Callable[[str, About], Base]] = {
    "sign": lambda agreement, about: acts.StartSigning(agreement, about.subject),
    "unsign": lambda agreement, about: acts.StartWithdrawing(agreement, about.subject),
    "ask to sign": lambda agreement, about: acts.AskToSign(agreement, about.subject, about.party),
    "changes": lambda agreement, about: acts.ShowNotes(agreement, about.number),
    "change": lambda agreement, about: acts.StartNote(agreement, about.number),
    "propose": _moves(NoteState.PROPOSED),
    "reject": _moves(NoteState.REJECTED),
    "withdraw": _moves(NoteState.WITHDRAWN),
    "print": lambda agreement, about: acts.PrintNote(agreement, about.number),
    "delegate": lambda agreement, _: acts.StartDelegating(agreement),
    "restrict": lambda agreement, _: acts.StartRestricting(agreement),
    "open": lambda agreement, _: acts.Restrict(agreement),
}
"""What each command of an agreement asks for."""


def of_people(name: str, words: str) -> Base:
    """Return what a command about people asks for; `words` follow it."""
    if name == "people":
        return acts.ShowPeople()
    if name == "people add":
        return acts.StartAppointing()
    match = _ROLE_TAKEN.fullmatch(words)
    if match is None or match[2] not in list(Role):
        return Help("people remove")
    user, role, party, over = (part if part != "-" else "" for part in match.groups())
    return acts.Appoint(user, "", "", Role(role), party, over, ended=True)
