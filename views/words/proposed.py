"""How a proposal of a draft is said: what it is of, what it says, and the words that it came from."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from agreements.days.calendar import in_words
from agreements.intake.proposals import Proposal, of_section
from views.page import Cite, Quote
from views.words.phrases import capital, joined, quoted

NAMES = {
    "title": "Title",
    "purpose": "Purpose",
    "version": "Version",
    "status": "Copy",
    "legal_status": "Binding",
    "commencement": "Start",
    "end": "End",
    "extension": "Extension",
    "variation": "Variation",
    "successor": "Successor",
    "parties": "Party",
    "collective_names": "Name for several",
    "signatories": "Signatory",
    "contacts": "Contact",
    "termination": "Ending early",
    "governance": "Board or committee",
    "milestones": "Milestone",
    "gateways": "Gateway",
    "reviews": "Review",
    "recurring": "What recurs",
    "funding": "Sum",
    "targets": "Target",
    "allocations": "Table of shares",
    "information_sharing": "Information",
    "other_terms": "Other term",
    "schedules": "Schedule",
    "background": "Background",
    "discrepancies": "To check",
}
"""What one proposal of each section is of."""

_FIRST = ("title", "name", "what", "text", "label", "rule", "printed_as", "topic", "amount", "date_text")
_UNSAID = frozenset(
    {"id", "clause", "precision", "bound", "rows", "columns", "kind", "date_text", "amount_text", "currency"}
)
_CODES = {"fixed_date": "on a fixed day", "on_signature_by_all": "once all have signed"}
_NAMED = ("parties", "governance")
LONGEST = 1_200
"""Characters of a proposal or of its words that are shown."""


def proposal_name(proposal: Proposal) -> str:
    """Say what a proposal is of."""
    return NAMES.get(proposal.section, capital(proposal.section.replace("_", " ")))


def names_in(proposals: Sequence[Proposal]) -> dict[str, str]:
    """Give the names of the parties and bodies that a draft proposes, by their ids."""
    named = (one for section in _NAMED for one in of_section(proposals, section))
    return {str(one.value["id"]): str(one.value["name"]) for one in named}


def proposal_words(proposal: Proposal, names: Mapping[str, str]) -> str:
    """Say what a proposal says: what it is first, then what else is known of it, with names for ids."""
    value, called = proposal.value, _CODES | dict(names)
    first = next((name for name in _FIRST if value.get(name) not in (None, "", [])), "")
    main = _said(value[first], called).removesuffix(".") if first else ""
    others = (
        (name.replace("_", " "), _said(value[name], called))
        for name in value
        if name != first and name not in _UNSAID and not (name == "at_least" and not value[name])
    )
    said = [main] if main else []
    said += [f"{name}: {words}" for name, words in others if words not in ("", main)]
    return _short("; ".join(said) or "nothing more than that it is there")


def source_words(proposal: Proposal) -> str:
    """Quote the words that a proposal came from, each with its clause."""
    said = "\n".join(f"{source.clause}: {quoted(_line(source.words))}" for source in proposal.sources)
    return _short(said or "the document as a whole")


def source_quotes(proposal: Proposal) -> Iterator[Quote]:
    """Quote the words that a proposal came from, one passage after the other."""
    for source in proposal.sources:
        yield Quote(_short(_line(source.words)), (Cite("", source.clause),))


def _said(value: object, called: Mapping[str, str]) -> str:
    if value is None or value in ("", [], ()):
        return ""
    if isinstance(value, Mapping):
        return str(value.get("text") or ", ".join(_pairs(value, called)))
    if isinstance(value, list | tuple):
        return joined(said for one in value if (said := _said(one, called)))
    return called.get(str(value)) or _alone(value)


def _alone(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    return in_words(value) if isinstance(value, date) else _day(str(value))


def _pairs(value: Mapping[object, object], called: Mapping[str, str]) -> Iterator[str]:
    for name, inner in value.items():
        said = _said(inner, called)
        if said and name not in _UNSAID:
            yield f"{str(name).replace('_', ' ')} {said}"


def _day(text: str) -> str:
    try:
        return in_words(date.fromisoformat(text)) if len(text) == len("2017-03-31") else _spaced(text)
    except ValueError:
        return text


def _spaced(text: str) -> str:
    return text if " " in text else text.replace("_", " ")


def _line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
