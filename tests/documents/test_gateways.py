"""Gateways that have a name, what is counted from their days, and tables of the bodies that decide."""

from datetime import date

from tests.documents.drafts import told_in

QUARRY = """# Partnership Agreement for the Quarry Clinic

1. Term

1.1 This Agreement starts on 1 May 2031 and ends on 30 April 2034.

2. Gateways

2.1 Gateway 1. On 30 November 2031 the Clinic Board will, on the evidence of its first winter, of what those \
who came to it said and of what it cost, decide whether the clinic goes on.

2.2 At the Building Gateway, on 22 June 2032, the Clinic Board will decide whether to sign the contract.

3. Work

3.1 The Trust will let the contract within four weeks of the Building Gateway.

3.2 The Council will publish the plan 30 days after Gateway 1.

4. Groups

| Group | Chair | Meets |
|---|---|---|
| Clinic Board | Director of Works | Quarterly |
| Site Working Group | Head of Estates | Monthly |

Signed for and on behalf of Brindle County Council

Signed for and on behalf of Otter Hospitals NHS Trust

Enclosed: (A) a map of the quarry; (B) the list of keys.
"""


def test_a_gateway_may_be_announced_by_its_name() -> None:
    assert told_in(QUARRY, "gateways", "date") == [(date(2031, 11, 30),), (date(2032, 6, 22),)]


def test_days_are_counted_from_a_gateway_by_its_name() -> None:
    assert told_in(QUARRY, "milestones", "date", "bound") == [
        (date(2032, 7, 20), "by"),
        (date(2031, 12, 30), "at"),
    ]


def test_bodies_come_from_a_table_of_them() -> None:
    assert told_in(QUARRY, "governance", "name", "chair", "meets") == [
        ("Site Working Group", "Head of Estates", "monthly"),
        ("Clinic Board", "Director of Works", "quarterly"),
    ]


def test_lettered_enclosures_are_told() -> None:
    assert told_in(QUARRY, "schedules", "label", "state") == [
        ("Enclosure A", "missing"),
        ("Enclosure B", "missing"),
    ]
