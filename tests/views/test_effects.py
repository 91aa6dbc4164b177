"""What a change note does is told alike wherever it stands, from what was so before, each sum as it is."""

from decimal import Decimal
from typing import Any

from agreements import acts
from agreements.answers import Answer
from agreements.change_notes.effects import Effect, PutItem, RemoveItem, SetSum
from agreements.requests import About, Topic
from agreements.terms import Milestone, Obligation, Party, Signatory
from agreements.terms.money import money
from tests.agreements.histories import CLERK, History, day, given, made
from tests.answering.told import asked
from views.text import text
from views.words import page

ITEMS: dict[str, Any] = {
    "recurring": [
        {"id": "O4", "what": "Cold store checked", "frequency": "monthly", "owner": ["a"], "to": "the board"}
    ],
    "milestones": [{"id": "M7", "what": "Van bought", "date": "2017-06-30", "bound": "by"}],
    "signatories": [{"party": "b", "name": "Una B", "position": "Clerk"}],
    "funding": [
        {"id": "F1", "what": "Fuel", "amount": 812.5, "payer": "a"},
        {"id": "F2", "what": "Ferry", "amount": 9000, "currency": "NOK", "payer": "b"},
    ],
}


def history() -> History:
    return given(made("a", "b", **ITEMS)).signed("a", "b", on="2017-01-10")


def effect_of(*effects: Effect, agreed: bool = True) -> str:
    """Return the row of a note that tells its effect, read when it has taken effect where it is agreed."""
    varied = history().varied if agreed else history().proposed
    said = varied(*effects, on="2017-02-01").answer(acts.ShowNotes("made", 1), on="2017-02-20", by=CLERK)
    lines = text(page(Answer(acts.ShowNotes("made", 1), day("2017-02-20"), said), ())).splitlines()
    return next(line for line in lines if line.startswith(" Effect")).removeprefix(" Effect").strip()


def test_a_sum_is_written_in_its_currency_with_its_pence() -> None:
    written = [money(Decimal(one), "GBP") for one in ("1200.5", "-70", "1000")]
    assert written == ["£1,200.50", "-£70", "£1,000"]
    assert money(Decimal("1200.5"), "NOK") == "1,200.50 NOK"


def test_a_note_on_a_sum_keeps_its_currency_and_its_pence() -> None:
    changes = (SetSum("F1", Decimal("900.5")), SetSum("F2", Decimal("9100.4")))
    assert effect_of(*changes, agreed=False) == (
        "The sum of £812.50 from Party A for Fuel becomes £900.50. "
        "The sum of 9,000 NOK from Party B for Ferry becomes 9,100.40 NOK."
    )
    varied = history().varied(*changes, on="2017-02-01")
    said = asked(varied, "what did change note 1 change?", "2017-02-20")[1]
    assert "is £900.50 instead of £812.50" in said
    assert "is 9,100.40 NOK instead of 9,000 NOK" in said
    funding = About(Topic.FUNDING, "made")
    told = text(page(Answer(funding, day("2017-02-20"), varied.answer(funding, on="2017-02-20")), ()))
    assert "£812.50 before change note 1" in told
    assert "9,000 NOK before change note 1" in told


def test_what_is_replaced_is_told_beside_what_replaces_it_and_what_that_leaves_out() -> None:
    report = PutItem("recurring", Obligation(id="O4", what="Cold store checked", frequency="quarterly"))
    for agreed in (False, True):
        assert effect_of(report, agreed=agreed) == (
            "The recurring duty O4, Cold store checked (monthly; owed by Party A; to the board), "
            "is replaced by Cold store checked (quarterly), which gives no owner or recipient."
        )
    signs = PutItem("signatories", Signatory(party="b", name="Ole N", position="Mayor"))
    assert effect_of(signs) == "The representative of Party B, Una B (Clerk), is replaced by Ole N (Mayor)."


def test_what_is_added_or_removed_is_told_by_its_sort_also_once_that_is_agreed() -> None:
    added = PutItem("milestones", Milestone(id="M8", what="Van sold.", date=day("2017-09-30")))
    assert effect_of(added) == "The milestone M8, Van sold (30 September 2017), is added."
    assert effect_of(PutItem("parties", Party(id="c", name="Party C"))) == "The party Party C is added."
    gone = RemoveItem("milestones", "M7")
    assert effect_of(gone) == "The milestone M7, Van bought (by 30 June 2017), is removed."
    again = effect_of(added, PutItem("milestones", Milestone(id="M8", what="Van lent")))
    assert again.endswith("Van sold (30 September 2017), is replaced by Van lent, which gives no date.")
    said = asked(history().varied(gone, on="2017-02-01"), "what did change note 1 change?", "2017-02-20")[1]
    assert "the milestone M7, Van bought (by 30 June 2017), was removed" in said
