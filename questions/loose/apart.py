"""What a question sets apart from what it asks of: `besides the chair, who is on it?`."""

import re

from answering.language.opening import AUX, WH

_DO = (
    r"end(?:ed)?|start(?:ed)?|begin|began|expired?|finish(?:ed)?|run|ran|last(?:ed)?|mention|involve|require|allow"
    r"|include|contain|say"
)
"""Verbs with which several agreements, one of them set apart, are asked about."""

_APART = re.compile(
    r"(?:[,(]\s*|\b)(?:besides|apart from|aside from|other than|in addition to|not counting"
    r"|except(?:ing| for)?|excluding|leaving (?:out|aside)"
    r"|(?:(?<=anywhere )|(?<=anyone )|(?<=agreement )|(?<=mou ))but)"
    r"\s+(?!not\b|(?:that|this|it|him|her|them|those|these)\b)(?P<what>[^,;:?()]+?)"
    rf"\s*(?:\)|(?=\s(?:{WH}|{AUX}|{_DO})\b|[,;:?]|\s[-\u2013\u2014]\s|\W*$))",
    re.IGNORECASE,
)
_COUNTERPART = re.compile(
    r"(?P<what>\b[A-Z][\w-]+(?: [A-Z][\w-]+)*)['\u2019]s (?:opposite number|counterpart|co-?chair)\b"
)
"""How somebody is asked about by whom they do it with."""

_TELLING = re.compile(r"\w{3,}")


def set_apart(text: str) -> tuple[str, str]:
    """Cut a question into what it asks and what it sets apart from that; what sets nothing apart is whole."""
    found = _APART.search(text)
    if found:
        rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;:-")
        return (rest, found["what"]) if _TELLING.search(rest) else (text, "")
    found = _COUNTERPART.search(text)
    return (f"{text[: found.start()]}who is {text[found.end() :]}", found["what"]) if found else (text, "")
