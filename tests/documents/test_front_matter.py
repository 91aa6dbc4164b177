"""A page in Markdown: fields before it, key facts in rows, boards in a line each, a target in brackets."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

PAGE = """---
title: Shared sensory loss team - partnership protocol
version: 1.4
date: 2031-02-27
---

# Shared sensory loss team

*Partnership protocol between Wetherfell Council, NHS Wether and Dale ICB and the Eye Trust CIC*

## 1 Key facts

| | |
|:--|:--|
| **Starts** | 1 April 2031 |
| **Ends** | 31 March 2036, with a break at 31 March 2034 |

## 2 What we pay

| Partner | 2031/32 | 2032/33 |
|---|--:|--:|
| Wetherfell Council | £306,000 | £312,000 |
| ICB | £244,800 | £249,600 |

## 3 What we promise

1. The Eye Trust sees every child within 15 working days (target: 92% by March 2032, 97% by March 2033).

## 4 Who decides

**Partnership Board** - the chief officers; chair: Cllr Ida Moss. Meets quarterly; quorum three.

## 5 Break point

By 30 September 2033 the Partnership Board will recommend to each partner whether to carry on.

## Sign-off

| For | Name | Role | Date |
|---|---|---|---|
| Wetherfell Council | Hal Brough | Corporate Director | 20 Feb 2031 |
| NHS Wether and Dale ICB | Dr Sue Lythe | Chief Medical Officer | 24 Feb 2031 |
| Eye Trust CIC | *to sign* | | |
"""


@cache
def drafted() -> Draft:
    return draft_of(PAGE)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_the_fields_before_a_page_tell_its_title_and_its_version() -> None:
    assert told("title", "title") == [("Shared sensory loss team - partnership protocol",)]
    assert told("version", "number", "date") == [("1.4", date(2031, 2, 27))]


def test_rows_that_start_and_end_are_the_term_and_no_steps() -> None:
    assert told("commencement", "date") == [(date(2031, 4, 1),)]
    assert told("end", "date") == [(date(2036, 3, 31),)]
    assert told("milestones", "date") == []


def test_initials_that_a_name_ends_in_stand_for_it() -> None:
    assert told("funding", "payer", "amount")[2:] == [
        ("wether-and-dale-icb", 244_800),
        ("wether-and-dale-icb", 249_600),
    ]


def test_a_target_in_brackets_a_board_in_a_line_and_a_break_come_back() -> None:
    assert told("targets", "value", "date") == [("92%", date(2032, 3, 31)), ("97%", date(2033, 3, 31))]
    assert told("governance", "name", "chair", "meets") == [
        ("Partnership Board", "Cllr Ida Moss", "quarterly")
    ]
    assert told("gateways", "date", "decided_by") == [(date(2033, 9, 30), ["Partnership Board"])]


def test_who_is_still_to_sign_has_no_name() -> None:
    assert told("signatories", "name") == [("Hal Brough",), ("Dr Sue Lythe",), (None,)]
