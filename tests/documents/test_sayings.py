"""One sentence at a time: days, ways to end, sums, how often and people, in words as people write them."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of

HEAD = """# Memorandum of Understanding for the Rookery Wards

1. Parties

1.1 It is made between Alder County Council ("the Council"), Birch NHS Foundation Trust ("the Trust") and \
Cedar Voluntary Action ("CVA").

2. Term

2.1 This memorandum starts on 1 April 2031 and ends on 31 March 2034.

3. Work

3.1 """
ELDERS = "Words.\n\n| Elders | Alder County Council and Birch NHS Foundation Trust |\n|---|---|\n\n"


def told(sentence: str, section: str, field: str) -> list[object]:
    facts = draft_of(f"{HEAD}{sentence}\n").of(section)
    return [fact.value[field] for fact in facts if str(fact.value["clause"]).startswith("3")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("By the end of the first year the partners will have opened a ward.", date(2032, 3, 31)),
        ("The report on beds is due at the end of month 18.", date(2032, 9, 30)),
        ("A list goes to the boards in the spring of 2032 (no later than 31 May).", date(2032, 5, 31)),
        ("The parties will agree a plan for staff before the memorandum ends.", date(2034, 3, 31)),
    ],
)
def test_a_step_is_due(sentence: str, day: date) -> None:
    assert told(sentence, "milestones", "date") == [day]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("An interim evaluation will be made between 1 June and 31 July 2032.", [date(2032, 7, 31)]),
        ("The partners will look at this memorandum afresh in May of each year.", [date(2031, 5, 31)]),
        (
            "A mid-term review takes place in October 2032 and a final review in December 2033.",
            [date(2032, 10, 31), date(2033, 12, 31)],
        ),
        ("The Ward Group shall hold a stocktake of the work in Q2 2032/33.", [date(2032, 9, 30)]),
        ("In May 2033 a judge from outside looks at whether the ward works.", [date(2033, 5, 31)]),
        ("This memorandum will be reviewed six months before it ends.", [date(2033, 9, 30)]),
        ("The partners shall revisit the number of beds before 30 June 2032.", [date(2032, 6, 30)]),
        ("The success of these wards is to be judged by 31 May 2033.", [date(2033, 5, 31)]),
        ("An outside evaluator reports by 31 January 2033 on what was gained.", [date(2033, 1, 31)]),
    ],
)
def test_a_review_falls(sentence: str, days: list[date]) -> None:
    assert told(sentence, "reviews", "date") == days


@pytest.mark.parametrize(
    ("sentence", "section", "days"),
    [
        (
            "The nurses of Birch move to the Council on the Ward Opening Date.",
            "milestones",
            [date(2031, 10, 1)],
        ),
        ("The Trust will count the beds by the Ward Opening Date.", "milestones", [date(2031, 10, 1)]),
        (
            "The partners shall review this memorandum six months after the Ward Opening Date.",
            "reviews",
            [date(2032, 4, 1)],
        ),
    ],
)
def test_a_day_that_has_a_name_is_counted_from(sentence: str, section: str, days: list[date]) -> None:
    text = f"{HEAD}“Ward Opening Date” means 1 October 2031.\n\n4. Opening\n\n4.1 {sentence}\n"
    facts = draft_of(text).of(section)
    assert [fact.value["date"] for fact in facts if str(fact.value["clause"]).startswith("4")] == days


def test_two_cabinets_may_decide_at_a_gateway_and_what_follows_on_a_day_is_told_too() -> None:
    text = (
        f"{HEAD}Gateway Two (one ward). By 31 March 2032 the two cabinets shall decide whether to close the "
        "lower ward. If they agree, the lower ward closes on 30 September 2032.\n"
    )
    drafted = draft_of(text)
    assert [fact.value["date"] for fact in drafted.of("gateways")] == [date(2032, 3, 31)]
    assert [fact.value["date"] for fact in drafted.of("milestones")] == [date(2032, 9, 30)]


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        (
            "Both the Council and CVA shall open it by 1 May 2032.",
            ["alder-county-council", "cedar-voluntary-action"],
        ),
        ("CVA will print a guide by 1 May 2032.", ["cedar-voluntary-action"]),
        ("The Elders shall open a ward by 1 May 2032.", ["alder-county-council", "birch-nhs-ft"]),
        ("A ward will open by 1 May 2032.", None),
    ],
)
def test_who_owes_a_step(sentence: str, owners: list[str] | None) -> None:
    text = f"{HEAD}{ELDERS}4. Steps\n"
    (fact,) = draft_of(f"{text}\n4.1 {sentence}\n").of("milestones")
    assert fact.value["owner"] == owners


@pytest.mark.parametrize(
    ("sentence", "leavers"),
    [
        ("Either Elder may leave on six months' notice.", ["alder-county-council", "birch-nhs-ft"]),
        ("The Trust or CVA may leave on six months' notice.", ["birch-nhs-ft", "cedar-voluntary-action"]),
        (
            "Any party may leave on six months' notice.",
            ["alder-county-council", "birch-nhs-ft", "cedar-voluntary-action"],
        ),
    ],
)
def test_who_may_leave(sentence: str, leavers: list[str]) -> None:
    text = f"{HEAD}{ELDERS}4. Ending\n"
    (fact,) = draft_of(f"{text}\n4.1 {sentence}\n").of("termination")
    assert fact.value["by_whom"] == leavers


def test_a_season_is_told_in_its_words() -> None:
    (said,) = told(
        "The partners will take stock of this memorandum in the autumn of 2032.", "reviews", "date_text"
    )
    assert said == "in the autumn of 2032"


@pytest.mark.parametrize(
    ("sentence", "length"),
    [
        (
            "A partner may leave by writing to the others at least three months before the day it goes.",
            {"months": 3, "at_least": True},
        ),
        ("Notice to quit the partnership is twelve weeks.", {"weeks": 12, "at_least": False}),
        (
            "The Trust may give notice of termination expiring on any 31 March, of not less than six months.",
            {"months": 6, "at_least": True},
        ),
        ("Either of us may stop by a letter to the other, with effect four weeks later.", {"weeks": 4}),
        ("A party may resign from this memorandum on a quarter's notice.", {"months": 3, "at_least": False}),
    ],
)
def test_notice_is_so_long(sentence: str, length: dict[str, object]) -> None:
    (notice,) = told(sentence, "termination", "notice")
    assert isinstance(notice, dict)
    assert length.items() <= notice.items()


@pytest.mark.parametrize(
    ("sentence", "paid"),
    [
        ("The Trust contributes £50,000 a year, and CVA £5,000.", [(50_000, "birch"), (5_000, "cedar")]),
        ("A grant of £30k will be paid by the Council to CVA.", [(30_000, "alder")]),
        ("The Council pays the Trust £4,000 a month.", [(4_000, "alder")]),
        ("It gets £400 from the Council and £250 from the Trust.", [(400, "alder"), (250, "birch")]),
    ],
)
def test_who_pays_what(sentence: str, paid: list[tuple[int, str]]) -> None:
    amounts, payers = (told(sentence, "funding", field) for field in ("amount", "payer"))
    assert [(amount, str(payer).split("-")[0]) for amount, payer in zip(amounts, payers, strict=True)] == paid


@pytest.mark.parametrize(
    ("sentence", "often"),
    [
        ("The Ward Group will convene not less than four times per annum.", ["4 times a year"]),
        ("The two matrons speak weekly until July 2031 and monthly thereafter.", ["weekly", "monthly"]),
        ("A Ward Board of four people meets every other Tuesday.", ["fortnightly"]),
        ("The Trust sends a note before each meeting and a list yearly.", ["annual", "every meeting"]),
        ("The beds are counted nightly, and the Trust sends the count on.", ["daily"]),
        ("The list of wards is rewritten biennially by the Council.", ["every 2 years"]),
        ("On a six-weekly cycle the Trust audits ten beds.", ["every 6 weeks"]),
        ("The matron holds a round twice weekly.", ["twice a week"]),
        ("The fee is £9,600 per annum, payable by equal quarterly payments in advance.", ["quarterly"]),
        ("The Council shall test the bells once in every seven days.", ["weekly"]),
        ("Termly visits to the wards are arranged by CVA.", ["once a term"]),
        ("The Trust shall count its beds twice in each Ward Year.", ["twice a year"]),
        ("The Trust keeps the ward open from 7.30 am to 6.00 pm every day.", []),
        ("The Trust shall keep the lift in repair, with 97% availability in each quarter.", []),
    ],
)
def test_how_often(sentence: str, often: list[str]) -> None:
    assert told(sentence, "recurring", "frequency") == often


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Day-to-day contacts are Ravi Menon at the Trust and Sian Pugh at CVA.",
            ["Ravi Menon", "Sian Pugh"],
        ),
        ("The Caldicott Guardian at the Trust is Professor Ian Rudd.", ["Professor Ian Rudd"]),
        ("The Council's named officer for this memorandum shall be Peter Vance.", ["Peter Vance"]),
        ("Ada Quill, who is the Trust's Head of Wards, will act as project manager.", ["Ada Quill"]),
        ("The Manager of the Ward, Bethan Rhys, reports to the Board.", ["Bethan Rhys"]),
        ("Letters go to the Ward Clerk (at the date of this memorandum Ravi Menon).", ["Ravi Menon"]),
        ("It is led by Ward Clerk, Long Lane, Birch.", []),
        ("Safeguarding lead: Bethan Rhys, Named Nurse, bethan@birch.example", ["Bethan Rhys"]),
    ],
)
def test_whom_to_turn_to(sentence: str, people: list[str]) -> None:
    assert told(sentence, "contacts", "name") == people


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        (
            "We begin on Monday 5 January 2032. We finish on Friday 29 December 2034.",
            "5 January",
            "2034-12-29",
        ),
        (
            "It takes effect when both parties have signed and, unless renewed, lapses on 30 June 2034.",
            None,
            "2034-06-30",
        ),
        (
            "It has effect from the go-live date, 12 May 2031, and stays in place for 24 months.",
            "12 May",
            "2033-05-11",
        ),
        (
            "It takes effect as soon as the second of us has signed and falls away on 1 May 2032.",
            None,
            "2032-05-01",
        ),
        ("It starts the day after the last signature and runs for two years.", None, "2033-05-08"),
    ],
)
def test_the_term_runs(sentence: str, start: str | None, end: str) -> None:
    signed = "".join(
        f"Signed for and on behalf of {name}\n\nName: Ada Quill\nDate: {day} May 2031\n\n"
        for name, day in (("Alder County Council", 3), ("Birch NHS Foundation Trust", 9))
    )
    parties = "between Alder County Council and Birch NHS Foundation Trust"
    text = (
        f"# Agreement\n\n1. Parties\n\n1.1 This is made {parties}.\n\n2. Term\n\n2.1 {sentence}\n\n{signed}"
    )
    drafted = draft_of(text)
    (first,), (last,) = drafted.of("commencement"), drafted.of("end")
    assert (start or "sign") in str(first.value["date_text"])
    assert str(last.value["date"]) == end
