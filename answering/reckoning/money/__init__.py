"""Sums of money: added up, taken so many times, shared, and who pays them."""
