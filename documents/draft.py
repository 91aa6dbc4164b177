"""A document -> a draft register entry: facts proposed, each with its words, for a clerk to confirm."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from agreements.intake.proposals import Proposal, Value, entry, of_section
from agreements.terms.passages import quote
from documents.clauses import Clause
from documents.drafting.amounts.money import propose_funding
from documents.drafting.amounts.tables import propose_allocations
from documents.drafting.amounts.targets import propose_targets
from documents.drafting.attached import propose_rules, propose_schedules
from documents.drafting.dates.dated import propose_dated
from documents.drafting.dates.recurring import propose_recurring
from documents.drafting.faults import faults_of_copy, propose_discrepancies
from documents.drafting.front.fronts import with_subtitle
from documents.drafting.front.naming import propose_names
from documents.drafting.life.ending import propose_endings
from documents.drafting.life.term import propose_term
from documents.drafting.owning import with_owners
from documents.drafting.persons.bodies import propose_bodies
from documents.drafting.persons.contacts import propose_contacts
from documents.drafting.sentences import sentences_of
from documents.drafting.signed.places import Signatory
from documents.drafting.signed.signing import read_signatories
from documents.drafting.who.listing import party_lists
from documents.drafting.who.name_forms import kinds_in
from documents.drafting.who.organisations import Organisation
from documents.drafting.who.parties import (
    party_of,
    propose_collective_names,
    propose_parties,
    whom_names_mean,
)
from documents.reading import Document

_LONGEST_LINE = 4_000  # characters
_MOST_LINES = 20_000
_LEAST_INITIALS = 3
_OWNED = ("owner", "by_whom", "payer", "payee", "must_sign")


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft entry: its facts in the order of the register's sections."""

    facts: tuple[Proposal, ...]

    def of(self, section: str) -> tuple[Proposal, ...]:
        """Give the facts of one section."""
        return of_section(self.facts, section)

    def entry(self) -> dict[str, object]:
        """Write the draft in the shape of a register file: plain values, `None` where nothing was found."""
        return entry(self.facts)


def draft(document: Document) -> Draft:
    """Propose a register entry for a document; whatever is proposed was found word for word in a clause."""
    clauses = with_subtitle(_bounded(document.clauses))
    sentences = sentences_of(clauses)
    lists = party_lists(clauses)
    listed = dict.fromkeys(
        form for one in lists for name in one.names for form in (name.name, *_called(name))
    )
    aliases = dict.fromkeys(form for one in lists for name in one.names for form in name.aliases)
    signatories = read_signatories(clauses, list(listed), list(aliases))
    words = _words(document.clauses)
    proposed = propose_parties(clauses, lists, signatories)
    parties = [party for party in proposed if _is_borne_out(party, words)]
    party_ids = [str(party.value["id"]) for party in parties]
    printed = [str(party.value["name"]) for party in parties]
    bodies = propose_bodies(sentences, printed)
    names = _names(parties, bodies)
    own_names = propose_names(clauses, sentences, [*printed, *_other_names(parties)])
    signed = _last_signature(signatories, parties)
    term = propose_term(sentences, _written(own_names), signed)
    together = propose_collective_names(clauses, parties)
    meant = whom_names_mean(parties, together)
    endings = propose_endings(sentences, party_ids, meant)
    targets = propose_targets(sentences, term.starts, term.year)
    measured = {source for fact in targets if fact.sure == "likely" for source in fact.sources}
    dated = (fact for fact in targets if fact.value["date"] or "\t" in fact.sources[0].words)
    signing = [_signatory(one, parties) for one in signatories]
    told = [*endings, *dated, *signing, *(fact for fact in own_names if fact.section == "version")]
    funding = propose_funding(sentences, names, measured)
    facts = [
        *own_names,
        *parties,
        *together,
        *signing,
        *_people(propose_contacts(sentences, signatories, names), names),
        *(_started(fact, signed) for fact in term.facts),
        *endings,
        *bodies,
        *with_owners(propose_dated(sentences, term, told, funding), sentences, names, meant),
        *propose_recurring(sentences, names, measured),
        *funding,
        *targets,
        *propose_allocations(clauses),
        *propose_rules(sentences),
        *propose_schedules(clauses, sentences),
    ]
    copy = faults_of_copy(tracked=document.tracked, unread=document.unread)
    facts += propose_discrepancies(clauses, sentences, facts, signatories, copy)
    return Draft(tuple(_with_ids(fact, parties) for fact in facts if _is_borne_out(fact, words)))


