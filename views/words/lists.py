"""Lists of agreements: all of them, those in force, ended or unsigned, those of a party or place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.answers import Agreements, Answer, Row
from agreements.requests import About, Base, Help, ListAgreements, Topic, Which
from agreements.standing import State, signing_known
from views.page import Button, Heading, Line, Page, Part, Point, Table
from views.words.apart import apart
from views.words.phrases import capital, count, ended, joined, named_or_counted, quoted
from views.words.scene import Scene, asked, scene_of
from views.words.status import state_words
from views.words.term import term_words

MOST_BUTTONS = 5
HOW_TO_BEGIN = (
    "To put one in, send me its document (Word, PDF, text, HTML or Markdown) or its register file in a "
    "direct message, or run mou import with the file where the bot runs."
)


def listed(answer: Answer, content: Agreements) -> Page:
    """List agreements with where each stands, and apart from them those that may or may not belong."""
    content = replace(
        content, rows=apart(content.rows, content.unsure), unsure=apart(content.unsure, content.rows)
    )
    parts: list[Part] = []
    if _is_empty(content):
        parts.append(Line(HOW_TO_BEGIN))
    if content.rows:
        parts.append(_table(answer, content.rows))
    if content.unsure:
        parts += [Heading("Not certain", 2), _unsure(answer, content.unsure_total)]
        parts += [_open(scene_of(answer, row.terms, row.standing)) for row in content.unsure]
    if content.parts > 1:
        parts.append(_which_part(content))
    return Page(
        Line(ended(_headline(answer, content))),
        tuple(parts),
        _buttons(answer, content),
        agreements=content.matching,
    )


def _is_empty(content: Agreements) -> bool:
    """Say whether nothing was ever put in the register that the asker may see."""
    return not content.total and not content.of


def _headline(answer: Answer, content: Agreements) -> str:
    number, day = len(content.matching), asked(answer.request.when, answer.today)
    with_ = f" with {quoted(content.of, 80)}" if content.of else ""
    if not content.total:
        return f"The register holds no agreements{with_}{day}"
    if content.which is Which.ALL:
        holds = "held" if answer.day < answer.today else "holds"
        return f"The register {holds} {count(number, 'agreement')}{with_}{day}: {_states(content)}"
    past = answer.day < answer.today
    if not number:
        return f"{_none(content, with_, past=past)}{day}"
    all_shown = len(content.rows) == number
    names = named_or_counted([row.terms.short_name for row in content.rows], 250) if all_shown else ""
    said = f"{count(number, 'agreement')}{with_} {_is(content.which, number, past=past)}{day}"
    return f"{said}: {names}" if names else said


def _none(content: Agreements, with_: str, *, past: bool) -> str:
    """Say that none is in the state asked about; where that is to be unsigned, that all are signed."""
    if content.which is Which.UNSIGNED:
        each = {1: "the one agreement", 2: "both agreements"}.get(
            content.total, f"all {content.total:,} agreements"
        )
        return f"Every party {'had' if past else 'has'} signed {each}{with_}"
    if content.total == 1:
        is_ = _is(content.which, 1, past=past).replace(" ", " not ", 1)
        return f"The one agreement{with_} {is_}"
    none = "Neither" if content.total == 2 else "None"  # noqa: PLR2004 - of two, neither
    return f"{none} of the {content.total:,} agreements{with_} {_is(content.which, 1, past=past)}"


def _is(which: Which, number: int, *, past: bool) -> str:
    be = ("was" if past else "is") if number == 1 else ("were" if past else "are")
    have = "had" if past else "has" if number == 1 else "have"
    return {
        Which.LIVE: f"{be} in force",
        Which.ENDED: f"{have} ended",
        Which.UNSIGNED: f"{be} not signed by every party",
    }[which]


def _states(content: Agreements) -> str:
    states = content.states
    if len(states) == 1 and len(content.matching) > 1:
        return f"all {next(iter(states))}"
    return joined(f"{states[state]:,} {state}" for state in State if state in states)


def _which_part(content: Agreements) -> Line:
    shown = f"This is part {content.part:,} of {content.parts:,} of the list."
    return Line(f"{shown} Name a party or a place to shorten it, or export the register to have it all.")


def _table(answer: Answer, rows: Sequence[Row]) -> Table:
    scenes = [scene_of(answer, row.terms, row.standing) for row in rows]
    cells = tuple((one.terms.short_name, _signed(one), capital(state_words(one))) for one in scenes)
    cites = tuple(one.cites(one.terms.commencement.clause, one.terms.end.clause) for one in scenes)
    return Table(("Agreement", "Signed", "Where it stands"), cells, cites)


def _signed(scene: Scene) -> str:
    stands = scene.standing
    if not stands.signatures and not signing_known(scene.terms):
        return "not recorded"
    return f"{len(stands.signatures)} of {count(stands.parties, 'party', 'parties')}"


def _unsure(answer: Answer, number: int) -> Line:
    would = "would have been" if answer.day < answer.today else "would be"
    return Line(
        f"{number:,} more {would} in force had every party signed; the register shows no such signatures:"
    )


def _open(scene: Scene) -> Point:
    cites = scene.cites(scene.terms.commencement.clause, scene.terms.end.clause)
    return Point(ended(f"{scene.terms.short_name}: {term_words(scene)}"), cites)


def _buttons(answer: Answer, content: Agreements) -> tuple[Button, ...]:
    when = answer.request.when
    if _is_empty(content):
        return (Button("Help", Help().typed),)
    if not content.rows and content.parts == 1:
        return (Button("All agreements", "list"), Button("Help", Help().typed))
    status = (
        Button(row.terms.short_name, About(Topic.STATUS, row.terms.id, when=when).typed)
        for row in content.rows[:MOST_BUTTONS]
    )
    return (*_turning(answer.request, content), *status)


def _turning(request: Base, content: Agreements) -> Iterator[Button]:
    if isinstance(request, ListAgreements):
        if content.part > 1:
            before = replace(request, part=content.part - 1)
            yield Button(f"Part {before.part:,} of the list", before.typed)
        if content.part < content.parts:
            after = replace(request, part=content.part + 1)
            yield Button(f"Part {after.part:,} of the list", after.typed)
