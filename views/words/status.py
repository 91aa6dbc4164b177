"""Where an agreement stands: in its first line, then what it rests on and what bears on it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from agreements.agreement import THE_AGREEMENT
from agreements.answers import Answer, Status
from agreements.change_notes.effects import apply
from agreements.change_notes.notes import Note
from agreements.days.calendar import how_long, in_words
from agreements.later import Later
from agreements.requests import Topic
from agreements.standing import State, signed_before, signing_known
from agreements.terms import Terms
from views.page import Button, Cite, Line, Page, Part, Row
from views.words.about import binding_words, version_words
from views.words.acts import note_states
from views.words.days import distance, occurs
from views.words.discrepancies import SEVERITY, severities
from views.words.effects import effects_in_words
from views.words.people import at_odds, before_words, missing_words, placeless, who_has_signed
from views.words.phrases import count, joined, quoted, sentences
from views.words.rules import notice_row
from views.words.scene import Scene, scene_of
from views.words.term import term_words

if TYPE_CHECKING:  # most answers offer nobody to be asked
    from agreements import acts
else:
    acts = Later("agreements.acts")

MOST_ASKED = 2
"""How many are offered to be asked to sign."""


def status(answer: Answer, content: Status) -> Page:
    """Say where the agreement stands, its term, who has signed, what comes next and what needs a look."""
    scene = scene_of(answer, content.terms, content.standing, content.made)
    terms = content.terms
    rows: list[Part] = [
        *doubt(scene),
        *to_take_effect(content.to_take_effect, content.terms),
        Row("Term", sentences(term_words(scene)), _term_cites(scene)),
        Row(
            "Signed",
            sentences(_signed(scene), *before_words(scene), at_odds(scene)),
            scene.cites(*(one.clause for one in terms.signatories)),
        ),
        *(_proposed(one, terms) for one in content.proposed),
        Row("Version", sentences(version_words(terms.version, scene)), scene.cites(terms.version.clause)),
        Row(
            "Binding",
            sentences(binding_words(terms)),
            scene.cites(terms.legal_status.clause),
        ),
        *_next(scene, content),
        *_passed(content),
        _notice(scene),
        *_replaced(scene),
        *_check(content),
    ]
    buttons = (
        scene.button("Dates", Topic.DATES),
        scene.button("Who signs", Topic.SIGNATORIES),
        scene.button("What to check", Topic.DISCREPANCIES),
        scene.button("Whole card", Topic.SHOW),
    )
    headline = scene.headline(where_it_stands(scene) + _though_replaced(scene), _term_cites(scene))
    ask = tuple(
        Button(f"Ask {block.name} to sign", acts.AskToSign(terms.id, THE_AGREEMENT, block.party).typed)
        for block in terms.signatories
        if block.appointed and block.party and content.standing.state is not State.ENDED
    )
    return Page(
        headline,
        tuple(rows),
        (*_to_changes(scene, content), *buttons, *ask[:MOST_ASKED]),
        agreements=(terms.id,),
        quotes=headline.cites[:1],
    )


def where_it_stands(scene: Scene) -> str:
    """Say in a phrase whether the agreement is in force, has ended or waits, and whether it was signed."""
    state, stands = state_words(scene), scene.standing
    if stands.state is State.AWAITING_SIGNATURE:
        return state + _before_end(scene)
    if not stands.missing:
        return state
    return state + (_unsigned(scene) if stands.signatures else _never_signed(scene))


def state_words(scene: Scene) -> str:
    """Say the state alone: `ended 31 March 2018 (8 years ago)`."""
    stands = scene.standing
    if stands.state is State.ENDED and stands.expires_on:
        return f"ended {in_words(stands.expires_on)} ({scene.far(stands.expires_on)})"
    if stands.state is State.IN_FORCE:
        marked = "a draft, in force by its dates" if stands.draft and stands.missing else "in force"
        if stands.expires_on is None:
            return f"{marked}, with no end date"
        return f"{marked} until {in_words(stands.expires_on)} ({scene.far(stands.expires_on)})"
    if stands.state is State.NOT_STARTED and stands.starts_on:
        return f"not yet started; it starts {in_words(stands.starts_on)} ({scene.far(stands.starts_on)})"
    return _waiting(scene)


def _waiting(scene: Scene) -> str:
    stands, had = scene.standing, "had" if scene.past else "has"
    if not stands.on_signature:
        return "not in force: its start date is left blank in the document"
    if not stands.signatures and not signing_known(scene.terms):
        return f"whether it is in force is not known: it starts on signature, and {who_has_signed(scene)}"
    if stands.draft and not stands.signatures:
        which = " in this version" if signed_before(scene.terms) else ""
        return f"a draft that nobody {had} signed{which}, so not in force"
    signed = len(stands.signatures)
    if stands.parties == 1:
        return f"not in force: it starts on signature, and its only party {had} not signed"
    verb = had if scene.past or signed < 2 else "have"  # noqa: PLR2004 - two have, one has
    number = f"{signed or 'none'} of its {stands.parties} parties"
    placed = ", all that have a place to sign" if placeless(scene) else ""
    return f"not in force: it starts on signature, and {number} {verb} signed{placed}"


def _before_end(scene: Scene) -> str:
    last = scene.standing.expires_on
    if last is None:
        return ""
    if last == scene.day:
        return ". This is its last day"
    return f". {how_long(scene.day, last)} before its end date"


def _never_signed(scene: Scene) -> str:
    if not signing_known(scene.terms):
        return f"; {who_has_signed(scene)}"
    if scene.standing.state is State.ENDED:
        return ", and this copy was never signed"
    return f", though nobody {'had' if scene.past else 'has'} signed this copy"


def _unsigned(scene: Scene) -> str:
    stands = scene.standing
    missing = f"{len(stands.missing)} of {stands.parties} parties"
    if stands.state is State.ENDED:
        return f", and {missing} never signed"
    return f", though {missing} {'has' if len(stands.missing) == 1 else 'have'} not signed"


def doubt(scene: Scene) -> tuple[Line, ...]:
    """Say of an agreement that was to start on signature, and ended unsigned, that it may never have."""
    stands = scene.standing
    if stands.state is not State.ENDED or not stands.on_signature or stands.ever_in_force:
        return ()
    late = not stands.missing and stands.starts_on
    unsigned = "not all signed" if signing_known(scene.terms) else who_has_signed(scene)
    signed = f"all had signed only on {in_words(late)}, after its end" if late else unsigned
    text = f"It was to start on signature and {signed}, so nothing here shows that it was ever in force."
    return (Line(text, scene.cites(scene.terms.commencement.clause)),)


def to_take_effect(notes: Iterable[Note], terms: Terms) -> tuple[Line, ...]:
    """Say what is agreed but does not hold yet: a term that was extended may still show its old end."""
    found = []
    for note in notes:
        effects = effects_in_words(note.text.effects, terms) or (f"It is called “{note.text.title}”",)
        on = in_words(note.text.change_on)
        found.append(
            Line(sentences(f"Change note {note.number} is agreed and takes effect on {on}", *effects))
        )
        terms = apply(terms, note.text.effects, f"change note {note.number}")
    return tuple(found)


def _term_cites(scene: Scene) -> tuple[Cite, ...]:
    start, stated = scene.terms.commencement, scene.terms.commencement.stated_period
    return scene.cites(start.clause, stated.clause if stated else None, scene.terms.end.clause)


def _signed(scene: Scene) -> str:
    stands = scene.standing
    number = f"{len(stands.signatures)} of {stands.parties}"
    if not stands.missing:
        return number
    if not stands.signatures and not signing_known(scene.terms):
        return who_has_signed(scene)
    if placeless(scene):
        left = joined((one.name for one in placeless(scene)), "or")
        return f"{number}, all that have a place to sign: the document has none for {left}"
    if stands.state is State.ENDED:
        return f"{number}. No signature from {missing_words(scene, 'or')}"
    return f"{number}. Waiting on {missing_words(scene)}"


def _proposed(note: Note, terms: Terms) -> Row:
    """Say which change is proposed and waits for signatures."""
    return Row(
        "Change",
        sentences(f"Note {note.number}, {quoted(note.text.title)}: {note_states.state_words(note, terms)}"),
    )


def _to_changes(scene: Scene, content: Status) -> tuple[Button, ...]:
    """Lead to the change that is proposed, or to all where there are several."""
    if not content.proposed:
        return ()
    only = content.proposed[0].number if len(content.proposed) == 1 else 0
    label = f"Change note {only}" if only else "Change notes"
    return (Button(label, acts.ShowNotes(scene.terms.id, only, when=scene.when).typed),)


def _next(scene: Scene, content: Status) -> tuple[Row, ...]:
    one = content.next
    if one is None:
        return ()
    when = f"{occurs(one)} ({distance(one, scene.day, scene.today)}{scene.beyond(one.due)})"
    return (Row("Next", sentences(f"{when}: {one.what}"), scene.cites(one.clause)),)


def _passed(content: Status) -> tuple[Row, ...]:
    passed = content.unrecorded
    if not passed:
        return ()
    said = f"{count(len(passed), 'date has', 'dates have')} passed with no outcome recorded"
    latest = f"{'The latest, ' if len(passed) > 1 else ''}{occurs(passed[-1])}: {passed[-1].what}"
    return (Row("Passed", sentences(said, latest)),)


def _notice(scene: Scene) -> Row:
    row, given = notice_row(scene), sorted(scene.made.notices, key=lambda one: one.ends_on)
    if given:
        each = (
            f"{scene.called(one.party)} gave notice on {in_words(one.counts_on)}, "
            f"to end on {in_words(one.ends_on)}"
            for one in given
        )
        return Row(row.label, sentences(*each), row.cites)
    return Row(row.label, sentences(row.text), row.cites)


def _replaced(scene: Scene) -> tuple[Row, ...]:
    record = scene.made.replaced
    if record is None:
        return ()
    by = record.called or record.by
    return (Row("Replaced", f"By {by}, recorded on {in_words(record.counts_on)}."),)


def _though_replaced(scene: Scene) -> str:
    """Say beside that it is in force that this is so by its dates only, where another has replaced it."""
    record = scene.made.replaced
    if record is None or scene.standing.state is not State.IN_FORCE:
        return ""
    return f", by its dates; it is recorded that {record.called or record.by} replaced it"


def _check(content: Status) -> tuple[Row, ...]:
    found = content.discrepancies
    if not found:
        return ()
    if len(found) == 1:
        said = (
            f"1 thing in the document bears on its term or signing, and it is {SEVERITY[found[0].severity]}."
        )
        return (Row("Check", said),)
    return (
        Row(
            "Check", f"{len(found)} things in the document bear on its term or signing: {severities(found)}."
        ),
    )
