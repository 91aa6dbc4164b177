"""Answers that are worked out, rather than told by one fact: days counted, cells of tables, sums of money."""

from answering.facts.entry import Entry
from answering.facts.lists import group_named, members
from answering.facts.sections import DATED_ITEMS, Section
from answering.fitting.cutting.only_names import who_is_asked
from answering.fitting.cutting.units import units
from answering.fitting.cutting.verbatim import asks_of_one
from answering.language.english import stem
from answering.of_one import Told, Unsaid
from answering.reckoning.days.endpoints import at_end, signed_at_end
from answering.reckoning.days.in_time import end_if_given, time_for_notice
from answering.reckoning.days.lengths import so_long
from answering.reckoning.days.order import in_order
from answering.reckoning.days.series import in_series
from answering.reckoning.days.spans import between
from answering.reckoning.definitions import defined_as
from answering.reckoning.held_out.counts import so_many, so_many_blocks
from answering.reckoning.held_out.limits import limits
from answering.reckoning.meanings import spelt_out
from answering.reckoning.money.besides import besides
from answering.reckoning.money.in_days import paid_in_days
from answering.reckoning.money.instalments import instalments
from answering.reckoning.money.largest import largest
from answering.reckoning.money.paydays import falling_due
from answering.reckoning.money.payers import pays
from answering.reckoning.money.portions import portions
from answering.reckoning.money.rated import rated
from answering.reckoning.money.stages import stages
from answering.reckoning.money.sums import sums
from answering.reckoning.owed import falling_to
from answering.reckoning.tables.cells import verdict_of
from answering.reckoning.tables.found import cells
from answering.requests import Form, Question
from answering.signing.told import no_party_signs, signs_for_another, who_signed
from answering.verdict.all_at_level import all_at_level, same_level
from answering.verdict.at_once import leaves_at_once
from answering.verdict.changes_alone import changes_alone
from answering.verdict.how_paid import paid_at_once
from answering.verdict.in_post import is_signatory, not_in_post, works_for
from answering.verdict.reporting_up import reports_up
from answering.verdict.roles import in_role
from answering.verdict.seats import seats
from answering.verdict.strangers import no_party
from answering.verdict.whether_body import has_body
from answering.verdict.whether_named import named_or_not

_COUNTED = DATED_ITEMS | {Section.SCHEDULES, Section.GOVERNANCE, Section.TRIGGERS, Section.RECURRING}
"""Sections that are counted where no more is asked than how many there are, whatever a table has."""


def _counts_facts(question: Question, entry: Entry) -> bool:
    """Say whether it is asked how many facts of a section there are, or what is due when, and no more."""
    told = question.asks.telling
    if question.period and told == {stem("due")}:
        return True
    group = group_named(told) if question.form is Form.HOW_MANY else None
    return group is not None and group.section in _COUNTED and bool(members(entry.terms, group))


def worked_out(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Answer with days counted, cells of a table or sums of money, where the question asks for them."""
    ways = (
        is_signatory,
        not_in_post,
        works_for,
        no_party,
        has_body,
        named_or_not,
        all_at_level,
        same_level,
        reports_up,
        seats,
        paid_at_once,
        leaves_at_once,
        changes_alone,
        in_role,
        no_party_signs,
        time_for_notice,
        end_if_given,
        signs_for_another,
        so_many,
        so_many_blocks,
        so_long,
        signed_at_end,
        who_signed,
        at_end,
        falling_to,
        falling_due,
        besides,
        stages,
        paid_in_days,
        instalments,
        rated,
        largest,
        in_series,
        spelt_out,
        portions,
        limits,
        pays,
    )
    named = units(question.words, entry, question.aside)
    counted = in_order(question, entry) or between(question, entry)
    meant = None if counted else defined_as(question, entry)
    if counted or meant or asks_of_one(question, entry) or who_is_asked(question, named):
        of_one = (reports_up, instalments, pays)
        return counted or meant or next((one for way in of_one if (one := way(question, entry))), None)
    found = next((told for way in ways if (told := way(question, entry))), None)
    if found:
        return found
    of_facts = _counts_facts(question, entry) or question.asks.what_happens
    table = None if of_facts else cells(question, entry)
    whether = question.form is Form.YES_NO
    said = verdict_of(table, question) if table and whether else None
    if table and not (whether and table.totals and said is None):  # totals are so only where adding is asked
        return Told(question, entry, (), said, cells=table)
    added = sums(question, entry)
    if not added:
        return None
    form = Form.DIFFERENCE if question.form is Form.DIFFERENCE else Form.SUM
    return Told(question, entry, added, sums=form if added[1:] else None)
