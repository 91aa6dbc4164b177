"""A question as one agreement reads it: without its own names, and of a law where it has no such section."""

import re
from dataclasses import replace

from agreements.terms.clauses import all_labels, states
from answering.facts.entry import Entry
from answering.fitting.holders import posts_held
from answering.language.english import is_light, stem
from answering.language.english import words as split
from answering.language.standings import BEGUN, LIVING, OVER
from answering.requests import Form, Question


def of_itself(question: Question, entry: Entry) -> Question:
    """Leave out words of the agreement's own names where it is only asked where it stands.

    `Is the agreement over` would else find what is said of an agreement: how it may be ended.
    """
    terms = entry.terms
    own = {stem(word) for name in (terms.title, terms.short_name, *terms.also_called) for word in split(name)}
    left = tuple(word for word in question.words if stem(word) not in own or _stands(word))
    heavy = [word for word in left if not is_light(stem(word))]
    if question.form is not Form.YES_NO or not heavy or not all(map(_stands, heavy)):
        return question
    return replace(question, words=("inforce", *left) if BEGUN.intersection(heavy) else left)


def _stands(word: str) -> bool:
    """Say whether a word is of where an agreement stands."""
    return stem(word) in LIVING or word in OVER | BEGUN


def of_law(question: Question, entry: Entry) -> Question:
    """Take a section that the agreement has not, but speaks of, for one of a law: `section 75`."""
    bare = {word for word in question.words if _is_law(word, entry)}
    if bare:
        words = tuple(f"s{word}" if word in bare else word for word in question.words)
        question = replace(question, words=words)
    cited = any(states(question.clause, item.fact) for item in entry.items) if question.clause else True
    law = f"s{question.clause}"
    if cited or not entry.counts[law]:
        return question
    return replace(question, clause="", words=(*question.words, law))


def _is_law(word: str, entry: Entry) -> bool:
    return word.isdigit() and len(word) > 1 and not entry.counts[word] and bool(entry.counts[f"s{word}"])


def of_named_part(question: Question, entry: Entry) -> Question:
    """Ask for what a part with a name says, where no more is asked: `what is on the front sheet`."""
    if question.clause or question.form not in _TELLING or not _PART.search(question.said):
        return question
    said = f" {' '.join(split(question.said))} "
    first = _FIRST.search(question.said)
    for label in all_labels(entry.terms):
        named = split(label)
        called = f" {' '.join(named)} " in said or bool(first and _FIRST.fullmatch(label))
        if named[0].isdigit() or not named[1:] or not called:
            continue
        own = {*named, *_OF_PART, *split(first[0] if first else "")}
        rest = [word for word in question.words if word not in own and word not in question.aside]
        if all(is_light(stem(word)) for word in rest):
            return replace(question, clause=label, words=tuple(rest))
    return question


_TELLING = (Form.WHAT, Form.HOW)
_OF_PART = frozenset(["section", "part", "page", "sheet", "heading", "information", "cover"])
_PART = re.compile(rf"\b(?:{'|'.join(sorted(_OF_PART))})\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:front|title|cover) (?:sheet|page|cover)\b", re.IGNORECASE)
"""What the first page of a document may be called."""


def at_its_place(question: Question, entry: Entry) -> Question | None:
    """Leave out the agreement's own place where that only says of which it is asked: `the end of Northtown`.

    Somebody in it may be called so too, who would then be asked about.
    """
    place = (entry.terms.place or "").casefold()
    names = {place, *(name.casefold() for name in entry.terms.also_called)} - {""}
    said = question.said.casefold()
    for name in sorted(names, key=len, reverse=True):
        found = re.search(
            rf"\b(?:at|in|for|of|under|on) (?:the )?{re.escape(name)}(?=\W*$|[?,;:.]| (?:{_GOES_ON})\b)", said
        )
        told = split(name)
        if found and any(word in question.words and word not in question.aside for word in told):
            words = tuple(word for word in question.words if word not in told)
            parts = tuple(
                replace(end, words=tuple(word for word in end.words if word not in told))
                for end in question.parts
            )
            return replace(question, words=words, parts=parts, aside=(*question.aside, *told))
    return None


def in_their_post(question: Question, entry: Entry) -> Question | None:
    """Ask of the post that somebody holds what was asked of them by name: a rule names only the post."""
    said = question.said.casefold()
    posts = {(name, post) for name, post in posts_held(entry.terms) if name.casefold() in said}
    if len(posts) != 1:
        return None
    ((name, post),) = posts
    told = split(name)
    words = tuple(word for word in question.words if word not in told)
    if not any(not is_light(stem(word)) for word in words if word not in question.aside):
        return None
    asked = re.sub(re.escape(name), post, question.said, flags=re.IGNORECASE)
    return replace(question, said=asked, words=(*split(post), *words))


_GOES_ON = "agreement|mou|and|or|in|on|by|from|to|for|over|is|are|was|were|who|when"
"""What may stand behind the name of an agreement that is only where something is."""
