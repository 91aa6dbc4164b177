"""What is said of an early end: notice, its withdrawal, and what replaces an agreement."""

from agreements.answers import Answer
from agreements.days.calendar import how_far, in_words
from agreements.life.deeds import Replace, StartNotice, StartWithdrawingNotice
from agreements.life.results import NoticeRecorded, NoticeTakenBack, NotReplaced, ReplacedBy
from agreements.requests import About, Topic
from views.page import Button, Line, Page, Part, Row
from views.words.phrases import ended, sentences


def notice_recorded(answer: Answer, content: NoticeRecorded) -> Page:
    """Say who gave notice when, and on which day the agreement now ends."""
    terms, record = content.terms, content.record
    party = terms.called(record.party)
    ends = in_words(record.ends_on)
    said = f"Notice recorded: {party} ends {terms.short_name}, whose last day is now {ends}"
    rows: list[Part] = [
        Row("Given", ended(in_words(record.counts_on))),
        Row("Ends", f"{ends} ({how_far(record.ends_on, answer.today)})."),
    ]
    rows += [Row("Note", record.note)] if record.note else []
    written = [way for way in terms.termination if way.in_writing]
    if written:
        rows.append(
            Row("Check", "The document asks for notice in writing. This record is not the notice itself.")
        )
    buttons = (
        Button("Withdraw it", StartWithdrawingNotice(terms.id).typed),
        Button("Status", About(Topic.STATUS, terms.id).typed),
    )
    return Page(Line(ended(said)), tuple(rows), buttons, agreements=(terms.id,))


def notice_taken_back(answer: Answer, content: NoticeTakenBack) -> Page:
    """Say that a notice is withdrawn, and when the agreement ends now."""
    terms, record = content.terms, content.record
    last = terms.end.date
    ends = "ended" if last and last < answer.today else "ends"
    end = f"It {ends} on {in_words(last)} again" if last else "It has no end date again"
    if content.still and last == content.still.ends_on:
        end = f"It {ends} on {in_words(last)} by the notice of {terms.called(content.still.party)}"
    buttons = (
        Button("Status", About(Topic.STATUS, terms.id).typed),
        Button("Give notice", StartNotice(terms.id).typed),
    )
    how = "Recorded by mistake" if content.mistaken else "Withdrawn"
    said = f"{how}: the notice of {terms.called(record.party)} to end {terms.short_name}"
    said += ". It never counted" if content.mistaken else ""
    rows = (Row("Because", sentences(record.why)), Row("Ends", ended(end)))
    return Page(Line(ended(said)), rows, buttons, agreements=(terms.id,))


def replaced_by(_: Answer, content: ReplacedBy) -> Page:
    """Say which agreement replaces another."""
    terms, other = content.terms, content.other
    said = f"Recorded: {other.short_name} replaces {terms.short_name}"
    why = "Nothing in the dates of either changed. To end one early, give notice or raise a change note."
    buttons = tuple(
        Button(f"Status: {one.short_name}", About(Topic.STATUS, one.id).typed) for one in (other, terms)
    )
    back = Button("Take it back", Replace(terms.id, ended=True).typed)
    return Page(Line(ended(said)), (Line(why),), (*buttons, back), agreements=(terms.id, other.id))


def not_replaced(_: Answer, content: NotReplaced) -> Page:
    """Say that no agreement replaces another after all."""
    terms, before = content.terms, content.before
    said = f"Recorded: {before.called or before.by} does not replace {terms.short_name} after all"
    button = Button("Status", About(Topic.STATUS, terms.id).typed)
    return Page(Line(ended(said)), (), (button,), agreements=(terms.id,))
