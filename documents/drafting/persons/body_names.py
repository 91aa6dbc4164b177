"""How boards, committees and groups are named: in a sentence, a heading or the row of a table."""

import re
from collections.abc import Iterator, Sequence

from agreements.days.calendar import MONTH_WORD
from documents.drafting.dates.often import frequencies
from documents.drafting.told import Sentence
from documents.drafting.who.capitals import calmed
from documents.drafting.who.people import is_post

_KIND = (
    r"(?:Board|(?:Sub-?)?[Cc]ommittee|(?:(?:Sub|sub)-?)?[Gg]roup|Task Group|Forum|Panel|Cabinet|Body|"
    r"Alliance|Team|Taskforce|Task Force|Assembly|Cell|Circle|Huddle|Summit|"
    r"(?<!Chief )(?<!Chief\n)(?<!and Safety )Executive(?!\s+(?:Lead|Member|Sponsor|Summary)))"
)
_BODY = re.compile(
    rf"\b(?P<name>(?:[A-Z][\w&’'-]*(?: \d+)?(?:\s+(?:(?:and|&|of|for|by)\s+)?)){{1,8}}?{_KIND})s?"
    rf"\b(?!\s+level\b)(?:\s+\((?:the\s+)?[“\"\u2018']?(?:the\s+)?(?P<short>[A-Z][A-Z&]{{1,9}}|"
    rf"[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}(?=[”\"’']))[”\"’']?\))"
    rf"?(?!\s+(?:[A-Z][a-z]+\s+){{0,3}}(?:Board|Committee|Group|Team|Council|Trust|Manager|Commander|Director|Officer)\b)"
)
ABBREVIATED = re.compile(r"\s*\((?:the )?[“\"\u2018']?(?P<short>[A-Z][A-Z&]{1,9})[”\"’']?\)$")
_HEADING = re.compile(
    rf"(?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for)\s+)?){{1,6}}(?i:{_KIND}|Meeting|Partnership|Network|Council|"
    r"Conference|Hub))(?: \([^()]*\))?"
)
_OF_KIND = re.compile(_KIND)
_COMMITTEE_FIRST = re.compile(
    r"\b(?P<name>[A-Z][\w-]*(?:\s+[A-Z][\w-]*){1,6}\s+(?:Committee|Board|Group|Meeting))\s+\((?P<short>[A-Z]{2,9})\)"
)
_CALLED = (
    r"(?:The|An?) (?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for)\s+)?){1,6}[A-Z][\w&’'-]*)"
    r"(?:\s+\([“\"\u2018']?(?P<short>[A-Z]{2,9})[”\"’']?\))?"
)
_DEFINED = re.compile(
    r"(?:[“\"\u2018'](?:the )?(?P<short>[A-Z][\w ]{2,40})[”\"’'] means|"
    r"The (?P<called>[A-Z][\w ]{2,40}) is (?:our )?(?:short(?:hand)?|short name) for) the (?=[A-Z])"
)
_SET_UP_THERE = re.compile(
    r"[“\"\u2018']?(?:the )?(?P<short>[A-Z][\w ]{1,40}?)[”\"’']?(?:\t| means )the "
    r"(?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for|the)\s+){0,2}){1,10}?)"
    r"(?:established|set up|described|constituted|formed|convened|created)\b"
)
"""A definition that tells the whole name of a body: "Board\tthe Harbour Board for Wrecks set up under …"."""

_MEETING = re.compile(
    rf"{_CALLED}(?: of [a-z][^.;,]{{0,60}}?| \([^()]{{2,80}}\)|, chaired by [^,.;]{{2,60}})?,? "
    r"(?:(?:will|shall) )?(?:(?:is|be) held|takes? place|"
    r"brings? together|meets?(?! (?:the|its|their|all|any|half|with)\b))\b"
)
"""What a sentence begins with that tells when something meets: "The Harbour Conference is held …"."""

