"""Several names of organisations in one text -> each of them: "A, B and C", with or without short names."""

import itertools
import re

from documents.drafting.who.organisations import BRACKETS, POSTCODE, WHOLE, is_complete, looks_like_name
from documents.endings import SURE

_JOINS = re.compile(r"(\s+(?:and|&|AND)\s+)")
_SHORT_NAME = re.compile(r"\([^()]*[“\"\u2018'][^()]+\)")
_JOIN = re.compile(r"\s*;\s*(?:and\s+)?(?=(?:the\s+)?[A-Z])|,?\s+and\s+(?=(?:the\s+)?[A-Z])")
_AFTER_SHORT_NAME = re.compile(r"(?<=\))\s*[,;]?\s*(?:and\s+|&\s+)?(?=(?:the\s+)?[A-Z])")
_ACTING = re.compile(
    r",? acting (?:through|by) (?:its|their|the) [^,;()]{3,40}, [A-Z][^,;()]{2,60}(?=\s*[(,;]|$)"
)
"""Through whom a party acts that is none itself: "Alder Network, acting through its lead, Elm Surgery"."""

_OF_ONE_POST = re.compile(r"\bPolice and Crime\b(?! and )")  # an office, whatever "Police" ends
_NHS = re.compile(r"(?:the )?NHS\b")
_OPENS_BOARD = re.compile(r"(?:the )?NHS (?!England\b|Improvement\b)(?:\w+ ?){1,4}$")
_BOARD = re.compile(r"\b(?:Integrated Care Board|Clinical Commissioning Group|ICB|CCG)$")
_ONE_BOARD = re.compile(r"(?:the )?NHS (?:(?!NHS\b|Board\b|Group\b).)+(?:Board|Group)")
_OF_PLACE = re.compile(r"(?:the )?(?:\w+ )?(?:Borough|City|County|District|Town) of (?:[A-Z][\w’'-]* ?){1,4}")
_NAME = 3  # words of a name that has its place and its kind: "Elm Borough Council", and not "Wrekin Council"
_LONGEST = 300  # characters of a name with what stands beside it
_AFTER_POSTCODE = re.compile(
    rf"(?P<code>{POSTCODE.pattern})\s*(?:[,;]?\s*and\s+(?=(?:the\s+)?[A-Z])|"
    rf"[,;]\s*(?=[A-Z][^,;()]{{2,80}}\b(?i:{SURE})\s+of\s))"
)


def split_names(text: str) -> list[str]:
    """Split "A, B and C" into names, without cutting "Health and Social Care" in two.

    Where each is followed by what it is called for short, it ends there, whatever commas its address has.
    """
    text = _ACTING.sub("", text)
    defined = _AFTER_SHORT_NAME.split(text)
    if len(defined) > 1 and all(_SHORT_NAME.search(piece) for piece in defined):
        parted = (part for piece in defined for one in _by_postcode(piece) for part in of_two(one))
        return [part.strip() for part in parted]
    if len(told := [part for piece in _by_short_name(text) for part in _by_postcode(piece)]) > 1:
        return told
    pieces = re.split(r"\s*;\s*(?:and\s+)?|,\s+and\s+|\s*,\s+(?=(?:the\s+)?[A-Z])", text)
    out: list[str] = []
    for piece in pieces:
        left, joiner = "", ""
        for part in _JOINS.split(piece):
            if _JOINS.fullmatch(part):
                joiner = part
            elif (
                left
                and not _OF_ONE_POST.search(f"{left} and {part}")
                and (
                    _is_whole(left)
                    or _are_two(left, part)
                    or re.match(r"the (?:charity |company )?[A-Z]", part)
                )
            ):
                out.append(left)
                left = part
            else:
                left = f"{left}{joiner}{part}"
        out.append(left)
    out = _of_boards(text, out)
    if len(out) == 1 and " and " in out[0] and not _ONE_BOARD.fullmatch(out[0]):
        out = list(out[0].rsplit(" and ", 1))
    return [name.strip() for name in out if name.strip()]


def _of_boards(text: str, names: list[str]) -> list[str]:
    """Join what was cut out of a board's name: "NHS Alder, Bourne and Clee Integrated Care Board"."""
    out: list[str] = []
    for name in names:
        if out and _BOARD.search(name) and _OPENS_BOARD.match(out[-1]) and not _NHS.match(name):
            start = text.find(out[-1])
            out[-1] = text[start : text.find(name, start) + len(name)]
        else:
            out.append(name)
    return out


def _is_whole(name: str) -> bool:
    """Say whether a name ends before "and", which joins more than the words of one: "Police and Crime"."""
    if len(name) > _LONGEST:
        return False
    words = re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE).split()
    return is_complete(name) and len(words) > 1


def _are_two(left: str, part: str) -> bool:
    """Say whether "and" joins a council named by its place to another: "Borough of Alder and Elm Trust"."""
    name = BRACKETS.sub("", part).strip()
    return bool(_OF_PLACE.fullmatch(left.strip()) and WHOLE.search(name) and len(name.split()) >= _NAME)


def of_two(text: str) -> list[str]:
    """Split "A Council, B Trust (the Trust)" where both are whole names, as "The Hall" is none."""
    first, _, rest = text.partition(" and the " if " and the " in text else ", ")
    second = BRACKETS.sub("", rest).strip(" ,;.")
    return [first, rest] if _is_whole(first) and looks_like_name(second) and is_complete(second) else [text]


def _by_short_name(text: str) -> list[str]:
    """Split "A (“X”), a charity of Alder; and B (“Y”), of …" where one join stands between two."""
    short = list(_SHORT_NAME.finditer(text))
    cuts: list[re.Match[str]] = []
    for before, after in itertools.pairwise(short):
        joins = list(_JOIN.finditer(text, before.end(), after.start()))
        strong = (
            [join for join in joins if ";" in join[0]] or [join for join in joins if "," in join[0]] or joins
        )
        if len(strong) != 1:
            return [text]
        cuts += strong
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _by_postcode(text: str) -> list[str]:
    """Split "A of Shire Hall, AB1 2CD and B of …" behind the postcode of each but the last."""
    ends = [match.end("code") for match in _AFTER_POSTCODE.finditer(text)]
    pieces = [text[start:end] for start, end in itertools.pairwise([0, *ends, len(text)])]
    return [re.sub(r"^\s*[,;]?\s*and\s+", "", piece).strip() for piece in pieces]
