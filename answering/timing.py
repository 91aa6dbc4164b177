"""Whether what lies behind, what lies ahead or what was done is asked of a list of dated things."""

import re

from answering.language.english import cues

_PAST = re.compile(r"\b(overdue|late|slipped|passed|past|gone|missed|behind)\b", re.IGNORECASE)
_COMING = re.compile(
    r"\b(to come|ahead|upcoming|outstanding|remain\w*|left|yet to|still|not yet|coming up)\b", re.IGNORECASE
)
_DONE = re.compile(
    r"\b(done|finished|completed?|delivered|met|achieved|reached|implemented)\b", re.IGNORECASE
)
_OUGHT = re.compile(
    r"\b(?:ought|should|supposed|meant|expected|due|needed|had to)\b.*"
    r"\b(?:by (?:now|today|this point)|already|before now)\b"
    r"|\b(?:should|ought to) (?:\w+ )?have (?:\w+ )?been\b",
    re.IGNORECASE,
)
"""How it is asked what was to be done before today, whether it was or not."""

_NEXT = re.compile(
    r"\bnext (?:\w+ )?(?:review|gateway|milestone|deliverable|deadline|date|payment|instalment|target|thing"
    r"|one|due|stage)s?\b|\b(?:due|up|coming|falls?|comes?|happens?|is|are|what['\u2019]?s) next\b",
    re.IGNORECASE,
)
_LAST_DUE = re.compile(
    r"^(?>.*?\b(?:was|were|did)\b)(?>.*?\b(?:last|latest|previous|most recent)\b).*"
    r"\b(?:due|fall|meant|supposed|planned|scheduled|expected|reviews?|gateways?|payments?)\b",
    re.IGNORECASE,
)

WORDS = cues("""
overdue late slipped passed past gone missed behind come ahead upcoming outstanding remaining left done
finished complete delivered met achieved reached implemented ought supposed meant expected due already
""")
"""Words that ask so, and so account for themselves."""


def is_past(said: str) -> bool:
    """Say whether a question is of what lies behind."""
    return bool(_PAST.search(said)) or (is_to_be_done(said) and not _COMING.search(said))


def is_to_be_done(said: str) -> bool:
    """Say whether a question is of what was to be done before today, as the days of an agreement tell."""
    return bool(_OUGHT.search(said))


def is_coming(said: str) -> bool:
    """Say whether a question is of what lies ahead."""
    return bool(_COMING.search(said)) and not is_past(said)


def is_next(said: str) -> bool:
    """Say whether a question is of the one that comes next."""
    return bool(_NEXT.search(said))


def is_last_due(said: str) -> bool:
    """Say whether a question is of the one that was due last before today."""
    return bool(_LAST_DUE.search(said))


def is_done(said: str) -> bool:
    """Say whether a question is of what was done, which only a record tells."""
    return bool(_DONE.search(said))
