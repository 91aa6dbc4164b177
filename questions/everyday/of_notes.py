"""What is asked of one change note in everyday words, as the command that shows or edits it.

So `who signed change note 2 of X?` is `changes X 2`; whatever says more is left a question of the document.
"""

import re
from collections.abc import Callable

from agreements.word_lists import set_of
from answering.language.opening import DOES, HAS, IS, WH
from questions.words import SAYING_NOTHING

_NOTE = re.compile(r"\b(?:change note|ccn)(?: (?:number|no\.?))?[ -]?(?P<number>\d{1,4})\b")
_OF = frozenset({"of", "on", "for", "in"})
_TELLS = set_of("""
sign signs signed signing signature signatures need needs needed must should left waiting waits wait
everyone everybody nobody both by missing unsigned why reason raise raised propose proposed draft
drafted write wrote written agree agreed reject rejected withdraw withdrawn take takes took taken
effect say says said change changes changed status state stand stands happened originator impact
outstanding pending open it its not never hasn't haven't isn't wasn't hasnt isnt
""")
"""Words for what the page of a change note says: who signed it, why it was raised, what it changes."""

_ASKS = re.compile(
    r"(?:(?:and|so|ok|but|please|tell me|can you tell me|do you know) )*"
    rf"(?:(?:{WH})(?:'s)?|{IS}|{HAS}|{DOES})\b.*"  # by the others it is asked that something be done
)
"""How it is asked what is so, where a command says what is to be done: `sign change note 2 of X`."""

_EDITS = re.compile(
    r"(?:(?:please|can|could|may|how do|i|we|you|want to|need to|would like to) )*"
    r"(?:change|edit|amend|correct|alter|update)(?: (?:the|a|its|our|my))?(?: \w+){1,4} (?:on|of|in)(?: the)?"
)
"""What stands before the number of a note of which a part is to be edited."""


_OPEN = set_of("""
open proposed pending outstanding unsigned waiting waits wait waited sign signed signature signatures
unagreed missing
""")
_BESIDE_OPEN = set_of("""
change note notes ccn ccns still left yet not be for any all which anybody anyone us me
""")
_OF_NOTES = re.compile(
    rf"(?:(?:so|and|ok|please|hi|hello|now) )*(?:(?!what is an? )(?:{WH})|{IS}|{HAS}|{DOES}|any|show|list"
    r"|give|all|open|proposed|pending|unsigned|outstanding)\b.*\b(?:change notes?|ccns?)\b.*"
)


def of_open_notes(line: str) -> str:
    """Return the question across all agreements that a line asks of change notes which wait to be signed."""
    told = {*line.split()} - SAYING_NOTHING
    asks = _OF_NOTES.fullmatch(line) and told & _OPEN and told <= _OPEN | _BESIDE_OPEN
    return "which agreements have a change note waiting to be signed" if asks else ""


_ALL = set_of("agreements mous memoranda contracts")
_BESIDE_LIST = set_of("""
change note notes ccn ccns is are was were there any how many the a an of on for in to have has had do
does did got it its list show which what been made record recorded so far yet exist all every
""")
_LISTS = re.compile(
    r"(?!.*\bwhat (?:is|are) (?:an? )?(?:change notes?|ccns?)$).*\b(?:change notes?|ccns?)\b(?! ?\d)"
)


def notes_of(line: str, last: str, names: Callable[[str], bool]) -> str:
    """Return the command that lists an agreement's change notes, where a line asks only which there are."""
    words = line.split()
    kept = [place for place, word in enumerate(words) if word not in _BESIDE_LIST | _ALL | SAYING_NOTHING]
    if not _LISTS.match(line) or _OPEN & {*words} or (kept and kept[-1] - kept[0] >= _MOST_OF_A_NAME):
        return ""
    name = " ".join(words[kept[0] : kept[-1] + 1]) if kept else "" if _ALL & {*words} else last
    if kept and (not names(name) or _LISTS.match(name)):
        return ""
    return f"changes {name}" if name else "which agreements have a change note"


_MOST_OF_A_NAME = 8  # words


def of_note(line: str, last: str) -> str:
    """Return the command for what a line in small letters asks of one change note, or nothing.

    `last` is the agreement that the conversation was about, meant where none is named.
    """
    found = _NOTE.search(line)
    if found is None or _NOTE.search(line, found.end()):
        return ""
    before = line[: found.start()].strip()
    named, rest = _named(line[found.end() :].split())
    name = named or last
    if name and _EDITS.fullmatch(before) and rest[:1] in ([], ["to"]):
        return f"change {name} {found['number']}"
    told = {*before.split(), *rest} - SAYING_NOTHING
    asks = name and told <= _TELLS and _ASKS.fullmatch(before or "-")
    return f"changes {name} {found['number']}" if asks else ""


def _named(after: list[str]) -> tuple[str, list[str]]:
    """Part the agreement that is named behind a note's number from what is said after it."""
    if after[:1] == [] or after[0] not in _OF or after[1:] == []:
        return "", after
    words = after[1:]
    end = next((place for place, word in enumerate(words) if word in _TELLS | {"to"}), len(words))
    while end and words[end - 1] in SAYING_NOTHING:
        end -= 1
    return " ".join(words[:end]), words[end:]
