"""People, parties and agreements go by their names in what is told of who did what, never by bare ids."""

from agreements.acts import Appoint, ShowPeople
from agreements.answers import Answer
from agreements.clerk.inquiries import AskClerk
from agreements.outcomes import KnownPeople, Refusal, Refused
from agreements.recorded import OPERATOR
from agreements.records import Role
from agreements.requests import About, Base, Topic
from tests.agreements.histories import ADMINISTRATOR, CLERK, History, day, given, made
from tests.views.judges import judge_message, walked
from views.blocks import blocks
from views.page import Page, Row
from views.text import text
from views.words import page

QUAY = made("a", "b", starts="2017-04-01").model_copy(update={"id": "quay", "short_name": "Quay MoU"})


def _said(history: History, request: Base, by: str) -> str:
    return text(page(Answer(request, day("2017-06-01"), history.answer(request, on="2017-06-01", by=by)), ()))


def test_the_history_names_who_wrote_and_keeps_the_id_of_a_stranger() -> None:
    history = given(QUAY).proposed(on="2017-05-02")
    said = _said(history, About(Topic.HISTORY, "quay"), CLERK)
    written = {one.written.by.user for one in history.agreement.records if one.written}
    for user in written:
        name = history.people.appointed_as(user)
        assert f"Recorded by {name}" in said if name else f"Recorded by Slack user {user}" in said
    assert any(history.people.appointed_as(user) for user in written)


def test_an_administrator_reads_names_of_what_they_may_see_and_no_id_of_what_they_may_not() -> None:
    open_ = given(QUAY)
    assert "signatory for Party A" in _said(open_, ShowPeople(), ADMINISTRATOR)
    appointed = open_.appointed("U-SAM", Role.SIGNATORY, "a", over="quay").people.appointments[-1:]
    seen = KnownPeople(appointed, (), (), {"a": "Party A"}, {"quay": "Quay MoU"})
    assert _row(seen) == "Position; signatory for Party A, only for Quay MoU"
    unseen = KnownPeople(appointed, (), (), {}, {})
    assert _row(unseen) == (
        "Position; signatory for a party that you can't see, only for an agreement that you can't see"
    )


def test_a_role_over_what_is_not_seen_has_no_button_that_names_it() -> None:
    history = given(QUAY).appointed("U-SAM", Role.SIGNATORY, "a", over="quay")
    history = history.appointed("U-LEE", Role.CLERK, over="quay").appointed("U-KIM", Role.CLERK)
    appointed = history.people.appointments[-3:]
    for parties, agreements, removed in (
        ({"a": "Party A"}, {"quay": "Quay MoU"}, ["U-SAM", "U-LEE", "U-KIM"]),
        ({"a": "Party A"}, {}, ["U-KIM"]),
        ({}, {"quay": "Quay MoU"}, ["U-LEE", "U-KIM"]),
        ({}, {}, ["U-KIM"]),
    ):
        content = KnownPeople(appointed, (), (), parties, agreements)
        said = page(Answer(ShowPeople(), day("2017-06-01"), content), ())
        typed = [one.typed for one in said.buttons[1:]]
        assert [words.split()[2] for words in typed] == removed
        assert ("quay" in text(said)) is bool(agreements)


def test_whose_name_is_not_known_is_shown_by_slack_and_nobody_else_is() -> None:
    asked = AskClerk("quay", "Does Slack user U9 know?")
    history = given(QUAY).asked(asked, on="2017-06-01", by="U7READER")
    (notice,) = page(Answer(asked, day("2017-06-01"), history.said), ()).notices  # type: ignore[arg-type]
    assert text(notice.page).startswith("Slack user U7READER asks about Quay MoU")
    assert _mentioned(notice.page) == ["U7READER"]
    told = history.answer(About(Topic.HISTORY, "quay"), on="2017-06-01")
    said = page(Answer(About(Topic.HISTORY, "quay"), day("2017-06-01"), told), ())
    assert set(_mentioned(said)) == {"U7READER", ADMINISTRATOR}


def test_whoever_asks_at_the_terminal_is_told_as_no_user_of_slack() -> None:
    asked = AskClerk("quay", "Who knows?")
    history = given(QUAY).asked(asked, on="2017-06-01", by=OPERATOR.user)
    (notice,) = page(Answer(asked, day("2017-06-01"), history.said), ()).notices  # type: ignore[arg-type]
    assert text(notice.page).startswith("terminal asks about Quay MoU")


def test_who_may_do_what_was_refused_is_named_where_there_is_anybody() -> None:
    refused = given(QUAY).answer(ShowPeople(), on="2017-06-01", by=CLERK)
    said = page(Answer(ShowPeople(), day("2017-06-01"), refused), ())
    assert text(said).endswith(f"Ask Slack user {ADMINISTRATOR}.")
    assert _mentioned(said) == [ADMINISTRATOR]
    changed = Refused(Refusal.TEXT_CHANGED, QUAY, "change note 1", details=("Slack user U9",))
    assert _mentioned(page(Answer(ShowPeople(), day("2017-06-01"), changed), ())) == [], "a note says so"
    nobody = page(Answer(ShowPeople(), day("2017-06-01"), Refused(Refusal.NOT_ADMINISTRATOR)), ())
    assert text(nobody).endswith("Nobody is one yet: whoever runs the bot sets MOU_ADMINS.")


def test_a_name_that_was_typed_names_no_other_user_by_id() -> None:
    appoint = Appoint("U5SAM", "Slack user U9", "Officer", Role.CLERK)
    history = given(QUAY).asked(appoint, on="2017-06-01", by=ADMINISTRATOR)
    assert history.people.name_of("U5SAM") == "Slack user U5SAM"
    refused = Refused(Refusal.NOT_KEEPER, QUAY, entitled=history.people.keepers("quay"))
    assert _mentioned(page(Answer(ShowPeople(), day("2017-06-01"), refused), ())) == ["U5SAM"]


def _mentioned(said: Page) -> list[str]:
    """List whom Slack is to name in a page."""
    sent = blocks(said)
    judge_message(sent.blocks, sent.text)
    return [one["user_id"] for one in walked(sent.blocks) if one.get("type") == "user"]


def _row(content: KnownPeople) -> str:
    (shown,) = page(Answer(ShowPeople(), day("2017-06-01"), content), ()).parts
    assert isinstance(shown, Row)
    return shown.text
