"""What a mail or a message has around its words: quoted lines, a signature, emoji, links."""

import re
import unicodedata
from itertools import islice

from answering.language.opening import VERB
from questions.loose.beside.offices import telling
from questions.loose.beside.parts import ASKING, BEGINS, asks_within, is_asking

_LINK = re.compile(r"<https?://[^<>|\s]{1,400}>|(?<![<\w])https?://[^\s<>|]{1,400}")
_LINK_BEFORE = re.compile(rf"{_LINK.pattern}\s+(?={ASKING}\b|{VERB})", re.IGNORECASE)
_LABELLED = re.compile(r"<(?:https?://|mailto:|#)[^<>|]{1,400}\|([^<>]{1,200})>")
_LEFT_BARE = re.compile(
    r"\([^\w()]*+(?:\w++:)?[^\w()]*+\)|\b(?:link|url|source|here|see|ref):?\s*$", re.IGNORECASE
)
_TAGGED = re.compile(r"^\W*\[([\w ]{1,30})\]\s*:?")
_SHORTCODE = re.compile(r"(?<![\w:]):(?=[a-z0-9_+'-]{0,40}[a-z])[a-z0-9_+'-]{1,40}:(?![\w:])", re.IGNORECASE)
_MENTIONS = re.compile(
    r"(?:[\s,;&]{0,4}<!(?:here|channel|everyone)>)+"
    r"|[\s,;(-]{0,2}\b(?:cc|fao|attn)\b:?(?:[\s,;&]{0,4}(?:<@[A-Z0-9]+(?:\|[^<>]*)?>|@[\w.-]+))+",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"(?:(?:<@[A-Z0-9]+(?:\|[^<>]*)?>[\s,;&]{0,4})+"
    r"|(?<![\w@])@(?P<name>[a-z][\w.-]*\w)(?P<says> (?:is|was|has|wants?|needs?|asks?|asked)\b)?)"
    r"(?P<called>\s?(?:[,;:!]|fyi\b))?"
)
_SPOKEN_TO = re.compile(
    r"(?:^|[.?!,;:\n\u2013\u2014-]|\b(?:hi|hiya|hello|hey|thanks|thx|cheers))\s*$", re.IGNORECASE
)
_LEADS_ON = re.compile(
    r"\b(?:by|of|for|to|with|from|as|than|and|or|is|are|was|were|has|have|had|did|does|do|can|could|will|would"
    r"|should|must|may|about|against|who|whom|whose|add|remove)\s*$",
    re.IGNORECASE,
)
"""How a message is addressed to somebody, and what leads on to somebody whom it is about."""

_BOLD_FIRST = re.compile(r"^\s*\*([\w ]{1,60})\*\s+(?=\w)")
_BOLD = re.compile(r"(?<![\w*])[*_~`]{1,3}(?=\S)([^*_~`\n]{1,400}?)(?<=\S)[*_~`]{1,3}(?![\w*])")
"""What Slack shows as a picture, a link or a name, or puts in bold."""

_QUOTED = re.compile(r"\s*(?:>|&gt;)")
_WROTE = re.compile(r"\s*on .{3,80} wrote:\s*", re.IGNORECASE)
_HEADER = re.compile(r"\s*(?:from|sent|to|cc|bcc|date|attachments?): ", re.IGNORECASE)
_SUBJECT = re.compile(
    r"^\s*(?:(?:(?:re|fwd?|aw|subject): *)+|re (?=[^:?.!,\n]{1,60}: ))(?=\w)", re.IGNORECASE
)
_GREETS = re.compile(
    r"^\s*(?:(?:hi|hiya|hello|hey|howdy|(?:good )?(?:morning|afternoon|evening)|good day)"
    r"(?: (?:again|there|both|all|everyone|everybody|team|folks|colleagues))?"
    r"\s*[,.!:;\u2013\u2014-]++\s++){1,2}"
    r"(?=\w)",
    re.IGNORECASE,
)
"""A greeting before all else, which a mark ends."""

_BULLET = re.compile(r"\s*(?:[\u2022\u25aa\u25cf\u25e6\u00b7*\u2013-]|\(?(?:\d{1,2}|[a-h]|i{1,3})[.)])\s+")
_NUMBERED = re.compile(rf"(?<=[.?!:;])\s+\(?\d{{1,2}}[.)]\s+(?={ASKING}\b|{VERB})", re.IGNORECASE)
_CLOSES = (
    r"(?:(?:with|many|kind|kindest|best|warm|warmest|thanks and|yours) ){0,2}"
    r"(?:regards|wishes|thanks|thank you|thx|cheers|ta|sincerely|faithfully|truly|yours|all the best|best)"
    r"(?: (?:in advance|again|and regards|and best wishes|for your help|so much|very much|all))?"
)
_CLOSING = re.compile(
    rf"\s*(?:--+|\u2014|__+|{_CLOSES}|sent from my \w+.*|get outlook for \w+.*)[\s,.!]*", re.IGNORECASE
)
_SIGNED_OFF = re.compile(rf"(?<=[?.!])\s+{_CLOSES}[,!\s-]+(?=\S)", re.IGNORECASE)
_IN_NAMES = frozenset(["of", "for", "and", "the", "to", "in", "at", "&", "on"])
"""How a question of one line is signed, and the small words of a name, a post and an address."""

