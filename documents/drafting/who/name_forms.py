"""What an organisation is called beside its name: in brackets, by its initials or kind, and its id."""

import re
import unicodedata
from collections.abc import Iterator

from agreements.word_lists import set_of

_PUBLIC_BODY = re.compile(
    r"\b(?:council|nhs (?:foundation )?trust|integrated care board|icb|university|constabulary|police)\W*$",
    re.IGNORECASE,
)
IN_QUOTES = r"(?:[^“”\"’']|[’'](?=\w))"
"""What may stand in quotes, letter by letter: "St Alder's" has an apostrophe."""

_QUOTED = re.compile(
    rf"[“\"\u2018']{{1,2}}\s*(?:the\s+)?({IN_QUOTES}{{1,80}}?)\s*[”\"’']+(?!\w)", re.IGNORECASE
)
_CALLED = re.compile(
    r"^(?:we call (?:it|them) |"
    r"(?:which|whom) (?:I|we) (?:shall|will) call |(?:hereafter|hereinafter)\s+|(?:referred to|"
    r"known) as |"
    r"in this \w+ |the )+",
    re.IGNORECASE,
)
_OR_QUOTED = re.compile(r"(?:the )?(?P<short>[A-Z][\w&-]{1,20}),? or (?:the )?[“\"\u2018]")
_SHORTENED = re.compile(r"\b[A-Z]\.[A-Z]\.$")

_KIND_WORDS = set_of("""
council trust charity ccg board university college department authority agency company association
inspectorate commission service federation society partnership hospital
""")
_TIER = re.compile(r"\b(?:borough|city|county|district|parish|town) council$")
_INITIALS = (
    ("clinical commissioning group", "ccg"),
    ("integrated care board", "icb"),
    ("primary care network", "pcn"),
)


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
    text = text.replace("integrated care board", "icb")
    text = re.sub(r"\b(?:metropolitan )?borough council", "council", text)
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:64].strip("-")


def without_stop(text: str) -> str:
    """Leave out what ends a name in a list or a sentence, but for the last stop of "Alder C.I.C."."""
    bare = text.rstrip(" ;,:*")
    return bare if _SHORTENED.search(bare) else bare.rstrip(" ;,:.*")


def is_public_body(line: str) -> bool:
    """Say whether words end as the name of a public body does."""
    return bool(_PUBLIC_BODY.search(line))


def kinds_in(name: str) -> list[str]:
    """Give the words for its kind by which a text may call it: "the Council", "the Town Council"."""
    told = name.casefold()
    tier = _TIER.findall(told)
    short = [form for pair in _INITIALS if pair[0] in told or pair[1] in told.split() for form in pair[::-1]]
    return [*tier, *short, *(word for word in re.findall(r"[a-z]+", told) if word in _KIND_WORDS)]


def is_kind(name: str) -> bool:
    """Say whether a name is no more than a word for its kind: "Council"."""
    return name.casefold() in _KIND_WORDS or name.casefold() in {initials for _, initials in _INITIALS}


def called_in(inside: str, name: str) -> Iterator[str]:
    """Give what brackets behind a name say it is called; words that are none of its own tell of a part."""
    quoted = [match.strip() for match in _QUOTED.findall(inside)]
    if quoted:
        if beside := _OR_QUOTED.match(inside):
            yield beside["short"]
        yield from quoted
        return
    for one in re.split(r",?\s+(?:or|and)\s+|\s*[,/]\s*", inside.strip()):
        bare = _CALLED.sub("", one)
        short = " " not in bare and (one == inside.strip() or not bare[1:].islower())
        own = short or any(word in name.split() for word in bare.split())
        if own and re.fullmatch(r"[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*){0,3}", bare):
            yield bare
