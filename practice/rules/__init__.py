"""What Slack refuses: the rules of Block Kit, of messages and of views, as this stand-in judges them.

`shapes` are the building stones, `elements` and `blocks` the tables of what may stand where, and `surfaces`
what only shows when a whole message or view is looked at. The limits are those of Slack's reference pages.
"""

from practice.rules.shapes import Fault
from practice.rules.surfaces import (
    CHANGED_TEXT_MOST,
    MESSAGE_TEXT_MOST,
    elements_of,
    message_faults,
    metadata_faults,
    too_long,
    view_faults,
)

__all__ = [
    "CHANGED_TEXT_MOST",
    "MESSAGE_TEXT_MOST",
    "Fault",
    "elements_of",
    "message_faults",
    "metadata_faults",
    "too_long",
    "view_faults",
]
