"""What is said of a message that Slack refused, to those who can do something about it."""

from typing import Any

from agreements.calendar import in_words
from agreements.delivering import Stuck
from agreements.reminding.audiences import is_person
from views.blocks import escaped
from views.elements import rich_text

ASK = "Ask an administrator to run mou doctor."
_INVITE = "I am not in it. Invite me there with /invite @mou, or end what it watches with /mou unwatch."
_AWAY = (
    "It was deleted, or it is private and I am not in it. If it is still there, invite me with /invite @mou."
)
_ARCHIVED = "It is archived. Open it again, or have another channel watch with /mou watch."
_BARRED = "This workspace doesn't let me post there. An administrator of Slack can allow it."
_SCOPE = "This workspace has not allowed me to do that yet. Ask an administrator to install me again."
_NOT_LET_IN = f"Slack takes nothing from me any more: my token was taken back or is out of date. {ASK}"
MENDS = {
    "not_in_channel": _INVITE,
    "channel_not_found": _AWAY,
    "is_archived": _ARCHIVED,
    "channel_is_archived": _ARCHIVED,
    "restricted_action": _BARRED,
    "restricted_action_read_only_channel": _BARRED,
    "restricted_action_thread_only_channel": _BARRED,
    "missing_scope": _SCOPE,
    "no_permission": _SCOPE,
    **dict.fromkeys(
        ("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"), _NOT_LET_IN
    ),
    "user_not_found": "Slack knows them no more. Give their role to somebody else with /mou people add.",
    "user_disabled": "Slack lets them in no more. Give their role to somebody else with /mou people add.",
    "cannot_dm_bot": "That is a bot, which gets no messages from me. Give its role to a person.",
}
"""What people can do about it, by Slack's code for why it didn't take a message."""

TRIED_AGAIN = "I shall try again in an hour, a day and four days, if it still matters then."


def mend(code: str, *, unknown: str = ASK) -> str:
    """Say what people can do about a refusal of Slack's, also where its reason is `unknown`."""
    return MENDS.get(code, f"Slack's reason is “{code}”. {unknown}")


def refused_words(where: str, refused: Stuck) -> str:
    """Say that Slack refuses messages to somebody or somewhere, since when, why, and what to do."""
    since = in_words(refused.since.date())
    return f"Slack has refused my messages to {where} since {since}. {mend(refused.why)}"


def untold_words(user: str) -> dict[str, Any]:
    """Say who could not be told of an act in a direct message; Slack shows their name."""
    before = "What you did is done, but Slack did not take my direct message to "
    after = ". Please tell them yourself."
    return _naming(before, {"type": "user", "user_id": user}, f"<@{escaped(user)}>", after)


def unsure_words(user: str) -> dict[str, Any]:
    """Say who may or may not have been told of an act; Slack shows their name."""
    before = "What you did is done, but I can't tell whether my message reached "
    after = ": Slack gave no answer, and does not let me look. Please ask them."
    return _naming(before, {"type": "user", "user_id": user}, f"<@{escaped(user)}>", after)


def trouble_words(audience: str, code: str) -> dict[str, Any]:
    """Say whose message was not taken, why, and what to do; Slack shows the name of who or where."""
    person = is_person(audience)
    named = {"type": "user", "user_id": audience} if person else {"type": "channel", "channel_id": audience}
    before, after = "Slack did not take a message of mine for ", f". {mend(code)} {TRIED_AGAIN}"
    shown = f"<@{escaped(audience)}>" if person else f"<#{escaped(audience)}>"
    return _naming(before, named, shown, after)


def _naming(before: str, named: dict[str, Any], shown: str, after: str) -> dict[str, Any]:
    """Make a message that names somebody or a channel, as `shown` where blocks are not."""
    elements = [{"type": "text", "text": before}, named, {"type": "text", "text": after}]
    return {
        "text": f"{before}{shown}{escaped(after)}",
        "blocks": [rich_text([{"type": "rich_text_section", "elements": elements}])],
    }
