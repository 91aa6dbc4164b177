"""A made-up agreement with a table of rows, numbered steps, an awaited decision and days for paying."""

from typing import Any

from agreements.terms import Terms
from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from views.text import text

HOLLOWBECK: dict[str, Any] = {
    "title": "Agreement on a Sleep Clinic in Hollowbeck",
    "short_name": "Hollowbeck Sleep Clinic Agreement",
    "place": "Hollowbeck",
    "parties": [
        {"id": "hospital", "name": "Hollowbeck Hospital Trust"},
        {"id": "borough", "name": "Hollowbeck Borough Council", "also_called": ["the Borough"]},
    ],
    "commencement": {"rule": "fixed_date", "date": "2024-04-01", "clause": "2"},
    "end": {"date": "2027-03-31", "clause": "2"},
    "termination": [
        {
            "rule": "Either party may leave on 6 months' notice.",
            "by_whom": ["hospital", "borough"],
            "notice": {"months": 6},
            "clause": "9",
        },
        {
            "rule": "The Borough may leave on 8 weeks' notice if its grant stops.",
            "by_whom": ["borough"],
            "notice": {"weeks": 8},
            "clause": "9",
        },
    ],
    "milestones": [
        {"id": "M1", "what": "Step 1 - rooms painted", "date": "2024-05-31", "owner": ["hospital"]},
        {
            "id": "M2",
            "what": "Step 2 - first 12 couches delivered",
            "date": "2024-07-31",
            "owner": ["hospital"],
        },
        {"id": "M3", "what": "Step 3 - clinic opens", "date": "2024-09-30", "owner": ["borough"]},
        {"id": "M4", "what": "A further 8 couches delivered", "date": "2025-07-31", "owner": ["hospital"]},
        {"id": "M5", "what": "Five lamps hung in the hall", "date": "2025-08-31", "owner": ["hospital"]},
        {"id": "M6", "what": "Nine lamps hung in the ward", "date": "2025-09-30", "owner": ["hospital"]},
        {
            "id": "M7",
            "what": "Decision of the Night Air Board on the licence application",
            "date": "2024-08-15",
            "owner": ["Night Air Board"],
        },
    ],
    "reviews": [
        {
            "id": "R1",
            "what": "Review of the waiting list",
            "date": "2025-02-28",
            "date_text": "28 February 2025",
        },
        {"id": "R2", "what": "Review of the couches", "date": "2026-02-28", "date_text": "28 February 2026"},
        {"id": "R3", "what": "Review of the rota", "date_text": "when the clinic is full"},
    ],
    "recurring": [{"id": "O1", "what": "Count of patients", "frequency": "monthly", "owner": ["hospital"]}],
    "commitments": [{"id": "C1", "what": "Keep the car park lit", "owner": ["borough"]}],
    "funding": [
        {
            "id": "F1",
            "what": "Rent of the rooms",
            "amount": 9000,
            "payer": "borough",
            "payee": "hospital",
            "terms": "Two equal instalments, paid on 1 June 2024 and 1 December 2024.",
        },
        {
            "id": "F2",
            "what": "Heating",
            "amount": 700,
            "payer": "borough",
            "payee": "hospital",
            "terms": "One payment each October.",
        },
    ],
    "allocations": [
        {
            "id": "A1",
            "name": "Clinic nights by village",
            "columns": ["Village", "Nights", "Porters", "%"],
            "rows": [["Ashby", 40, 3, 20], ["Bexley", 60, 4, 30], ["Corby", 100, 9, 50]],
            "printed_total": ["Total", 200, 16, 100],
            "computed_total": ["Total", 200, 16, 100],
            "note": "The figures cover weekday nights only.",
        },
        {
            "id": "A2",
            "name": "Wages by grade",
            "columns": ["Grade", "Weekend", "Bonus"],
            "rows": [["Senior", 7, 2], ["Junior", 5, 1]],
            "printed_total": ["Total", 12, 3],
            "computed_total": ["Total", 12, 3],
        },
    ],
}
"""Its terms, as an entry has them."""


def hollowbeck() -> Terms:
    """Return the agreement."""
    return entry("hollowbeck", **HOLLOWBECK)


def talked(day: str, *said: str, register: tuple[Terms, ...] = ()) -> list[str]:
    """Return what each line of a conversation on a day is answered with."""
    from datetime import date  # noqa: PLC0415

    desk = MemoryDesk(register or (hollowbeck(),))
    return [text(desk.ask(one, today=date.fromisoformat(day), thread="t")) for one in said]
