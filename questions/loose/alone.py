"""A free question by itself: its names, days and form taken out, and the words that are left of it."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agreements.agreement import When
from agreements.days.calendar import Period
from agreements.requests import Last
from answering.fitting.refusing.several import COUNTED
from answering.language.english import words
from answering.language.opening import NAMED
from answering.language.thesaurus import STOP
from answering.reckoning.held_out.claims import FALLS
from answering.reckoning.money.paydays import asks_payments
from answering.requests import Form, Question, Scope, Weighing
from answering.timing import is_coming, is_past
from questions.loose.apart import set_apart
from questions.loose.asking import SAME, Asked, asked, compared, tone
from questions.loose.breadth import has_subject, is_of_all, is_signed_up
from questions.loose.ends import ends
from questions.loose.naming import Naming, naming
from questions.loose.spans import SINCE, Times, is_of_thing, times
from questions.loose.unheld import unheld
from questions.loose.unsaid import of_days, understood
from questions.vocabulary import Vocabulary

_MOST_WORDS = 40
_TWO = 2  # agreements that are compared
_CLAUSE = re.compile(
    r"\b(?:clause|section|paragraph|para|cl\.?)\s*(\d+(?:\.\d+)*(?:\([a-z]\))?)"
    r"|(?<![\d.£/])(\d{1,2}(?:\.\d{1,2})+(?:\([a-z]\))?)(?![\d/]|\.\d| ?[ap]\.?m\b|%)",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b(it|its|this|the (mou|agreement|document|memorandum)|we|our|us|they|them|i)\b")
_QUOTED = re.compile(r"[\"'\u2018\u2019\u201c\u201d](\w{2,20})[\"'\u2018\u2019\u201c\u201d]")
_OFTEN_TEXT = """
often long deadline day days week weeks month year quarter months years times time difference between
combined many altogether plus frequency frequently regularly list compare quick longest longer later
sooner larger bigger shorter smaller latest biggest largest highest most greatest maximum shortest
earliest smallest lowest fewest fewer least minimum soonest
"""
_OFTEN_WORDS = frozenset(_OFTEN_TEXT.split())

_OVERALL = re.compile(
    r"\bacross (?:everything|the board|the register)(?: (?:that )?we (?:hold|have|keep))?\b,?", re.IGNORECASE
)
_NOT_JUST = re.compile(
    r"(?<!\s)(?:\s*+[(,]|\s++[-\u2013\u2014])\s*+(?:and |but )?"
    r"(?:not|rather than) (?:just|only|merely|simply)\b"
    r"(?!.*\bbut\b)[^(),?]*\)?",
    re.IGNORECASE,
)
"""What is set against what is asked for, as less than that: `, not just in passing`."""

_CLAUSE_WORDS = frozenset(["clause", "section", "paragraph", "para", "number"])


@dataclass(frozen=True)
class Alone:
    """A question by itself: what it names, how it asks, and its `own` words, before any were understood."""

    question: Question
    named: Naming
    asked: Asked
    own: tuple[str, ...]


def alone(text: str, vocabulary: Vocabulary, today: date, last: Last | None = None) -> Alone:
    """Read a question by itself; `last` says only that it was asked in a conversation, and about what."""
    asks, apart = set_apart(text)
    time = times(asks, today)
    labels = not (last and last.agreement)  # a word over a question is then what of it is asked about
    named, besides = _named(time.left, apart, vocabulary, labels=labels)
    clause = _CLAUSE.search(named.left)
    left = named.left.replace(clause[0], " ") if clause else named.left
    form = whether = _asked(_OVERALL.sub(" ", left), named)
    if form.form is Form.YES_NO and _PART_OF.search(time.left):
        time = _while_in_force(time, today)
    if form.form is Form.YES_NO and named.sure and len(named.agreements) == _TWO:
        form = compared(form)  # `does one end later than the other?`, or both on the same day?
    same = form != whether and bool(SAME.search(whether.left))
    aside = _aside(form.left, named, labels=labels)
    form, own = _own(form, named, aside, time, of_one=named.sure or not labels)
    leaves = _leaves_by(time)
    if leaves and not has_subject(own, aside):
        own = (*own, "leave")
    both = ends(text, named.taken, form.form, today, lambda end: _informative(end, Form.WHEN))
    of_both = bool(both) and (named.sure or not labels or bool(named.agreements))
    across = bool(besides) or (is_of_all(time, named, form, own, last) and not of_both)
    if across and not has_subject(own, aside) and _OVER.search(time.left):
        own = (*own, "ended")
    belongs = is_signed_up(time.left, named)
    question = Question(
        said=text,
        words=(*own, *understood(own, aside, form.form, time))[:_MOST_WORDS],
        form=form.form,
        scope=Scope(
            named.agreements,
            chosen=named.sure,
            across=across or belongs,
            besides=besides,
            holding=named.holding,
            unheld=unheld(time.left, named, vocabulary),
        ),
        weighing=Weighing(
            held=_first(named, vocabulary) if form != whether and not same else "",
            same=same,
        ),
        apart=apart,
        denied=form.denied,
        aside=aside,
        hints=tuple(word for name in (*named.taken, time.said) for word in words(name)),
        period=_period(time, today),
        clause=(clause[1] or clause[2]) if clause else "",
        parts=both,
        exact=form.exact,
        refers=bool(_THIS.search(text.casefold())),
        tone=tone(text),
        party=_telling(named.parties),
        names=tuple(_telling(name) for name in named.others),
        of_party=belongs,
        when=When()
        if leaves or is_of_thing(asks, time)
        else _when(replace(time, left=_OF_ONE.sub(" ", named.left)), form, today, across=across),
    )
    return Alone(question, named, form, tuple(word for word in own if word not in aside))


def _named(left: str, apart: str, vocabulary: Vocabulary, *, labels: bool) -> tuple[Naming, tuple[str, ...]]:
    """Read the names in a question, and the agreements that what is set apart in it names besides.

    Where the question names nobody itself, those are the ones that it is of.
    """
    named = naming(_NOT_JUST.sub(" ", left), vocabulary, labels=labels)
    besides = naming(apart, vocabulary) if apart else None
    if besides and not (named.agreements or besides.taken):
        named = replace(named, agreements=besides.agreements, sure=besides.sure)
    return named, besides.agreements if besides and besides.taken and not named.taken else ()


def _aside(left: str, named: Naming, *, labels: bool) -> tuple[str, ...]:
    """Return the words of a question that only say which agreement it is of."""
    names = (*named.taken, *map("".join, _ITSELF.findall(left)))
    aside = tuple(word for name in names for word in words(name))
    if labels and not named.taken and len(named.agreements) == 1:
        aside += tuple(one for one in _THE_ONE.findall(left) if one in named.parties.split())
    return aside


def _own(
    form: Asked, named: Naming, aside: tuple[str, ...], time: Times, *, of_one: bool
) -> tuple[Asked, tuple[str, ...]]:
    """Return the words that a question itself has, and how it asks by those."""
    own = _informative(_restored(_uncounted(form), named), form.form)
    if of_one and time.period and time.lead.casefold() == "by" and form.form is Form.WHAT:
        own = of_days(own, aside)
    if form.form is Form.DIFFERENCE and named.agreements[1:] and not has_subject(own, aside):
        return replace(form, form=Form.HOW_LONG), (*own, "duration")  # nothing says in what they differ
    return form, own


_OF_ONE = re.compile(
    rf"(?: (?:in|for|of|under|at|with|on|to))? *(?:\b(?:the|our) +)?{NAMED}\d+(?: +(?:agreement|mou|one)\b)?",
    re.IGNORECASE,
)
"""How it is said of which agreement something is asked, which may stand behind the days that are meant."""

_ITSELF = re.compile(
    rf"\b(?:the|this|our|that|{NAMED}\d+)\s+(protocol|compact|concordat|charter|framework)\b"
    rf"|\b(?:this|our|{NAMED}\d+)\s+(letter|paper)\b"
    rf"|\b{NAMED}\d+\s+(programme|project|scheme|partnership|pathway|initiative|collaboration|pilot|plan)\b"
    r"(?=\W*$|\s*[,.;:?)]|\s+(?:in|at|for|by|to|from|on|with|under|of|and|or|if|when|who|that|is|are|was|were"
    r"|has|have|had|do|does|did|will|would|can|could|should|must|may|end|ends|start|starts|last|lasts|run|runs)\b)"
)
"""How the agreement itself is said by its sort, or what it sets up by its kind, with no more behind that."""


_OUT = r"(?:leav(?:e|ing)|(?:be|get|pull|step) out|out of|exit|quit|withdraw|walk away|be (?:gone|rid))"
_MAY_LEAVE = re.compile(
    rf"\b(?:can|could|may|might|possible|able|time)\b.{{0,120}}?\b{_OUT}\b", re.IGNORECASE
)
_TOO_LATE = re.compile(rf"\btoo late\b.{{0,120}}?\b{_OUT}\b", re.IGNORECASE)


def _leaves_by(time: Times) -> bool:
    """Say whether it is asked if somebody can be out by a day, and not how things stood on it."""
    lead = time.lead.casefold()
    late = lead in {"by", "before", "on"} and _TOO_LATE.search(time.left)
    return bool(late or (lead in {"by", "before"} and _MAY_LEAVE.search(time.left)))


_THE_ONE = re.compile(r"\b(?:for|in|under|on|at|of|from|with) the (\w{3,}) one(?=\W*$)")
"""How an agreement that is not named is told by somebody in it: `for the hospice one`."""


def _asked(left: str, named: Naming) -> Asked:
    """Read what a question asks for; what is greatest is not asked by a name: `Greater Preston`."""
    form = asked(left)
    if form.form not in {Form.MOST, Form.LEAST} or not named.others:
        return form
    names = "|".join(re.escape(name) for name in named.others)
    return replace(form, form=asked(re.sub(names, "somebody", left)).form)


def _telling(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it, as the agreement knows it by them."""
    return tuple(word for word in words(name) if word not in STOP) or words(name)


