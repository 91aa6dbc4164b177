"""Who holds a post that a text names: `the warden decides` is an answer to who, and who the warden is too."""

from collections.abc import Iterator

from agreements.terms import Terms
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.saying import words_of
from answering.facts.sections import RULES, Section
from answering.fitting.accounting.posts import is_below
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, stems
from answering.requests import Form, Question

_RULES_AND_DUTIES = RULES | {Section.RECURRING}
"""Sections of texts that may name a post, whose holder is named elsewhere."""

_POST = cues(
    "lead head officer manager director coordinator co-ordinator warden clerk secretary administrator"
)
"""Words that call a post one, of which many have one."""


def posts_held(terms: Terms) -> frozenset[tuple[str, str]]:
    """Return who is named in an agreement with a post: contacts, who signs, who sits on a board."""
    held = [(one.name, one.position) for one in terms.contacts]
    held += [(one.name, one.position) for one in terms.signatories]
    held += [(seat.person, seat.position) for body in terms.governance for seat in body.members or ()]
    return frozenset((name, post) for name, post in held if name and post)


def holders(question: Question, match: Match, entry: Entry) -> tuple[Match, ...]:
    """Return who is named elsewhere as holding a post, where it is asked who and a text names the post."""
    if question.form is not Form.WHO or match.item.section not in _RULES_AND_DUTIES:
        return ()
    names = " ".join((words_of(match.item.fact), *(getattr(match.item.fact, "owner", None) or ())))
    found = _found(match.item, stems(names), entry)
    return tuple(found_at(item, "contact.who") for item in found)


def _found(of: Item, said: frozenset[str], entry: Entry) -> Iterator[Item]:
    for item in entry.items:
        name = getattr(item.fact, "name", None)
        if item.section != Section.CONTACTS or not name or stems(name) <= said:
            continue
        post = stems(getattr(item.fact, "position", None) or "")
        also = post | stems(getattr(item.fact, "role", None) or "")
        beside = bool(set(of.labels) & set(item.labels)) and bool(_POST & also & said)
        if (post and post <= said and not is_below(item, said)) or beside:
            yield item
