"""Bodies that head the paragraph that tells of them, and schedules that stand in a list alone."""

from tests.documents.drafts import told_in

FRONT = """Orchard Agreement

1. Parties

1.1 This agreement is between Quillham Parish Council (“the Council”) and the Orchard Trust Limited.

2. Term

2.1 It starts on 1 June 2031 and ends on 31 May 2033.
"""


def test_a_paragraph_that_opens_with_a_name_tells_of_that_body() -> None:
    text = f"""{FRONT}
3. Running it

3.1 Apple Board. Two from each side. Chaired by Una Frost until May. Meets every two months.

3.2 Pressing Panel. Chaired by the Trust’s Press Keeper. Meets at least twice a year.

3.3 Reviews. The Board looks at this agreement every March.
"""
    assert sorted(told_in(text, "governance", "name", "chair", "meets"), key=str) == [
        ("Apple Board", "Una Frost until May", "every 2 months"),
        ("Pressing Panel", "the Trust’s Press Keeper", "twice a year"),
    ]


def test_a_heading_that_names_a_meeting_is_one_where_it_is_told_who_sits_there() -> None:
    text = f"""{FRONT}
3. Talking

3.1 The Orchard Partnership Meeting. Two from each side sit down in spring and in autumn.

3.2 The Apple Network. It sells cider, and neither of us has anything to do with it.
"""
    assert told_in(text, "governance", "name") == [("Orchard Partnership Meeting",)]


def test_what_a_list_of_annexes_names_is_not_there_unless_it_is_printed_below() -> None:
    text = f"""{FRONT}
3. Annexes

Annex A - Map of the trees (trees.pdf)

Annex B - Rota for picking (to follow)

Annex C - Prices

Annex C

Apples are sold at £2 a bag, pears at £3 a bag and quinces at £4 a bag, whoever picked them.
"""
    assert told_in(text, "schedules", "label", "state") == [
        ("Annex A", "embedded_not_included"),
        ("Annex B", "missing"),
        ("Annex C", "present"),
    ]


def test_an_appendix_of_another_paper_on_the_title_page_is_none_of_the_agreement() -> None:
    text = FRONT.replace(
        "Agreement\n", "Agreement\n\nApproved by Cabinet, 3 May 2031, minute 9, Appendix C\n", 1
    )
    assert told_in(text, "schedules", "label") == []
