"""Register files: read without loss, or refused with every fault at its place."""

import random
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from agreements.terms import Terms
from agreements.terms.canonical import canonical
from documents.entry import Fault, read_entry

SAMPLES = sorted((Path(__file__).parents[2] / "register").glob("*.yaml"))

WHOLE = """\
id: ashby
title: Ashby Memorandum
short_name: Ashby MoU
parties:
  - {id: ashby-ccg, name: Ashby CCG, clause: '1'}
  - {id: ashby-council, name: Ashby Council, clause: '1'}
commencement: {rule: fixed_date, date: 2016-04-01}
end: {date: 2017-03-31}
"""


def faults(text: str | bytes) -> list[tuple[int, str, str]]:
    found = read_entry(text, "ashby.yaml")
    assert isinstance(found, tuple), "expected faults"
    assert {fault.file for fault in found} == {"ashby.yaml"}
    return [(fault.line, fault.path, f"{fault.expected}; found {fault.found}") for fault in found]


def with_line(extra: str) -> str:
    return WHOLE + extra + "\n"


LINE = WHOLE.count("\n") + 1


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_is_read_without_loss(path: Path) -> None:
    terms = read_entry(path.read_bytes(), path.name)

    assert isinstance(terms, Terms)
    plain = yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506 - it makes text of everything
    assert leaves(yaml.load(canonical(terms), yaml.CSafeLoader)) == leaves(plain)