def _first(named: Naming, vocabulary: Vocabulary) -> str:
    """Return the agreement that is named first."""
    return naming(named.taken[-1], vocabulary).agreements[0]


_OVER = re.compile(
    r"\b(?:is|are|was|were|be|been)(?:n['\u2019]?t| not)?(?: \w+)?"
    r" (?:over(?: and done with)?|finished)(?: already| now| yet)?\W*$",
    re.IGNORECASE,
)
"""How it is said that agreements have ended."""


_PART_OF = re.compile(
    r"\b(?:part of|covered|included|(?:(?:with)?in|out of|outside) (?:the )?scope|in view"
    r"|(?:comes?|falls?|coming|falling) (?:under|within))\b",
    re.IGNORECASE,
)
"""How it is asked whether something is in an agreement, which is so for as long as that runs."""


def _while_in_force(time: Times, today: date) -> Times:
    """Read the year of which something is to be a part as the days on which that is asked, or as now."""
    if time.period is None or time.lead.casefold() not in {"", "in", "for", "during", "within"}:
        return time
    if time.period.first <= today <= time.period.last:
        return replace(time, period=None, said="")
    return replace(time, lead="in") if time.period.last < today else time


def _period(time: Times, today: date) -> Period | None:
    """Return the days that are asked about: all up to, or all after, where that is what leads to them."""
    lead = "until" if _UP_TO_NOW.fullmatch(f"{time.lead} {time.said}") else time.lead.casefold()
    if time.period is None or lead not in _OPEN:
        return time.period
    day = timedelta(days=1)
    return {
        "until": Period(date.min, time.period.last),
        "before": Period(date.min, time.period.first - day),
        "after": Period(time.period.last + day, date.max),
        SINCE: Period(time.period.first, max(time.period.first, today)),
    }[lead]


