"""Clauses -> sentences, list items and rows, each knowing the heading and the lead-in it stands under."""

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest
from operator import itemgetter

from documents.clauses import Clause, printed
from documents.dates import find_dates
from documents.drafting.told import Row, Sentence, Table
from documents.headings import may_be_heading, reads_as_title
from documents.readers.blocks import Block

_BREAK = re.compile(
    r"(?<=[.;?!])(?<!\.\.)(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bNo\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)"
    r"(?<!\bDet\.)(?<!\bSupt\.)(?<!\bInsp\.)(?<!\bProf\.)(?<!\bCllr\.)(?<!\bRev\.)(?<!\bSt\.)"
    r"(?<!\bMr [A-Z]\.)(?<!\bMs [A-Z]\.)(?<!\bDr [A-Z]\.)(?<!\bMrs [A-Z]\.)(?<!\bCllr [A-Z]\.)"
    r"(?<!\b[A-Z]\. [A-Z]\.)(?<!^[A-Z]\.)\s+(?=[A-Z(“\"£]|\d[\d.]*%)"
)
_FIELDS = re.compile(
    r"(?<=\w)\s+(?=(?:(?:effective|start|commencement|expiry|end|review|next review|issue) date|"
    r"date of (?:next )?review)\s*:\s)",
    re.IGNORECASE,
)
"""Between fields that stand beside each other on a title page: "Start date: 1 May End date: 3 June"."""

_LEADS_TO_VERB = re.compile(r"\b(?:will|shall)(?:\s+\w+){1,2}$")  # "The team will undertake"
_WHAT_THEY_DO = re.compile(r"what .{2,40} (?:will|must|shall) do\b", re.IGNORECASE)
_LEADS_ON = (":", ":-", " will", " shall", " to", " include", " includes", " including")
_RUN_IN = re.compile(r"(?P<head>(?!(?:Mrs|Rev)\.)[A-Z][\w’'/&-]{2,}(?: [\w’'/&-]+){0,4})\.\s+(?=[A-Z])")
_RULES = re.compile(
    r"(?P<head>(?i:chang|amend|alter|var[yi]|leav|withdraw|pulling|winding|ending|terminat|stopp|break|notice|"
    r"exten[ds]|renew)[\w’']*(?: [\w’']+){0,4}):\s+(?=[^\s\d])"
)
"""The label of a line that tells a rule of the agreement: "Leaving: a month's notice to the others"."""

_ASKS = re.compile(r"(?:when|how|can|may|what|who|is|does|do|will|must)\b[^\t?]{3,80}\?", re.IGNORECASE)
_DATED_LINE = re.compile(r"\w: (?:\w+ ){0,4}\d{4}\W*$")
_SAYS = re.compile(r"\b[a-z]\w*(?:\W+\w+){4,}")  # more than a name or a day
_DAY = 30  # characters that a day takes up, with the day of the week before it
_PAIR = 2  # cells of a row that asks and answers
_WHOLE_PARAGRAPH = 200  # characters: longer than a list item


def sentences_of(clauses: Sequence[Clause]) -> list[Sentence]:
    """Give every sentence in order; a clause's heading is passed down to the clauses below it."""
    return list(_sentences(list(_with_lines_for_headings(clauses))))


