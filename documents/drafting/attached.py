"""What is attached or referred to, whether it is there or not; and rules on information and the like."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from agreements.intake.proposals import Proposal, Source
from agreements.terms.passages import children, find
from documents.clauses import Clause, printed
from documents.drafting.told import Sentence
from documents.headings import reads_as_title
from documents.labels import NTH, read_schedule, schedule_label

_ASKED_FOR = re.compile(
    r"\b(?:names?|contacts?|e-?mail|telephone|leads?|officers?|managers?|dates?|when)\b", re.IGNORECASE
)
BLANK = re.compile(
    r"\b(?:the|on)\s+day of\s+(?=(?:19|20)\d\d\b|$)|"
    r"\[\s*\]|\[[^\]]{0,60}\b(?:to (?:follow|be (?:annexed|attached|inserted|confirmed|agreed|added|"
    r"supplied|completed|notified|named|nominated|appointed))|insert)"
    r"\b[^\]]{0,60}\]|\[\s*(?:insert|tbc|to be (?:confirmed|agreed|inserted|added|completed)|date|name|x+|"
    r"\.+|…+|"
    r"\*+|●|_+)[^\]]{0,60}\]|\{\s*please insert[^}]{0,100}\}?|_{3,}|\.{6,}|…{2,}|\b(?:tbc|"
    r"tba|xx+)\b|\bto be (?:advised|confirmed|inserted)\b",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    rf"\b(?:(?P<nth>{NTH})\s+(?P<named>schedule|appendix|annexe?)\b|"
    r"(?P<kind>schedule|appendix|annexe?|attachment)\s+(?P<mark>\d{1,2}|[A-Za-z](?![a-z])|[IVX]{1,4}\b))",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"\b[\w .()-]{1,80}\.(?:docx?|xlsx?|pdf|pptx?|vsdx?|png|jpe?g|tiff?|dwg)\b|\bdocument embedded\b|"
    r"\((?:PDF|Word|Excel|PowerPoint)\b|\b(?:embedded|Word|Excel|PowerPoint|Visio) "
    r"(?:document|file|object|workbook|diagram)\b|"
    r"\b(?:see|in) (?:the )?(?:attached|embedded|enclosed|accompanying) "
    r"(?:Visio|Word|Excel|PowerPoint|PDF|document|file|spreadsheet|drawing|diagram)\b",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\b(?:supported by|accompanied by|attached|enclosed)\b[^.;]{0,40}?\b(?P<what>letter "
    r"of intent|letter of support|side letter|covering letter)\b",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"\b(?P<what>(?:(?:governance|organisational|reporting|committee|process|decision)\s+)?"
    r"(?:structure|diagram|flow ?chart|chart|organogram)|plan on a page)\b[”\"’']?"
    r"(?:\s+\w+){0,4}?\s+(?:below|overleaf|opposite)\b",
    re.IGNORECASE,
)
"""A picture that is spoken of, which the text of a document has not."""

_INFORMATION = re.compile(r"\b(?:information|data|intelligence)\b", re.IGNORECASE)
_SHARES = re.compile(
    r"\b(?:shar\w+|disclos\w+|confidential\w*|protect\w*|anonym\w+|exchange|transparen\w+|"
    r"freedom of information|gdpr|data protection|provided? to)\b",
    re.IGNORECASE,
)
_TOPICS = (
    ("intellectual property", re.compile(r"\bintellectual property\b|\bcopyright\b", re.IGNORECASE)),
    ("costs", re.compile(r"\b(?:bear|meet)\b[^.;]{0,40}\b(?:own )?costs\b", re.IGNORECASE)),
    ("liability", re.compile(r"\b(?:liable|liability|indemnif\w+)\b", re.IGNORECASE)),
    ("confidentiality", re.compile(r"\bduty of confidentiality\b|\bin confidence\b", re.IGNORECASE)),
    ("dispute", re.compile(r"\b(?:disputes?|disagreements?)\b[^.;]{0,80}\b(?:resol\w+|refer\w+|escalat\w+|"
r"mediat\w+)\b", re.IGNORECASE)),
    ("conflicts of interest", re.compile(r"\bconflicts? of interest\b", re.IGNORECASE)),
    ("employment", re.compile(r"\b(?:terms and conditions|employment|employer|secondment|TUPE)\b")),
    ("agency", re.compile(r"\bagent of any other\b|\bauthority or power to bind\b|\bpartnership or joint "
r"venture\b", re.IGNORECASE)),
    ("statutory duties", re.compile(r"\bstatutory (?:duties|obligations|functions)\b", re.IGNORECASE)),
    ("governing law", re.compile(r"\b(?:laws? of England|English law|courts of England)\b", re.IGNORECASE)),
)  # fmt: skip
_ELSEWHERE = re.compile(
    r"\bnot (?:attached|included|reproduced|enclosed|for publication|yet (?:agreed|available|drafted))\b|"
    r"\bto follow\b(?=\W*$|[.;)\]])|"
    r"^\W*(?:to follow|(?:under|in) (?:revision|preparation|development|review))\b|"
    r"(?:^|[.;] )\W{0,3}to be (?:agreed|added|annexed|attached|listed|developed|inserted|"
    r"provided|supplied)\b|"
    r"^\W*(?:please )?(?:see|in) (?:the |a |our )?(?:separate|other) "
    r"(?:document|paper|file|agreement|schedule|leaflet|booklet|sheet|form|policy|protocol|note)\b|"
    r"\bheld (?:separately|by|on)\b|^\W*await(?:ing|ed)\b|"
    r"\b(?:issued|published|kept|sent|supplied|circulated|provided|attached|available) "
    r"(?:separately|apart)\b|"
    r"\b(?:supplied|sent|kept) on paper\b|"
    r"\b(?:on|from) (?:the|our|its) \w+['’]?s? ?web ?(?:site|page)\b|"
    r"\bavailable (?:from|on request|(?:on|via|through) (?:the|our|its))\b",
    re.IGNORECASE,
)
"""Words in the place of a schedule that say it is not there."""

_REMARK = re.compile(r"\([^()]{0,150}\)")
_OPEN = re.compile(
    r"vacant(?: post)?|to (?:follow|be (?:agreed|appointed|confirmed|decided|identified|named|nominated|"
    r"notified|recruited|set|supplied))\W*",
    re.IGNORECASE,
)
"""A cell in which what it is for is still to come."""

_TOTAL = re.compile(r"(?:grand |sub-?)?totals?\b|sum\b|all\b", re.IGNORECASE)
_ENCLOSURES = re.compile(r"enc(?:losures?|losed|s|ls?)?\b[.:]*\s+\(?[1A][.)]", re.IGNORECASE)
_ENCLOSURE = re.compile(r"\(?\b(?P<number>\d{1,2}|[A-H])[.)]\s+(?P<title>[A-Za-z][^.;]{3,100})")
_FORM = re.compile(
    r"\b(?:form|template|pro[- ]?forma|certificate|checklist|sheet|(?:notice|record|log) of)\b", re.IGNORECASE
)
_PAIR = 2  # cells of a row that is no head
_NEXT_TO_NOTHING = 5  # characters
_FILE_ONLY = 300  # characters: a file's name and little else
_NOTE_ONLY = 120  # characters: a note in a schedule's place
_LEAST_RULE = 30  # characters of a rule that says anything


def propose_schedules(clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose what is attached, and what is referred to as attached and isn't there."""
    facts = [_present(clause, clauses) for clause in _whole(clauses)]
    seen = {str(fact.value["label"]).casefold() for fact in facts}
    for fact in (*_enclosed(clauses), *_listed(clauses)):
        label = str(fact.value["label"]).casefold()
        facts += [fact] if label not in seen else []
        seen.add(label)
    letters = [
        (
            one,
            f"{told['what'].capitalize()} ({one.clause.label})"
            if told.re is _PICTURE
            else told["what"].capitalize(),
        )
        for one in sentences
        if (told := _LETTER.search(one.text) or _PICTURE.search(one.text)) and not one.clause.tables
    ]
    for one, label in (*missing_references(sentences, clauses), *letters):
        if one.is_attached or one.is_paper or label.casefold() in seen:
            continue
        seen.add(label.casefold())
        value = {
            "label": label,
            "title": label,
            "state": "missing",
            "file_name": None,
            "clause": one.clause.label,
            "note": None,
        }
        facts.append(Proposal("schedules", value, (one.source,), "likely"))
    return facts


