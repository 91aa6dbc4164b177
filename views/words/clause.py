"""What the register holds from one clause of an agreement."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from agreements import terms as t
from agreements.answers import Answer, ClauseSays
from agreements.requests import ReadClause, Topic
from agreements.terms.clauses import NUMBER, is_called
from views.page import Button, Cite, Heading, Line, Page, Part, Row
from views.words import (
    about,
    bodies,
    discrepancies,
    duties,
    money,
    papers,
    parties,
    people,
    rules,
    scope,
    term,
    work,
)
from views.words.phrases import count, joined
from views.words.scene import Scene, scene_of

SAY: dict[type[t.Fact], Callable[[Any, Scene], tuple[Part, ...]]] = {
    t.Source: about.source,
    t.Statement: about.purpose,
    t.Version: about.version,
    t.CopyStatus: about.copy,
    t.LegalStatus: about.legal_status,
    t.PastEvent: about.event,
    t.Party: parties.party,
    t.CollectiveName: parties.collective,
    t.Mention: parties.mention,
    t.Signatory: people.signatory,
    t.Contact: people.contact,
    t.StatedPeriod: term.stated_period,
    t.Commencement: term.commencement,
    t.End: term.end,
    t.Extension: term.extension,
    t.Successor: term.successor,
    t.Variation: rules.variation,
    t.NoticePeriod: rules.notice_period,
    t.Termination: rules.termination,
    t.Trigger: rules.trigger,
    t.DecisionRule: rules.decision,
    t.Rule: rules.information,
    t.OtherTerm: rules.other,
    t.Member: bodies.member,
    t.Body: bodies.body,
    t.Milestone: work.milestone,
    t.Gateway: work.gateway,
    t.Review: work.review,
    t.AfterEvent: work.after,
    t.Obligation: duties.obligation,
    t.Commitment: duties.commitment,
    t.KeptRegister: duties.register,
    t.Funding: money.fund,
    t.Target: money.target,
    t.Indicator: money.indicator,
    t.Allocation: money.allocation,
    t.Scope: scope.whole,
    t.ScopeItem: scope.item,
    t.Schedule: papers.schedule,
    t.FormField: papers.field,
    t.Form: papers.form,
    t.Discrepancy: discrepancies.discrepancy,
}
"""How each kind of fact is said; a fact stands in a clause as it stands in its section."""

_SECTIONS = {
    "version": "version",
    "status": "the copy",
    "governance": "boards and committees",
    "recurring": "recurring duties",
    "commencement": "start",
    "termination": "ending early",
    "discrepancies": "to check",
    "triggers": "what sets duties off",
    "mentioned": "named, but not parties",
    "registers": "registers to keep",
    "commitments": "undertakings",
}
"""What a section of the file is called where its own name would not do."""

MOST_BUTTONS = 10


def clause(answer: Answer, content: ClauseSays) -> Page:
    """Say every fact that the register holds from the clause, section by section."""
    scene = scene_of(answer, content.terms, content.standing, content.made)
    if not content.facts:
        return _none(scene, content)
    parts: list[Part] = []
    for section, group in groupby(content.facts, lambda cited: cited.section):
        said = dict.fromkeys(part for cited in group for part in SAY[type(cited.fact)](cited.fact, scene))
        parts += [Heading(section_name(section).capitalize(), 2), *said]
    parts += [
        Heading("Where this is from", 2),
        Line("The register's own words, not the text of the document."),
    ]
    cites = scene.cites(*(cited.fact.clause for cited in content.facts[:1]))
    buttons = (scene.button("Status", Topic.STATUS), scene.button("Whole card", Topic.SHOW))
    return Page(
        scene.headline(_answer(content, parts), cites),
        tuple(parts),
        buttons,
        agreements=(scene.terms.id,),
        quotes=(Cite(scene.terms.id, content.label),),
    )


def _answer(content: ClauseSays, parts: list[Part]) -> str:
    name = label_words(content.label)
    itself = next((one.fact for one in content.facts if is_called(content.label, one.fact)), None)
    inside = [one for one in content.facts if one.fact is not itself]
    stands = papers.attached(itself) if isinstance(itself, t.Schedule) else ""
    if stands and not inside:
        return stands
    first = parts[1]
    if len(content.facts) == 1 and isinstance(first, Row):
        return f"{name}, {first.label}: {first.text}"
    sections = dict.fromkeys(section_name(one.section) for one in inside)
    gives = f"gives {count(len(inside), 'fact')}, under {joined(sections)}"
    return f"{stands}; it {gives}" if stands else f"{name} {gives}"


def _none(scene: Scene, content: ClauseSays) -> Page:
    asks = tuple(
        ReadClause(label, scene.terms.id, when=scene.when) for label in content.nearest[:MOST_BUTTONS]
    )
    nearest = (Line(f"It does cite {joined(content.nearest)}."),) if content.nearest else ()
    none = (
        f"no fact in the register is from {label_words(content.label)}"
        if content.label
        else "say which clause"
    )
    return Page(
        scene.headline(none),
        nearest,
        (
            *(Button(label_words(ask.label), ask.typed) for ask in asks),
            scene.button("Whole card", Topic.SHOW),
        ),
        agreements=(scene.terms.id,),
        refused=True,
        quotes=(Cite(scene.terms.id, content.label),) if content.label else (),
    )


def section_name(section: str) -> str:
    """Name a section of the register file in plain words."""
    return _SECTIONS.get(section, section.replace("_", " "))


def label_words(label: str) -> str:
    """Name a clause: `clause 16.1`, `Appendix B`."""
    return f"clause {label}" if NUMBER.fullmatch(label) else label
