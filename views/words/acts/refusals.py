"""How an act is refused: what is wrong, and what to do next."""

from collections.abc import Callable
from datetime import date

from agreements.answers import Answer
from agreements.days.calendar import in_words
from agreements.outcomes import Choice, Refusal, Refused
from agreements.requests import About, Topic
from views.page import Button, Line, Page
from views.words.acts.refused_access import SAID as OF_ACCESS
from views.words.acts.refused_deeds import SAID
from views.words.phrases import capital, joined, mentioned, of_name, quoted
from views.words.refused import Said, ask_them, named, party_of
from views.words.reminding.refused import SAID as OF_REMINDERS
from views.words.scene import asked


def refused(answer: Answer, content: Refused) -> Page:
    """Say why an act was refused and what helps."""
    said, next_ = _WORDS[content.why](content)
    day = asked(answer.request.when, answer.today)
    told = (next_, f"That is how it stood{day}." if day else "")
    terms = content.terms
    buttons = [Button(_label(content, choice), choice.typed) for choice in content.choices[:10]]
    if terms:
        buttons.append(Button("Status", About(Topic.STATUS, terms.id).typed))
    who = (*(one.name for one in content.entitled), *(content.details if content.earlier else ()))
    return Page(
        Line(said),
        tuple(Line(one) for one in told if one),
        tuple(buttons),
        agreements=(terms.id,) if terms else (),
        refused=True,
        mentions=mentioned(*who),
    )


def _label(content: Refused, choice: Choice) -> str:
    """Say what a choice does: of parties, whether it signs for one or asks for that."""
    said = choice.called
    if content.why in {Refusal.NOT_ENTITLED, Refusal.ALREADY_SIGNED, Refusal.NO_PARTY}:
        said = f"Ask {said} to sign" if choice.typed.startswith(_ASKS) else f"Sign for {said}"
    return said


_ASKS = "ask to sign "
_CHECK_NAME = "Check the name of the party."


def _not_entitled(content: Refused) -> Said:
    own = any(not choice.typed.startswith(_ASKS) for choice in content.choices)
    said = f"You can't sign for a party to {named(content)}."
    if content.terms and (content.party or own):
        for_whom = joined(map(content.terms.called, content.details), "or")
        said = f"You can't sign {of_name(content.subject, named(content))} for {for_whom}."
    by_party: dict[str, list[str]] = {}
    for one in content.entitled:
        by_party.setdefault(one.name, []).append(one.position)
    names = joined(
        f"{name} ({positions[0]})" if positions[0] else name for name, positions in by_party.items()
    )
    unknown = _unmapped(content)
    whom = f"Those who can: {names}." if names else ""
    from_then = f"You can from {in_words(content.begins)}, by a delegation." if content.begins else ""
    return said, " ".join(part for part in (from_then, whom, unknown) if part)


def _unmapped(content: Refused) -> str:
    terms = content.terms
    if terms is None or content.entitled:
        return ""
    waiting = []
    for party in content.details:
        block = terms.signatory_of(party)
        named = block.name if block and block.name else "nobody named yet"
        waiting.append(f"{terms.called(party)} ({named})")
    if not waiting:
        return ""
    return (
        f"It waits on {joined(waiting)}, but nobody in Slack is set up to sign for them. "
        "Ask an administrator to add them with: people add."
    )


def _not_clerk(content: Refused) -> Said:
    said = f"Only those who keep the register of {named(content)}, or sign for a party to it, can do that."
    return said, ask_them(content)


def _not_keeper(content: Refused) -> Said:
    return (
        f"Only its clerk or an administrator can choose who sees {named(content)}.",
        ask_them(content),
    )


def _not_the_clerk(content: Refused) -> Said:
    return (
        f"Only its clerk or an administrator can reply to what is asked about {named(content)}.",
        ask_them(content),
    )


def _not_signatory(content: Refused) -> Said:
    whom = party_of(content) if content.party else f"a party to {named(content)}"
    return (
        f"Only those who sign for {whom} can hand that on, and you are not one of them.",
        f"If you should be, an administrator can add you. {ask_them(content)}",
    )


def _not_administrator(content: Refused) -> Said:
    return "Only administrators can see and change who has which role.", ask_them(content)


