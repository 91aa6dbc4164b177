"""Pydantic's errors into flaws that a person who keeps the register understands."""

from collections.abc import Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from agreements.terms import Fact, Terms
from agreements.terms.faults import WRITTEN_DAY, Path
from documents.keys import keys_of
from documents.yaml_tree import Flaw, Tree, kind_of

NEAR = 60
"""How like a known key an unknown one must be, of 100, for the known one to be offered."""

WORDS = "words"
EXPECTED = {
    "string_type": WORDS,
    "string_too_short": "words, or null where the document leaves a blank",
    "string_too_long": "{max_length} characters at most",
    "bool_type": "true, false or null",
    "int_type": "a whole number",
    "float_type": "a number",
    "decimal_type": "a number in digits, such as 12000.50",
    "decimal_parsing": "a number in digits, such as 12000.50",
    "decimal_max_digits": "a number of {max_digits} digits at most",
    "date_type": "a day as YYYY-MM-DD",
    "date_parsing": "a day as YYYY-MM-DD",
    "date_from_datetime_parsing": "a day as YYYY-MM-DD",
    "tuple_type": "a list",
    "model_type": "a section with keys of its own{keys}",
    "too_short": "at least {min_length} in the list",
    "literal_error": "{expected}",
    "greater_than_equal": "{ge} at the least",
    "less_than_equal": "{le} at the most",
}
OF_DAYS = frozenset({"date_type", "date_parsing", "date_from_datetime_parsing"})
PATTERNS = {
    r"^[a-z0-9][a-z0-9-]{0,63}$": "an id of small letters, digits and hyphens, 64 at most",
    r"^[A-Z]{3}$": "a currency's three letters, such as GBP",
}
COMMA = "words that hold a comma, inside { }, to be put in single quotes"
READ_AS = {"int": "a number", "float": "a number", "bool": "true or false"}
"""What YAML makes of some words that are not in quotes, by the tag that it gives them."""


def type_flaws(invalid: ValidationError, tree: Tree) -> Iterator[Flaw]:
    """Turn the errors of validating a tree's data into flaws, one a value."""
    expected: dict[Path, list[str]] = {}
    errors = invalid.errors(include_url=False)
    missing = {error["loc"] for error in errors if error["type"] == "missing"}
    for error in errors:
        kind, path = error["type"], error["loc"]
        if kind == "missing":
            yield Flaw(tree.line(path), path, "this key, which can't be left out", "no such key")
        elif kind == "extra_forbidden":
            meant = COMMA if _is_cut_off(path, error["input"]) else _a_key(path, missing)
            yield Flaw(tree.line(path), path, meant, f"`{path[-1]}`")
        elif kind != "too_short" or not error["input"]:  # else its items were dropped for their own faults
            expected.setdefault(_of_value(path, tree), []).append(_expected(error, tree))
    for path, wanted in expected.items():
        yield Flaw(tree.line(path), path, " or ".join(dict.fromkeys(wanted)), _found(path, tree, wanted))


def _is_cut_off(path: Path, given: object) -> bool:
    """Say whether a key is the rest of some words, which a comma inside braces has cut in two."""
    return given is None and " " in str(path[-1])


def _of_value(path: Path, tree: Tree) -> Path:
    while path not in tree.nodes:  # the errors of a union add steps of their own
        path = path[:-1]
    return path


def _expected(error: ErrorDetails, tree: Tree) -> str:
    context, kind = error.get("ctx", {}), error["type"]
    if kind == "string_pattern_mismatch":
        return PATTERNS[context["pattern"]]
    if kind in OF_DAYS and WRITTEN_DAY.fullmatch(str(error["input"])):
        return "a day that the calendar has"
    if kind == "int_type" and str(error["input"]).isdecimal() and _is_quoted(error["loc"], tree):
        return "a whole number, which stands without quotes"
    keys = f": {', '.join(_keys(error['loc']))}" if kind == "model_type" else ""
    return EXPECTED[kind].format(**context, keys=keys)


def _is_quoted(path: Path, tree: Tree) -> bool:
    return bool(getattr(tree.nodes[_of_value(path, tree)], "style", None))


def _a_key(path: Path, missing: set[Path]) -> str:
    """Name the keys that there are, or the one that is meant: one that is missing, or is much like it."""
    known = _keys(path[:-1])
    lacking = [key for key in known if (*path[:-1], key) in missing]
    near = process.extractOne(str(path[-1]), lacking or known, scorer=fuzz.ratio, score_cutoff=NEAR)
    meant = near[0] if near else lacking[0] if len(lacking) == 1 and path[-1] != "id" else None
    return "a key of this section" + (f", perhaps `{meant}`" if meant else f" ({', '.join(known)})")


def _keys(path: Path) -> list[str]:
    section: type[Fact] | None = Terms
    for step in path:
        section = keys_of(section)[step].section if section and isinstance(step, str) else section
    # what any fact may have comes last
    return sorted(keys_of(section), key=lambda name: name in Fact.model_fields) if section else []


def _found(path: Path, tree: Tree, wanted: list[str]) -> str:
    node = tree.nodes[path]
    reads_as = READ_AS.get(node.tag.rpartition(":")[2])
    if reads_as and node.value and WORDS in wanted:
        return f"{node.value}, which reads as {reads_as}: put it in quotes"
    return kind_of(node)