def leaves(value: object) -> object:
    """Write every value as text, numbers in one spelling and blanks as nothing, to compare two readings."""
    if isinstance(value, dict):
        return {name: leaves(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [leaves(inner) for inner in value]
    text = "" if value in (None, "null", "~") else str(value).strip()
    try:
        return f"{float(text):g}" if text not in {"True", "False"} else text.casefold()
    except ValueError:
        return text


def test_smallest_file_needs_only_six_keys() -> None:
    terms = read_entry(WHOLE, "ashby.yaml")

    assert isinstance(terms, Terms)
    assert terms.model_fields_set == {"id", "title", "short_name", "parties", "commencement", "end"}
    assert not terms.recorded("milestones")


def test_bytes_and_text_with_byte_order_mark_and_other_composition_are_one_entry() -> None:
    text = WHOLE.replace("Ashby Council", "Ashby Comte\N{COMBINING ACUTE ACCENT}")

    from_text = read_entry(text, "ashby.yaml")
    assert isinstance(from_text, Terms)
    assert from_text.parties[1].name == "Ashby Comt\N{LATIN SMALL LETTER E WITH ACUTE}"
    assert read_entry(b"\xef\xbb\xbf" + text.encode(), "ashby.yaml") == from_text


def test_all_faults_come_at_once_with_line_path_and_what_was_expected() -> None:
    found = faults("""\
id: Ashby CCG
title: 16.1
parties:
  - id: ashby-ccg
    name: Ashby CCG
    clauze: '1'
  - id: ashby-ccg
    name: no
commencement: {rule: fixed_date, date: 2018-02-30}
end: {date: 2017-03-31}
signatories: [{party: ashby-council}]
milestones:
  - {id: M1, what: Plan, date: 2017-01-01, date_from: 2017-02-01}
""")

    assert found == [
        (1, "id", "an id of small letters, digits and hyphens, 64 at most; found Ashby CCG"),
        (1, "short_name", "this key, which can't be left out; found no such key"),
        (2, "title", "words; found 16.1, which reads as a number: put it in quotes"),
        (6, "parties[1].clauze", "a key of this section, perhaps `clause`; found `clauze`"),
        (
            7,
            "parties[2].id",
            "an id that nothing else in the file has; found ashby-ccg, which parties[1] has",
        ),
        (8, "parties[2].name", "words; found no, which reads as true or false: put it in quotes"),
        (9, "commencement.date", "a day that the calendar has; found 2018-02-30"),
        (11, "signatories[1].party", "the id of a party in this file (ashby-ccg); found ashby-council"),
        (13, "milestones[1].date_from", "a day not after `date` (2017-01-01); found 2017-02-01"),
    ]


@pytest.mark.parametrize(
    ("extra", "path", "said"),
    [
        ("place: 10", "place", "words; found 10, which reads as a number: put it in quotes"),
        ("place: ''", "place", "words, or null where the document leaves a blank; found nothing"),
        ("legal_status: {binding: maybe}", "legal_status.binding", "true, false or null; found maybe"),
        ("reviews: none", "reviews", "a list; found none"),
        (
            "successor: [a, b]",
            "successor",
            (
                "a section with keys of its own: name, also_called, date, date_text, text, clause, quote, "
                "note; found a list"
            ),
        ),
        (
            "signatories: [{name: Ann Ash, signed_on: 2016-04-01}]",
            "signatories[1].party",
            (
                "the id of a party in this file (ashby-ccg, ashby-council), or null where the document "
                "does not say for whom; found no such key"
            ),
        ),
        (
            "forms: [{id: f, name: F, fields: [], signature_blocks: '2'}]",
            "forms[1].signature_blocks",
            "a whole number, which stands without quotes; found 2",
        ),
        ("termination: none", "termination", "a list; found none"),
        (
            "scope: {in_scope: [{item: Adults, young and old}]}",
            "scope.in_scope[1].young and old",
            "words that hold a comma, inside { }, to be put in single quotes; found `young and old`",
        ),
        ("also_called: n/a", "also_called", "a list; found n/a"),
        ("version: {date: 1.5}", "version.date", "a day as YYYY-MM-DD; found 1.5"),
        ("version: {date: 2016-4-1}", "version.date", "a day as YYYY-MM-DD; found 2016-4-1"),
        ("version: {date: '86400'}", "version.date", "a day as YYYY-MM-DD; found 86400"),
        ("version: {date: 1066-10-14}", "version.date", "1900-01-01 at the least; found 1066-10-14"),
        (
            "termination: [{rule: R, notice: {months: 0}}]",
            "termination[1].notice.months",
            "1 at the least; found 0",
        ),
        (
            "termination: [{rule: R, notice: {months: 010}}]",
            "termination[1].notice.months",
            "a whole number; found 010",
        ),
        (
            "funding: [{id: F1, what: Grant, amount: '12,000'}]",
            "funding[1].amount",
            "a number in digits, such as 12000.50; found 12,000",
        ),
        (
            "funding: [{id: F1, what: Grant, amount: 1e999999999}]",
            "funding[1].amount",
            "a number of 15 digits at most; found 1e999999999",
        ),
        (
            f"milestones: [{{id: {'M' * 301}, what: Open}}]",
            "milestones[1].id",
            f"300 characters at most; found {'M' * 100}…",
        ),
        (
            "funding: [{id: F1, what: Grant, currency: pounds}]",
            "funding[1].currency",
            "a currency's three letters, such as GBP; found pounds",
        ),
        (
            "milestones: [{id: M1, what: Plan, kind: task}]",
            "milestones[1].kind",
            "'milestone' or 'deliverable'; found task",
        ),
        (
            "milestones: [{id: M1, what: Plan, owner: [ashby-ccgs]}]",
            "milestones[1].owner[1]",
            (
                "the id of a party or body in this file (ashby-ccg, ashby-council), or a name in words; "
                "found ashby-ccgs"
            ),
        ),
        (
            "collective_names: [{name: Parties, members: [ashby]}]",
            "collective_names[1].members[1]",
            "the id of a party in this file (ashby-ccg, ashby-council); found ashby",
        ),
        (
            "variation: {form: change-note}",
            "variation.form",
            "the id of a form in this file (it has none); found change-note",
        ),
        (
            "allocations: [{id: A1, name: T, columns: [a, b], rows: [[1]]}]",
            "allocations[1].rows[1]",
            "2 cells, one a column; found 1 cell",
        ),
        (
            "allocations: [{id: A1, name: T, columns: [a], rows: [[yes]]}]",
            "allocations[1].rows[1][1]",
            "words or a whole number or a number; found yes, which reads as true or false: put it in quotes",
        ),
        (
            "allocations: [{id: A1, name: T, columns: [a], rows: [], printed_total: [1, 2]}]",
            "allocations[1].printed_total",
            "1 cell, one a column; found 2 cells",
        ),
        (
            f"purpose: {{text: P, quote: {'w ' * 26}}}",
            "purpose.quote",
            "at most 25 words of the document; found 26 words",
        ),
        (
            'successor: {name: "a\\u0007b"}',
            "successor.name",
            "text without control characters; found '\\x07'",
        ),
        ("title: Again", "title", "each key once; found title again, first on line 2"),
    ],
)
def test_one_fault(extra: str, path: str, said: str) -> None:
    assert faults(with_line(extra)) == [(LINE, path, said)]


def test_words_that_are_no_ids_may_name_an_organisation() -> None:
    owners = "[Provider participants, JEG, ashby-ccg, the council's cabinet]"

    read = read_entry(with_line(f"milestones: [{{id: M1, what: Plan, owner: {owners}}}]"), "ashby.yaml")

    assert isinstance(read, Terms)
    assert read.milestones[0].owner == ("Provider participants", "JEG", "ashby-ccg", "the council's cabinet")


def test_end_before_start_and_fixed_date_without_a_date_are_faults() -> None:
    assert faults(WHOLE.replace("2017-03-31", "2016-03-31")) == [
        (8, "end.date", "a day not before the start (2016-04-01); found 2016-03-31")
    ]
    assert faults(WHOLE.replace("date: 2016-04-01", "date: null")) == [
        (7, "commencement.date", "a day, since the rule is fixed_date; found nothing")
    ]
    assert faults(
        with_line("commencement_: 1").replace(
            "2016-04-01}", "2016-04-01, stated_period: {from: 2016-05-01, to: 2016-04-01}}"
        )
    )[0] == (
        7,
        "commencement.stated_period.from",
        "a day not after `to` (2016-04-01); found 2016-05-01",
    )


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "the sections of an agreement (id, title, …); found nothing"),
        ("- id: a", 1, "the sections of an agreement (id, title, …); found a list"),
        (
            "id: a\ntitle: [b",
            3,
            "a `[` or `{` that is closed again, with commas",
        ),
        ("id: a\n\ttitle: b", 2, "spaces, not a tab, before the words; found while scanning a plain scalar"),
        ("id: &x a\ntitle: *x", 1, "a value without an anchor; found &x"),
        ("id: a\ntitle: *x", 2, "the value itself, written out; found *x"),
        (
            "id: !!python/name:os.system a",
            1,
            "a value without a tag; found tag:yaml.org,2002:python/name:os.system",
        ),
        ("id: a\n---\nid: b", 2, "one agreement in the file; found a second one after ---"),
        ("id: a\ntitle: \x07", 2, "text without control characters; found the character 7"),
        ("id: a\ntitle: Stage one: begin", 2, "words that hold `: ` to be put in single quotes; found"),
        ('id: a\ntitle: "two years" from the start', 2, "one key and its value a line; words that start"),
        (b"id: a\ntitle: \xff", 2, "a file that is saved as UTF-8; found the byte 0xff"),
        ("[" * 100_000, 1, "at most 20 levels of lists and sections; found more"),
        ("a: [" + "1, " * 200_001 + "]", 1, "at most 200,000 values; found more"),
        ("#" * 2_000_001, 1, "2,000,000 bytes at most; found 2,000,001"),
    ],
    ids=range(15),
)
def test_what_is_no_plain_yaml_has_one_fault(text: str | bytes, line: int, said: str) -> None:
    ((found_line, path, found),) = faults(text)

    assert (found_line, path) == (line, "")
    assert found.startswith(said)


