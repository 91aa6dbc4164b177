"""What a timetable tells again, points named by ways to go on, and a period beside a start on signature."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of, told_in

TEXT = """PARTNERSHIP AGREEMENT

1. Parties
1.1 This agreement is between Alder Borough Council ("the Council") and the Beck Valley Trust ("the Trust").

2. Term
2.1 This agreement takes effect from the date the second party signs it. The work is planned to run from
1 May 2031 to 30 April 2034.

3. What we do
3.1 The Trust will open the shop, with a tea room, by 3 June 2031.
3.2 The Trust will paint the fence by 9 September 2031.
3.3 The Council pays the Trust £4,000 on receipt of an invoice after 1 July 2031.

4. Deciding
4.1 The Joint Board will hold a "grow, change or close" meeting on 12 March 2032.
4.2 We will review this agreement by 1 May 2032. Final review: December 2033.

Annex 1 - Timetable

Date               Step                      Who
3 June 2031        Doors of shop unlocked    Trust
9 September 2031   Garden dug                Council
2 October 2031     Fence photographed        Council
"""


def test_the_only_row_of_a_day_tells_again_what_a_clause_told_of_it_in_some_like_word() -> None:
    assert told_in(TEXT, "milestones", "date", "clause") == [
        (date(2031, 6, 3), "3.1, Annex 1"),
        (date(2031, 9, 9), "3.2"),
        (date(2031, 9, 9), "Annex 1"),
        (date(2031, 10, 2), "Annex 1"),
    ]


def test_where_two_rows_have_a_day_neither_is_taken_for_what_a_clause_tells() -> None:
    text = TEXT.replace("2 October 2031  ", "3 June 2031     ")
    days = [day for (day,) in told_in(text, "milestones", "date")]
    assert days.count(date(2031, 6, 3)) == 3


def test_a_row_has_the_day_of_what_is_told_to_come_before_one_that_has_only_a_name() -> None:
    text = TEXT.replace(
        "takes effect from the date the second party signs it", "starts on 1 May 2031 (the Opening Day)"
    )
    text = text.replace(
        "paint the fence by 9 September 2031", "agree the planting plan before the Opening Day"
    )
    text = text.replace(
        "9 September 2031   Garden dug                Council",
        "15 April 2031      Planting plan agreed      Trust",
    )
    (day,) = [day for day, what in told_in(text, "milestones", "date", "what") if "plan" in str(what)]
    assert day == date(2031, 4, 15)


@pytest.mark.parametrize(
    "named",
    ['"grow, change or close" meeting', "continue/pause/stop decision point", "stop or proceed moment"],
)
def test_a_point_may_be_named_by_the_ways_to_go_on(named: str) -> None:
    text = TEXT.replace('"grow, change or close" meeting', named)
    assert told_in(text, "gateways", "date") == [(date(2032, 3, 12),)]


@pytest.mark.parametrize("said", ["may change or close its shop", "holds a change or close-up workshop"])
def test_what_may_change_is_no_point_at_which_it_is_decided(said: str) -> None:
    text = TEXT.replace('will hold a "grow, change or close" meeting', said)
    assert told_in(text, "gateways", "date") == []


def test_a_review_may_be_told_by_its_label_behind_another() -> None:
    assert told_in(TEXT, "reviews", "date") == [(date(2032, 5, 1),), (date(2033, 12, 31),)]


def test_a_start_on_signature_has_the_period_beside_it_and_that_is_no_milestone() -> None:
    (start,) = draft_of(TEXT).of("commencement")
    period = {"from": date(2031, 5, 1), "to": date(2034, 4, 30), "clause": "2.1"}
    assert (start.value["rule"], start.value["stated_period"]) == ("on_signature_by_all", period)


def test_what_a_body_considers_by_a_day_is_a_gateway_where_it_is_told_what_may_follow() -> None:
    said = (
        "Before the second grant is paid, the Grants Committee will consider the first year's accounts at "
        "its meeting on 12 March 2032. If it is not satisfied, the next grant may be reduced or withheld."
    )
    text = TEXT.replace('The Joint Board will hold a "grow, change or close" meeting on 12 March 2032.', said)
    assert told_in(text, "gateways", "date") == [(date(2032, 3, 12),)]
    aside = said.replace("may be reduced or withheld", "was told of in March")
    assert told_in(text.replace(said, aside), "gateways", "date") == []


def test_what_was_resolved_before_is_no_gateway() -> None:
    said = "On 3 March 2030 the Joint Board resolved to continue the shop for a second phase."
    text = TEXT.replace("Annex 1 -", f"5. Background\n5.1 {said}\n\nAnnex 1 -")
    assert told_in(text, "gateways", "date") == [(date(2032, 3, 12),)]
