"""Questions that put what they are of before or behind what is asked, turned so that it is asked of that."""

import re

from agreements.days.calendar import MONTH_WORD
from agreements.days.durations import UNIT
from agreements.days.number_words import IN_WORDS
from answering.language.opening import AUX, OPENS
from questions.loose.beside.frames import straight_out
from questions.loose.respelt import respelt
from questions.loose.spots import spots_in
from questions.loose.threads import PLACE, leaning, parted
from questions.vocabulary import Vocabulary

_FRONTED = re.compile(
    r"^\W*+(?:(?:and|but|so|ok|okay|what about|how about)\W++)*+(?P<what>[^,?]+?)(?:,|\s[-\u2013\u2014])\s+"
    rf"(?P<asks>(?:(?:when|where|why|how|how (?:much|many|often|long)) )?(?:{AUX}))"
    r" (?:that|it|this|he|she|they|those|these)\b(?! (?:one(?! of)|mou|agreement|document)\b)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ELSE = re.compile(
    r"\b(?P<who>who|what) else(?P<asks>\b.+?)(?:,? (?:with|besides|alongside|apart from|other than)"
    r" (?:him|her|them|it|that|those|these))?(?P<end>\W*)$",
    re.IGNORECASE | re.DOTALL,
)


_AS_WHAT = re.compile(
    r"(?<=\w)(?:(?:\s*[,;:(\u2013\u2014]| -)+\s*(?:with |incl(?:uding|\.)? )?(?:the |their |his |her )?"
    r"(?:full )?names?(?:,| and| &| \+|/| plus) ?(?:the |their |his |her )?(?:job )?"
    r"|,? (?:and|&) what(?:['\u2019]?s| is| was| are) (?:his|her|their) (?:job )?)"
    r"(?:titles?|positions?|roles?|posts?|jobs?)\)?(?P<end>(?:\W*(?:pls|plz|please|thanks|ta))?\W*)$",
    re.IGNORECASE,
)
"""What of somebody is to be told, put behind who it is: `, name and job title`, as every answer tells."""


