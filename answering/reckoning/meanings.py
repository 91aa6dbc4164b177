"""What an abbreviation stands for, by what the register calls things and by words written out beside it."""

import re
from collections.abc import Iterator, Sequence

from agreements.terms import Terms
from agreements.terms.passages import Found
from answering.derived import Meaning
from answering.facts.entry import Entry
from answering.of_one import Told, Unsaid
from answering.requests import Question

_SHORT = r"(?:the )?(?:(?:abbreviation|acronym|letters|initials) )?\W?([A-Za-z][\w& /]{1,20}?)\W?"
_ASKED = re.compile(
    rf"\b(?:do|does|did) {_SHORT} (?:stand for|mean|abbreviate)\b"
    rf"|\b(?:is|are) {_SHORT} (?:short|an? (?:abbreviation|acronym)) (?:for|of)\b"
    r"|^\W*([A-Za-z][\w&]{1,7}) stands? for\b",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"\W*(?:[Ss]o |[Aa]nd )?[Ww]hat(?:'s| is| are| on earth is) (?:an? )?([A-Z][A-Z&]{1,6})s?\b"
)
_WORD = re.compile(r"[^\W_][\w'\u2019]*")
_SMALL = frozenset(["of", "and", "the", "for", "in", "to", "on", "a", "&"])
_BROKEN = re.compile(r"[.,;:()\[\]]")
_LEAST, _MOST = 2, 10
_LONGEST = 7  # letters of an abbreviation


def spelt_out(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Say what an abbreviation stands for, or that it is nowhere said; nothing where that is not asked."""
    short = _abbreviation(question, entry)
    if not short:
        return None
    found = _meaning(short, entry)
    if found:
        return Told(question, entry, (), meaning=found)
    return Unsaid(question, entry, undefined=short)


def spelt_out_in(found: Sequence[Found], unsaid: Unsaid) -> Told | Unsaid:
    """Say what passages of a document write out, where the register does not say what it stands for."""
    for one in found:
        long = written_out(unsaid.undefined, one.passage.text) if one.agreement == unsaid.terms.id else ""
        if long:
            meaning = Meaning(unsaid.undefined, long, one.passage.label)
            return Told(unsaid.question, unsaid.entry, (), meaning=meaning)
    return unsaid


def _abbreviation(question: Question, entry: Entry) -> str:
    """Return the abbreviation of which it is asked what it stands for, or nothing."""
    said = question.said.replace("\u2019", "'")
    asked = _ASKED.search(said)
    if asked:
        short = next(one for one in asked.groups() if one)
        called = " " in short or len(short) > _LONGEST
        if called or (short.islower() and asked[0].casefold().endswith("mean")):
            return short if _meaning(short, entry) else ""
        return short
    named = _WHAT_IS.match(said)
    if named is None or entry.known.within(named[1]):
        return ""
    return named[1] if len([word for word in question.words if word not in question.aside]) == 1 else ""


def _meaning(short: str, entry: Entry) -> Meaning | None:
    """Find what an abbreviation stands for in an agreement's names, else where it is written out."""
    wanted = short.casefold()
    for name, called, clause in _names(entry.terms):
        if name.casefold() != wanted and any(one.casefold() == wanted for one in called):
            return Meaning(short, name, clause)
    for text, clause in _texts(entry):
        found = written_out(short, text)
        if found and found != short:
            return Meaning(short, found, clause)
    return None


def _names(terms: Terms) -> Iterator[tuple[str, tuple[str, ...], str | None]]:
    for party in terms.parties:
        yield party.full_name or party.name, party.also_called, party.clause
    for body in terms.governance:
        yield body.name, (*body.also_called, body.abbreviation or ""), body.clause
    for mention in terms.mentioned:
        yield mention.name, mention.also_called, mention.clause
    for collective in terms.collective_names:
        yield collective.name, collective.also_called, collective.clause


def _texts(entry: Entry) -> Iterator[tuple[str, str | None]]:
    terms = entry.terms
    yield from ((text, None) for text in (terms.title, terms.short_name, *terms.also_called))
    for item in entry.items:
        for value in vars(item.fact).values():
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str):
                    yield text, item.fact.clause


def written_out(short: str, text: str) -> str:
    """Return the words of a text that an abbreviation in brackets is for, else any with its initials."""
    bracketed = re.search(rf"\(\W?(?:the )?{re.escape(short)}s?\W?\)", text, re.IGNORECASE)
    if bracketed:
        return _with_initials(short, text[: bracketed.start()], any_case=True)
    return _with_initials(short, text, any_case=False) if len(short) > _LEAST else ""


def _with_initials(short: str, text: str, *, any_case: bool) -> str:
    """Return the last run of words with those initials, each with a capital letter or in any case."""
    letters = [letter for letter in short.casefold() if letter.isalnum()]
    spots = [match.span() for match in _WORD.finditer(text)]
    for last in range(len(spots), 0, -1):
        for first in range(last - _LEAST, max(-1, last - _MOST), -1):
            run = text[spots[first][0] : spots[last - 1][1]]
            if not _BROKEN.search(run) and letters in _initials(run, any_case=any_case):
                return " ".join(run.split())
    return ""


def _initials(run: str, *, any_case: bool) -> Iterator[list[str]]:
    """Give the first letters of the words that count, with what a hyphen joins as one word and as two."""
    for cut in (run.split(), _WORD.findall(run)):
        telling = [word for word in cut if word.casefold() not in _SMALL]
        whole = all(len(word) > 1 and (any_case or word[0].isupper()) for word in telling)
        if whole and cut[0] in telling and cut[-1] in telling:
            yield [word[0].casefold() for word in telling]
