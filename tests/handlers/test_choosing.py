import json

import pytest

from agreements.records import Actor
from handlers.choosing import lacks_agreement
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import AGREEMENTS, PlainDesk
from tests.handlers.loopback import LoopbackSlack, Reply, not_taken
from views.modals import AGREEMENT

ACTOR = Actor(sent.ASKER)


def chosen(agreement: str) -> sent.Payload:
    picked = {"text": {"type": "plain_text", "text": agreement}, "value": agreement}
    return {AGREEMENT: {AGREEMENT: {"type": "external_select", "selected_option": picked}}}


def open_form(send: Send, slack: LoopbackSlack, said: str = "status") -> sent.Payload:
    command = sent.command(said, slack.response_url())
    assert send(command).body == ""
    [opened] = slack.of("views.open")
    assert opened["trigger_id"] == command["trigger_id"]
    view: sent.Payload = opened["view"]
    return view


def test_a_half_said_command_opens_a_form_whose_answer_stands_where_it_was_asked(
    send: Send, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    view = open_form(send, slack)
    assert send(sent.submitted(view, chosen("stockport"))).body == ""
    [answer] = slack.of("hooks/1")
    assert answer["response_type"] == "ephemeral"
    assert answer["text"].startswith("Heard: status stockport")
    assert desk.asked[-1].said == "status stockport"
    assert (desk.asked[-1].actor.user, desk.asked[-1].actor.channel) == (sent.ASKER, sent.CHANNEL)


def test_where_no_form_can_be_opened_the_agreements_are_buttons(send: Send, slack: LoopbackSlack) -> None:
    said = json.loads(send(sent.command("status", trigger_id="")).body)
    assert [one["value"] for one in said["blocks"][-1]["elements"]] == [
        "status doncaster",
        "status stockport",
    ]
    assert slack.calls == []


@pytest.mark.parametrize("refused", [not_taken("expired_url"), not_taken("invalid_blocks", 200)])
def test_where_the_address_for_the_answer_does_not_take_it_the_form_shows_it(
    send: Send, slack: LoopbackSlack, refused: Reply
) -> None:
    view = open_form(send, slack)
    slack.will("hooks/1", refused)
    answer = json.loads(send(sent.submitted(view, chosen("stockport"))).body)
    assert answer["response_action"] == "update"
    assert answer["view"]["type"] == "modal"
    assert "Heard: status stockport" in json.dumps(answer["view"])


def test_a_form_handed_in_empty_asks_which_again(send: Send, slack: LoopbackSlack) -> None:
    view = open_form(send, slack)
    empty = {AGREEMENT: {AGREEMENT: {"type": "external_select", "selected_option": None}}}
    send(sent.submitted(view, empty))
    assert "Which agreement" in slack.of("hooks/1")[0]["text"]


def test_names_are_suggested_as_they_are_typed(send: Send) -> None:
    found = json.loads(send(sent.typed_so_far("don", AGREEMENT)).body)["options"]
    assert [(one["text"]["text"], one["value"]) for one in found] == [("Doncaster", "doncaster")]
    assert len(json.loads(send(sent.typed_so_far("", AGREEMENT)).body)["options"]) == len(AGREEMENTS)
    assert json.loads(send(sent.typed_so_far("nowhere", AGREEMENT)).body)["options"] == []


@pytest.mark.parametrize("said", ["status", " Status ", "dates"])
def test_a_command_that_lacks_only_its_agreement_is_half_said(said: str, desk: PlainDesk) -> None:
    page, _ = desk.ask(said, actor=ACTOR)
    assert lacks_agreement(said, page)


def test_a_name_that_fits_two_agreements_is_no_half_said_command(desk: PlainDesk) -> None:
    page, _ = desk.ask("status", actor=ACTOR)
    assert not lacks_agreement("status don", page)
    answered, _ = desk.ask("status doncaster", actor=ACTOR)
    assert not lacks_agreement("status", answered)
