"""A party that a change note removes is named still, and a keeper may withdraw the notice that it gave."""

from functools import cache

import pytest

from agreements.answers import Answer
from agreements.change_notes.effects import PutItem, RemoveItem
from agreements.life import deeds, results
from agreements.outcomes import Refusal, ToFill
from agreements.requests import About, Topic
from agreements.terms import Party
from tests.agreements.histories import CLERK, History, day, given, made, refused, signatory
from tests.answering.told import asked
from views.text import text
from views.words import page

WAYS = [{"rule": "Any party may leave by three months' notice", "notice": {"months": 3}}]
OWNED = [{"id": "M1", "what": "A plan", "date": "2017-05-31", "owner": ["c"]}]
ON = "2017-02-03"


@cache
def left() -> History:
    """Have c sign, give notice, and leave by a change note while that notice runs."""
    history = given(made("a", "b", "c", starts="2017-01-01", termination=WAYS, milestones=OWNED))
    history = history.signed("a", "b", "c", on="2017-01-03")
    history = history.varied(RemoveItem("parties", "c"), on="2017-01-10", change_on="2017-02-01")
    notice = deeds.GiveNotice("made", party="c", given_on=day("2017-01-20"), ends_on=day("2017-04-30"))
    return history.asked(notice, on="2017-01-20", by=signatory("c"))


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        (Topic.HISTORY, "signed the agreement for Party C"),
        (Topic.STATUS, "Party C gave notice on 20 January 2017"),
        (Topic.STATUS, "31 May 2017 (in 4 months, after its end on 30 April 2017): A plan."),
        (Topic.MILESTONES, "Owner: Party C"),
        (Topic.PARTIES, "Party C  A party until change note 1 took effect. (change note 1)"),
    ],
)
def test_who_left_is_told_by_name(topic: Topic, words: str) -> None:
    request = About(topic, "made")
    assert words in text(page(Answer(request, day(ON), left().answer(request, on=ON)), ()))


@pytest.mark.parametrize("said", ["has party c signed?", "was party c ever a party?", "is party c a party?"])
def test_who_left_is_neither_a_party_nor_one_that_never_was(said: str) -> None:
    told = asked(left(), said, ON)[1]
    assert told.startswith("Made-up MoU: Party C is named in the document but is not a party. A party until ")


def test_who_comes_back_is_a_party_again() -> None:
    back = left().varied(PutItem("parties", Party(id="c", name="Party C")), on="2017-02-20")
    assert back.terms("2017-02-19").mentioned
    assert not back.terms("2017-02-20").mentioned


def test_who_is_no_party_to_a_later_version_is_told_by_name() -> None:
    version = {"label": "v2", "counts_from": "2017-03-01"}
    later = left().imported(made("a", "b", "d", starts="2017-01-01", version=version), on=ON)
    told = text(page(Answer(About(Topic.HISTORY, "made"), day(ON), later.said), ()))  # type: ignore[arg-type]
    assert "Party C gave notice on 20 January 2017" in told
    history = About(Topic.HISTORY, "made")
    after = later.answer(history, on="2017-03-02")
    assert "signed the agreement for Party C" in text(page(Answer(history, day("2017-03-02"), after), ()))


@pytest.mark.parametrize("party", ["", "party c", "c"])
def test_a_keeper_withdraws_the_notice_of_a_party_that_left(party: str) -> None:
    form = left().answer(deeds.StartWithdrawingNotice("made", party=party), on=ON, by=CLERK)
    assert isinstance(form, ToFill)
    assert [(one.value, one.called) for one in form.fields[0].options] == [("c", "Party C")]
    request = deeds.WithdrawNotice("made", party="c", why="It left by agreement")
    assert isinstance(left().asked(request, on=ON, by=CLERK).said, results.NoticeTakenBack)
    assert refused(left().asked(request, on=ON, by=signatory("a"))) is Refusal.NO_NOTICE