_OPEN = frozenset(["before", "after", SINCE, "until"])
_UP_TO_NOW = re.compile(r"by (?:now|today)", re.IGNORECASE)
"""What is meant to be done whenever it was due: `what should we have done by now?`."""


def _uncounted(form: Asked) -> str:
    """Leave out how many there are of what is asked for."""
    return COUNTED.sub(r"\1 ", form.left) if form.form in {Form.WHAT, Form.WHO, Form.WHERE} else form.left


def _restored(left: str, named: Naming) -> str:
    return re.sub(rf"{NAMED}(\d+)", lambda found: named.taken[int(found[1])], left)


def _informative(left: str, form: Form) -> tuple[str, ...]:
    quoted = {match.casefold() for match in _QUOTED.findall(left)}
    dropped = STOP | (_OFTEN_WORDS if form is not Form.WHAT else frozenset())
    dropped |= _CLAUSE_WORDS if form is Form.CLAUSE else frozenset()
    return tuple(word for word in words(left) if word not in dropped or word in quoted)


def _when(time: Times, form: Asked, today: date, *, across: bool) -> When:
    if time.period is None or (time.period.last > today and not time.lead):
        return When()
    lead = time.lead.casefold()
    single = time.period.first == time.period.last
    if time.period.first == today and _AHEAD.search(time.said):
        return When()
    if (
        lead.startswith("as ")
        or (single and lead in {"on", "at"} and (across or time.opens))
        or (
            form.form is Form.YES_NO
            and not (across or FALLS.search(time.left) or asks_payments(time.left))
            and lead in {"on", "in", "at", "during", "", "by"}
        )
    ):
        return When(as_of=time.period.last)
    dated = f"{time.left} {lead} {time.said}"
    behind = lead in {"by", "on", "at", "before"} and (is_past(dated) or is_coming(time.left))
    behind = behind or (form.form is Form.WHO and lead == "by" and bool(_HAD.search(time.left)))
    asks_of_day = (
        behind
        or (lead == "on" and form.form is Form.WHO)
        or (lead in {"on", "at"} and form.form is Form.HOW_LONG)
    )
    return When(as_of=time.period.last) if single and asks_of_day else When()


_HAD = re.compile(r"\bhad\b(?! to\b)", re.IGNORECASE)
"""How it is asked what was done by a day, and not what was due by it."""

_AHEAD = re.compile(r"\b(?:next|coming)\b", re.IGNORECASE)
"""How days are said that are counted from today, on the last of which nobody asks how things stand."""
