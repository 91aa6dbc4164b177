"""What was said in a channel or a thread of it, asked of Slack page by page."""

from collections.abc import Callable, Iterator

from slack_sdk.web import SlackResponse

from handlers.payloads import at, within

AT_ONCE = 200
"""Messages that Slack is asked for at a time."""


def every_message(method: Callable[..., SlackResponse], **given: object) -> Iterator[object]:
    """Yield the messages of every page that a method gives, in Slack's order.

    A channel comes newest first, a thread oldest first.
    """
    cursor = ""
    while True:
        page = method(limit=AT_ONCE, **given, **({"cursor": cursor} if cursor else {})).data
        yield from messages_of(page)
        cursor = at(page, "response_metadata", "next_cursor")
        if not cursor:
            return


def messages_of(page: object) -> list[object]:
    """List the messages of one page."""
    messages = within(page, "messages")
    return messages if isinstance(messages, list) else []