def test_fault_reads_as_a_sentence_and_shows_nothing_unprintable_or_endless() -> None:
    (fault,) = read_entry(with_line('"\\e[31m": ' + "x" * 5000), "ashby.yaml")

    assert isinstance(fault, Fault)
    assert str(fault).startswith(
        "ashby.yaml, line 9, \N{REPLACEMENT CHARACTER}[31m: expected a key of this section"
    )
    assert str(fault).isprintable()
    (long,) = read_entry(with_line("end_date: " + "x" * 5000).replace("end_date", "duration"), "ashby.yaml")
    assert isinstance(long, Fault)
    assert len(long.found) < 200


@given(st.randoms(use_true_random=False), st.integers(1, 8))
def test_no_damaged_file_is_a_defect(chance: random.Random, damages: int) -> None:
    lines = chance.choice(SAMPLES).read_text().splitlines()
    for _ in range(damages):
        place, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[place] = chance.choice(
            [
                lines[other],
                lines[place][: chance.randrange(len(lines[place]) + 1)],
                lines[place].replace(
                    ": ", ": " + chance.choice(["[", "{a: ", "1", "no", "null", "-", "!x ", "2018-01-01 "]), 1
                ),
                "  " + lines[place],
            ]
        )
    text = "\n".join(lines)

    read = read_entry(text, "damaged.yaml")

    if isinstance(read, tuple):
        assert read
        assert all(1 <= fault.line <= len(lines) + 1 for fault in read)
        assert all(fault.expected and fault.found for fault in read)
    else:
        assert read.parties


def test_a_list_with_nothing_in_it_is_called_empty() -> None:
    start, end = WHOLE.index("parties:"), WHOLE.index("commencement:")
    found = faults(WHOLE[:start] + "parties: []\n" + WHOLE[end:])
    assert found == [(4, "parties", "at least 1 in the list; found an empty list")]


def test_a_review_may_run_from_the_start_by_the_name_of_its_section() -> None:
    review = "reviews: [{id: R1, what: First look, after: {event: commencement, months: 3}}]"
    read = read_entry(with_line(review), "ashby.yaml")
    assert isinstance(read, Terms)
    (first,) = read.reviews
    assert first.after is not None
    assert first.after.event == "start"


def test_the_key_that_is_missing_is_offered_for_one_that_is_unknown() -> None:
    assert faults(with_line("schedules: [{name: Costs, state: present}]")) == [
        (LINE, "schedules[1].label", "this key, which can't be left out; found no such key"),
        (LINE, "schedules[1].name", "a key of this section, perhaps `label`; found `name`"),
    ]
