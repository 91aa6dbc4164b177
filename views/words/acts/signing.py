"""What is said of a sign-off: that it is recorded, what it leaves, and whom it was asked of."""

from collections.abc import Iterable
from datetime import date

from agreements.acts import AskToSign, ShowNotes, StartSigning
from agreements.answers import Answer
from agreements.days.calendar import in_words
from agreements.outcomes import AskedToSign, ChooseSubject, Signed, Withdrawn
from agreements.records import Authority, Method, NoteState, SignOff
from agreements.requests import About, Topic
from agreements.standing import Standing, State
from agreements.terms import Terms
from views.page import Button, Line, Notice, Page, Part, Row
from views.words.people import everyone
from views.words.phrases import capital, joined, mentioned, of_name

MOST_ASKED = 2
"""How many that are still to sign are named with who may, and offered to be asked."""

DIGITS = 12
"""How many digits of a digest are shown: enough to compare by eye."""


def signed(_: Answer, content: Signed) -> Page:
    """Say that a sign-off is recorded, what is left to sign, and what followed."""
    terms, record = content.terms, content.sign_off
    party = terms.called(record.party)
    asked_anew = [one for one in content.earlier if one.party in content.missing]
    said = f"Signed: {party} has signed {of_name(content.called, terms.short_name)}."
    return Page(
        Line(f"{said} {_left(content)}"),
        (*earlier_rows(asked_anew, terms), *proof(record, terms)),
        _next_buttons(content),
        agreements=(terms.id,),
    )


def _left(content: Signed) -> str:
    if content.missing:
        few = len(content.missing) <= MOST_ASKED
        names = joined(
            _to_sign(party, content) if few else content.terms.called(party) for party in content.missing
        )
        return f"Still to sign: {names}."
    if content.note and content.note.state is NoteState.AGREED:
        day = in_words(content.note.text.change_on)
        return f"Everyone who must sign has signed, so it is agreed; it takes effect from {day}."
    stands = content.standing
    if content.sign_off.subject == "agreement" and stands.on_signature and stands.starts_on:
        return _started(stands, stands.starts_on)
    return "Everyone who must sign has signed."


def _started(stands: Standing, starts_on: date) -> str:
    """Say that all have signed, so that it starts or started, or had ended by then."""
    signed = f"{capital(everyone(stands.parties))} {'has' if stands.parties == 1 else 'have'} signed"
    ends = stands.expires_on
    if ends and ends < starts_on:
        after = f"the last on {in_words(starts_on)}, after its end on {in_words(ends)}"
        return f"{signed}, {after}, so nothing here shows that it was ever in force."
    verb = "started" if starts_on <= stands.day else "starts"
    ended_ = f", and ended on {in_words(ends)}" if stands.state is State.ENDED and ends else ""
    return f"{signed}, so the agreement {verb} on {in_words(starts_on)}{ended_}."


def _to_sign(party: str, content: Signed) -> str:
    called, names = content.terms.called(party), content.to_ask.get(party)
    return f"{called} ({joined(names, 'or')} may sign)" if names else called


def earlier_rows(signed: Iterable[SignOff], terms: Terms) -> tuple[Row, ...]:
    """Say who had signed a text that has changed since, and has to be asked anew."""
    last = {one.party: one.counts_on for one in signed}
    had = joined(f"{terms.called(party)} on {in_words(day)}" for party, day in last.items())
    said = f"{had}. What was signed has changed since, so it is asked anew."
    return (Row("Earlier text", f"Signed by {said}"),) if had else ()


def proof(record: SignOff, terms: Terms) -> tuple[Part, ...]:
    """Say who signed, on what authority, how, and the digest of exactly what was signed."""
    rows = [
        Row("Signed by", ", ".join(part for part in (record.name, record.position) if part)),
        Row("For", terms.called(record.party)),
        Row("Authority", authority_words(record.authority)),
        Row("How", _method(record)),
        Row("Counts from", in_words(record.counts_on)),
        Row("Agreed to", record.statement),
        Row("SHA-256", f"{record.digest[:DIGITS]}…, of exactly what was signed"),
    ]
    return tuple(rows)


def authority_words(authority: Authority) -> str:
    """Say what a sign-off relies on."""
    said = authority.kind
    if authority.kind == "delegated":
        said = f"delegated by {authority.by}"
    elif authority.by:
        said = (
            f"{authority.kind} by {authority.by}"
            if authority.kind == "appointed"
            else f"{authority.kind}, {authority.by}"
        )
    if authority.until:
        said += f" until {in_words(authority.until)}"
    return said + (f"; minute {authority.minute}" if authority.minute else "")


def _method(record: SignOff) -> str:
    if record.method is Method.ON_PAPER:
        return f"on paper, recorded by the clerk; evidence: {record.evidence}"
    return "in Slack"


def _next_buttons(content: Signed) -> tuple[Button, ...]:
    terms = content.terms
    note = content.note
    seen = Button("See the note", ShowNotes(terms.id, note.number).typed) if note else None
    status = Button("Status", About(Topic.STATUS, terms.id).typed)
    others = seen or Button("Who signs", About(Topic.SIGNATORIES, terms.id).typed)
    ask = (
        Button(f"Ask {joined(names)} to sign", AskToSign(terms.id, content.sign_off.subject, party).typed)
        for party, names in list(content.to_ask.items())[:MOST_ASKED]
    )
    return (*((others, status) if seen else (status, others)), *ask)


def withdrawn(_: Answer, content: Withdrawn) -> Page:
    """Say that a sign-off is withdrawn."""
    terms = content.terms
    party = terms.called(content.party)
    return Page(
        Line(f"Withdrawn: {party} has not signed {of_name(content.called, terms.short_name)} any more."),
        (Line("The sign-off and its withdrawal both stay in the history."),),
        (Button("History", About(Topic.HISTORY, terms.id).typed),),
        agreements=(terms.id,),
    )


def choose_subject(_: Answer, content: ChooseSubject) -> Page:
    """Ask what is to be signed, with a button each."""
    terms = content.terms
    if not content.choices:
        return Page(
            Line(f"There is nothing left to sign for {terms.short_name}."),
            agreements=(terms.id,),
            refused=True,
        )
    buttons = tuple(Button(choice.called, choice.typed) for choice in content.choices)
    return Page(
        Line(f"What do you want to sign for {terms.short_name}?"),
        tuple(Line(choice.called) for choice in content.choices),
        buttons,
        agreements=(terms.id,),
    )


def asked_to_sign(answer: Answer, content: AskedToSign) -> Page:
    """Say who was asked, and ask them, once a day."""
    terms = content.terms
    names = joined(one.name for one in content.asked)
    request = StartSigning(terms.id, content.subject)
    party = terms.called(content.party)
    ask = Page(
        Line(f"{content.by} asks you to sign {of_name(content.called, terms.short_name)} for {party}."),
        (),
        (Button("Read and sign", request.typed), Button("Status", About(Topic.STATUS, terms.id).typed)),
        agreements=(terms.id,),
        mentions=mentioned(content.by),
    )
    return Page(
        Line(f"Asked {names} to sign {of_name(content.called, terms.short_name)} for {party}."),
        agreements=(terms.id,),
        notices=tuple(
            Notice(one.user, ask, once=f"{request.typed} on {answer.today}") for one in content.asked
        ),
    )
