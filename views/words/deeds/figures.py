"""What is said of figures: those reached, period by period, beside those that the agreement aims at."""

from agreements.answers import Answer
from agreements.deeds import StartReport
from agreements.figures import aim, figure
from agreements.requests import About, Topic
from agreements.results import Figures
from agreements.terms import Target
from views.page import Button, Cite, Line, Page, Table
from views.words.days import period_words
from views.words.phrases import count


def figures(_: Answer, content: Figures) -> Page:
    """Show figures beside targets, a column for each period, and say of the last whether it reaches."""
    terms = content.terms
    periods = sorted({period for _, period in content.reported})
    buttons = (
        Button("Report a figure", StartReport(terms.id, periods[-1] if periods else None).typed),
        Button("Targets", About(Topic.TARGETS, terms.id).typed),
    )
    if not periods:
        said = f"{terms.short_name}: no figures are reported yet, of {count(len(terms.targets), 'target')}."
        return Page(Line(said), buttons=buttons, agreements=(terms.id,))
    columns = ("Target", "What", "Aim", *(period_words(period) for period in periods), "Against the aim")
    rows = []
    for target in terms.targets:
        found = [content.reported.get((target.id, period)) for period in periods]
        cells = [one.figure if one else "" for one in found]
        last = next((cell for cell in reversed(cells) if cell), "")
        rows.append((target.id, target.what, target.value or "not stated", *cells, _against(last, target)))
    table = Table(columns, tuple(rows), tuple(_cites(terms.id, one) for one in terms.targets))
    just = f"{content.just.id} is recorded; " if content.just else ""
    number = count(len(content.reported), "figure")
    said = f"{terms.short_name}: {just}{number} reported for {count(len(periods), 'period')}."
    return Page(Line(said), (table,), buttons, agreements=(terms.id,))


def _cites(agreement: str, target: Target) -> tuple[Cite, ...]:
    return (Cite(agreement, target.clause),) if target.clause else ()


def _against(last: str, target: Target) -> str:
    """Say whether the last figure reaches the aim; nothing where the two are of different sorts."""
    reached, wanted = figure(last) if last else None, aim(target)
    if reached is None or wanted is None or reached.share is not wanted.share:
        return ""
    return "reached" if reached.number >= wanted.number else "not reached yet"
