"""Forms that finish a half-said command."""

from views.elements import Element, plain_text

CHOOSE_AGREEMENT = "choose_agreement"
"""The callback of the form that asks which agreement a command is about."""

AGREEMENT = "agreement"
"""The block and the action of the menu of agreements; its options are looked up as the viewer types."""


def choose_agreement(typed: str) -> Element:
    """Ask for the agreement that a command lacks; `typed`, the command so far, is handed back as metadata.

    Slack keeps at most 3,000 characters of metadata.
    """
    return {
        "type": "modal",
        "callback_id": CHOOSE_AGREEMENT,
        "private_metadata": typed,
        "title": plain_text("Which agreement?"),
        "submit": plain_text("Ask"),
        "close": plain_text("Cancel"),
        "blocks": [
            {
                "type": "input",
                "block_id": AGREEMENT,
                "label": plain_text("Agreement"),
                "element": {
                    "type": "external_select",
                    "action_id": AGREEMENT,
                    "min_query_length": 0,
                    "placeholder": plain_text("Type a name, place or party"),
                },
            }
        ],
    }
