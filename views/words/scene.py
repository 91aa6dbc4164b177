"""What a fact is said against: its agreement, where that stands, and the days that were asked about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.agreement import NOW, When
from agreements.answers import Answer
from agreements.days.calendar import in_words
from agreements.life.progress import NONE_YET, Progress
from agreements.requests import About, Topic
from agreements.standing import Standing, end_before
from agreements.terms import Dated, Fact, Terms
from agreements.terms.clauses import labels
from views.page import Button, Cite, Line, Part, Point, Quote, Row
from views.words.days import fact_falls, off
from views.words.deeds.fates import late_words, settled_words
from views.words.phrases import capital, ended, joined, sentences

FEW = 3
"""The most clauses that a summary cites."""


@dataclass(frozen=True)
class Said:
    """What is said of one subject: the answer in a sentence, what it rests on, and the details."""

    answer: str
    parts: tuple[Part, ...] = ()
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True)
class Scene:
    """The agreement that is talked about, where it stands on the day asked about, and today."""

    terms: Terms
    standing: Standing
    today: date
    when: When = NOW
    made: Progress = NONE_YET

    @property
    def day(self) -> date:
        """The day that the answer is about."""
        return self.standing.day

    @property
    def now(self) -> bool:
        """Whether the answer is about today."""
        return self.day == self.today

    @property
    def past(self) -> bool:
        """Whether the answer is about a day gone by, so that it speaks in the past tense."""
        return self.day < self.today

    def called(self, reference: str) -> str:
        """Name what a reference means: a party of the agreement by its id, or the reference as it is."""
        return self.terms.called(reference)

    def parent(self, slug: str) -> str:
        """Name an organisation by its id in other agreements, as far as this one's names give it away."""
        if self.terms.party(slug):
            return self.terms.called(slug)
        words = slug.split("-")
        between = r"\W{1,3}".join(map(re.escape, words))
        spelt = re.compile(rf"\b{between}\b", re.IGNORECASE)
        known = [alias for one in self.terms.parties for alias in (one.name, *one.also_called)]
        known += [alias for one in self.terms.mentioned for alias in (one.name, *one.also_called)]
        return next((match[0] for name in known if (match := spelt.search(name))), " ".join(words))

    def names(self, references: Iterable[str] | None) -> str:
        """Name several at once: `Doncaster CCG and Doncaster Borough Council`."""
        return joined(self.called(reference) for reference in references or ())

    def cites(self, *clauses: str | None) -> tuple[Cite, ...]:
        """Point to the clauses that a line rests on, each once."""
        found = (label for clause in clauses if clause for label in labels(clause))
        return tuple(Cite(self.terms.id, label) for label in dict.fromkeys(found))

    def fate(self, item: str, due: Dated | None = None) -> str | None:
        """Say how an item was settled, and how late: `done on 30 January 2018`; nothing where it was not."""
        record = self.made.settled.get(item)
        if record is None:
            return None
        again = item in self.made.again  # that it was held is not late then
        late = late_words(record.counts_on, due.date, due) if due and not again else ""
        return capital(settled_words(record)) + (f", {late}" if late else "")

    def far(self, day: date) -> str:
        """Say how far a day is from the day asked about."""
        return off(day, self.day, self.today)

    def dated(self, fact: Dated) -> str:
        """Say when a fact falls and how far off that is: `by 10 November 2017 (9 years ago)`."""
        if fact.date is None:
            return "no date"
        by_year = fact.precision == "year" and fact.date_from is None
        vague = "no day given; " if by_year or fact.precision in {"month", "none"} else ""
        return f"{fact_falls(fact)} ({vague}{self.far(fact.date)}{self.beyond(fact.date)})"

    def beyond(self, day: date | None) -> str:
        """Say that a day comes after the end that was given here: `, after its end on 15 June 2018`."""
        end = end_before(self.terms, day)
        return f", after its end on {in_words(end)}" if end else ""

    def headline(self, said: str, cites: tuple[Cite, ...] = ()) -> Line:
        """Say the answer in one line that names the agreement, and the day where that is not today."""
        return Line(f"{self.terms.short_name}{asked(self.when, self.today)}: {ended(said)}", few(cites))

    def button(self, label: str, topic: Topic) -> Button:
        """Make a button that asks something else about the same agreement, for the same days."""
        return Button(label, About(topic, self.terms.id, when=self.when).typed)


def few(cites: tuple[Cite, ...]) -> tuple[Cite, ...]:
    """Return what a summary rests on, or nothing where that is more than a few: the lines below it say."""
    return cites if len(cites) <= FEW else ()


def asked(when: When, today: date) -> str:
    """Say which days an answer is about, with a space before: ` on 1 December 2017`; nothing for today."""
    day = f" on {in_words(when.as_of)}" if when.as_of and when.as_of != today else ""
    return day + (f", as known on {in_words(when.known_on)}" if when.known_on else "")


def scene_of(answer: Answer, terms: Terms, standing: Standing, made: Progress = NONE_YET) -> Scene:
    """Set the scene in which an answer about one agreement is said; `made` is what became of its items."""
    return Scene(terms, standing, answer.today, answer.request.when, made)


def row(scene: Scene, fact: Fact, label: str, *said: str | None) -> tuple[Part, ...]:
    """Say a fact in a labelled line with its note and clause, then the document's own words, if kept."""
    note = f"Note: {fact.note}" if fact.note else None
    return (Row(label, sentences(*said, note), scene.cites(fact.clause)), *quotes(scene, fact))


def unsaid(fact: Fact, key: str, said: str) -> str | None:
    """Say that the document leaves something open; nothing where the file leaves it out: it does not tell."""
    return said if fact.recorded(key) else None


def point(scene: Scene, fact: Fact, *said: str | None) -> tuple[Part, ...]:
    """Say a fact as one of a list of points."""
    note = f"Note: {fact.note}" if fact.note else None
    return (Point(sentences(*said, note), scene.cites(fact.clause)), *quotes(scene, fact))


def aside(scene: Scene, fact: Fact, label: str, said: str) -> tuple[Part, ...]:
    """Say again a fact within another where it has a clause, a note or a quotation of its own."""
    return row(scene, fact, label, said) if fact.clause or fact.note or fact.quote else ()


def quotes(scene: Scene, fact: Fact) -> tuple[Part, ...]:
    """Give the words of the document that a fact keeps, if any."""
    return (Quote(fact.quote, scene.cites(fact.clause)),) if fact.quote else ()


def absent(scene: Scene, section: str, nothing: str) -> Said:
    """Say that there is nothing under a section: the file leaves it out, or the document has none."""
    if scene.terms.recorded(section):
        return Said(nothing)
    return Said(f"the register does not record {_ABSENT.get(section, section)}")


_ABSENT = {
    "allocations": "tables of shares",
    "background": "earlier events",
    "contacts": "contacts",
    "discrepancies": "what in the document contradicts itself or is left open",
    "governance": "boards or committees",
    "milestones": "milestones or deliverables",
    "recurring": "recurring duties",
    "reviews": "reviews of the agreement",
    "schedules": "schedules or forms",
    "scope": "what is in scope",
}
"""What a section holds, where it is not called so."""
