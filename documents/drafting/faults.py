"""What a careful clerk would flag: blanks, gaps, references that lead nowhere, dates and lists that clash."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

from agreements.intake.proposals import Proposal, Source
from agreements.terms.passages import find
from documents.clauses import Clause
from documents.dates import find_dates
from documents.drafting.amounts.tables import wrong_rows, wrong_totals
from documents.drafting.attached import BLANK, missing_references
from documents.drafting.clashing import clashing_dates
from documents.drafting.faulty import fault
from documents.drafting.signed.places import Signatory
from documents.drafting.told import Sentence
from documents.drafting.who.organisations import core, likeness, read_organisation, words_in
from documents.refusals import without_text

_CLAUSE_REFERENCE = re.compile(
    r"\b(?P<kind>clauses?|sections?|paragraphs?|paras?\.?|articles?)"
    r"\s+(?P<label>\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z]\))?)(?!\d|%|\s+(?:of|to|in)"
    r"\s+(?:the|that|schedule|appendix|annex|part)\b|\s+(?:[A-Z]\w+\s+){0,3}(?:Act|"
    r"agreement)\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}(?:\([a-z]\))?")
_MORE_LABELS = re.compile(rf"(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+){_LABEL.pattern}(?![\d%]))+")
_OUTSIDE = re.compile(r"\b(?:section|s)\s*\d+\b[^.;]{0,30}\b(?:act|agreement|arrangement)", re.IGNORECASE)
_HIGHEST_OWN = 60  # sections 75 and 256 are of an Act
_MOST_BLANKS = 20
_DATE = re.compile(r"DATED?\W*|Date\W*")  # with nothing behind it
_SAME = 0.5
_WANTED = (
    ("termination", "termination clause or notice period"),
    ("variation", "variation clause"),
    ("legal_status", "clause on whether it binds in law"),
    ("end", "end date"),
    ("commencement", "start date"),
)
_TWICE = 2
_A_FEW = 3  # parties in a table that make it a table of the parties


def propose_discrepancies(
    clauses: Sequence[Clause],
    sentences: Sequence[Sentence],
    facts: Sequence[Proposal],
    signatories: Sequence[Signatory],
    copy: Iterable[Proposal] = (),
) -> list[Proposal]:
    """Propose the discrepancies, numbered, each with the words that show it; those of the copy come last."""
    found = [
        *clashing_dates(facts, signatories, sentences), *_blanks(clauses), *_signing(facts, signatories),
        *_references(clauses, sentences),
        *_attachments(facts), *_lists(clauses, facts), *_totals(facts), *_names(facts),
        *_signing_names(facts), *_gaps(facts, clauses), *copy,
    ]  # fmt: skip
    return [
        Proposal("discrepancies", {"id": f"N{place}", **fact.value}, fact.sources, fact.sure)
        for place, fact in enumerate(found, start=1)
    ]


def faults_of_copy(*, tracked: bool, unread: Sequence[int]) -> Iterator[Proposal]:
    """Propose what is wrong with the copy itself: changes that nobody has accepted, pages without text."""
    if tracked:
        what = "The file shows changes that nobody has accepted or refused yet."
        yield _of_copy("wording", what, "Read as if all of them were accepted.")
    if unread:
        yield _of_copy("missing", without_text(unread).words, "Drafted without them.", severity="high")


def _of_copy(kind: str, what: str, treated_as: str, *, severity: str = "medium") -> Proposal:
    value = {"kind": kind, "severity": severity, "clause": None, "what": what, "treated_as": treated_as}
    return Proposal("discrepancies", value, ())


def _blanks(clauses: Sequence[Clause]) -> Iterator[Proposal]:
    count = 0
    for clause in clauses:
        lines = [
            line
            for line, below in zip_longest(clause.lines, clause.lines[1:], fillvalue="")
            if BLANK.search(line)
            or (clause.kind == "front" and _DATE.fullmatch(line) and not find_dates(below))
        ]
        if lines and count < _MOST_BLANKS:
            count += 1
            severity = "high" if clause.kind in {"signature", "schedule"} else "medium"
            told = BLANK.search(lines[0])
            what = f"A blank is left to fill: “{told[0] if told else lines[0]}”."
            yield fault("blank", severity, what, [Source(clause.label, line) for line in lines[:6]], "sure")


def _signing(facts: Sequence[Proposal], signatories: Sequence[Signatory]) -> Iterator[Proposal]:
    unnamed = [one for one in signatories if one.organisation and not one.name]
    if unnamed:
        sources = [source for one in unnamed for source in one.sources][:12]
        yield fault(
            "blank", "high", f"{len(unnamed)} of {len(signatories)} places to sign name nobody.", sources
        )
    parties = [fact for fact in facts if fact.section == "parties"]
    for party in parties:
        if signatories and party.value.get("signature_block") is False:
            what = f"{party.value['name']} is a party but has no place to sign."
            yield fault("missing", "high", what, party.sources[:1])
    names = [
        str(name)
        for party in parties
        for name in (party.value["name"], *_strings(party.value["also_called"]))
    ]
    for one in signatories:
        blank = one.organisation is None or BLANK.search(one.organisation)
        if (
            one.organisation
            and not blank
            and not any(likeness(one.organisation, name) > _SAME for name in names)
        ):
            yield fault(
                "conflict",
                "high",
                f"{one.organisation} has a place to sign but is not listed as a party.",
                one.sources[:1],
            )


def _references(clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> Iterator[Proposal]:
    numbered = any(clause.label[:1].isdigit() for clause in clauses)
    inner = {clause.label[: at.start()] for clause in clauses for at in re.finditer(r"\.", clause.label)}
    is_there = cache(lambda label: label in inner or find(clauses, label) is not None)
    seen: set[str] = set()
    for one in sentences:
        for kind, label in _referred_to(one.text):
            top = int(label.split(".")[0].split("(")[0])
            if (
                not numbered
                or top > _HIGHEST_OWN
                or is_there(label)
                or label in seen
                or _OUTSIDE.search(one.text)
                or one.is_paper
            ):
                continue
            seen.add(label)
            what = f"It refers to {kind} {label}, which is not in the document."
            yield fault("cross_reference", "medium", what, [one.source])
    for one, label in missing_references(sentences, clauses):
        if label not in seen:
            seen.add(label)
            yield fault(
                "cross_reference",
                "medium",
                f"It refers to {label}, which is not in the document.",
                [one.source],
            )


def _referred_to(text: str) -> Iterator[tuple[str, str]]:
    """Give each clause that a text refers to, of several named together each one: "clauses 9 and 10"."""
    for match in _CLAUSE_REFERENCE.finditer(text):
        kind = match["kind"].lower().rstrip("s.")
        kind = "paragraph" if kind == "para" else kind
        yield kind, match["label"]
        more = (
            _MORE_LABELS.match(text, match.end()) if match["kind"].lower().rstrip(".").endswith("s") else None
        )
        for label in _LABEL.findall(more[0]) if more else ():
            yield kind, label


def _attachments(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    for fact in facts:
        if fact.section == "schedules" and fact.value["state"] in {"embedded_not_included", "missing"}:
            state = (
                "is an embedded file and not in the text"
                if fact.value["state"] != "missing"
                else "is not attached"
            )
            yield fault("missing", "medium", f"{fact.value['label']} {state}.", fact.sources)


def _lists(clauses: Sequence[Clause], facts: Sequence[Proposal]) -> Iterator[Proposal]:
    """Flag a name that stands in a table of the parties but not in the list of them."""
    parties = [
        core(str(name))[0]
        for fact in facts
        if fact.section == "parties"
        for name in (fact.value["name"], *_strings(fact.value["also_called"]))
    ]
    for clause in clauses:
        for rows in clause.tables:
            names = [row[0] for row in rows[1:] if row[0] and "total" not in row[0].lower()]
            told = [(name, read_organisation(name)) for name in names]  # beside its number or address
            cores = [(name, core(one.name if one else name)[0]) for name, one in told]
            known = [name for name, words in cores if words and any(words == party for party in parties)]
            if len(known) < _A_FEW or len(known) * 2 < len(names):
                continue
            for name, words in cores:
                if words and words not in parties:
                    line = next(line for line in clause.lines if line.startswith(name))
                    yield fault(
                        "conflict",
                        "high",
                        f"{name} is in the table but is not listed as a party.",
                        [Source(clause.label, line)],
                    )


def _totals(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    for fact in facts:
        if fact.section == "allocations":
            wrong = dict.fromkeys((*wrong_totals(fact), *wrong_rows(fact)))  # a corner is in both
            for column, told, added in wrong:
                what = f"{column}: the figures add to {_figure(added)}, the printed total is {_figure(told)}."
                yield fault("arithmetic", "medium", what, fact.sources, "sure")


def _figure(cell: object) -> str:
    return f"{cell:,}" if isinstance(cell, int | float) else str(cell)


def _signing_names(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    """Flag a party that signs under another name than the agreement has for it, and not a shorter one."""
    parties = {fact.value["id"]: fact for fact in facts if fact.section == "parties"}
    for fact in facts:
        party = parties.get(fact.value["party"]) if fact.section == "signatories" else None
        if party is None:
            continue
        name, signs_as = str(party.value["name"]), str(fact.value["printed_as"])
        printed, signing = words_in(name), words_in(signs_as)
        alike = core(name)[0] == core(signs_as)[0]  # another name is told as what it is also called
        if alike and not (signing <= printed or printed <= signing):
            what = f"{name} is a party, and the place to sign is for {signs_as}."
            yield fault("naming", "medium", what, (*party.sources[:1], *fact.sources[:1]))


def _names(facts: Sequence[Proposal]) -> Iterator[Proposal]:
    for party in facts:
        if party.section != "parties" or len(party.sources) < _TWICE:
            continue
        printed = str(party.value["name"])
        for name in _strings(party.value["also_called"]):
            told = [source for source in party.sources if str(name) in source.words]
            if any(_bare(str(name)) in map(_bare, source.words.split("\t")[1:]) for source in told):
                continue  # a column tells what it is called
            if any(re.search(rf"\([^()]*\b{re.escape(str(name))}\b", source.words) for source in told):
                continue  # what it is called for short
            if (
                told
                and likeness(str(name), printed) not in {0.0, 1.0}
                and core(str(name))[0] != core(printed)[0]
            ):
                yield fault("naming", "low", f"{printed} is also called {name}.", (party.sources[0], *told))
                break


def _bare(name: str) -> str:
    return name.strip().casefold().removeprefix("the ")


def _gaps(facts: Sequence[Proposal], clauses: Sequence[Clause]) -> Iterator[Proposal]:
    sections = {fact.section for fact in facts}
    lacking = [words for section, words in _WANTED if section not in sections]
    if lacking and clauses:
        what = f"No {', no '.join(lacking)} was found."
        treated = None if "commencement" in sections else "Taken to start once all have signed."
        value = {"kind": "missing", "severity": "medium", "what": what, "clause": None, "treated_as": treated}
        yield Proposal("discrepancies", value, (), "unsure")


def _strings(value: object) -> list[object]:
    return value if isinstance(value, list) else []
