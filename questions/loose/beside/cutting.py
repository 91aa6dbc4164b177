"""What is said beside a question: who asks, why, for which paper, with what thanks; cut off from what asks.

A line is cut into parts at its marks, and where words show that a part begins without one. What asks is kept,
with the agreement that any other names; so are a condition and a topic. A part that says something else may
tell of anything: it is left out in a second reading only.
"""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from agreements.later import Later
from answering.language.opening import NAMED, OPENS, VERB
from questions.loose.beside.askers import tells_whose
from questions.loose.beside.letters import without_trimmings
from questions.loose.beside.offices import STATES, telling
from questions.loose.beside.parts import (
    ASKING,
    BEGINS,
    FRAME,
    Part,
    calls,
    does,
    names,
    opens,
    sets_case,
    stands,
)
from questions.loose.beside.shells import kernel, shell, shell_of_thing
from questions.loose.beside.statements import is_asked_of_teller
from questions.loose.beside.tags import whether_so
from questions.loose.threads import PLACE, leaning, parted
from questions.vocabulary import Vocabulary

if TYPE_CHECKING:  # a command, which has nothing beside it, is looked at here too
    from questions.loose import naming
else:
    naming = Later("questions.loose.naming")

_MOST_CUTS = 12  # places at which a line is cut
_MOST_PARTS = 8  # parts that are cut off
_LONG = 480  # characters of a part that is said beside

_CUT = re.compile(
    r"(?P<mark>(?<![.!?;:,\u2026])[.!?;:,\u2026]++(?=\s)|\s(?:[-\u2013\u2014]+|//+|\|+|>>+)(?=\s)|\n+)\s*"
    r"|\s(?P<open>\()(?=[^()]*\)\W*$)|\s(?:(?:but|so|and|because|cos)\s|(?=(?:as|since|so that) (?:i|we|my"
    r"|our)\b)"
    rf"|(?=(?:(?:on|by|to|from|until|for|of|in|under|at)\s)?{ASKING}\s"
    rf"|(?<=\bme ){VERB}\s|{VERB}\s(?:the|our|we|i|it|there|any|this|they|an?|you|u)\s"
    r"|(?:pl[sz]|please|ta|thanks|cheers|asap|urgently|quickly|need(?:ed|ing)? (?:it|this)"
    r"|(?<!without )asking|if|for)\b"
    r"))",
    re.IGNORECASE,
)
"""Where a part may end: at a mark, at what is put behind in brackets, or at a word with which one begins."""

_IN_OTHER_WORDS = re.compile(
    r"(?<=\w)[\s,;:(\u2013\u2014-]+(?:in other words|that is to say|put another way|or rather)\b[\s,:]*",
    re.IGNORECASE,
)
"""Behind which the same is asked once more, and more plainly."""

_SENTENCE = re.compile(r"(?<![.!?;:\u2026])[.!?;:\u2026]++\s++|\n\s*+")
_ITS = frozenset(["it", "its"])
_TOLD = re.compile(r"\w")
_WHOLE = re.compile(
    rf"\b{VERB} (?:the )?\s*{NAMED}\d+"
    rf"|\b(?:how (?:much|many)|which|what(?:['\u2019]s| is| are| was| were)? the|any|an?"
    rf"|the)\s+(?!{NAMED})[a-z]{{3,}}",
    re.IGNORECASE,
)
_RELATES = re.compile(r"(?:who|whose|which|where)\b", re.IGNORECASE)
_NOUN_LAST = re.compile(
    r"\b(?:an?|the|my|our|another|some|one of (?:the|our)|those|people|some(?:one|body)|any(?:one"
    r"|body))(?: [\w'\u2019-]+){0,2}$",
    re.IGNORECASE,
)
"""What ends with a noun that a clause behind it may tell more of."""

_VERB_FIRST = re.compile(VERB, re.IGNORECASE)
"""How what asks begins where it may be what is said of the words before it."""

_NAMES_ON = re.compile(
    rf"\W*(?:the )?\s*{NAMED}\d+(?: (?:mou|agreement|one)\b)?\s*"
    rf"(?:,(?: ?(?:and|or)\b)?|\b(?:and|or|plus|vs?)\b|[&+/])(?: the)?\s+{NAMED}\d",
    re.IGNORECASE,
)
"""How names of agreements go on that were begun to be listed."""

_WITHIN = re.compile(r"[,:]|\s[-\u2013\u2014/|>]")
"""How a mark begins that stands within a sentence."""

