"""Pictures say what the register says, in marks and in words, and whatever is in a title can't break them."""

import io
from datetime import date

import pytest
from PIL import Image

from agreements.answers import Answer
from agreements.change_notes.effects import SetEnd
from agreements.days.calendar import Period, financial_quarter, month
from agreements.handed_out.handouts import ShowTimeline, ShowTimelines
from agreements.handed_out.timeline import Lane, Mark, Sort, lanes
from agreements.life import deeds, registers
from agreements.life.figures import Reported
from agreements.life.happenings import Decision
from agreements.life.results import Figures
from tests.agreements.histories import CLERK, History, day, given, made, sample
from tests.views.asking import ask
from views.page import Page, Table
from views.pictures import canvas, chart
from views.text import text
from views.words.deeds.figures import figures

HOSTILE = "$\\frac{1}{0}$ \ud800\x00 <b>\n" + "x" * 300 + " שלום 漢字 🙂"


def run() -> History:
    """Run Doncaster: signed, a milestone done, another moved, a gateway deferred, its end changed."""
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-11-20")
    history = history.asked(deeds.Deal("doncaster", "M1", day=day("2017-11-21")), on="2017-11-21", by=CLERK)
    history = history.asked(
        deeds.MoveItem("doncaster", "M3", day("2018-02-28"), "of the lawyers"), on="2017-12-01", by=CLERK
    )
    history = history.asked(
        deeds.Decide(
            "doncaster",
            "G1",
            decision=Decision.DEFERRED,
            body="Council Cabinet",
            decided_on=day("2018-01-10"),
            deferred_to=day("2018-05-01"),
        ),
        on="2018-01-10",
        by=CLERK,
    )
    history = history.asked(deeds.Deal("doncaster", "O1-2017-12"), on="2018-01-10", by=CLERK)
    return history.varied(SetEnd(day("2018-06-30")), on="2018-01-15", change_on="2018-01-16")


def by_item(history: History, on: str) -> dict[str, Lane]:
    return {lane.item or lane.what: lane for lane in lanes(history.agreement, day(on))}


def test_a_timeline_has_what_happened_where_it_lies() -> None:
    found = by_item(run(), "2018-01-20")
    assert found["Term"].marks == (Mark(Period(day("2017-11-20"), day("2018-06-30"))),)
    assert found["M1"].marks[0].settled_on == day("2017-11-21")
    assert found["M3"].marks[0].days == Period(day("2018-02-28"), day("2018-02-28"))
    assert found["G1"].marks[0].days.last == day("2018-05-01")
    assert (found["O1"].sort, found["O1"].settled, len(found["O1"].marks)) == (Sort.DUTY, 1, 8)
    assert found["CCN 1"].marks[0].days.first == day("2018-01-16")
    assert [lane.sort for lane in found.values()] == sorted(
        (lane.sort for lane in found.values()), key=list(Sort).index
    )


def test_a_timeline_of_a_day_gone_by_has_what_held_then() -> None:
    found = by_item(run(), "2017-11-25")
    assert found["Term"].marks[0].days.last == day("2018-03-31")
    assert found["M3"].marks[0].days.last == day("2018-01-31")
    assert "CCN 1" not in found


def test_a_notice_and_its_end_are_on_the_timeline() -> None:
    history = given("southend").signed("southend-council", "southend-ccg", on="2014-10-01")
    assert by_item(history, "2015-01-01")["Last day to give notice that runs out by the end date"].marks
    request = deeds.GiveNotice(
        "southend", party="southend-ccg", given_on=day("2015-06-01"), ends_on=day("2015-12-01")
    )
    history = history.asked(request, on="2015-06-01", by=CLERK)
    found = by_item(history, "2015-06-02")
    assert found["Notice of NHS Southend Clinical Commissioning Group"].marks[0].days == Period(
        day("2015-06-01"), day("2015-12-01")
    )
    assert found["Term"].marks[0].days.last == day("2015-12-01")


def asked(history: History, on: str = "2018-01-20") -> Page:
    return ask(ShowTimeline(history.id), records=history.agreement.records, today=day(on))


def test_all_that_is_drawn_is_said_in_the_answer_and_for_who_does_not_see_the_picture() -> None:
    page = asked(run())
    [file] = page.files
    table = next(part for part in page.parts if isinstance(part, Table))
    drawn = lanes(run().agreement, day("2018-01-20"))
    assert [row[2] for row in table.rows] == [lane.what for lane in drawn]
    for row in table.rows:
        assert all(cell.removesuffix(".") in file.alt for cell in row[1:] if cell), row
    assert "M1: MoU agreed between the CCG and the Council" in file.alt
    assert "dealt with 21 November 2017" in file.alt


def size(page: Page) -> tuple[int, int]:
    [file] = page.files
    picture = Image.open(io.BytesIO(file.content))
    picture.load()
    return picture.size


def test_a_picture_is_as_wide_as_a_phone_and_has_a_line_for_each_thing() -> None:
    short = made("a", "b", starts="2018-01-01", ends="2018-12-31")
    width, height = size(asked(given(short)))
    assert width == 1080
    wide, high = size(asked(run()))
    assert wide == 1080
    more = len(lanes(run().agreement, day("2018-01-20"))) - 1
    assert high > height + more * 100


