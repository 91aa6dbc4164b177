"""What is said of people, delegations and restrictions."""

from collections.abc import Iterable

from agreements.acts import Appoint, Restrict, StartAppointing, StartRestricting
from agreements.answers import Answer
from agreements.authority.people import CHANGE_NOTES, Entitled
from agreements.clerk.inquiries import StartInquiry
from agreements.days.calendar import in_words
from agreements.outcomes import Appointed, Delegated, KnownPeople, Restricted, Roles
from agreements.records import Appointment, Delegation, Role
from agreements.requests import About, Topic
from views.page import Button, Line, Notice, Page, Part, Row
from views.words.phrases import capital, count, ended, joined, mentioned


def known_people(_: Answer, content: KnownPeople) -> Page:
    """List who has which role, with a button that takes each back.

    The button of a role names its party and agreement, so there is none where either is not to be seen.
    """
    rows = [Row(one.name, _role(one, content)) for one in content.appointments]
    rows += [Row(one.name, _handed(one, content.parties)) for one in content.delegations]
    if content.administrators:
        rows.append(Row("Settings", f"administrators by the settings: {joined(content.administrators)}"))
    seen = [one for one in content.appointments if _is_seen(one, content)]
    takes_back = tuple(Button(f"Remove {one.name} as {one.role}", _ended(one)) for one in seen[:20])
    said = f"{count(len(content.appointments), 'role is', 'roles are').capitalize()} given."
    return Page(Line(said), tuple(rows), (Button("Add someone", StartAppointing().typed), *takes_back))


def roles(_: Answer, content: Roles) -> Page:
    """Say who keeps an agreement's entry, who may sign for each party, and who gives roles."""
    terms, clerks = content.terms, content.clerks
    kept = joined(dict.fromkeys(one.name for one in clerks))
    said = f"{terms.short_name}: {kept} {'keeps' if len(clerks) == 1 else 'keep'} its entry here."
    if not clerks:
        said = f"{terms.short_name}: nobody keeps its entry here yet. An administrator can name a clerk."
    signing: list[Part] = [
        Row(f"Signs for {terms.called(party)}", joined(_entitled(one) for one in found) or "Nobody can yet")
        for party, found in content.signing.items()
    ]
    if not any(content.signing.values()):
        signing = [Line("Nobody can sign for any of its parties here yet.")]
    given = joined(dict.fromkeys(one.name for one in content.administrators))
    seen = (Row("Seen by", capital(ended(_seen_by(content)))), *_shut_out(content.shut_out, content.channels))
    rows = (*signing, *seen, *((Row("Gives roles", given),) if given else ()))
    buttons = (
        Button("Ask its clerk", StartInquiry(terms.id).typed),
        Button("Signatories", About(Topic.SIGNATORIES, terms.id).typed),
    )
    return Page(Line(said), rows, buttons, agreements=(terms.id,), mentions=mentioned(*content.seen_by))


def _seen_by(content: Roles) -> str:
    channels = count(content.channels, "channel") if content.channels else ""
    only = joined(filter(None, (*dict.fromkeys(content.seen_by), channels)))
    return f"{only} only: it is restricted" if only else "everyone here: it is not restricted"


def _entitled(one: Entitled) -> str:
    until = f" until {in_words(one.authority.until)}" if one.authority.until else ""
    by = f"by {one.authority.by}’s delegation{until}" if one.authority.kind == "delegated" else ""
    beside = ", ".join(filter(None, (one.position, by)))
    return f"{one.name} ({beside})" if beside else one.name


def _is_seen(one: Appointment, content: KnownPeople) -> bool:
    return one.party in {"", *content.parties} and one.over in {"", *content.agreements}


def _ended(one: Appointment) -> str:
    return Appoint(one.user, one.name, one.position, one.role, one.party, one.over, ended=True).typed


UNSEEN_PARTY, UNSEEN = "a party that you can't see", "an agreement that you can't see"
"""What is said for the names of what an administrator may give roles in, but not look at."""