_MOST_LINES = 60
_LONGEST = 1_000  # characters
_MOST_SIGNED = 8  # lines of a signature
_NEAR = 16  # characters beside somebody's name
_ENDED = re.compile(r"[?.!:;,]\s*$")


def without_trimmings(said: str) -> str:
    """Return what was written without all that a mail or a message has around it, where the rest asks."""
    if len(said) <= _LONGEST:
        said = _before_signature(_GREETS.sub("", _SUBJECT.sub("", said, count=1), count=1))
    shown = _without_pictures(said)
    lines = [line for line in shown.split("\n") if line.strip()]
    if len(lines) > _MOST_LINES:
        return said
    if len(lines) > 1 or _QUOTED.match(shown) or _BULLET.match(shown):
        shown = _of_lines(lines)
    shown = shown.strip()
    asks = shown != said.strip() and (is_asking(shown) or asks_within(shown))
    return shown if asks and telling(shown) else said


def _before_signature(said: str) -> str:
    """Return a question of one line without the name, the post and the address that it is signed with."""
    last = max(said.rfind("?"), 0)
    for found in islice(_SIGNED_OFF.finditer(said, last), _MOST_SIGNED) if "\n" not in said.strip() else ():
        words = re.split(r"[\s,|/\u2013\u2014-]+", said[found.end() :].strip(" .,"))
        named = all(word in _IN_NAMES or not word[:1].islower() for word in words)
        if named and not BEGINS.match(said[found.end() :]):
            return said[: found.start()]
    return said


def _without_pictures(said: str) -> str:
    """Leave out what Slack shows as a picture, links without words, and who else is to read it."""
    linked = _LABELLED.sub(r"\1", said)
    bare = _LINK.sub(" ", _LINK_BEFORE.sub(", ", linked))
    bare = _LEFT_BARE.sub(" ", bare) if bare != linked else bare
    said = without_addressed(_SHORTCODE.sub(" ", bare))
    said = _TAGGED.sub(r"\1: ", said)
    said = _BOLD.sub(r"\1", _BOLD_FIRST.sub(r"\1: ", said))
    kept = "".join(" " if _is_picture(one) else one for one in said)
    kept = _NUMBERED.sub(" ", kept)
    return re.sub(r"[ \t]+(?=[?.!,;:](?:\s|$))|(?<=\S)[ \t]{2,}", _gap, kept).strip()


def without_addressed(said: str) -> str:
    """Leave out whom a message is addressed to, or who is to have a copy."""
    return _PEOPLE.sub(_of_people, _MENTIONS.sub(" ", said))


def _of_people(found: re.Match[str]) -> str:
    """Leave out whom a message is addressed to; whoever it is about stays, or it would ask something else."""
    if found["says"]:
        return f"{found['name']}{found['says']}{found['called'] or ''}"
    before = found.string[max(found.start() - _NEAR, 0) : found.start()]
    at_end = not found.string[found.end() : found.end() + _NEAR].strip(" .?")
    apart = found["called"] or at_end
    return " " if _SPOKEN_TO.search(before) or (apart and not _LEADS_ON.search(before)) else found[0]


def _gap(found: re.Match[str]) -> str:
    return " " if found.end() < len(found.string) and found.string[found.end()].isalnum() else ""


def _is_picture(one: str) -> bool:
    return ord(one) > _FIRST_PICTURE and (
        unicodedata.category(one) in {"So", "Sk"} or one in "\u200d\ufe0f\ufe0e"
    )


_FIRST_PICTURE = 0x2000


def _of_lines(lines: list[str]) -> str:
    """Return the lines that somebody wrote himself, each that asks as a question of its own."""
    own = [line for line in lines if not (_QUOTED.match(line) or _WROTE.fullmatch(line))]
    if not any(is_asking(_BULLET.sub("", line, count=1)) for line in own):
        own = [_QUOTED.sub("", line) for line in lines]
    own = _unsigned(own)
    kept = [_SUBJECT.sub("", line, count=1) for line in own if not _HEADER.match(line)]
    return "\n".join(_as_asked(line) for line in kept)


def _unsigned(lines: list[str]) -> list[str]:
    """Leave out what stands from a closing line on, unless something is asked behind that."""
    for place, line in enumerate(lines[1:], 1):
        if _CLOSING.fullmatch(line):
            behind = lines[place + 1 :]
            short = len(behind) <= _MOST_SIGNED and not any("?" in one or BEGINS.match(one) for one in behind)
            return lines[:place] if short else lines
    return lines


def _as_asked(line: str) -> str:
    """Return a line without the sign of a list before it, and with a mark where it asks and has none."""
    bare = _BULLET.sub("", line, count=1).strip()
    if not is_asking(bare):
        return line.strip() if _ENDED.search(line) else f"{line.strip()}."
    return bare if _ENDED.search(bare) else f"{bare}?"