_POINTS = re.compile(
    r"\b(?:it|its|that|those|these|they(?! (?:say|said)\b)|them|their|he|she|his|her"
    r"|this(?! (?:mou|agreement|document|one)\b))\b",
    re.IGNORECASE,
)
_OF_SEVERAL = re.compile(
    r"\W*(?:which|how many|what|do|are|have) (?:of (?:the|our) )?[a-z]{3,}s\b", re.IGNORECASE
)
"""How several are asked about, to whom `they` in what is asked of them points."""

_OF_ALL = re.compile(rf"{OPENS}(?:which|how many|what|any) (?:agreements|mous|contracts)\b", re.IGNORECASE)
_LEADS = re.compile(
    rf"{FRAME.pattern}|\W*(?:hi|hello|hey|sorry|quick|urgent|not|no|ok|for|(?:just )?wonder\w*|need|asking"
    r"|apologies|forgive|excuse)\b",
    re.IGNORECASE,
)
_TACKED = re.compile(
    r"\W*(?:pl[sz]|please|ta|thanks|cheers|asap|urgently|quickly|need(?:ed|ing)?|asking"
    r"|if (?:you|that|it|poss\w*)|for (?:an?|the|my|our) (?:\w+ ){1,4}?(?:i|we)['\u2019]?(?:m|re|ve)?)\b",
    re.IGNORECASE,
)
"""How what is said before what asks, or behind it, begins where no mark parts them."""

_OF_US = re.compile(
    r"\W*(?:(?:just|only|and|but|as|because|so)\W+)*(?:i|we|my|our|this|it|some(?:one|body))\b", re.IGNORECASE
)


def without_beside(said: str, vocabulary: Vocabulary, *, labels: bool = True, bare: bool = False) -> str:
    """Return a question without what its asker says beside it, of the agreement that is named there.

    With `labels` a word over a question may name one; where it may be `bare`, what asks is any name for it.
    """
    return _Reading(vocabulary, labels=labels, bare=bare).asked(said)


def core(said: str, vocabulary: Vocabulary) -> str:
    """Return a question without all that asks nothing, or nothing where that is all of it."""
    asked = _Reading(vocabulary, bare=True, doubtful=True).asked(said)
    return asked if asked != said else ""


