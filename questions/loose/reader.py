"""A free question in, a request out: any words make one, and none make it fail."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agreements.agreement import When
from agreements.answering.english import is_light, plain, stem, words
from agreements.answering.filters import BELONGING
from agreements.answering.requests import Form, Question, Tone
from agreements.answering.thesaurus import STOP
from agreements.calendar import Period
from agreements.kinds import KINDS
from agreements.requests import Last, TooLong
from questions.loose.asking import Asked, asked, tone
from questions.loose.naming import NAMED, Naming, naming
from questions.loose.spans import Times, times
from questions.vocabulary import Vocabulary
from questions.words import plain as unmarked

LIMIT = 1_000
"""Characters of a question; a longer one is not read."""

FEW = 12
"""Agreements that are looked into whole where none is named; of more, only what is kept of all."""

MANY = 30
"""Agreements with a name that was said, up to which they are looked into whole; of more it is asked which."""

_MOST_WORDS = 40
_CLAUSE = re.compile(
    r"\b(?:clause|section|paragraph|para|cl\.?)\s*((?!75\b|251\b|256\b)\d+(?:\.\d+)*(?:\([a-z]\))?)"
    r"|(?<![\d.£/])(\d{1,2}(?:\.\d{1,2})+(?:\([a-z]\))?)(?![\d/]|\.\d)",
    re.IGNORECASE,
)
_ACROSS = re.compile(
    r"\b(which|what|any|all|every|how many|list|each|do any|are any|is any|does any|have any|other|most"
    r"|no|both|these|"
    r"compare|the (five|5|other)|of (the|our|your|these|those)|across|number of)( \w+){0,3}? "
    r"(mous|agreements|memoranda|memorandums|documents|contracts)\b"
    r"|\b(which|what|any) (one |single )?(mou|agreement|memorandum|document)\b(?! (has|was|is) (it|this"
    r"|that)\b)"
    r"|^which (ones? |of them |of these )?(had|has|have|is|are|was|were|end|ends|ended|start|starts"
    r"|started|expire|"
    r"expires|expired|mention|mentions|name|names|require|requires|run|ran|need|needs|say|says|do|does"
    r"|allow|allows|"
    r"set|sets|can|include|includes|contain|contains|did|use|uses|cover|covers)\b"
    r"|\bacross (all|the|every)\b|\bany of (these|those|the (five|others))\b"
    r"|\beverything\b.*\bin (the )?register\b"
    r"|\b(is|does|do|are|was|were) (any|anything|anybody)\b.*\b(mou|agreement)\b"
)
_HAS_SIGNED_UP = re.compile(
    r"^(so )?what (has|have|is|are|did|was|were|does|do)\b.*\b(sign(ed)?( up)? (to|for)|party ?to"
    r"|part ?of|partyto|"
    r"involved in|in|belong to|a member of|committed to)\s*\??$"
)
_OF_PARTIES = re.compile(
    r"^\W*(which|what|list|all)( of)?( the| all)? "
    r"(parties|partners|organisations|councils|ccgs|(foundation )?trusts)\b"
)
_DUE = frozenset(
    stem(word)
    for word in (
        *("due", "deadline", "milestone", "deliverable", "gateway", "review", "happen", "outstanding"),
        *("end", "ended", "expire", "start", "began"),
    )
)
_OF_THEM = re.compile(r"\b(any|all|most|each|none) of them\b")
_SUPERLATIVE = re.compile(
    r"^\W*(what|which|who)?\W*(is|are|was|were|has|have|had)?\W*(the )?(\w+ )?"
    r"(longest|shortest|biggest|largest|highest|smallest|lowest|most|fewest)\b"
)
_CROSS_NOISE = re.compile(
    r"\b(which|what|any|all|every|how many|list|each|do|are|is|does|have|other|both|these|the|five|5|of"
    r"|our|your|those|"
    r"across|other|ones?|mous?|agreements?|memoranda|memorandums?|documents?|contracts?|register|there)\b"
)
_PRONOUN = re.compile(
    r"\b(he|she|his|her|hers|him|they|them|their|theirs|its?|that|this|those|these|then|there|one)\b"
)
_CONTEXT = re.compile(r" \[[^\]]*\]")
"""What a question leant on, put behind it so that it can be asked again on its own."""
_CONTINUES = re.compile(r"^\W*(and|also|what about|how about|or|but|then|same for|ok and|so and)\b")
_THIS = re.compile(r"\b(it|its|this|the (mou|agreement|document|memorandum)|we|our|us|they|them|i)\b")
_MENTIONS = re.compile(
    r"\b(mention|mentions|mentioned|refer|refers|talk|talks|about|reference|references|deal|dealing)\b"
)
_QUOTED = re.compile(r"[\"'\u2018\u2019\u201c\u201d](\w{2,20})[\"'\u2018\u2019\u201c\u201d]")
_RUDE = re.compile(
    r"\b(f+u+c+k\w*|shit\w*|bloody|damn\w*|stupid|idiot\w*|useless|crap\w*|bastard\w*|wtf|arse\w*|dumb)\b"
)
_BETWEEN = re.compile(r"\b(?:between|from)\b(.+?)\b(?:and|to|until)\b(.+)", re.IGNORECASE)
_OFTEN_WORDS = frozenset(
    [
        "often",
        "long",
        "deadline",
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "year",
        "quarter",
        "months",
        "years",
        "times",
        "time",
        "difference",
        "between",
        "combined",
        "many",
        "altogether",
        "frequency",
        "frequently",
        "regularly",
        "list",
        "compare",
        "quick",
        "longest",
        "latest",
        "biggest",
        "largest",
        "highest",
        "most",
        "greatest",
        "maximum",
        "shortest",
        "earliest",
        "smallest",
        "lowest",
        "fewest",
        "least",
        "minimum",
        "soonest",
        "between",
    ]
)

_UNSAID = {Form.HOW_LONG: ("duration",)}
"""What a question is about that says no more than how it asks."""

_FOR_WHOM = re.compile(r"\bwho(m|'s|\u2019s)? (is |are )?.*\bfor\s*\??\s*$")
_CLAUSE_WORDS = frozenset(["clause", "section", "paragraph", "para"])


def read_question(
    said: str,
    vocabulary: Vocabulary,
    *,
    today: date,
    last: Last | None = None,
) -> Question | TooLong:
    """Read a free question; what it leaves unsaid comes from the question before it in the thread."""
    if len(said) > LIMIT:
        return TooLong(len(said), LIMIT)
    text = _RUDE.sub(" ", " ".join(unmarked(said).split()))
    text = (
        re.sub(r"^\W*/?mou\b(?=\s+\w)", "", text, count=1, flags=re.IGNORECASE)
        if text.startswith("/")
        else text
    )
    read = _read(text, vocabulary, today, last)
    question = _continued(read, last, vocabulary, today)
    question = replace(question, said=" ".join(said.split()))
    return _settled(question, vocabulary)


@dataclass(frozen=True)
class _Read:
    """A question on its own, and `bare`, it as said without the agreements' names."""

    question: Question
    named: Naming
    asked: Asked
    bare: str