_NOT = r"(?:n['\u2019]?t| not)"
_COVERED = (
    r"(?:covered|included|(?:with)?in (?:the )?scope|part|dealt with)(?: (?:by|in|under|of|for))?(?: the)?"
)
_LEFT_OUT = re.compile(
    r"^\W*(?:(?:and|so|but|ok|okay|is there) )*"
    r"(?:(?:what|which(?: \w+){1,3}?|anything(?: that)?)(?:['\u2019]s| is| are| was| were)"
    rf"{_NOT} {_COVERED}\b(?P<of>.*)"
    rf"|what (?:does|do|did)(?P<by>.+?){_NOT} (?:cover|include)\W*"
    rf"|what (?:does|do|did){_NOT}(?P<at>.+?) (?:cover|include)\W*"
    rf"|(?:anything|what)(?: that| which)?(?P<that>.+?) (?:does|do|did){_NOT} (?:cover|include)\W*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What is asked of what an agreement leaves out: `what isn't covered by it`."""


_DEFINED = re.compile(
    r"(?P<asks>\b(?:define[sd]?|definition of|meant by|meaning of)) [^\"\u201c]{2,60} (?=[\"\u201c])",
    re.IGNORECASE,
)
"""What stands between a word that asks for a meaning and the word in quotes that it is of."""


def straightened(said: str, vocabulary: Vocabulary) -> str:
    """Return a question with who or what it begins with in the place of the word that stands for that.

    `The Forum, does it meet?` is `does the Forum meet?`; and who else is in a body that is named is asked of
    all who are, whoever was spoken of before.
    """
    said, before = parted(said)
    place = PLACE.search(said)
    said, of = (said[: place.start()], place[0]) if place else (said, "")
    return leaning(_straight(straight_out(respelt(said, vocabulary)), vocabulary) + of, before)


_TOOK_PLACE = re.compile(
    r"^(?P<lead>\W*(?:(?:and|so|but|ok) )*)(?P<what>[^,;:?]{2,80}?)"
    r" (?:(?P<start>started|began|commenced|kicked (?:in|off)|came into (?:force|effect)|went live)"
    r"|(?P<end>ended|expired|finished|lapsed|ran out))"
    r" (?P<when>(?:on|in|at|by|from|back in) [^,;:?]{2,40}?),?"
    r" (?:right|correct|yes|is that (?:right|correct)|did it not|did(?:n['\u2019]?t) it)\W*$",
    re.IGNORECASE,
)
"""How it is said when an agreement started or ended, to be put right: `it started on 1 May, right?`."""

_STANDING_IN = re.compile(
    r"\b(?P<asks>who(?: is| was|['\u2019]s)) it (?=\w+ing\b)"
    r"|\b(?P<that>(?:who|what|when|where)(?: is| was|['\u2019]s)) it that ",
    re.IGNORECASE,
)
"""A word that stands for nobody: `who is it signing`, `when is it that`."""


_ITS_PARTS = re.compile(
    r"\s*[,(]\s*(?:inc(?:l(?:uding)?)?\b\.?|counting|with)\s+(?:all |any )?(?:of )?(?:its|their)\b"
    r"[^()?]{1,60}\)?(?P<end>\W*)$",
    re.IGNORECASE,
)
"""What belongs to somebody who is asked about, put behind: `, including its local offices`."""


_RECENT = re.compile(r"\bmost recent(?:ly)?\b", re.IGNORECASE)
_DUE_ON = re.compile(r"\bwhat(?:['\u2019]s| is| was) the deadline on\b", re.IGNORECASE)


_OF = r"(?P<of>\W*(?:[\w' -]{2,40}: *)?)(?:and |so |but )*"  # whom it is asked of, before what is asked
_IN = r"(?P<end>(?: +(?:in|at|under|for) [\w' -]{2,40})?\W*)$"
_WHAT_THEN = tuple(
    re.compile(f"^{_OF}{pattern}{_IN}", re.IGNORECASE | re.DOTALL)
    for pattern in (
        (
            r"(?:suppose|supposing|say|if|imagine)\b(?P<case>[^?]+?)[\s,:;.?\u2013\u2014-]+(?:then )?"
            r"what (?:then|happens|(?:do|must|should) we (?:have to )?do)"
        ),
        (
            r"(?:what if|what (?:must|should|has to|needs to) (?:be done|happen|follow) (?:if|when)"
            r"|what follows (?:if|when)|what are the consequences (?:if|when))\b(?P<case>.+?)"
        ),
    )
)
"""How it is asked what follows from something in other words than `what happens if`."""


_IN_CASE = re.compile(r"\bin the event (?:that|of)\b", re.IGNORECASE)
_DONE_BY = (
    r"(?P<done>\w{2,}(?:ed|en|wn)|paid|held|led|run|made|kept|met|set)(?P<to> (?:for|up|out|on|to|over))?"
)
_BY_WHOM = tuple(
    re.compile(rf"^{OPENS}{pattern}{_IN}", re.IGNORECASE | re.DOTALL)
    for pattern in (
        (
            r"by (?:whom|who) (?:is|are|was|were|will|has|have|must|should) "
            rf"(?P<what>[^?]{{2,120}}?) (?:to )?(?:be(?:en)? )?{_DONE_BY}"
        ),
        rf"(?P<what>[^?]{{2,120}}?) (?:is|are|was|were) (?:to be )?{_DONE_BY} by (?:whom|who)",
        rf"who(?:m|['\u2019]s)?(?: is| are| was| were)? (?P<what>[^?]{{2,120}}?) (?:to be )?{_DONE_BY} by",
    )
)
"""How it is asked of what is done by whom, rather than who does it."""

_COUNTS_AS = re.compile(rf"^(?P<lead>{OPENS})(?:does|do|did) (?P<who>.{{2,80}}?) count as (?=an? )")


_DAY = rf"(?= (?:the )?(?:\d|q\d|(?:{MONTH_WORD})\b))"
_INTO_FORCE = re.compile(
    r"\b(?:come|enter|go)(?:es|s)? into (?:force|effect)(?= (?:on|in|before|after|by|from)\b" + _DAY + ")",
    re.IGNORECASE,
)
"""How it is asked on what days an agreement starts, and not whether it is in force on them."""

_BOUNDED = tuple(
    (re.compile(rf"\b(?:{ways}){_DAY}", re.IGNORECASE), way)
    for ways, way in (
        (r"(?:no|not) later than|on or before|by or before|at the latest by", "by"),
        (r"(?:no|not) (?:earlier|sooner|before) than|on or after", "from"),
        (r"later than", "after"),
        (r"(?:earlier|sooner) than", "before"),
    )
)
"""How days are bounded in other words than those by which they are read."""


_SOME_DAY = (
    rf"(?:the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:{MONTH_WORD})\b(?:,? \d{{4}})?"
    r"|\d{1,2}(?:st|nd|rd|th)?(?= or\b)|(?:19|20)\d\d(?:/\d\d)?|q[1-4](?: \d{4}(?:/\d\d)?)?)"
)
_OF_WHICH = (
    rf"^(?P<lead>{OPENS})(?P<asks>does|do|did|is|was|will) "
    r"(?!.*\b(?:in force|live|running|valid|active)\b)(?P<what>[^?]{2,120}?),?"
)
_EITHER = (
    (
        re.compile(
            rf"{_OF_WHICH} (?:(?:on|in|by|at|during|for) )?{_SOME_DAY},? or"
            rf" (?:(?:on|in|by|at|is it|was it) )?{_SOME_DAY}\W*$",
            re.IGNORECASE,
        ),
        "when",
    ),
    (
        re.compile(
            rf"{_OF_WHICH} (?:for )?(?:\d+|{IN_WORDS})(?: (?:{UNIT})s?)?,? or"
            rf" (?:for |is it |was it )?(?:\d+|{IN_WORDS}) (?:{UNIT})s?\W*$",
            re.IGNORECASE,
        ),
        "how long",
    ),
)
"""What asks which of two days or lengths it is, to which neither yes nor no is an answer."""

_THIS_YEAR = re.compile(
    r"\bthis (?:financial )?year,? \(?(?:ie |i\.e\. |so )?(?=(?:20)?\d\d/\d\d\b)", re.IGNORECASE
)
"""A year that is said twice: `this year, 16/17`."""

_WOULD_STILL = re.compile(
    r"\b(?:would|will) (?P<what>[^?,]{2,60}?) still (?:be|have been) "
    r"(?=(?:going|running|live|in force|valid|active|current)\b)",
    re.IGNORECASE,
)
"""How it is asked of some day, were nothing to come between, whether an agreement runs then."""

_OVER_DAYS = re.compile(
    r"\b(?P<runs>in (?:force|effect)|live|running|valid|active) over (?=\w)", re.IGNORECASE
)
"""How it is asked whether an agreement runs on some days, and not whether it is over."""

_HAS_RUN = re.compile(
    r"\bhow (?:long (?:has|have|had) (?P<what>[^?,]{2,60}?) been"
    r" (?:up and )?(?:running|going|in force|live|active|in place)(?: now| for| already)*(?=\W*$)"
    r"|old is (?P<old>it|(?:the|this|our) (?:agreement|mou|memorandum))(?=\W*$)"
    r"|long (?:is|has) it (?:been )?since (?P<since>[^?,]{2,60}?) (?:started|began|commenced)(?=\W*$))",
    re.IGNORECASE,
)
"""How it is asked since when an agreement runs, and not how long it does in all."""

_AND = re.compile(r"(?<=\w\w) & (?=\w\w)")


def _straight(said: str, vocabulary: Vocabulary) -> str:
    said = _AND.sub(" and ", said)
    said = _THIS_YEAR.sub("in ", said)
    said = _HAS_RUN.sub(
        lambda found: f"when did {found['what'] or found['since'] or found['old']} start", said
    )
    said = _WOULD_STILL.sub(r"is \g<what> still ", _INTO_FORCE.sub("start", said))
    said = _OVER_DAYS.sub(r"\g<runs> during ", said)
    for pattern, way in _BOUNDED:
        said = pattern.sub(way, said)
    said = _COUNTS_AS.sub(r"\g<lead>is \g<who> ", _IN_CASE.sub("if", said))
    said = _ITS_PARTS.sub(lambda found: found["end"], said)
    took = _TOOK_PLACE.match(said)
    if took and _is_name(_KIND.sub("", took["what"]), vocabulary):
        said = f"{took['lead']}did {took['what']} {'start' if took['start'] else 'end'} {took['when']}?"
    done = next((found for way in _BY_WHOM if (found := way.match(said))), None)
    if done:
        said = f"who {done['done']}{done['to'] or ''} {done['what']}{done['end']}"
    then = next((found for way in _WHAT_THEN if (found := way.match(said))), None)
    if then:
        said = f"{then['of']}what happens if{then['case']}{then['end']}"
    said = _DUE_ON.sub("what is due on", _RECENT.sub("latest", _either(said)))
    said = _DEFINED.sub(r"\g<asks> ", said)
    said = _STANDING_IN.sub(lambda found: f"{found['asks'] or found['that']} ", said)
    if re.match(r"\W*(?:and |so )?who(?:['\u2019]?s)?\b", said, re.IGNORECASE):
        said = _AS_WHAT.sub(lambda found: found["end"], said)
    without = _LEFT_OUT.match(said)
    whose = next((one for one in without.groups() if one), "").strip(" ?.!") if without else ""
    if without and (whose.casefold() in _IT or _is_name(_KIND.sub("", whose), vocabulary)):
        return f"what is out of scope{f' of {whose}' if whose else ''}?"
    fronted = _FRONTED.match(said)
    if fronted and _is_name(fronted["what"], vocabulary):
        return f"{fronted['asks']} {fronted['what']}{fronted['rest']}"
    others = _ELSE.search(said)
    if others and spots_in(others["asks"], vocabulary):
        return f"{said[: others.start()]}{others['who']}{others['asks']}{others['end']}"
    return said


def _either(said: str) -> str:
    """Return a question that holds out two days or lengths as one that asks for that."""
    each = ((way.match(said), asks) for way, asks in _EITHER)
    return next((f"{one['lead']}{asks} {one['asks']} {one['what']}?" for one, asks in each if one), said)


_IT = frozenset(["", "it", "this", "that"])
_KIND = re.compile(r" (?:agreement|mou|memorandum|one|deal|document|contract|partnership)$", re.IGNORECASE)


def _is_name(said: str, vocabulary: Vocabulary) -> bool:
    """Say whether words are a name, with no more than an article before it."""
    bare = re.sub(r"^(?:the|our|their) ", "", said.strip(), flags=re.IGNORECASE)
    return any((spot.start, spot.end) == (0, len(bare)) for spot in spots_in(bare, vocabulary))
