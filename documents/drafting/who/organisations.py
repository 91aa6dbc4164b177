"""Names of organisations as agreements print them: their aliases, addresses, and when two are the same."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from agreements.word_lists import set_of
from documents.dates import find_dates
from documents.drafting.who.name_forms import called_in, without_stop
from documents.endings import MOSTLY, SURE

_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}"
POSTCODE = re.compile(_POSTCODE)
BRACKETS = re.compile(r"\s*\(([^()]*)\)[*†]*")
_LEVEL = re.compile(r"^level\s+(\d)$", re.IGNORECASE)
_AS = re.compile(
    r",?\s*\b(?:operating under the name of|trading as|known as|hereafter(?: called| referred to as)?|"
    r"hereinafter(?: called| referred to as)?|herein referred to as|referred to as|"
    r"abbreviated to)\s+(?P<alias>.+)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r",?\s+(?:(?:whose|with its|having its)\s+(?:principal |registered |head |main |administrative )"
    r"*(?:offices?|address|headquarters|place of business)\s+"
    r"(?:is|are|at|in)(?:\s+(?:at|situated at|in))?|care of|c/o|of|based at|situated at|located at|at)"
    r"\s+(?P<address>(?:the\s+)?[A-Z0-9][^;]*)$"
)
_NAMED_OF = re.compile(
    r"\b(?:Borough|University|Department|City|County|Ministry|Office|Institute|College|Association|"
    r"Federation|Society|Bishop|Diocese|School|Academy|Bank|Church|Corporation|Court|Secretary|Chamber|Constable|Commissioner)s?$"
)
_SAYS_MORE = re.compile(r"(?<!\bSt)(?<!\bLtd)(?<!\bDr)\.\s+(?=[A-Z]).*$")  # what a list tells of a party
_SHORT_BESIDE = re.compile(
    r"\s+[–—-]\s+[“\"\u2018'](?:the\s+)?[^“”\"’']{2,40}[”\"’']"
    r"(?:\s+or\s+[“\"\u2018'](?:the\s+)?[^“”\"’']{2,40}[”\"’'])?$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(  # beside an address
    r",\s+(?:in its capacity|as|acting|being|which|who|for and)\b.*$|\s+respectively$"
)
_PART_OF = re.compile(r"\s+[–—-]\s+[^\d,]*$")  # "Alpha Council - Adult Services"
_FACULTY = re.compile(
    r"(?P<whole>\b(?:University|College)\b[^,]*),\s+"
    r"(?:School|Faculty|Department|Institute|Centre) (?:of|for) [A-Z].*$"
)
_TAIL = re.compile(
    r",?\s+(?:run|hosted|managed|represented) by\b.*$|,\s+(?:through|via)\s+(?:its|the)\b.*$|"
    r"\s+incorporated (?:and|in|under|by)\b.*$|"
    r",?\s+(?:company|charity|registration)(?: registration)? (?:number|no\.?)\s*:?\s*\w*\d.*$|"
    r",?\s+(?=an? (?:community interest|company|charit\w+|limited|private|registered|body|corporation|"
    r"society|"
    r"statutory)\b).*$|,\s+(?=(?:an?|the|of|whose|acting|being|operating|registered|trading|a company|"
    r"which|who|as|in its|together|"
    r"for and|on behalf)\b).*$|\s+(?:acting (?:through|on behalf)|\(?registered "
    r"(?:charity|company|in|number)|"
    r"on behalf of|in its capacity)\b.*$",
    re.IGNORECASE,
)
_ENUMERATOR = re.compile(
    r"^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\)?|[-•*–]|\d{1,2}(?=\s+[A-Z]))\s+", re.IGNORECASE
)
_BUILDING = re.compile(
    r"^\d|\b(?:house|hall|hospital|infirmary|centre|offices?|square|street|road|lane|buildings?|tower|court|place|"
    r"headquarters|hq|campus|gate|park|quay|wharf|mill)$",
    re.IGNORECASE,
)
_BODY_FOR = re.compile(
    r"(?:London|Royal|Metropolitan) Borough of [A-Z]|Office of the Police and Crime Commissioner\b|"
    r"(?:Board|Office|Department|Ministry|Council|Institute|Royal College|College|Association|Society|Centre|"
    r"Commission|Commissioner|Agency|Federation) (?:for|of) [A-Z]"
)
_NUMBERED_STREET = re.compile(r"\d{1,4}[A-Za-z]?(?:\s?[–-]\s?\d{1,4})? (?:[A-Z][\w’'.]* ){1,4}?[A-Z][a-z]+")
"""How an address begins that has no postcode: "4 Canal Row, Alderby"."""

_OF_PART = re.compile(r",?\s+of the (?:first|second|third|fourth|fifth|one|other) part\b.*$", re.IGNORECASE)
_ENDS = re.compile(r"(?<!\w)and$", re.IGNORECASE)
_COMPLETE = re.compile(
    rf"(?:{SURE}|{MOSTLY}|network|practice|surgery|alliance|housing|homes|hospice|customs|action|union|academy|"
    r"constabulary|\))[*”\"]?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s+(?:and|&|of|for)\s", re.IGNORECASE)
_SHORT_FORMS = (
    ("clinical commissioning group", "ccg"),
    ("metropolitan borough council", "mbc"),
    ("nhs foundation trust", "ft"),
    ("foundation nhs trust", "ft"),
    ("integrated care board", "icb"),
    ("national health service", "nhs"),
    ("community interest company", "cic"),
    ("limited", "ltd"),
)
_COUNCILS = {"p": "parish", "t": "town", "c": "county", "d": "district", "b": "borough"}
_COUNCIL = re.compile(r"\b([ptcdb]) ?c$")  # "Alderby P.C."
_SMALL = set_of("the of and for in on upon with at a to")
_KINDS = set_of("""
ccg council ft trust board university college police constabulary authority icb agency association
department healthwatch hospice advice uk action
""")
WHOLE = re.compile(
    r"\b(?:(?:Borough|County|City|District|Town|Parish) Council|Trust|Board|"
    r"Clinical Commissioning Group|Limited|Ltd|CIC)$",
    re.IGNORECASE,
)
COUNCIL_OF = re.compile(
    r"(?:the )?(?:Metropolitan |Royal |London )?(?:Borough|City|County|Town|District|Parish) Council",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:are|is|was|were|will|shall|has|have|aren|isn)\b")
_RANKS = set_of("""
nhs borough metropolitan city county district mbc council ccg ft trust icb ltd cic royal london
""")
_OF_MONEY = re.compile(r"[£€%]")
_SEVERAL = re.compile(
    r"\b(?:councils|trusts|boards|authorities|practices|colleges|universities|CCGs|ICBs)\b", re.IGNORECASE
)
"""What names several bodies, of which none is one by itself: "District councils of Alder"."""

_OF_SEVERAL = re.compile(r"(?:members|partners|parties|participants|signatories)\b", re.IGNORECASE)
_BESIDE = re.compile(
    r"[\s,;–—-]{0,8}(?:(?<!\S)\S{1,80}@\S{1,80}|\b(?:tel(?:ephone)?|phone)\b[\s.:]{0,4}[\d\s()+-]{6,30}|"
    r"\[[^\[\]]*\])$",
    re.IGNORECASE,
)
"""What a list of parties has beside a name: how to reach it, or what it is in brackets."""

_MOST_WORDS = 16
_LAST = 24  # characters in which the last word of a name stands
_LONGEST = 800
"""Characters of a line that may tell of one organisation: what is longer is a text."""
NAMES = 4_096
"""Names that are remembered with what was made of them: a long document compares the same ones often."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as printed at one place; `words` are the line it stands in, of the clause named."""

    name: str
    words: str
    clause: str = ""
    aliases: tuple[str, ...] = ()
    address: str | None = None
    level: int | None = None
    full_name: str | None = None
    role: str | None = None


