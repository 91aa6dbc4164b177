"""Titles that are whole: no more than what says of what it is an agreement, and no less."""

import pytest

from tests.documents.drafts import told_in

BODY = """
1. Purpose
1.1 This document says how Harle Borough Council ("the Council") and Cobble Mills Trust ("the Trust") will
mend the bridge.
2. Term
2.1 It starts on 1 May 2031 and ends on 30 April 2034.
"""
BETWEEN = "between Harle Borough Council and Cobble Mills Trust"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["Harle Footbridge Compact", BETWEEN], "Harle Footbridge Compact"),
        (
            ["Harle Footbridge Compact", "2031-2034", "a compact for mending it"],
            "Harle Footbridge Compact 2031-2034",
        ),
        (
            ["Harle Footbridge", "Memorandum of Understanding", BETWEEN, "Version 1.2"],
            "Harle Footbridge - Memorandum of Understanding",
        ),
        (
            ["Hosting Agreement", "between", "Harle Borough Council", "(as Host)", "and", "the Harle Guild"],
            "Hosting Agreement between Harle Borough Council (as Host) and the Harle Guild",
        ),
        (["Memorandum of Understanding", BETWEEN], f"Memorandum of Understanding {BETWEEN}"),
        (
            ["Memorandum of Understanding", "on", "mending the footbridge", BETWEEN],
            "Memorandum of Understanding on mending the footbridge",
        ),
        (
            ["MEMORANDUM OF UNDERSTANDING", "SUBJECT: The footbridge at Harle"],
            "Memorandum of Understanding - The footbridge at Harle",
        ),
        (
            [
                "Memorandum of Understanding (MoU)",
                "The footbridge at Harle",
                BETWEEN.removeprefix("between "),
            ],
            "Memorandum of Understanding (MoU) - The footbridge at Harle",
        ),
        (
            ["HARLE AND COBBLE", "SHARED FOOTBRIDGE TEAM", "MEMORANDUM OF UNDERSTANDING"],
            "Harle and Cobble - Shared Footbridge Team - Memorandum of Understanding",
        ),
        (
            ["Harle Footbridge Partnership", "Mending and Painting Compact"],
            "Harle Footbridge Partnership - Mending and Painting Compact",
        ),
        (
            ["Harle Footbridge Partnership", "Footbridge Keepers", "Memorandum of Understanding", BETWEEN],
            "Footbridge Keepers - Memorandum of Understanding",
        ),
        (["Harle Borough Council", "Footbridge Compact"], "Footbridge Compact"),
        (["Ministry of Bridges", "Footbridge Compact"], "Footbridge Compact"),
        (["Working draft of the two clerks", "Footbridge Compact"], "Footbridge Compact"),
        (["Shared care: partnership agreement for Harle"], "Shared care: partnership agreement for Harle"),
        (
            ["PARTNERSHIP AGREEMENT FOR THE MENDING OF", "A BRIDGE THAT IS OLD"],
            "Partnership Agreement for the Mending of a Bridge That Is Old",
        ),
    ],
)
def test_a_title_ends_where_it_is_whole(lines: list[str], title: str) -> None:
    ((told,),) = told_in("\n\n".join(lines) + "\n" + BODY, "title", "title")
    assert str(told).casefold() == title.casefold()


def test_the_subject_of_an_email_gives_way_to_the_title_in_it() -> None:
    lines = (
        "From: Greta Sunley <greta@cobble.example>\nSent: 11 June 2031\nSubject: RE: RE: Compact - final\n\n"
        "All\n\nThe text is below. Please reply by Friday.\n\nThanks\n\nGreta\n\nCobble Mills Trust\n\n"
        "HARLE FOOTBRIDGE COMPACT\n"
    )
    ((told,),) = told_in(lines + BODY, "title", "title")
    assert told == "Harle Footbridge Compact"


FRONT = "Cobble Mills Revival\n\n\n{lines}\n\n\nVersion 1.2, approved\n"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "Memorandum of Understanding\nFootbridge Repair Trial",
            "Memorandum of Understanding - Footbridge Repair Trial",
        ),
        (
            "MEMORANDUM OF UNDERSTANDING\nrelating to the FOOTBRIDGE\nREPAIR AND PAINTING SERVICE 2031-33",
            "Memorandum of Understanding relating to the FOOTBRIDGE REPAIR AND PAINTING SERVICE 2031-33",
        ),
        (
            "Footbridge Team\nProtocol between Harle Borough Council,\nCobble Mills Trust\nand the Elms",
            f"Footbridge Team - Protocol {BETWEEN.replace(' and', ',')} and the Elms",
        ),
    ],
)
def test_a_title_goes_on_with_the_lines_right_below_it(lines: str, title: str) -> None:
    told = told_in(FRONT.format(lines=lines) + BODY, "title", "title")
    bare = [str(value).removeprefix("Cobble Mills Revival - ").casefold() for (value,) in told]
    assert bare == [title.casefold()]


@pytest.mark.parametrize(
    "below", ["Harle Borough Council", "Owner: Bridges Team", "Final draft", "Agreed on 3 May 2031"]
)
def test_what_stands_right_below_a_title_and_says_nothing_of_it_is_none_of_it(below: str) -> None:
    front = f"Footbridge Repair Protocol\n{below}\n\n"
    assert told_in(front + BODY, "title", "title") == [("Footbridge Repair Protocol",)]


def test_what_stands_apart_from_a_whole_title_is_none_of_it() -> None:
    front = "Footbridge Repair Protocol\n\nPainting and mending at Cobble Mills\n\n"
    assert told_in(front + BODY, "title", "title") == [("Footbridge Repair Protocol",)]


def test_the_heading_of_a_letter_of_intent_is_its_title_and_no_sentence_below_it() -> None:
    text = (
        "4 Quay Street, Harle HA1 2BB\n\n3 May 2031\n\nDear Ms Sunley\n\nLetter of intent: Harle Hub\n\n"
        "I write to set out what Harle Borough Council and Cobble Trust will do before an agreement.\n\n"
        "Yours sincerely\n\nRowan Tilley\nChief Executive\nHarle Borough Council\n"
    )
    assert told_in(text, "title", "title") == [("Letter of intent: Harle Hub",)]
