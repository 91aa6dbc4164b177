"""Whoever it is asked of in which agreements they are, put by the whole name that these have for them."""

import re

from agreements.terms.names import COMMON, Rank, key
from answering.language.english import plain
from answering.language.opening import OPENS
from questions.loose.name_words import OF_MANY_NAMES
from questions.names import exact
from questions.vocabulary import Found, Vocabulary

_AGREEMENTS = r"(?:mous?|agreements?|memoranda|memorandums?|contracts?|deals?|documents?)"
_WHICH = (
    r"(?:which|what|how many|any|all)(?: of (?:the|our|these|those|them|ours))?(?: \d+| \w+)?"
    rf"(?: {_AGREEMENTS})?(?: ones?)?"
)
_IN = (
    r"(?:in|on|(?:a )?party to|parties to|(?:a )?partners? (?:to|in)|(?:a )?part of"
    r"|signed (?:up )?(?:to|for)|(?:(?:not|yet|still|have|need) )*(?:to )?sign(?:ed)?"
    r"|involved in|(?:a )?members? of|committed to|bound by)"
)
_WHO = r"(?:the |our )?(?P<who>(?!(?:an?|no|any) )[\w&'\u2019-]+(?: [\w&'\u2019-]+){1,6}?)"
_ASKED_OF = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{OPENS}{_WHICH} (?:is|are|has|have|was|were|does|do)(?:n['\u2019]?t)? {_WHO} {_IN}\b",
        (
            rf"^{OPENS}(?:is|are|was|were) {_WHO} {_IN}"
            r" (?:more than|any|two|several|both|all|either|which|how many)\b"
        ),
        (
            rf"^{OPENS}{_WHICH} (?:involves?|includes?|ha(?:s|ve)(?: got)?|with|binds?|names?) {_WHO}"
            r"(?: (?:in|on)(?: it| them| board)?| as an? (?:party|partner)| involved)?\W*$"
        ),
    )
)
"""How it is asked in which agreements somebody is, called by more than one word."""

_SAME = {"police": "constabulary", "uni": "university"}
_LOOKED_UP = 200  # names


def named_in_full(said: str, vocabulary: Vocabulary) -> str:
    """Return a question of the agreements that somebody is in with the whole name of the one that is meant.

    Words of the name may be left out of it, or be short for others: `the Alder council`. Where parties by
    different names have them, or one has just those, the question is left as it is.
    """
    found = next((one for way in _ASKED_OF if (one := way.match(said))), None)
    if found is None:
        return said
    who = found["who"]
    known = exact((who,), vocabulary).get(who, ())
    name = "" if any(one.rank is Rank.PARTY for one in known) else _whole(who, vocabulary)
    return f"{said[: found.start('who')]}{name}{said[found.end('who') :]}" if name else said


def _whole(who: str, vocabulary: Vocabulary) -> str:
    """Return the name that the agreements have for a party of which some words were said, where it is one."""
    words = key(plain(who)).split()
    telling = [word for word in words if word not in COMMON | OF_MANY_NAMES]
    if not telling:
        return ""
    shortest: dict[tuple[str, str], Found] = {}
    for one in vocabulary.containing(telling[0], _LOOKED_UP):
        if one.rank is Rank.PARTY and all(_stands(word, one.key.split()) for word in words):
            kept = shortest.setdefault((one.agreement, one.item), one)
            if len(one.key) < len(kept.key):
                shortest[one.agreement, one.item] = one
    return next(iter(shortest.values())).text if len({one.key for one in shortest.values()}) == 1 else ""


def _stands(word: str, name: list[str]) -> bool:
    """Say whether a word stands in a name, of one or of several, or as first letters of words of it."""
    forms = {word, f"{word}s", word.removesuffix("s"), _SAME.get(word, word)}
    return not forms.isdisjoint(name) or (len(word) > 1 and word in "".join(one[0] for one in name))
