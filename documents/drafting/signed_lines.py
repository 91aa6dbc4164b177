"""What one line of a place to sign tells: the organisation, the person, the post, the day."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from documents.dates import find_dates
from documents.drafting.organisations import is_complete, is_organisation, likeness, looks_like_name
from documents.drafting.people import NAME, POST, TITLED, is_person, is_post, without_title

Kind = Literal["organisation", "name", "position", "date", "signature"]

_CAPITALS = r"[A-Z]{2,}(?: [A-Z][A-Z'’-]+){1,2}"  # a name in capitals
_BY = r"(?:[._…]{3,}\s*|\[[^\]]*\]\s*|(?P<by>(?-i:" + NAME + r"))(?:,\s*(?P<post>[^,:;]{3,60}?))?,?\s+)"
BEHALF = re.compile(
    rf"^(?:(?:I|we) (?:accept|agree(?: to)?|confirm) (?:these|the|this|its) (?:\w+ ){{0,3}})?"
    rf"(?:(?:signed|executed|agreed|approved|accepted)\s*(?:as\s+a\s+deed\s*)?(?:by)?\s*[:,]?\s*{_BY}?)?"
    r"(?:duly authorised\s+)?"
    r"(?:for\s*(?:and)?\s*(?:on)?\s*behalf\s*(?:of)?|on behalf of|for)\b"
    r"\s*[:–-]?\s*(?P<org>\S.*)$",
    re.IGNORECASE,
)
_SIGNED_AS = re.compile(r"^signed\s*\(\s*(?:for\s+)?(?:the\s+)?(?P<org>[A-Z][^()]{1,80})\)", re.IGNORECASE)
_BY_OFFICER = re.compile(
    r"^(?:signed|executed)\s+by\s+(?:an?|the|one|two)\s+(?:\w+\s+){0,4}?(?:officers?|signator(?:y|ies)|trustees?|directors?|"
    r"representatives?|members?|partners?)\s+(?:of|for|on behalf of)\s+(?P<org>(?-i:[A-Z]|"
    r"the\s+[A-Z])[^,:]*)$",
    re.IGNORECASE,
)
_SEALED = re.compile(
    r"^(?:executed as a deed by affixing )?(?:the )?common seal of\s+(?P<org>.+?)"
    r"(?=\s+(?:was|is|has been|hereunto|in the presence)\b|[,:]?$)",
    re.IGNORECASE,
)
_DEED_BY = re.compile(
    r"^(?:signed|executed)\s+as\s+a\s+deed\s+by:?\s+(?P<org>.+?)(?=,?\s+acting\b|[,:]|$)", re.IGNORECASE
)
_BY_WHOM = re.compile(
    r"^(?:signed|executed|sealed|agreed|approved) by:?\s+(?P<org>[^,:]+)[,:]?$", re.IGNORECASE
)
"""A place to sign for an office, as "Signed by the Chief Constable of Alderby" is."""

_SIGNED_BY = re.compile(
    rf"^(?:signed|executed)(?:\s+as\s+a\s+deed)?\s+by:?\s+(?P<name>(?-i:{NAME}|{_CAPITALS}))(?:,\s*(?P<post>[^,]{{3,80}}))?,?$",
    re.IGNORECASE,
)
_BARE_BEHALF = re.compile(
    r"^(?:signed\s+)?(?:for\s*(?:and)?\s*(?:on)?\s*behalf|on behalf)(?:\s*of)?\s*:?$", re.IGNORECASE
)
_FIELD = re.compile(
    r"^(?P<field>(?:print(?:ed)?\s+|full\s+|job\s+)?name(?:s)?(?:\s*(?:and|&|/)"
    r"\s*(?:job\s+)?(?:title|position|role|post))?(?:\s*\(print(?:ed)?\))?(?:\s+of\s+signatory)?|"
    r"position(?:\s+held)?|(?:job\s+)?title|role|post(?:\s+held)?|designation|capacity|office held|"
    r"organisation|organization|(?:signed\s+)?(?:for\s+and\s+)?on behalf of|signed for|party|partner|"
    r"by(?=\s*(?::|$))|signature|signed(?:\s+by)?|date(?:d)?(?:\s+signed)?|date of signature)\s*(?P<stop>:|"
    r"\.{2,}|…|_{2,}|(?<=[Dd]ate)\s(?=\d)|$)\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"sign(?:ed|ature)\b(?! (?:by (?:all|both|each|the)|page)\b)", re.IGNORECASE)
_SAID_OF = re.compile(r"(?:as (?:its |the )?(?=\D)|(?:signed )?on (?=[A-Z\d]))", re.IGNORECASE)
"""What stands before a post or a day: "as Town Clerk", "on 3 May"."""

_SENTENCE = re.compile(r"^(?:\w\S* ){5,}.*\.$")  # "Signed for the parties by the persons below."
_POST_FIELD = re.compile(
    rf"(?P<post>{POST}|(?i:authorised signatory|attesting officer|proper officer)):\s*(?P<name>{NAME})$"
)
SIGNS_AS = re.compile(
    r"(?:duly )?(?:authori[sz]ed (?:signatory|officer|representative)|attesting officer|"
    r"proper officer|witness)\b",
    re.IGNORECASE,
)
"""As what somebody signs, with nothing of whom."""

_UNSTOPPED = re.compile(
    r"(?:(?:print(?:ed)? |full )?(?P<name>name)|position|(?:job )?title|post|role|office(?: held)?)\s+"
    r"(?P<value>\S.*)$",
    re.IGNORECASE,
)
_FIELD_AFTER = re.compile(
    r"^(?P<value>\S.*?)\s*\((?P<field>signature|signed|(?:print(?:ed)? |full )?name|position|"
    r"(?:job )?title|post|role|"
    r"date)\)$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"^(?P<org>[A-Z][^:]{3,100}):\s*\(?(?:to be signed|not yet signed|unsigned|awaited|"
    r"await(?:ing|s) (?:\w+ )?signature|signature awaited)\)?$",
    re.IGNORECASE,
)
_INNER = re.compile(
    r"(?<!\band)(?<!/)(?<!&)\s+(?=(?:print name|full name|name|position|job title|title|"
    r"role|post|date|dated|signature|signed(?=:)|organisation)\s*(?::|_{2,}|\.{3,}|(?<=[Dd]ate)\s\d))",
    re.IGNORECASE,
)
_SIGNED_FOR = re.compile(
    r"(?<=\S)\s+(?=(?:for and on behalf of|on behalf of|for)\s+(?-i:[A-Z]))", re.IGNORECASE
)
_ONE_LINE = (
    re.compile(
        rf"^(?:\w+ly\s+)?signed\s+by:?\s+(?P<name>(?-i:{NAME}))\s*[,(]\s*(?P<post>[^,()]{{3,80}})[,)]\s*"
        r"(?:for(?:\s+and\s+on\s+behalf\s+of)?|on\s+behalf\s+of)\s+(?P<org>[^,()]{3,100}?)"
        r"(?:,?\s+(?:at\s+[\d:.]+\s*(?:[ap]m\s+)?)?on\s+(?P<date>[^,()]*\d))?$",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:signed|agreed|accepted|executed)\s+(?:for|on\s+behalf\s+of)\s+(?P<org>[^:]{3,100}):\s*[^():]{0,60}"
        rf"\((?P<name>(?-i:{NAME})),\s*(?P<post>[^()]{{3,80}})\)(?:[,;]?\s*(?P<date>.*))?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:(?:signed|agreed|accepted|executed)\s+)?(?:for(?:\s+and\s+on\s+behalf\s+of)?|on\s+behalf\s+of)\s+(?P<org>[^:]{{3,100}}):\s*"
        rf"(?P<name>(?-i:{NAME}))(?:,\s*(?P<post>[^()]{{3,80}}))?\s*(?:[(,]\s*(?P<date>[^()]*)\)?)?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?:signed\s+by\s+)?(?P<name>(?-i:{NAME})),\s*(?P<post>[^,()]{{3,80}}),\s*(?:for|on\s+behalf\s+of)\s+"
        rf"(?P<org>[^,()]{{3,100}})(?:[,(]\s*(?P<date>[^()]*)\)?)?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^(?P<org>[A-Z][^:–]{{3,100}}?)(?:\s+[–-]|:)\s+(?P<name>{NAME}),\s*(?P<post>[^,()]{{3,80}})"
        r"(?:,\s*(?P<date>[^,()]*)|\s*\((?P<dated>[^()]*)\))?$"
    ),
    re.compile(
        rf"^(?P<org>[A-Z][^:–]{{3,100}}?)(?:\s+[–-]|:)\s+(?P<name>{NAME})\s*\((?P<post>[^()]{{3,80}})\)"
        r"(?:[,;]?\s*(?P<date>.*))?$"
    ),
    re.compile(
        rf"^(?P<name>{NAME}),\s*(?P<post>[^,()]{{3,80}}),\s*(?P<org>[A-Z][^,()]{{3,100}}?)"
        r"(?:(?:\s+[–-]\s+|,\s*|\s*\(|\t|\s(?=\d))(?P<date>[^,()]*\d{2})\)?)?$"
    ),
    re.compile(
        rf"^(?:[._…]{{3,}}\s*)?(?P<name>{NAME}),\s*"
        r"(?P<for>(?:for|on behalf of) (?:the )?)?(?P<org>[A-Z][^,:]{3,100})(?:,\s*(?P<date>[^,]*\d))?$"
    ),
)
_LAST_OF_THREE = _ONE_LINE[5]  # "Ann Example, Head of Care, Alpha Trust", or a post of two parts
_BLANK = re.compile(
    r"^[\W_]*$|^\[?\s*(?:insert|tbc|to be (?:confirmed|signed|named)|to sign|awaited|xx+)\b.*$|"
    r"^\[(?:signed|signature)\]$|^\(?(?:not (?:yet )?signed|unsigned|vacant|pending)\)?$",
    re.IGNORECASE,
)
_HEADS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("organisation", re.compile(
        r"\b(?:organi[sz]ations?|part(?:y|ies)|partners?|members?|behalf|agency|"
        r"body|practice)\b", re.IGNORECASE)),
    ("name", re.compile(r"\bnames?\b", re.IGNORECASE)),
    ("position", re.compile(
        r"\b(?:position|title|role|post|designation|capacity)\b|^office(?: held)?$", re.IGNORECASE)),
    ("date", re.compile(r"\bdated?\b", re.IGNORECASE)),
    ("name", re.compile(r"\bsignator(?:y|ies)\b|\bsigned by\b|^by$", re.IGNORECASE)),
    ("organisation", re.compile(r"\bsigned for\b|^for$", re.IGNORECASE)),
    ("signature", re.compile(r"\bsign(?:ed|ature)?\b", re.IGNORECASE)),
)  # fmt: skip
_BELOW = re.compile(
    r"(?:cc|enc(?:l|losures?|s)?|attach(?:ments?|ed)|copy to|copies to|distribution)\b[.:]?", re.IGNORECASE
)
_WITH_TITLE = re.compile(rf"(?P<org>\S.*?)\s+(?P<person>{TITLED.pattern}[A-Z].*)$")
_DOTS = re.compile(r"\s+[._…]{3,}\s*")
_LEADERS = re.compile(r"(?:[\s:_…–]|(?<!\.[A-Z])\.){1,200}$")  # the dot of "P.C." is none
DASH = re.compile(r"\s+[–—-]\s+")
INITIALED = re.compile(r"(?:[A-Z]\.? ?){1,3}[A-Z][a-zA-Z'’-]+")  # "P Haskell", where a post tells who it is
_LEAST_NAME = 2  # words
_SURELY = 0.7  # likeness at which a bare line is a party's name


def pieces_of(line: str) -> Iterator[str]:
    """Part a line in which several fields stand beside each other: "Name: … Position: … Date: …"."""
    for piece in _INNER.split(line):
        signed = re.match(r"signed\b(?!\s+(?:by|for|on)\b)", piece, re.IGNORECASE)
        yield from _SIGNED_FOR.split(piece, maxsplit=1) if signed else (piece,)


def without_leaders(line: str) -> str:
    """Take the dots to sign on off the end of a line."""
    return _LEADERS.sub("", line)


def is_below(text: str) -> bool:
    """Say whether a line stands below the signatures: who else gets the letter, what is enclosed."""
    return bool(_BELOW.match(text))


def is_blank(text: str) -> bool:
    """Say whether a line or a value is left to fill."""
    return bool(_BLANK.match(text))


def in_one_line(line: str) -> re.Match[str] | None:
    """Read "For Alpha Council: Ann Example, Chief Executive (3 May 2021)", in any of its orders."""
    for pattern in _ONE_LINE if not _FIELD.match(line) else ():
        told = pattern.match(line)
        if told is None or not is_person(told["name"]):
            continue
        whose = re.sub(r"^the ", "", told["org"])
        said = told.groupdict()
        placed = "post" in said and (pattern is not _LAST_OF_THREE or bool(said["date"]))
        sure = placed or said.get("for") or is_organisation(whose)
        if looks_like_name(whose) and sure and (placed or not is_post(whose)):
            return told
    return None


def read_line(line: str, parties: Sequence[str]) -> tuple[Kind | None, str]:
    """Tell what a line is of a place to sign, and what it says; `parties` are names known to be a party's."""
    whom = _whom(line, parties)
    if whom is not None:
        return "organisation", whom
    if (field := field_in(line)) is not None:
        return field
    bare = without_leaders(line)
    if (
        not of_organisation(bare)
        and any(likeness(bare, party) > _SURELY for party in parties)
        and looks_like_name(bare)
    ):
        return "organisation", bare
    said = _SAID_OF.sub("", line, count=1) if _SAID_OF.match(line) else line
    dates = find_dates(said)
    if dates and dates[0].precision == "day" and dates[0].text in {line.strip(" ."), said.strip(" .")}:
        return "date", line
    if said != line and is_post(said):
        return "position", said
    return ("signature", "") if _SIGNED.match(line) and not _SENTENCE.search(line) else (None, "")


