"""What a person does and what the bot makes of it: a real Bolt app over Socket Mode."""

import json
from dataclasses import replace

from practice import Running
from tests.practice.bot import Notary
from tests.practice.visitor import Visitor, call
from tests.waiting import until


def test_a_command_arrives_in_slacks_shape_and_its_answer_is_for_one_person(
    notary: Notary, jackie: Visitor
) -> None:
    jackie.say("/notary status Doncaster <b> & @Jo Miller")
    (payload,) = notary.of("command")
    assert set(payload) == {
        *("token", "team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name", "command"),
        *("text", "api_app_id", "is_enterprise_install", "response_url", "trigger_id"),
    }
    assert payload["text"] == "status Doncaster <b> & @Jo Miller"
    assert (payload["channel_id"], payload["channel_name"]) == ("C0PARTNER", "partnerships")
    assert (payload["user_id"], payload["user_name"]) == ("U0JACKIE", "jackie.pederson")
    answer = jackie.last()
    assert answer["alone"]
    assert answer["text"] == "Doncaster ended 31 March 2018"
    assert replace(jackie, person="U0JO").messages() == []


def test_an_answer_in_the_channel_is_for_everybody(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary share")
    assert replace(jackie, person="U0JO").last()["text"] == "Shared with everybody"
    assert len(notary.of("command")) == 1


def test_a_button_shares_and_replaces_what_it_stood_on(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary status")
    card = jackie.last()
    assert jackie.press(card, "share") == {}
    (body,) = notary.of("action")
    assert body["container"] == {
        "type": "message",
        "message_ts": card["ts"],
        "channel_id": "C0PARTNER",
        "is_ephemeral": True,
    }
    assert "message" not in body  # Slack does not give an ephemeral message back
    assert (
        body["actions"][0].items() >= {"action_id": "share", "value": "doncaster", "type": "button"}.items()
    )
    until(lambda: len(jackie.messages()) == 2)
    replaced, shared = jackie.messages()
    assert (replaced["text"], replaced["alone"]) == ("Shared.", True)
    assert (shared["text"], shared["alone"]) == ("Shared", False)


def test_a_chosen_option_arrives_whole(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary status")
    jackie.press(jackie.last(), "more", "history")
    option = notary.of("action")[0]["actions"][0]["selected_option"]
    assert option == {"text": {"type": "plain_text", "text": "History"}, "value": "history"}


def test_an_option_that_nobody_offered_is_not_passed_on(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary status")
    assert jackie.press(jackie.last(), "more", "everything") == {"gone": "overflow"}
    assert notary.of("action") == []


def test_a_mention_is_answered_in_its_thread(notary: Notary, jackie: Visitor) -> None:
    jackie.say("@notary who signs? <script> & co")
    asked, answer = until(lambda: len(found := jackie.messages()) == 2 and found)
    assert asked["text"] == "<@U0PRACTICEBOT> who signs? &lt;script&gt; &amp; co"
    assert answer["thread_ts"] == asked["ts"] == asked["thread_ts"]
    assert asked["reply_count"] == 1
    (body,) = notary.of("app_mention")
    assert (
        body["event"].items() >= {"type": "app_mention", "user": "U0JACKIE", "channel": "C0PARTNER"}.items()
    )
    assert body["type"] == "event_callback"
    assert body["event_id"].startswith("Ev")


def test_a_mention_where_the_bot_is_not_in_says_how_to_add_it(notary: Notary, jackie: Visitor) -> None:
    jackie.say("@notary hello", "C0GENERAL")
    assert jackie.last("C0GENERAL")["text"] == "notary isn't in this channel. Type /invite @notary to add it."
    jackie.say("/invite @notary", "C0GENERAL")
    jackie.say("@notary hello", "C0GENERAL")
    until(lambda: notary.of("app_mention"))
    jackie.say("/remove @notary", "C0GENERAL")
    jackie.say("/remove @notary", "C0GENERAL")
    assert jackie.last("C0GENERAL")["text"] == "notary is not in this channel."


def test_a_direct_message_reaches_the_bot_and_its_own_ones_too(notary: Notary, jackie: Visitor) -> None:
    jackie.say("hello", "D0APP0JACKIE")
    until(lambda: len(jackie.messages("D0APP0JACKIE")) == 2)
    assert jackie.last("D0APP0JACKIE")["text"] == "You said: hello"
    assert notary.of("message")[0].items() >= {"channel_type": "im", "user": "U0JACKIE"}.items()
    assert len(notary.of("message")) == 1  # Bolt itself leaves out what the bot said


def test_opening_the_app_tells_the_bot_which_tab(notary: Notary, jackie: Visitor) -> None:
    jackie.post("open", tab="home")
    home = until(lambda: jackie.state()["home"])
    assert home["blocks"][0]["text"]["text"] == "Your agreements"
    jackie.post("open", tab="messages")
    prompts = until(lambda: jackie.state("D0APP0JACKIE")["open"]["prompts"]["prompts"])
    assert prompts == [{"title": "Where does Doncaster stand?", "message": "status Doncaster"}]
    assert [event["tab"] for event in notary.of("opened")] == ["home", "messages"]


def test_a_button_on_the_home_tab_comes_from_a_view(notary: Notary, jackie: Visitor) -> None:
    jackie.post("open", tab="home")
    home = until(lambda: jackie.state()["home"])
    jackie.post("press", at={"view": home["id"]}, block=home["blocks"][2]["block_id"], action="dates")
    (body,) = notary.of("action")
    assert body["container"] == {"type": "view", "view_id": home["id"]}
    assert "response_url" not in body
    assert jackie.modals()[0]["title"]["text"] == "Dates"


def test_a_file_goes_both_ways(notary: Notary, jackie: Visitor, workspace: Running) -> None:
    upload = f"{workspace.url}/page/upload?as=U0JACKIE&name=signed.pdf"
    stored = call(upload, b"%PDF-1.7 pretend", {"Content-Type": "application/octet-stream"})[1]
    file_id = stored.split('"')[3]
    jackie.say("", "D0APP0JACKIE", files=[file_id])
    until(lambda: jackie.last("D0APP0JACKIE")["text"] == "signed.pdf holds 16 bytes.")
    assert notary.of("message")[0]["files"][0]["mimetype"] == "application/pdf"
    jackie.say("a file", "D0APP0JACKIE")
    handed = until(lambda: jackie.last("D0APP0JACKIE").get("files"))
    assert (handed[0]["title"], handed[0]["size"]) == ("Change note 1", 7)
    status, text, headers = call(f"{workspace.url}/page/files/{handed[0]['id']}")
    assert (status, text) == (200, "Signed.")
    assert headers["Content-Disposition"].startswith("attachment")


def test_a_file_below_a_mention_comes_in_slacks_two_shapes(
    notary: Notary, jackie: Visitor, workspace: Running
) -> None:
    upload = f"{workspace.url}/page/upload?as=U0JACKIE&name=signed.pdf"
    stored = call(upload, b"%PDF-1.7 pretend", {"Content-Type": "application/octet-stream"})[1]
    jackie.say("Please read this")
    first = jackie.last()
    jackie.say("@notary this one", files=[json.loads(stored)["id"]], thread=first["ts"])
    event = until(lambda: notary.of("app_mention"))[0]["event"]
    assert "subtype" not in event  # which only the message event has
    assert (event["upload"], event["display_as_bot"], event["parent_user_id"]) == (False, False, "U0JACKIE")
    (file,) = event["files"]
    assert file.items() >= {"name": "signed.pdf", "mode": "hosted", "file_access": "visible"}.items()
    assert call(file["url_private_download"], headers={"Authorization": "Bearer xoxb-practice"})[0] == 200


def test_two_pages_see_the_same_and_each_its_own_forms(notary: Notary, jackie: Visitor) -> None:
    other = replace(jackie, client="page-2")
    jackie.say("/notary form")
    assert len(jackie.modals()) == 1
    assert other.modals() == []
    other.say("Good morning")
    assert jackie.last()["text"] == "Good morning"
    assert len(notary.of("command")) == 1


def test_what_waits_for_somebody_else_is_counted(notary: Notary, jackie: Visitor) -> None:
    notary.app.client.chat_postMessage(channel="U0JO", text="Please sign.")
    people = {person["id"]: person["unread"] for person in jackie.state()["people"]}
    assert people == {"U0JACKIE": 0, "U0JO": 1}
    replace(jackie, person="U0JO").post("seen", channel="D0APP0JO")
    assert [person["unread"] for person in jackie.state()["people"]] == [0, 0]


def test_the_inspector_shows_both_ways_without_secrets(notary: Notary, jackie: Visitor) -> None:
    jackie.say("/notary status")
    entries = jackie.journal()
    asked = next(entry for entry in entries if entry["name"] == "/notary status")
    assert asked["to_bot"]
    assert asked["ok"]
    assert asked["answer"]["text"] == "Doncaster ended 31 March 2018"
    assert asked["request"]["token"] == "hidden"
    assert "xoxb" not in str(entries)
    assert "xapp" not in str(entries)
    assert len(notary.of("command")) == 1
