"""Who the parties are: the list that the signature blocks bear out best, with every name each goes by."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal, Source, Value
from documents.clauses import Clause
from documents.drafting.signed.places import Signatory
from documents.drafting.who.capitals import calmed
from documents.drafting.who.evidence import Evidence, evidence_in, is_of_roles, signing_for
from documents.drafting.who.listing import PartyList
from documents.drafting.who.name_forms import kinds_in, short_forms, slug
from documents.drafting.who.organisations import (
    COUNCIL_OF,
    Organisation,
    core,
    is_organisation,
    likeness,
    looks_like_name,
    words_in,
)
from documents.drafting.who.particulars import is_role
from documents.drafting.who.people import is_post

_COLLECTIVE = re.compile(
    r"\b(?:together|collectively|each|jointly)\b(?:[^“\"\u2018']{0,60}\b(?:referred to|known "
    r"as|called|as)\b[^“\"\u2018']{0,60}|"
    r",?\s*(?:are\s+|an?\s+|the\s+)?)[“\"\u2018'](?:the\s+)?(?P<name>[A-Z][^”\"’']{2,80})[”\"’']",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"\bfollowing (?:[a-z]+ ){1,4}\((?:together |collectively |each |the )*[“\"\u2018'](?:the )?"
    r"(?P<name>[A-Z][^”\"’']{2,80})[”\"’']\)\W*$"
)
"""How a line ends that has a term for those listed below it: "the following councils (“the Districts”):"."""

_PLURAL = re.compile(r"(?:[Tt]he )?(?:[A-Z]\w+ ){0,2}[A-Z]\w+s")  # "Authorities", "Lead Councils"
_FOR = re.compile(r",\s+(?:for|on behalf of)\s")  # "Alpha Surgery, for the network"
_SAME = 0.5
_MOST = 60
_NEARLY_EQUAL = 0.9
_TWO = 2  # parties: an agreement has at least so many

_OF_ITS_OWN = frozenset(["board", "commission", "department", "partnership", "service"])
"""What an agreement calls so is mostly its own: "the Service"."""


def propose_parties(
    clauses: Sequence[Clause], lists: Sequence[PartyList], signatories: Sequence[Signatory]
) -> list[Proposal]:
    """Propose the parties, by the list that most signature blocks agree with."""
    evidence = evidence_in(clauses, lists)
    lists = [evidence.in_full(one) for one in lists]
    lists = [one for one in lists if not is_of_roles(one)]
    told = (one.organisation for one in signatories)
    signed = list(dict.fromkeys(name for name in told if name and looks_like_name(name)))
    best = max(lists, key=lambda one: _borne_out(one, signed), default=None)
    if best is None or (len(signed) >= _TWO and (_is_unlike(best, signed) or len(best.names) < _TWO)):
        return _from_signatures(signatories, evidence)
    text = "\n".join(clause.words for clause in clauses)
    others = [one for one in lists if one is not best]
    kept = tuple(name for name in best.names if not evidence.denies(name))
    best = replace(best, names=(*kept, *_signing_alone(kept, signatories, evidence)))
    facts = [_fact(name, best, others, signatories, text) for name in best.names[:_MOST]]
    return [
        fact
        for place, fact in enumerate(facts)
        if fact.value["id"] not in {f.value["id"] for f in facts[:place]}
    ]


def _signing_alone(
    listed: Sequence[Organisation], signatories: Sequence[Signatory], evidence: Evidence
) -> Iterator[Organisation]:
    """Give who signs and is in no list: an organisation by its name, for whom somebody signs."""
    known = [one for name in listed for one in signing_for(name, listed, signatories)]
    for one in signatories:
        if not one.organisation or not one.sources or one in known or not _is_of_a_kind(one.organisation):
            continue
        found = Organisation(one.organisation, one.sources[0].words, one.clause)
        if (one.name or one.position) and not evidence.denies(found):
            yield evidence.as_defined(found)


def _is_of_a_kind(name: str) -> bool:
    if name.casefold() in kinds_in(name) or is_post(name.partition(",")[0]):
        return False  # "the Council", of whichever party that is; "Commander, Alder Police"
    return is_organisation(name) or (looks_like_name(name) and bool(core(name)[1]))


def propose_collective_names(clauses: Sequence[Clause], parties: Sequence[Proposal]) -> list[Proposal]:
    """Propose the terms that the agreement has for several parties together, or for all of them."""
    members = [party.value["id"] for party in parties]
    seen: dict[str, Proposal] = {}
    for clause in clauses:
        if clause.label.startswith("Paper "):
            continue
        for place, line in enumerate(clause.lines, start=1):
            told = [(match["name"].strip(), line[: match.start()]) for match in _COLLECTIVE.finditer(line)]
            listed = "\n".join(clause.lines[place:])
            if below := _FOLLOWING.search(line):
                told.append((below["name"].strip(), listed))
            row = line.split("\t")
            if len(row) == _TWO and _PLURAL.fullmatch(row[0]):
                told.append((row[0].removeprefix("The ").removeprefix("the "), row[1]))
            for name, whom in told:
                named = [party.value["id"] for party in parties if str(party.value["name"]) in whom]
                if name.islower() or (whom in {row[-1], listed} and len(named) < _TWO):
                    continue  # "we", "us": no name
                own = named if len(named) >= _TWO else members
                value = {"name": name, "also_called": [], "members": own, "clause": clause.label}
                seen.setdefault(
                    name.casefold(),
                    Proposal("collective_names", value, (Source(clause.label, line),), "unsure"),
                )
    return list(seen.values())


def whom_names_mean(parties: Sequence[Proposal], together: Sequence[Proposal]) -> dict[str, list[str]]:
    """Give the ids that each name of a party, or of several together, stands for; the longest names first."""
    meant: dict[str, list[str]] = {}
    for fact in together:
        name, members = str(fact.value["name"]), [str(one) for one in _list(fact.value["members"])]
        for form in (name, re.sub(r"ies$", "y", name), re.sub(r"s$", "", name)):
            meant.setdefault(form, members)
    for party in parties:
        for called in (party.value["name"], *_list(party.value["also_called"])):
            meant.setdefault(str(called), [str(party.value["id"])])
    kinds = [(kind, party) for party in parties for kind in set(kinds_in(str(party.value["name"])))]
    for kind, party in kinds:
        own = kind not in _OF_ITS_OWN and [other for other, _ in kinds].count(kind) == 1
        if own:  # the only trust is "the Trust"
            for form in (kind.title(), kind.upper()):
                meant.setdefault(form, [str(party.value["id"])])
    return dict(sorted(meant.items(), key=lambda pair: -len(pair[0])))


def party_of(name: str | None, parties: Sequence[Proposal]) -> str | None:
    """Find the id of the party that a name means, or None."""
    if not name:
        return None
    generic = re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE).casefold()
    of_kind = [party for party in parties if generic in kinds_in(str(party.value["name"]))]
    if len(of_kind) == 1:
        return str(of_kind[0].value["id"])
    scores = [
        (
            max(
                likeness(form_of_name, str(form))
                for form_of_name in (name, generic)
                for form in (party.value["name"], *_list(party.value["also_called"]))
            ),
            party,
        )
        for party in parties
    ]
    score, party = max(scores, key=lambda pair: pair[0], default=(0.0, None))
    having = [one for one in parties if words_in(generic) <= words_in(str(one.value["name"]))]
    if score < _NEARLY_EQUAL and len(having) > 1:
        return None  # "the Service", of which two have one in their names
    if party is not None and _is_of_another_kind(name, party):
        return None
    return str(party.value["id"]) if party is not None and score > _SAME else None


def _is_of_another_kind(name: str, party: Proposal) -> bool:
    """Say whether a name tells a kind that none of a party’s does, though words are in both: "Elm Trust"."""
    words, kind = core(name)
    forms = [core(str(form)) for form in (party.value["name"], *_list(party.value["also_called"]))]
    return bool(kind) and all(not other and words != own for own, other in forms)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _borne_out(one: PartyList, signed: Sequence[str]) -> tuple[int, int, int]:
    signing = sum(
        any(_is_called(name, other) for other in signed) for name in one.names if not _is_short(name, signed)
    )
    matched = min(signing, sum(any(_is_called(name, other) for name in one.names) for other in signed))
    return matched, one.strength, signing - len(one.names) if signed else len(one.names)


def _is_unlike(best: PartyList, signed: Sequence[str]) -> bool:
    """Say whether most of those who sign are organisations, and hardly one is in the list."""
    known = sum(map(is_organisation, signed))
    return known * 2 > len(signed) and _borne_out(best, signed)[0] * 2 < len(signed)


def _is_short(name: Organisation, signed: Sequence[str]) -> bool:
    """Say whether a list has only what a party is called for short: "the Trust", "Alpha"."""
    return is_role(name.name) or (" " not in name.name and name.name not in signed)


def _is_called(name: Organisation, printed: str) -> bool:
    """Say whether a place to sign is for a party, by its name, what it is called for short, or its kind."""
    return printed.casefold() in kinds_in(name.name) or any(
        likeness(form, printed) > _SAME for form in (name.name, *name.aliases)
    )


def _fact(
    name: Organisation,
    best: PartyList,
    others: Sequence[PartyList],
    signatories: Sequence[Signatory],
    text: str,
) -> Proposal:
    forms: list[str] = list(name.aliases)
    full, address, role = name.full_name, name.address, name.role
    sources = [Source(name.clause, name.words)]
    for other in others:
        match = _best_match(name, other.names, best.names)
        if match is not None:
            forms += [form for form in (match.name, *match.aliases) if not _is_at(name, form)]
            full, address = full or match.full_name, address or match.address
            role = role or match.role
            sources.append(Source(match.clause, match.words))
    blocks = signing_for(name, best.names, signatories)
    forms += [one.organisation for one in blocks if one.organisation and not _FOR.search(one.organisation)]
    someone_signs = any(one.organisation is None for one in signatories)  # for whom, nothing tells
    printed = _most_used(name.name, forms, text)
    chosen = calmed(printed)
    forms += [printed] if printed != chosen else []
    also = dict.fromkeys(form for form in (name.name, *forms, *short_forms(chosen)) if form != chosen)
    longest = max(
        (form for form in (chosen, *also) if likeness(form, chosen) > _SAME), key=len, default=chosen
    )
    value: Value = {
        "id": slug(chosen),
        "name": chosen,
        "full_name": full or longest,
        "also_called": [form for form in also if form != full],
        "role": role,
        "side": None,
        "level": name.level,
        "address": address,
        **({} if not blocks and someone_signs else {"signature_block": bool(blocks)}),
        "clause": name.clause,
    }
    sources += [source for one in blocks for source in one.sources[:1]]
    return Proposal("parties", value, _apart(sources), "sure" if blocks else "likely")


def _is_at(name: Organisation, form: str) -> bool:
    """Say whether a name goes on with how the party's address begins: "Alpha Trust of Mill House"."""
    return form != name.name and f"{name.name} of {name.address or ''}".startswith(f"{form},")


