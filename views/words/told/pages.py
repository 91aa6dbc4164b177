"""Pages of answers to free questions."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from agreements.answers import Answer
from agreements.clerk.inquiries import AskClerk
from agreements.days.calendar import in_words
from agreements.life.happenings import Decided
from agreements.requests import Topic
from agreements.standing import State
from agreements.terms import Body
from answering.answers import (
    Across,
    Advice,
    AskWhich,
    Both,
    InTexts,
    Meant,
    NotForUs,
    Several,
    Told,
    Unheld,
    Unsaid,
    Weighed,
)
from answering.fitting.matching import Match
from answering.requests import Form, Question
from views.page import Button, Heading, Line, Page, Part, Point, Quote, Row, Table
from views.words.clause import SAY
from views.words.deeds.fates import settled_words
from views.words.discrepancies import since_copy
from views.words.people import signed_so_far
from views.words.phrases import capital, count, ended, joined, labelled, quoted, sentences
from views.words.refusals import SHOWN
from views.words.scene import Scene, asked, scene_of
from views.words.status import to_take_effect, where_it_stands
from views.words.told.across import across
from views.words.told.meant import meant
from views.words.told.on_notes import besides
from views.words.told.passages import in_texts, passages
from views.words.told.recorded import details
from views.words.told.said import LACKING, SAID
from views.words.told.sentences import cites, sentence
from views.words.told.unsaid import missing
from views.words.told.weighed import weighed
from views.words.work import so_far

MOST_BUTTONS = 10
MOST_QUOTES = 2
"""Clauses quoted under an answer."""

_MOST_DETAILS = 6
_MOST_NEAR = 12
"""Lines of the facts that come nearest, where none answers."""

_VERDICTS = {True: "Yes", False: "No"}


def told(answer: Answer, content: Told) -> Page:
    """Say the answer in a sentence, what changes its meaning, and the facts that it rests on."""
    scene = scene_of(answer, content.terms, content.standing)
    words = sentence(content, scene)
    where = cites(content, scene)
    parts: list[Part] = [*_caveats(content, scene), *_details(content, scene)]
    return Page(
        Line(ended(_opening(content, scene, words)), where),
        tuple(parts),
        _buttons(scene),
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
        return f"{_VERDICTS[content.verdict]}. {name}: {words}"
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


def _buttons(scene: Scene) -> tuple[Button, ...]:
    return (scene.button("Status", Topic.STATUS), scene.button("Whole card", Topic.SHOW))


def unsaid(answer: Answer, content: Unsaid) -> Page:
    """Say that the document does not say, what exactly, and what comes nearest."""
    scene = scene_of(answer, content.terms, content.standing)
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
        (_ask_clerk(content.question, scene), *_buttons(scene)),
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


def several(answer: Answer, content: Several) -> Page:
    """Answer for each of the agreements that were named together."""
    pages = [told(answer, one) if isinstance(one, Told) else unsaid(answer, one) for one in content.each]
    parts: list[Part] = []
    for page in pages:
        parts += [page.headline]
    return Page(
        Line(f"{_of_several(content)} named; here is each."),
        tuple(parts),
        agreements=tuple(one for page in pages for one in page.agreements),
        refused=all(page.refused for page in pages),
    )


def _of_several(content: Several) -> str:
    number = capital(count(len(content.each), "agreement"))
    if content.question.weighing.same and content.verdict is None:
        return f"The register cannot tell whether that is the same. {number}"
    said = f"{_VERDICTS[content.verdict]}. " if content.verdict is not None else ""
    apart = "That is not one and the same in each. " if content.of_others else ""
    return f"{said}{apart}{number}"


def compared(answer: Answer, content: Weighed) -> Page:
    """Say what answers come to beside each other, each of them below with its clauses."""
    each = [(value.told, scene_of(answer, value.told.terms, value.told.standing)) for value in content.values]
    named = dict.fromkeys(scene.terms.short_name for _, scene in each)
    sentences_ = [sentence(one, scene).rstrip(".") for one, scene in each]
    names = [f"{scene.terms.short_name}: " if len(named) > 1 else "" for _, scene in each]
    labels = [f"{name}{said}" for name, said in zip(names, sentences_, strict=True)]
    opening = f"{next(iter(named))}: " if len(named) == 1 else ""
    said = f"{_VERDICTS[content.verdict]}. " if content.verdict is not None else ""
    points = [
        Point(ended(capital(label)), cites(one, scene))
        for label, (one, scene) in zip(labels, each, strict=True)
    ]
    return Page(
        Line(ended(f"{said}{opening}{weighed(content, labels)}")),
        tuple(points),
        _buttons(each[0][1]) if len(named) == 1 else (),
        agreements=tuple(dict.fromkeys(scene.terms.id for _, scene in each)),
    )


def both(answer: Answer, content: Both) -> Page:
    """Answer several questions of one line, their first lines first; ask once which agreement is meant."""
    asking = [one for one in content.each if isinstance(one, AskWhich)]
    if len(asking) == len(content.each):
        return ask_which(answer, asking[0], *(one.question.said for one in asking[1:]))
    pages = [TOLD[type(one)][1](answer, one) for one in content.each]
    details = [part for page in pages for part in page.parts if isinstance(part, Row | Table | Point | Quote)]
    buttons = dict.fromkeys(button for page in pages for button in page.buttons)
    return Page(
        pages[0].headline,
        (*(page.headline for page in pages[1:]), *dict.fromkeys(details)),
        tuple(buttons)[:MOST_BUTTONS],
        agreements=tuple(dict.fromkeys(one for page in pages for one in page.agreements)),
        refused=all(page.refused for page in pages),
        asks_which=any(page.asks_which for page in pages),
        quotes=tuple(dict.fromkeys(cite for page in pages for cite in page.quotes[:1])),
    )


def ask_which(_: Answer, content: AskWhich, *also: str) -> Page:
    """Ask which agreement is meant; `also` is what else was asked of it in the same line."""
    shown = content.candidates[:MOST_BUTTONS]
    names = joined((one.short_name for one in shown), "or")
    said = f"Which agreement do you mean? It could be {names}." if names else "Which agreement do you mean?"
    asks = tuple(Button(one.short_name, " and ".join((content.question.of(one.id), *also))) for one in shown)
    return Page(
        Line(said),
        (Line("Ask again with its name or place."),),
        asks or (Button("All agreements", "list"),),
        agreements=tuple(one.id for one in shown),
        asks_which=True,
    )


def advice(answer: Answer, content: Advice) -> Page:
    """Say that advice is not given, then what the document says."""
    said = "I can't advise on what to do or on the law: ask your own adviser. "
    if content.terms and content.told is None:
        name, ident = content.terms.short_name, content.terms.id
        said += f"The register holds nothing on that of {name}; all that it does hold is on its card."
        buttons = (Button("Whole card", f"show {ident}"), Button("Status", f"status {ident}"))
        return Page(Line(said), (), buttons, agreements=(ident,), refused=True)
    if content.told is None or content.terms is None:
        said += "I can say what an agreement says: name one."
        return Page(
            Line(said),
            (),
            (Button("All agreements", "list"), Button("Help", "help")),
            refused=True,
        )
    page = told(answer, replace(content.told, verdict=None))  # a yes or no would read as advice
    return replace(
        page,
        headline=Line(f"{said}What the document says is below."),
        parts=(page.headline, *page.parts),
    )


def unheld(_: Answer, content: Unheld) -> Page:
    """Say that the register has no such agreement, and how it would come into it."""
    name = quoted(content.question.scope.unheld, SHOWN)
    return Page(
        Line(f"The register has no agreement called {name}, so it does not say."),
        (Line("Look through all agreements, or hand in its document."),),
        (Button("All agreements", "list"), Button("Hand in a document", "help import")),
        refused=True,
    )


def not_for_us(_: Answer, content: NotForUs) -> Page:
    """Say which questions are read."""
    said = (
        "I read questions in English only. Ask again in English, please."
        if content.foreign
        else f"I do not understand {quoted(content.question.said, SHOWN)}."
    )
    return Page(
        Line(said),
        (Line("For example: when does the Doncaster MoU end?"),),
        (Button("Help", "help"), Button("All agreements", "list")),
        refused=True,
    )


TOLD: dict[type, tuple[str, Callable[[Answer, Any], Page]]] = {
    Told: ("answer", told),
    Unsaid: ("unsaid", unsaid),
    Several: ("answer", several),
    Weighed: ("answer", compared),
    Across: ("across", across),
    AskWhich: ("which", ask_which),
    InTexts: ("passages", in_texts),
    Meant: ("answer", meant),
    Unheld: ("refusal", unheld),
    Both: ("answer", both),
    Advice: ("advice", advice),
    NotForUs: ("not understood", not_for_us),
}
"""For each content its kind, and how it is said; `views.words.page` adds these to its own."""
