"""What a visitor does on the page of the demonstration, and what passed between bot and Slack meanwhile."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from playwright.sync_api import Browser, Locator, expect

from bot.demo import Demonstration
from bot.sample import sample_terms, signatories
from tests.practice.browser import PATIENCE, Desk
from tests.practice.visitor import Visitor

HERE = "#general"
COMPLAINTS = ".error:not([hidden]), .trouble:not([hidden])"
SIGNERS = {one.party: one.name for one in signatories(sample_terms())}
CLERK, ADMINISTRATOR, OUTSIDER = "Cleo Marsh (made up)", "Ada Bell (made up)", "Otto Crane (made up)"


@dataclass(frozen=True)
class Visit(Desk):
    """One open page of a demonstration."""

    running: Demonstration
    since: int
    faults: list[str] = field(default_factory=list)

    def ask(self, words: str, place: str = HERE) -> str:
        """Type words, wait until a form or a message came of them, and give what it says."""
        expect(self.box(place)).to_be_visible()  # or the messages counted are those of another place
        before = self.page.locator("#content .message").count()
        self.say(words, place)
        self._wait(lambda: self.form.count() or self.page.locator("#content .message").count() > before)
        return self.said

    @property
    def said(self) -> str:
        """What the form on top says, or else the message at the end."""
        return (self.form if self.form.count() else self.last).inner_text()

    def _wait(self, until: Callable[[], object]) -> None:
        for _ in range(PATIENCE // 30):
            if until():
                return
            self.page.wait_for_timeout(30)
        raise AssertionError("it did not come to be")

    def go_to(self, channel: str) -> None:
        """Open a channel, and wait until what stands there is its own."""
        self.page.get_by_role("button", name=f"channel {channel}").click()
        expect(self.box(f"#{channel}")).to_be_visible()

    def write_to_the_bot(self) -> None:
        """Open the direct messages with the bot, and wait until they stand there."""
        self.page.locator(".group.apps button").click()
        expect(self.box("mou")).to_be_visible()

    def become(self, name: str) -> None:
        """Act as somebody, and wait until the page is theirs."""
        person = self.page.locator(".person").filter(has_text=name)
        if person.get_attribute("aria-pressed") == "true":
            return
        person.click()
        expect(person).to_have_attribute("aria-pressed", "true")
        expect(self.page.locator("#toast")).to_have_text(f"You are now {name}.")

    def move_to(self, day: date) -> None:
        """Move the day, and wait until the bot lives on it."""
        self.page.locator(".day-button").click()
        self.page.get_by_label("Another day", exact=True).fill(day.isoformat())
        self.press("Move")
        expect(self.page.locator("#toast")).to_contain_text("It is now")
        assert self.running.workspace.day == day

    def fill(self, values: Mapping[str, str]) -> None:
        """Fill the form on top: the fields named ("" is anything), and what else it needs."""
        for block in self.form.locator(".input").all():
            label = block.locator(".label").inner_text().removesuffix(" (optional)")
            if label in values or not block.locator(".optional").count():
                _fill(block, values.get(label), self.running.workspace.day)

    def hand_in(self, values: Mapping[str, str]) -> str:
        """Fill the form on top, hand it in, and give what is said then."""
        self.fill(values)
        words, complaints = self.form.locator(".modal-body"), self.form.locator(COMPLAINTS)
        before = words.inner_text()
        self.form.locator(".modal-foot .primary").click()
        self._wait(lambda: not self.form.count() or words.inner_text() != before or complaints.count())
        complained = complaints.all_inner_texts()
        assert complained == [], complained
        return self.said

    def close_forms(self) -> None:
        """Press Escape until no form is left; one that is drawn anew just then doesn't hear it."""
        for _ in range(PATIENCE // 100):
            if not self.form.count():
                return
            self.page.keyboard.press("Escape")
            self.page.wait_for_timeout(100)
        raise AssertionError("a form stays open")

    def refusals(self) -> list[object]:
        """List what Slack or the bot refused or did not answer in this visit, once nothing is under way."""
        inspector = Visitor(self.running.workspace.url)
        self._wait(lambda: all(entry["ok"] is not None for entry in inspector.journal()))
        return [
            (entry["name"], entry["answer"])
            for entry in inspector.journal()
            if entry["number"] > self.since and entry["ok"] is False
        ]


def _fill(block: Locator, value: str | None, today: date) -> None:
    field = block.locator("select, textarea, input").first
    kind = field.get_attribute("type")
    if block.locator(".combobox").count():
        field.click()
        field.press_sequentially(value or "")
        block.get_by_role("option").first.click()
    elif field.evaluate("field => field.tagName") == "SELECT":
        if value:
            field.select_option(label=value)
        elif not field.input_value():
            field.select_option(index=1)
    elif kind in {"radio", "checkbox"}:
        block.get_by_label(value).check() if value else field.check()
    elif value or not field.input_value():
        field.fill(value or (today.isoformat() if kind == "date" else "As agreed by the board"))


@contextmanager
def visit(
    browser: Browser, running: Demonstration, *, width: int = 1280, height: int = 900
) -> Iterator[Visit]:
    """Open the page in a window of its own; no script of it may fail."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-GB"
    )
    before = Visitor(running.workspace.url).journal()
    opened = Visit(context.new_page(), running, before[-1]["number"] if before else 0)
    context.on("weberror", lambda fault: opened.faults.append(str(fault.error)))
    opened.page.goto(running.workspace.url)
    expect(opened.box(HERE)).to_be_visible()
    yield opened
    context.close()
    assert opened.faults == []
