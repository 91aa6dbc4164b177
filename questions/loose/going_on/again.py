"""A question asked again with all that is said now: another agreement, somebody else, other days."""

import re
from dataclasses import dataclass
from datetime import date

from agreements.days.calendar import Period
from agreements.requests import Last
from agreements.terms.names import COMMON, FILLERS, Rank
from agreements.word_lists import set_of
from answering.language.belonging import asked_of_those
from answering.language.comparing import FIRST, LAST, LEAST, MOST
from answering.language.english import words
from answering.language.opening import AUX
from answering.language.thesaurus import STOP
from answering.requests import Form
from questions.loose.alone import alone
from questions.loose.asking import asked
from questions.loose.going_on.of_several import asked_of_several
from questions.loose.naming import naming
from questions.loose.spans import Times, is_step, stepped, times
from questions.loose.splitting import halves
from questions.loose.spots import put, spots_in
from questions.loose.threads import PLACE, begun, leaning, parted
from questions.loose.unheld import unheld
from questions.vocabulary import Vocabulary

_LEADS = re.compile(
    r"^\W*(?:for|in|on|at|by|with|during|as (?:of|at|on)|since|until|between|before|after)\b", re.IGNORECASE
)
_WHETHER = re.compile(rf"^\W*(?:{AUX})\b", re.IGNORECASE)
_SAYS = re.compile(r"^\W*what (?:does|do|did|is|was|has)\b.*\b(?:says?|got|have|like|in)\b", re.IGNORECASE)
WHOSE = re.compile(
    r"^\W*(?:who|what|when|where)(?:['\u2019]?s| is| are| was| were)\b"
    r"(?:.*['\u2019]s?\W*+(?:(?:then|one)\b\W*+)?$| (?:it|that) (?:for|at|in|with) )",
    re.IGNORECASE,
)
"""What only asks the same of somebody else: `who's the Council's?`."""

