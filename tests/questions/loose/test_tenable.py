"""Yes and no only where they are so in the time, mood and extent asked; each beside a close one that is."""

from pathlib import Path

import pytest

from agreements.terms import Terms
from answering.verdict.tenable import wants_all
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from views.text import text

FOLDER = Path(__file__).parent / "register"


def verdict(said: str, register: str) -> str:
    path = FOLDER / f"{register}.yaml"
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    first = text(MemoryDesk((terms,)).ask(f"{said}? ({register})", today=TODAY, thread=said)).split("\n")[0]
    return next((one for one in ("Yes", "No") if first.startswith((f"{one}.", f"{one} "))), "neither")


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("are there at least 4 partners", "Yes"),
        ("are there no more than 3 partners", "No"),
        ("are there no more than 4 partners", "Yes"),
        ("are there fewer than 4 partners", "No"),
        ("does it last no less than 30 months", "Yes"),
        ("does it last no less than 40 months", "No"),
        ("is the home support hours sum at least \u00a3440,000", "Yes"),
        ("is the home support hours sum no more than \u00a3440,000", "No"),
        ("does Upper Vale have fewer than 120 hours a week", "No"),
        ("is the notice period longer than 12 months", "No"),
        ("is the notice period at least 9 months", "Yes"),
        ("does it end no later than 31 March 2022", "Yes"),
        ("does it end no later than 1 March 2022", "No"),
        ("did it end later than 31 March 2022", "No"),
        ("does it end on or before 31 March 2022", "Yes"),
        ("does it run until 5 May 2022", "No"),
        ("does it run until 31 March 2022", "Yes"),
        ("does it run until 2022", "Yes"),
        ("did it come into force on 9 June 2019", "No"),
        ("did it come into force on 1 April 2019", "Yes"),
        ("was it in force on 9 June 2019", "Yes"),
        ("was it in force on 9 June 2019, after the Trust had signed", "neither"),
        ("is it version 2.1 or a later version", "neither"),
        ("had it run out by new years day 2023", "Yes"),
        ("had it run out by New Year's Day 2021", "No"),
        ("had it run out by christmas eve 2022", "Yes"),
        ("had it run out by boxing day 2020", "No"),
        ("it ends on 5 May 2022, doesn't it", "No"),
        ("it ends on 31 March 2022, doesn't it", "Yes"),
        ("it's still in force, isn't it", "No"),
        ("it's legally binding, isn't it", "Yes"),
        ("does the Discharge Board have only three members", "Yes"),
        ("does the Discharge Board have only four members", "No"),
    ],
)
def test_a_bound_is_kept_to_on_both_sides(said: str, is_so: str) -> None:
    assert verdict(said, "harrowdale") == is_so


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("is Vale Acute NHS Trust still to sign", "No"),
        ("is Vale Community NHS Trust still to sign", "Yes"),
        ("did Tom Aldous sign before 2 March 2019", "neither"),
        ("did Tom Aldous sign before 29 March 2019", "Yes"),
        ("did Vale Acute NHS Trust sign in 2021", "neither"),
        ("will Vale Community NHS Trust sign", "neither"),
        ("does Tom Aldous sign for Vale Acute NHS Trust", "Yes"),
        ("Tom Aldous signs for Vale Acute NHS Trust, right", "Yes"),
    ],
)
def test_who_signed_by_when_is_as_recorded(said: str, is_so: str) -> None:
    assert verdict(said, "harrowdale") == is_so


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("is it no longer in force", "Yes"),
        ("is it in force", "No"),
        ("does it never end", "No"),
        ("has it not ended", "No"),
        ("is Harrowdale County Council the only partner", "neither"),
        ("is Harrowdale County Council a partner", "Yes"),
        ("is Harrowdale County Council happy with it", "neither"),
        ("would Harrowdale County Council agree", "neither"),
        ("has Harrowdale County Council been a partner since 1931", "neither"),
        ("is neither Harrowdale County Council nor Vale Acute NHS Trust a partner", "neither"),
        ("does it only cover volunteer transport", "neither"),
        ("does it cover volunteer transport", "Yes"),
        ("are care home placements no longer covered", "neither"),
        ("are care home placements covered", "No"),
    ],
)
def test_more_than_is_stated_is_neither(said: str, is_so: str) -> None:
    assert verdict(said, "harrowdale") == is_so


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("will Vale Acute NHS Trust leave", "neither"),
        ("is Vale Acute NHS Trust leaving", "neither"),
        ("should Vale Acute NHS Trust leave", "neither"),
        ("can Vale Acute NHS Trust leave", "Yes"),
        ("must it be extended", "neither"),
        ("can it be extended for ever", "No"),  # once, for up to two years
        ("can it be extended", "Yes"),
        ("was it replaced", "neither"),
        ("was it a success", "neither"),
        ("was the single discharge form in use on every ward late", "neither"),
        ("will the single discharge form in use on every ward be late", "neither"),
        ("is the single discharge form in use on every ward due by 30 September 2019", "Yes"),
        ("has the Discharge Board met", "neither"),
        ("is the Discharge Board still meeting", "neither"),
        ("was the Discharge Board meeting regularly", "neither"),
        ("does Priya Nair chair the Discharge Board", "Yes"),
        ("has the risk register been kept", "neither"),
        ("does Harrowdale County Council keep the risk register", "Yes"),
        ("is the home support hours sum paid", "neither"),
        ("the mid-term review of the partnership is done, right", "neither"),
        ("was the target for delayed discharges missed", "neither"),
        ("is Harrowdale County Council in charge of being first contact for the agreement", "neither"),
        ("is the delayed discharge report monthly", "Yes"),
        ("was the delayed discharge report late", "neither"),
        ("is Dev Patel the first contact for the agreement", "Yes"),
    ],
)
def test_what_is_laid_down_does_not_tell_what_came_about(said: str, is_so: str) -> None:
    assert verdict(said, "harrowdale") == is_so


@pytest.mark.parametrize(
    ("said", "is_so"),
    [
        ("does Vale Acute NHS Trust decide on equipment costing more than \u00a3400", "neither"),
        ("is it true that journey records are held for six years", "Yes"),
        ("is it true that journey records are held for nine years", "No"),
    ],
)
def test_a_rule_for_one_is_none_for_another(said: str, is_so: str) -> None:
    assert verdict(said, "brindlesea" if "journey" in said else "harrowdale") == is_so


@pytest.mark.parametrize(
    ("said", "text_of_rule", "is_so"),
    [
        ("does a decision of the panel need all three members", "It needs two of the three members.", False),
        ("does a decision of the panel need all the members", "It needs a majority of members.", False),
        ("does a decision of the panel need two members", "It needs two of the three members.", True),
    ],
)
def test_all_are_not_needed_where_some_are_enough(said: str, text_of_rule: str, is_so: bool) -> None:  # noqa: FBT001
    assert wants_all(text_of_rule.casefold(), said) != is_so