def _read(text: str, vocabulary: Vocabulary, today: date, last: Last | None = None) -> _Read:
    time = times(text, today)
    named = naming(time.left, vocabulary)
    clause = _CLAUSE.search(named.left)
    left = named.left.replace(clause[0], " ") if clause else named.left
    form = asked(left)
    low = time.left.casefold()
    across = bool(_ACROSS.search(low)) and not (named.sure and _named_itself(named))
    if not named.agreements and form.form in {Form.MOST, Form.LEAST} and _SUPERLATIVE.search(low):
        across = across or last is None
    across = across or (
        last is None
        and not named.agreements
        and bool(_OF_THEM.search(low) or (_OF_PARTIES.search(low) and _only_of_kind(form.left)))
    )
    left_words = _informative(_restored(form.left, named), form.form)
    aside = tuple(word for name in named.taken for word in words(name))
    if time.period and last is None and not named.agreements and _only_due(left_words):
        across = True
    if time.period and form.form in {Form.WHAT, Form.WHO, Form.YES_NO} and not _heavy(left_words, aside):
        left_words = (*left_words, "due")
        across = across or not named.agreements
    if not _heavy(left_words, aside):
        left_words = (
            *left_words,
            *_UNSAID.get(form.form, ()),
            *(("population",) if _FOR_WHOM.search(low) else ()),
        )
    belongs = (
        named.party and not _named_itself(named) and bool(_HAS_SIGNED_UP.search(plain(time.left).strip(" ?")))
    )
    question = Question(
        said=text,
        words=left_words[:_MOST_WORDS],
        form=Form.WHAT if across and form.form in {Form.WHO, Form.YES_NO, Form.WHEN} else form.form,
        among=named.agreements,
        chosen=named.sure,
        across=across or belongs,
        denied=form.denied,
        aside=aside,
        hints=tuple(word for name in (*named.taken, time.said) for word in words(name)),
        period=_period(time),
        clause=(clause[1] or clause[2]) if clause else "",
        parts=_parts(text, vocabulary, form.form),
        exact=form.exact,
        refers=bool(_THIS.search(text.casefold())),
        tone=tone(text),
        party=tuple(words(named.parties)),
        names=tuple(tuple(words(name)) for name in named.others),
        of_party=belongs,
        holding=named.holding,
        when=_when(time, form, today, across=across),
    )
    bare = re.sub(rf"{NAMED}\d+", " ", named.left)
    return _Read(question, named, form, " ".join(f"{bare} {time.lead} {time.said}".split()))


