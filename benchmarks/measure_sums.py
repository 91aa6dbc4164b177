"""Sums of several years, told all together or year by year."""

import re
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.measure_keys import Entry, Key, is_same, items, labels

_FIGURE = re.compile(r"\d[\d,]*")
_MOST_YEARS = 10
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:[/–-]\d\d)?\b|\([^()]*\d{1,2} [A-Z][a-z]+\)")


def parts_of(item: Mapping[str, object]) -> list[object]:
    """Give what is paid each year, where an item adds up several years and tells the sum of each."""
    amount, said = item.get("amount"), f"{item.get('amount_text')}; {item.get('year')}"
    if not isinstance(amount, int | float) or not amount:
        return [amount]
    told = [float(each.replace(",", "")) for each in _FIGURE.findall(_YEARS.sub("", said))]
    for scale in (1, 1_000):
        each = [one * scale for one in told if one * scale != amount]
        if len(each) > 1 and sum(each) == amount:
            return list(each)
        if len(set(each)) == 1 and each[0] and "year" in said and amount / each[0] in range(2, _MOST_YEARS):
            return [each[0]] * int(amount // each[0])
    return [amount]


def year_by_year(wanted: Sequence[Key], proposed: Entry) -> Iterator[Key]:
    """Give the sums wanted; instead of one that a payer's sums in the draft add up to, those of the years."""
    told: dict[str, list[Key]] = {}
    for item in items(proposed, "funding"):
        if item.get("year") and item.get("amount"):
            told.setdefault(str(item.get("payer")), []).append((item["amount"], labels(item.get("clause"))))
    alone = {key for keys in told.values() for key in keys}
    for key in wanted:
        parts = next((keys for keys in told.values() if len(keys) > 1 and _add_up(keys, key)), [])
        yield from [key] if not parts or any(is_same(key, other) for other in alone) else parts


def _add_up(parts: Sequence[Key], whole: Key) -> bool:
    """Say whether sums come to another, and are of one clause with it."""
    amounts = [amount for amount, _ in parts if isinstance(amount, int | float)]
    return sum(amounts) == whole[0] and all(is_same(part[1:], whole[1:]) for part in parts)
