"""Pages of what one agreement says, or that it does not say."""

from collections.abc import Iterable
from dataclasses import replace

from agreements.answers import Answer
from agreements.clerk.inquiries import AskClerk
from agreements.days.calendar import in_words
from agreements.life.happenings import Decided
from agreements.requests import Topic
from agreements.standing import State
from agreements.terms import Body
from answering.fitting.matching import Match
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question
from views.page import Button, Heading, Line, Page, Part, Point, Quote
from views.words.clause import SAY
from views.words.deeds.fates import settled_words
from views.words.discrepancies import since_copy
from views.words.people import signed_so_far
from views.words.phrases import ended, labelled, quoted, sentences
from views.words.scene import Scene, asked, scene_of
from views.words.status import to_take_effect, where_it_stands
from views.words.told.on_notes import besides
from views.words.told.passages import passages
from views.words.told.recorded import details
from views.words.told.said import LACKING, SAID
from views.words.told.sentences import cites, sentence
from views.words.told.unsaid import missing
from views.words.work import so_far

MOST_QUOTES = 2
"""Clauses quoted under an answer."""

_MOST_DETAILS = 6
_MOST_NEAR = 12
"""Lines of the facts that come nearest, where none answers."""

VERDICTS = {True: "Yes", False: "No"}


def told(answer: Answer, content: Told) -> Page:
    """Say the answer in a sentence, what changes its meaning, and the facts that it rests on."""
    scene = scene_of(answer, content.terms, content.standing, content.entry.made)
    words = sentence(content, scene)
    where = cites(content, scene)
    parts: list[Part] = [*_caveats(content, scene), *_details(content, scene)]
    return Page(
        Line(ended(_opening(content, scene, words)), where),
        tuple(parts),
        card_buttons(scene),
        agreements=(scene.terms.id,),
        quotes=where[:MOST_QUOTES],
        refused=(content.asks_outcome and content.settled is None and not so_far(content.decisions))
        or (content.recorded is not None and content.verdict is None and content.recorded.nothing)
        or (
            content.verdict is None
            and getattr(content.fact if content.matches else None, "kind", "") in LACKING
        ),
    )


def _opening(content: Told, scene: Scene, words: str) -> str:
    day = asked(scene.when, scene.today)
    apart = content.question.apart
    besides = f", besides {apart}" if apart and apart.casefold() not in words.casefold() else ""
    name = f"{scene.terms.short_name}{day}{besides}"
    if content.verdict is not None:
        return f"{VERDICTS[content.verdict]}. {name}: {words}"
    return f"{name}: {words}"


def _caveats(content: Told, scene: Scene) -> list[Part]:
    """Say what changes the meaning: contradictions on the clause, and where the agreement stands."""
    supposed = content.question.supposed
    lines: list[Part] = [
        *([Line(f"This is as if it was not {supposed}, as the question supposes.")] if supposed else ()),
        *_changes(content, scene),
        *(
            Line(f"Check: {sentences(one.what, since_copy(one, scene))}", scene.cites(one.clause))
            for one in content.checks
        ),
    ]
    if content.refused:
        lines.append(Line(f"Check: {ended(_refused(content.refused))}"))
    if not content.matches or content.key != "term.in_force":
        lines.append(
            Line(f"Where it stands: {ended(where_it_stands(scene))}", scene.cites(scene.terms.end.clause))
        )
    elif scene.standing.state is State.ENDED and scene.standing.on_signature and scene.standing.missing:
        lines.append(
            Line(
                f"It starts on signature, and {signed_so_far(scene)}.",
                scene.cites(scene.terms.commencement.clause),
            )
        )
    return lines


def _refused(decided: Decided) -> str:
    said = f"gateway {decided.gateway} was {settled_words(decided)}"
    return f"{said}; what that ends is for the document to say, so this may no longer be due"


def _changes(content: Told | Unsaid, scene: Scene) -> tuple[Line, ...]:
    """Say which change notes were agreed, or wait, of what was asked about."""
    made = tuple(one for one in content.changed if one.note not in content.ahead)
    return (*besides(made, scene, content.day), *to_take_effect(content.ahead, scene.terms))


