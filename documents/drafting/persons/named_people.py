"""Whom a sentence or a row names outside the place to sign, in each of the ways in which it may."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal
from documents.drafting.attached import BLANK
from documents.drafting.persons.listed_people import (
    EMAIL,
    NAME_COLUMN,
    heads_column,
    in_a_listing,
    is_of_people,
    named_in_columns,
    of_lines,
)
from documents.drafting.persons.reaching import is_named, reach
from documents.drafting.told import Sentence
from documents.drafting.who.organisations import POSTCODE, is_complete, looks_like_name
from documents.drafting.who.people import NAME, POST, TITLED, is_person, is_post

_PERSON = re.compile(
    rf"\b(?P<name>{NAME})\s*(?:,|\(|–|(?<=\s)-(?=\s))\s*(?:the\s+)?(?P<post>{POST})\)?(?:\s*(?:,|\(|"
    rf"\bat\b)\s*(?:the\s+)?(?P<org>[A-Z][^,;.()\t@]{{2,90}}?))?(?=[,;.()\t]|\s+and\b|"
    rf"\s+\(?[\w.+-]+@|$)"
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
_IN_CHARGE = re.compile(rf"^(?P<role>[A-Z][^:\t]{{2,60}}):\s*(?P<name>{NAME})(?:\s*[,(]\s*(?P<rest>\S.*))?$")
_POST_THEN_NAME = re.compile(
    rf"(?P<post>{POST})(?:\s*(?:,|\()|\s+[–—-])\s*"
    r"(?:(?:currently|presently|now|at present|at the date of (?:this|the) \w+),?\s+)?"
    rf"(?P<name>{NAME})(?=\s*[,.;)(]|\s+(?:at|on)\b|$)"
)
_THE_ONE = re.compile(r"(?:\b(?:the|its|our|their|whose)|[’']s) (?-i:[A-Z])", re.IGNORECASE)
"""What stands before a post that somebody has alone, or within: "the Director", "Alder's Head of Parks"."""

_BEFORE_POST = 8  # characters
_ANOTHER = re.compile(rf"{NAME},\s+$")
FOR_CONTACT = re.compile(
    r"\b(?:contacts?|notices|representatives?|key people|whom? to (?:ask|speak to|contact|ring|turn to))\b",
    re.IGNORECASE,
)
TURN_TO = re.compile(r"\b(?:(?:talk|speak|turn|write) to|contacts? (?:is|are)|members)\b", re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:Guardian|Officer|Lead|Manager|Contact|Secretary|Director|Administrator)\b", re.IGNORECASE
)
_CHAIRS = re.compile(r"\b(?:chair\w*|lead\w*|sponsor\w*|contact\w*|manager)\b", re.IGNORECASE)
_FOR_SOME = re.compile(
    rf"(?<!\bof )\b(?P<name>{NAME})\s+(?:for|at) (?:the )?"
    rf"(?P<org>[A-Z][\w&’'-]*(?: (?:of |and (?!{NAME} (?:\w+ )?(?:for|at)\b))?[A-Z][\w&’'-]*){{0,6}})"
)
_OF_SOME = re.compile(rf"^(?:cc:? )?(?P<name>{NAME}), (?P<org>[A-Z][^,;.()\t]{{2,80}})$")
_WITH_MAIL = re.compile(rf"(?<!\bof )\b(?P<name>{NAME})\b(?![-’'])(?=[^@;.]{{0,50}}\s\(?[\w.+-]+@)")
_WITH_TITLE = re.compile(
    rf"(?<![\w-])(?P<name>{TITLED.pattern}(?:[A-Z]\. ?){{0,3}}{NAME})(?:, (?P<post>{POST})(?=[,.;]|$))?"
)
_POST_COLUMN = re.compile(r"\b(?:position|role|title|post|designation)\b", re.IGNORECASE)
_WHOSE_COLUMN = re.compile(
    r"\b(?:organisations?|part(?:y|ies)|partners?|agency|agencies|body|authority)\b", re.IGNORECASE
)
_OF_WHOSE = re.compile(r"\b(?:short|organisation|partner|company|party)\b", re.IGNORECASE)
_CHAIRED = re.compile(
    rf"\b(?:(?:chaired by|chair is) (?:the )?(?:[^,;.]{{3,60}}, )?(?P<by>{NAME})|"
    rf"(?<!\bfor )(?<!\bof )(?P<who>{NAME})(?:,[^,;.]{{3,60}},| of [^,;.]{{3,60}}?)? "
    r"(?:will |shall |is to )?"
    r"(?:chairs?|takes? the chair|is the chair)\b)"
)
_HOLDS = re.compile(
    rf"(?:{POST}|\b(?:officer|lead|contact|representative|manager|sponsor|co-?ordinator|secretary|clerk))\b"
    rf"[^.;:]{{0,60}}?\b(?:is|(?:shall|will) be) (?P<name>{NAME})(?=[.,;(]|\s\(|$)"
)
_WHO_ACTS = re.compile(
    rf"\b(?P<name>{NAME})(?:, [^;.]{{3,80}},)? (?:(?:(?:will|shall|is to) act|acts) as (?:the )?"
    rf"(?P<role>[\w -]{{3,40}})|is the {POST})"
)
_WHOSE_POST = re.compile(r"^(?:[Tt]he\s+)?(?:(?:[A-Z][\w&-]*\s+){0,4}[A-Z][\w&-]*[’']s\s+)?")
_VERSION = re.compile(r"(?:version|signature|signed)\b", re.IGNORECASE)
_BARE_HEAD = re.compile(r"(?:full )?names?|contacts?|contact name|officer|person", re.IGNORECASE)
_ROW_NUMBER = re.compile(r"^\(?\d{1,3}[.)]?\t")
_REACHED = re.compile(r"@|\b0\d{3,4}[ \d]{5,}")
_BEFORE_MAIL = 60  # characters
_PAIR = 2  # rows below a name in which its address may stand


def _contact(
    one: Sentence, *, name: str | None, post: str | None, organisation: str | None, role: str | None
) -> Proposal:
    email = reach(one, name)
    if organisation and email:
        organisation = organisation.replace(email, "").strip(" ,;–-") or None
    if role is None and one.row and not in_a_listing(one):
        label = _ROW_NUMBER.sub("", one.text).partition("\t")[0]
        if is_complete(label):
            organisation = organisation or label
        else:
            role = label if label and name and name not in label else None
    value = {
        "name": name,
        "position": _WHOSE_POST.sub("", post.partition("\t")[0]) if post else None,
        "organisation": organisation or None,
        "role": role,
        "email": email,
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
    if not (
        FOR_CONTACT.search(one.heading) or _OFFICE.search(told["role"]) or _REACHED.search(told["rest"] or "")
    ):
        return
    parts = [part.strip(" .") for part in (told["rest"] or "").split(",")]
    post = next((part for part in parts if is_post(part)), None)
    organisation = next(
        (part for part in parts if part != post and looks_like_name(part) and len(part.split()) > 1), None
    )
    yield _contact(one, name=told["name"], post=post, organisation=organisation, role=told["role"].strip())


def _post_first(one: Sentence) -> Iterator[Proposal]:
    """Read "the Company Secretary, Ann Example, at ann@example.org" where people to turn to are told."""
    headed = one.row is not None and any(map(_POST_COLUMN.search, one.row.head))
    if headed or (in_a_listing(one) and named_in_columns(one)):
        return  # the name has a cell of its own, and the post may have parts: "Clinical Lead, Stroke"
    cells = one.row.cells if one.row else (one.text,)
    for told in (match for cell in cells for match in _POST_THEN_NAME.finditer(cell)):
        before = told.string[: told.start()]
        if _ANOTHER.search(before):
            continue  # whose post it is stands before it
        alone = _THE_ONE.search(f"{before[-_BEFORE_POST:]}{told['post']}")
        reached = one.row or FOR_CONTACT.search(one.heading) or EMAIL.search(told.string, told.end())
        reached = reached or TITLED.match(told["name"]) or _CHAIRS.search(one.text) or alone
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
        post, org = person["post"], (person["org"] or "").strip()
        if one.text[: person.start("org")].endswith("(") and not (is_complete(org) or org.isupper()):
            post, org = f"{post} ({org})", ""  # of what somebody is director: "Director of Finance (Place)"
        yield _contact(
            one,
            name=person["name"],
            post=post,
            organisation=org or None,
            role=role[1] if role else None,
        )


def _chaired(one: Sentence) -> Iterator[Proposal]:
    """Read who chairs: "Ann Example will take the chair"."""
    for told in _CHAIRED.finditer(one.text):
        name = told["by"] or told["who"]
        if is_named(name):
            yield _contact(one, name=name, post=None, organisation=None, role="Chair")


def _in_office(one: Sentence) -> Iterator[Proposal]:
    """Read "The Caldicott Guardian is Ann Example", and "Ann Example will act as project manager"."""
    for told in (*_HOLDS.finditer(one.text), *_WHO_ACTS.finditer(one.text)):
        if is_named(told["name"]):
            role = told.groupdict().get("role")
            yield _contact(one, name=told["name"], post=None, organisation=None, role=role)


def _in_rows(one: Sentence) -> Iterator[Proposal]:
    """Read a row of a table whose head has a column of names; a blank in it is proposed as a blank."""
    if one.row is None or not in_a_listing(one) or any(map(_VERSION.match, one.row.head)):
        return
    head, row = one.row.head, one.row.cells
    columns = [
        at
        for at, cell in enumerate(head)
        if (NAME_COLUMN.search(cell) or is_post(cell)) and not _OF_WHOSE.search(cell)
    ]
    columns = [at for at in columns if is_of_people(one, at)]
    for named in columns[1:]:  # "Sponsor", "Manager": each has a column
        if is_person(row[named].partition(", ")[0]):
            yield from _in_column(one, head, row, named)
    if columns:
        yield from _in_column(one, head, row, columns[0])


def _in_column(one: Sentence, head: Sequence[str], row: Sequence[str], named: int) -> Iterator[Proposal]:
    """Read who is named in one column of a row, with what stands beside the name."""
    post = next((row[at] for at, cell in enumerate(head) if at != named and _POST_COLUMN.search(cell)), None)
    whose = next(
        (row[at] for at, cell in enumerate(head) if at != named and _WHOSE_COLUMN.search(cell)), None
    )
    whose = whose or (row[0] if named and looks_like_name(row[0]) else None)
    name, _, rest = row[named].partition(", ")
    if is_person(name):
        beside = rest if is_post(rest.partition(",")[0]) else None
        bare = _BARE_HEAD.fullmatch(head[named].strip())
        part = (one.heading or None) if bare else head[named].strip()
        yield _contact(one, name=name, post=post or beside, organisation=whose or None, role=part)
    elif whose and BLANK.search(row[named]):
        yield _contact(one, name=None, post=post, organisation=whose, role=head[named])


def by_column(one: Sentence) -> Iterator[Proposal]:
    """Read a table with a column for each organisation: who stands in it, with the address below."""
    head = one.row.head if one.row else ()
    own = [at for at, cell in enumerate(head) if cell.strip()]  # the first column may tell what for
    if one.row is None or len(own) <= 1 or own[0] > 1 or not all(heads_column(head[at]) for at in own):
        return
    for at, cell in ((at, one.row.cells[at]) for at in own):
        lines = (one.row.lined or one.row.cells)[at].splitlines()
        if (len(lines) > 1 or own[0]) and is_person(lines[0] if lines else ""):
            yield of_lines(one, lines, head[at])
            continue
        told = replace(one, text=cell, row=None)
        below = [other[at] for other in one.row.table.rows[one.row.place + 1 :][:_PAIR]]
        email = next((match[0] for text in below if (match := EMAIL.search(text))), None)
        for fact in (*_in_charge(told), *_in_fields(told), *_in_prose(told)):
            value = {**fact.value, "organisation": head[at], "email": fact.value["email"] or email}
            yield replace(fact, value=value, sources=(one.source,))


def _titled(one: Sentence) -> Iterator[Proposal]:
    """Read who is named in a sentence with a title, which no place or post has: "Dr Ann Example"."""
    for told in _WITH_TITLE.finditer(one.text) if not one.row else ():
        if is_named(told["name"]):
            post = told["post"] if told["post"] and is_post(told["post"]) else None
            yield _contact(one, name=told["name"], post=post, organisation=None, role=None)


def _for_some(one: Sentence) -> Iterator[Proposal]:
    """Read "Ann Example for the Council", and "Ms Example, Alpha Limited" where a line says only that."""
    whole = _OF_SOME.match(one.text)
    if whole and TITLED.match(whole["name"]) and is_person(whole["name"]) and is_complete(whole["org"]):
        yield _contact(one, name=whole["name"], post=None, organisation=whole["org"], role=None)
    leads = f"{one.heading} {one.lead or ''} {one.text}"
    for told in _FOR_SOME.finditer(one.text) if not one.row else ():
        named = TITLED.match(told["name"]) or _CHAIRS.search(leads) or TURN_TO.search(leads)
        if named and is_person(told["name"]):
            yield _contact(one, name=told["name"], post=None, organisation=told["org"], role=None)


def _with_mail(one: Sentence) -> Iterator[Proposal]:
    """Read "Ann Example in my office (ann@example.org)"."""
    for told in _WITH_MAIL.finditer(one.text) if not in_a_listing(one) else ():
        beside = one.text[told.end() : told.end() + _BEFORE_MAIL].partition("@")[0]
        if any(is_named(name[0]) for name in re.finditer(NAME, beside)):
            continue  # whose address it is is named nearer to it
        if is_named(told["name"]) and not POSTCODE.search(one.text):  # which makes it a street's
            yield _contact(one, name=told["name"], post=None, organisation=None, role=None)


def stacked(one: Sentence, following: Sentence) -> Iterator[Proposal]:
    """Read a name on a line of its own with the post on the next."""
    if is_person(one.text) and is_post(following.text):
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


READERS = (
    *(_in_rows, _in_fields, _in_charge, _in_prose, _post_first),
    *(_chaired, _in_office, _nominated, _for_some, _with_mail, _titled),
)
"""The ways in which one sentence or row names somebody, from the surest on."""