def read_organisation(line: str) -> Organisation | None:
    """Read a line of a list of parties: the name, what it is called for short, and its address."""
    short = line.strip() if len(line) <= _LONGEST else ""
    text = _without_end(_BESIDE.sub("", _ENUMERATOR.sub("", short)))
    text = _SAYS_MORE.sub("", text)
    text = _without_end(_OF_PART.sub("", re.sub(r"^and\s+", "", text)))
    aliases: list[str] = []
    level = None
    if beside := _SHORT_BESIDE.search(text):
        text = f"{text[: beside.start()]} ({beside[0].lstrip(' –—-')})"
    for inside in BRACKETS.findall(text):
        if told := _LEVEL.match(inside.strip()):
            level = int(told[1])
        else:
            aliases += called_in(inside, BRACKETS.sub("", text))
    text = _without_end(_BESIDE.sub("", re.sub(r"\s+", " ", BRACKETS.sub("", text))))
    text = _FACULTY.sub(r"\g<whole>", text)
    text = _PART_OF.sub("", text) if is_complete(_PART_OF.sub("", text)) else text
    address = None
    if (at := _address(text)) is not None:
        text, address = at[0], _TOLD_OF.sub("", at[1])
    known_as = None
    if told_as := _AS.search(text):
        known_as = re.sub(r"^the\s+|[“”\"]", "", _without_end(told_as["alias"]).strip(), flags=re.IGNORECASE)
        text = text[: told_as.start()]
    name = re.sub(
        r"^the\s+(?:charity\s+|company\s+)?",
        "",
        _without_end(_TAIL.sub("", text)).strip(' ,“”"*'),
        flags=re.IGNORECASE,
    )
    if not looks_like_name(name):
        return None
    found = Organisation(
        name, line.strip(), aliases=tuple(dict.fromkeys(aliases)), address=address, level=level
    )
    if known_as and ((known_as.isupper() and " " not in known_as) or words_in(known_as) < words_in(name)):
        return replace(found, aliases=(known_as, *found.aliases))
    if known_as and "trading as" in line.casefold():  # the name that binds it is the one before
        return replace(found, aliases=(known_as, *found.aliases), full_name=line.strip())
    if known_as and looks_like_name(known_as):
        return replace(found, name=known_as, aliases=(name, *found.aliases), full_name=line.strip())
    return found


