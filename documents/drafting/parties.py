"""Who the parties are: the list that the signature blocks bear out best, with every name each goes by."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agreements.proposals import Proposal, Source
from documents.clauses import Clause
from documents.drafting.capitals import calmed
from documents.drafting.organisations import (
    POSTCODE,
    Organisation,
    likeness,
    looks_like_name,
    read_organisation,
    short_forms,
    slug,
    split_names,
)
from documents.drafting.signing import Signatory

_LEAD = re.compile(r"\b(?:between|by and between|the parties|parties (?:to|are)|made by)\b", re.IGNORECASE)
_WIDER_LEAD = re.compile(
    r"\b(?:partners|participants|participating|organisations?|signatories|members?)\b", re.IGNORECASE
)
_NOT_A_LEAD = re.compile(r"\b(?:members? of the|board|committee|membership|contact)\b", re.IGNORECASE)
_PROSE = re.compile(
    r"\b(?:memorandum|mou|agreement|understanding|arrangement|protocol|concordat|compact)\b"
    r".{0,120}?\b(?:between|by "
    r"and between)\s*:?\s+(?P<names>(?:the\s+)?[A-Z(“].{5,600})$",
    re.IGNORECASE | re.DOTALL,
)
_PROSE_END = re.compile(
    r"(?:\.\s|\.$|(?<!Office)(?<!Centre)(?<!Department)(?<!Institute)(?<!Society)(?<!Association)(?<!Council)"
    r",?\s+(?:to|for|on|in|which|that|sets?|regarding|concerning|about|"
    r"relating|with regard|as to|"
    r"\(?(?:together|collectively|each)|is|are|has|have|from|under|dated|within|who|will|"
    r"shall|and is|hereinafter)\b(?!\s+(?:Sea|Thames|Trent|Avon|Tees|Humber|Wear|Tyne)))"
)
_DEFINES = re.compile(r"\((?:the\s+)?[“\"\u2018'][^()]+\)")
_JOINERS = re.compile(r"^(?:(?:and|&|with|between|parties|\(\d\)|,)\s*:?|\W+)$", re.IGNORECASE)
_ENDS_JOINING = re.compile(r"(?:[,;&:]|\b(?:and|of|the|for))\s*$", re.IGNORECASE)
_STARTS_JOINING = re.compile(r"\s*(?:[,;&(]|(?:and|of|for|the)\b)", re.IGNORECASE)
_COLLECTIVE = re.compile(
    r"\b(?:together|collectively|each|jointly)\b(?:[^“\"\u2018']{0,60}\b(?:referred to|known "
    r"as|called|as)\b[^“\"\u2018']{0,60}|"
    r",?\s*(?:are\s+|an?\s+|the\s+)?)[“\"\u2018'](?:the\s+)?(?P<name>[A-Z][^”\"’']{2,80})[”\"’']",
    re.IGNORECASE,
)
_KIND_WORDS = frozenset(
    [
        "council",
        "trust",
        "charity",
        "ccg",
        "board",
        "university",
        "college",
        "department",
        "authority",
        "agency",
        "company",
        "association",
        "inspectorate",
        "commission",
        "service",
        "federation",
        "society",
        "partnership",
        "hospital",
    ]
)
_SAME = 0.5
_MOST = 60
_NEARLY_EQUAL = 0.9
_TWO = 2  # parties: an agreement has at least so many


@dataclass(frozen=True, slots=True)
class PartyList:
    """A place where organisations are listed as parties; the stronger its lead, the better."""

    clause: str
    strength: int
    names: tuple[Organisation, ...]


def party_lists(clauses: Sequence[Clause]) -> list[PartyList]:
    """Find every list that may be that of the parties, from the title page on."""
    own = [
        clause for clause in clauses if not clause.label.startswith("Paper ") and clause.kind != "signature"
    ]
    return [one for one in (*_listed(own), *_tabled(own), *_in_prose(own)) if one.names]


def propose_parties(
    clauses: Sequence[Clause], lists: Sequence[PartyList], signatories: Sequence[Signatory]
) -> list[Proposal]:
    """Propose the parties, by the list that most signature blocks agree with."""
    signed = [
        one.organisation for one in signatories if one.organisation and looks_like_name(one.organisation)
    ]
    best = max(lists, key=lambda one: _borne_out(one, signed), default=None)
    if best is None or (len(best.names) < _TWO <= len(signed)):
        return _from_signatures(signatories)
    text = "\n".join(clause.words for clause in clauses)
    others = [one for one in lists if one is not best]
    facts = [_fact(name, best, others, signatories, text) for name in best.names[:_MOST]]
    return [
        fact
        for place, fact in enumerate(facts)
        if fact.value["id"] not in {f.value["id"] for f in facts[:place]}
    ]


def propose_collective_names(clauses: Sequence[Clause], parties: Sequence[Proposal]) -> list[Proposal]:
    """Propose the terms that the agreement has for several parties together."""
    members = [party.value["id"] for party in parties]
    seen: dict[str, Proposal] = {}
    for clause in clauses:
        if clause.label.startswith("Paper "):
            continue
        for line in clause.lines:
            for match in _COLLECTIVE.finditer(line):
                name = match["name"].strip()
                if name.islower():
                    continue  # "we", "us": no name
                value = {"name": name, "also_called": [], "members": members, "clause": clause.label}
                seen.setdefault(
                    name.casefold(),
                    Proposal("collective_names", value, (Source(clause.label, line),), "unsure"),
                )
    return list(seen.values())


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
                likeness(name, str(form))
                for form in (party.value["name"], *_list(party.value["also_called"]))
            ),
            party,
        )
        for party in parties
    ]
    score, party = max(scores, key=lambda pair: pair[0], default=(0.0, None))
    return str(party.value["id"]) if party is not None and score > _SAME else None


def kinds_in(name: str) -> list[str]:
    """Give the words for its kind by which a text may call an organisation: "the Council", "the Trust"."""
    return [word for word in re.findall(r"[a-z]+", name.casefold()) if word in _KIND_WORDS]


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _borne_out(one: PartyList, signed: Sequence[str]) -> tuple[int, int, int]:
    signing = sum(any(likeness(name.name, other) > _SAME for other in signed) for name in one.names)
    matched = min(
        signing, sum(any(likeness(name.name, other) > _SAME for name in one.names) for other in signed)
    )
    return matched, one.strength, signing - len(one.names) if signed else len(one.names)


def _fact(
    name: Organisation,
    best: PartyList,
    others: Sequence[PartyList],
    signatories: Sequence[Signatory],
    text: str,
) -> Proposal:
    forms: list[str] = list(name.aliases)
    full = name.full_name
    sources = [Source(name.clause, name.words)]
    for other in others:
        match = _best_match(name, other.names, best.names)
        if match is not None:
            forms += [match.name, *match.aliases]
            full = full or match.full_name
            sources.append(Source(match.clause, match.words))
    blocks = [one for one in signatories if one.organisation and _means(one.organisation, name, best.names)]
    forms += [one.organisation for one in blocks if one.organisation]
    printed = _most_used(name.name, forms, text)
    chosen = calmed(printed)
    forms += [printed] if printed != chosen else []
    also = dict.fromkeys(form for form in (name.name, *forms, *short_forms(chosen)) if form != chosen)
    longest = max(
        (form for form in (chosen, *also) if likeness(form, chosen) > _SAME), key=len, default=chosen
    )
    value = {
        "id": slug(chosen),
        "name": chosen,
        "full_name": full or longest,
        "also_called": [form for form in also if form != full],
        "role": None,
        "side": None,
        "level": name.level,
        "address": name.address,
        "signature_block": bool(blocks),
        "clause": name.clause,
    }
    sources += [source for one in blocks for source in one.sources[:1]]
    return Proposal("parties", value, tuple(dict.fromkeys(sources)), "sure" if blocks else "likely")


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
    """Keep the name as the parties clause prints it, unless the document mostly uses another full one."""
    counts = {form: len(re.findall(rf"\b{re.escape(form)}\b", text)) for form in {printed, *forms}}
    full = [form for form in forms if len(form) > len(printed) and likeness(form, printed) > _SAME]
    rival = max(full, key=lambda form: counts[form], default=printed)
    return (
        rival
        if counts[rival] >= 2 * max(1, counts[printed] - counts.get(rival, 0) * (printed in rival))
        else printed
    )


def _from_signatures(signatories: Sequence[Signatory]) -> list[Proposal]:
    facts: dict[str, Proposal] = {}
    for one in signatories:
        if one.organisation and looks_like_name(one.organisation) and one.sources:
            value = {
                "id": slug(one.organisation), "name": one.organisation, "full_name": one.organisation,
                "also_called": list(short_forms(one.organisation)), "role": None, "side": None, "level": None,
                "address": None, "signature_block": True, "clause": one.clause,
            }  # fmt: skip
            facts.setdefault(slug(one.organisation), Proposal("parties", value, one.sources, "likely"))
    return list(facts.values())


def _listed(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find lists under a lead such as "between:" or under a heading "Parties"."""
    flat: list[tuple[Clause, str, bool]] = []
    for clause in clauses:
        if clause.heading and clause.kind != "front":
            flat.append((clause, clause.heading, True))
        flat += [(clause, line, False) for line in clause.lines if "\t" not in line]
    for place, (clause, line, is_heading) in enumerate(flat):
        strength = _lead_strength(line, is_heading=is_heading)
        if not strength:
            continue
        names: list[Organisation] = []
        for holder, follower, heading in flat[place + 1 : place + 1 + _MOST]:
            if _JOINERS.match(follower) or re.match(
                r"^the following\b|^\(?(?:together|each|collectively)\b", follower, re.IGNORECASE
            ):
                continue
            pieces = split_names(follower) if _names_several(follower) else [follower]
            told = not heading or _DEFINES.search(follower)  # Word's own numbers make headings of short lines
            found = [read_organisation(piece) for piece in pieces] if told else []
            if not found or None in found:
                break
            names += [replace(one, words=follower, clause=holder.label) for one in found if one is not None]
        if names:
            yield PartyList(clause.label, strength, tuple(names))


