"""What only says how, or whether, a sum is given that is told elsewhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal
from documents.drafting.amounts.promises import UNFIRM, is_of_later_year, is_remark

_WHOSE = re.compile(
    r"(?:^|\W)(?:[Tt]he )?(?P<whose>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,7})[’'](?:s )?\s?"
    r"(?:(?:own|cash|financial) )?(?:contribution|share|subscription|funding|grant)\b"
)
"""How it is said whose contribution a sentence is about: "the Trust's contribution is given in kind"."""


def without_remarks(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    """Give the sums their ids, without what only remarks on one told elsewhere, of which it tells the terms.

    So it is with what is open for a year whose sums are told, and with how a payer gives what a sum tells.
    """
    years = {fact.value["year"] for fact in facts if fact.value["amount"] is not None and fact.value["year"]}
    more: dict[int, dict[str, object]] = {}
    kept: list[Proposal] = []
    for fact in facts:
        words = fact.sources[0].words
        open_year = fact.value["year"] in years and is_remark(words)
        own = _of_its_payer(words, facts) if fact.value["amount"] is None else []
        open_of = own[1:] if is_of_later_year(words) else own
        for one in own:
            doubted = {"firm": False} if UNFIRM.search(words) and one in open_of else {}
            more[id(one)] = {**doubted, "terms": one.value["terms"] or words}
        if not own and (fact.value["amount"] is not None or not open_year):
            kept.append(fact)
    for place, fact in enumerate(kept, start=1):
        yield replace(fact, value={"id": f"F{place}", **fact.value, **more.get(id(fact), {})})


def _of_its_payer(words: str, facts: Sequence[Proposal]) -> list[Proposal]:
    """Find the sums of the one whose contribution some words are about."""
    told = _WHOSE.search(words)
    whose = told["whose"].casefold() if told else ""
    payers = (
        (fact, str(fact.value["payer"]).casefold()) for fact in facts if fact.value["amount"] is not None
    )
    return [fact for fact, payer in payers if whose and (payer == whose or payer.endswith(f" {whose}"))]
