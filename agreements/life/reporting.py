"""The rules of reports: which figures can be given, for which period, and which are asked for again."""

from datetime import date

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.runners import barred
from agreements.days.calendar import FIRST_DAY, ONE_DAY, Period, quarter_of
from agreements.days.misdated import misdated
from agreements.life import registers
from agreements.life.figures import Reported, figure, is_far, reported
from agreements.life.results import Figures, Result
from agreements.outcomes import Blank, Field, Option, Outcome, Refusal, Refused, Sought, ToFill
from agreements.terms import Target, Terms


def start_report(request: registers.StartReport, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that takes a figure for a period, the last whole quarter if none is said."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused
    last_quarter = quarter_of(quarter_of(asking.today).first - ONE_DAY)
    period = request.period or last_quarter
    wrong = _wrong_period(terms, period, asking)
    if wrong:
        return wrong
    given = reported(agreement.records, asking.today)
    missing = [one.id for one in terms.targets if (one.id, period) not in given]
    return _form(terms, period, missing[0] if missing else "")


def _wrong_period(terms: Terms, period: Period, asking: Asking) -> Refused | None:
    if not terms.targets:
        return Refused(Refusal.NO_TARGETS, terms)
    if period.last >= asking.today:
        return Refused(Refusal.PERIOD_OPEN, terms, details=(period.last.isoformat(),))
    wrong = period.first < FIRST_DAY or period.last < period.first
    return misdated(("last", period.last), ("first", period.first), terms) if wrong else None


def _form(terms: Terms, period: Period, target: str, *, said: str = "", note: str = "") -> ToFill:
    options = tuple(Option(one.id, f"{one.id}: {one.what}") for one in terms.targets)
    sure = (Field("sure", Blank.CHOICE, "", (Option("sure", "sure"),)),) if said else ()
    fields = (
        Field("target", Blank.CHOICE, target, options),
        Field("figure", Blank.TEXT, said),
        Field("note", Blank.TEXT, note, required=False),
        *sure,
    )
    carried = {"agreement": terms.id, "first": period.first.isoformat(), "last": period.last.isoformat()}
    called = f"{period.first.isoformat()} {period.last.isoformat()}"
    return ToFill("report", terms.id, terms.short_name, called, fields, carried)


def report(request: registers.Report, agreement: Agreement, asking: Asking) -> Ruled:
    """Record a figure; one far outside its target is asked for again, not refused."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking) or _wrong_period(terms, request.period, asking)
    if refused:
        return refused, ()
    target = next((one for one in terms.targets if one.id == request.target), None)
    reached = figure(request.figure)
    if target is None:
        return Refused(Refusal.NO_ITEM, terms, request.target, sought=Sought.TARGET), ()
    if reached is None:
        return Refused(Refusal.NO_FIGURE, terms, request.figure[:60]), ()
    if is_far(reached, target) and not request.sure:
        return _form(terms, request.period, target.id, said=request.figure, note=request.note), ()
    record = Reported(
        agreement=terms.id,
        target=target.id,
        first=request.period.first,
        last=request.period.last,
        figure=request.figure.strip(),
        note=request.note.strip(),
        counts_on=asking.today,
    )
    return _figures(agreement.after(record), target, asking.today), (record,)


def show_figures(request: registers.ShowFigures, agreement: Agreement, asking: Asking) -> Figures:
    """Show the figures reached by the day asked about, beside the targets."""
    return _figures(agreement, None, request.when.as_of or asking.today)


def _figures(agreement: Agreement, just: Target | None, day: date) -> Figures:
    return Figures(agreement.terms_on(day), reported(agreement.records, day), just)