_NAMED_THERE = re.compile(
    rf"[“\"\u2018'](?:the )?(?P<name>(?:[A-Z][\w&’'-]*\s+(?:(?:and|&|of|for)\s+)?){{1,6}}{_KIND})"
    rf"(?: or (?P<also>[A-Z]{{2,9}}))?[”\"’'],?\s+"
    r"(?:means |is )?(?:the|an?) (?:\w+ ){0,3}(?:board|committee|group|panel|forum|executive|body)\b"
    r"(?:[^“\"]{0,160}?\b(?:as|called) [“\"](?:the )?(?P<short>[A-Z]{2,9})[”\"])?"
)
"""A name that is defined as that of a body: ""Harbour Board" means the board set up under clause 4"."""
_LISTED = re.compile(r"(?:The )?(?P<name>[A-Z][^.;:\t–—]{3,60}?)(?: [–—-] |: )")
_OPENS = re.compile(rf"{_CALLED} (?!(?:and|of|for)\b)[a-z]")
_IT_MEETS = re.compile(r"It (?:(?:will |shall )?meets?|(?:is|will be|shall be) (?:co-)?chaired)\b")
_NOT_A_BODY = re.compile(
    r"\b(?:Clinical Commissioning|Local Authority|NHS Commissioning|National Health "
    r"Service Commissioning|Strategic Health|Integrated Care|User|Age|^Working)\s+\w+$|"
    r"\b(?:Council|Trust|ICB|CCG|NHS|Board|Cabinet|Regional) Executive$|"
    r"^(?:Trust|University) Board$",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"(?:\S+\s+){0,6}?(?!(?:Children|Women|Men|People|Carer|Patient)['’])\S+[’']s\s+", re.IGNORECASE
)
"""Whose a body is: "the Authority's Advisory Group" is that organisation's own, and no "Children's Board"."""
_POST = re.compile(
    r"\b(?:Director|Manager|Deputy)\b|\b(?:Officer|Chief|Head)s? (?:of|for|to|and)\b|\bChief Executive$"
)
_LEADING = re.compile(
    r"^(?:A|An|The|This|That|Each|Any|All|Our|Its|Their|If|In|At|To|By|Via|With|And|"
    r"Existing|Members? of(?: the)?|Chair of(?: the)?)\s+"
)
_NO_PART = re.compile(
    rf"^(?:[A-Z]{{0,2}}\d{{1,2}}|(?:{MONTH_WORD})(?: \d{{4}})?) (?:(?:The|A|An) )?", re.IGNORECASE
)
"""What may stand before a name and is none of it: the label of its clause, or the month of a meeting."""
_REACHES_BACK = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur) ((?:[A-Z][\w’'-]*\s+){1,3}(?:at|in|on)\s+(?:the\s+)?)$"
)
"""How a name begins that has such a word in it: "the Safe in the Water Group"."""

_JOINED = re.compile(r"\b(?:Council|Board|Committee|Cabinet|Trust) and \S")  # two bodies of the parties
_IN_SMALL_WORDS = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Oo]ur) (?:(?:small|joint|single|new) )?(?P<name>(?:steering|project|liaison|"
    r"management|oversight|delivery|implementation|operational|partnership|working|advisory|reference|"
    r"[a-z]+s[’']) (?:group|board|"
    r"committee|panel|forum))"
    r"(?=\s+(?:(?:that|which) )?(?:(?:will|shall) )?(?:meets?|is (?:co-)?chaired|"
    r"chaired|comprises|consists|is made up)\b)"
)
_HEARS = re.compile(
    r"\b(?:(?:reports?|accountable|submit\w*|sent|papers?|returns?) [^.;]{0,60}\bto|before|"
    r"(?:approved|adopted|endorsed|noted|received) by) (?:(?:the|each|its|their|our|both|two) )*$"
)
"""What stands before a body of somebody else that hears of something, or has approved it."""
_AND_ANOTHER = re.compile(r"^\w+s['’]\s+(?=(?:\S+\s+){2})|^(?:Cabinet|Board|Committee) and (?:the )?")
_TELLS = (
    r"\b(?:reports?|reported|papers?|brought|taken|submit\w*|sends?|sent|present\w*|statements?|"
    r"provid\w+|updat\w+|answers?)\b"
)
_BODY_HEAD = re.compile(
    r"(?:name(?: of (?:the )?(?:group|board|body|meeting))?|groups?|boards?|bod(?:y|ies)|committees?|"
    r"meetings?|forums?)",
    re.IGNORECASE,
)
CHAIR_HEAD = re.compile(r"\bchair", re.IGNORECASE)
MEETS_HEAD = re.compile(r"\b(?:meets|meeting|frequency|how often)", re.IGNORECASE)
_TOLD_OF_BODY = re.compile(
    rf"{CHAIR_HEAD.pattern}|{MEETS_HEAD.pattern}|\bquorum\b|\bwhen\b|\bwho\b", re.IGNORECASE
)


def named_in(
    one: Sentence, following: Sentence | None, parties: Sequence[str]
) -> Iterator[tuple[str, str | None]]:
    """Give the bodies that a sentence names, each with what it is for short."""
    meeting = _meeting(one) or (is_told_on(one, following) and _OPENS.match(one.text))
    defined = _DEFINED.match(one.text)
    whole = _SET_UP_THERE.match(one.text)
    there = whole if whole and _OF_KIND.search(whole["name"]) else _NAMED_THERE.search(one.text)
    for match in (
        *([there] if there else []),
        *_COMMITTEE_FIRST.finditer(one.text),
        *_BODY.finditer(one.text.replace("\t", " | ")),
        *_IN_SMALL_WORDS.finditer(one.text),
        *(_BODY.finditer(one.lead) if one.lead and one.text[:1].islower() else ()),
        *([meeting] if meeting else []),
    ):
        short = match.groupdict().get("short") or match.groupdict().get("also")
        if one.row and not (short or match is there or _is_defined(one, match["name"])):
            continue
        if _OF_OTHERS.match(match["name"]) or match.string[match.end("name") :].startswith("s of "):
            continue  # that of one of several: "the Scrutiny Committees of both"
        begun = _REACHES_BACK.search(match.string[: match.start("name")])
        told = f"{begun[1] if begun else ''}{match['name']}".strip()
        name = _NO_PART.sub("", _AND_ANOTHER.sub("", _LEADING.sub("", told)))
        if is_body(name, parties) and not _JOINED.search(name):
            yield name, short or (defined["short"] or defined["called"] if defined else None)


def _meeting(one: Sentence) -> re.Match[str] | None:
    """Read what a sentence says meets or takes place, and is nobody's post."""
    told = _MEETING.match(one.text)
    return told if told and not (is_post(told["name"]) or told["name"].endswith("s")) else None


def is_held(name: str, one: Sentence) -> bool:
    """Say whether a sentence begins with when, or how, a body of this name meets."""
    told = _meeting(one)
    listed = _LISTED.match(one.text)
    return (told is not None and told["name"] == name) or (
        listed is not None and listed["name"] == name and bool(frequencies(one.text))
    )


def _is_defined(one: Sentence, name: str) -> bool:
    """Say whether a row defines a body by the last words of its name: "Board", "the Weir Board"."""
    cells = one.row.cells if one.row else ()
    return len(cells) > 1 and name.endswith(f" {cells[0].strip()}")


def of_row(one: Sentence) -> str | None:
    """Give the name that a row of a table of bodies begins with."""
    head = one.row.head if one.row else ()
    listed = head and _BODY_HEAD.fullmatch(head[0].strip()) and any(map(_TOLD_OF_BODY.search, head[1:]))
    name = ABBREVIATED.sub("", one.row.cells[0].strip()) if one.row and listed else ""
    return name or None  # a row may go on with the one above


def headed(one: Sentence) -> str | None:
    """Give the name of a body that heads a sentence: "Harbour Board", "The Harbour Board. It meets …"."""
    head = re.sub(r"^(?:the|our) |[.:]+$", "", one.heading.rpartition(": ")[2].strip(), flags=re.IGNORECASE)
    told = _HEADING.fullmatch(calmed(head) if head.isupper() else head)
    return told["name"] if told and one.row is None else None


def is_told_on(one: Sentence, following: Sentence | None) -> bool:
    """Say whether the sentence after tells when something meets, or who chairs it."""
    return following is not None and following.clause is one.clause and bool(_IT_MEETS.match(following.text))


def is_told_to(name: str, one: Sentence) -> bool:
    """Say whether a sentence names a body only as one that hears of something, and not from another body."""
    places = [match.start() for match in re.finditer(re.escape(name), one.text)]
    hears = bool(places) and all(_HEARS.search(one.text[:at]) for at in places)
    return hears and not _BODY.search(one.text.replace(name, ""))


def is_of_the_place(name: str, parties: Sequence[str]) -> bool:
    """Say whether a body is named for the place of a party, so that it is no body of the agreement alone."""
    places = {next((word for word in party.split() if word not in {"NHS", "The"}), "") for party in parties}
    return name.split(maxsplit=1)[0] in places or bool(
        re.search(r"\bHealth (?:and|&) Wellbeing Board\b|\bScrutiny\b", name)
    )


def hears(name: str, one: Sentence) -> bool:
    """Say whether a sentence names a body only as one that is reported to."""
    told = re.search(
        rf"{_TELLS}[^.;]{{0,90}}?\b(?:to|before) (?:the )?{re.escape(name)}", one.text, re.IGNORECASE
    )
    rest = one.text[: told.start()] + one.text[told.end() :] if told else one.text
    return told is not None and name not in rest


def is_body(name: str, parties: Sequence[str]) -> bool:
    """Say whether a name is a body's: of several words, and no post or party."""
    words = name.split()
    return (
        len(words) > 1
        and words[0] not in {"Board", "Committee", "Group", "and"}
        and not _NOT_A_BODY.search(name)
        and not _POST.search(name)
        and not any(name in party for party in parties)
    )


def is_same(name: str, other: str) -> bool:
    """Say whether two names are one body's: by their last words, or by the initials of the first."""
    if other.endswith(f" {name}") or name.endswith(f" {other}"):
        return True
    first, _, rest = name.partition(" ")
    words = other.split()
    return (
        first.isupper()
        and "".join(word[0] for word in words[: len(first)]) == first
        and " ".join(words[len(first) :]) == rest
    )
