"""What a question asks as its words tell it, wherever more than one rule wants to know: read once, and named.

What only one rule asks of the words stands with that rule.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from agreements.days.calendar import MONTH_WORD
from agreements.days.durations import durations
from answering.language.english import cues, is_light, plain, stem, words
from answering.language.opening import AUX, HAS, IS, MAY, OPENS
from answering.language.standings import SIGNING
from answering.records.asked import Matter, matter_asked
from answering.slots import slot_asked
from answering.timing import is_coming, is_past, is_to_be_done


@dataclass(frozen=True)
class Asks:
    """What is asked by a question: `said`, its `words`, and those `aside` that are of agreements' names."""

    said: str
    words: tuple[str, ...]
    aside: tuple[str, ...]

    @cached_property
    def every(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(stem(word) for word in self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words, but for those of agreements' names."""
        return frozenset(stem(word) for word in self.words if word not in self.aside)

    @cached_property
    def telling(self) -> frozenset[str]:
        """Those of them that say what it is about."""
        return frozenset(one for one in self.stems if not is_light(one))

    @cached_property
    def every_telling(self) -> frozenset[str]:
        """The stems of all its words that say what it is about, those of agreements' names too."""
        return frozenset(one for one in self.every if not is_light(one))

    @cached_property
    def plain(self) -> str:
        """What was said in lower case, with turns of phrase made single words."""
        return plain(self.said)

    @cached_property
    def spaced(self) -> str:
        """Its words apart by spaces, as those of names that are spoken are."""
        return f" {' '.join(words(self.said))} "

    @cached_property
    def opening(self) -> str:
        """What was said as patterns of its first word read it: `it has, right` as `has it`."""
        said = _NOT_SO.sub(r"\1", re.sub(r"^\W+", "", self.said.casefold()))
        stated = _STATED.match(said) or _TAGGED.match(said)
        return f"{stated['verb']} {stated['who']} {stated['rest']}" if stated else said

    @cached_property
    def behind_denial(self) -> tuple[str, ...]:
        """The words behind a denial."""
        denial = _DENIAL.search(self.plain)
        return words(self.plain[denial.end() :]) if denial else ()

    @cached_property
    def signing(self) -> bool:
        """Whether it asks of signing, or of who signs."""
        return not _SIGNING.isdisjoint(self.every)

    @cached_property
    def meaning(self) -> bool:
        """Whether it asks what something means."""
        return bool(_MEANING.search(self.said))

    @cached_property
    def what_happens(self) -> bool:
        """Whether it asks what follows from something."""
        return bool(_HAPPENS.search(self.said))

    @cached_property
    def reports_to(self) -> re.Match[str] | None:
        """Where it asks who is above a body, which only what that reports to tells."""
        return _REPORTS_TO.search(self.said)

    @cached_property
    def by_day(self) -> bool:
        """Whether it names a day by which something is."""
        return bool(_BY_DAY.search(self.said))

    @cached_property
    def place(self) -> str:
        """The part of a document that it names, such as `Schedule 3`, or nothing."""
        found = _PLACE.search(self.said)
        return found[0] if found else ""

    @cached_property
    def of_place(self) -> bool:
        """Whether it asks if that part of the document is something: there, attached, filled in."""
        return bool(self.place and _IS.match(self.said[: self.said.find(self.place)]))

    @cached_property
    def until(self) -> bool:
        """Whether it asks how long it is to a day."""
        return bool(_UNTIL.search(self.said))

    @cached_property
    def past(self) -> bool:
        """Whether it is of what lies behind."""
        return is_past(self.said)

    @cached_property
    def coming(self) -> bool:
        """Whether it is of what lies ahead."""
        return is_coming(self.said)

    @cached_property
    def to_be_done(self) -> bool:
        """Whether it is of what was to be done before today, as the days of an agreement tell."""
        return is_to_be_done(self.said)

    @cached_property
    def yearless(self) -> bool:
        """Whether it names a day or a month without its year."""
        return bool(_YEARLESS.search(self.said))

    @cached_property
    def lengths(self) -> frozenset[str]:
        """The numbers of the lengths of time that it names, which count nothing else."""
        return frozenset(str(length.number) for length in durations(self.said))

    @cached_property
    def matter(self) -> Matter | None:
        """Which of the records it may be about."""
        return matter_asked(self.said)

    @cached_property
    def done(self) -> bool | None:
        """Whether it asks which of what was to be done is done, or which is not; nothing where neither."""
        found = None if self.to_be_done or _TO_BE.search(self.said) else _WHICH_DONE.search(self.said)
        return not found["not"] if found else None

    @cached_property
    def slot(self) -> tuple[str, bool]:
        """What it says that facts of a list have, or have not, and which of both."""
        return slot_asked(self.said)


_YEARLESS = re.compile(
    r"(?<!\bthis )(?<!\bnext )(?<!\blast )(?<!\bcoming )"
    rf"\b(?:{MONTH_WORD}|q ?[1-4]|(?:first|second|third|fourth|last) quarter"
    r"|boxing day|(?:christmas|xmas|new year)(?:['\u2019]?s\b)?+(?: (?:day|eve)\b)?+)\b"
    r"(?!,? ?(?:of )?(?:(?:19|20)\d\d\b|['\u2019]?\d\d\b|(?:this|next|last) year\b))",
    re.IGNORECASE,
)
"""A month or a feast that no year stands beside."""

_BY_DAY = re.compile(
    r"\bby (?:the )?(?:(?:start|end|middle) of )?(?:the )?(?:\d|q\d|[a-z]+ \d"
    rf"|(?:{MONTH_WORD}|next|last|this|mid)\b"
    r"|(?:now|then|today|tomorrow|christmas|easter|summer|autumn|winter|spring|new years?|good friday"
    r"|boxing day)\b)",
    re.IGNORECASE,
)
"""How a day is said by which something is."""

_UNTIL = re.compile(
    r"\b(until|till|before|left|away|to go|to wait|from (?:now|today)|have (?:we|they|you|i) (?:still )?got"
    r"|do (?:we|they|you|i) (?:still )?have)\b",
    re.IGNORECASE,
)
"""Words that ask how long it is to a day."""

_HAPPENS = re.compile(
    r"(?:^\W*+|[:;,-] \W{0,3}+)(?:and |but |so )*what (?:if|would happen|will happen"
    r"|happens(?! (?:every|each|monthly|quarterly|annually|weekly)\b)"
    r"|(?:do|does|would|will|could|might) (?:\w+ ){1,3}?(?:lose|forfeit) (?:if|when|unless))\b"
    r"|[,;:-]\s*(?:so |and )?what then\W*$",
    re.IGNORECASE,
)
"""How it is asked what follows from something."""

_WHICH_DONE = re.compile(
    r"\b(?:which|what|how many)\b.{1,80}?\b(?:are|were|is|was|been|got|have|has|had)"
    r"(?P<not>n['\u2019]t| not| yet to be| still not)?(?: been| already| now| all| actually| so far){0,2}"
    r" (?:done|completed?|finished|met|achieved|delivered|hit|settled)\b",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"\b(?:should|ought|must|shall|(?:has|have|had) to|to have|due|meant|supposed|expected"
    r"|to be (?!done)|planned"
    r"|need\w*|would|will|by whom)\b",
    re.IGNORECASE,
)
"""How it is asked which of several things are done, and how which are to be."""

_REPORTS_TO = re.compile(r"\breports? to\b", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:not|without|never|neither|(?:has|have|had|with) no)\b")
_MEANING = re.compile(
    r"\b(define[ds]?|definition of|meaning of|meant by|counts? as|counted as|class(?:es|ed) as"
    r"|qualif(?:y|ies) as|means what|understand by)\b|\bwhat (?:does|do|did)\b.*\bmean\b"
    rf"|^{OPENS}what(?:['\u2019]?s| is| are) an? (?:[\w-]+ ){{0,2}}[\w-]+\W*"
    r"(?:$|\(|in\b|under\b)",
    re.IGNORECASE,
)

_NOT_SO = re.compile(rf"^({OPENS}\w+)n['\u2019]t\b")
_STATES = f"{IS}|did|{HAS}|{MAY}"  # `does` stands in what is said within it: `the work it does is secret`
_WHO_DOES = rf"(?P<who>.{{1,160}}?) (?P<verb>{_STATES}) (?P<rest>.*"
_STATED = re.compile(rf"(?:is|was) it (?:true |so |the case |right |correct )?that {_WHO_DOES})", re.DOTALL)
_TAGGED = re.compile(
    rf"(?!(?:{AUX})\b){_WHO_DOES}"
    rf", (?:right|correct|yes|no|(?:\w+n['\u2019]t|{AUX}) (?:it|he|she|they|that))\b.{{0,40}})",
    re.DOTALL,
)
"""What is held out as a statement."""

_SIGNING = SIGNING | cues("signatory unsigned")

_PLACE = re.compile(
    r"\b(?:schedule|annex|appendix|paper) (?:\d{1,2}|(?-i:A)|(?-i:I)(?! [a-z])|[b-hj-z])\b"
    r"(?! ?[/&-]|,? (?:and|or|to) \w\b)",
    re.IGNORECASE,
)
"""A part of a document, where no second one is named beside it."""

_IS = re.compile(rf"{OPENS}(?:is|was|has|isn['\u2019]?t|wasn['\u2019]?t)(?: the| our)? ?$", re.IGNORECASE)
