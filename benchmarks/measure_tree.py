"""How good a document's tree is: the share of the clauses that a clerk cites that it has."""

import re
from collections.abc import Iterator, Mapping, Sequence

from agreements.days.number_words import NUMBER_WORDS
from benchmarks.measure import Score
from documents.clauses import Clause

_CODE = r"(?:[A-Z][a-z]+ )?\(?(?:\d[\d.]*|[A-Z]\d*|[a-z]{1,2}|[ivx]{1,4})\)?(?:\(\w{1,4}\)){0,3}"
_PARTED = re.compile(rf"\s*;\s*|(?:\s*,\s*|\s+and\s+)(?={_CODE}(?:$|[;,]| and | to |[-–—]))")
_REMARK = re.compile(r"\s+\([^()]*\)$")
_RANGE = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d+(?:\.\d+)*$)|(?<=[\d)])\s+to\s+(?=[\d(])")
_NAMED = re.compile(r"^(?:the )?(?:articles?|clauses?|sections?|paragraphs?|paras?\.?) (?=\S{1,12}$)")
_IN_WORDS = re.compile(rf"\b(schedule|appendix|annexe?) ({'|'.join(NUMBER_WORDS)})\b")
_GOES_ON = re.compile(r"\([A-Za-z0-9]{1,4}\)")
_ALIKE = tuple(
    (re.compile(pattern), kind)
    for pattern, kind in (
        (r"^(?:recitals?|background|whereas)(?=$| ?\()", "recital"),
        (r"^(?:(?:the )?parties|between)(?=$| ?\()", "parties"),
        (r"^(?:title page|front sheet|cover(?: table| page| sheet)?|heading|title)$", "front"),
        (r"^(?:signed|signatures?(?: page| block)?|execution(?: page)?|attestation|sign[- ]?off)$",
         "signature"),
    )
)  # fmt: skip
"""What clerks call one part of a document by, whatever stands printed there."""


def clauses_cited(clauses: Sequence[Clause], entry: Mapping[str, object]) -> Score:
    """Count which of the clauses that a register file cites a tree has, by label, heading or row of a table.

    A citation of several, as "5.1; Part One (a), (b)" is, counts as each of them, and each counts once.
    """
    has = _names(clauses)
    wanted = {_plain(label) for citation in _citations(entry) for label in _labels(citation)}
    held = len(wanted & has)
    return Score("clauses cited", held, len(wanted), held)


def missed(clauses: Sequence[Clause], entry: Mapping[str, object]) -> list[str]:
    """List the labels that a register file cites and the tree has not."""
    has = _names(clauses)
    labels = (label for citation in _citations(entry) for label in _labels(citation))
    return sorted({label for label in labels if _plain(label) not in has})


def _names(clauses: Sequence[Clause]) -> set[str]:
    """Give all that clauses may be cited by: "Phase 1" with "Set up" is "Phase 1 - Set up" too."""
    names: set[str] = set()
    for clause in clauses:
        own = [clause.label]
        if clause.heading:
            heading = _REMARK.sub("", clause.heading)
            own += [clause.heading, heading, f"{clause.label} {heading}"]
        if clause.kind in {"front", "signature"}:
            own.append(clause.kind)
        if clause.kind == "front":  # who the parties are, each with a number
            own += [f"{clause.label} {told[0]}" for told in map(_GOES_ON.match, clause.lines) if told]
        names |= {_plain(name) for name in own}
        rows = (row[0] for table in clause.tables for row in table if row and row[0].strip())
        names |= {_plain(f"{clause.label} {code}") for code in rows}
    return names


def _citations(told: object) -> Iterator[str]:
    """Give what an entry cites, wherever in it that stands."""
    if isinstance(told, Mapping):
        for name, value in told.items():
            if name in {"clause", "clauses"}:
                yield from map(str, value if isinstance(value, list) else [value])
            else:
                yield from _citations(value)
    elif isinstance(told, list):
        for value in told:
            yield from _citations(value)


def _labels(citation: str) -> Iterator[str]:
    """Part what is cited, at "to" into its first and last; "(b)" after "Part One (a)" is of Part One."""
    last = ""
    for piece in _PARTED.split(citation):
        for told in _RANGE.split(piece):
            label = told.strip()
            if _GOES_ON.fullmatch(label) and last.endswith(")"):
                label = f"{last.rpartition('(')[0]}{label}"
            if label and label != "None":
                last = label
                yield label


def _plain(label: str) -> str:
    """Write a label in one way, whatever it is called and however it is set."""
    plain = re.sub(r"\s+", " ", label).strip().rstrip(".:").casefold()
    plain = _IN_WORDS.sub(lambda told: f"{told[1]} {NUMBER_WORDS[told[2]]}", plain)
    plain = _NAMED.sub("", plain)
    for pattern, kind in _ALIKE:
        plain = pattern.sub(kind, plain)
    return re.sub(r"[^a-z0-9]", "", plain)