def _enclosed(clauses: Sequence[Clause]) -> Iterator[Proposal]:
    """Read "Enclosures: 1. Map of the site. 2. List of trees" below a letter, as what is not there."""
    for clause in clauses:
        for line in clause.lines if clause.kind == "signature" else ():
            for told in _ENCLOSURE.finditer(line) if _ENCLOSURES.match(line) else ():
                label = f"Enclosure {told['number']}"
                value = {
                    "label": label,
                    "title": told["title"].strip(),
                    "state": "missing",
                    "file_name": None,
                    "clause": clause.label,
                    "note": None,
                }
                yield Proposal("schedules", value, (Source(clause.label, line),), "likely")


def _whole(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Give each schedule once: of one that stands in a list of them first, where it is printed."""
    said: dict[str, list[Clause]] = {}
    for clause in clauses:
        if clause.kind == "schedule":
            said.setdefault(clause.label, []).append(clause)
    for own in said.values():
        fullest = max(own, key=lambda one: (len(one.text), one.paragraph))
        heading = fullest.heading or next((one.heading for one in own if one.heading), None)
        yield fullest if heading == fullest.heading else replace(fullest, heading=heading)


def _listed(clauses: Sequence[Clause]) -> Iterator[Proposal]:
    """Read lines and rows that name a schedule and stand in a list of them: what is not there."""
    for clause in clauses:
        own = clause.kind != "front" and not clause.label.startswith("Paper ")  # there it is the agreement
        for line in clause.lines if own else ():
            first, _, beside = line.partition("\t")
            told = read_schedule(first)
            title = (told.rest or beside.partition("\t")[0]) if told else ""
            if told is None or not title or not (beside or reads_as_title(title)):
                continue
            file = _FILE.search(title)
            value = {
                "label": told.label,
                "title": title,
                "state": "embedded_not_included" if file else "missing",
                "file_name": file[0].strip() if file and "." in file[0] else None,
                "clause": clause.label,
                "note": None,
            }
            yield Proposal("schedules", value, (Source(clause.label, line),), "likely")


def propose_rules(sentences: Sequence[Sentence]) -> list[Proposal]:
    """Propose the rules on information and the other terms that most agreements have."""
    facts: list[Proposal] = []
    met: set[tuple[str, str]] = set()
    for one in sentences:
        if one.is_paper or one.row or one.clause.kind in {"front", "signature"}:
            continue
        if _INFORMATION.search(one.text) and _SHARES.search(one.text) and len(one.text) > _LEAST_RULE:
            facts.append(
                Proposal(
                    "information_sharing",
                    {"rule": one.text, "clause": one.clause.label},
                    (one.source,),
                    "unsure",
                )
            )
        for topic, words in _TOPICS:
            if words.search(one.text) and (topic, one.clause.label) not in met:
                met.add((topic, one.clause.label))
                value = {"topic": topic, "text": one.text, "clause": one.clause.label}
                facts.append(Proposal("other_terms", value, (one.source,), "unsure"))
    return facts


def missing_references(
    sentences: Sequence[Sentence], clauses: Sequence[Clause]
) -> Iterator[tuple[Sentence, str]]:
    """Give each sentence that refers to a schedule which the document has not."""
    titles = (read_schedule(line) for clause in clauses for line in (clause.heading or "", *clause.lines))
    printed = {title.label for title in titles if title is not None}
    is_there = cache(lambda label: find(clauses, label) is not None)
    for one in sentences:
        for match in REFERENCE.finditer(one.text) if one.clause.kind != "front" else ():
            label = _label(match)
            if (
                one.clause.label != label
                and label not in printed
                and not is_there(label)
                and not _is_other_document(one.text, match.end())
            ):
                yield one, label


def _label(match: re.Match[str]) -> str:
    return schedule_label(match["named"] or match["kind"], match["nth"] or match["mark"])


def _is_other_document(text: str, end: int) -> bool:
    """Say whether a schedule is that of an Act or of another document: "Schedule 2 to the 2006 Act"."""
    return bool(
        re.match(
            r"\s*(?:\([^)]*\)\s*)?(?:of|to)\s+the\s+(?!agreement|mou|memorandum)"
            r"[^.;]{0,60}\b(?:act|regulations|order|constitution|contract|agreement)\b",
            text[end:],
            re.IGNORECASE,
        )
    )


def _says_absent(body: str) -> bool:
    """Say whether the words in a schedule's place say that it is not there, or are a note in brackets.

    A remark in round brackets beside others speaks of a part.
    """
    body = _REMARK.sub("", body) if _REMARK.sub("", body).strip() else body
    return bool(_ELSEWHERE.search(body) or re.fullmatch(r"\s*\[[^\[\]]+\]\s*", body))


def _is_caption(clause: Clause, body: str) -> bool:
    """Say whether what stands in a schedule's place is its own name again, as below a file's icon."""
    words = [
        set(re.findall(r"[a-z]+", text.lower())) for text in (body, f"{clause.label} {clause.heading or ''}")
    ]
    return body.strip().casefold().startswith(clause.label.casefold()) and words[0] <= words[1]


def _is_only_head(clause: Clause) -> bool:
    """Say whether nothing stands in a schedule but the head of a table without a row."""
    rows = [row for table in clause.tables for row in table]
    return len(rows) == 1 and len(rows[0]) > _PAIR and clause.text.strip() == printed(rows[0])


def _has_blank(clauses: Sequence[Clause]) -> bool:
    """Say whether a line, a table or a remark in brackets shows that a name, a day or a part is to come."""
    lines = (line for clause in clauses for line in clause.words.splitlines() if "\t" in line)
    if any(line.rstrip().endswith(("\t", ":")) for line in lines):
        return True
    for table in (table for clause in clauses for table in clause.tables):
        asked = [at for at, head in enumerate(table[0]) if _ASKED_FOR.search(head)]
        rows = [row for row in table[1:] if row[0] and not _TOTAL.match(row[0])]
        if any(not row[at].strip() for row in rows for at in asked if at < len(row)):
            return True
        if any(_OPEN.fullmatch(cell.strip()) for row in rows for cell in row):
            return True
    remarks = (told for clause in clauses for told in _REMARK.findall(clause.text))
    return any(_ELSEWHERE.search(told) for told in remarks)


def _present(clause: Clause, clauses: Sequence[Clause]) -> Proposal:
    inside = "\n".join([clause.words, *(other.words for other in children(clauses, clause))])
    body = "\n".join([clause.text, *(other.words for other in children(clauses, clause))])
    embedded = _FILE.search(body) or _FILE.search(clause.heading or "")
    state = "present"
    if (embedded and len(body) < _FILE_ONLY) or _is_caption(clause, body):
        state = "embedded_not_included"
    elif len(body.strip()) < _NEXT_TO_NOTHING or (len(body) < _NOTE_ONLY and _says_absent(body)):
        state = "missing"
    elif _is_only_head(clause):
        state = "part_blank"
    elif _FORM.search(clause.heading or ""):
        state = "present"  # its blanks are for those who will use it
    elif BLANK.search(inside) or _has_blank([clause, *children(clauses, clause)]):
        state = "part_blank"
    value = {
        "label": clause.label,
        "title": clause.heading or clause.label,
        "state": state,
        "file_name": embedded[0].strip() if embedded and "." in embedded[0] else None,
        "clause": clause.label,
        "note": None,
    }
    words = clause.heading or next(iter(clause.lines), None)
    return Proposal("schedules", value, (Source(clause.label, words),) if words else (), "sure")
