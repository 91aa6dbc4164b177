"""Words cut into runs of three letters, by which a misspelt word finds those like it."""

LONGEST_WORD = 64
"""Letters of a word that are kept and compared; nothing anyone misspells is longer."""

EDGE = "  "
"""Before a word, so that its first letters weigh more, as in PostgreSQL's pg_trgm."""


def of(word: str) -> frozenset[str]:
    """Return the runs of three letters of a word, with its edges: `dog` has `  d`, ` do`, `dog`, `og `."""
    padded = f"{EDGE}{word} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))
