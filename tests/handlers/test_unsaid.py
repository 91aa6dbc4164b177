"""What was recorded is never told of as not recorded, whatever Slack makes of the answer."""

import pytest

from storage.errors import Unsettled
from storage.ledger import head
from storage.store import Store
from tests.handlers import sent
from tests.handlers.handing import hands_over, shared, show
from tests.handlers.loopback import LoopbackSlack, Reply, not_taken, refusal, too_many
from tests.handlers.staff import CLERK, JACKIE, READER, Office, Staffed, new_view, text_of

DONE = "done doncaster M1 on 20 November 2017"
RECORDED, NOT_RECORDED = "That is recorded", "nothing was recorded"
NOT_TAKEN = [
    Reply(500, "oops"),
    Reply(drop=True),
    refusal("internal_error"),
    refusal("is_archived"),
    too_many(30),
]


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store, "doncaster")


def entries(office: Office) -> int:
    with office.store.database.reading() as connection:
        return head(connection).sequence


def told(office: Office, method: str = "chat.postMessage") -> str:
    return text_of(office.slack.of(method)[-1])


@pytest.mark.parametrize("fault", NOT_TAKEN)
def test_an_act_whose_answer_slack_did_not_take_is_told_as_recorded(fault: Reply, office: Office) -> None:
    before = entries(office)
    office.slack.will("chat.postMessage", fault)
    office.hand(sent.mention(DONE), CLERK)

    assert entries(office) == before + 1
    assert RECORDED in told(office)
    assert "Done: M1" in told(office)
    assert "status doncaster" in told(office)
    assert not [words for words in (NOT_RECORDED, "again in", "again with") if words in told(office)]


@pytest.mark.parametrize("fault", NOT_TAKEN)
def test_a_question_whose_answer_slack_did_not_take_is_not_told_as_recorded(
    fault: Reply, office: Office
) -> None:
    office.slack.will("chat.postMessage", fault)
    office.hand(sent.mention("status doncaster"), CLERK)
    assert RECORDED not in told(office)


@pytest.mark.parametrize(("fault", "words"), [(Reply(500, "oops"), RECORDED), (not_taken("used_url"), "")])
def test_an_act_of_a_reminders_button_is_told_as_recorded_in_a_direct_message(
    fault: Reply, words: str, office: Office
) -> None:
    url, before = office.slack.response_url(CLERK), entries(office)
    office.slack.will(f"hooks/{CLERK}", fault, fault)
    office.hand(sent.pressed("ask:1", DONE, url, only_you=False), CLERK)

    assert entries(office) == before + 1
    assert office.slack.of("chat.postMessage")[-1]["channel"] == CLERK
    assert words in told(office)
    assert "Done: M1" in told(office)


def test_an_act_in_a_form_that_slack_did_not_change_is_told_as_recorded(office: Office) -> None:
    office.slack.will("views.update", refusal("internal_error"))
    office.presses(CLERK, DONE, new_view())
    assert RECORDED in text_of(office.slack.of("views.update")[-1]["view"])


def test_an_act_chosen_for_in_a_form_is_told_as_recorded(office: Office) -> None:
    view = office.types(CLERK, "watch")
    office.slack.will(f"hooks/{CLERK}", Reply(drop=True))
    picked = {"type": "external_select", "selected_option": {"value": "doncaster"}}
    shown = office.submits(CLERK, view, {"agreement": {"agreement": picked}})
    assert RECORDED in text_of(shown["view"])
    assert shown["response_action"] == "update", "the form does not lie below, to be handed in again"


def test_an_act_that_the_database_may_have_kept_or_not_is_told_as_neither(office: Office) -> None:
    page = office.desk.apologise(Unsettled("It does not answer."))
    assert "may be recorded or not" in page.headline.text
    assert NOT_RECORDED not in page.headline.text


def test_who_is_to_be_told_of_an_act_is_told_though_its_answer_was_not_taken(office: Office) -> None:
    office.slack.will("chat.postMessage", refusal("is_archived"))
    office.hand(sent.mention("ask to sign doncaster for doncaster-ccg"), READER)

    def asked() -> list[object]:
        said = office.slack.of("chat.postMessage")
        return [one for one in said if one["channel"] == sent.alone_with(JACKIE)]

    office.until(asked)


def test_a_document_that_is_kept_is_told_as_kept(office: Office) -> None:
    words = (
        b"Memorandum of Understanding\n\nbetween Ayle Council and Bex Council\n\n1. It starts on 1 May 2020"
    )
    show(office, "conversations.history", shared(office, CLERK, "ayle.txt", words))
    hook = f"hooks/{CLERK}"
    office.slack.will(hook, Reply(body="ok"), Reply(500, "oops"))
    office.hand(sent.command("import", office.slack.response_url(CLERK)), CLERK)
    office.until(lambda: len(office.slack.of(hook)) == 3)
    assert RECORDED in told(office, hook)


def test_a_document_that_is_kept_is_told_as_kept_where_its_draft_is_not_taken(office: Office) -> None:
    office.slack.will("files.getUploadURLExternal", refusal("file_uploads_disabled"))
    words = (
        b"Memorandum of Understanding\n\nbetween Ayle Council and Bex Council\n\n1. It starts on 1 May 2020"
    )
    hands_over(office, CLERK, "ayle.txt", words)
    office.until(lambda: len(office.slack.of("chat.postMessage")) == 3)
    assert RECORDED in told(office)
    assert "this reference" in told(office), "what is no trouble of Slack's is a defect"
    assert NOT_RECORDED not in told(office)


@pytest.mark.parametrize("fault", [Reply(500, "oops"), Reply(drop=True), not_taken("expired_url")])
def test_what_was_shared_is_not_told_of_as_gone_wrong_where_its_copy_stays(
    fault: Reply, office: Office, slack: LoopbackSlack
) -> None:
    slack.will(f"hooks/{READER}", Reply(body="ok"), fault)
    office.hand(sent.pressed("share", "status doncaster", slack.response_url(READER)), READER)
    shared_, taken_away = slack.of(f"hooks/{READER}")
    assert shared_["response_type"] == "in_channel"
    assert taken_away == {"delete_original": True}
    assert slack.of("chat.postMessage") == []
