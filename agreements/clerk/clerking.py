"""The rules of questions to the clerk: who is told of one, who may reply, and who hears the reply."""

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.people import People, may_see
from agreements.clerk import inquiries
from agreements.clerk.open_questions import AskedOfClerk, QuestionAnswered, QuestionAsked, questions_of
from agreements.life.results import AskedTheClerk, ChooseItem, Questions, Replied, Result
from agreements.outcomes import Blank, Choice, Field, Outcome, Refusal, Refused, Sought, ToFill
from agreements.recorded import is_direct
from agreements.terms import Terms


def show_questions(request: inquiries.ShowQuestions, agreement: Agreement, asking: Asking) -> Result:
    """List the questions to the clerk as they stood on the day asked about."""
    day = request.when.as_of or asking.today
    found = questions_of(agreement.records, day)
    return Questions(agreement.terms_on(day), found, may_reply=asking.may_keep(agreement.id))


def start_inquiry(_: inquiries.StartInquiry, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that takes a question."""
    terms = agreement.terms_on(asking.today)
    fields = (Field("question", Blank.LONG),)
    return ToFill("ask clerk", terms.id, terms.short_name, "", fields, {"agreement": terms.id})


def ask_clerk(request: inquiries.AskClerk, agreement: Agreement, asking: Asking) -> Ruled:
    """Record a question and tell the clerk; the same person asks the same only once while it is open."""
    terms = agreement.terms_on(asking.today)
    question = " ".join(request.question.split())
    if not question:
        return Refused(Refusal.BLANK, terms, details=("question",)), ()
    found = questions_of(agreement.records)
    earlier = next((one for one in found if _is_same(one, question, asking)), None)
    if earlier:
        return AskedTheClerk(terms, earlier, (), again=True), ()
    record = QuestionAsked(
        agreement=terms.id,
        number=len(found) + 1,
        question=question,
        thread=request.thread,
        counts_on=asking.today,
    )
    by = asking.people.name_of(asking.user)
    return AskedTheClerk(terms, AskedOfClerk(record), _told(agreement, asking), by), (record,)


def _is_same(one: AskedOfClerk, question: str, asking: Asking) -> bool:
    same = one.asked.question.casefold() == question.casefold()
    by = one.asked.written.by.user if one.asked.written else ""
    return same and one.answered is None and by == asking.user


def _told(agreement: Agreement, asking: Asking) -> tuple[str, ...]:
    """List who is told of a question: whoever answers those of the agreement and may see it."""
    every = keepers(agreement.id, asking.people)
    return tuple(user for user in every if may_see(agreement.restriction, user, ""))


def keepers(agreement: str, people: People) -> tuple[str, ...]:
    """List who is to answer questions about an agreement: its clerks, where there is none administrators."""
    return tuple(dict.fromkeys(one.user for one in people.keepers(agreement)))


def start_reply(request: inquiries.StartReply, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that takes the reply to an open question."""
    terms = agreement.terms_on(asking.today)
    one = _barred(terms, asking) or _to_reply(request.number, terms, agreement)
    if not isinstance(one, AskedOfClerk):
        return one
    fields = (Field("asked", Blank.STATEMENT, one.asked.question), Field("reply", Blank.LONG))
    carried = {"agreement": terms.id, "number": str(one.asked.number)}
    return ToFill("reply", terms.id, terms.short_name, f"question {one.asked.number}", fields, carried)


def _barred(terms: Terms, asking: Asking) -> Refused | None:
    return (
        None
        if asking.may_keep(terms.id)
        else Refused(Refusal.NOT_THE_CLERK, terms, entitled=asking.people.keepers(terms.id))
    )


def _to_reply(
    number: int, terms: Terms, agreement: Agreement
) -> AskedOfClerk | ChooseItem | Replied | Refused:
    """Find the question that is to be answered: the one of a number, or without it the only open one."""
    found = questions_of(agreement.records)
    still_open = [one for one in found if one.answered is None]
    one = next((one for one in found if one.asked.number == number), None)
    if one:
        return one if one in still_open else Replied(terms, one, told=False, again=True)
    if len(still_open) == 1 and not number:
        return still_open[0]
    choices = tuple(
        Choice(
            f"{one.asked.number}: {one.asked.question}",
            inquiries.StartReply(terms.id, one.asked.number).typed,
        )
        for one in still_open
    )
    if number or not choices:
        return Refused(Refusal.NO_ITEM, terms, str(number or ""), choices=choices, sought=Sought.QUESTION)
    return ChooseItem(terms, Sought.QUESTION, choices)


def reply_to(request: inquiries.ReplyTo, agreement: Agreement, asking: Asking) -> Ruled:
    """Record a reply; whoever asked hears it where they asked, if they may still see the agreement."""
    terms = agreement.terms_on(asking.today)
    one = _barred(terms, asking) or _to_reply(request.number, terms, agreement)
    if not isinstance(one, AskedOfClerk):
        return one, ()
    if not request.reply.strip():
        return Refused(Refusal.BLANK, terms, details=("reply",)), ()
    record = QuestionAnswered(
        agreement=terms.id, number=request.number, reply=request.reply.strip(), counts_on=asking.today
    )
    by = one.asked.written.by if one.asked.written else None
    # the reply is read by all in the conversation that it goes to, so there the channel alone counts
    aloud = by is not None and bool(one.asked.thread) and not is_direct(by.channel)
    told = by is not None and may_see(agreement.restriction, "" if aloud else by.user, by.channel)
    name = asking.people.name_of(asking.user)
    return Replied(terms, AskedOfClerk(one.asked, record), told=told, by=name), (record,)
