"""Which of the facts that account for a question answers it: the best, or what gives what it leaves open."""

from agreements.answering.facts.aspects import ASPECTS
from agreements.answering.facts.entry import Entry
from agreements.answering.facts.sections import TOLD_NOWHERE_ELSE
from agreements.answering.fitting.closeness import said_otherwise
from agreements.answering.fitting.figures import says_value
from agreements.answering.fitting.form import of_form
from agreements.answering.fitting.grounds import accounts, is_sure
from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.weights import MARGINS
from agreements.answering.language.english import others, stem
from agreements.answering.requests import Form, Question


def fitting(question: Question, entry: Entry, best: Match, found: tuple[Match, ...]) -> Match | None:
    """Return the first fact that answers for certain, of those that fit nearly as well as the best."""
    least = best.score - (MARGINS.next_best if best.gives else MARGINS.in_place_of_open)
    near = (one for one in found if accounts(one) and one is not best and one.score > least)
    if not best.gives:
        near = (one for one in near if _gives_instead(one, best, question))
    fit = (of_form(one, question, entry) for one in ((best, *near) if best.gives else (*near, best)))
    sure = next((one for one in fit if one and is_sure(one, question)), None)
    alike = None if sure else of_form(best, question, entry)
    return sure or (alike if alike and said_otherwise(alike, found, question) else None)


def _gives_instead(one: Match, best: Match, question: Question) -> bool:
    """Say whether another fact is by its name about what the best leaves open, and gives it."""
    if best.item.section in TOLD_NOWHERE_ELSE or one.item.fact is best.item.fact:
        return False
    asked = {stem(word) for word in question.words}
    named = bool(one.item.name) and all(one in asked or others(one) & asked for one in one.item.name)
    worded = (
        one.gives and one.worded and not one.unexplained and one.coverage >= best.coverage - MARGINS.as_good
    )
    of_day = question.form is Form.WHEN and one.key == "dated.date" != best.key
    given = question.form in ASPECTS[one.key].forms or says_value(one, question)
    return worded and (of_day or (named and given))
