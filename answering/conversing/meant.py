"""What a term in an answer means, where only that is asked: `meaning what?`."""

import re
from collections.abc import Iterable

from answering.facts.items import Item
from answering.fitting.cutting.likeness import defined
from answering.language.opening import DOES, IS, OPENS

_ONLY_MEANING = re.compile(
    rf"{OPENS}(?:right\W+)?"
    r"(?:(?:(?:which|that) )?mean(?:s|ing)(?: what)?"
    rf"|what(?:['\u2019]s|(?: (?:{IS}|{DOES}))?) (?:that|this|it|they|those|these)"
    r"(?: \w+ly)?(?: supposed to)? mean(?:s|ing|t)?"
    r"|what(?:['\u2019]s| is) meant by (?:that|this|it|those|these))"
    r"(?: (?:then|exactly|here|in practice))*\W*",
    re.IGNORECASE,
)


def asks_only_meaning(said: str) -> bool:
    """Say whether a question asks nothing but what something that was said means."""
    return bool(_ONLY_MEANING.fullmatch(said))


def definition(told: Iterable[Item], items: Iterable[Item]) -> Item | None:
    """Return the fact that defines a term of what was told: of what it is listed as, or of its words."""
    facts = tuple(told)
    known = [(one, term) for one in items for term in defined(one)]
    for texts in ([one.group.replace("_", " ") for one in facts], [_said(one) for one in facts]):
        said = f" {' '.join(texts).casefold()} "
        found = (one for one, term in known if one not in facts and f" {term.casefold()} " in said)
        first = next(found, None)
        if first:
            return first
    return None


def _said(item: Item) -> str:
    values = (value for value in vars(item.fact).values() if isinstance(value, str))
    return " ".join(re.findall(r"[\w'\u2019-]+", " ".join(values)))
