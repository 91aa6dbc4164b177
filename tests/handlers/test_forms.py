"""Acts from Slack, as staff record them: forms opened, filled and handed in, before a real register."""

import json
from datetime import date

import pytest

from storage.store import Store
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack, refusal
from tests.handlers.staff import (
    ADMIN,
    CLERK,
    DEPUTY,
    JACKIE,
    READER,
    ROBIN,
    Office,
    Staffed,
    new_view,
    state,
    text_of,
)


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store)


def test_both_parties_sign_and_the_agreement_starts_on_either_database(
    store: Store, staffed: Staffed
) -> None:
    office = staffed(store)
    first = office.types(JACKIE, "sign Doncaster")
    assert first["callback_id"] == "form:sign"
    assert "I sign" in text_of(first["blocks"])
    told = office.hands_in(JACKIE, first, minute="Governing Body, item 7")
    assert told["response_action"] == "update"
    assert "Still to sign" in text_of(told)
    office.day = date(2017, 11, 27)
    told = office.hands_in(ROBIN, office.types(ROBIN, "sign Doncaster"))
    assert "Both parties have signed" in text_of(told)
    assert "27 November 2017" in office.says("history Doncaster") + office.says("status Doncaster")


def test_the_clerk_records_a_signature_on_paper_and_wrong_days_stand_by_their_field(office: Office) -> None:
    view = office.types(CLERK, "sign Doncaster")
    assert view["callback_id"] == "form:paper"
    paper = {"party": "doncaster-council", "name": "Robin Councillor", "position": "Director"}
    told = office.hands_in(CLERK, view, **paper, signed_on=None, evidence="")
    assert told == {
        "response_action": "errors",
        "errors": {"signed_on": "Choose a day.", "evidence": "Fill this in."},
    }
    told = office.hands_in(CLERK, view, **paper, signed_on="2017-11-21", evidence="Scan 7")
    assert told["response_action"] == "push"
    assert "still to come" in text_of(told)
    told = office.hands_in(CLERK, view, **paper, signed_on="2017-11-19", evidence="Scan 7")
    assert "Robin Councillor" in text_of(told)
    assert "recorded by the clerk" in text_of(told)


def test_roles_are_given_and_taken_back(office: Office) -> None:
    assert "clerk" in office.types(ADMIN, "people")["text"]
    office.types(ADMIN, "people remove U0CLERK clerk - -")
    assert "Cleo Clerk" not in office.types(ADMIN, "people")["text"]
    refused = office.types(READER, "people add")
    assert "Only administrators" in refused["text"]


@pytest.mark.parametrize(
    ("words", "user"),
    [
        ("people add <@U0DEPUTY> as clerk", ADMIN),
        ("make <@U0DEPUTY|dee> the clerk of doncaster", ADMIN),
        ("delegate doncaster to <@U0DEPUTY>", JACKIE),
    ],
)
def test_whoever_is_mentioned_is_chosen_in_the_form(office: Office, words: str, user: str) -> None:
    office.hand(sent.direct(words), user)
    [opens, *_] = office.slack.of("chat.postMessage")[-1]["blocks"][-1]["elements"]
    url = office.slack.response_url(user)
    office.hand(sent.pressed("ask:1", opens["value"], url, only_you=False, channel=sent.DIRECT), user)
    fields = {
        one.get("block_id"): one.get("element") for one in office.slack.of("views.open")[-1]["view"]["blocks"]
    }
    assert fields["user"]["initial_user"] == DEPUTY
    assert "initial_value" not in fields["name"]


def test_a_question_is_answered_whoever_is_to_read_it_too(office: Office) -> None:
    office.hand(sent.mention("when does Doncaster end? <@U0DEPUTY> fyi"), READER)
    office.hand(sent.mention("did <@U0DEPUTY> sign Doncaster?"), READER)
    told, of_somebody = (one["text"] for one in office.slack.of("chat.postMessage"))
    assert "Doncaster Integrated Commissioning MoU: Ends 31 March 2018" in told
    assert "the register does not say" in of_somebody