def _period(time: Times) -> Period | None:
    """Return the days that are asked about: all up to, or all after, where that is what leads to them."""
    lead = time.lead.casefold()
    if time.period is None or lead not in _OPEN:
        return time.period
    day = timedelta(days=1)
    return {
        "before": Period(date.min, time.period.first - day),
        "after": Period(time.period.last + day, date.max),
        "since": Period(time.period.first, date.max),
    }[lead]


_OPEN = frozenset(["before", "after", "since"])


def _named_itself(named: Naming) -> bool:
    return bool(named.taken)


def _heavy(said: tuple[str, ...], aside: tuple[str, ...]) -> bool:
    return any(word not in aside and not is_light(stem(word)) for word in said)


def _only_of_kind(left: str) -> bool:
    """Say whether words ask for no more than parties of a kind of organisation."""
    heavy = {stem(word) for word in words(left) if word not in STOP and not is_light(stem(word))}
    return bool(heavy & set(KINDS)) and heavy - set(KINDS) <= BELONGING


def _only_due(said: tuple[str, ...]) -> bool:
    """Say whether words ask for no more than what falls due."""
    heavy = {stem(word) for word in said if not is_light(stem(word))}
    return bool(heavy) and heavy <= _DUE


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
    if (
        lead.startswith("as ")
        or (single and lead in {"on", "at"} and (across or time.opens))
        or (form.form is Form.YES_NO and lead in {"on", "in", "at", "during", "", "by"})
    ):
        return When(as_of=time.period.last)
    asks_of_day = (lead == "on" and form.form is Form.WHO) or (
        lead in {"on", "at"} and form.form is Form.HOW_LONG
    )
    return When(as_of=time.period.last) if single and asks_of_day else When()


def _parts(text: str, vocabulary: Vocabulary, form: Form) -> tuple[tuple[str, ...], ...]:
    """Cut `between one and the other` into its two ends."""
    match = _BETWEEN.search(text) if form in {Form.DIFFERENCE, Form.HOW_LONG} else None
    if match is None:
        return ()
    ends = tuple(
        _informative(re.sub(rf"{NAMED}\d+", " ", naming(end, vocabulary).left), Form.WHEN)
        for end in match.groups()
    )
    return ends if all(ends) else ()


def _continued(read: _Read, last: Last | None, vocabulary: Vocabulary, today: date) -> Question:
    """Fill in from the question before what this one leaves unsaid: agreement, subject, what it asks."""
    question = read.question
    if last is None:
        return question
    text = question.said.casefold()
    elsewhere = read.named.sure and last.agreement not in question.among
    if not question.across and not elsewhere and not (read.named.sure and read.named.taken):
        question = replace(
            question, among=(last.agreement,), chosen=True, standalone=f"{question.said} ({last.agreement})"
        )
    if not last.said or question.across:
        return question
    asks_nothing = read.asked.plain
    if not _own_words(question) and (asks_nothing or _CONTINUES.search(text)):
        before = _read(_CONTEXT.sub("", last.said), vocabulary, today)
        return replace(
            question,
            words=before.question.words,
            before=tuple(word for part in _CONTEXT.findall(last.said) for word in words(part)),
            leans=bool(_CONTEXT.search(last.said)),
            aside=(*question.aside, *before.question.aside),
            form=before.question.form,
            denied=before.question.denied,
            clause=before.question.clause,
            standalone=f"{before.bare} ({', '.join(question.among)})",
        )
    if _PRONOUN.search(text) or _CONTINUES.search(text):
        before = _read(last.said, vocabulary, today)
        left = tuple(word for word in before.question.words if word not in before.question.aside)
        return replace(
            question,
            before=left,
            leans=True,
            form=before.question.form if asks_nothing else question.form,
            standalone=f"{question.said} [{' '.join(left)}] ({', '.join(question.among)})",
        )
    return question


def _own_words(question: Question) -> bool:
    return any(word not in question.aside for word in question.words)


def _settled(question: Question, vocabulary: Vocabulary) -> Question:
    """Choose what to look into where no agreement is named: all of a few, else what is kept of every one."""
    if question.tone in {Tone.FOREIGN, Tone.EMPTY}:
        return question
    if question.across and question.aside:
        return _narrowed(question)
    if question.among and not question.across:
        return question if question.chosen else _narrowed(question)
    found = vocabulary.agreements(FEW + 1)
    among = tuple(agreement for agreement, _ in found) if len(found) <= FEW else ()
    return replace(question, among=among, everything=question.across, chosen=False)


def _narrowed(question: Question) -> Question:
    """Leave those that may be meant, or where a name fits too many the first of them, to be offered."""
    crowded = len(question.among) > MANY
    return replace(question, among=question.among[:FEW], crowded=True) if crowded else question
