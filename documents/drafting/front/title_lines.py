"""One line of a title page: whether it names the parties, ends the title, or tells in small words."""

import re
from collections.abc import Sequence

from documents.dates import find_dates
from documents.headings import is_field

BETWEEN = re.compile(
    r"^\W*(?:(?:made |agreed |entered into )?(?:between|by|by and between)|and|&|parties|with)\W*$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\band\b|\bthe\b|\bto\b|\bwith\b|\bbetween\b|[\W\d_]+|\([^()]*\)", re.IGNORECASE)
VERSION = re.compile(r"\bversion\b|\bv\.?\s?\d", re.IGNORECASE)
_PART = re.compile(r"\((?:as )?[^()\d]{2,30}\)")  # "(as Host)"
_COUNTED = re.compile(r"\(\d{1,2}\)\s+\S|\S.*\s\(\d{1,2}\)$")  # as the parties are on a cover
SHORT = 6  # words
LINE = 150  # characters of one line of a title


def is_name(line: str, parties: Sequence[str]) -> bool:
    """Say whether a line names one or several of the parties and tells nothing else, or joins such names."""
    left = plain(line)
    for name in sorted(map(plain, parties), key=len, reverse=True):
        left = left.replace(name, "") if name else left
    return bool(BETWEEN.match(line) or _COUNTED.match(line)) or len(_JOINS.sub("", left)) < min(
        SHORT, len(line)
    )


def plain(name: str) -> str:
    """Write a name without its number in a list, what is said of it in brackets, and "the"."""
    bare = re.sub(r"^\W*(?:\d{1,2}[.)]\s*)?(?:the )?|\s*\([^()]*\)|[\s,;.]+(?:and)?$", "", name.casefold())
    return re.sub(r"\s+", " ", bare.replace("&", "and"))


def is_in_small_words(line: str) -> bool:
    """Say whether a line tells something in words, most of them without a capital."""
    words = re.findall(r"[^\W\d_]+", line)
    small = [word for word in words if word.islower()]
    return len(words) >= SHORT and len(small) * 2 >= len(words)


def ends_title(line: str) -> bool:
    """Say whether a line of the title page is no part of its title: a sentence, a date, a version."""
    told = line.endswith((".", ";", ",")) or "(" in line
    return told or len(line) > LINE or bool(tells_day(line) or VERSION.search(line))


def ends_names(line: str) -> bool:
    """Say whether a line ends the names of the parties in a title, and does not tell the part of one."""
    return (ends_title(line) or is_field(line)) and not _PART.fullmatch(line)


def tells_day(line: str) -> bool:
    """Say whether a line has a day in it; a year may be part of a title."""
    return any(found.precision == "day" for found in find_dates(line))
