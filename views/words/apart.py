"""Agreements that have one short name, told apart wherever several are told of together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from agreements.terms import Terms
from agreements.terms.names import told_apart, with_ids

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    class _OfAgreement(DataclassInstance, Protocol):
        @property
        def terms(self) -> Terms | None: ...

    class _Named(DataclassInstance, Protocol):
        @property
        def agreement(self) -> str: ...

        @property
        def short_name(self) -> str: ...


Row = TypeVar("Row", bound="_OfAgreement")
Named = TypeVar("Named", bound="_Named")


def apart(rows: Iterable[Row], among: Iterable[Row] = ()) -> tuple[Row, ...]:
    """Return what is told of agreements, those that share a short name called by one of their own.

    `among` is what else is told on the same page.
    """
    rows = tuple(rows)
    several = {row.terms.id: row.terms for row in (*rows, *among) if row.terms}
    called = told_apart(tuple(several.values()))
    return tuple(_renamed(row, row.terms, called[row.terms.id]) if row.terms else row for row in rows)


def _renamed(row: Row, terms: Terms, name: str) -> Row:
    if terms.short_name == name:
        return row
    named = terms.model_copy(update={"short_name": name})
    entry = getattr(row, "entry", None)  # of an answer to a free question, which has its terms from there
    return replace(row, entry=replace(entry, terms=named)) if entry else replace(row, terms=named)


def named_apart(found: Sequence[Named], among: Sequence[Named] = ()) -> tuple[Named, ...]:
    """Return things said with the name of their agreement, and its reference if others have that name."""
    called = with_ids({one.agreement: one.short_name for one in (*found, *among)})
    return tuple(
        one if called[one.agreement] == one.short_name else replace(one, short_name=called[one.agreement])
        for one in found
    )
