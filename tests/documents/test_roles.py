"""A service level agreement: parties and places to sign by their parts, and steps before the start."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

LEVELS = """**Service Level Agreement**

Night-time Weaving for Looms and Mills

| Commissioner | NHS Thorn and Vale Integrated Care Board |
|---|---|
| Provider | Babel Looms Community Interest Company |
| Beneficiary | Thorn Weavers NHS Trust |
| Commencement date | 1st November 2031 |
| Expiry date | 31st October 2032 |
| Version | Final 1.0 (6 October 2031) |

# Standards

| Indicator | Threshold | From |
|---|---|---|
| Looms mended within a day | 90% | 1 January 2032 |

# Payment

The Trust shall contribute £500 a month towards thread, from January 2032.

# Mobilisation

- Looms oiled: w/c 20 October 2031
- Weavers briefed: no later than two days before the Commencement date

# Key contacts

| Organisation | Name and role |
|---|---|
| Commissioner | Zofia Lind, Contract Manager |
| Provider | Emre Aksoy |
| Trust | (vacant) |

# Signatures

| | Commissioner | Provider |
|---|---|---|
| Signature | | |
| Name | Harriet Snow | Emre Aksoy |
| Position | Chief Finance Officer | Director of Looms |
| Date | 10/10/2031 | 13/10/2031 |
"""


@cache
def drafted() -> Draft:
    return draft_of(LEVELS)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_parties_are_told_by_name_and_never_by_their_parts() -> None:
    assert told("parties", "name", "signature_block") == [
        ("NHS Thorn and Vale Integrated Care Board", True),
        ("Babel Looms Community Interest Company", True),
        ("Thorn Weavers NHS Trust", False),
    ]


def test_who_signs_in_a_column_headed_by_a_part_signs_for_who_has_it() -> None:
    assert told("signatories", "party", "name", "signed_on") == [
        ("thorn-and-vale-icb", "Harriet Snow", date(2031, 10, 10)),
        ("babel-looms-community-interest-company", "Emre Aksoy", date(2031, 10, 13)),
    ]


def test_a_step_before_the_start_is_due_and_from_when_a_figure_or_sum_holds_is_none() -> None:
    assert told("milestones", "date") == [(date(2031, 10, 26),), (date(2031, 10, 30),)]
    assert not told("background", "date")
    assert told("funding", "amount", "payer") == [(500, "thorn-weavers-nhs-trust")]


def test_a_service_level_agreement_is_told_with_what_it_is_for() -> None:
    assert told("title", "title") == [("Service Level Agreement - Night-time Weaving for Looms and Mills",)]
