"""What a clerk wrote short, or left blank, written out as the register format has it.

`null` and an empty list both mean that the document does not say (register/README.md), whatever the key. One
name may stand where the format has a list, and a sentence where it has a section whose chief key that is.
Works on plain data by the annotations of the models, before it is judged; what it doesn't know stays.
"""

from agreements.days.durations import durations
from agreements.terms import (
    Contact,
    CopyStatus,
    Extension,
    Fact,
    Funding,
    KeptRegister,
    LegalStatus,
    Member,
    NoticePeriod,
    Review,
    Rule,
    ScopeItem,
    Source,
    Statement,
    Successor,
    Termination,
    Variation,
    Version,
)
from agreements.terms.faults import LOOKS_LIKE_AN_ID
from documents.keys import Sort, keys_of

CHIEF_KEYS: dict[type[Fact], str] = {
    Contact: "name",
    CopyStatus: "label",
    Extension: "rule",
    KeptRegister: "name",
    LegalStatus: "text",
    Member: "position",
    NoticePeriod: "text",
    Rule: "rule",
    ScopeItem: "item",
    Source: "file",
    Statement: "text",
    Successor: "name",
    Termination: "rule",
    Variation: "rule",
    Version: "label",
}
"""The key that a sentence in place of a section stands for."""

OTHER_NAMES = {"aliases": "also_called"}
"""What a clerk may call a key, as register/README.md does."""

UNNAMED: dict[type[Fact], str] = {Funding: "Funding", Review: "Review"}
"""What a thing is called whose `what` was left out, since register/README.md does not ask for it."""

NOTHING = frozenset({"none", "nil", "n/a", "no", "nothing", "unknown", "not stated", "-"})
"""Words that are no fact: they don't tell whether the document says that there is none, or says nothing."""


def written_out(given: object, section: type[Fact]) -> object:
    """Write out what stands in place of a section: its own keys, or a sentence for the chief one of them."""
    if isinstance(given, str) and not _says_nothing(given) and section in CHIEF_KEYS:
        return _under_its_key(given, section)
    if isinstance(given, int) and not isinstance(given, bool) and section is NoticePeriod:
        return {"months": given}
    if not isinstance(given, dict):
        return given
    sorts = keys_of(section)
    named = {_key(key, given, sorts): value for key, value in given.items()}
    written = {key: _value(value, sorts[key]) if key in sorts else value for key, value in named.items()}
    clauses = written.get("clause")
    if isinstance(clauses, list) and all(isinstance(one, str) for one in clauses):
        written["clause"] = "; ".join(clauses)
    if section in UNNAMED:
        written.setdefault("what", UNNAMED[section])
    return {key: value for key, value in written.items() if value is not None or _may_be_null(key, sorts)}


def _under_its_key(given: str, section: type[Fact]) -> dict[str, object]:
    if section is Member and LOOKS_LIKE_AN_ID.fullmatch(given):
        return {"organisation": given}
    return {CHIEF_KEYS[section]: given} | (_lasting(given) if section is NoticePeriod else {})


def _key(key: str, given: dict[str, object], sorts: dict[str, Sort]) -> str:
    own = OTHER_NAMES.get(key, key)
    return own if own in sorts and own not in given else key


def _may_be_null(key: str, sorts: dict[str, Sort]) -> bool:
    """Say whether null is a value, or a fault that is told; otherwise it means the default of the key."""
    return key not in sorts or sorts[key].nullable


def _value(given: object, sort: Sort) -> object:
    if given is None or given == []:
        return _blank(given, sort)
    if sort.many:
        given = [given] if _is_one(given, sort) else given
        section = sort.section
        if section and isinstance(given, list):
            return [written_out(one, section) for one in given]
        return given
    return written_out(given, sort.section) if sort.section else given


def _blank(given: object, sort: Sort) -> object:
    """Return what stands for what the document does not say; None for the default of a plain value."""
    if sort.many and (given == [] or not sort.nullable):
        return []
    return {} if sort.section and not sort.nullable else None


def _is_one(given: object, sort: Sort) -> bool:
    """Say whether one stands where the format has a list of such."""
    if isinstance(given, str) and not _says_nothing(given):
        return sort.section is None or sort.section in CHIEF_KEYS
    return isinstance(given, dict) and sort.section is not None


def _says_nothing(given: str) -> bool:
    return given.strip().rstrip(".").casefold() in NOTHING or not given.strip()


def _lasting(given: str) -> dict[str, object]:
    """Read how long a notice is, where one length alone is written that the format has a key for."""
    found = [one for one in durations(given) if one.unit != "year"]
    return {f"{found[0].unit}s": found[0].number} if len(found) == 1 else {}
