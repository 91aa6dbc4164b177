"""What is made of an organisation's name: its usual abbreviations, and its id."""

import re
import unicodedata
from collections.abc import Iterator

_PUBLIC_BODY = re.compile(
    r"\b(?:council|nhs (?:foundation )?trust|integrated care board|icb|university|constabulary|police)\W*$",
    re.IGNORECASE,
)
_SHORTENED = re.compile(r"\b[A-Z]\.[A-Z]\.$")


def short_forms(name: str) -> Iterator[str]:
    """Give the usual abbreviations of a name: CCG for Clinical Commissioning Group, and without NHS."""
    short = re.sub(r"Clinical Commissioning [Gg]roup", "CCG", name)
    short = re.sub(r"Metropolitan Borough Council", "MBC", short)
    short = re.sub(r"Integrated Care Board", "ICB", short)
    for form in (short, re.sub(r"^NHS (?!England|Improvement|Resolution)", "", short)):
        if form != name:
            yield form


def slug(name: str) -> str:
    """Make an organisation's id of its name: 'doncaster-ccg', 'stockport-nhs-ft', "Café" as 'cafe'."""
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", name) if not unicodedata.combining(ch))
    text = re.sub(r"^the ", "", plain.lower())
    text = re.sub(r"^nhs (?!england|improvement|resolution)", "", text)
    text = text.replace("clinical commissioning group", "ccg").replace("foundation trust", "ft")
    text = text.replace("integrated care board", "icb").replace("metropolitan borough council", "council")
    return re.sub(r"[^a-z0-9]+", "-", text.replace("borough council", "council")).strip("-")[:64].strip("-")


def without_stop(text: str) -> str:
    """Leave out what ends a name in a list or a sentence, but for the last stop of "Alder C.I.C."."""
    bare = text.rstrip(" ;,:*")
    return bare if _SHORTENED.search(bare) else bare.rstrip(" ;,:.*")


def is_public_body(line: str) -> bool:
    """Say whether words end as the name of a public body does."""
    return bool(_PUBLIC_BODY.search(line))
