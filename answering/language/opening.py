"""How what is asked opens, and what stands in it for an agreement. Data only.

Whoever reads how a question opens takes the words from here; one who needs only some of them says why.
"""

OPENS = r"\W*+(?:(?:and|so|but|or|ok|okay|also|please|then)\b\W*+)*+"
"""Marks, and words that only lead on to what is asked: `ok, so and who signs?`."""

WH = "what|when|who|whom|whose|which|where|why|how"
"""Words by which it is asked what, when or who, and not whether."""

IS = "is|are|was|were"
DOES = "do|does|did"
HAS = "has|have|had"
MAY = "can|could|will|would|shall|should|may|might|must"
AUX = f"{IS}|{DOES}|{HAS}|{MAY}"
"""Verbs with which it is asked whether: all of them, and by their sorts."""

VERB = rf"(?:{AUX})(?:n['\u2019]?t)?\b"
"""One of them, denied or not."""

NAMED = "thisagreement"
"""What stands for the name of an agreement while the rest of a question is read."""

IN_MAY = r"(?<=\bin )may|(?<=since )may|(?<=last )may|(?<=during )may|(?<=by )may|(?<=of )may|may(?= \d)"
"""How the month is named that is written as the verb is."""

MAY_DO = rf"(?!{IN_MAY})may"
"""The verb, and not the month."""