def _details(content: Told, scene: Scene) -> list[Part]:
    """Say the facts in full, then others that bear on the question."""
    if content.recorded:
        return [*details(content.recorded, scene)]
    facts = [match.item.fact for match in content.matches if type(match.item.fact) in SAY]
    main = [part for fact in facts[:_MOST_DETAILS] for part in SAY[type(fact)](fact, scene)]
    if content.cells:
        main = list(SAY[type(content.cells.table)](content.cells.table, scene))
    if content.facts:
        main = [part for fact in content.facts for part in SAY[type(fact)](fact, scene)]
    elif content.key.startswith("signing."):
        main = [part for fact in scene.terms.signatories for part in SAY[type(fact)](fact, scene)]
    elif content.key.startswith("term."):
        main = []
    other = [
        part
        for match in content.also
        if type(match.item.fact) in SAY
        for part in SAY[type(match.item.fact)](match.item.fact, scene)
    ]
    also = list(dict.fromkeys(part for part in other if part not in main))
    return [*dict.fromkeys(main), *((Heading("Also on this", 2), *also) if also else ())]


def card_buttons(scene: Scene) -> tuple[Button, ...]:
    """Offer where the agreement stands, and its whole card."""
    return (scene.button("Status", Topic.STATUS), scene.button("Whole card", Topic.SHOW))


def unsaid(answer: Answer, content: Unsaid) -> Page:
    """Say that the document does not say, what exactly, and what comes nearest."""
    scene = scene_of(answer, content.terms, content.standing, content.entry.made)
    near = [
        part
        for match in (*content.open, *content.likely, *content.nearest)
        if type(match.item.fact) in SAY
        for part in _near(match, content, scene)
    ]
    shown = list(dict.fromkeys(near))[:_MOST_NEAR]
    likely = () if content.passages and content.words else content.likely
    nearest = _nearest(content, scene) if likely else ""
    parts: list[Part] = [
        *_replied(content),
        *_changes(content, scene),
        *passages(content.passages, content.question),
    ]
    if shown:
        parts += [Heading("Nearest in the register", 2), *shown]
    where = scene.cites(*(match.item.fact.clause for match in content.open or likely))
    said = f"{scene.terms.short_name}{asked(scene.when, scene.today)}: {missing(content, scene)}"
    return Page(
        Line(sentences(said, labelled("The nearest", nearest)), where),
        tuple(parts),
        (_ask_clerk(content.question, scene), *card_buttons(scene)),
        agreements=(scene.terms.id,),
        quotes=() if content.open else where[:1],
        refused=True,
    )


def _replied(content: Unsaid) -> tuple[Part, ...]:
    """Say what the clerk replied to the same question, and that it is the clerk's word alone."""
    one = content.replied
    if one is None or one.answered is None:
        return ()
    said = (
        f"Its clerk was asked {quoted(one.asked.question)} and replied on {in_words(one.answered.counts_on)}:"
    )
    return Line(said), Quote(one.answered.reply), Line("This is the clerk's word, not that of the document.")


def _near(match: Match, content: Unsaid, scene: Scene) -> Iterable[Part]:
    """Say a fact that comes near: of a body that was not named the most telling, to leave room for others."""
    fact = match.item.fact
    meant = match.subject or match in content.open or content.question.thread.previous is not None
    if meant or not isinstance(fact, Body) or not fact.role:
        return SAY[type(fact)](fact, scene)
    keys = ("body.role", "body.members") if fact.members else ("body.role",)
    said = (SAID[key](fact, scene, _as_told(content, ())) for key in keys)
    return tuple(Point(ended(one), scene.cites(fact.clause)) for one in said)


def _nearest(content: Unsaid, scene: Scene) -> str:
    """Say the facts that may answer, as they would be said if they did."""
    return sentence(_as_told(content, content.likely), scene)


def _as_told(content: Unsaid, matches: tuple[Match, ...]) -> Told:
    return Told(
        replace(content.question, form=Form.WHAT),
        content.entry,
        matches,
        verdict=False,
        facts=matches[0].narrowed if matches else None,
    )


def _ask_clerk(question: Question, scene: Scene) -> Button:
    return Button("Ask its clerk", AskClerk(scene.terms.id, question.told).typed)