def looks_like_name(text: str) -> bool:
    """Say whether some words could be an organisation's name: short, capitalised, and no sentence."""
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS or not text[0].isupper() or not any(ch.isalpha() for ch in text):
        return False
    if ": " in text or POSTCODE.search(text) or _OF_MONEY.search(text) or _OF_SEVERAL.match(text):
        return False
    if re.search(
        r"^(?:relating|concerning|regarding|for (?:the|an?)|in re(?:spect|lation)|"
        r"recitals|whereas|background|introduction|contents|agreed terms|terms|page|schedule|"
        r"appendix|annex|agreed|accepted|executed)\b|"
        r"\b(?:this|is|are|will|shall|sets?|which|memorandum|understanding|agreement|mou|"
        r"signed|date|version)\b|\b(?:19|20)\d\d\b",
        text,
        re.IGNORECASE,
    ):
        return False
    if find_dates(text):
        return False
    capital = [word for word in words if word[0].isupper() or word[0].isdigit() or word == "&"]
    return len(capital) + sum(word.lower() in _SMALL for word in words) >= len(words) - 1


def is_address(line: str) -> bool:
    """Say whether a line is an address by itself, as it stands below a name: "Town Hall, Alderby AL1 1AA"."""
    return bool(POSTCODE.search(line)) and bool(_BUILDING.search(line.partition(",")[0].strip()))


def is_complete(name: str) -> bool:
    """Say whether a name ends as that of an organisation does: "Council", "Trust", "Limited"."""
    return bool(_COMPLETE.search(name.rstrip(" .,;")[-_LAST:]))


def is_organisation(name: str) -> bool:
    """Say whether some words are surely an organisation's name: by how they end, or as "Board for …"."""
    return looks_like_name(name) and (is_complete(name) or bool(_BODY_FOR.match(name)))