def _not_handed_on(content: Refused) -> Said:
    name = content.terms.short_name if content.terms else "this agreement"
    whose = f" for {party_of(content)}" if content.party else ""
    said = f"You have handed no authority{whose} in {name} to anybody that could be taken back."
    return said, "Nothing was recorded. Only whoever handed it on can take it back."


def _no_role(content: Refused) -> Said:
    name, role, *by_settings = content.details
    if by_settings:
        said = f"{name} is {role} by the bot's own settings, so that can't be taken back here."
        return said, "Nothing was recorded. Whoever runs the bot changes MOU_ADMINS."
    return (
        f"{name} has no such role as {role} to take back.",
        "Nothing was recorded. Check who has which role.",
    )


def _no_subject(content: Refused) -> Said:
    return (
        f"{named(content)} has nothing called {content.subject} to sign.",
        "Choose one of these, or type: sign.",
    )


def _no_party(content: Refused) -> Said:
    terms = content.terms
    if not content.party.strip():
        said = "No party is named."
    elif terms is None:
        said = f"{quoted(content.party)} is a party to no agreement in the register."
    else:
        party = party_of(content) if terms.party(content.party) else quoted(content.party)
        said = f"{party} is not a party that signs {content.subject}."
    return said, "Choose one of these." if content.choices else _CHECK_NAME


def _text_changed(content: Refused) -> Said:
    now = f" It now says: {content.details[0]}" if content.details else ""
    return (
        "The text changed after you opened the form, so nothing was recorded.",
        f"Read it again first.{now}",
    )


def _already(content: Refused) -> Said:
    first = content.first
    if first is None:
        return f"{party_of(content)} has already signed {content.subject}.", ""
    by = f"{first.name} did on {in_words(first.counts_on)}"
    said = f"{party_of(content)} has already signed {content.subject}: {by}."
    return said, "Nothing more was recorded. A party signs once."


def _all_signed(content: Refused) -> Said:
    said = f"Everyone who must sign {of_name(content.subject, named(content))} has signed"
    if not content.details:
        return f"{said}.", "Nothing was recorded."
    return (
        f"{said}, so a sign-off can't be withdrawn any more.",
        "Nothing was recorded. To change what was agreed, raise a change note.",
    )


def _ended(content: Refused) -> Said:
    end = content.terms.end.date if content.terms else None
    day = f" on {in_words(end)}" if end else ""
    return (
        f"{named(content)} ended{day}, so {content.subject} can't be signed any more.",
        "If it should have been extended, raise a change note.",
    )


def _not_signed(content: Refused) -> Said:
    return f"There is no sign-off of {content.subject} that you could withdraw.", ""


def _no_note(content: Refused) -> Said:
    if content.details:
        return f"{named(content)} has no change notes.", "Raise one, if something is to change."
    if not content.subject:
        return f"Say which change note of {named(content)} is meant.", "Choose one of these."
    return f"{named(content)} has no change note {content.subject}.", "These are those that it has:"


def _note_closed(content: Refused) -> Said:
    state, wanted = content.details
    said = f"{content.subject.capitalize()} is {state}, so it can't be {wanted} any more."
    return said, "Raise a new change note instead."


def _not_proposed(content: Refused) -> Said:
    return f"{content.subject.capitalize()} is still a draft, so it can't be signed.", "Propose it first."


def _no_such_move(content: Refused) -> Said:
    now, wanted = content.details
    if now == wanted:
        return f"{content.subject.capitalize()} is {now} already.", "Nothing was recorded."
    return f"{content.subject.capitalize()} is {now}, so it can't be {wanted}.", ""


def _cannot_apply(content: Refused) -> Said:
    return (
        f"The change can't be made: {joined(content.details)}.",
        "Nothing was recorded. Correct it and send again.",
    )


def _to_oneself(content: Refused) -> Said:
    return (
        f"You sign for {party_of(content)} yourself, so there is nothing to hand on.",
        "Nothing was recorded. Choose somebody else.",
    )