def _role(one: Appointment, content: KnownPeople) -> str:
    whose = f" for {content.parties.get(one.party, UNSEEN_PARTY)}" if one.party else ""
    over = f", only for {content.agreements.get(one.over, UNSEEN)}" if one.over else ""
    position = f"{one.position}; " if one.position else ""
    return f"{position}{one.role}{whose}{over}"


def _handed(one: Delegation, parties: dict[str, str]) -> str:
    party = parties.get(one.party, UNSEEN_PARTY)
    return f"may sign{what_signed(one)} for {party} by {one.by_name}'s delegation, {_period(one)}"


def what_signed(one: Delegation) -> str:
    """Say what may be signed by an authority, with a space before, or nothing where that is anything."""
    return {"agreement": " the agreement", CHANGE_NOTES: " change notes"}.get(one.scope, "")


def _period(one: Delegation) -> str:
    return f"from {in_words(one.first)} to {in_words(one.last)}"


def appointed(_: Answer, content: Appointed) -> Page:
    """Say that someone has a role, or lost it."""
    one = content.appointment
    verb = "is no longer" if one.ended else "is now"
    whose = f" for {content.parties.get(one.party, UNSEEN_PARTY)}" if one.party else ""
    only = content.agreements.get(one.over, UNSEEN)
    over = f", only for {only}" if one.over else ", for every agreement"
    return Page(Line(f"{one.name} {verb} {_a(one.role)}{whose}{over}."))


def _a(role: Role) -> str:
    return f"an {role}" if role is Role.ADMINISTRATOR else f"a {role}"


def delegated(_: Answer, content: Delegated) -> Page:
    """Say that authority was handed on, or taken back, and tell the person."""
    terms, given = content.terms, content.delegation
    signs = f"sign{what_signed(given)} for {terms.called(given.party)} in {terms.short_name}"
    told = f"{given.by_name} has asked you to {signs}, {_period(given)}."
    may = f"{given.name} may {signs}, {_period(given)}."
    if given.ended:
        of_days = f", {_period(given)}" if content.still else ""
        told = f"{given.by_name} has taken back your authority to {signs}{of_days}."
        may = f"{given.name} may no longer {signs} by your authority{of_days}."
    each = [("Still handed on: to sign", one) for one in content.still]
    each += [("In the place of what was handed on before: to sign", one) for one in content.before]
    others = tuple(Line(f"{said}{what_signed(one)}, {_period(one)}.") for said, one in each)
    if not content.told:
        unseen = Line("They can't see it, so they were not told. Ask its clerk to let them see it.")
        return Page(Line(may), (unseen, *others), agreements=(terms.id,))
    status = (Button("Status", About(Topic.STATUS, terms.id).typed),)
    notice = Notice(given.user, Page(Line(told), others, status, agreements=(terms.id,)))
    return Page(Line(f"{may} They have been told."), others, agreements=(terms.id,), notices=(notice,))


def restricted(_: Answer, content: Restricted) -> Page:
    """Say who can see an agreement now."""
    terms, rule = content.terms, content.restriction
    if not rule.people and not rule.channels:
        return Page(Line(f"{terms.short_name} is open to everybody again."), agreements=(terms.id,))
    allowed = [count(len(rule.people), "person", "people")] if rule.people else []
    allowed += [count(len(rule.channels), "channel")] if rule.channels else []
    only = " and ".join(allowed)
    change = (Button("Change who sees it", StartRestricting(terms.id).typed),) if content.shut_out else ()
    return Page(
        Line(f"{terms.short_name} is now for {only} only. To everyone else it does not exist."),
        _shut_out(content.shut_out, len(rule.channels)),
        (*change, Button("Open it to all", Restrict(terms.id).typed)),
        agreements=(terms.id,),
    )


def _shut_out(left_out: Iterable[Entitled], number: int) -> tuple[Line, ...]:
    """Name those who sign for a party and were left out, for nobody else would hear of it."""
    names = tuple(dict.fromkeys(one.name for one in left_out))
    if not names:
        return ()
    elsewhere = f" outside {'that channel' if number == 1 else 'those channels'}" if number else ""
    signs = "signs for a party to it and is" if len(names) == 1 else "sign for a party to it and are"
    return (Line(f"{joined(names)} {signs} not named, so can't see or sign it{elsewhere}."),)
