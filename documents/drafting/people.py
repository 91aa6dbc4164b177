"""People named in the agreement, and who a sentence says is to do something."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.proposals import Proposal
from documents.drafting.organisations import looks_like_name
from documents.drafting.told import Sentence

_EMAIL = re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b")
NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame)\.? +)?[A-Z][a-z'’-]+(?: +[A-Z]\.?)?"
    r"(?: +(?:de|van|von|Mc|Mac)? ?[A-Z][a-zA-Z'’-]+){1,2}"
)
_POST = (
    r"(?:[A-Z][\w&/’'-]*\s+(?:(?:of|for|and|the|to)\s+){0,2}){0,6}(?:Director|Officer|"
    r"Manager|Executive|Chair|Chairman|Chairwoman|Head|Lead|Secretary|"
    r"Leader|Commissioner|Accountant|Lawyer|Solicitor|Coordinator|Co-ordinator|"
    r"Administrator|President|Treasurer|Clerk|Registrar|Guardian|Analyst|Adviser|Advisor)"
    r"\b"
    r"(?:\s+(?:of|for|to)\s+(?:the\s+)?[A-Z][\w&’'-]*(?:\s+(?:(?:and|of|for|the)\s+)"
    r"?[A-Z][\w&’'-]*){0,6}|\s+[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*){0,2})?"
)
_PERSON = re.compile(
    rf"\b(?P<name>{NAME})\s*(?:,|\(|–|-)\s*(?:the\s+)?(?P<post>{_POST})\)?(?:\s*(?:,|\(|"
    rf"\bat\b)\s*(?:the\s+)?(?P<org>[A-Z][^,;.()\t@]{{2,90}}?))?(?=[,;.()\t]|\s+and\b|"
    rf"\s+[\w.+-]+@|$)"
)
_FIELD = re.compile(
    r"^(?P<role>author|owner|contact(?: details| officer| name| person)?|lead(?: officer)"
    r"?|sponsor|prepared by|document owner|policy lead)\s*[:\t]\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_LABELLED = re.compile(rf"^(?P<org>[A-Z_][^:\t]{{1,90}}?) *[:\t] *(?P<name>{NAME})? *$")
_REPRESENTATIVES = re.compile(
    r"\b(?:nominated )?(?:representatives?|contacts?|contact points?|leads?)\b", re.IGNORECASE
)
_IN_CHARGE = re.compile(rf"^(?P<role>[A-Z][^:\t]{{2,60}}):\s*(?P<name>{NAME})(?:\s*,\s*(?P<rest>\S.*))?$")
_POST_THEN_NAME = re.compile(
    rf"(?P<post>{_POST})\s*(?:,|\()\s*(?P<name>{NAME})(?=\s*[,.;)(]|\s+(?:at|on)\b|$)"
)
_FOR_CONTACT = re.compile(r"\b(?:contacts?|notices|representatives?|key people|who to ask)\b", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:Guardian|Officer|Lead|Manager|Contact|Secretary|Director|Administrator)\b", re.IGNORECASE
)
_NOT_A_NAME = re.compile(
    r"\b(?:Board|Council|Group|Trust|Committee|England|Agreement|Health|Care|Service|"
    r"Services|Memorandum|Understanding|Director|Officer|"
    r"Chief|Executive|Authority|Commissioning|Programme|Team|Director|Schedule|Appendix|"
    r"Annex|Partnership|University|Manager|Department|Authori[sz]ed|Signatory|Signature|Witness|Seal)\b"
)
_COLUMNS = 2
_POST_COLUMNS = ("position", "role", "title", "job title", "post")
_MODAL = re.compile(
    r"\b(?:will|shall|must|should|agrees?|undertakes?|commits?|has agreed|is to|are to|is "
    r"responsible|are responsible|may|expects?|provides?|meets)\b"
)


def propose_contacts(sentences: Sequence[Sentence], signatories: Sequence[str]) -> list[Proposal]:
    """Propose the people named outside the signature blocks, and the places left for one."""
    found: dict[tuple[object, ...], Proposal] = {}
    signing = set(signatories)
    for one, following in itertools.pairwise([*sentences, *sentences[-1:]]):
        if one.is_signing:
            continue
        readers = (
            *(_in_rows(one), _in_fields(one), _in_charge(one), _in_prose(one), _post_first(one)),
            *(_nominated(one), _stacked(one, following)),
        )
        for fact in itertools.chain(*readers):
            unnamed = None if fact.value["name"] else fact.value["organisation"]
            key = (fact.value["name"], unnamed, one.is_paper)
            if fact.value["name"] in signing and not one.is_paper:
                continue
            known = found.setdefault(key, fact)
            if fact.value["email"] and not known.value["email"]:
                found[key] = replace(fact, sources=(*fact.sources, *known.sources))
    return list(found.values())


def actor_of(sentence: Sentence, names: Sequence[str]) -> str | None:
    """Find who a sentence says is to act: the name that stands before its verb, or in its lead-in."""
    texts = (sentence.text, sentence.lead or "")
    for text in texts[::-1] if sentence.text[:1].islower() else texts:  # an item goes on with its lead-in
        verb = _MODAL.search(text)
        if verb is None:
            continue
        before = text[: verb.start()]
        told = [
            (before.rfind(name), name)
            for name in names
            if name and re.search(rf"\b{re.escape(name)}\b", before)
        ]
        if told:
            return max(told, key=lambda pair: (pair[0] + len(pair[1]), len(pair[1])))[1]
    return None


def is_person(name: str) -> bool:
    """Say whether some words look like a person's name."""
    return bool(re.fullmatch(NAME, name)) and not _NOT_A_NAME.search(name)


