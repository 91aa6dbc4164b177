"""A small real Bolt app that plays the bot in these tests. It uses each part of Slack once or twice."""

import threading
from contextlib import suppress
from typing import Any
from urllib.request import Request, urlopen

from slack_bolt import Ack, App, Respond, Say
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.socket_mode import SocketModeClient

from practice import Running
from tests.practice.cards import HOSTILE, form, option, page, plain, section, status_card
from tests.waiting import LONG, until

Json = dict[str, Any]

HOSTILE_BLOCKS = [section(HOSTILE), {"type": "header", "text": plain(HOSTILE[:140])}]
NAMES = ("Doncaster", "Lancashire", "Southend", "Stockport")


class Notary:
    """The app, and a list in which it writes down what reached it."""

    def __init__(self, url: str) -> None:
        client = WebClient("xoxb-practice", base_url=f"{url}/api/")
        self.app = App(client=client, signing_secret="practice-signing-secret")
        self.heard: list[tuple[str, Json]] = []
        self.go_on = threading.Event()
        self.app.command("/notary")(self.command)
        self.app.action("share")(self.share)
        self.app.action("dates")(self.dates)
        for quiet in ("withdraw", "more", "choose", "v4"):
            self.app.action(quiet)(self.noted)
        self.app.action("deaf")(self.deaf)
        self.app.options("find")(self.find)
        self.app.view("form")(self.submitted)
        self.app.view_closed("form")(self.closed)
        self.app.event("app_mention")(self.mentioned)
        self.app.event("message")(self.message)
        self.app.event("app_home_opened")(self.opened)

    def of(self, kind: str) -> list[Json]:
        """List what of one kind has reached the bot."""
        return [payload for name, payload in self.heard if name == kind]

    def command(self, ack: Ack, command: Json, client: WebClient) -> None:
        self.heard.append(("command", command))
        match command["text"].split(" ")[0]:
            case "form":
                client.views_open(trigger_id=command["trigger_id"], view=form())
                ack()
            case "hang":
                self.go_on.wait(LONG)
                ack("too late")
            case "hostile":
                ack(text=HOSTILE, blocks=HOSTILE_BLOCKS)
            case "share":
                ack(response_type="in_channel", text="Shared with everybody")
            case "wrong":
                ack(text="x", blocks=[{"type": "section"}])
            case "status":
                ack(text="Doncaster ended 31 March 2018", blocks=status_card())
            case other:
                ack(f"You asked: {other}")

    def share(self, ack: Ack, say: Say, respond: Respond, body: Json) -> None:
        self.heard.append(("action", body))
        say(text="Shared", blocks=[section("*Doncaster* ended 31 March 2018."), *status_card()[1:3]])
        respond(text="Shared.", replace_original=True)
        ack()

    def dates(self, ack: Ack, body: Json, client: WebClient) -> None:
        self.heard.append(("action", body))
        view = page("Dates", section("*31 March 2018* ends (clause 16.1)"))
        client.views_open(trigger_id=body["trigger_id"], view=view)
        ack()

    def noted(self, ack: Ack, body: Json, respond: Respond) -> None:
        self.heard.append(("action", body))
        if "response_url" in body:
            respond(text="Noted.")
        ack()

    def deaf(self) -> None:
        """Never answer."""

    def find(self, ack: Ack, payload: Json) -> None:
        self.heard.append(("find", payload))
        typed = payload["value"].lower()
        ack(options=[option(name, name.lower()) for name in NAMES if typed in name.lower()])

    def submitted(self, ack: Ack, view: Json, client: WebClient, body: Json) -> None:
        self.heard.append(("view", view))
        name = view["state"]["values"]["name"]["v"]["value"]
        match name:
            case "wrong":
                ack(response_action="errors", errors={"name": "That is not your name."})
            case "rubbish":
                ack(response_action="errors", errors={"no such block": "x"})
            case "again":
                ack(response_action="update", view=form("Once more"))
            case "push":
                ack(response_action="push", view=page("On top", section("On top of it")))
            case "hang":
                self.go_on.wait(LONG)
            case _:
                ack()
                client.chat_postMessage(channel=body["user"]["id"], text=f"Signed by {name}.")

    def closed(self, ack: Ack, body: Json) -> None:
        self.heard.append(("closed", body))
        ack()

    def mentioned(self, event: Json, say: Say, body: Json) -> None:
        self.heard.append(("app_mention", body))
        say(text=f"You mentioned me, <@{event['user']}>.", thread_ts=event["ts"])

    def message(self, event: Json, say: Say, client: WebClient) -> None:
        self.heard.append(("message", event))
        if event.get("subtype") not in {None, "file_share"}:
            return
        for file in event.get("files", []):
            headers = {"Authorization": "Bearer xoxb-practice"}
            asked = Request(file["url_private_download"], headers=headers)  # noqa: S310 - loopback
            with urlopen(asked, timeout=LONG) as answer:  # noqa: S310 - loopback
                say(f"{file['name']} holds {len(answer.read())} bytes.")
        if event["text"] == "a file":
            note, title = "note.txt", "Change note 1"
            client.files_upload_v2(channel=event["channel"], filename=note, content="Signed.", title=title)
        elif event["text"]:
            say(f"You said: {event['text']}")

    def opened(self, event: Json, client: WebClient) -> None:
        self.heard.append(("opened", event))
        if event["tab"] == "home":
            header = {"type": "header", "text": plain("Your agreements")}
            blocks = [header, section("*Doncaster* waits for you."), *status_card()[4:]]
            client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})
        else:
            prompts = [{"title": "Where does Doncaster stand?", "message": "status Doncaster"}]
            channel = event["channel"]
            client.assistant_threads_setSuggestedPrompts(channel_id=channel, title="Try", prompts=prompts)


def connect(workspace: Running) -> tuple[Notary, SocketModeHandler]:
    """Run the bot over Socket Mode until its handler is closed."""
    notary = Notary(workspace.url)
    handler = SocketModeHandler(notary.app, "xapp-practice", web_client=notary.app.client)
    handler.connect()  # type: ignore[no-untyped-call]
    until(lambda: workspace.connected)
    return notary, handler


def close_aside(handler: SocketModeHandler | SocketModeClient) -> None:
    """Close Slack's client beside the tests that follow: it takes seconds, and for ever at some moments."""

    def close() -> None:
        for _ in range(
            2
        ):  # it trips over a connection that goes at the same moment, and leaves the rest open
            with suppress(Exception):
                handler.close()
                return

    threading.Thread(target=close, daemon=True).start()
