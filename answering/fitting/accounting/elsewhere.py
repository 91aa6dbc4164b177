"""Whether a fact is of another year, somebody else's money, another post or another body than was asked."""

from agreements.days.calendar import Period
from agreements.terms import Funding
from answering.facts.items import Item
from answering.facts.sections import OF_ORGANISATIONS, POSTS, Section
from answering.fitting.accounting.parts import is_of_others
from answering.fitting.accounting.posts import is_another, is_below
from answering.fitting.choosing.funds import is_for_year, is_of_place, is_of_whom, is_told_for_year
from answering.fitting.choosing.speaking import Spoken
from answering.fitting.cutting.asking import Asking
from answering.fitting.cutting.sorts import names_one
from answering.language.english import cues
from answering.requests import Form


def is_elsewhere(asking: Asking, spoken: Spoken) -> bool:
    """Say whether a fact is of something else than was asked, though it has the words."""
    item, subject = spoken.item, spoken.subject
    if isinstance(item.fact, Funding):
        return not _is_that_money(asking, item.fact)
    if asking.kind and not (names_one(item, asking.kind, asking.entry) and _has_more(asking, item)):
        return True
    if not subject and _is_in_another_post(asking, item):
        return True
    if not subject and is_of_others(item, asking.asked, asking.entry, asking.question.form):
        return True
    if item.section == Section.TERM and asking.question.days:
        return asking.question.form is Form.WHEN and not _meets_term(asking, asking.question.days)
    named = {unit.who for unit in asking.asked if unit.who}
    other = item.section == Section.GOVERNANCE and not subject and bool(named & asking.bodies)
    return other and not _BEFORE & asking.stems & item.text


_BEFORE = cues("predecessor forerunner")
"""Words for what a body is to another that is named."""


def _is_in_another_post(asking: Asking, item: Item) -> bool:
    below = item.section in POSTS and is_below(item, asking.stems)
    return below or (item.section in _HELD and is_another(item, asking.question.said))


_HELD = POSTS | {Section.GOVERNANCE, Section.RECURRING}
"""Sections of those who hold posts, and of what they do."""


def _has_more(asking: Asking, item: Item) -> bool:
    """Say whether a party is asked for by more than its kind, unless the fact is of who the parties are."""
    told = (unit for unit in asking.asked if not (unit.light or unit.stems[0] in _OF_ANY_KIND))
    return item.section in OF_ORGANISATIONS or any(unit.stems[0] != asking.kind for unit in told)


_OF_ANY_KIND = cues("nhs local public statutory")
"""Words before the kind of a party that many of that kind may be called by."""


def _is_that_money(asking: Asking, fact: Funding) -> bool:
    """Say whether money is of the year and of whom was asked about."""
    question = asking.question
    period = question.period if question.of_year else question.days
    if not (is_for_year(fact, period) and is_of_place(fact, question.said)):
        return False
    if not is_told_for_year(fact, period, question.asks.telling):
        return False
    return is_of_whom(fact, question, asking.stems, {unit.who for unit in asking.asked if unit.who})


def _meets_term(asking: Asking, period: Period) -> bool:
    """Say whether the agreement runs in the days asked about, as far as it says when it does."""
    first, last = asking.entry.standing.starts_on, asking.entry.terms.end.date
    return first is None or last is None or period.meets(Period(first, max(first, last)))
