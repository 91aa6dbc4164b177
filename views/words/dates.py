"""Everything that an agreement dates, in order; then what has no date and waits for one."""

from collections.abc import Sequence

from agreements.days.calendar import in_words
from agreements.days.occurrences import Kind, Occurrence, last_day, period_of
from agreements.standing import State
from agreements.terms import Obligation
from views.page import Heading, Part, Row, Table
from views.words.days import distance, occurs
from views.words.duties import how_often, no_dates
from views.words.phrases import capital, count, sentences
from views.words.scene import Said, Scene
from views.words.work import kind_words, outcome_words


def dates(scene: Scene, found: Sequence[Occurrence]) -> Said:
    """Say what falls when, first to last, then what recurs, then what has no date."""
    once = [one for one in found if one.kind is not Kind.OBLIGATION]
    dated = [one for one in once if one.due]
    undated = [one for one in once if not one.due]
    parts: list[Part] = [date_table(scene, dated)] if dated else []
    if scene.terms.recurring:
        parts += [Heading("What recurs", 2), *(_recurs(scene, one, found) for one in scene.terms.recurring)]
    if undated:
        parts += [Heading("Without a date", 2), *(_undated(scene, one) for one in undated)]
    turning = _turning(scene, [one for one in found if one.due])
    cites = scene.cites(*(one.clause for one in turning))
    return Said(_summary(scene, dated, undated, turning), tuple(parts), cites)


def date_table(scene: Scene, dated: Sequence[Occurrence]) -> Table:
    """Print dates in order with their kind and how far off they are."""
    rows = tuple(
        (capital(occurs(one)), capital(distance(one, scene.day, scene.today)), kind_words(one), _what(one))
        for one in dated
    )
    return Table(
        ("When", "How far off", "Kind", "What"), rows, tuple(scene.cites(one.clause) for one in dated)
    )


def _what(one: Occurrence) -> str:
    dealt_with = outcome_words(one)
    return f"{one.what} ({dealt_with})" if dealt_with else one.what


def _summary(
    scene: Scene, dated: Sequence[Occurrence], undated: Sequence[Occurrence], turning: Sequence[Occurrence]
) -> str:
    number = count(len(dated), "date")
    without = f"{count(len(undated), 'thing')} without a date" if undated else ""
    if not turning:
        each = f", {'each' if dated[1:] else 'which is'} settled" if dated else ""
        return f"{number}{each} and {without}" if without else f"{number}{each}"
    one = turning[0]
    past = one.due is not None and last_day(one.due, one) < scene.day
    all_past = past and all(each.due and last_day(each.due, each) < scene.day for each in dated)
    gone = ("all past" if dated[1:] else "past") if all_past else ""
    counted = ", ".join(part for part in (number, gone, without) if part)
    when = f"{occurs(one)} ({distance(one, scene.day, scene.today)})"
    return f"{counted}. {'The last' if past else 'Next'}, {when}: {one.what}"


def _turning(scene: Scene, dated: Sequence[Occurrence]) -> list[Occurrence]:
    """Return the next date that is not settled, or the last that is past where there is none.

    What recurs is next where it is, as it is in the status; of what is past it has no outcome.
    """
    left = [one for one in dated if one.due and last_day(one.due, one) >= scene.day]
    coming = [one for one in left if not one.settled_on]
    past = [one for one in dated if one not in left and one.kind is not Kind.OBLIGATION]
    return coming[:1] or past[-1:]


def _recurs(scene: Scene, duty: Obligation, found: Sequence[Occurrence]) -> Row:
    each = [one for one in found if one.kind is Kind.OBLIGATION and period_of(one.item) == duty.id]
    said = sentences(f"{capital(how_often(duty))}: {duty.what}", _rhythm(scene, duty, each))
    return Row(duty.id, said, scene.cites(duty.clause))


def _rhythm(scene: Scene, duty: Obligation, each: Sequence[Occurrence]) -> str | None:
    dated = [one for one in each if one.due]
    coming = [one for one in dated if one.due and one.due >= scene.day and not one.settled_on]
    if coming:
        return f"Next {occurs(coming[0])} ({distance(coming[0], scene.day, scene.today)})"
    last = dated[-1].due if dated else None
    if last and last < scene.day:
        return f"The last period ended {in_words(last)} ({scene.far(last)})"
    if last:
        return "Each of its periods is settled"
    return next((_waits(scene, one) for one in each if one.waits_for), no_dates(duty))


def _waits(scene: Scene, one: Occurrence) -> str:
    if one.waits_for == "end date":
        return "waits for an end date"
    if scene.standing.state is State.ENDED:
        return "never dated, because not all parties signed"
    return "waits for all parties to sign"


def _undated(scene: Scene, one: Occurrence) -> Row:
    label = f"{kind_words(one)} {one.item}".strip()
    what = None if one.kind in {Kind.START, Kind.END} else one.what
    reason = _waits(scene, one) if one.waits_for else "no date"
    words = f"{reason}: {one.date_text}" if one.date_text else reason
    return Row(label, sentences(what, words), scene.cites(one.clause))