def test_ink_is_where_something_is_drawn_and_nothing_runs_over_the_edge() -> None:
    picture = Image.open(io.BytesIO(asked(run()).files[0].content)).convert("L")
    columns = picture.resize((picture.width, 1), Image.Resampling.BOX).tobytes()
    assert min(columns[:10]) == min(columns[-10:]) == 255
    assert min(columns) < 255


@pytest.mark.parametrize("on", ["1901-01-01", "2017-12-01", "2026-11-28"])
def test_today_may_be_anywhere(on: str) -> None:
    assert size(asked(run(), on))[0] == 1080


def test_whatever_a_title_holds_is_drawn_as_text() -> None:
    milestones = [{"id": "M1", "what": HOSTILE.replace("\ud800", ""), "date": "2018-02-01"}]
    terms = made("a", "b", starts="2018-01-01", short_name="$x^{$ \\ MoU", milestones=milestones)
    assert size(asked(given(terms)))[0] == 1080
    assert canvas.drawable("a$b\ud800\x00\n漢c") == "a$b ?c"


def test_with_no_day_known_there_is_nothing_to_draw_and_that_is_said() -> None:
    page = asked(given(made("a", "b", ends="")))
    assert "nothing to draw" in page.headline.text
    assert page.files == ()


def test_the_timeline_of_all_has_a_line_for_each_soonest_end_first() -> None:
    page = ask(ShowTimelines(date(2016, 5, 1)), today=date(2016, 5, 1))
    table = next(part for part in page.parts if isinstance(part, Table))
    assert table.rows[0][0] == "Southend Integrated Commissioning MoU"
    assert len(table.rows) == 5
    assert size(page)[0] == 1080
    assert all(row[0] in page.files[0].alt for row in table.rows)


def test_of_very_many_agreements_the_first_forty_are_drawn() -> None:
    many = [
        made("a", starts="2018-01-01", id=f"made-{number}", short_name=f"Made {number}")
        for number in range(200)
    ]
    page = ask(ShowTimelines(date(2018, 2, 1)), *many, today=date(2018, 2, 1))
    assert page.headline.text == "A timeline of 200 agreements; the picture has the first 40."
    assert len(page.agreements) == 40


def test_an_empty_register_has_no_timeline() -> None:
    gone = sample("doncaster").model_copy(update={"end": made("a", ends="").end, "milestones": ()})
    page = ask(ShowTimelines(date(1990, 1, 1)), gone, today=date(1990, 1, 1))
    assert (page.files, page.headline.text) == ((), "Nothing to draw: no agreement has a day that is known.")


def reported(*figures: tuple[str, int, str]) -> Page:
    history = given("nottinghamshire")
    for target, quarter, figure in figures:
        period = financial_quarter(2016, quarter)
        request = registers.Report("nottinghamshire", period=period, target=target, figure=figure, sure=True)
        history = history.asked(request, on="2017-05-01", by=CLERK)
    request_ = registers.ShowFigures("nottinghamshire")
    return ask(request_, records=history.agreement.records, today=date(2017, 5, 1))


def test_figures_are_drawn_beside_their_targets() -> None:
    page = reported(("T2", 3, "0.4%"), ("T2", 4, "2.1 %"), ("T5", 4, "1,052"))
    assert size(page)[0] == 1080
    assert page.files[0].alt == (
        "Figures of Nottinghamshire IPC MOU beside their targets. T2, People in the IPC cohort: 0.4% in "
        "Q3 2016/17; 2.1 % in Q4 2016/17; aim 2%. T5, First cohort for personalised care planning and "
        "personal budgets: 1,052 in Q4 2016/17; aim 50 people."
    )
    assert size(reported(("T2", 3, "0.4%")))[1] < size(page)[1]


def test_a_picture_has_no_more_figures_than_are_read() -> None:
    months = [month(year, number) for year in (2016, 2017) for number in range(1, 13)]
    targets = [{"id": f"T{number}", "what": "Boats mended", "value": "50"} for number in range(1, 23)]
    terms = made("a", "b", targets=targets)
    reports = [
        Reported(target=one.id, first=of.first, last=of.last, figure="7", counts_on=of.last)
        for one in terms.targets
        for of in months
    ]
    found = Figures(terms, {(one.target, one.period): one for one in reports})
    page = figures(Answer(registers.ShowFigures("made"), day("2018-05-01"), found), found)
    assert "The picture has the last 12 periods." in text(page)
    shown = ("T20,", "T21,", "January 2016", "; 7 in")
    assert [page.files[0].alt.count(one) for one in shown] == [1, 0, 0, 20 * 11]
    assert "last 12 periods" not in text(reported(("T2", 3, "0.4%")))


def test_a_figure_of_another_sort_than_its_target_is_drawn_without_an_aim() -> None:
    assert size(reported(("T1", 4, "1,000,250")))[0] == 1080


def test_figures_of_nothing_are_no_reason_to_fail() -> None:
    file = io.BytesIO()
    chart.draw("x", [chart.Panel("T1: x", "0", 0.0, (chart.Reached("Q1", "0", 0.0),))], file)
    assert file.getvalue()


def test_with_no_figures_there_is_no_chart() -> None:
    assert reported().files == ()