def is_post(text: str) -> bool:
    """Say whether some words look like a post: "Managing Director"."""
    return bool(re.fullmatch(_POST, text.strip()))


def _contact(
    one: Sentence, *, name: str | None, post: str | None, organisation: str | None, role: str | None
) -> Proposal:
    email = _EMAIL.search(one.text)
    if organisation and email:
        organisation = organisation.replace(email[0], "").strip(" ,;") or None
    value = {
        "name": name,
        "position": post,
        "organisation": organisation,
        "role": role,
        "email": email[0] if email else None,
        "clause": one.clause.label,
    }
    return Proposal("contacts", value, (one.source,), "likely" if name else "unsure")


def _in_fields(one: Sentence) -> Iterator[Proposal]:
    """Read "Author: Ann Example" and the like."""
    told = _FIELD.match(one.text)
    if told is None:
        return
    person = _PERSON.search(told["rest"])
    name = person["name"] if person else re.match(NAME, told["rest"])
    if isinstance(name, re.Match):
        name = name[0]
    if name and is_person(name):
        post, org = (person["post"], person["org"]) if person else (None, None)
        yield _contact(one, name=name, post=post, organisation=org, role=told["role"].strip().capitalize())


def _in_charge(one: Sentence) -> Iterator[Proposal]:
    """Read "Hub Manager: Ann Example, 01999 550000" where people to turn to are listed."""
    told = _IN_CHARGE.match(one.text)
    if told is None or _FIELD.match(one.text) or not is_person(told["name"]):
        return
    if not (_FOR_CONTACT.search(one.heading) or _OFFICE.search(told["role"])):
        return
    parts = [part.strip(" .") for part in (told["rest"] or "").split(",")]
    post = next((part for part in parts if is_post(part)), None)
    organisation = next(
        (part for part in parts if part != post and looks_like_name(part) and len(part.split()) > 1), None
    )
    yield _contact(one, name=told["name"], post=post, organisation=organisation, role=told["role"].strip())


def _post_first(one: Sentence) -> Iterator[Proposal]:
    """Read "the Company Secretary, Ann Example, at ann@example.org" where people to turn to are told."""
    for told in _POST_THEN_NAME.finditer(one.text):
        reached = _FOR_CONTACT.search(one.heading) or _EMAIL.search(one.text, told.end())
        if reached and is_person(told["name"]):
            yield _contact(one, name=told["name"], post=told["post"], organisation=None, role=None)


def _in_prose(one: Sentence) -> Iterator[Proposal]:
    if _FIELD.match(one.text):
        return
    for person in _PERSON.finditer(one.text):
        if not is_person(person["name"]):
            continue
        before = one.text[: person.start()]
        role = re.search(
            r"\b((?:jointly |co-)?chaired by|chair(?:ed)?|contact\w*|lead\w*|represented by|"
            r"sponsor\w*)\b[^.;]*$",
            before,
            re.IGNORECASE,
        )
        yield _contact(
            one,
            name=person["name"],
            post=person["post"],
            organisation=(person["org"] or "").strip() or None,
            role=role[1] if role else None,
        )


def _in_rows(one: Sentence) -> Iterator[Proposal]:
    """Read a row of a table whose head has a column of names."""
    for rows in one.clause.tables if one.row else ():
        head = [cell.strip().casefold() for cell in rows[0]]
        row = next((row for row in rows[1:] if "\t".join(row).strip() == one.text), None)
        if row is None or not {"name", "contact", "contact name"} & set(head) or len(head) < _COLUMNS:
            continue
        told = dict(zip(head, row, strict=True))
        name = next((told[key] for key in ("name", "contact", "contact name") if told.get(key)), None)
        if name and is_person(name):
            post = next((told[key] for key in _POST_COLUMNS if told.get(key)), None)
            organisation = next(
                (told[key] for key in ("organisation", "party", "partner") if told.get(key)), None
            )
            yield _contact(one, name=name, post=post, organisation=organisation, role=None)


def _stacked(one: Sentence, following: Sentence) -> Iterator[Proposal]:
    """Read a name on a line of its own with the post on the next."""
    if is_person(one.text) and re.fullmatch(_POST, following.text):
        fact = _contact(one, name=one.text, post=following.text, organisation=None, role=None)
        yield replace(fact, sources=(one.source, following.source))


def _nominated(one: Sentence) -> Iterator[Proposal]:
    """Read "Organisation: Name" under a heading about representatives; a blank is proposed as a blank."""
    if not _REPRESENTATIVES.search(one.heading):
        return
    told = _LABELLED.match(one.text)
    if told is None or not (told["name"] or one.text.rstrip().endswith(":") or "\t" in one.text):
        return
    label = told["org"].strip("_ ")
    if told["name"] and not is_person(told["name"]):
        return
    if told["name"] or looks_like_name(label) or "_" in told["org"]:
        organisation = label if "_" not in told["org"] else None
        yield _contact(
            one, name=told["name"], post=None, organisation=organisation, role="Nominated representative"
        )
