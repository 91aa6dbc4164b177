"""Figures of an agreement's tables: which cells are asked for, and what is to be done with them."""