_NOT = re.compile(r"\bnot (?:the |in |for |at )*$", re.IGNORECASE)
PRONOUN = re.compile(
    r"\b(?:he|she|his|her|hers|him|they|them|their|theirs|its?|that|this|those|these|one|ones"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )there(?!['\u2019]?s\b| (?:is|are|was|were|will|any)\b))\b"
    r"(?! (?:mou|agreement|document|memorandum)\b)",
    re.IGNORECASE,
)
_KIND = "|".join(sorted(COMMON - {"s", "we", "us", "our"}))
_WHAT_IT_IS = re.compile(rf"\b(?:an?|one of (?:the|our|their))\b(?: \w+)? (?:{_KIND})\b", re.IGNORECASE)
"""What somebody is asked to be, rather than who is asked about."""

_COMMON_NAME = re.compile(rf"\b(?:the |their )?(?:{_KIND})\b", re.IGNORECASE)

_SMALL = STOP | FILLERS | {"during", "until", "since", "document"}
_ECHO = set_of("""
same say says said true go goes case apply applies got like mean meant instead rather question copy deal
contract paper
""")
"""Words by which a question only says that it asks the same."""


def swapped(said: str, last: Last | None, vocabulary: Vocabulary, today: date) -> str:
    """Return the question before with the days and names put in it that are all that was said now.

    A name alone will do where it was asked which agreement was meant.
    """
    if last is None or not last.said or asked_of_those(begun(said)):
        return said
    if _SIGNED.search(last.said):
        said = _DID_IT.sub("signed", said)
    rest = begun(said)
    main, before = parted(last.said)
    turned = (
        _turned(rest, last.said)
        or _of_itself(rest, main, last.agreement)
        or _by_whom(rest, main, last.agreement)
        or _their_share(rest, main, last.agreement, today)
        or asked_of_several(said, last, vocabulary)
    )
    across = alone(main, vocabulary, today).question.scope.across
    if turned or (across and _HOW_MANY.fullmatch(rest)):
        return turned or last.said
    if across and asked(rest).form in {Form.MOST, Form.LEAST}:
        said = _WHICH_ONE.sub("which agreement ", rest)
    opens = rest != said or any(way.match(said) for way in (_LEADS, _WHETHER, _SAYS, WHOSE))
    whose = WHOSE.match(rest) and asked(begun(main)).form is Form.YES_NO  # which is not whether there is one
    if whose or (not opens and (last.agreement or across)):
        return said
    main, before, period = _with_days(rest, main, before, today)
    more = _more(rest, vocabulary, today, period)
    if more is None:
        return said
    if more.agreements and across:
        return f"{PLACE.sub('', main).rstrip(' ?.!')}? ({' and '.join(more.agreements)})"
    if more.whether:
        main, before = _whether(main, before)
    return _asked_again(main, before, more, vocabulary, today)


def with_last(whole: str, last: Last) -> str:
    """Put behind a question asked again the one that it was, with which it may be compared."""
    said, before = parted(whole)
    asked_before, _ = parted(last.said)
    changed = before and said != asked_before
    return leaning(said, _behind(before, asked_before)) if changed else whole


def _behind(line: str, last: str) -> str:
    """Put a question behind all that a line leans on, since what is asked may be the last of those."""
    said, before = parted(line)
    return leaning(said, _behind(before, last) if before else last)


_ITSELF = re.compile(
    r"\W*(?:in|on|of|for|to) the (?:main )?(?:mou|agreement|memorandum|document|contract)"
    r" (?:itself|proper)\W*",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:in|on|of|for|to) (?:the |an? |its )?(?:[\w'\u2019-]+ ){0,3}[\w'\u2019-]+$", re.IGNORECASE
)
"""A part of an agreement that was asked about, in whose place it is now asked of the agreement itself."""

_HOW_MANY = re.compile(
    r"\W*how many(?: (?:is|are|was|were) (?:that|those|they|there|it|them))?"
    r"(?: (?:then|altogether|in (?:all|total)))?\W*",
    re.IGNORECASE,
)
"""What asks only how many were found, as every answer across agreements says."""


def _of_itself(rest: str, main: str, agreement: str) -> str:
    """Ask of an agreement what was asked of a part of it: `and on the MoU itself?`."""
    main = PLACE.sub("", main).rstrip(" ?.!")
    part = _PART.search(main) if agreement and _ITSELF.fullmatch(rest) else None
    return f"{main[: part.start()]}{rest.rstrip(' ?.!')}? ({agreement})" if part else ""


_BY_WHOM = re.compile(r"\W*(?:by (?:whom|who)|who(?:m)? by)(?: exactly)?\W*", re.IGNORECASE)
_WHEN_DONE = re.compile(
    r"\W*(?:when|where|why|how|(?:on |in )?(?:what|which) (?:date|day|month|year))"
    r" (?P<done>(?:was|were) (?!it\b|they\b|that\b|this\b)(?!.* by\b).*\w(?:ed|en|wn|made|held|paid|led|set)"
    r"(?: (?:up|out|on|off))?)\W*",
    re.IGNORECASE,
)
"""When something was done, of which it is then asked by whom, in words that lack what was done."""


def _by_whom(rest: str, main: str, agreement: str) -> str:
    """Ask who did what it was asked when it was done: `and by whom?`."""
    done = _WHEN_DONE.fullmatch(PLACE.sub("", main)) if agreement and _BY_WHOM.fullmatch(rest) else None
    return f"by whom {done['done']}? ({agreement})" if done else ""


_SHARE = re.compile(
    r"\W*(?P<who>(?:the |our )?[\w&'\u2019-]+(?: [\w&'\u2019-]+){0,3}?)(?:['\u2019]s|(?<=s)['\u2019])"
    r" (?:bit|share|part|contribution|half|slice|portion)(?: (?:for|in|of) that year| that year| then)?\W*",
    re.IGNORECASE,
)
_PAYING = re.compile(r"\b(?:pay(?:s|ing)?|paid|puts? in|contribut\w+|owe[sd]?|costs?)\b", re.IGNORECASE)


def _their_share(rest: str, main: str, agreement: str, today: date) -> str:
    """Ask what somebody else pays, where it was asked what one does: `and the county's bit?`."""
    share = _SHARE.fullmatch(rest) if agreement and _PAYING.search(main) else None
    if share is None or PRONOUN.search(share["who"]):
        return ""
    days = times(main, today).said
    return f"what does {share['who']} pay{f' in {days}' if days else ''}? ({agreement})"


def _with_days(rest: str, main: str, before: str, today: date) -> tuple[str, str, Period | None]:
    """Go back to the last question with days, where what is said now counts from them."""
    period = times(main, today).period
    while is_step(rest) and not period and before:
        main, before = parted(before)
        period = times(main, today).period
    return main, before, period


_SIGNED = re.compile(r"\bsign(?:s|ed|ing|atures?)?\b", re.IGNORECASE)
_DID_IT = re.compile(r"\b(?:did|does|do) (?:it|so|that)(?= for\b)", re.IGNORECASE)
"""What is done for somebody where signing was spoken of."""

_SUPERLATIVE = re.compile(
    rf"\b(?:{MOST}|{LEAST}|{LAST}|{FIRST}"
    r"|(?:first|last)(?=\W*$))\b",
    re.IGNORECASE,
)
_ONLY_MOST = re.compile(
    rf"\W*(?:(?:which|what|who|has|is|the|one)\W+)*({_SUPERLATIVE.pattern})\W*(?:one\W*)?", re.IGNORECASE
)
_WHICH_ARE = re.compile(
    rf"\W*(?:which|who|what)(?: ones?)? (?:{AUX})(n['\u2019]?t| not)?\W*",
    re.IGNORECASE,
)
_WHICH_ONE = re.compile(
    r"^\W*which(?: one)? (?!of\b|(?:agreement|mou|document|memorandum)s?\b)", re.IGNORECASE
)
_VERB = re.compile(
    rf"(\b(?:which|what|who)\b(?: \w+)? (?:{AUX}))(n['\u2019]?t| not)?\b",
    re.IGNORECASE,
)


def _turned(rest: str, said: str) -> str:
    """Turn a question round: to the least where it asked for the most, or to those that are not such."""
    main, before = parted(said)
    most, asked_for = _ONLY_MOST.fullmatch(rest), _SUPERLATIVE.search(main)
    if most and not asked_for and before:
        return _turned(rest, before)
    if most and asked_for:
        return leaning(f"{main[: asked_for.start()]}{most[1]}{main[asked_for.end() :]}", before)
    which, verb = _WHICH_ARE.fullmatch(rest), _VERB.search(main)
    if which and verb and bool(which[1]) != bool(verb[2]):
        turned = f"{main[: verb.start()]}{verb[1]}{' not' if which[1] else ''}{main[verb.end() :]}"
        return leaning(turned, before)
    return ""


@dataclass(frozen=True)
class _More:
    """The days and names that a follow-up says and nothing else; `whether` only a verb leads to them."""

    time: Times
    agreements: tuple[str, ...]
    names: tuple[str, ...]
    whether: bool


def _more(rest: str, vocabulary: Vocabulary, today: date, before: Period | None) -> _More | None:
    rest = rest.strip(" ?.!,")
    time = stepped(rest, before) or times(rest, today)
    spots = sorted(spots_in(time.left, vocabulary), key=lambda spot: spot.start)
    left = put(time.left, spots, " ")
    common = _COMMON_NAME.findall(left)
    left = _COMMON_NAME.sub(" ", left)
    told = [word for word in words(left) if word not in _SMALL]
    form = asked(left)
    whether = form.form is Form.YES_NO
    if not set(told) <= _ECHO or not (form.plain or whether or _SAYS.match(rest) or WHOSE.match(rest)):
        return None
    if whether and (time.lead.casefold() in _SIDES or _WHAT_IT_IS.search(rest)):
        return None
    if told and not spots:
        return None
    meant = [spot for spot in spots if not _NOT.search(time.left[: spot.start])] or spots
    agreements = tuple(spot.said(time.left) for spot in meant if spot.is_own)
    names = (*(time.left[spot.start : spot.end] for spot in meant if not spot.is_own), *common)
    found = _More(time, agreements, names, whether and not told)
    return found if time.period or agreements or names else None


_SIDES = frozenset(["before", "after", "since", "until"])
"""Before a day, what asks on which side of it something is, rather than the same of that day."""


def _whether(main: str, before: str) -> tuple[str, str]:
    """Go back to the last question that asked for yes or no, as `does Southend?` does, if any did."""
    one, rest = main, before
    while one and not _WHETHER.match(begun(one)):
        one, rest = parted(rest)
    return (one, rest) if one else (main, before)


def _asked_again(main: str, before: str, more: _More, vocabulary: Vocabulary, today: date) -> str:
    """Ask a question again with other days, another agreement, or of somebody else."""
    place = PLACE.search(main)
    main = PLACE.sub("", main).rstrip(" ?.!")
    main = main if before else begun(main)
    if more.time.period:
        old = times(main, today)
        lead = more.time.lead or ("" if old.lead == "between" else old.lead) or "in"
        main = f"{old.left.rstrip(' ?.!')} {lead} {more.time.said}"
    if more.names:
        main, before = _of_another(main, before, more.names[-1], vocabulary)
    named = place[0] if place else ""
    if more.agreements:
        named_now = " and ".join(more.agreements)
        main, found = _renamed(main, named_now, vocabulary)
        before, also = (before, found) if found else _renamed(before, named_now, vocabulary)
        named = "" if found or also else f" ({named_now})"
    first, *more_asked = halves(main)
    return leaning(" and ".join((f"{first}?{named}", *more_asked)) if named else f"{main}?", before)


def _renamed(text: str, named: str, vocabulary: Vocabulary) -> tuple[str, bool]:
    """Put the name of another agreement wherever one is named."""
    spots = [spot for spot in spots_in(text, vocabulary) if spot.is_own]
    text = put(text, spots, named)
    strange = "" if spots else unheld(text, naming(text, vocabulary), vocabulary)
    return (text.replace(strange, named, 1), True) if strange else (text, bool(spots))


_OF_SOMEBODY = re.compile("he|she|his|hers?|him", re.IGNORECASE)
"""Who is not the party that is named now, but whoever was asked for of the one before."""


def _is_person(name: str, vocabulary: Vocabulary) -> bool:
    return any(spot.rank is Rank.PERSON for spot in spots_in(name, vocabulary))


def _of_another(main: str, before: str, name: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Put another name where somebody is named, or spoken of as `it` or `them`; else add it."""
    spots = [spot for spot in spots_in(main, vocabulary) if not spot.is_own]
    places = [(spot.start, spot.end) for spot in spots] or [
        found.span() for found in _COMMON_NAME.finditer(main)
    ]
    if places:
        first, last = min(places)
        return f"{main[:first]}{name}{main[last:]}", before
    found = PRONOUN.search(main)
    of_others = bool(before) and any(not spot.is_own for spot in spots_in(before, vocabulary))
    whose = found and _OF_SOMEBODY.fullmatch(found[0]) and not _is_person(name, vocabulary)
    if found and before and not (whose and of_others):
        return f"{main[: found.start()]}{name}{main[found.end() :]}", ""
    if of_others:
        return main, _of_another(before, "", name, vocabulary)[0]
    return f"{main} for {name}", before
