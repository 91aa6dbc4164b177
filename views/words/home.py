"""The first thing that a viewer sees: what awaits them, the next dates, and the agreements."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.agreement import THE_AGREEMENT
from agreements.answers import Answer, AtHome, Given, HasSigned, OwnSigning
from agreements.answers import Row as Listed
from agreements.days.calendar import in_words
from agreements.homing import MOST_AWAITING
from agreements.records import Method
from agreements.requests import About, Help, ListAgreements, Topic, Which
from agreements.standing import State
from agreements.terms.clauses import labels
from views.page import Button, Cite, Heading, Line, Page, Part, Point, Row
from views.words.apart import apart, named_apart
from views.words.days import distance, occurs
from views.words.people import who_has_signed
from views.words.phrases import capital, count, ended, joined, quoted, sentences
from views.words.scene import scene_of
from views.words.status import state_words


def home(answer: Answer, content: AtHome) -> Page:
    """Say what waits for the viewer, then how many agreements are in force, unsigned or ended."""
    content = replace(
        content, live=apart(content.live, content.waiting), waiting=apart(content.waiting, content.live)
    )
    said = _waits(content) + (
        f"{capital(count(content.in_force, 'agreement'))} in force or yet to start, "
        f"{_number(content.unsigned)} waiting for signatures, {_number(content.ended)} ended."
    )
    parts = [
        *_awaiting(content),
        *_next(answer, content),
        *_group(answer, _of_live(content), content.live, content.in_force),
        *_group(answer, "Waiting for signatures", content.waiting, content.unsigned),
    ]
    shown = (*content.live, *content.waiting)
    return Page(
        Line(said),
        tuple(parts),
        _buttons(content),
        agreements=tuple(row.terms.id for row in shown),
        urgent=len(_urgent(content)),
    )


def _waits(content: AtHome) -> str:
    number = len(content.awaiting)
    if not number:
        return "Nothing waits for you to sign. "
    if number >= MOST_AWAITING:
        return f"At least {number} things wait for you. "
    return f"{count(number, 'thing waits', 'things wait')} for you. "


def _urgent(content: AtHome) -> tuple[Button, ...]:
    return tuple(Button(capital(one.called), one.typed) for one in content.awaiting[:5])


def _awaiting(content: AtHome) -> list[Part]:
    if not content.awaiting:
        return []
    return [Heading("Waiting for you"), *(Point(f"{capital(one.called)}.") for one in content.awaiting)]


def _next(answer: Answer, content: AtHome) -> list[Part]:
    if not content.next:
        return []
    found: list[Part] = [Heading("Next dates")]
    for one in named_apart(content.next):
        when = f"{capital(occurs(one.occurrence))} ({distance(one.occurrence, answer.day, answer.today)})"
        cites = tuple(Cite(one.agreement, label) for label in labels(one.occurrence.clause or ""))
        found.append(Row(one.short_name, f"{when}: {ended(one.occurrence.what)}", cites))
    return found


def _number(number: int) -> str:
    return f"{number:,}" if number else "none"


def _of_live(content: AtHome) -> str:
    """Head those in force, and say so where one of those shown has only to start."""
    to_start = any(row.standing.state is State.NOT_STARTED for row in content.live)
    return "In force or yet to start" if to_start else "In force"


def _group(answer: Answer, name: str, rows: tuple[Listed, ...], total: int) -> list[Part]:
    if not rows:
        return []
    scenes = [scene_of(answer, row.terms, row.standing) for row in rows]
    parts: list[Part] = [Heading(name)]
    for one in scenes:
        state = state_words(one)
        signed = "" if "signed" in state else f". {capital(who_has_signed(one))}"  # nothing is said twice
        said = ended(capital(state) + signed)
        parts.append(Row(one.terms.short_name, said, one.cites(one.terms.end.clause)))
    more = total - len(scenes)
    return [*parts, Line(f"And {count(more, 'other')}.")] if more else parts


def _buttons(content: AtHome) -> tuple[Button, ...]:
    first = [
        Button(row.terms.short_name, About(Topic.STATUS, row.terms.id).typed)
        for row in (*content.live, *content.waiting)[:3]
    ]
    return (
        *_urgent(content),
        *first,
        Button("Overdue", "overdue"),
        Button("In force", ListAgreements(Which.LIVE).typed),
        Button("All agreements", ListAgreements().typed),
        Button("Help", Help().typed),
    )


def has_signed(_: Answer, content: HasSigned) -> Page:
    """List what somebody has signed, the last first."""
    own = [one for one in content.given if one.sign_off.method is Method.IN_SLACK]
    paper = [one for one in content.given if one not in own]
    agreements = tuple(dict.fromkeys(one.terms.id for one in content.given))
    if not content.given:
        return Page(Line("You have signed nothing here."), buttons=(Button("Home", "home"),))
    said = f"You have signed here {count(len(own), 'time')}." if own else "You have signed nothing here."
    parts = [*_latest(own)]
    if paper:
        parts += [Heading("Signed on paper, as you recorded it", 2), *_latest(paper)]
    return Page(Line(said), tuple(parts), agreements=agreements)


def _latest(given: Sequence[Given]) -> Iterator[Part]:
    yield from map(_given, given[:MOST_SIGNED])
    if len(given) > MOST_SIGNED:
        yield Line(f"And {len(given) - MOST_SIGNED} earlier.")


def own_signing(answer: Answer, content: OwnSigning) -> Page:
    """Say whether the asker has signed an agreement or a change note, and how many parties have."""
    name = content.terms.short_name
    what = f"{content.called} of {name}" if content.called else name
    said = f"Yes. You have signed {what}." if content.signed else f"No. You have not signed {what}."
    parts: list[Part] = [_given(one) for one in content.given]
    if content.missing:
        missing = joined(content.terms.called(one) for one in content.missing)
        parts.append(Line(ended(f"Still to sign: {missing}")))
    if not content.called:
        scene = scene_of(answer, content.terms, content.standing)
        parts.append(Line(ended(capital(who_has_signed(scene)))))
    buttons = (
        Button("Signatories", About(Topic.SIGNATORIES, content.terms.id).typed),
        Button("My signatures", "my signatures"),
    )
    return Page(Line(said), tuple(parts), buttons, agreements=(content.terms.id,))


MOST_SIGNED = 20
"""The most sign-offs that are listed."""


def _given(one: Given) -> Point:
    signed, name = one.sign_off, one.terms.short_name
    number = signed.subject.removeprefix("ccn-")
    what = f"Change note {number}" if number != signed.subject else signed.subject
    titled = f", {quoted(one.title)}," if one.title else ""
    since = "It was withdrawn since" if one.withdrawn else None
    since = since or ("Its text was changed since, so it no longer counts" if one.voided else None)
    return Point(
        sentences(
            f"{what}{titled} of {name}" if signed.subject != THE_AGREEMENT else name,
            f"For {one.terms.called(signed.party)}, on {in_words(signed.counts_on)}",
            since,
        )
    )
