"""How near two spellings are, by rapidfuzz, which is loaded when the first misspelling comes."""


def slips(said: str, known: str) -> int:
    """Count the slips between two words: a letter missed, added, changed, or swapped with the next."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - a tenth of the start of a command in the terminal

    return OSA.distance(said, known)


def likeness(said: str, known: str) -> float:
    """Rate how alike two names are, 0 to 100; one that has all the words of the other is wholly alike."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - as above

    return max(fuzz.ratio(said, known), fuzz.token_set_ratio(said, known))