def field_in(line: str) -> tuple[Kind | None, str] | None:
    """Read "Name: Ann Example", "Ann Example (name)", "Signed by Ann Example", "Name Ann Example"."""
    if (told := _SIGNED_BY.match(line)) and is_person(told["name"].title()):
        return "name", ", ".join(part for part in (told["name"], told["post"]) if part)
    if (told := _POST_FIELD.match(line)) and is_person(told["name"]):
        post = told["post"] if is_post(told["post"]) else None
        return "name", ", ".join(part for part in (told["name"], post) if part)
    if told := _FIELD_AFTER.match(line) or _FIELD.match(line):
        return field_kind(told["field"]), re.sub(r"^[_.…\s]+|[_…\s]+$", "", told["value"])
    if (told := _UNSTOPPED.match(line)) and (is_person if told["name"] else is_post)(told["value"]):
        return "name" if told["name"] else "position", told["value"]
    return None


def _whom(line: str, parties: Sequence[str]) -> str | None:
    """Read on whose behalf a line says that it is signed; nothing but the words for it is a blank."""
    named = _SIGNED_AS.match(line) or _BY_OFFICER.match(line) or _SEALED.match(line) or _NOT_YET.match(line)
    if named or _BARE_BEHALF.match(line):
        return named["org"].strip() if named else ""
    deed = _DEED_BY.match(line)
    if deed and not is_person(deed["org"].title()) and looks_like_name(deed["org"]):
        return deed["org"]
    by = _BY_WHOM.match(line)
    if by and any(likeness(by["org"], party) > _SURELY for party in parties):
        return by["org"]
    told = BEHALF.match(line)
    return _on_behalf(told, parties) if told else None


