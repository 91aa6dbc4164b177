"""Change notes from Slack, as staff write them: drafted, proposed, signed, printed, in a real register."""

import json
from datetime import date

import pytest

from storage.store import Store
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack, refusal
from tests.handlers.staff import (
    JACKIE,
    READER,
    ROBIN,
    Office,
    Staffed,
    new_view,
    text_of,
)

NOTE = {
    "title": "Extend the term",
    "originator": "Jackie Pederson",
    "reason": "The work goes on",
    "details": "The term ends a year later.",
    "change_on": "2018-01-01",
    "last_day": "2019-03-31",
}


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store)


def test_a_change_note_is_drafted_proposed_signed_and_agreed(office: Office) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "sign Doncaster"))
    office.hands_in(ROBIN, office.types(ROBIN, "sign Doncaster"))
    told = office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE, step="draft")
    assert "a draft" in text_of(told)
    proposed = office.types(JACKIE, "propose Doncaster 1")
    assert "proposed" in proposed["text"]
    office.hands_in(JACKIE, office.types(JACKIE, "sign Doncaster ccn 1"))
    told = office.hands_in(ROBIN, office.types(ROBIN, "sign Doncaster ccn 1"))
    assert "so it is agreed" in text_of(told)
    assert "31 March 2019" in office.says("status Doncaster as of 2 January 2018")
    assert "31 March 2018" in office.says("status Doncaster as of 31 December 2017")


@pytest.mark.parametrize("how", ["command", "direct", "mention"])
def test_a_printed_note_arrives_as_files_where_it_was_asked(
    how: str, office: Office, slack: LoopbackSlack
) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    words = "print Doncaster 1"
    if how == "command":
        assert "in a direct message" in office.types(READER, words)["text"]
        channel, thread = sent.alone_with(READER), None
    elif how == "direct":
        office.hand(sent.direct(words), READER)
        channel, thread = sent.DIRECT, None
    else:
        mention = sent.mention(words)
        office.hand(mention, READER)
        channel, thread = sent.CHANNEL, mention["event"]["ts"]
    office.until(lambda: slack.of("files.completeUploadExternal"))
    [completed] = slack.of("files.completeUploadExternal")
    assert (completed["channel_id"], completed.get("thread_ts")) == (channel, thread)
    titles = [file["title"] for file in completed["files"]]
    assert titles == ["doncaster-change-note-1.docx", "doncaster-change-note-1.pdf"]
    word, pdf = slack.files.values()
    assert word.startswith(b"PK")
    assert pdf.startswith(b"%PDF")


def test_files_that_slack_does_not_take_are_told_of(office: Office, slack: LoopbackSlack) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    slack.will("files.getUploadURLExternal", refusal("missing_scope"))
    office.types(READER, "print Doncaster 1")
    office.until(lambda: slack.of("chat.postMessage")[1:])
    _, told = slack.of("chat.postMessage")
    assert told["channel"] == READER
    assert "install me again" in told["text"]


def test_buttons_of_an_outcome_work_in_its_modal_and_a_form_opens_in_its_place(office: Office) -> None:
    told = office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    shown = told["view"] | new_view()
    form = office.presses(JACKIE, "sign doncaster ccn 1", shown)
    assert form["callback_id"] == "form:sign"
    assert json.loads(form["private_metadata"])["channel"] == sent.CHANNEL
    told = office.hands_in(JACKIE, form)
    assert "has signed change note 1" in text_of(told)


def test_the_same_form_handed_in_twice_is_taken_once(office: Office) -> None:
    view = office.types(JACKIE, "change Doncaster")
    assert "Change note 1" in text_of(office.hands_in(JACKIE, view, **NOTE))
    assert "already" in text_of(office.hands_in(JACKIE, view, **NOTE))
    assert "1 change note." in office.says("changes Doncaster")


def test_faults_are_told_as_often_as_they_are_handed_in_and_what_was_corrected_is_taken(
    office: Office,
) -> None:
    view = office.types(JACKIE, "change Doncaster")
    for _ in range(2):
        told = office.hands_in(JACKIE, view, **NOTE | {"title": " "})
        assert told["errors"] == {"title": "Fill this in."}
    refused = office.hands_in(JACKIE, view, **NOTE | {"last_day": "2016-01-01"})
    assert refused["response_action"] == "push"
    assert "Change note 1" in text_of(office.hands_in(JACKIE, view, **NOTE))


def test_a_refusal_over_two_views_takes_the_place_of_the_second(office: Office) -> None:
    view = office.types(JACKIE, "change Doncaster") | {"previous_view_id": "V0"}
    told = office.hands_in(JACKIE, view, **NOTE | {"last_day": "2016-01-01"})
    assert told["response_action"] == "update"


def test_a_form_opened_before_the_text_changed_is_refused_and_the_change_shown(office: Office) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    signing, editing = office.types(ROBIN, "sign Doncaster ccn 1"), office.types(ROBIN, "change Doncaster 1")
    changed = NOTE | {"title": "Extend it further", "details": "It ends two years later."}
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster 1"), **changed)
    told = office.hands_in(ROBIN, signing)
    assert "changed after you opened the form" in text_of(told)
    assert "Extend it further" in text_of(told)
    told = office.hands_in(ROBIN, editing)
    assert "It ends two years later." in text_of(told)
    assert "waiting on" in office.types(ROBIN, "changes Doncaster 1")["text"]


def test_whose_signature_an_edit_voids_is_told(office: Office, slack: LoopbackSlack) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    office.hands_in(ROBIN, office.types(ROBIN, "sign Doncaster ccn 1"))
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster 1"), title="Another")
    office.until(lambda: slack.of("chat.postMessage"))
    assert [said["channel"] for said in slack.of("chat.postMessage")] == [sent.alone_with(ROBIN)]


def test_the_form_to_sign_shows_the_last_day_that_a_change_note_gave(office: Office) -> None:
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    for user in (JACKIE, ROBIN):
        office.hands_in(user, office.types(user, "sign Doncaster ccn 1"))
    office.day = date(2018, 1, 15)
    shown = text_of(office.types(JACKIE, "sign Doncaster"))
    assert "31 March 2019" in shown
    assert "not stated" not in shown


def test_an_item_whose_id_is_too_long_for_slack_is_removed_all_the_same(
    sqlite_store: Store, staffed: Staffed
) -> None:
    office = staffed(sqlite_store)
    put = {"put": "milestone", "put_id": "M" * 200, "put_what": "A long one", "put_day": "2018-02-01"}
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE | put)
    for user in (JACKIE, ROBIN):
        office.hands_in(user, office.types(user, "sign Doncaster ccn 1"))
    office.day = date(2018, 1, 15)
    view = office.types(JACKIE, "change Doncaster")
    element = next(one["element"] for one in view["blocks"] if one.get("block_id") == "remove")
    [long] = [one["value"] for one in element["options"] if one["text"]["text"] == "A long one"]
    assert long.startswith("sha256:")
    told = office.hands_in(
        JACKIE, view, **NOTE | {"last_day": None, "change_on": "2018-01-20", "remove": long}
    )
    assert "A long one" in text_of(told) or "M" * 200 in text_of(told)
