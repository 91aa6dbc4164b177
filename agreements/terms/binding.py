"""What is set apart where a document says whether it binds in law: `not binding, save for clause 7`."""

import re
from dataclasses import dataclass

from agreements.terms.document import LegalStatus

_ONE = r"\d{1,3}(?:\.\d{1,3}){0,3}(?: ?\([^()]{2,80}\))?"
_CLAUSES = r"(?:clauses?|sections?|paragraphs?|parts?)"
_APART = re.compile(
    r"\b(?:save|except(?:ing)?|other than|apart from|with the exception of|excluding)"
    rf"(?: for| that| in respect of)?(?: the)? {_CLAUSES}"
    rf" (?P<labels>{_ONE}(?:(?:, ?(?:and |or )?| and | or | to )(?:{_CLAUSES} )?{_ONE}){{0,12}})"
    r"(?P<more>(?:,? (?:and|or)|,? as well as) [^.;]+)?",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\b(\d{1,3}) to (\d{1,3})\b")
_NAME = re.compile(r"\(([^()]{2,80})\)")
_LABEL = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,3}")
_BINDS = re.compile(r"\b(?:bind|bound|enforc)", re.IGNORECASE)


@dataclass(frozen=True)
class Apart:
    """The clauses that are set apart, what they are called, and how the document says so.

    `sole` is set where no more is said of what binds, so that of every other clause it is otherwise.
    """

    labels: tuple[str, ...]
    names: str
    said: str
    sole: bool

    def has(self, label: str) -> bool:
        """Say whether a clause is one of them, or within one."""
        return any(label == one or label.startswith(f"{one}.") for one in self.labels)


def set_apart(legal: LegalStatus) -> Apart | None:
    """Return the clauses of which what a document says of its being binding is not so."""
    found = _APART.search(legal.text or "") if legal.binding is not None else None
    if found is None:
        return None
    named = " ".join(_NAME.findall(found["labels"]))
    labels = _RANGE.sub(_spread, _NAME.sub("", found["labels"]))
    sole = not found["more"] and len(_BINDS.findall(legal.text or "")) == 1
    return Apart(tuple(_LABEL.findall(labels)), named, found[0], sole)


def _spread(found: re.Match[str]) -> str:
    return " ".join(map(str, range(int(found[1]), int(found[2]) + 1)))
