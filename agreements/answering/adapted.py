"""A question as one agreement reads it: without its own names, and of a law where it has no such section."""

from dataclasses import replace

from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.matching import cites
from agreements.answering.language.english import is_light, stem
from agreements.answering.language.english import words as split
from agreements.answering.language.standings import LIVING
from agreements.answering.requests import Form, Question


def of_itself(question: Question, entry: Entry) -> Question:
    """Leave out words of the agreement's own names where it is only asked whether it is in force."""
    terms = entry.terms
    own = {stem(word) for name in (terms.title, terms.short_name, *terms.also_called) for word in split(name)}
    left = tuple(word for word in question.words if stem(word) not in own or stem(word) in LIVING)
    heavy = {stem(word) for word in left if not is_light(stem(word))}
    whether = question.form is Form.YES_NO and bool(heavy) and heavy <= LIVING
    return replace(question, words=left) if whether else question


def of_law(question: Question, entry: Entry) -> Question:
    """Take a section that the agreement has not, but speaks of, for one of a law: `section 75`."""
    cited = any(cites(item, question.clause) for item in entry.items) if question.clause else True
    if cited or not entry.counts[question.clause]:
        return question
    return replace(question, clause="", words=(*question.words, question.clause))