def _with_lines_for_headings(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Make a line of a numbered heading below another that has nothing under it: "3.2 Annual accounts"."""
    for clause, following in zip_longest(clauses, clauses[1:]):
        bare = clause.heading and not (clause.text or clause.tables) and clause.kind == "clause"
        holds = following is not None and following.level > clause.level
        if bare and not holds and clause.level and clause.label[-1:].isdigit():
            yield replace(clause, heading=None, text=clause.heading)
        elif _is_first_of_list(clause):
            yield replace(clause, heading=None, text=f"{clause.heading}\n{clause.text}")
        else:
            yield clause


def _is_first_of_list(clause: Clause) -> bool:
    """Say whether a heading is the first of the dated lines below it: "Guide out: 3 May 2031"."""
    lines = [clause.heading or "", *clause.lines]
    numbered = clause.kind == "clause" and clause.level > 0
    return numbered and len(lines) > 1 and all(map(_DATED_LINE.search, lines[:_PAIR]))


def _sentences(clauses: Sequence[Clause]) -> Iterator[Sentence]:
    lead: tuple[str, Clause] | None = None
    for clause, headed in _with_own_heads(_with_headings(clauses)):
        if lead is not None and clause.level <= lead[1].level:
            lead = None
        if clause.heading and (
            clause.heading.rstrip().endswith(_LEADS_ON) or _WHAT_THEY_DO.match(clause.heading)
        ):
            lead = (clause.heading, clause)
        rows = _rows_of(clause)
        for line, above in _with_heads_that_run_in(clause, headed):
            if "\t" in line:
                row = _row(line, rows)
                yield from _answer(row, clause) or [Sentence(line, clause, above, row=row)]
                continue
            stands_alone = line.rstrip().endswith(_LEADS_ON) or bool(_LEADS_TO_VERB.search(line))
            told, told_in = (None, None) if stands_alone or lead is None else lead
            before = ""
            fields = _FIELDS.split(line) if clause.kind == "front" else [line]
            for place, text in enumerate(text for one in fields for text in _BREAK.split(one)):
                if text.strip():
                    yield Sentence(
                        text.strip(), clause, above, told, told_in, opens=place == 0, before=before
                    )
                before = text
            if stands_alone:
                lead = (_BREAK.split(line)[-1], clause)
            elif line.rstrip().endswith(".") and len(line) > _WHOLE_PARAGRAPH and lead and lead[1] is clause:
                lead = None  # a whole paragraph after a list is no item of it


def _answer(row: Row, clause: Clause) -> list[Sentence]:
    """Give the sentences that answer the question beside them, which is their heading: "Can it change?"."""
    if len(row.cells) != _PAIR or not _ASKS.fullmatch(row.cells[0].strip()):
        return []
    asked, told = row.cells[0].strip(), row.cells[1].strip()
    if find_dates(told[:_DAY]) or not _SAYS.search(told):
        return []  # a day, or who: it is read with the question as its label
    pieces = [text.strip() for text in _BREAK.split(told) if text.strip()]
    headed = replace(clause, heading=asked)
    return [
        Sentence(text, clause, headed, opens=place == 0, before=pieces[place - 1] if place else "")
        for place, text in enumerate(pieces)
    ]


def _rows_of(clause: Clause) -> dict[str, deque[Row]]:
    """Give the rows of a clause's tables by how they are printed, those printed alike in order."""
    rows: dict[str, deque[Row]] = defaultdict(deque)
    lines = clause.lines if clause.tables else []
    beside = tuple(line for line in lines if "\t" not in line)
    above = dict(zip(lines[:0:-1], lines[-2::-1], strict=True))  # of lines that are alike, above the first
    for cells, lined in zip(clause.tables, clause.lined, strict=True):
        table = Table(cells, above.get(printed(cells[0]), ""), beside)
        for place, row in enumerate(cells):
            rows[printed(row)].append(Row(row, table, place, lined[place]))
    return rows


def _row(line: str, rows: Mapping[str, deque[Row]]) -> Row:
    """Take the row that a line is, or the cells of a line that stands in no table."""
    same = rows.get(line)
    return same.popleft() if same else Row(tuple(line.split("\t")))


def _with_heads_that_run_in(clause: Clause, headed: Clause) -> Iterator[tuple[str, Clause]]:
    """Give each line of a clause with what it stands under, where several paragraphs begin with a heading."""
    heads = [_head(line) for line in clause.lines]
    runs_in = sum(head is not None for head in heads) > 1
    for line, head in zip(clause.lines, heads, strict=True):
        headed = replace(clause, heading=head) if runs_in and head else headed
        rule = _RULES.match(line)
        yield line, replace(clause, heading=rule["head"]) if rule else headed


def _head(line: str) -> str | None:
    """Give the heading with which a paragraph begins: "Leaving. A partner may …"."""
    told = _RUN_IN.match(line)
    return told["head"] if told and reads_as_title(told["head"]) else None


def _with_own_heads(clauses: Iterable[tuple[Clause, Clause]]) -> Iterator[tuple[Clause, Clause]]:
    """Give each clause the heading with which its paragraph begins, where most below one heading have one."""
    for headed, run in groupby(clauses, key=itemgetter(1)):
        told = [clause for clause, _ in run]
        heads = [None if clause is headed or not clause.lines else _head(clause.lines[0]) for clause in told]
        below = len(told) - any(clause is headed for clause in told)
        several = below > 1 and sum(head is not None for head in heads) > below / 2
        for clause, head in zip(told, heads, strict=True):
            own = f"{headed.heading}: {head}" if headed.heading else head
            yield clause, replace(clause, heading=own) if several and head else headed


def _with_headings(clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Give each clause with the one whose heading it stands under: itself, or the nearest above it."""
    above: list[Clause] = []
    for clause, following in zip_longest(clauses, clauses[1:]):
        above = [one for one in above if one.level < clause.level]
        above.append(clause)
        yield clause, next((one for one in reversed(above) if one.heading), clause)
        holds = following is not None and following.level > clause.level
        if holds and len(clause.lines) > 1 and may_be_heading(Block(clause.lines[-1])):
            above[-1] = replace(clause, heading=clause.lines[-1])  # of the numbered clauses below it
