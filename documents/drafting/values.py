"""The values that stand in a place to sign, told by what they are: a name, a post, a day, a blank."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from documents.dates import find_dates
from documents.drafting.likely import JOINS, MARK, Kind, bare_of, is_signer, readings_of
from documents.drafting.organisations import looks_like_name
from documents.drafting.people import is_post
from documents.drafting.signed_lines import BEHALF, field_in, is_blank, pieces_of

_GAP = re.compile(
    r"(?P<blank>[._…]{3,}|_{2,}|\[\s*\])|[\[(](?P<inside>[^\[\]()]{1,60})[\])]|[✔✓⏳☐☑✗✘]|"
    r"(?i:\b(?:agreed|approved|signed|confirmed) by e-?mail\b|\belectronically signed\b|"
    r"\bsigned electronically\b|\bdocusign(?:ed)?\b)"
)
_SIGNED = re.compile(r"(?:signed|signature|sgd|seal)\b", re.IGNORECASE)
_OF_KIND = re.compile(
    r"(?:[a-z]+ ){0,3}(?:council|board|trust|authority|college|university|charity|company|service|police)|"
    r"(?:trustees|governors|directors|members|court) of (?:the )?[A-Z].*"
)
"""How it may be said in small words on whose behalf it is signed: "the health board"."""

_SHORTENED = re.compile(r"\b[A-Z]\.[A-Z]\.$")
_LABEL = re.compile(r"[A-Za-z][A-Za-z /&’']{1,40}:\s*\S")  # of a field that no place to sign has
_SEAL = re.compile(
    r"(?:(?:the )?common seal of|(?:signed|executed) as a deed by(?: affixing the common seal of)?)\s+"
    r"(?P<org>.+?)(?:,?\s+(?:(?:was|is|has been|hereunto)\b.*|in the presence\b.*|acting\b.*))?\W*$",
    re.IGNORECASE,
)
_PRESENCE = re.compile(r"(?:in the presence of|witness(?:ed)?(?: by)?|before me)\W*", re.IGNORECASE)
_SIGNED_BY = re.compile(
    r"(?:(?:duly )?(?:signed|executed|agreed|accepted|approved)\s*)?(?:by\b|:)?\s*", re.IGNORECASE
)
_FOR = re.compile(r"(?:^|[,\s]+)(?:for\s+and\s+on\s+behalf\s+of|on\s+behalf\s+of|for)\s+", re.IGNORECASE)
_BY = re.compile(r"\s+by:?(?:\s+|$)", re.IGNORECASE)
_MOST_WORDS = 24  # of a line whose words are told apart; what is longer is a sentence
WITNESS = "witness"
"""What is said before who witnesses a signature."""


@dataclass(frozen=True, slots=True)
class Value:
    """What some words of a place to sign are; `marked` says that words before it tell so."""

    kind: Kind
    text: str
    marked: bool = False


@dataclass(slots=True)
class Values:
    """The reader of the values of a place to sign, which knows by what names the parties go."""

    known: Sequence[str]
    _told: dict[str, tuple[Value, ...]] = field(default_factory=dict)
    _costs: dict[str, tuple[float, Kind]] = field(default_factory=dict)

    def of_cell(self, text: str) -> tuple[Value, ...]:
        """Read a cell or a line, each of its lines by itself."""
        return tuple(value for line in text.splitlines() for value in self.of_line(line.strip()))

    def of_line(self, line: str) -> tuple[Value, ...]:
        """Read one line, whatever fields stand in it."""
        if line not in self._told:
            self._told[line] = tuple(self._read(line))
        return self._told[line]

    def _read(self, line: str) -> Iterator[Value]:
        if len(line.split()) > 2 * _MOST_WORDS:
            yield Value("said", line)
            return
        for piece in pieces_of(line):
            start = 0
            for gap in _GAP.finditer(piece):
                inside = (gap["inside"] or "").strip()
                mark = not inside or _SIGNED.match(inside) or MARK.fullmatch(inside)
                if not (mark or find_dates(inside) or is_signer(inside) or is_post(inside)):
                    continue
                yield from self._of_piece(piece[start : gap.start()])
                yield from (Value("signature", ""),) if mark else self._free(inside)
                start = gap.end()
            yield from self._of_piece(piece[start:])

    def _of_piece(self, piece: str) -> Iterator[Value]:
        """Read words without a blank between them, by what they begin with: a label, or on whose behalf."""
        text = _bounded(piece)
        behalf = BEHALF.match(text)
        field_told = None if behalf else field_in(text)
        if _PRESENCE.fullmatch(text):
            yield Value("said", WITNESS)
        elif sealed := _SEAL.match(text):
            yield from self._organisation(sealed["org"])
            if "presence" in text.casefold():
                yield Value("signature", "")
        elif field_told is not None and field_told[0] is not None:
            yield from self.labelled(field_told[0], field_told[1])
        elif behalf:
            before = text[: behalf.start("org")]
            by = _FOR.search(before)
            yield from self._free(_SIGNED_BY.sub("", before[: by.start()] if by else "", count=1))
            yield from self._organisation(behalf["org"])
        elif _LABEL.match(text):
            yield Value("said", text)
        elif text:
            yield from self._signed_by(text)

    def _signed_by(self, text: str) -> Iterator[Value]:
        """Read "Signed by Ann Example, a director, for Alpha Limited", or words with nothing before them."""
        opened = _SIGNED_BY.match(text)
        rest = text[opened.end() :] if opened else text
        joined = _FOR.search(rest)
        said = joined and (rest != text or "behalf" in joined[0].casefold())
        if joined and said and looks_like_name(rest[joined.end() :].rstrip(" ,.)")):
            yield from self._free(rest[: joined.start()])
            yield from self._organisation(rest[joined.end() :])
        else:
            yield from self._free(rest)

    def labelled(self, kind: Kind, value: str) -> Iterator[Value]:
        """Read the value of a field whose label tells what it is; one without a value says so by itself."""
        if not value.strip(" ._…"):
            yield Value(kind, "", marked=True)
            return
        if kind == "signature":
            yield Value(kind, "")
            return
        if kind in {"name", "organisation"}:
            found = tuple(self._free(value))
            if found and (found[0].kind == kind or is_post(found[0].text)):
                yield from found
                return
        yield Value(kind, value.strip(), marked=True)

    def _organisation(self, text: str) -> Iterator[Value]:
        """Read on whose behalf it is signed, and who signs after it."""
        text = _bounded(text)
        name, _, person = text.partition(" by ") if _BY.search(text) else (text, "", "")
        name = re.sub(r"^the\s+|\s+by:?$", "", name.strip(" ,"), flags=re.IGNORECASE)
        whole = self._cost(name)
        if whole[1] == "organisation" or looks_like_name(name) or _OF_KIND.fullmatch(name):
            found = list(self._free(name))
            split = (
                len(found) > 1 and found[0].kind == "organisation" and found[1].kind in {"name", "position"}
            )
            yield from found if split else (Value("organisation", name, marked=True),)
        elif is_blank(name):
            yield Value("organisation", name, marked=True)
        elif name:
            yield from self._free(name)
        if person:
            yield from self._free(person)

    def _free(self, text: str) -> Iterator[Value]:
        """Part words into values so that what they are told to be costs least."""
        text = _bounded(text)
        words = re.findall(r"\S+", text)
        if not words:
            return
        if len(words) > _MOST_WORDS:
            yield Value("said", text)
            return
        best: list[tuple[float, int, Kind]] = [(0.0, 0, "said")]
        for end in range(1, len(words) + 1):
            options = []
            for start in range(end):
                cost, kind = self._cost(" ".join(words[start:end]))
                apart = start and not re.search(r"[,;:–—-]$", words[start - 1])
                options.append((best[start][0] + cost + (0.3 if apart else 0.1), start, kind))
            best.append(min(options))
        cuts: list[tuple[int, int, Kind]] = []
        end = len(words)
        while end:
            _, start, kind = best[end]
            cuts.append((start, end, kind))
            end = start
        joined = False
        for start, end, kind in reversed(cuts):
            said = bare_of(" ".join(words[start:end]), kind)
            if kind != "said" or not JOINS.fullmatch(said):
                yield Value(kind, said, marked=joined and kind == "name")
            joined = said in {"and", "&"} and start > 0

    def _cost(self, words: str) -> tuple[float, Kind]:
        if words not in self._costs:
            self._costs[words] = min(readings_of(words.strip(" ,;:"), self.known))
        return self._costs[words]


def _bounded(text: str) -> str:
    """Leave out what only bounds words: a comma, the bracket of a deed; but nothing of "P.C." or "(Care)"."""
    bare = text.strip(" ,;:–—-*|")
    bare = bare.rstrip(" )") if "(" not in bare else bare
    return bare if _SHORTENED.search(bare) else bare.rstrip(" .,;:")
