"""What bears out that an organisation is a party: it is defined, it signs, and nothing denies it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.clauses import Clause
from documents.drafting.signed.places import Signatory
from documents.drafting.who.listing import PartyList
from documents.drafting.who.name_forms import kinds_in
from documents.drafting.who.organisations import Organisation, core, is_complete, likeness
from documents.drafting.who.particulars import defined_in, is_role

_DENIES = re.compile(
    r"\b(?:(?:is|are|was|were) not (?:a |themselves |itself )?"
    r"(?:part(?:y|ies)|signator(?:y|ies)|partners?)\b|"
    r"not (?:a )?(?:part(?:y|ies) to|signator(?:y|ies)|bound by)\b|"
    r"(?:is|are) (?:only )?(?:consulted|stakeholders?|observers?)\b|(?:has|have) been consulted\b)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z])")
_ITSELF = re.compile(r"(?:they|it|these|those)\b", re.IGNORECASE)
_LONGER_NAME = r"[’']s\b|[”\"]? (?!(?:Ltd|Limited|CIC|plc)\b)[A-Z][\w’']"
"""What makes of a name that of somebody else: "AC's Pension Office", "Alder Council Pension Fund"."""

_ASIDE = re.compile(r"\s*\((?![^()\w]*(?:the\s+)?[“\"\u2018']?[\w &-]{1,40}[”\"’']?\))[^()]*\)")
"""What stands in brackets and is not only what somebody is called for short: of whom else it speaks."""

_SAME = 0.5
_RARE = 4  # letters of a word by which two names may be one


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole document says of its organisations."""

    defined: dict[str, Organisation]  # by what each is called for short
    denied: tuple[str, ...]  # sentences that say who is no party

    def in_full(self, one: PartyList) -> PartyList:
        """Give a list of parties with each that it calls by a short name under the name defined for it."""
        names = (self._whole(name) for name in one.names)
        return replace(one, names=tuple({name.name.casefold(): name for name in names}.values()))

    def _whole(self, name: Organisation) -> Organisation:
        name = replace(name, aliases=tuple(dict.fromkeys((*name.aliases, *self.called(name.name)))))
        known = self.defined.get(name.name.casefold())
        if known is None or is_complete(name.name) > is_complete(known.name):
            return name
        return replace(known, aliases=tuple(dict.fromkeys((*known.aliases, name.name, *name.aliases))))

    def called(self, name: str) -> list[str]:
        """Give what an organisation is called for short wherever that is said."""
        own = (one for one in self.defined.values() if one.name.casefold() == name.casefold())
        return list(dict.fromkeys(alias for one in own for alias in one.aliases))

    def as_defined(self, name: Organisation) -> Organisation:
        """Give an organisation as it stands where the document says what it is called for short."""
        own = (one for one in self.defined.values() if one.name.casefold() == name.name.casefold())
        return next(own, name)

    def denies(self, name: Organisation) -> bool:
        """Say whether a sentence says of an organisation that it is no party."""
        forms = [form for form in (name.name, *name.aliases) if " " in form or form.isupper()]
        return any(
            re.search(rf"\b{re.escape(form)}\b(?!{_LONGER_NAME})", told)
            for form in forms
            for told in self.denied
        )


def evidence_in(clauses: Sequence[Clause], lists: Sequence[PartyList]) -> Evidence:
    """Gather what a document says of its organisations from the first clause to the last."""
    own = [clause for clause in clauses if not clause.label.startswith("Paper ")]
    defined: dict[str, Organisation] = {}
    for name in (*(name for one in lists for name in one.names), *_defined(own)):
        for alias in name.aliases:
            if len(name.name) > len(alias):
                defined.setdefault(alias.casefold(), name)
    return Evidence(defined, tuple(_denials(own)))


def names_defined(clauses: Sequence[Clause]) -> list[str]:
    """List the names that a document shortens in brackets: "Alpha Trust" of "Alpha Trust (“Alpha”)"."""
    own = [clause for clause in clauses if not clause.label.startswith("Paper ")]
    return list(dict.fromkeys(one.name for one in _defined(own) if is_complete(one.name) or " " in one.name))


def _defined(clauses: Sequence[Clause]) -> Iterator[Organisation]:
    for clause in clauses:
        for line in clause.lines if clause.kind != "schedule" else ():
            if "(" in line:
                yield from (replace(one, words=line, clause=clause.label) for one in defined_in(line))


def _denials(clauses: Sequence[Clause]) -> Iterator[str]:
    """Give the sentences that say of somebody that it is no party, with the one before for "they"."""
    for line in (line for clause in clauses for line in clause.lines):
        if not _DENIES.search(line):
            continue
        before = ""
        for sentence in _SENTENCE.split(line):
            if denies := _DENIES.search(sentence):
                told = _ASIDE.sub("", sentence[: denies.end()])
                yield f"{before} {told}" if _ITSELF.match(sentence) else told
            before = sentence


def is_of_roles(one: PartyList) -> bool:
    """Say whether a list has mostly what the parties are called for short: "the Trust", "Alpha"."""
    short = sum(is_role(name.name) or not (" " in name.name or name.aliases) for name in one.names)
    return short * 2 > len(one.names)


def signing_for(
    name: Organisation, names: Sequence[Organisation], signed: Sequence[Signatory]
) -> list[Signatory]:
    """Give the places to sign for one of the parties: by its name, or by a word that no other has."""
    whose = [(one, _best(one.organisation, names)) for one in signed if one.organisation]
    if own := [one for one, best in whose if best is name]:
        return own
    others = {word for other in names if other is not name for word in core(other.name)[0]}
    mine, kind = core(name.name)
    free = ((one, core(one.organisation or "")) for one, best in whose if best is None)
    return [
        one
        for one, (words, other_kind) in free
        if any(len(word) > _RARE for word in words & mine - others - kind) and not (kind and other_kind)
    ]


def _best(printed: str, names: Sequence[Organisation]) -> Organisation | None:
    """Find the party that a name printed in a place to sign is most like, or the only one of its kind."""
    scored = [max(likeness(printed, form) for form in (one.name, *one.aliases)) for one in names]
    score = max(scored, default=0.0)
    if score > _SAME:
        return names[scored.index(score)]
    kind = re.sub(r"^the ", "", printed.strip(), flags=re.IGNORECASE).casefold()
    of_kind = [one for one in names if kind in kinds_in(one.name)]
    return of_kind[0] if len(of_kind) == 1 else None
