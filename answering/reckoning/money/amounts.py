"""A sum worked out of those that a document states: each taken so many times, and added up."""

from dataclasses import dataclass
from fractions import Fraction

from agreements.terms.rates import Rate


@dataclass(frozen=True)
class Times:
    """An amount so many times: `per` year or day where it is the price of one, else a part of it or more."""

    amount: Fraction
    times: Fraction
    per: str = ""


@dataclass(frozen=True)
class Amounts:
    """What several amounts come to together, for each year or the like where that is their `rate`.

    Their `currency` is the name of what is counted, where that is no money.
    """

    each: tuple[Times, ...]
    currency: str
    rate: Rate = Rate.NONE

    @property
    def whole(self) -> Fraction:
        """The sum of them all."""
        return sum((one.amount * one.times for one in self.each), Fraction(0))


PARTS = {
    **dict.fromkeys(("half", "a half"), Fraction(1, 2)),
    **dict.fromkeys(("a third", "one third"), Fraction(1, 3)),
    "two thirds": Fraction(2, 3),
    **dict.fromkeys(("a quarter", "one quarter"), Fraction(1, 4)),
    **dict.fromkeys(("three quarters", "three-quarters"), Fraction(3, 4)),
    "a fifth": Fraction(1, 5),
    "a tenth": Fraction(1, 10),
    "double": Fraction(2),
    "twice": Fraction(2),
}
"""Parts of a sum, and multiples of it, by how they are said."""