def _apart(sources: Sequence[Source]) -> tuple[Source, ...]:
    """Leave out words that stand in longer ones of the same clause."""
    return tuple(
        one
        for one in dict.fromkeys(sources)
        if not any(
            other.clause == one.clause and one.words != other.words and one.words in other.words
            for other in sources
        )
    )


def _best_match(
    name: Organisation, names: Sequence[Organisation], rivals: Sequence[Organisation]
) -> Organisation | None:
    """Find the entry of another list that means this party and no other one better."""
    scored = [
        (max(likeness(name.name, form) for form in (other.name, *other.aliases)), other) for other in names
    ]
    score, match = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    if match is None or score <= _SAME:
        return None
    return match if _means(match.name, name, rivals) or score > _NEARLY_EQUAL else None


def _means(printed: str, name: Organisation, rivals: Sequence[Organisation]) -> bool:
    own = max(likeness(printed, form) for form in (name.name, *name.aliases))
    return own > _SAME and all(likeness(printed, rival.name) <= own for rival in rivals if rival is not name)


def _most_used(printed: str, forms: Sequence[str], text: str) -> str:
    """Keep the name as the parties clause prints it, unless the document mostly uses another full one.

    "Borough Council of Alderby" is Alderby Borough Council where the document says that too.
    """
    kind, of, place = printed.partition(" of ")
    if of and COUNCIL_OF.fullmatch(kind) and f"{place} {kind}" in text:
        return f"{place} {kind}"
    counts = {form: len(re.findall(rf"\b{re.escape(form)}\b", text)) for form in {printed, *forms}}
    full = [form for form in forms if len(form) > len(printed) and likeness(form, printed) > _SAME]
    rival = max(full, key=lambda form: counts[form], default=printed)
    return (
        rival
        if counts[rival] >= 2 * max(1, counts[printed] - counts.get(rival, 0) * (printed in rival))
        else printed
    )


def _from_signatures(signatories: Sequence[Signatory], evidence: Evidence) -> list[Proposal]:
    facts: dict[str, Proposal] = {}
    for one in signatories:
        if one.organisation and looks_like_name(one.organisation) and one.sources:
            value = {
                "id": slug(one.organisation), "name": one.organisation, "full_name": one.organisation,
                "also_called": [*evidence.called(one.organisation), *short_forms(one.organisation)],
                "role": None, "side": None, "level": None,
                "address": None, "signature_block": True, "clause": one.clause,
            }  # fmt: skip
            facts.setdefault(slug(one.organisation), Proposal("parties", value, one.sources, "likely"))
    return list(facts.values())