@dataclass(frozen=True)
class _Reading:
    """A way to read a line: `labels` may name, what asks be `bare`, and what is `doubtful` be left out.

    What was `seen` of a part is looked for once, however often the line is cut.
    """

    vocabulary: Vocabulary
    labels: bool = True
    bare: bool = False
    doubtful: bool = False
    seen: dict[tuple[str, bool, bool], Part] = field(default_factory=dict)

    def asked(self, said: str) -> str:
        """Return what a line asks; what it leans on, and the agreement put behind it, stay as they are."""
        line, before = parted(said)
        place = PLACE.search(line)
        if place and not naming.naming(place[1], self.vocabulary).sure:
            place = None
        line = line[: place.start()] if place else line
        kept = without_trimmings(line)
        for _ in range(_MOST_PARTS):
            shorter = self._shorter(kept)
            if shorter == kept:
                break
            kept = shorter
        if kept == line:
            return said
        return leaning(f"{PLACE.sub('', kept)}{place[0]}" if place else kept, before)

    def _shorter(self, line: str) -> str:
        """Cut off one thing that is said before or behind what asks, with the agreement that it names."""
        head = shell(line) or shell_of_thing(line)
        if head and not sets_case(head):
            return self._of(kernel(line), head)
        again = _IN_OTHER_WORDS.search(line)
        if again and BEGINS.match(line[again.end() :]) and stands(line[again.end() :]):
            return self._of(line[again.end() :], line[: again.start()])
        for cut in islice(_CUT.finditer(line), _MOST_CUTS):
            first, rest = line[: cut.start()].strip(), line[cut.end() :].strip()
            asked, before, behind, by = whether_so(first, rest)
            if asked:
                return f"{before} {self._of(asked, by)} {behind}".strip()
            if cut["open"]:
                rest = rest.rstrip(" .?!)")
            elif self._is_beside(first, rest, cut):
                return self._of(rest, first)
            if self._is_beside(rest, first, cut, behind=True):
                return self._of(f"{first}?", rest)
        return line

    def _is_beside(self, part: str, asks: str, cut: re.Match[str], *, behind: bool = False) -> bool:
        """Say whether a part may be left out beside what asks: none that this may point to, or rests on."""
        begins, marked = opens(asks), cut["mark"] or cut["open"]
        if not (begins or (self.bare and marked)) or not _may_be_cut_off(part, asks, cut, behind=behind):
            return False
        kind = self._kind(part, asks, cut, behind=behind)
        if not begins and (kind in {Part.NAMES, Part.SETS} or self._does(asks) < Part.SAYS):
            return False
        put = kernel(asks)  # whoever is said to ask is not asked about
        pronoun = None if behind or _OF_SEVERAL.match(asks) else _POINTS.search(put)
        called = pronoun is not None and pronoun[0].casefold() in _ITS and self._calls(part)
        if kind is Part.NAMES:
            of_it = pronoun is None or pronoun[0].casefold() in _ITS
            if marked == "," and not behind and self._lists_on(asks):
                return False
            return of_it and (not behind or marked != "," or bool(STATES.match(part)))
        if kind is Part.SAYS:
            joined = cut[0].strip() and _OF_US.match(part)  # by `and`, rather than what may be relative
            alone = bool(telling(asks)) if called else self._stands(asks, part) or self._is_whole(asks)
            if not (self.doubtful and (marked or joined) and alone):
                return False
        points = pronoun is not None and not called and not stands(put[: pronoun.start()])
        return kind is Part.GREETS or (kind < Part.SETS and not points and (behind or marked != "?"))

    def _kind(self, part: str, asks: str, cut: re.Match[str], *, behind: bool) -> Part:
        """Tell what a part does: the most of what its sentences do, which what asks must be whole without."""
        ended = bool(cut["mark"]) and not _WITHIN.match(cut["mark"])
        sentences = [one for one in _SENTENCE.split(part) if one.strip()]
        each = (
            self._does(one, behind=behind, ended=ended or number < len(sentences))
            for number, one in enumerate(sentences, 1)
        )
        kind = max(each, default=Part.SETS)
        whole = kind is not Part.STATES or self._stands(asks, part) or self._is_whole(asks)
        told = kind is Part.STATES and is_asked_of_teller(part, asks)
        return kind if whole and not told else Part.SAYS

    def _stands(self, asks: str, part: str) -> bool:
        """Say whether what asks says by itself about what, and not only of which agreement, or of all."""
        if _OF_ALL.match(asks):
            return bool(telling(asks))
        if not tells_whose(part):
            return stands(asks)
        return stands(re.sub(rf"{NAMED}\d+", " ", naming.naming(asks, self.vocabulary).left))

    def _is_whole(self, asks: str) -> bool:
        """Say whether what asks tells of what: of an agreement by its name, or of a thing."""
        left = naming.naming(asks, self.vocabulary).left
        return bool(telling(re.sub(rf"{NAMED}\d+", " ", left))) and bool(_WHOLE.search(left))

    def _lists_on(self, asks: str) -> bool:
        """Say whether what asks begins with more names of a list: `Leeds and York, which ends last?`."""
        return bool(_NAMES_ON.match(naming.naming(asks, self.vocabulary).left))

    def _calls(self, part: str) -> bool:
        return calls(part, self.vocabulary, labels=self.labels)

    def _does(self, part: str, *, behind: bool = False, ended: bool = False) -> Part:
        way = part, behind, ended
        if way not in self.seen:
            self.seen[way] = does(part, self.vocabulary, behind=behind, labels=self.labels, ended=ended)
        return self.seen[way]

    def _of(self, asks: str, beside: str) -> str:
        """Return what asks, of the agreement that is named beside it where it names none itself."""
        name = names(beside, self.vocabulary, labels=self.labels)
        if not name:
            return asks
        itself = naming.naming(asks, self.vocabulary)
        return asks if itself.sure and itself.taken else f"{asks.rstrip(' ?.!')}? ({name})"


def _goes_on(part: str, asks: str) -> bool:
    """Say whether what seems to ask only goes on with the part before it: `we | have a visit`."""
    last = _SENTENCE.split(part)[-1]
    if _VERB_FIRST.match(asks):
        return not _LEADS.match(last)
    return bool(_RELATES.match(asks) and _NOUN_LAST.search(last))


def _may_be_cut_off(part: str, asks: str, cut: re.Match[str], *, behind: bool) -> bool:
    """Say whether a part tells something, not too much, and is parted from what asks by a mark or a word."""
    marked = cut["mark"] or cut["open"]
    if not _TOLD.search(part) or len(part) >= _LONG or not (marked or _joins(part, behind=behind)):
        return False
    return bool(marked) or behind or not _goes_on(part, asks)


def _joins(part: str, *, behind: bool) -> bool:
    """Say whether a part is one without a mark between it and what asks: it remarks, thanks or asks on."""
    return bool((_TACKED if behind else _LEADS).match(part) or STATES.match(part))