@lru_cache(maxsize=NAMES)
def core(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give what tells an organisation from others of its kind, and the words for its kind."""
    words = _words(name)
    kind = (
        frozenset("council" if word == "mbc" else "trust" if word == "ft" else word for word in words)
        & _KINDS
    )
    return frozenset(word for word in words if word not in _RANKS), kind


def words_of(name: str) -> list[str]:
    """Give the words of a name in their order, usual abbreviations for what they stand for, without "NHS"."""
    return [word for word in _words(name) if word != "nhs"]


def words_in(name: str) -> frozenset[str]:
    """Give the words of a name in any order."""
    return frozenset(words_of(name))


def _words(name: str) -> list[str]:
    plain = name.lower().replace("'s", "s").replace("’s", "s").replace("c.i.c", "cic")
    text = re.sub(r"\s+", " ", re.sub(r"[^\w\s&]", " ", plain).replace("&", " and ")).strip()
    text = _COUNCIL.sub(lambda told: f"{_COUNCILS[told[1]]} council", text)
    for long, short in _SHORT_FORMS:
        text = text.replace(long, short)
    return [word for word in text.split() if word not in _SMALL]


def likeness(first: str, second: str) -> float:
    """Say how alike two names are, from 0 to 1; above 0.5 they may be one organisation."""
    if first.casefold() == second.casefold():
        return 1.0
    if bool(_SEVERAL.search(first)) != bool(_SEVERAL.search(second)):
        return 0.0
    (one, kind), (other, other_kind) = core(first), core(second)
    if not one or not other or (kind and other_kind and kind != other_kind):
        return 0.0
    if one == other:
        return 0.95 if kind == other_kind else 0.75
    shared = one & other
    if shared in (one, other) and (kind == other_kind or not kind or not other_kind):
        return 0.6 + 0.2 * len(shared) / max(len(one), len(other))
    return 0.0


def _without_end(text: str) -> str:
    """Leave out what ends an item of a list: "Alder Council; and"; but nothing of "Alder C.I.C."."""
    while (shorter := _ENDS.sub("", without_stop(text))) != text:
        text = shorter
    return text


def _name_ends(text: str) -> int | None:
    """Find where a name ends before an address without a comma: "Alpha Trust 3 Dock Street AB1 2CD"."""
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    complete = [
        at for at in ends if "," not in text[:at] and is_complete(text[:at]) and not _GOES_ON.match(text, at)
    ]
    first = next(iter(complete), None)
    while first is not None:
        following = next((at for at in ends if at > first), None)
        if following is None or following not in complete:
            break
        first = following
    return first if first is not None and re.search(_POSTCODE, text[first:]) else None


def _address(text: str) -> tuple[str, str] | None:
    """Part a name from the address after "of" or "whose office is at"; "University of Leeds" stays whole."""
    for match in re.finditer(
        r"(?=,?\s+(?:care of|c/o|of|whose|with its|having its|based|situated|located|at)\s)", text
    ):
        found = _ADDRESS.match(text, match.start())
        if found is None:
            continue
        address = found["address"].strip()
        if _VERB.search(address):
            continue  # a sentence about it: "The Friends of the Hall are, like us, …"
        of = found[0].strip(", ").startswith("of ") and not address[0].isdigit()  # "of 17 Dock Street"
        before = text[: match.start()]
        part_of_name = of and (_NAMED_OF.search(before) or COUNCIL_OF.fullmatch(before))
        whole = "," in address and WHOLE.search(text[: match.start()])
        if part_of_name or (address.startswith("the ") and not whole):
            continue
        if whole or re.search(_POSTCODE, address) or address.count(",") > 1 or re.search(r"\d", address):
            return text[: match.start()].strip(" ,"), address
    name, _, after = text.partition(", ")
    named_of = _NAMED_OF.search(name.partition(" of ")[0]) and " of " in name and looks_like_name(name)
    if named_of and re.search(_POSTCODE, after):
        return name, after.strip()
    if _COMPLETE.search(name) and re.search(rf"{_POSTCODE}|\d.*,|,.*\d", after):
        return name, after.strip()
    if (at := _name_ends(text)) is not None:
        return text[:at], text[at:].strip()
    if looks_like_name(name) and (re.search(_POSTCODE, after) or _NUMBERED_STREET.match(after)):
        return name, after.strip()
    return None
