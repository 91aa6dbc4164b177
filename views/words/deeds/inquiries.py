"""What is said of questions to the clerk: asked, listed, replied to, and the reply to whoever asked."""

from agreements.answers import Answer
from agreements.clerk.inquiries import ShowQuestions, StartInquiry, StartReply
from agreements.clerk.open_questions import AskedOfClerk
from agreements.days.calendar import in_words
from agreements.life.results import AskedTheClerk, Questions, Replied
from agreements.requests import About, Topic
from agreements.terms import Terms
from views.page import Button, Line, Notice, Page, Quote, Table
from views.words.phrases import count, mentioned, quoted
from views.words.scene import asked

SHOWN = 200
"""Characters of a question that are repeated in a first line."""


def asked_the_clerk(_: Answer, content: AskedTheClerk) -> Page:
    """Say that the question is with the clerk, and tell the clerk of it."""
    terms, one = content.terms, content.one.asked
    buttons = (_all(terms), _status(terms))
    if content.again:
        said = f"You asked this of {terms.short_name} already: it is question {one.number}, still open."
        return Page(Line(said), (Line("You will be told when there is a reply."),), buttons, (terms.id,))
    who = "its clerk" if content.told else "its register; no clerk or administrator is known yet"
    said = f"Question {one.number} about {terms.short_name} is with {who}: {quoted(one.question, SHOWN)}"
    return Page(
        Line(said),
        (Line("The reply is recorded, and said where you asked."),),
        buttons,
        agreements=(terms.id,),
        notices=tuple(Notice(user, _to_clerk(content)) for user in content.told),
    )


def _to_clerk(content: AskedTheClerk) -> Page:
    terms, one = content.terms, content.one.asked
    return Page(
        Line(f"{content.by} asks about {terms.short_name} what its document does not say."),
        (Quote(one.question),),
        (Button("Reply", StartReply(terms.id, one.number).typed), _all(terms), _status(terms)),
        agreements=(terms.id,),
        mentions=mentioned(content.by),
    )


def questions(answer: Answer, content: Questions) -> Page:
    """List the questions to the clerk, open ones first."""
    terms, day = content.terms, asked(answer.request.when, answer.today)
    ask = Button("Ask the clerk", StartInquiry(terms.id).typed)
    if not content.found:
        said = f"{terms.short_name}{day}: nothing was asked of its clerk."
        return Page(Line(said), (), (ask,), agreements=(terms.id,))
    in_order = sorted(content.found, key=lambda one: (one.answered is not None, one.asked.number))
    still = [one for one in in_order if one.answered is None]
    left = f"{len(still)} open" if still else "none open"
    said = f"{terms.short_name}{day}: {count(len(in_order), 'question')} to its clerk, {left}."
    table = Table(("Number", "Question", "Asked", "Reply"), tuple(_cells(one) for one in in_order))
    replies = tuple(
        Button(f"Reply to {one.asked.number}", StartReply(terms.id, one.asked.number).typed)
        for one in still[:10]
    )
    return Page(Line(said), (table,), (ask, *(replies if content.may_reply else ())), agreements=(terms.id,))


def _cells(one: AskedOfClerk) -> tuple[str, ...]:
    said = f"{in_words(one.answered.counts_on)}: {one.answered.reply}" if one.answered else "Open"
    return str(one.asked.number), one.asked.question, in_words(one.asked.counts_on), said


def replied(_: Answer, content: Replied) -> Page:
    """Say that the reply is recorded, and say it to whoever asked, where they asked."""
    terms, one = content.terms, content.one
    reply = one.answered.reply if one.answered else ""
    called = f"question {one.asked.number} about {terms.short_name}"
    if content.again:
        said = f"There is a reply to {called} already. Nothing was recorded."
        return Page(Line(said), (Quote(reply),), (_all(terms),), agreements=(terms.id,), refused=True)
    whom = "Whoever asked is told" if content.told else "Whoever asked can no longer see it, and is not told"
    by = one.asked.written.by.user if one.asked.written else ""
    notices = (Notice(by, _to_asker(content, reply), thread=one.asked.thread),) if content.told else ()
    return Page(
        Line(f"The reply to {called} is recorded. {whom}."),
        (Quote(reply),),
        (_all(terms), _status(terms)),
        agreements=(terms.id,),
        notices=notices,
    )


def _to_asker(content: Replied, reply: str) -> Page:
    terms, question = content.terms, content.one.asked.question
    return Page(
        Line(f"{content.by} replies about {terms.short_name}, to {quoted(question, SHOWN)}:"),
        (Quote(reply), Line("This is the clerk's word, not that of the document.")),
        (_all(terms), _status(terms)),
        agreements=(terms.id,),
        mentions=mentioned(content.by),
    )


def _all(terms: Terms) -> Button:
    return Button("All questions", ShowQuestions(terms.id).typed)


def _status(terms: Terms) -> Button:
    return Button("Status", About(Topic.STATUS, terms.id).typed)
