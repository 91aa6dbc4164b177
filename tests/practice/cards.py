"""What the bot of these tests says and asks: cards and forms of Block Kit."""

from typing import Any

Json = dict[str, Any]

HOSTILE = "<img src=x onerror=\"document.title='owned'\"> </script><script>alert(1)</script> <!channel>"


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def section(text: str, **more: object) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def option(text: str, value: str) -> Json:
    return {"text": plain(text), "value": value}


def button(text: str, action: str, **more: object) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action, **more}


def page(title: str, *blocks: Json) -> Json:
    return {"type": "modal", "title": plain(title), "blocks": list(blocks)}


def table() -> Json:
    rows = [
        ["Party", "Signs for it", "Signed"],
        ["Doncaster CCG", "Jackie Pederson", "not yet"],
        ["Doncaster Borough Council", "nobody named", "not yet"],
    ]
    return {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows],
        "column_settings": [{"is_wrapped": True}, None, {"align": "right"}],
    }


def status_card() -> list[Json]:
    lead = "*Doncaster integrated commissioning MoU* ended 31 March 2018, and this copy was never signed."
    more = [option("As of a day…", "as_of"), option("History", "history")]
    facts = ("*Term*\nstarts when both have signed; ends 31 March 2018", "*Version*\nDRAFT, undated")
    confirm = {
        "title": plain("Withdraw your signature?"),
        "text": plain("The record of it stays."),
        "confirm": plain("Withdraw it"),
        "deny": plain("Keep it"),
    }
    return [
        section(lead, accessory={"type": "overflow", "action_id": "more", "options": more}),
        {"type": "section", "fields": [{"type": "mrkdwn", "text": fact} for fact in facts]},
        table(),
        {"type": "context", "elements": [{"type": "mrkdwn", "text": "Clauses 2.1.5, 2.1.8 and `16.1`"}]},
        {
            "type": "actions",
            "elements": [
                button("Dates", "dates", value="doncaster"),
                button("Share in channel", "share", value="doncaster", style="primary"),
                button("Withdraw", "withdraw", style="danger", confirm=confirm),
            ],
        },
    ]


def field(block: str, label: str, element: Json, **more: object) -> Json:
    return {"type": "input", "block_id": block, "label": plain(label), "element": element, **more}


def form(title: str = "Sign off") -> Json:
    methods = [option("In Slack", "slack"), option("On paper", "paper")]
    parties = [option("The CCG", "ccg"), option("The Council", "council")]
    read = [option("I have read the text", "read")]
    elements: dict[str, Json] = {
        "name": {"type": "plain_text_input", "action_id": "v", "min_length": 3},
        "reason": {"type": "plain_text_input", "action_id": "v2", "multiline": True},
        "party": {"type": "static_select", "action_id": "v3", "options": parties},
        "on": {"type": "datepicker", "action_id": "v4", "initial_date": "2017-03-01"},
        "method": {
            "type": "radio_buttons",
            "action_id": "v5",
            "options": methods,
            "initial_option": methods[0],
        },
        "read": {"type": "checkboxes", "action_id": "v6", "options": read},
        "agreement": {"type": "external_select", "action_id": "find", "min_query_length": 0},
        "witnesses": {"type": "multi_users_select", "action_id": "v8"},
        "sum": {"type": "number_input", "action_id": "v9", "is_decimal_allowed": True, "min_value": "0"},
        "paper": {"type": "file_input", "action_id": "v10"},
    }
    labels = {
        "name": "Your name",
        "reason": "Reason",
        "party": "Party",
        "on": "Counts from",
        "method": "Method",
        "read": "Confirm",
        "agreement": "Agreement",
        "witnesses": "Witnesses",
        "sum": "Sum in pounds",
        "paper": "Signed copy",
    }
    must = {"name", "party", "on", "method"}
    fields = [field(name, labels[name], of, optional=name not in must) for name, of in elements.items()]
    return {
        "type": "modal",
        "callback_id": "form",
        "notify_on_close": True,
        "title": plain(title),
        "submit": plain("Sign"),
        "close": plain("Cancel"),
        "blocks": [section("You are signing *Doncaster*, version `DRAFT`."), *fields],
    }
