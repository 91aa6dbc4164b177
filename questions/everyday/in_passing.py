"""What is said in passing and asks nothing: `thank you`, `hang on`, `oh, right`, a curse or a mark alone."""

import re

from agreements.word_lists import set_of
from questions.words import RUDE, SAYING_NOTHING, words_in

_NODDING = set_of("""
ok okay k so right hi hello hey please pls yes yeah yep yup no nope nah hm hmm hmmm mm huh eh oh ah
um er well sorry oops wow lol haha hahaha ha what wait
""")
"""Words that say nothing by themselves, however many of them: `oh, right`."""

_THANKING = set_of("""
thanks thank ta cheers great cool brilliant perfect lovely good nice morning afternoon evening bye
goodbye welcome thx ty
""")
_BESIDE_THANKS = set_of("very much it yes no sure fine that's mate pal all again lot lots bot oh well")
_GREETING = set_of("hi hello hey help")
_BESIDE_RUDE = _NODDING | set_of("""
off up shut a an the you're your and this that that's it is are such go away get
""")
_PASSING = re.compile(
    r"(?:(?:no|oh|ok|yes|well|ah|so|and|but|hm+|sorry) )*(?:got it|i see|(?:hang|hold) on|never ?mind"
    r"|forget (?:it|that)"
    r"|(?:just )?(?:one|a) (?:sec|second|moment)|that(?:'ll| will) do|really|seriously|nothing"
    r"|shut up|go away|that(?:'s| is| was)(?: just)? (?:wrong|rubbish|nonsense|incorrect|all|it|great|fine"
    r"|useless|silly|odd|weird|funny)|(?:that(?:'s| is| was)? )?not (?:what|the (?:one|thing)) (?:i|we) "
    r"(?:asked|meant|said|wanted)(?: for| about)?"
    r"|no (?:problem|worries)|fair enough|(?:that )?makes sense|testing"
    r"|(?:are )?you(?: are|'re)? (?:sure|certain|joking|kidding|serious|wrong|mad|rubbish|hopeless)"
    r"(?: about (?:that|it|this))?|say that again|pardon|come again|well done)"
    r"(?: (?:then|thanks|mate|please|now))*"
)
"""What is said in passing, to which no fact is an answer: `hang on`, `are you sure?`."""

_NO_WORDS = re.compile(r"(?:[\W_]|\bor\b)++(?:\d+=\d+|(?<=[-+])\d+)?[\W_]*+", re.IGNORECASE)
"""Marks, or a number with a sign, of which no word says what it is of."""


def only_nods(said: str) -> bool:
    """Say whether a line only nods, thanks or the like, and greets nobody: `thank you`, `yes`."""
    civil = RUDE.sub(" ", said)
    words = [word.low for word in words_in(civil) if word.low]
    silent = says_nothing(said, " ".join(words), rude=civil != said)
    return bool(words or civil != said) and silent and not _GREETING.intersection(words)


def says_nothing(said: str, line: str, *, rude: bool) -> bool:
    """Say whether a line only nods, thanks, curses or is said in passing, or is not of words at all."""
    words = set(line.split())
    telling = words - SAYING_NOTHING
    thanks = telling & _THANKING and telling <= _THANKING | _BESIDE_THANKS
    nods = words <= (_BESIDE_RUDE if rude else _NODDING) and (words or rude)
    return bool(nods or thanks or _PASSING.fullmatch(line) or _NO_WORDS.fullmatch(said.strip()))
