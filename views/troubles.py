"""What is said of a message that Slack refused, to those who can do something about it."""

from dataclasses import dataclass
from typing import Any

from agreements.days.calendar import in_words
from agreements.reminding.audiences import is_person
from agreements.reminding.delivering import Stuck
from views.blocks import escaped
from views.elements import rich_text

ASK = "Ask an administrator to run mou doctor."


@dataclass(frozen=True)
class Mend:
    """What people can do about a refusal of a message to somebody or somewhere, and of an answer to who asks.

    The second, `here`, is empty where nobody who asks meets it.
    """

    there: str
    here: str = ""


def _alike(said: str) -> Mend:
    return Mend(said, said)


_INVITE = "I am not in this channel, so I can't post in it. Invite me with /invite @mou, then ask again."
_ARCHIVED = Mend(
    "It is archived. Open it again, or have another channel watch with /mou watch.",
    "This channel is archived, so nothing can be posted in it. Ask in another.",
)
_BARRED = Mend(
    "This workspace doesn't let me post there. An administrator of Slack can allow it.",
    "This workspace doesn't let me post in this channel. Ask in another, or in a direct message to me.",
)
_SCOPE = _alike("This workspace has not allowed me to do that yet. Ask an administrator to install me again.")
_LOCKED = Mend(
    _BARRED.there,
    "This thread is locked, so I can't post in it. Ask in the channel, or in a direct message to me.",
)
_TAB_OFF = _alike(
    "The Messages tab of this app is switched off, so it can send nobody a direct message. "
    "Ask an administrator to switch it on under App Home."
)
_SUSPENDED = _alike("Your organisation does not let me do that. An administrator of its Slack can allow it.")
_NOT_LET_IN = _alike(
    f"Slack takes nothing from me any more: my token was taken back or is out of date. {ASK}"
)
MENDS = {
    "not_in_channel": Mend(
        "I am not in it. Invite me there with /invite @mou, or end what it watches with /mou unwatch.",
        _INVITE,
    ),
    "channel_not_found": Mend(
        "It was deleted, or it is private and I am not in it. "
        "If it is still there, invite me with /invite @mou.",
        _INVITE,
    ),
    **dict.fromkeys(("is_archived", "channel_is_archived"), _ARCHIVED),
    **dict.fromkeys(
        (
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
        ),
        _BARRED,
    ),
    "restricted_action_thread_locked": _LOCKED,
    "messages_tab_disabled": _TAB_OFF,
    **dict.fromkeys(("ekm_access_denied", "enterprise_is_restricted", "team_access_not_granted"), _SUSPENDED),
    **dict.fromkeys(("missing_scope", "no_permission"), _SCOPE),
    **dict.fromkeys(
        ("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"), _NOT_LET_IN
    ),
    "user_not_found": Mend(
        "Slack knows them no more. Give their role to somebody else with /mou people add."
    ),
    "user_disabled": Mend(
        "Slack lets them in no more. Give their role to somebody else with /mou people add."
    ),
    "cannot_dm_bot": Mend("That is a bot, which gets no messages from me. Give its role to a person."),
}
"""What people can do about it, by Slack's code for why it didn't take a message."""

TRIED_AGAIN = "I shall try again in an hour, a day and four days, if it still matters then."


def mend(code: str, *, unknown: str = ASK) -> str:
    """Say what people can do about a refusal of Slack's, also where its reason is `unknown`."""
    known = MENDS.get(code)
    return known.there if known else f"Slack's reason is “{code}”. {unknown}"


def mend_here(code: str) -> str:
    """Say to whoever asks what can be done about a refusal of the answer; nothing where that isn't known."""
    known = MENDS.get(code)
    return known.here if known else ""


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