def _names_several(line: str) -> bool:
    """Say whether a line of a list of parties names more than one of them."""
    if len(POSTCODE.findall(line)) > 1:
        return True
    return bool(re.search(r"\band the [A-Z]", line)) and len(_DEFINES.findall(line)) != 1


def _lead_strength(line: str, *, is_heading: bool) -> int:
    plain = line.strip().rstrip(":").casefold()
    if plain in {"between", "parties", "the parties", "parties to the agreement", "parties to the mou"}:
        return 4
    if is_heading or not line.rstrip().endswith((":", ":-", "between")):
        return 0
    if _LEAD.search(line):
        return 4
    return 2 if _WIDER_LEAD.search(line) and not _NOT_A_LEAD.search(line) else 0


def _on_end(names: str) -> str:
    """Join the lines that a list of names runs over, up to the first that does not go on with it."""
    lines = names.split("\n")
    joined = lines[0]
    for before, line in itertools.pairwise(lines):
        if not (_ENDS_JOINING.search(before) or _STARTS_JOINING.match(line)):
            break
        joined = f"{joined} {line}"
    return joined


def _tabled(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    for clause in clauses:
        for rows in clause.tables:
            heads = [cell.strip().casefold() for cell in rows[0]]
            column = next(
                (
                    at
                    for at, head in enumerate(heads)
                    if re.fullmatch(
                        r"(?:part(?:y|ies)|partners?|organisations?|participants?)(?: name)?", head
                    )
                ),
                None,
            )
            if column is None or "signature" in " ".join(heads):
                continue
            found = [_in_row(row, column) for row in rows[1:]]
            names = tuple(replace(one, clause=clause.label) for one in found if one is not None)
            yield PartyList(clause.label, 3, names)


def _in_row(row: Sequence[str], column: int) -> Organisation | None:
    found = read_organisation(row[column])
    return None if found is None else replace(found, words="\t".join(row).strip())


def _in_prose(clauses: Sequence[Clause]) -> Iterator[PartyList]:
    """Find "This MoU is between A (“the Department”) and B (“the Regulator”)", and titles like it."""
    for clause in clauses:
        lines = [*clause.lines]
        if clause.kind == "front" and clause.lines:
            lines.append("\n".join(line for line in clause.lines[:12] if "\t" not in line))
        for line in lines:
            match = _PROSE.search(line)
            if match is None or "\t" in line or clause.kind == "schedule":
                continue
            listed = _PROSE_END.split(_on_end(match["names"]), maxsplit=1)[0]
            names = [read_organisation(name) for name in split_names(listed)]
            printed = line in clause.lines
            found = tuple(
                replace(one, words=line if printed else one.name, clause=clause.label)
                for one in names
                if one is not None
            )
            if len(found) > 1:
                yield PartyList(clause.label, 3 if printed else 1, found)