def _on_behalf(told: re.Match[str], parties: Sequence[str]) -> str | None:
    printed = _DOTS.sub(" – ", told["org"].strip())
    value = without_leaders(printed) or told["org"].strip()
    value = re.sub(r":\s*[._…]{3,}.*$|\s+by:?$", "", value)
    if (beside := _WITH_TITLE.match(value)) and (person := with_post(beside["person"])):
        return " – ".join(part for part in (beside["org"], *person) if part)
    known = any(likeness(value, party) > _SURELY for party in parties)
    if not (
        looks_like_name(re.sub(r"^the\s+", "", DASH.split(value)[0], flags=re.IGNORECASE))
        or is_blank(value)
        or known
    ):
        return None
    if not told["by"]:
        return value
    return " – ".join(part for part in (value, told["by"], told["post"]) if part)


def head_kind(text: str) -> Kind | None:
    """Tell which field a column holds, by its head: "Name of organisation", "Role of signatory"."""
    for kind, words in _HEADS if not re.search(r"\bshort\b", text, re.IGNORECASE) else ():
        if words.search(text):
            return kind
    return None


def names_field(text: str) -> bool:
    """Say whether a line begins with the name of a field, with or without its value."""
    return bool(_FIELD.match(text.strip()))


def tells_field(text: str) -> bool:
    """Say whether a line is a field with its value, or names one."""
    return field_in(text) is not None


