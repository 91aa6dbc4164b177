"""What an agreement as a whole says, in a sentence: its term, notice, changes and what comes after it."""

from datetime import date

from agreements import terms as t
from agreements.days.calendar import ONE_DAY, in_words
from agreements.terms import Fact
from answering.facts.sections import Section
from answering.fitting.leaving.deadlines import is_late
from answering.of_one import Told
from views.words import rules, term
from views.words.days import months_and_days
from views.words.people import signed_so_far
from views.words.phrases import count, sentences
from views.words.rules import notice_words
from views.words.scene import Scene, unsaid
from views.words.status import where_it_stands
from views.words.told.phrases import printed


def end(_: t.End, scene: Scene, __: Told) -> str:
    """Say when the agreement ends or ended."""
    terms = scene.terms
    if terms.end.date is None:
        return term.term_words(scene)
    word = "ended" if terms.end.date < scene.day else "ends"
    return sentences(
        f"{word} {in_words(terms.end.date)} ({scene.far(terms.end.date)})",
        printed(terms.end.date_text, in_words(terms.end.date)),
        terms.end.condition,
    )


def start(_: t.End, scene: Scene, __: Told) -> str:
    """Say when it starts, or why no day is known."""
    start, stands = scene.terms.commencement, scene.standing
    if stands.starts_on:
        said = f"{'started' if stands.starts_on <= scene.day else 'starts'} {in_words(stands.starts_on)}"
        return sentences(f"{said} ({scene.far(stands.starts_on)})", printed(start.date_text, said))
    no_day = f"{signed_so_far(scene)}, so no start date is known"
    period = start.stated_period
    stated = (
        f"The document also prints the period {in_words(period.from_)} to {in_words(period.to)}"
        if period
        else None
    )
    return sentences(f"starts when all have signed ({start.date_text or 'no date'}); {no_day}", stated)


def length(_: t.End, scene: Scene, told: Told) -> str:
    """Say how long it lasts, in months and days where both ends are known."""
    terms, span = scene.terms, told.span
    text = terms.duration_text or term.term_words(scene)
    if span is None:
        return text
    days = (span.last - span.first).days + 1
    unsure = "" if scene.standing.starts_on else " by the printed dates"
    lasts = months_and_days(span.first, span.last + ONE_DAY)
    return sentences(f"{lasts}{unsure}, {count(days, 'day')} with both the first and the last", text)


def left(_: t.End, scene: Scene, told: Told) -> str:
    """Say how many days it has left, of the day asked about."""
    span = told.span
    if span is None:
        return f"the document does not say how long is left: {term.term_words(scene)}"
    days = (span.last - span.first).days
    if days < 0:
        over = f"{count(-days, 'day')} before {in_words(span.first)}"
        return f"nothing is left: it ended {in_words(span.last)}, {over}"
    return f"{count(days, 'day')}, from {in_words(span.first)} to its end on {in_words(span.last)}"


def in_force(_: t.End, scene: Scene, __: Told) -> str:
    """Say where it stands and its term."""
    return f"{where_it_stands(scene)}; {term.term_words(scene)}"


def notice(fact: t.Termination, _: Scene, __: Told) -> str:
    """Say how much notice ends it."""
    return sentences(notice_words(fact.notice) if fact.notice else None, fact.rule)


def last_notice(fact: t.Termination, scene: Scene, told: Told) -> str:
    """Say the last day for notice."""
    if told.span is None:
        return notice(fact, scene, told)
    was = "was" if told.span.first < scene.day else "is"
    at_end = "it ends on " if told.span.last == scene.terms.end.date else ""
    return sentences(
        f"the last day for notice {was} {in_words(told.span.first)} ({scene.far(told.span.first)})",
        f"That is {notice_words(fact.notice)} before {at_end}{in_words(told.span.last)}"
        if fact.notice
        else None,
        fact.rule,
    )


def ends_by_notice(fact: t.Termination, scene: Scene, told: Told) -> str:
    """Say when notice that is given on a day can have run out."""
    if told.span is None:
        return notice(fact, scene, told)
    return sentences(
        f"{in_words(told.span.last)} at the earliest, if notice is given on {in_words(told.span.first)}",
        f"That is {notice_words(fact.notice)} later" if fact.notice else None,
        _no_sooner(scene, told.span.last),
        fact.rule,
    )


def _no_sooner(scene: Scene, day: date) -> str | None:
    """Say that notice which runs out on a day would not end it earlier than it ends."""
    last = scene.terms.end.date
    if last is None or day < last:
        return None
    return f"It ends on {in_words(last)} as it is, so that would not end it earlier"


def ways(fact: Fact, scene: Scene, told: Told) -> str:
    """Say every way in which it may be ended, or only the one that is asked about."""
    ways = _ways(fact, scene, told)
    return sentences(*(way.rule for way in ways)) if ways else rules.no_notice(scene)


def leavers(fact: Fact, scene: Scene, told: Told) -> str:
    """Say who may end it, in every way or only in the one that is asked about."""
    named = (
        f"{scene.names(way.by_whom)}: {way.rule}" if way.by_whom else way.rule
        for way in _ways(fact, scene, told)
    )
    return sentences(*named) or rules.no_notice(scene)


def _ways(fact: Fact, scene: Scene, told: Told) -> tuple[t.Termination, ...]:
    alone = any(
        match.item.fact is fact and match.item.section == Section.TERMINATION for match in told.matches
    )
    return (fact,) if alone and isinstance(fact, t.Termination) else scene.terms.termination


def variation_signers(fact: t.Variation, scene: Scene, _: Told) -> str:
    """Say who signs a change."""
    return f"must be signed by {scene.names(fact.must_sign)}. {fact.rule or ''}".strip()


def variation(fact: t.Variation, _: Scene, __: Told) -> str:
    """Say how it is changed."""
    return fact.rule or "the document has no variation clause"


def variation_form(fact: t.Variation, scene: Scene, _: Told) -> str:
    """Say which form changes take."""
    return next((one.name for one in scene.terms.forms if one.id == fact.form), fact.form or "")


def extension(fact: t.Extension, scene: Scene, told: Told) -> str:
    """Say whether it may be extended, and until when, or that the time for it has passed, where asked."""
    said, own = told.question.said, (match for match in told.matches if match.item.fact is fact)
    if fact.allowed and any(is_late(said, match, told.terms, told.day) for match in own):
        return sentences("the time to extend it has passed", fact.rule)
    if told.key == "extension.until" and told.span:
        was = "was" if told.span.first < scene.day else "is"
        day = f"{in_words(told.span.first)} ({scene.far(told.span.first)})"
        return sentences(f"the last day to agree it {was} {day}", fact.rule)
    silent = unsaid(fact, "allowed", "no right to extend is stated")
    may = {True: "it may be extended", False: "it may not be extended", None: silent}
    return sentences(may[fact.allowed], fact.rule)


def successor(fact: t.Successor, _: Scene, __: Told) -> str:
    """Say what replaces it."""
    return sentences(fact.name or "No successor is named", fact.text)


def successor_date(fact: t.Successor, _: Scene, __: Told) -> str:
    """Say when what replaces it starts."""
    day = f"from {in_words(fact.date)}" if fact.date else fact.date_text
    return f"{day}: {fact.name or 'what replaces it'}"
