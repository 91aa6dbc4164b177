"""Deadlines and ends asked of in other words are read as in plain ones; what says more is left."""

from datetime import date

import pytest

from agreements.unread import Choose
from questions.hearing import hear
from questions.loose.in_other_words import in_plain_words
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("so when is our next deadline under Harrow?", "so what falls due next under Harrow?"),
        ("What's the next key date?", "What falls due next?"),
        ("what lapses last", "which agreement lapses last?"),
        ("of Alder and Birch, which goes on the latest?", "of Alder and Birch, which ends last?"),
        ("which begins sooner, Alder or Birch?", "which starts first, Alder or Birch?"),
        ("which has the later expiry date, Alder or Birch", "which ends last, Alder or Birch"),
        ("and what's our oldest one", "and which agreement starts first?"),
        ("which of the four mous is the newest?", "which agreement starts last?"),
        ("is the Harrow one signed off yet?", "is the Harrow one signed?"),
        ("has Alder been signed off or still a draft", "has Alder been signed"),
        ("what makes Harrow start?", "what starts Harrow?"),
        ("what triggers the start of Harrow", "what starts Harrow"),
        ("Otter Vale Trust is in which one", "which agreements is Otter Vale Trust in?"),
        ("which dates had come round by 1 May 2017?", "which dates had passed by 1 May 2017?"),
        ("which deadlines have gone?", "which deadlines had passed?"),
        ("and the Rovers are a party to which mous?", "and which agreements is the Rovers a party to?"),
    ],
)
def test_it_is_put_in_plain_words(said: str, plain: str) -> None:
    assert in_plain_words(said).casefold() == plain.casefold()


@pytest.mark.parametrize(
    "said",
    [
        *(
            "when is the next deadline that the board set",
            "what ends first in Harrow",
            "when is the last deadline",
        ),
        *(
            "what starts the review",
            "which is the oldest board?",
            "which starts later than Alder?",
            "which runs the longest?",
            "who signs off the invoices",
            "are invoices signed off yet",
            *("what is the total funding share", "the depot is in which village", "who is in which one"),
            "what is the total number of beds in Harrow",
            "which is longer, notice in Alder or in Birch?",
            "is the notice in Alder longer than that in Birch, and by how much?",
            *("which targets have been reached?", "which costs have gone up?", "which reports have arrived?"),
            "counting from 1 May 2017, when does it run out?",
        ),
    ],
)
def test_what_says_more_is_left_as_it_is(said: str) -> None:
    assert in_plain_words(said) == said


def test_what_is_no_name_is_not_looked_for_as_one() -> None:
    vocabulary = MemoryVocabulary(sample_register())
    said = hear("what does it say about gateways", vocabulary, today=date(2017, 5, 1)).request
    assert isinstance(said, Choose)


def test_no_long_line_takes_long() -> None:
    for line in ("and so " * 700, "what is the next " * 300, "what ends " * 400, "which of the " * 400):
        assert not is_slow(in_plain_words, line, 0.1), line[:40]
