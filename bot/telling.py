"""What an act tells others, made postings: said once, by whichever process comes to it first."""

import json
from collections.abc import Iterable
from datetime import date

from agreements.records import Actor
from agreements.reminding.audiences import is_person
from agreements.reminding.postings import Letter, Posting, Sort
from handlers.places import Place, conversation_of
from handlers.printing import message
from views.page import Notice, mentioning_nobody
from views.troubles import unsure_words, untold_words


def postings_of(notices: Iterable[Notice], *, by: Actor, act: str, on: date) -> tuple[Posting, ...]:
    """Make the postings of what somebody's act tells.

    `act` tells it from every other act for good, and is empty where nothing was recorded. Raises ValueError
    for a notice that nothing tells from every other: it would be told one time for good.
    """
    return tuple(_posting(one, by.user, _distinct(one.once or act), on) for one in notices)


def _distinct(act: str) -> str:
    if not act:
        raise ValueError("A notice of an act that is not recorded needs `once`, which tells it from others.")
    return act


def _posting(notice: Notice, by: str, act: str, on: date) -> Posting:
    about = notice.page.agreements[0] if notice.page.agreements else ""
    place = conversation_of(notice.thread)
    where = place if place.channel else Place(notice.user)
    page = notice.page if is_person(where.channel) else mentioning_nobody(notice.page)
    said = json.dumps(message(page, for_one=False))
    letter = Letter(said, about, where.thread, notice.user if place.channel else "", by)
    return Posting(f"{act} tells {notice.user}", where.channel, on, Sort.NOTICE, (), letter=letter)


def told_instead(refused: Posting, letter: Letter, *, may_be_said: bool) -> Posting | None:
    """Make the posting that follows one which Slack refuses: to the person directly, or to who did the act.

    Of one that may have been said, and that Slack refuses to be looked for, only who did the act is told.
    Nothing where nobody is left to be told.
    """
    if may_be_said:
        person = letter.instead or refused.audience
        if letter.by in {"", person}:
            return None
        unsure = Letter(json.dumps(unsure_words(person)))
        key = f"{refused.key}, perhaps not said"
        return Posting(key, letter.by, refused.day, Sort.NOTICE, (), letter=unsure)
    if letter.instead:
        next_, to = Letter(letter.message, letter.about, by=letter.by), letter.instead
    elif letter.by and letter.by != refused.audience:
        next_, to = Letter(json.dumps(untold_words(refused.audience))), letter.by
    else:
        return None
    return Posting(f"{refused.key}, else {to}", to, refused.day, Sort.NOTICE, (), letter=next_)
