"""Small turns of phrase: lists, counts, sums, quotations, whole sentences."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from agreements.authority.people import UNNAMED
from agreements.later import Later
from agreements.terms import Cell, Funding
from agreements.terms.money import money

if TYPE_CHECKING:  # where no sum is said nobody waits for it
    from agreements.terms import printed as printing
else:
    printing = Later("agreements.terms.printed")

SILENT = "the document does not say"
BLANK = "left blank in the document"


def mentioned(*names: str) -> tuple[str, ...]:
    """Return the users among some names of whom no name is known, for Slack to say it."""
    return tuple(name.removeprefix(UNNAMED) for name in names if _UNNAMED.fullmatch(name))


_UNNAMED = re.compile(rf"{UNNAMED}[A-Z0-9-]+")


def joined(items: Iterable[str], last: str = "and") -> str:
    """Join names as a sentence does: `A, B and C`."""
    names = list(items)
    if len(names) < 2:  # noqa: PLR2004 - two names are the fewest to join
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def count(number: int, one: str, many: str = "") -> str:
    """Count things in words: `1 party`, `2 parties`, `no parties`."""
    noun = one if number == 1 else many or f"{one}s"
    return f"{number:,} {noun}" if number else f"no {noun}"


def quoted(text: str, limit: int = 0) -> str:
    """Put words in quotation marks, cut to the limit if one is given."""
    shown = f"{text[: limit - 1]}…" if limit and len(text) > limit else text
    return f"\u201c{shown}\u201d"


def capital(text: str) -> str:
    """Start with a capital letter."""
    return text[:1].upper() + text[1:]


def of_name(subject: str, agreement: str) -> str:
    """Name a subject of an agreement: the agreement itself by its name alone, else `change note 3 of …`."""
    return agreement if subject == "the agreement" else f"{subject} of {agreement}"


def ended(text: str) -> str:
    """End with a full stop unless the text ends a sentence already."""
    closed = text.rstrip().rstrip("\u201d\"')")
    return text if not closed or closed[-1] in ".!?:;" else f"{text}."


def sentences(*said: str | None) -> str:
    """Join those sentences that are there, each with a capital and a full stop."""
    return " ".join(capital(ended(one)) for one in said if one)


def labelled(label: str, text: str | None) -> str | None:
    """Say `label: text`, or nothing where there is no text."""
    return f"{label}: {text}" if text else None


def paid(fact: Funding) -> str:
    """Write a sum as it is meant: `£500 a quarter`, `up to £90 a place`; nothing where no sum is stated."""
    if fact.amount is None:
        return ""
    said = printing.printed(fact)
    return f"{said.bound} {money(fact.amount, fact.currency)} {said.per}".strip()


def totals(stated: Iterable[Funding]) -> dict[tuple[str, str], list[Funding]]:
    """Gather sums that may be added up: those in one currency that are paid for each of the same."""
    found: dict[tuple[str, str], list[Funding]] = {}
    for one in stated:
        if one.amount is not None:
            found.setdefault((one.currency, printing.printed(one).per), []).append(one)
    return found


def bound_of(sums: Iterable[Funding]) -> str:
    """Say of what is worked out of sums that it is `up to` or `about` so much, where one of them is."""
    bounds = {printing.printed(one).bound for one in sums} - {""}
    return bounds.pop() if len(bounds) == 1 else "about" if bounds else ""


def added_up(sums: Sequence[Funding], currency: str) -> str:
    """Write what sums come to, with `up to` or `about` where that is so of one of them."""
    whole = sum((one.amount or Decimal(0) for one in sums), Decimal(0))
    return f"{bound_of(sums)} {money(whole, currency)}".strip()


def each_period(added: Iterable[tuple[str, str, str]]) -> str:
    """Join sums of different periods: what each is paid for each of, else the years it is for, if any."""
    found = list(added)
    one = not found[1:]
    rated = (
        f"{said} {per or ('' if one else years or 'with no period given')}".strip()
        for said, per, years in found
    )
    return joined(rated)


def years_of(sums: Iterable[Funding]) -> str:
    """Say which years sums are for, where that is told of all: `for 2025/26 and 2026/27`."""
    named = dict.fromkeys(one.year or "" for one in sums)
    return f"for {joined(sorted(named))}" if all(re.search(r"\d{4}", one) for one in named) else ""


def not_firm(sums: Iterable[Funding]) -> str:
    """Say how much of sums is not firm, where the others are: `of this £400 is expected, not firm`."""
    stated = [one for one in sums if one.amount is not None]
    open_ = [one for one in stated if one.firm is False]
    found = totals(open_).items() if len(open_) < len(stated) else ()
    said = joined(f"{added_up(some, currency)} {per}".strip() for (currency, per), some in found)
    return f"of this {said} is expected, not firm" if said else ""


def figure(number: Decimal) -> str:
    """Write a number with commas between thousands and no idle noughts."""
    whole = number == number.to_integral_value()
    return f"{int(number):,}" if whole else f"{number.normalize():,f}"


def percent(part: Decimal, whole: Decimal) -> str:
    """Write a share in hundredths, with a decimal where it has one."""
    return f"{figure(round(100 * part / whole, 1))}%"


def cell(value: Cell, column: str) -> str:
    """Write a cell of a table: numbers with commas, per cent under a `%` column, `blank` for none."""
    if value is None:
        return "blank"
    if isinstance(value, str):
        return value
    number = figure(Decimal(str(value)))
    return f"{number}%" if column.strip() == "%" else number


def named_or_counted(names: Sequence[str], limit: int = 160) -> str:
    """List the names where they are few and short enough to read at a glance, else nothing."""
    listed = joined(names)
    return listed if len(listed) <= limit else ""
