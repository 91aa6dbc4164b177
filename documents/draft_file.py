"""A draft entry as a register file: each proposal below a comment with the words it came from.

The comments are for the clerk who edits the file; whoever reads the file back does not see them.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date

import yaml

from agreements.intake.proposals import LISTS, Proposal, of_section

WIDTH = 100
LONGEST_WORDS = 600
"""Characters of a document's words that a comment shows."""

HEAD = """\
Drafted from {file_name}. Nothing in it counts yet.

Check each part against the words above it, correct what is wrong, take out what does not belong, and put the
file in the register with: mou import {draft_name}
Then attach the document to it with: mou import {file_name} --for {reference}

Where an agreement of this id is in the register already, importing this corrects its entry. To make it
a newer version instead, put under `version` the day from which it counts: counts_from: 2018-04-01

"sure", "likely" and "unsure" say how sure the draft is of what stands below.
register/README.md says what each section holds."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAMED = {"id", "title", "short_name", "place"}


def written(
    entry: Mapping[str, object], proposals: Sequence[Proposal], *, file_name: str, draft_name: str
) -> str:
    """Write a draft as YAML that the reader of register files takes, the document's words as comments."""
    head = HEAD.format(file_name=_plain(file_name), draft_name=_plain(draft_name), reference=entry["id"])
    lines = [*(f"# {line}".rstrip() for line in head.splitlines()), ""]
    for section, value in entry.items():
        own = of_section(proposals, section)
        if section in LISTS and value:
            lines.append(f"{section}:")
            for proposal, item in zip(own, value if isinstance(value, list) else [], strict=True):
                lines += [*_comments(proposal), *_yaml([item]), ""]
        else:
            lines += [line for proposal in own[:1] for line in _comments(proposal)]
            lines += [*_yaml({section: value}), *([] if section in _NAMED else [""])]
    return "\n".join(lines).rstrip() + "\n"


def _comments(proposal: Proposal) -> Iterator[str]:
    yield f"# {proposal.sure.capitalize()}, from{':' if proposal.sources else ' no words of the document.'}"
    for source in proposal.sources:
        words = _plain(source.words)
        shown = words if len(words) <= LONGEST_WORDS else words[:LONGEST_WORDS] + "…"
        text = f"{_plain(source.clause)}: “{shown}”"
        for line in textwrap.wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False):
            yield f"#   {line}"


def _plain(text: str) -> str:
    """Make words one line that nothing but a comment can be made of."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _yaml(value: object) -> list[str]:
    dumped = yaml.safe_dump(_dated(value), allow_unicode=True, sort_keys=False, width=WIDTH)
    return dumped.rstrip("\n").split("\n")


def _dated(value: object) -> object:
    """Write days as days, not as texts in quotes."""
    if isinstance(value, Mapping):
        return {name: _dated(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_dated(inner) for inner in value]
    if isinstance(value, str) and _DAY.fullmatch(value):
        with suppress(ValueError):  # what only looks like a day stays the words that it is
            return date.fromisoformat(value)
    return value
