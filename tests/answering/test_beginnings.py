"""A pattern tells what words a text must have, and only where it is sure of them."""

import pytest

from answering.language.beginnings import begun


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (r"\bhands? over\b", [{"hand ", "hands "}, {"over "}]),
        (r"\bin(?:to)? print\b", [{"in ", "into "}, {"print "}]),
        (r"\b(?:the |our )?rota\b", [{"rota "}]),
        (r"\b(?:pre)?paid\b", [{"paid ", "prepaid "}]),
        (r"\bre-?draft", [{"re ", "redr"}]),
        (r"\bbuild\w*", [{"buil"}]),
        (r"\bwell[- ]known\b", [{"well"}]),
        (r"^\W*(?:so |and )?who +(?:does|did) it\b", [{"who "}, {"did ", "does "}, {"it "}]),
        (r"(?<!not )\bfit (?=for|to)", [{"fit "}]),
        (r"\bt ?& ?cs?\b", [{"t "}]),
        (r"\bup ?dates?\b", [{"up ", "update ", "updates "}]),
    ],
)
def test_the_words_of_a_pattern_are_told(way: str, words: list[set[str]]) -> None:
    assert begun(way) == words


@pytest.mark.parametrize(
    "way",
    [
        r"over",
        r"\b\d+ ?days",
        r"(?:the )?rota",
        r"\b(?:the ){0,2}\w+",
        r"\b(?:a|\w+)(?:s)?",
        r"^\W*.{1,60}?",
        r"%",
    ],
)
def test_what_is_not_sure_is_not_told(way: str) -> None:
    assert begun(way) == []