def _called(name: Organisation) -> Iterator[str]:
    """Give the short names of a party that no other word could be: "SCAS"."""
    return (alias for alias in name.aliases if alias.isupper() and len(alias) >= _LEAST_INITIALS)


def _other_names(parties: Sequence[Proposal]) -> Iterator[str]:
    """Give the names of several words that the parties have beside their own: "Alder CCG"."""
    called = (party.value["also_called"] for party in parties)
    return (str(name) for names in called if isinstance(names, list) for name in names if " " in str(name))


def _bounded(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """Cut lines longer than any sentence, and what is beyond any agreement, so that time stays bounded."""
    left = _MOST_LINES
    kept: list[Clause] = []
    for clause in clauses:
        lines = [line[:_LONGEST_LINE] for line in clause.lines[:left]]
        left -= len(lines) + 1
        if left < 0:
            break
        kept.append(replace(clause, text="\n".join(lines)))
    return tuple(kept)


def _words(clauses: Sequence[Clause]) -> dict[str, str]:
    """Give the words of every label, those of a label that is used twice together."""
    words: dict[str, str] = {}
    for clause in clauses:
        words[clause.label] = (
            f"{words[clause.label]}\n{clause.words}" if clause.label in words else clause.words
        )
    return words


def _is_borne_out(fact: Proposal, words: Mapping[str, str]) -> bool:
    """Hold the promise that every quotation is found word for word in the clause it cites."""
    return all(quote(words.get(source.clause, ""), source.words) is not None for source in fact.sources)


def _names(parties: list[Proposal], bodies: list[Proposal]) -> list[str]:
    """Give every name by which a party or body may be told to do something, the longest first."""
    names = [str(party.value["name"]) for party in parties]
    names += [
        str(name)
        for party in parties
        if isinstance(party.value["also_called"], list)
        for name in party.value["also_called"]
    ]
    kinds = [kind for party in parties for kind in dict.fromkeys(kinds_in(str(party.value["name"])))]
    of_body = {
        str(body.value["name"]).rpartition(" ")[2].casefold() for body in bodies
    }  # "the Board" is that
    own = (kind for kind in kinds if kinds.count(kind) == 1 and kind not in of_body)
    names += [form for kind in own for form in (kind.title(), kind.upper())]
    names += [str(body.value[key]) for body in bodies for key in ("name", "abbreviation") if body.value[key]]
    return sorted(dict.fromkeys(names), key=len, reverse=True)


def _people(contacts: Sequence[Proposal], parties: Sequence[str]) -> Iterator[Proposal]:
    """Leave out what is a party, or its place, and no person, though it reads like a name: "Ely Marsh"."""
    return (
        fact
        for fact in contacts
        if not any(f"{party} ".startswith(f"{fact.value['name']} ") for party in parties)
    )


def _signatory(one: Signatory, parties: list[Proposal]) -> Proposal:
    value = {
        "party": party_of(one.organisation, parties),
        "printed_as": one.organisation,
        "name": one.name,
        "position": one.position,
        "signed_on": one.signed_on,
        "clause": one.clause,
    }
    return Proposal("signatories", value, one.sources, "sure" if one.organisation else "unsure")


def _written(names: Sequence[Proposal]) -> date | None:
    """Give the day that the copy bears."""
    version = next((fact for fact in names if fact.section == "version"), None)
    day = version.value["date"] if version else None
    return day if isinstance(day, date) else None


def _last_signature(signatories: list[Signatory], parties: list[Proposal]) -> date | None:
    """Give the day of the last signature, where the copy dates one for every party."""
    dated = [one.signed_on for one in signatories if one.signed_on]
    complete = dated and len(dated) == len(signatories) >= len(parties)
    return max(dated) if complete else None


def _started(fact: Proposal, signed: date | None) -> Proposal:
    """Give the start its day, where it runs from signature and every signature is dated."""
    if signed and fact.value.get("rule") == "on_signature_by_all":
        return replace(fact, value={**fact.value, "date": signed})
    return fact


def _with_ids(fact: Proposal, parties: list[Proposal]) -> Proposal:
    """Name parties by their ids where a fact says who does, pays or signs."""
    changed: dict[str, object] = {}
    for key in _OWNED:
        said = fact.value.get(key)
        if isinstance(said, str):
            changed[key] = party_of(said, parties) or said
        elif isinstance(said, list):
            changed[key] = [party_of(str(name), parties) or name for name in said]
    if changed.get("payee") and changed["payee"] == changed.get("payer"):
        changed["payee"] = None  # nobody pays itself: whom the words mean is not told
    value: Value = {**fact.value, **changed}
    return replace(fact, value=value) if changed else fact