def test_authority_is_handed_on_told_and_used(office: Office, slack: LoopbackSlack) -> None:
    view = office.types(JACKIE, "delegate Doncaster")
    handed = {"user": DEPUTY, "name": "Dee Deputy", "position": "Deputy", "scope": "agreement"}
    told = office.hands_in(JACKIE, view, **handed, first="2017-11-20", last="2017-11-19")
    assert told["errors"] == {"last": "The last day can't be before the first."}
    office.hands_in(JACKIE, view, **handed, first="2017-11-20", last="2017-12-04")
    office.until(lambda: slack.of("chat.postMessage"))
    [told_to] = slack.of("chat.postMessage")
    assert told_to["channel"] == sent.alone_with(DEPUTY)
    assert "asked you to sign" in told_to["text"]
    told = office.hands_in(DEPUTY, office.types(DEPUTY, "sign Doncaster"))
    assert "delegated by Jackie Pederson" in text_of(told)


def test_restricted_to_a_channel_it_is_seen_there_only(office: Office) -> None:
    view = office.types(CLERK, "restrict Doncaster")
    office.hands_in(CLERK, view, people=[JACKIE], channels=[sent.CHANNEL])
    assert "31 March 2018" in office.types(READER, "status Doncaster")["text"]
    assert "31 March 2018" not in office.types(READER, "status Doncaster", channel_id="C0OTHER")["text"]
    again = office.types(CLERK, "restrict Doncaster")
    initial = {one["block_id"]: one["element"] for one in again["blocks"] if one["type"] == "input"}
    assert initial["people"]["initial_users"] == [JACKIE, CLERK]
    assert initial["channels"]["initial_conversations"] == [sent.CHANNEL]


def test_whoever_is_asked_to_sign_gets_a_message_whose_button_opens_the_form(
    office: Office, slack: LoopbackSlack
) -> None:
    refused = office.types(READER, "sign Doncaster")
    asks = [one for one in refused["blocks"][-1]["elements"] if one["value"].startswith("ask to sign")]
    assert len(asks) == 2
    office.hand(sent.pressed("ask:1", asks[0]["value"], slack.response_url("r")), READER)
    assert "Asked Jackie Pederson" in slack.of("hooks/r")[0]["text"]
    office.until(lambda: slack.of("chat.postMessage"))
    [asked] = slack.of("chat.postMessage")
    assert asked["channel"] == sent.alone_with(JACKIE)
    button = asked["blocks"][-1]["elements"][0]
    alone, url = sent.alone_with(JACKIE), slack.response_url("j")
    press = sent.pressed(button["action_id"], button["value"], url, only_you=False, channel=alone)
    office.hand(press, JACKIE)
    opened = slack.of("views.open")[-1]
    assert opened["trigger_id"] == press["trigger_id"]
    assert opened["view"]["callback_id"] == "form:sign"


def test_where_a_direct_message_is_not_taken_the_act_stands_and_the_asker_is_told(
    office: Office, slack: LoopbackSlack
) -> None:
    slack.will("chat.postMessage", refusal("user_not_found"))
    view = office.types(JACKIE, "delegate Doncaster")
    told = office.hands_in(JACKIE, view, user=DEPUTY, name="Dee", position="Deputy", last="2017-12-04")
    assert "may sign" in text_of(told)
    office.until(lambda: len(slack.of("chat.postMessage")) == 2)
    said = slack.of("chat.postMessage")[1]
    assert said["channel"] == sent.alone_with(JACKIE)
    assert {"type": "user", "user_id": DEPUTY} in said["blocks"][0]["elements"][0]["elements"]
    assert office.types(DEPUTY, "sign Doncaster")["callback_id"] == "form:sign"


def test_a_form_asked_for_in_a_conversation_is_opened_by_a_button_there(
    office: Office, slack: LoopbackSlack
) -> None:
    mention = sent.mention("sign Doncaster")
    office.hand(mention, JACKIE)
    [posted] = slack.of("chat.postMessage")
    assert posted["thread_ts"] == mention["event"]["ts"]
    [button] = posted["blocks"][-1]["elements"]
    assert button["text"]["text"] == "Open the form"
    thread = posted["thread_ts"]
    press = sent.pressed(
        button["action_id"], button["value"], slack.response_url(), only_you=False, thread=thread
    )
    office.hand(press, JACKIE)
    view = slack.of("views.open")[-1]["view"] | new_view()
    told = office.hands_in(JACKIE, view)
    assert "has signed" in text_of(told)
    shown = told["view"] | new_view()
    [share] = [one for one in shown["blocks"][-1]["elements"] if one["action_id"] == "share"]
    pressed = sent.pressed_in_view("share", share["value"], "modal")
    for trigger in ("1.1", "1.2"):
        office.hand({**pressed, "trigger_id": trigger, "view": shown}, JACKIE)
    said = slack.of("chat.postMessage")[1:]
    assert len(said) == 1
    assert (said[0]["channel"], said[0]["thread_ts"]) == (sent.CHANNEL, thread)
    assert said[0]["text"].startswith(f"Shared by <@{JACKIE}>")
    assert "already shared" in text_of(slack.of("views.update")[-1])


