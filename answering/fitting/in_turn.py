"""Which of several gateways or reviews is meant, where it is told by its turn: `the second gateway`."""

import re
from dataclasses import replace

from agreements.days.number_words import ORDINALS
from agreements.terms import Gateway, Review
from answering.facts.entry import Entry
from answering.fitting.apart import leaving_out
from answering.fitting.choosing.days import in_order
from answering.language.english import words
from answering.requests import Question

_TURN = re.compile(
    r"\b(?:(?P<word>first|second|third|fourth|fifth)|(?P<number>[1-5])(?:st|nd|rd|th))"
    r" (?P<noun>gateway|review)\b",
    re.IGNORECASE,
)


def in_turn(question: Question, entry: Entry) -> tuple[Question, Entry]:
    """Return a question without the turn that it names, and the agreement without those of another.

    Where two are named, one has no day, or goes by such a name itself, both are left as they are.
    """
    turns = tuple(_TURN.finditer(question.said))
    if len(turns) != 1:
        return question, entry
    found = turns[0]
    of_sort: tuple[Gateway | Review, ...] = getattr(entry.terms, f"{found['noun'].casefold()}s")
    ordered = in_order(of_sort)
    if not of_sort[1:] or len(ordered) != len(of_sort) or any(_TURN.search(one.what) for one in of_sort):
        return question, entry
    place = ORDINALS[found["word"].casefold()] if found["word"] else int(found["number"])
    others = [one for one in of_sort if one not in ordered[place - 1 : place]]
    gone = {*words(found[0].split()[0]), str(place)}
    said = f"{question.said[: found.start()]}{found['noun']}{question.said[found.end() :]}"
    left = tuple(word for word in question.words if word not in gone)
    return replace(question, said=said, words=left), leaving_out(entry, others)
