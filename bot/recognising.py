"""What a file that was handed in is: a register file, or a document and the agreement that it is of."""

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz import fuzz

from agreements.intake.proposals import Proposal, of_section
from agreements.terms.names import Rank, key
from questions.vocabulary import Vocabulary
from views.page import File

ALIKE = 80
"""Likeness, of 100, from which a title is taken for that of an agreement of the same parties."""

_ENTRY_NAME = re.compile(r"\.ya?ml$", re.IGNORECASE)
_ENTRY_KEYS = re.compile(rb"^(id|title|short_name|parties):", re.MULTILINE)
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def is_entry(file: File) -> bool:
    """Say whether a file is one of the register, by its content, or by its name where it may be one."""
    if file.content.startswith(_BINARY):
        return False
    named = _ENTRY_NAME.search(file.name) is not None
    return named or len(set(_ENTRY_KEYS.findall(file.content[:5_000]))) > 2  # noqa: PLR2004 - most of the keys


def recognised(proposals: Sequence[Proposal], vocabulary: Vocabulary) -> str:
    """Find the one agreement that a document is of, or nothing where there is none or several fit.

    It is one of that title with a party of the document's, or one of all its parties with a title like it.
    """
    titles = {key(str(one.value["title"])) for one in of_section(proposals, "title")} - {""}
    parties = {key(str(one.value["name"])) for one in of_section(proposals, "parties")} - {""}
    named = {one.agreement for one in vocabulary.exact(tuple(titles)) if one.rank <= Rank.ALIAS}
    names: dict[str, str] = {}
    shared: Counter[str] = Counter()
    for party in parties:
        found = {one.agreement: one for one in vocabulary.exact((party,)) if one.rank is Rank.PARTY}
        names |= {agreement: one.short_name for agreement, one in found.items()}
        shared.update(found.keys())
    fitting = {one for one in shared if one in named} or {
        agreement
        for agreement, count in shared.items()
        if count == len(parties) > 1 and any(_are_alike(title, names[agreement]) for title in titles)
    }
    return fitting.pop() if len(fitting) == 1 else ""


def _are_alike(title: str, short_name: str) -> bool:
    return fuzz.token_set_ratio(title, key(short_name)) >= ALIKE