_DAYS = {
    "change_on": "the date of the change",
    "first_proposed_on": "the date on which it was first proposed",
    "signed_on": "the day it was signed",
    "ends_on": "the last day in force",
    "first": "the first day",
    "last": "the last day",
    "today": "today",
    "starts_on": "the day on which the agreement starts",
    "counts_on": "its day",
    "due_on": "the day it is due",
    "opened_on": "the day it was opened",
    "closed_on": "the day it was closed",
    "held_on": "the day it took place",
    "following": "the next day for it",
}


def _dates(content: Refused) -> Said:
    """Name the days that can't be, each with what it is the day of."""
    named = tuple(zip(content.details[::2], content.details[1::2], strict=True))
    days = [date.fromisoformat(day) for _, day in named]
    later, *earlier = (f"{_DAYS[name]}, {in_words(day)}," for (name, _), day in zip(named, days, strict=True))
    if not earlier:
        said = f"{later} is not a day that the register can hold."
    elif days[0] < days[1]:
        said = f"{later} is before {earlier[0].removesuffix(',')}."
    else:
        said = f"{later} must be after {earlier[0].removesuffix(',')}."
    return capital(said), "Nothing was recorded. Correct it and send again."


def _future(_: Refused) -> Said:
    return "That day is still to come.", "Nothing was recorded. Use today or an earlier day."


def _blank(content: Refused) -> Said:
    return f"Something is missing: {joined(content.details)}.", "Nothing was recorded."


def _nobody(content: Refused) -> Said:
    if content.entitled:
        names = joined(dict.fromkeys(one.name for one in content.entitled))
        return (
            f"{names} may sign for {party_of(content)}, but can't see {named(content)}. Nobody was asked.",
            "Ask its clerk to let them see it, with: restrict.",
        )
    return (
        f"Nobody in Slack is set up to sign for {party_of(content)}.",
        "Ask an administrator to add them with: people add.",
    )


def _no_form(_: Refused) -> Said:
    return "That form can't be read.", "Nothing was recorded. Start again from its command."


def _not_importer(content: Refused) -> Said:
    return "Only a clerk or an administrator can put documents in the register.", ask_them(content)


def _id_taken(content: Refused) -> Said:
    return (
        f"The reference {content.subject} can't be used, so nothing was stored.",
        "Give the file another id, and hand it in again.",
    )


def _not_waiting(content: Refused) -> Said:
    return (
        f"Nothing that you handed in waits under {content.subject}.",
        "It was confirmed already, or forgotten after a month. To see what waits, type: import.",
    )


_WORDS: dict[Refusal, Callable[[Refused], Said]] = {
    Refusal.NOT_ENTITLED: _not_entitled,
    Refusal.NOT_CLERK: _not_clerk,
    Refusal.NOT_KEEPER: _not_keeper,
    Refusal.NOT_THE_CLERK: _not_the_clerk,
    Refusal.NOT_SIGNATORY: _not_signatory,
    Refusal.NOT_ADMINISTRATOR: _not_administrator,
    Refusal.NO_ROLE: _no_role,
    Refusal.NOT_HANDED_ON: _not_handed_on,
    Refusal.NO_SUBJECT: _no_subject,
    Refusal.NO_PARTY: _no_party,
    Refusal.TEXT_CHANGED: _text_changed,
    Refusal.ALREADY_SIGNED: _already,
    Refusal.ALL_SIGNED: _all_signed,
    Refusal.ENDED: _ended,
    Refusal.NOT_SIGNED: _not_signed,
    Refusal.NO_NOTE: _no_note,
    Refusal.NOTE_CLOSED: _note_closed,
    Refusal.NOT_PROPOSED: _not_proposed,
    Refusal.NO_SUCH_MOVE: _no_such_move,
    Refusal.CANNOT_APPLY: _cannot_apply,
    Refusal.TO_ONESELF: _to_oneself,
    Refusal.DATES: _dates,
    Refusal.FUTURE: _future,
    Refusal.BLANK: _blank,
    Refusal.NOBODY_TO_ASK: _nobody,
    Refusal.NO_FORM: _no_form,
    Refusal.NOT_IMPORTER: _not_importer,
    Refusal.ID_TAKEN: _id_taken,
    Refusal.NOT_WAITING: _not_waiting,
    **SAID,
    **OF_ACCESS,
    **OF_REMINDERS,
}
