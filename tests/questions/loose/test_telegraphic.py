"""What is typed as in a telegram is spoken out; any other line of a few words is left as it is."""

import pytest

from questions.loose.telegraphic import spoken_out
from tests.questions.loose.hollowbeck import hollowbeck, talked
from tests.questions.memory import MemoryVocabulary, entry

OTHERS = (entry("marlow", place="Marlow"), entry("marlpit", place="Marlpit"))
VOCABULARY = MemoryVocabulary((hollowbeck(), *OTHERS))
DAY = "2024-06-15"


def _named(text: str) -> tuple[bool, bool]:
    return text.casefold() in {"hollowbeck", "marlow"}, "council" in text.casefold()


def spoken(said: str) -> str:
    return spoken_out(said, VOCABULARY, _named)


@pytest.mark.parametrize(
    ("said", "full"),
    [
        ("Hollowbeck ended?", "has Hollowbeck ended?"),
        ("marlow over yet", "is marlow over?"),
        ("holl M3 late?", "is M3 late in hollowbeck?"),
        ("M3 hollowbeck done", "is M3 done in hollowbeck?"),
        ("hollowbeck step 2 overdue", "is step 2 overdue in hollowbeck?"),
        ("holl end date", "hollowbeck end date"),
        ("Hollowbeck who?", "parties Hollowbeck"),
        ("when hollowbeck", "dates hollowbeck"),
        ("Hollowbeck Borough Council who", "who is Hollowbeck Borough Council"),
        ("who Hollowbeck Borough Council?", "who is Hollowbeck Borough Council"),
    ],
)
def test_it_is_said_in_full(said: str, full: str) -> None:
    assert spoken(said) == full


@pytest.mark.parametrize(
    "said",
    [
        "marl end date",  # of which there are two
        "hol end date",
        "Holl Town end date",
        "the clinic ended?",
        "who signs hollowbeck",
        "is Hollowbeck ended?",
        "note end date",  # a word of its own
        "hollowbeck lamps late",
        "somebody who",
        "when did the trial in Hollowbeck that we ran end",
    ],
)
def test_what_is_no_telegram_is_left(said: str) -> None:
    assert spoken(said) == said


def test_in_a_conversation_a_word_is_no_beginning_of_a_name() -> None:
    assert spoken_out("holl end date", VOCABULARY, _named, begins=False) == "holl end date"


def test_it_is_answered_as_what_it_stands_for() -> None:
    assert talked(DAY, "hollowbeck ended?")[0].startswith("No. ")
    assert talked("2028-01-01", "holl ended")[0].startswith("Yes. ")
    assert "not recorded" in talked(DAY, "holl M1 late?")[0].split("\n")[0]
    assert "does not say" in talked(DAY, "holl M99 late?")[0].split("\n")[0]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("does Hollowbeck end in March or June?", "31 March 2027"),
        ("does Hollowbeck end in 2026 or 2027?", "31 March 2027"),
        ("was step 2 due on 30 or 31 July 2024? (hollowbeck)", "31 July 2024"),
        ("is the notice in Hollowbeck 3 months or 6 months?", "6 months"),
    ],
)
def test_one_of_two_days_or_lengths_is_asked_for_and_not_yes_or_no(said: str, told: str) -> None:
    first = talked(DAY, said)[0].split("\n")[0]
    assert told in first
    assert not first.startswith(("Yes", "No"))


def test_in_which_of_two_months_it_was_in_force_is_no_choice() -> None:
    assert "in force" in talked(DAY, "is Hollowbeck in force in July or August 2024?")[0].split("\n")[0]


def test_two_months_are_one_run_of_days_only_if_they_adjoin() -> None:
    register = (hollowbeck(), entry("marlow", short_name="Marlow MoU", end={"date": "2026-03-31"}))
    for said, wanted in (("March or April 2027", True), ("March or May 2027", False)):
        (found,) = talked(DAY, f"which agreements end in {said}?", register=register)
        assert found.startswith("1 of 2 agreements: Hollowbeck") is wanted
