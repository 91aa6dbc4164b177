"""What brings an agreement to an end in one case, by all together, or sends one of them away."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

DEED = """MEMORANDUM OF UNDERSTANDING

between

(1) Teal Bay Council ("the Council")
(2) Marram Sea Trust ("the Trust")
(3) Samphire Boats Limited ("the Company")

1. TERM

1.1 This Memorandum will operate from 1st April 2041 to 31st March 2044.

2. LEAVING AND ENDING

2.1 {}
"""
PAGE = """# The Marram Memorandum

**Who.** This memorandum is between Teal Bay Council, Marram Sea Trust and Samphire Boats Limited.

**When.** It starts on 1 April 2041 and ends on 31 March 2044.

## Leaving

{}
"""
Rule = tuple[int | None, int | None]


def notices(text: str) -> list[Rule | None]:
    """Give the months and days of each notice, and nothing for what needs none."""
    told = (notice for (notice,) in told_in(text, "termination", "notice"))
    return [(one.get("months"), one.get("days")) if isinstance(one, dict) else None for one in told]


@pytest.mark.parametrize("layout", [DEED, PAGE])
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("If the Trust or the Company leaves, this Memorandum comes to an end for all.", [None]),
        ("Should the Board decide otherwise, the Memorandum shall end on 31 March 2043.", [None]),
        ("Where the hut grant stops, this Memorandum will terminate automatically.", [None]),
        (
            (
                "If a Partner is in breach and does not mend it within 28 days of being asked, the others "
                "may together exclude it at once."
            ),
            [None],
        ),
        ("A Partner that puts bathers at risk may be required to leave.", [None]),
        ("If the Council leaves, the partnership ends.", [None]),
        ("Should the hut grant fall by a tenth, the Council may give 3 months' notice.", [(3, None)]),
        ("Withdrawal of the Trust or the Company brings this Memorandum to an end.", [None]),
        (
            (
                "Any Partner may leave on three months' notice. The Council may do so at six weeks' notice "
                "if its grant stops."
            ),
            [(3, None), (None, None)],
        ),
        ("All three of us may agree to stop sooner.", [None]),
        (
            (
                "Any Partner may leave on three months' notice in writing. The Council must give six months' "
                "notice."
            ),
            [(3, None), (6, None)],
        ),
        (
            (
                "Any Partner may leave on 90 days' notice. The Trust may end its part on 30 days' notice if "
                "its income falls by a third."
            ),
            [(None, 90), (None, 30)],
        ),
    ],
)
def test_each_way_to_an_end_is_told(layout: str, sentence: str, told: list[Rule | None]) -> None:
    assert notices(layout.format(sentence)) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "If the Partners do not extend or renew it, this Memorandum ends on 31 March 2044.",
        "Changes to this Memorandum need a vote of two thirds, with 21 days' notice of the wording.",
        "If a Partner leaves, the others will meet within 21 days to decide what is to be done.",
        "If the tide is high the lifeguards' shift ends.",
        "The others may ask it to explain itself.",
        "All may agree to change the hours of the huts.",
    ],
)
def test_what_only_looks_like_an_end_is_none(sentence: str) -> None:
    assert notices(DEED.format(sentence)) == []


def test_a_notice_that_the_front_tells_again_is_one() -> None:
    front = "Start     1 April 2041\nNotice    Three months\nLead      Teal Bay Council\n\nbetween"
    text = DEED.replace("between", front, 1).format("Any Partner may leave on three months' notice.")
    assert notices(text) == [(3, None)]


def test_a_case_in_which_it_ends_is_no_milestone() -> None:
    text = DEED.format("If the answer is no, the second hut closes on 31 May 2042.")
    assert told_in(text, "milestones", "date") == []
    held = DEED.format("If asked, the Trust will paint the second hut by 31 May 2042.")
    assert told_in(held, "milestones", "date") == [(date(2042, 5, 31),)]
