"""Who sits on a body: in the lines below "The Board's members are:", or in a sentence that lists them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.drafting.persons.chairing import SEAT_OF_CHAIR, whose
from documents.drafting.persons.topics import told_of
from documents.drafting.told import Sentence
from documents.drafting.who.organisations import looks_like_name
from documents.drafting.who.people import is_person, is_post, without_title

_LISTS = (
    r"(?:constituted of|made up of|composed of|compris(?:es?|ing|ed of)|consist(?:s|ing)? of|"
    r"members (?:are|will be|shall be))"
)
_MEMBERS = re.compile(rf"\b(?:{_LISTS}|membership|members of)\b", re.IGNORECASE)
_IN_LINE = re.compile(rf"\b{_LISTS}:?\s+", re.IGNORECASE)
_ENDS = re.compile(r"[.;](?:\s|$)|,?\s+(?:(?:and|which|who)(?: it)? )?(?:will|shall|meets?|reports?)\b")
_DETERMINED = r"(?:(?:the|an?|one|two|three|four|five|six|up to|each)\b|[A-Z][\w’&' -]{0,40}?[’']s? )"
_PARTS = re.compile(rf",\s+(?:and\s+)?(?![^()]*\))|\s+and\s+(?={_DETERMINED})(?![^()]*\))")
_LAST = re.compile(r"\s+and\s+(?=[A-Z])(?![^()]*\))")
_ASIDE = re.compile(r"(?:who|which|whose|with(?:out)?|as)\b")
_IN_BRACKETS = re.compile(r"(?P<who>[^()]{2,60}?)\s*\((?P<whose>[^()]{2,80})\)")
_OWN = re.compile(r"(?:the\s+)?(?P<whose>[A-Z][\w’&' -]{0,60}?)(?:[’']s|(?<=s)[’'])\s+(?P<post>[A-Z].*)")
_OF = re.compile(
    r"(?:the\s+)?(?P<post>.{3,80}?)\s+(?:of|from|for|nominated by|chosen by|appointed by)\s+"
    r"(?P<whose>the [A-Z][\w’&' -]*|[A-Z]{2,8}|each [\w ]{3,30}|[A-Z][\w’&' -]* "
    r"(?:Council|Trust|Board|Police|CIC))"
)
_EACH_SENDS = re.compile(
    r"(?P<whose>(?:Each|Every)(?: (?!will\b|shall\b|may\b)\w+){1,2}) (?:(?:will|shall) )?"
    r"(?:sends?|appoints?|nominates?) "
    r"(?P<post>(?:one|two|three|four|an?|up to \w+) (?!deputy|alternate|substitute)[^.;,]{3,60})"
)
_MANY = re.compile(r"(?:one|two|three|four|five|six|up to \w+|\d+)\b")
_OF_SEAT = re.compile(r"(?!\w+ by\b)(?:the|an?|one|two|three|four|five|six|up to|each|\d+)\b|[A-Z]")
_FEWEST = 2  # seats that are told in a line
_MOST_WORDS = 16  # of a seat
_SEAT = 140  # characters that the line of a seat may have
Seat = dict[str, object]


def seats_of(
    own: Sequence[str], sentences: Sequence[Sentence], names: Sequence[str]
) -> tuple[list[Seat], list[Sentence], str | None]:
    """Read who sits on a body by its `own` names, among those of all, where it says so, and who chairs."""
    kind = _by_kind(own[0], names)
    about = set(map(id, told_of(own, sentences, names)))
    for place, one in enumerate(sentences):
        told = _MEMBERS.search(one.text)
        named = id(one) in about or bool(kind and kind.match(one.text))
        if told is None or not named:
            continue
        if whose(one.text, told.start(), names) in {*own, None} and (seated := _in_a_line(one.text)):
            return [seat for seat, _ in seated], [one], next((who for _, who in seated if who), None)
        if one.text.rstrip().endswith(":") and (listed := _in_lines(one, sentences[place + 1 : place + 40])):
            return [seat for seat, _ in listed], [one, *(line for _, line in listed)], None
    each = ((one, _EACH_SENDS.match(one.text)) for one in sentences if id(one) in about)
    sent = next(((one, told) for one, told in each if told), None)
    if sent is None:
        return [], [], None
    one, told = sent
    return [_seat(told["whose"].lower(), told["post"])], [one], None


def _in_lines(lead: Sentence, coming: Sequence[Sentence]) -> list[tuple[Seat, Sentence]]:
    out: list[tuple[Seat, Sentence]] = []
    for other in coming:
        if other.lead != lead.text or len(other.text) > _SEAT or not _OF_SEAT.match(other.text):
            break
        line = re.sub(r"[;,]\s*and$", "", other.text).rstrip(".;")
        position, _, beside = (part.strip() for part in SEAT_OF_CHAIR.sub("", line).partition(", "))
        owner = beside if looks_like_name(beside) else None  # "who has no vote" is none
        if not beside and looks_like_name(position):
            out.append((_seat(position), other))
        else:
            out.append((_seat(owner, position), other))
    return out


def _seat(organisation: str | None, position: str | None = None, person: str | None = None) -> Seat:
    return {"organisation": organisation, "position": position, "person": person}


def _by_kind(name: str, names: Sequence[str]) -> re.Pattern[str] | None:
    """Give how the only body of its kind is called: "the Board"."""
    kind = name.rsplit(" ", 1)[-1]
    alone = sum(other.rsplit(" ", 1)[-1] == kind for other in names) == 1
    return re.compile(rf"\b[Tt]he {re.escape(kind)}\b") if alone else None


def _in_a_line(text: str) -> list[tuple[Seat, str | None]]:
    """Read seats told in a line: "members are: Ann Example (Alpha Council), the Trust's Medical Director".

    With the one that is in the chair stands who that is.
    """
    told = _IN_LINE.search(text)
    if told is None:
        return []
    pieces = [piece.strip() for piece in _PARTS.split(_ENDS.split(text[told.end() :], maxsplit=1)[0])]
    if len(pieces) > 1 and not any(re.match(_DETERMINED, piece) for piece in pieces):
        pieces[-1:] = _LAST.split(pieces[-1])
    pieces = [piece for piece in pieces if piece]
    seats = [
        (_of_piece(who := SEAT_OF_CHAIR.sub("", piece)), who if _chairs(piece, after) else None)
        for piece, after in pairwise([*pieces, ""])
        if not _ASIDE.match(piece)
    ]
    found = [(seat, _bare(who) if who else None) for seat, who in seats if seat is not None]
    bare = sum(seat["person"] is not None and seat["organisation"] is None for seat, _ in found)
    told_in_full = bare in {0, len(found)}  # a name among seats may tell whose the one before it is
    return found if told_in_full and len(found) == len(seats) >= _FEWEST else []


def _chairs(piece: str, after: str) -> bool:
    """Say whether a seat is the chair's, by its own words or by those set off behind it."""
    return bool(SEAT_OF_CHAIR.search(piece) or (_ASIDE.match(after) and SEAT_OF_CHAIR.search(f", {after}")))


def _of_piece(piece: str) -> Seat | None:
    if len(piece.split()) > _MOST_WORDS or not _OF_SEAT.match(piece):
        return None
    if inside := _IN_BRACKETS.fullmatch(piece):
        who, (first, _, rest) = inside["who"], inside["whose"].partition(", ")
        if is_person(without_title(who)):
            return _seat(rest, first, who) if rest and is_post(first) else _seat(inside["whose"], None, who)
        if looks_like_name(inside["whose"]) and not _OWN.match(piece):
            return _seat(inside["whose"], _bare(who))
    owned = _OWN.fullmatch(piece) or _OF.fullmatch(piece)
    if owned:
        return _seat(_bare(owned["whose"]), owned["post"])
    if is_person(without_title(piece)):
        return _seat(None, None, piece)
    return _seat(None, piece if _MANY.match(piece) else _bare(piece))


def _bare(words: str) -> str:
    return re.sub(r"^(?:the|an?) ", "", words)
