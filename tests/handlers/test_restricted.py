"""A restricted agreement, asked about where others read the answer: it is not there for them."""

import json

import pytest

from storage.ledger import head
from storage.store import Store
from tests.handlers import sent
from tests.handlers.handing import hands_over, shared
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.staff import ADMIN, CLERK, DEPUTY, JACKIE, READER, ROBIN, Office, Staffed, by, text_of
from tests.handlers.test_change_note_forms import NOTE
from tests.views.asking import raw
from views.modals import AGREEMENT


@pytest.fixture
def office(sqlite_store: Store, slack: LoopbackSlack, staffed: Staffed) -> Office:
    """Restrict Doncaster to one of its signatories, and to a channel, once both have signed a note."""
    office = staffed(sqlite_store, "doncaster", "stockport")
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster"), **NOTE)
    office.hands_in(ROBIN, office.types(ROBIN, "sign Doncaster ccn 1"))
    view = office.types(CLERK, "restrict Doncaster")
    office.hands_in(CLERK, view, people=[JACKIE], channels=["C0BOARD"])
    slack.forget()
    return office


def said_in(office: Office, channel: str) -> str:
    [said] = [one for one in office.slack.of("chat.postMessage") if one["channel"] == channel]
    return json.dumps(said["blocks"], ensure_ascii=False)


def test_a_mention_by_someone_who_may_see_it_tells_the_channel_nothing(office: Office) -> None:
    office.hand(sent.mention("status Doncaster"), JACKIE)
    assert "no agreement called" in said_in(office, sent.CHANNEL)


def test_a_mention_lists_what_the_whole_channel_may_see(office: Office) -> None:
    office.hand(sent.mention("list"), JACKIE)
    said = said_in(office, sent.CHANNEL)
    assert "Stockport" in said
    assert "Doncaster" not in said


def from_elsewhere(words: str, **changed: object) -> sent.Payload:
    """Make a mention by somebody of another organisation, in a channel that is shared with it."""
    said = sent.mention(words, team="T9OTHER", user_team="T9OTHER", **changed)
    return {**said, "is_ext_shared_channel": True}


def test_people_of_another_organisation_see_what_nobody_restricted(office: Office) -> None:
    office.hand(from_elsewhere("list"), "U9OUTSIDER")
    said = said_in(office, sent.CHANNEL)
    assert "Stockport" in said
    assert "Doncaster" not in said
    office.hand(from_elsewhere("status Doncaster", channel="C0BOARD"), "U9OUTSIDER")
    assert "Doncaster Integrated Commissioning MoU" in said_in(office, "C0BOARD")


def test_people_of_another_organisation_record_nothing_that_takes_a_role(office: Office) -> None:
    with office.store.database.reading() as connection:
        before = head(connection)
    for words in ("remind stockport 30 7 1", "sign doncaster", "done doncaster M3", "open doncaster"):
        office.hand(from_elsewhere(words, channel="C0BOARD"), "U9OUTSIDER")
    with office.store.database.reading() as connection:
        assert head(connection) == before


def test_a_mention_in_a_channel_that_may_see_it_is_answered(office: Office) -> None:
    office.hand(sent.mention("status Doncaster", channel="C0BOARD"), READER)
    assert "Doncaster Integrated Commissioning MoU" in said_in(office, "C0BOARD")


@pytest.mark.parametrize(("channel", "offered"), [("C0BOARD", ["doncaster"]), (sent.CHANNEL, [])])
def test_the_form_that_asks_which_agreement_offers_what_may_be_seen_where_it_was_asked(
    channel: str, offered: list[str], office: Office
) -> None:
    view = office.types(READER, "status", channel_id=channel)
    found = office.hand(sent.typed_so_far("donc", AGREEMENT, view), READER)
    assert [one["value"] for one in json.loads(found.body)["options"]] == offered


def test_a_button_in_a_thread_tells_the_channel_nothing(office: Office) -> None:
    url = office.slack.response_url()
    pressed = sent.pressed("ask:1", "dates doncaster", url, only_you=False, thread="1.1")
    office.hand(pressed, JACKIE)
    assert "no agreement called" in said_in(office, sent.CHANNEL)