def field_kind(text: str) -> Kind | None:
    """Tell which field a form's label names, where it has no value beside it."""
    told = _FIELD.match(text.strip())
    if told is None or told["value"]:
        return None
    word = told["field"].lower()
    if "name" in word or word == "by":
        return "name"
    if re.search(r"position|title|role|post|designation|capacity|office", word):
        return "position"
    if re.search(r"organi|behalf|part(?:y|ner)|signed for", word):
        return "organisation"
    return "date" if word.startswith("date") else "signature"


def with_post(text: str) -> tuple[str, str | None] | None:
    """Read "Ann Example, Chief Executive" as a person and a post, or nothing where it names nobody."""
    if told := _without_comma(text):
        return told
    bare = without_leaders(re.sub(r"^\((.*)\)$", r"\1", text)).rstrip(",")
    name, _, post = (part.strip() for part in bare.partition(", "))
    dated = find_dates(post)
    is_named = is_person(name) or (is_post(post) and bool(INITIALED.fullmatch(name)))
    if not is_named or (dated and dated[0].start == 0):
        return None
    return name, None if is_complete(post) and not is_post(post) else post or None


def _without_comma(text: str) -> tuple[str, str] | None:
    """Read "Ann Example Chief Executive", as a cell has it whose lines were joined."""
    words = text.split(" ")
    least = _LEAST_NAME + bool(TITLED.match(text))
    parts = ((" ".join(words[:at]), " ".join(words[at:])) for at in (least, least + 1))
    return next(
        (
            (name, post)
            for name, post in parts
            if is_person(name) and is_post(post) and not is_post(without_title(name))
        ),
        None,
    )


def in_office(text: str) -> tuple[str, str | None] | None:
    """Read "Director: Ann Example" as a person and a post."""
    told = _POST_FIELD.match(text)
    return (
        (told["name"], told["post"]) if told and is_person(told["name"]) and is_post(told["post"]) else None
    )


def of_organisation(text: str) -> tuple[str, str] | None:
    """Read "Chief Executive, Alpha Council" as a post and whose it is, or nothing."""
    post, _, whose = (part.strip() for part in text.partition(", "))
    sure = is_post(post) or (is_organisation(whose) and looks_like_name(post) and not is_person(post))
    return (post, whose) if sure and looks_like_name(whose) else None
