"""How what is asked opens, and what stands in it for an agreement. Data only."""

OPENS = r"\W*+(?:(?:and|so|but|or|ok|okay|also|please|then)\b\W*+)*+"
"""Marks, and words that only lead on to what is asked: `ok, so and who signs?`."""

NAMED = "thisagreement"
"""What stands for the name of an agreement while the rest of a question is read."""
