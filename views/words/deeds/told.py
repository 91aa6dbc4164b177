"""How the history tells what happened while an agreement ran."""

from collections.abc import Callable
from typing import Any

from agreements.clerk import open_questions
from agreements.days.calendar import in_words
from agreements.life import happenings, logged
from agreements.life.figures import Reported
from agreements.terms import Terms
from views.words.days import period_words
from views.words.deeds.fates import with_note
from views.words.phrases import capital, quoted, sentences


def _dealt(record: happenings.Dealt, terms: Terms) -> str:
    said = f"{record.item} was done" if record.done else f"{record.item} was not done after all"
    by_form = {one.id for one in terms.gateways} | {one.id for one in terms.reviews}
    if not record.done and record.item in by_form:
        said = f"What was recorded last of {record.item} was taken back"
    return with_note(f"{said} on {in_words(record.counts_on)}", record.note)


def _moved(record: happenings.Moved, _: Terms) -> str:
    return sentences(f"{record.item} was moved to {in_words(record.to)}, because {record.why}")


def _evidence(record: happenings.EvidenceGiven, _: Terms) -> str:
    given = "was given" if record.given else "was not given after all"
    return with_note(f"Evidence at {record.gateway} {given}: {record.piece}", record.note)


def _decided(record: happenings.Decided, _: Terms) -> str:
    until = f" to {in_words(record.deferred_to)}" if record.deferred_to else ""
    said = f"{record.gateway} was {record.decision}{until} by {record.body} on {in_words(record.counts_on)}"
    return with_note(said, record.note)


def _reviewed(record: happenings.Reviewed, _: Terms) -> str:
    following = f"The next is on {in_words(record.next_on)}" if record.next_on else None
    return sentences(
        f"Review {record.review} was held on {in_words(record.counts_on)}", record.outcome, following
    )


def _notice(record: happenings.NoticeGiven, terms: Terms) -> str:
    said = f"{terms.called(record.party)} gave notice on {in_words(record.counts_on)}"
    return with_note(f"{said}, to end on {in_words(record.ends_on)}", record.note)


def _notice_withdrawn(record: happenings.NoticeWithdrawn, terms: Terms) -> str:
    said = f"The notice of {terms.called(record.party)} was withdrawn on {in_words(record.counts_on)}"
    return with_note(said, record.why)


def _replaced(record: happenings.Replaced, _: Terms) -> str:
    on = in_words(record.counts_on)
    if not record.by:
        return f"On {on} it was recorded that no agreement replaces it after all"
    return f"It was replaced by {record.called or record.by} on {on}"


def _logged(record: logged.Logged, _: Terms) -> str:
    owner = f"Owner: {record.owner}" if record.owner else None
    said = (
        f"{capital(record.kind)} {record.number} was logged on {in_words(record.counts_on)}: {record.title}"
    )
    return sentences(said, owner)


def _log_closed(record: logged.LogClosed, _: Terms) -> str:
    return with_note(f"Item {record.number} was closed on {in_words(record.counts_on)}", record.outcome)


def _reported(record: Reported, _: Terms) -> str:
    return with_note(
        f"{record.target} was reported as {record.figure}, for {period_words(record.period)}", record.note
    )


TOLD: dict[type, Callable[[Any, Terms], str]] = {
    happenings.Dealt: _dealt,
    happenings.Moved: _moved,
    happenings.EvidenceGiven: _evidence,
    happenings.Decided: _decided,
    happenings.Reviewed: _reviewed,
    happenings.NoticeGiven: _notice,
    happenings.NoticeWithdrawn: _notice_withdrawn,
    happenings.Replaced: _replaced,
    logged.Logged: _logged,
    logged.LogClosed: _log_closed,
    open_questions.QuestionAsked: lambda record, _: (
        f"The clerk was asked, as question {record.number}: {quoted(record.question)}"
    ),
    open_questions.QuestionAnswered: lambda record, _: (
        f"The clerk replied to question {record.number}: {quoted(record.reply)}"
    ),
    Reported: _reported,
}
"""How each kind of record is told."""
