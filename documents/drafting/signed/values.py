"""The values that stand in a place to sign, told by what they are: a name, a post, a day, a blank."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from documents.drafting.signed.likely import (
    JOINS,
    LABEL_BEHIND,
    MARK,
    Kind,
    bare_of,
    is_party,
    is_signed,
    is_signer,
    readings_of,
)
from documents.drafting.signed.signed_lines import BEHALF, field_in, is_blank, pieces_of
from documents.drafting.who.name_forms import is_public_body, without_stop
from documents.drafting.who.organisations import looks_like_name
from documents.drafting.who.people import is_post

_GAP = re.compile(
    r"(?P<blank>[._…]{3,}|_{2,}|\[\s*\])|[\[(](?P<inside>[^\[\]()]{1,60})[\])]|[✔✓⏳☐☑✗✘]|"
    r"(?i:\b(?:agreed|approved|signed|confirmed) by e-?mail\b|\belectronically signed\b|"
    r"\bsigned electronically\b|\bdocusign(?:ed)?\b|"
    r"\bawait(?:ing|s) (?:\w+ )?signature\b|\bsignature awaited\b|"
    r"\b(?:not yet|to be) signed\b|\bp\.?p\.? (?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,3})"
)
_SIGNED = re.compile(r"(?:signed|signature|sgd|seal)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"(?:full |print(?:ed)? )?(?:name|signatory|postholder|person)(?: (?:is|still))? "
    r"(?:to be (?:confirmed|agreed|named|advised|appointed)|to follow|awaited|tbc)",
    re.IGNORECASE,
)
_OF_KIND = re.compile(
    r"(?:[a-z]+ ){0,3}(?:council|board|trust|authority|college|university|charity|company|service|police|"
    r"schools|practices|colleges|charities|providers|homes)|"
    r"(?:trustees|governors|directors|members|court) of (?:the )?[A-Z].*"
)
"""How it may be said in small words on whose behalf it is signed: "the health board"."""

_RANKED = re.compile(r"\s*[A-Z]{2,5} (?=[A-Z][a-z’'-]+ [A-Z])")  # "ACC Ann Example"
_ADDRESSED = re.compile(r" \((?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd)\.?\)")
_SENTENCE = re.compile(r"(?<=[a-z]{4}\.)\s+(?=[A-Z])")
_LABEL = re.compile(r"[A-Za-z][A-Za-z /&’']{1,40}:\s*\S")  # of a field that no place to sign has
_IN_OFFICE = re.compile(r"(?P<post>[^:]{3,60}):\s*(?P<name>[^:]{3,60})$")  # "Director: Ann Example"
_SEAL = re.compile(
    r"(?:(?:the )?common seal of|(?:signed|executed) as a deed by(?: affixing the common seal of)?)\s+"
    r"(?P<org>.+?)(?:,?\s+(?:(?:was|is|has been|hereunto)\b.*|in the presence\b.*|acting\b.*))?\W*$",
    re.IGNORECASE,
)
_PRESENCE = re.compile(r"(?:\bin the presence of\b|^(?:witness(?:ed)?(?: by)?|before me)\W*$)", re.IGNORECASE)
_SIGNED_BY = re.compile(
    r"(?:(?:duly )?(?:signed|executed|agreed|accepted|approved)\s*)?(?:by\b|:)?\s*", re.IGNORECASE
)
_BY_OFFICER = re.compile(
    r"(?:an?|the|one|two)\s+(?:\w+\s+){0,4}?(?:officers?|signator(?:y|ies)|trustees?|directors?|representatives?|"
    r"members?|partners?)\s+(?:of|for|on behalf of)\s+(?=(?:the\s+)?(?-i:[A-Z]))",
    re.IGNORECASE,
)
_POST_OF = re.compile(r"(?P<post>[^,]+), (?P<org>[A-Z][\w’'-]*(?: (?!and )[\w’'-]+){0,5} [A-Z][\w’'-]*)")
"""A post and whose it is, as they stand before a day: "Chief Officer, Help in Alderby, 3 May"."""

_POST_TO = re.compile(
    r"(?P<post>[\w ’'&-]{3,40}?)(?:,? (?:to|of|for|at)|,) (?:the )?(?P<org>[A-Z][\w’'&-]* [^,]{3,60})"
)
_FOR = re.compile(r"(?:^|[,\s]+)(?:for\s+and\s+on\s+behalf\s+of|on\s+behalf\s+of|for)\s+", re.IGNORECASE)
_BY = re.compile(r"\s+by:?(?:\s+|$)", re.IGNORECASE)
_MOST_WORDS = 40  # of a line whose words are told apart; what is longer is a sentence
_FEW = 24  # of which some may be small
_SHORT = 5  # of which any may be
_MOST_OF_VALUE = 14  # words
_MOST_OF_NAME = 5  # words
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
        """Read one line, whatever fields stand in it; how somebody is addressed is no field: "(Mrs)"."""
        if line not in self._told:
            self._told[line] = tuple(self._read(_ADDRESSED.sub("", line)))
        return self._told[line]

    def _read(self, line: str) -> Iterator[Value]:
        if len(line.split()) > 2 * _MOST_WORDS:
            yield Value("said", line)
            return
        for piece in (part for sentence in _SENTENCE.split(line) for part in pieces_of(sentence)):
            start = 0
            for gap in _GAP.finditer(piece):
                inside = (gap["inside"] or "").strip()
                mark = (
                    not inside
                    or _TO_COME.fullmatch(inside)
                    or _SIGNED.match(inside)
                    or MARK.fullmatch(inside)
                )
                told = (Value("signature", ""),) if mark else tuple(self._free(inside))
                before = piece[start : gap.start()]
                if not (mark or self._is_told(before, inside, told)):
                    continue
                yield from self._of_piece(before)
                yield from told
                start = gap.end()
            yield from self._of_piece(piece[start:])

    def _is_told(self, before: str, inside: str, values: Sequence[Value]) -> bool:
        """Say whether what stands in brackets is who signs, and no part of a post or of a name."""
        sure = any(
            one.kind in {"name", "date"} or (one.kind == "position" and is_post(one.text)) for one in values
        )
        whose = _FOR.match(inside) is not None or _SIGNED.fullmatch(before.strip())
        sure = sure or bool(whose and [one.kind for one in values] == ["organisation"])
        return sure and all(one.kind != "said" for one in values)

    def _of_piece(self, piece: str) -> Iterator[Value]:
        """Read words without a blank between them, by what they begin with: a label, or on whose behalf."""
        text = _bounded(piece)
        behalf = BEHALF.match(text)
        called = text.casefold() in {
            name.casefold() for name in self.known
        }  # "Partner", which may be a label
        field_told = None if behalf or called else field_in(text)
        if sealed := _SEAL.match(text):
            yield from self._organisation(sealed["org"])
            if "presence" in text.casefold():
                yield Value("signature", "")
        elif witnessed := _PRESENCE.search(text):
            yield from self._of_piece(text[: witnessed.start()])
            yield Value("said", WITNESS)
        elif field_told is not None:
            yield from self.labelled(field_told[0], field_told[1])
        elif behalf:
            before = text[: behalf.start("org")]
            by = _FOR.search(before)
            yield from self._free(_SIGNED_BY.sub("", before[: by.start()] if by else "", count=1))
            yield from self._organisation(behalf["org"])
        elif (office := _IN_OFFICE.match(text)) and is_post(office["post"]) and is_signer(office["name"]):
            yield Value("name", bare_of(office["name"], "name"))
            yield Value("position", office["post"])
        elif _LABEL.match(text) and not self._opens_with_value(text):
            yield Value("said", text)
        elif text:
            yield from self._signed_by(text)

    def _opens_with_value(self, text: str) -> bool:
        """Say whether what stands before a colon is no label: "Alpha Council: Ann Example"."""
        before = text.partition(":")[0]
        return self._cost(before)[1] == "organisation" or is_post(before)

    def _signed_by(self, text: str) -> Iterator[Value]:
        """Read "Signed by Ann Example, a director, for Alpha Limited", or words with nothing before them."""
        opened = _SIGNED_BY.match(text)
        rest = text[opened.end() :] if opened else text
        if rest != text and (office := _BY_OFFICER.match(rest)):
            yield from self._organisation(rest[office.end() :])
            return
        joined = _FOR.search(rest)
        said = joined and (rest != text or "behalf" in joined[0].casefold())
        if joined and said and looks_like_name(rest[joined.end() :].rstrip(" ,.)")):
            yield from self._free(rest[: joined.start()])
            yield from self._organisation(rest[joined.end() :])
        else:
            yield from self._free(rest)

    def labelled(self, kind: Kind, value: str) -> Iterator[Value]:
        """Read the value of a field whose label tells what it is; one without a value says so by itself."""
        if not value.strip(" ._…") or (kind != "signature" and is_blank(value)):
            yield Value(kind, "", marked=True)
            return
        if kind == "signature":
            signed = _as_written(re.findall(r"\S+", value))
            yield from self._free(value) if signed else (Value(kind, ""),)
            return
        if kind in {"name", "organisation"}:
            found = tuple(self._signed_by(value) if kind == "name" else self._free(value))
            if (
                kind == "name"
                and [one.kind for one in found] == ["organisation", "name"]
                and _RANKED.match(value)
            ):
                yield Value(kind, value.strip())  # whatever else the letters before the name are short for
                return
            known = found and found[0].kind == "organisation" and is_party(found[0].text, self.known)
            if found and (found[0].kind == kind or is_post(found[0].text) or known):
                yield from found
                return
        yield Value(kind, value.strip(), marked=True)

    def _organisation(self, text: str) -> Iterator[Value]:
        """Read on whose behalf it is signed, and who signs after it."""
        text = _bounded(text)
        name, _, person = text.partition(" by ") if _BY.search(text) else text.partition(": ")
        name = re.sub(r"^the\s+|\s+by:?$", "", name.strip(" ,"), flags=re.IGNORECASE)
        name = LABEL_BEHIND.sub("", name)
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
        if written := _as_written(words):
            yield Value("signature", "")
            words = words[written:]
        if len(words) > _MOST_WORDS or _is_sentence(words):
            yield Value("said", text)
            return
        if behind := self._behind_party(text):
            yield from behind
            return
        cuts = self._cuts(words)
        joined = False
        for start, end, kind in cuts:
            said = bare_of(" ".join(words[start:end]), kind)
            dated = end < len(words) and cuts[-1][2] == "date"
            if (
                kind == "position"
                and dated
                and (whose := _POST_OF.fullmatch(said))
                and is_post(whose["post"])
            ) or (kind == "position" and start and (whose := self._post_to(said))):
                yield Value(kind, whose["post"])
                yield Value("organisation", whose["org"])
            elif kind != "said" or not JOINS.fullmatch(said):
                yield Value(kind, said, marked=joined and kind == "name")
            joined = said in {"and", "&"} and start > 0

    def _cuts(self, words: Sequence[str]) -> list[tuple[int, int, Kind]]:
        """Find where words are cut into values, and what each is, so that it costs least."""
        best: list[tuple[float, int, Kind]] = [(0.0, 0, "said")]
        for end in range(1, len(words) + 1):
            options = []
            for start in range(max(0, end - _MOST_OF_VALUE), end):
                cost, kind = self._cost(" ".join(words[start:end]))
                apart = start and not re.search(r"[,;:–—-]$", words[start - 1])
                options.append((best[start][0] + cost + (0.3 if apart else 0.1), start, kind))
            best.append(min(options))
        cuts: list[tuple[int, int, Kind]] = []
        end = len(words)
        while end:
            _, start, kind = best[end]
            if kind == "position" == (cuts[-1][2] if cuts else None) and not is_post(
                " ".join(words[slice(*cuts[-1][:2])]).strip(" ,")
            ):
                end_of_post = cuts.pop()[1]  # "Corporate Director, Adults and Health" is one post
                cuts.append((start, end_of_post, kind))
            else:
                cuts.append((start, end, kind))
            end = start
        return cuts[::-1]

    def _behind_party(self, text: str) -> list[Value]:
        """Part the whole name of a party from who signs for it, where that stands right behind it."""
        begins = [
            name for name in self.known if " " in name and text.casefold().startswith(f"{name.casefold()} ")
        ]
        name = max(begins, key=len, default="")
        behind = list(self._free(text[len(name) :])) if name else []
        signs = {one.kind for one in behind} <= {"name", "position"} and behind and behind[0].kind == "name"
        return [Value("organisation", text[: len(name)]), *behind] if signs else []

    def _post_to(self, post: str) -> re.Match[str] | None:
        """Part a post behind a name from the body whose it is: "Clerk to Alder Parish Council"."""
        told = _POST_TO.fullmatch(post)
        whose = told and (is_public_body(told["org"]) or is_party(told["org"], self.known))
        return told if told and whose and is_post(told["post"]) else None

    def _cost(self, words: str) -> tuple[float, Kind]:
        if words not in self._costs:
            self._costs[words] = min(readings_of(words.strip(" ,;:"), self.known))
        return self._costs[words]


def _as_written(words: Sequence[str]) -> int:
    """Count the words at the beginning that are a name as it was signed, before that as it is printed."""
    plain = [word.rstrip(",").casefold() for word in words[: 2 * _MOST_OF_NAME]]
    for cut in range(1, min(len(plain), _MOST_OF_NAME)):
        ends = [end for end in range(cut + 2, len(plain) + 1) if plain[end - 1] == plain[cut - 1]]
        names = (_bounded(" ".join(words[cut:end])) for end in ends)
        if is_signed(" ".join(words[:cut])) and any(map(is_signer, names)):
            return cut
    return 0


def _is_sentence(words: Sequence[str]) -> bool:
    """Say whether many of the words are small ones that join nothing; of a long line, some."""
    small = sum(word[:1].islower() and not JOINS.fullmatch(word) for word in words)
    return len(words) > _SHORT and small * (6 if len(words) > _FEW else 2.5) > len(words)


def _bounded(text: str) -> str:
    """Leave out what only bounds words: a comma, the bracket of a deed; but nothing of "P.C." or "(Care)"."""
    bare = text.strip(" ,;:–—-*|")
    bare = bare.rstrip(" )") if "(" not in bare else bare
    return without_stop(bare)