def test_a_direct_message_and_a_command_are_for_one_person_and_answered(office: Office) -> None:
    office.hand(sent.direct("status Doncaster"), JACKIE)
    assert "Doncaster Integrated Commissioning MoU" in said_in(office, sent.DIRECT)
    assert "Doncaster Integrated" in text_of(office.types(JACKIE, "status Doncaster"))


def test_it_is_not_shared_with_those_who_may_not_see_it(office: Office) -> None:
    office.hand(sent.pressed("share", "dates doncaster", office.slack.response_url()), JACKIE)
    [told] = office.slack.of("hooks/1")
    assert told["response_type"] == "ephemeral"
    assert "not shared" in told["text"]
    board = sent.pressed("share", "dates doncaster", office.slack.response_url("2"), channel="C0BOARD")
    office.hand(board, JACKIE)
    assert office.slack.of("hooks/2")[0]["response_type"] == "in_channel"


def test_the_pages_of_a_list_shared_between_two_people_show_it_to_who_may_see_it_alone(
    office: Office,
) -> None:
    two = "D0TWOPEOPLE"
    office.hand(sent.pressed("share", "list", office.slack.response_url(), channel=two), JACKIE)
    shared = office.slack.of("hooks/1")[0]
    assert "Stockport" in text_of(shared)
    assert "Doncaster" not in text_of(shared)
    press = {"only_you": False, "channel": two, "blocks": shared["blocks"]}
    office.hand(sent.pressed("ask:1", "list page 1", office.slack.response_url("2"), **press), JACKIE)
    [turned] = office.slack.of("hooks/2")
    assert (turned["response_type"], turned["replace_original"]) == ("ephemeral", False)


def test_nobody_who_may_not_see_it_is_written_to_about_it(office: Office) -> None:
    asked = text_of(office.types(JACKIE, "ask to sign Doncaster for doncaster-council"))
    assert "can't see Doncaster" in asked
    office.hands_in(JACKIE, office.types(JACKIE, "change Doncaster 1"), reason="Another")
    given = {"user": READER, "name": "Rae Reader", "position": "Officer", "last": "2018-01-01"}
    told = office.hands_in(JACKIE, office.types(JACKIE, "delegate Doncaster"), **given)
    assert "they were not told" in text_of(told)
    office.hand(by(sent.direct("help"), JACKIE), JACKIE)
    assert {one["channel"] for one in office.slack.of("chat.postMessage")} == {sent.DIRECT}


@pytest.mark.parametrize("changed", [True, False])
def test_its_register_file_beside_a_mention_tells_the_channel_nothing(
    office: Office, *, changed: bool
) -> None:
    entry = raw("doncaster").replace(
        "place: Doncaster", "place: Elsewhere" if changed else "place: Doncaster"
    )
    files = shared(office, CLERK, "entry.yaml", entry.encode())["files"]
    for channel in (sent.CHANNEL, "C0BOARD"):
        office.hand(sent.mention("import", files=files, channel=channel), CLERK)
        office.until(lambda: len(office.slack.of("chat.postMessage")) == 2)
        aloud = text_of(office.slack.of("chat.postMessage")[-1])
        assert ("Integrated Commissioning" in aloud) is (channel == "C0BOARD")
        assert ("can't be used, so nothing was stored" in aloud) is (channel != "C0BOARD")
        office.slack.forget()
    alone = hands_over(office, CLERK, "entry.yaml", entry.encode())
    assert "Integrated Commissioning" in text_of(alone[-1])


def test_the_roles_over_it_name_neither_it_nor_its_parties_to_who_may_not_see_it(office: Office) -> None:
    office.types(CLERK, "open Doncaster")
    view = office.types(ADMIN, "people add")
    roles = {"name": "Dee", "position": "Officer", "party": "", "over": "doncaster"}
    office.hands_in(ADMIN, view, user=DEPUTY, role="clerk", **roles)
    office.hands_in(CLERK, office.types(CLERK, "restrict Doncaster"), people=[CLERK], channels=[])
    said = text_of(office.types(ADMIN, "people"))
    assert "clerk, only for an agreement that you can't see" in said
    assert "Remove Cleo Clerk as clerk" in said
    assert "doncaster" not in said
