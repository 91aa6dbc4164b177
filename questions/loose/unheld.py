"""An agreement that is named, and is none that the register has a name of: `under the Leeds agreement`."""

import re

from agreements.terms.names import COMMON, FILLERS, Rank
from agreements.word_lists import set_of
from answering.language.english import is_known, is_light, stem
from answering.language.opening import NAMED
from answering.language.spelling import FORGIVEN_FROM, forgiven, slips
from answering.language.thesaurus import KNOWN, STOP
from questions.loose.name_words import OF_ANY, OF_MANY_NAMES
from questions.loose.naming import Naming
from questions.vocabulary import Vocabulary

_NOUN = r"(?i:agreement|mou|memorandum(?: of understanding)?|concordat|compact|contract|deal)\b(?! of\b)"
_WORD = r"[^\W\d_][\w&'\u2019-]*+"
_BEFORE = re.compile(rf"(?<![\w'\u2019-])(?P<run>(?:{_WORD} ){{1,6}})(?P<noun>{_NOUN})")
"""What stands right before what an agreement is, with words that lead to it."""

_BEHIND = re.compile(
    rf"\b(?i:the|our|their|this|that) (?P<noun>{_NOUN}) (?i:with|for|in|at|between|of) (?:(?i:the) )?"
    rf"(?P<run>[A-Z]{_WORD}(?: (?:[A-Z]{_WORD}|and|of|on|upon|&)){{0,4}})"
)
"""Whom or what place an agreement is said to be with or for."""

_LEADS = set_of("the our your their this that under in of by for from")
"""Words one of which leads to a name that is written in small letters."""

_JOINS = frozenset(["and", "of", "on", "upon", "the", "&"])
_POSSESSIVE = re.compile(r"['\u2019]s?$")
_SIGNS = re.compile(r"\bsign", re.IGNORECASE)
_QUALIFIES = re.compile(
    r".*(?:ed|ing|al|ary|ive|ous|ory|ic|ful|less|able|ible|ate|ite|ent|ant|est|er|ly|y)", re.IGNORECASE
)
"""How most words end that say what sort of agreement one is, where they are not written as a name."""

_LEAST, _LEAST_IN_CAPITALS = 3, 4
_SAYING = (STOP | FILLERS | COMMON | OF_MANY_NAMES | OF_ANY) - {"reading"}
_SIDES = set_of("north south east west mid central greater upper lower new")
"""Words by which many places are told from others of their name, and so no name by themselves."""

_WORDS = frozenset(word for word in (*KNOWN, *OF_ANY) if len(word) >= FORGIVEN_FROM)


def unheld(text: str, named: Naming, vocabulary: Vocabulary) -> str:
    """Return the name of an agreement that is none of the register's, as it was said, or nothing.

    Where one of the register's is named too, the question is of that one.
    """
    if named.taken or NAMED in named.left:
        return ""
    behind = _BEHIND if not _SIGNS.search(text) else None
    for pattern in (_BEFORE, behind):
        for found in pattern.finditer(named.left) if pattern else ():
            name = _name(found["run"], begins=not named.left[: found.start("run")].strip(" '\"(-"))
            if name and not _is_known(name, named, vocabulary):
                return name
    return ""


def _name(run: str, *, begins: bool) -> str:
    """Return the words at the end of a run that are a name as it stands."""
    said = [_POSSESSIVE.sub("", word) for word in run.split()]
    first = len(said)
    while first and (_is_of_name(said[first - 1]) or (said[first - 1] in _JOINS and first < len(said))):
        first -= 1
    while first < len(said) and said[first].casefold() in _JOINS:
        first += 1
    if not any(
        _tells(word, capital=place > 0 or not begins) for place, word in enumerate(said) if place >= first
    ):
        first = len(said) - 1
        led = said[first - 1].casefold() in _LEADS if first else begins and said[first][0].isupper()
        return said[first] if led and _tells_small(said[first]) else ""
    return " ".join(said[first:])


def _is_of_name(word: str) -> bool:
    return word[0].isupper() and word.casefold() not in STOP


def _tells(word: str, *, capital: bool) -> bool:
    """Say whether a word that is written as a name is one, and none that any agreement may be called by."""
    if not word[0].isupper() or not capital:
        return False
    least = _LEAST_IN_CAPITALS if word.isupper() else _LEAST
    low = word.casefold()
    return len(word) >= least and low not in _SAYING and not (is_light(stem(low)) or is_known(stem(low)))


def _tells_small(word: str) -> bool:
    low = word.casefold()
    if len(low) < _LEAST_IN_CAPITALS or low in _SAYING or is_light(stem(low)) or is_known(stem(low)):
        return False
    return not _QUALIFIES.fullmatch(low) and not any(slips(low, one, 2) <= forgiven(low) for one in _WORDS)


def _is_known(name: str, named: Naming, vocabulary: Vocabulary) -> bool:
    """Say whether any word of a name that tells is in a name of the register, and not only mentioned."""
    telling = [word for word in name.casefold().split() if word not in _SAYING | _SIDES]
    others = {word for other in named.others for word in other.casefold().split()}
    return any(
        word in others or any(one.rank < Rank.OTHER for one in vocabulary.containing(word, 1))
        for word in telling
    )
