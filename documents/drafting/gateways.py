"""Days that are counted from a gateway: "within four weeks of Gateway 1"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from agreements.proposals import Proposal
from documents.drafting.phrases import DURATION, months_of
from documents.printed_dates import add_months

_NAME = (
    r"(?:[A-Z][\w-]* +){0,2}(?:Gateway|Checkpoint|Stage Gate|Break Point|Decision Point)"
    r"(?: +(?:\d{1,2}|[A-Z]|One|Two|Three|Four))?\b"
)
_NAMED = re.compile(rf"\b{_NAME}")
_FROM = re.compile(
    rf"\b(?:(?P<within>within)\s+)?(?i:{DURATION.pattern})\s+(?:of|from|after|following)\s+(?:the\s+)?"
    rf"(?:(?:passing|date|day|decision|outcome)\s+(?:of|at)\s+(?:the\s+)?)?(?P<name>{_NAME})"
)
_THE = re.compile(r"(?:The|A|An|At|On|By|In|If|Before|After)\s+")


def days_of(gateways: Iterable[tuple[str, Proposal]]) -> dict[str, date]:
    """Give the day of each gateway by the name that the words beside it have for it."""
    days: dict[str, date] = {}
    for words, gateway in gateways:
        day = gateway.value["date"]
        if isinstance(day, date):
            days = {_plain(name): day for name in _NAMED.findall(words)} | days
    return days


def counted_from(text: str, days: Mapping[str, date]) -> Iterator[tuple[date, str, str]]:
    """Work out each day that a text counts from a gateway: the day, the words, and what they bound."""
    for told in _FROM.finditer(text) if days else ():
        near = days.get(_plain(told["name"]))
        if near is not None:
            months, more = months_of(told)
            day = add_months(near, months) + timedelta(days=more)
            yield day, told[0], "by" if told["within"] else "at"


def _plain(name: str) -> str:
    return re.sub(r"\s+", " ", _THE.sub("", name)).casefold()
