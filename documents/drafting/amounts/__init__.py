"""Sums, shares and figures to be reached."""
