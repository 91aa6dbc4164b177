"""What is attached to the agreement or missing from it, and the forms that it prints."""

from agreements.terms import Form, FormField, Schedule
from views.page import Heading, Part, Row
from views.words.phrases import count, ended, joined, labelled, quoted, sentences
from views.words.scene import Said, Scene, absent, quotes, row

STATES = {
    "present": "included in the document",
    "part_blank": "included, but partly left blank",
    "embedded_not_included": "an embedded file that is not included in the text",
    "missing": "missing: named in the document but not attached",
}
"""What a schedule is, as far as this copy of the document goes."""

_TYPES = {"text": "words", "number": "a number", "date": "a date"}


def schedules(scene: Scene) -> Said:
    """Say which schedules and forms the agreement has, and which of them are blank or missing."""
    found, forms = scene.terms.schedules, scene.terms.forms
    if not found and not forms:
        return absent(scene, "schedules", "the document has no schedules or forms")
    parts: list[Part] = [part for one in found for part in schedule(one, scene)]
    parts += [part for one in forms for part in form(one, scene)]
    return Said(_summary(found, forms), tuple(parts), scene.cites(*(one.clause for one in found)))


def _summary(found: tuple[Schedule, ...], forms: tuple[Form, ...]) -> str:
    asked = count(len(forms), "form") if forms else ""
    return f"{_attached(found)}{', and ' if asked else ''}{asked}" if found else asked


def _attached(found: tuple[Schedule, ...]) -> str:
    complete = sum(one.state == "present" for one in found)
    if len(found) == 1:
        return f"1 schedule or attachment, {'complete' if complete else 'not complete'} in the document"
    number = count(len(found), "schedule or attachment", "schedules and attachments")
    return f"{number}, {complete or 'none'} of them complete in the document"


def schedule(fact: Schedule, scene: Scene) -> tuple[Part, ...]:
    """Say what an attachment is and whether it is there."""
    return row(scene, fact, fact.label, fact.title, STATES[fact.state], labelled("File", fact.file_name))


def attached(fact: Schedule) -> str:
    """Say in a clause what an attachment is and whether it is there."""
    title = f" ({fact.title})" if fact.title else ""
    file = f", file {quoted(fact.file_name)}" if fact.file_name else ""
    return f"{fact.label}{title} is {STATES[fact.state]}{file}"


def form(fact: Form, scene: Scene) -> tuple[Part, ...]:
    """Say what a form asks for."""
    cites = scene.cites(fact.clause)
    blocks = count(fact.signature_blocks, "signature block") if fact.signature_blocks is not None else ""
    asks = f"each asks for: {joined(fact.signature_fields)}" if fact.signature_fields else ""
    signing = sentences(", ".join(one for one in (blocks, asks) if one))
    parts: list[Part] = [Heading(f"Form: {fact.name}", 2)]
    parts += [part for one in fact.fields_ for part in field(one, scene)]
    parts += [Row("Signatures", signing, cites)] if signing else []
    parts += [Row("Fixed text", ended(fact.fixed_text), cites)] if fact.fixed_text else []
    parts += [Row("Note", ended(fact.note), cites)] if fact.note else []
    return (*parts, *quotes(scene, fact))


def field(fact: FormField, scene: Scene) -> tuple[Part, ...]:
    """Say what one field of a form asks for."""
    return row(scene, fact, fact.name, _TYPES[fact.type], labelled("Hint", fact.hint))
