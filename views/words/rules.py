"""The rules of the agreement: how it is varied and ended, what sets duties off, who decides, the rest."""

from agreements.days.calendar import in_words
from agreements.standing import last_day_for_notice
from agreements.terms import (
    DecisionRule,
    NoticePeriod,
    OtherTerm,
    Rule,
    Termination,
    Trigger,
    Variation,
)
from views.page import Heading, Part, Row
from views.words.about import binding_words, legal_status
from views.words.phrases import capital, count, joined, labelled, sentences
from views.words.scene import Said, Scene, point, row, unsaid
from views.words.term import commencement, duration, end, extension, successor, term_words


def rules(scene: Scene) -> Said:
    """Say the agreement's terms: legal status, term, variation, ending, triggers, decisions and the rest."""
    terms = scene.terms
    parts: list[Part] = [
        *legal_status(terms.legal_status, scene),
        *duration(scene),
        *commencement(terms.commencement, scene),
        *end(terms.end, scene),
        *extension(terms.extension, scene),
        *variation(terms.variation, scene),
        *_endings(scene),
        *(successor(terms.successor, scene) if terms.successor else ()),
    ]
    groups = (
        ("What sets duties off", [part for one in terms.triggers for part in trigger(one, scene)]),
        ("Who decides what", [part for one in terms.decisions for part in decision(one, scene)]),
        ("Information", [part for one in terms.information_sharing for part in information(one, scene)]),
        ("Other terms", [part for one in terms.other_terms for part in other(one, scene)]),
    )
    for name, found in groups:
        parts += [Heading(name, 2), *found] if found else []
    cites = scene.cites(terms.legal_status.clause, terms.commencement.clause, terms.end.clause)
    return Said(f"{binding_words(terms)}. {capital(term_words(scene))}", tuple(parts), cites)


def variation(fact: Variation, scene: Scene) -> tuple[Part, ...]:
    """Say how the agreement may be varied and who must sign."""
    if not scene.terms.recorded("variation"):
        return (Row("Variation", "The register does not record how it may be varied."),)
    unsigned = unsaid(fact, "must_sign", "Who must sign is not said")
    if not (fact.rule or fact.procedure or fact.must_sign):
        return row(scene, fact, "Variation", "the document has no variation clause")
    written = {
        True: "It must be in writing",
        False: "It need not be in writing",
        None: unsaid(fact, "in_writing", "Whether in writing is not said"),
    }
    form = next((one.name for one in scene.terms.forms if one.id == fact.form), fact.form)
    return row(
        scene,
        fact,
        "Variation",
        fact.rule,
        f"Must be signed by {scene.names(fact.must_sign)}" if fact.must_sign else unsigned,
        written[fact.in_writing],
        labelled("Procedure", fact.procedure),
        labelled("Form", form),
    )


def _endings(scene: Scene) -> tuple[Part, ...]:
    ways = scene.terms.termination
    if not ways:
        return (Row("Ending early", f"{capital(no_notice(scene))}."),)
    return tuple(part for way in ways for part in termination(way, scene))


def no_notice(scene: Scene) -> str:
    """Say that nothing is known of ending the agreement early."""
    if scene.terms.recorded("termination"):
        return "the document has no notice or termination clause"
    return "the register does not record whether it can be ended early"


def termination(fact: Termination, scene: Scene) -> tuple[Part, ...]:
    """Say one way in which the agreement may be ended early."""
    written = {True: "In writing", False: "Not necessarily in writing", None: None}[fact.in_writing]
    by = f"By {scene.names(fact.by_whom)}" if fact.by_whom else None
    without = None if fact.notice else unsaid(fact, "notice", "No notice period is given")
    notice = notice_period(_placed(fact.notice, fact.clause), scene) if fact.notice else ()
    return (*row(scene, fact, "Ending early", fact.rule, by, written, without), *notice)


def _placed(notice: NoticePeriod, clause: str | None) -> NoticePeriod:
    """Give a notice period the clause of the way of ending that it belongs to, if it has none of its own."""
    return notice if notice.clause else notice.model_copy(update={"clause": clause})


def notice_period(fact: NoticePeriod, scene: Scene) -> tuple[Part, ...]:
    """Say how long the notice is."""
    return row(scene, fact, "Notice", notice_words(fact))


def notice_words(fact: NoticePeriod) -> str:
    """Say how long a notice period is: `at least 6 months`."""
    units = ((fact.months, "month"), (fact.weeks, "week"), (fact.days, "day"))
    length = joined(count(number, unit) for number, unit in units if number) or "length not given"
    said = f"at least {length}" if fact.at_least else length
    if fact.text and said in fact.text:
        return fact.text
    return f"{said} ({fact.text})" if fact.text else said


def notice_row(scene: Scene) -> Row:
    """Say in one line what notice ends the agreement, and the latest day to give it."""
    ways, last = scene.terms.termination, last_day_for_notice(scene.terms)
    cites = scene.cites(*(way.clause for way in ways))
    periods = [way.notice for way in ways if way.notice]
    if not ways:
        return Row("Notice", no_notice(scene))
    unread = [way.rule for way in ways if not way.recorded("notice")]
    if not periods and unread:
        return Row("Notice", sentences(*unread), cites)
    if not periods:
        none = {1: "without a notice period", 2: "neither with a notice period"}
        how = none.get(len(ways), "none with a notice period")
        return Row("Notice", f"{count(len(ways), 'way')} to end it early, {how}", cites)
    said = joined(dict.fromkeys(notice_words(period) for period in periods), "or")
    if last is None or scene.terms.end.date is None:
        return Row("Notice", said, cites)
    verb = "was" if last < scene.day else "is"
    latest = (
        f"the last day to give it so that it ends by {in_words(scene.terms.end.date)} {verb} {in_words(last)}"
    )
    return Row("Notice", f"{said}; {latest} ({scene.far(last)})", cites)


def trigger(fact: Trigger, scene: Scene) -> tuple[Part, ...]:
    """Say which event sets a duty off, and which duty."""
    return row(scene, fact, fact.id, f"if this happens: {fact.event}", f"then: {fact.effect}")


def decision(fact: DecisionRule, scene: Scene) -> tuple[Part, ...]:
    """Say who may decide what."""
    undecided = unsaid(fact, "decided_by", "Who decides is not said")
    by = f"Decided by {scene.names(fact.decided_by)}" if fact.decided_by else undecided
    return row(scene, fact, fact.id, fact.rule, by)


def information(fact: Rule, scene: Scene) -> tuple[Part, ...]:
    """Say a rule on information."""
    return point(scene, fact, fact.rule)


def other(fact: OtherTerm, scene: Scene) -> tuple[Part, ...]:
    """Say another term by its topic."""
    return row(scene, fact, capital(fact.topic), fact.text)
