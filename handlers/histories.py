"""What was said in a channel or a thread of it, asked of Slack page by page."""

from collections.abc import Callable, Iterator

from slack_sdk.web import SlackResponse

from handlers.payloads import at, within

AT_ONCE = 200
"""Messages that Slack is asked for at a time."""


class EndlessError(Exception):
    """The pages do not end in time, or come round again: what was asked for may stand on one not seen."""


def every_message(
    method: Callable[..., SlackResponse], *, in_time: Callable[[], bool], **given: object
) -> Iterator[object]:
    """Yield the messages of every page that a method gives, in Slack's order.

    A channel comes newest first, a thread oldest first. Raises EndlessError where a page would not come
    `in_time`, or was given before.
    """
    cursor, given_before = "", set[str]()
    while True:
        if cursor in given_before or not in_time():
            raise EndlessError
        given_before.add(cursor)
        page = method(limit=AT_ONCE, **given, **({"cursor": cursor} if cursor else {})).data
        yield from messages_of(page)
        cursor = at(page, "response_metadata", "next_cursor")
        if not cursor:
            return


def messages_of(page: object) -> list[object]:
    """List the messages of one page."""
    messages = within(page, "messages")
    return messages if isinstance(messages, list) else []
