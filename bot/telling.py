"""What an act tells others, made postings: said once, by whichever process comes to it first."""

import json
from collections.abc import Iterable
from datetime import date

from agreements.records import Actor
from agreements.reminding.postings import Posting, Sort, Told
from handlers.places import Place, conversation_of
from handlers.printing import message
from views.page import Notice
from views.troubles import untold_words


def postings_of(notices: Iterable[Notice], *, by: Actor, act: str, on: date) -> tuple[Posting, ...]:
    """Make the postings of what somebody's act tells; `act` tells it from every other act for good."""
    return tuple(_posting(one, by.user, one.once or act, on) for one in notices)


def _posting(notice: Notice, by: str, act: str, on: date) -> Posting:
    said = json.dumps(message(notice.page, for_one=False))
    about = notice.page.agreements[0] if notice.page.agreements else ""
    place = conversation_of(notice.thread)
    where = place if place.channel else Place(notice.user)
    told = Told(said, about, where.thread, notice.user if place.channel else "", by)
    return Posting(f"{act} tells {notice.user}", where.channel, on, Sort.NOTICE, (), told=told)


def told_instead(refused: Posting, told: Told) -> Posting | None:
    """Make the posting that follows one which Slack refuses: to the person directly, or to who did the act.

    Nothing where nobody is left to be told.
    """
    if told.instead:
        next_, to = Told(told.message, told.about, by=told.by), told.instead
    elif told.by and told.by != refused.audience:
        next_, to = Told(json.dumps(untold_words(refused.audience))), told.by
    else:
        return None
    return Posting(f"{refused.key}, else {to}", to, refused.day, Sort.NOTICE, (), told=next_)
