"""Pages of answers to free questions."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from agreements.answers import Answer
from agreements.terms.names import told_apart
from answering.answers import (
    Across,
    Advice,
    AskWhich,
    Both,
    InTexts,
    Meant,
    NotForUs,
    Several,
    Unheld,
    Weighed,
)
from answering.of_one import Told, Unsaid
from views.page import Button, Line, Page, Point, Quote, Row, Table
from views.words.apart import apart
from views.words.phrases import capital, count, ended, joined, quoted
from views.words.refusals import SHOWN
from views.words.scene import scene_of
from views.words.told.across import across
from views.words.told.meant import meant
from views.words.told.of_one import VERDICTS, card_buttons, told, unsaid
from views.words.told.passages import in_texts
from views.words.told.sentences import cites, sentence
from views.words.told.weighed import weighed

MOST_BUTTONS = 10


def several(answer: Answer, content: Several) -> Page:
    """Answer for each of the agreements that were named together."""
    each = apart(content.each)
    pages = [told(answer, one) if isinstance(one, Told) else unsaid(answer, one) for one in each]
    return Page(
        Line(f"{_of_several(content)} named; here is each."),
        tuple(page.headline for page in pages),
        agreements=tuple(one for page in pages for one in page.agreements),
        refused=all(page.refused for page in pages),
    )


def _of_several(content: Several) -> str:
    number = capital(count(len(content.each), "agreement"))
    if content.question.weighing.same and content.verdict is None:
        return f"The register cannot tell whether that is the same. {number}"
    said = f"{VERDICTS[content.verdict]}. " if content.verdict is not None else ""
    apart = "That is not one and the same in each. " if content.of_others else ""
    return f"{said}{apart}{number}"


def compared(answer: Answer, content: Weighed) -> Page:
    """Say what answers come to beside each other, each of them below with its clauses."""
    each = [
        (one, scene_of(answer, one.terms, one.standing, one.entry.made))
        for one in apart(value.told for value in content.values)
    ]
    named = dict.fromkeys(scene.terms.short_name for _, scene in each)
    sentences_ = [sentence(one, scene).rstrip(".") for one, scene in each]
    names = [f"{scene.terms.short_name}: " if len(named) > 1 else "" for _, scene in each]
    labels = [f"{name}{said}" for name, said in zip(names, sentences_, strict=True)]
    opening = f"{next(iter(named))}: " if len(named) == 1 else ""
    said = f"{VERDICTS[content.verdict]}. " if content.verdict is not None else ""
    points = [
        Point(ended(capital(label)), cites(one, scene))
        for label, (one, scene) in zip(labels, each, strict=True)
    ]
    return Page(
        Line(ended(f"{said}{opening}{weighed(content, labels)}")),
        tuple(points),
        card_buttons(each[0][1]) if len(named) == 1 else (),
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
    called = told_apart(shown)
    names = joined(called.values(), "or")
    said = f"Which agreement do you mean? It could be {names}." if names else "Which agreement do you mean?"
    asks = tuple(Button(called[one.id], " and ".join((content.question.of(one.id), *also))) for one in shown)
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