def test_what_was_done_after_a_command_is_shared_where_it_was_typed(
    office: Office, slack: LoopbackSlack
) -> None:
    told = office.hands_in(JACKIE, office.types(JACKIE, "sign Doncaster"))
    shown = told["view"] | new_view()
    [share] = [one for one in shown["blocks"][-1]["elements"] if one["action_id"] == "share"]
    pressed = sent.pressed_in_view("share", share["value"], "modal")
    office.hand({**pressed, "view": shown}, JACKIE)
    [shared] = slack.of(f"hooks/{JACKIE}")
    assert shared["response_type"] == "in_channel"
    assert "Shared in the channel" in text_of(slack.of("views.update")[-1])


def test_which_agreement_to_sign_is_chosen_and_its_form_follows(
    sqlite_store: Store, staffed: Staffed
) -> None:
    office = staffed(sqlite_store, "doncaster", "stockport")
    choose = office.types(JACKIE, "sign")
    assert choose["callback_id"] == "choose_agreement"
    picked = {"agreement": {"agreement": {"selected_option": {"value": "doncaster"}}}}
    told = office.submits(JACKIE, choose, picked)
    assert told["response_action"] == "update"
    assert told["view"]["callback_id"] == "form:sign"
    assert "has signed" in text_of(office.hands_in(JACKIE, told["view"] | new_view()))


def test_a_signature_twice_is_recorded_once_and_the_second_is_told_who_was_first(office: Office) -> None:
    first, second = office.types(JACKIE, "sign Doncaster"), office.types(JACKIE, "sign Doncaster")
    office.hands_in(JACKIE, first)
    told = office.hands_in(JACKIE, second)
    assert told["response_action"] == "push"
    assert "Jackie Pederson did on 20 November 2017" in text_of(told)


def test_a_state_that_holds_what_the_form_never_had_changes_nothing(office: Office) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    crafted = state(view) | {"party": {"party": {"selected_option": {"value": "doncaster-council"}}}}
    told = office.submits(JACKIE, view, crafted)
    assert "You can't sign" in text_of(told)
    assert "0 of 2" in office.types(READER, "status Doncaster")["text"]


def test_a_list_too_long_to_send_is_looked_up_and_what_was_picked_is_taken(
    sqlite_store: Store, slack: LoopbackSlack
) -> None:
    office = Office(sqlite_store, slack, *(f"town-{number}" for number in range(101)))
    view = office.types(ADMIN, "people add")
    over = next(one["element"] for one in view["blocks"] if one.get("block_id") == "over")
    assert over["type"] == "external_select"
    asked = sent.typed_so_far("town 77", over["action_id"], view)
    [option] = json.loads(office.hand(asked, ADMIN).body)["options"]
    assert option["value"] == "town-77"
    stranger = json.loads(office.hand(sent.typed_so_far("town", over["action_id"], view), READER).body)
    assert stranger["options"] == []
    filled = state(view, user=CLERK, name="Cleo", position="Clerk", role="clerk")
    filled["over"][over["action_id"]]["selected_option"] = option
    told = office.submits(ADMIN, view, filled)
    assert "Cleo is now a clerk, only for town-77" in text_of(told)


@pytest.mark.parametrize("said", ["done doncaster M3 on 30 January 2018", "watch doncaster"])
def test_nothing_is_recorded_when_a_list_is_looked_up_whatever_the_form_is_said_to_be_of(
    office: Office, said: str
) -> None:
    view = office.types(JACKIE, "sign Doncaster")
    forged = view | {"private_metadata": json.dumps(json.loads(view["private_metadata"]) | {"typed": said})}
    before = office.recorded
    answer = office.hand(sent.typed_so_far("d", "looked_up:party", forged), JACKIE)
    assert json.loads(answer.body)["options"] == []
    assert office.recorded == before
