"""Tables of words, each written as a line of them."""


def set_of(text: str) -> frozenset[str]:
    """Return the words of a table of ours."""
    return frozenset(text.split())
