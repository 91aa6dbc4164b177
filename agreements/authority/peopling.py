"""The rules on people: who may give roles, hand on authority, and restrict an agreement."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.answers import Nothing
from agreements.asking import Asking
from agreements.authority.people import ANY_SUBJECT, CHANGE_NOTES, Entitled, may_see
from agreements.authority.representing import parties_meant
from agreements.days.calendar import in_words
from agreements.days.misdated import misdated
from agreements.outcomes import (
    Appointed,
    Blank,
    Choice,
    Delegated,
    Field,
    KnownPeople,
    Option,
    Outcome,
    Refusal,
    Refused,
    Restricted,
    Roles,
    ToFill,
)
from agreements.recorded import OPERATOR, user_mentioned
from agreements.records import Appointment, Delegation, Record, Restriction, Role
from agreements.terms import Terms
from agreements.terms.names import answers_to, parties_named, told_apart

SCOPES = (ANY_SUBJECT, "agreement", CHANGE_NOTES)


def show_people(agreements: tuple[Terms, ...], asking: Asking) -> Outcome:
    """List who has which role, to administrators."""
    if not asking.people.is_administrator(asking.user):
        return Refused(Refusal.NOT_ADMINISTRATOR, entitled=asking.people.who_administer())
    people = asking.people
    return KnownPeople(
        people.appointments,
        people.delegations(asking.today),
        people.administrators,
        _parties(agreements),
        told_apart(agreements),
    )


def show_roles(_: acts.ShowRoles, agreement: Agreement, asking: Asking) -> Outcome:
    """Say who keeps an agreement's entry and who may sign for each party today, to anyone who may see it."""
    terms, people = agreement.terms_on(asking.today), asking.people
    signing = {
        party.id: people.entitled(terms, party.id, THE_AGREEMENT, asking.today) for party in terms.parties
    }
    administrators = tuple(one for one in people.appointments if one.role is Role.ADMINISTRATOR)
    rule = agreement.restriction or Restriction(counts_on=asking.today)
    return Roles(
        terms,
        people.clerks(terms.id),
        signing,
        administrators,
        tuple(people.name_of(user) for user in rule.people),
        len(rule.channels),
        _shut_out(rule, chain.from_iterable(signing.values())),
    )


def _shut_out(rule: Restriction, signing: Iterable[Entitled]) -> tuple[Entitled, ...]:
    """Find those who sign for a party, and to whom it is not to be seen."""
    return tuple(one for one in signing if not may_see(rule, one.user, ""))


def _parties(agreements: tuple[Terms, ...]) -> dict[str, str]:
    return {party.id: party.name for terms in agreements for party in terms.parties}


def start_appointing(request: acts.StartAppointing, agreements: tuple[Terms, ...], asking: Asking) -> Outcome:
    """Open the form that gives someone a role; signatories are of one of the parties of the agreements."""
    if not asking.people.is_administrator(asking.user):
        return Refused(Refusal.NOT_ADMINISTRATOR, entitled=asking.people.who_administer())
    by_name = sorted(_parties(agreements).items(), key=lambda party: party[1].casefold())
    party, over = _meant_by(request.of, agreements)
    user = user_mentioned(request.name)
    found = bool(party or over or not request.of)
    fields = (
        *(() if found else (Field("of", Blank.STATEMENT, request.of),)),
        Field("user", Blank.USER, user),
        Field("name", Blank.TEXT, "" if user else request.name),
        Field("position", Blank.TEXT),
        Field("role", Blank.CHOICE, request.role or "", tuple(Option(role, role) for role in Role)),
        Field("party", Blank.CHOICE, party, tuple(Option(*party) for party in by_name), required=False),
        Field(
            "over",
            Blank.CHOICE,
            over,
            tuple(Option(*called) for called in told_apart(agreements).items()),
            required=False,
        ),
    )
    return ToFill("people", "", "", "someone's role", fields)


def _meant_by(said: str, agreements: tuple[Terms, ...]) -> tuple[str, str]:
    """Return the one party, or else the one agreement, that goes by a name; nothing of what several do."""
    over = [terms.id for terms in agreements if said and answers_to(terms, said)]
    if len(over) == 1:
        return "", over[0]
    party = {one for terms in agreements for one in parties_named(said, terms)}
    return (party.pop(), "") if len(party) == 1 else ("", "")


def appoint(
    request: acts.Appoint, agreements: tuple[Terms, ...], asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that someone has a role, or lost it."""
    if not asking.people.is_administrator(asking.user):
        return Refused(Refusal.NOT_ADMINISTRATOR, entitled=asking.people.who_administer()), ()
    faulty = None if request.ended else _cannot_appoint(request, agreements)
    if faulty:
        return faulty, ()
    record = Appointment(
        user=request.user,
        name=asking.people.given_name(request.user, request.name),
        position=request.position,
        role=request.role,
        party=request.party if request.role is Role.SIGNATORY else "",
        over="" if request.role is Role.ADMINISTRATOR else request.over,
        ended=request.ended,
        counts_on=asking.today,
    )
    if record.ended and not any(_same_role(one, record) for one in asking.people.appointments):
        by_settings = record.role is Role.ADMINISTRATOR and record.user in asking.people.administrators
        details = (record.name, record.role, *(("by settings",) if by_settings else ()))
        people = Choice("Who has which role", acts.ShowPeople().typed)
        return Refused(Refusal.NO_ROLE, details=details, choices=(people,)), ()
    had = (replace(one, counts_on=asking.today, written=None) for one in asking.people.appointments)
    if record in had:
        people = Choice("Who has which role", acts.ShowPeople().typed)
        return Refused(Refusal.HAS_ROLE, details=(record.name, record.role), choices=(people,)), ()
    return Appointed(record, _parties(agreements), told_apart(agreements)), (record,)


def _same_role(one: Appointment, other: Appointment) -> bool:
    return (one.user, one.role, one.party, one.over) == (other.user, other.role, other.party, other.over)


def _cannot_appoint(request: acts.Appoint, agreements: tuple[Terms, ...]) -> Refused | None:
    needed = ("user", "name", "party") if request.role is Role.SIGNATORY else ("user", "name")
    blank = tuple(name for name in needed if not getattr(request, name).strip())
    if blank:
        return Refused(Refusal.BLANK, details=blank)
    over = [terms for terms in agreements if request.over in {"", terms.id}]
    if request.over and not over:
        return Refused(Refusal.NO_FORM)
    if request.role is Role.SIGNATORY and not any(terms.party(request.party) for terms in over):
        return Refused(Refusal.NO_PARTY, party=request.party)
    return None


def _own_parties(terms: Terms, asking: Asking) -> dict[str, Appointment]:
    return {
        one.party: one
        for one in asking.people.appointments
        if one.role is Role.SIGNATORY
        and one.user == asking.user
        and one.over in {"", terms.id}
        and terms.party(one.party)
    }


def start_delegating(request: acts.StartDelegating, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that hands authority on, to a signatory."""
    terms = agreement.terms_on(asking.today)
    meant = parties_meant(request.party, terms, asking)
    own = [party for party in _own_parties(terms, asking) if party in meant]
    if not own:
        party = meant[0] if len(meant) == 1 else request.party
        return Refused(Refusal.NOT_SIGNATORY, terms, party=party, entitled=asking.people.who_administer())
    options = tuple(Option(party, terms.called(party)) for party in own)
    user = user_mentioned(request.name)
    fields = (
        Field("party", Blank.CHOICE, options[0].value if len(options) == 1 else "", options),
        Field("user", Blank.USER, user),
        Field("name", Blank.TEXT, "" if user else request.name),
        Field("position", Blank.TEXT),
        Field("scope", Blank.CHOICE, ANY_SUBJECT, tuple(Option(scope, scope) for scope in SCOPES)),
        Field("first", Blank.DAY, (request.first or asking.today).isoformat()),
        Field("last", Blank.DAY, request.last.isoformat() if request.last else ""),
    )
    return ToFill(
        "delegate", terms.id, terms.short_name, "your authority to sign", fields, {"agreement": terms.id}
    )


def delegate(
    request: acts.Delegate, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that authority is handed on, by a signatory of the party only."""
    terms = agreement.terms_on(asking.today)
    own = _own_parties(terms, asking).get(request.party)
    if own is None:
        administrators = asking.people.who_administer()
        return Refused(Refusal.NOT_SIGNATORY, terms, party=request.party, entitled=administrators), ()
    if request.scope not in SCOPES:
        return Refused(Refusal.NO_FORM, terms), ()
    blank = tuple(name for name in ("user", "name") if not getattr(request, name).strip())
    if blank:
        return Refused(Refusal.BLANK, terms, "delegate", details=blank), ()
    if request.user == asking.user:
        return Refused(Refusal.TO_ONESELF, terms, party=request.party), ()
    since = ("first", request.first) if request.last < request.first else ("today", asking.today)
    if request.last < since[1]:
        return misdated(("last", request.last), since, terms, "delegate"), ()
    record = Delegation(
        by=asking.user,
        by_name=own.name,
        user=request.user,
        name=asking.people.given_name(request.user, request.name),
        position=request.position,
        party=request.party,
        over=agreement.id,
        scope=request.scope,
        first=request.first,
        last=request.last,
    )
    after = replace(asking.people, records=(*asking.people.records, record))
    gone = (one for one in asking.people.all_delegations if one not in after.all_delegations)
    lost = tuple(
        one
        for one in gone
        if max(one.first, asking.today) < record.first or max(record.last, asking.today) < one.last
    )
    return Delegated(terms, record, may_see(agreement.restriction, request.user, ""), before=lost), (record,)


def _handed_on(terms: Terms, asking: Asking) -> dict[str, Delegation]:
    """List what the asker handed on that is not over, each by what tells it from the others."""
    return {
        f"{one.user}/{one.party}/{one.scope}/{one.last}": one
        for one in asking.people.all_delegations
        if one.by == asking.user and one.over == terms.id and one.last >= asking.today
    }


def start_taking_back(request: acts.StartTakingBack, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that takes back authority, to whoever handed it on."""
    terms = agreement.terms_on(asking.today)
    meant = parties_meant(request.party, terms, asking)
    handed = {name: one for name, one in _handed_on(terms, asking).items() if one.party in meant}
    if not handed:
        return Refused(Refusal.NOT_HANDED_ON, terms, party=meant[0] if len(meant) == 1 else request.party)
    options = tuple(
        Option(name, f"{one.name}, for {terms.called(one.party)}: {one.scope}, until {in_words(one.last)}")
        for name, one in handed.items()
    )
    field = Field("given", Blank.CHOICE, options[0].value if len(options) == 1 else "", options)
    return ToFill("undelegate", terms.id, terms.short_name, "", (field,), {"agreement": terms.id})


def take_back(
    request: acts.TakeBack, agreement: Agreement, asking: Asking
) -> tuple[Outcome, tuple[Record, ...]]:
    """Record that authority is taken back, by whoever handed it on."""
    terms = agreement.terms_on(asking.today)
    handed = _handed_on(terms, asking)
    given = handed.pop(request.given, None)
    if given is None:
        return Refused(Refusal.NOT_HANDED_ON, terms), ()
    record = replace(given, first=max(given.first, asking.today), ended=True, written=None)
    whose = given.user, given.party
    still = tuple(one for one in handed.values() if (one.user, one.party) == whose)
    return Delegated(terms, record, may_see(agreement.restriction, given.user, ""), still), (record,)


def start_restricting(_: acts.StartRestricting, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that restricts an agreement, to those who keep its register."""
    terms = agreement.terms_on(asking.today)
    if not asking.may_keep(agreement.id):
        return Refused(Refusal.NOT_KEEPER, terms, entitled=asking.people.keepers(terms.id))
    last = agreement.restriction
    fields = (
        Field("people", Blank.USERS, " ".join(last.people) if last else asking.user, required=False),
        Field("channels", Blank.CHANNELS, " ".join(last.channels) if last else "", required=False),
    )
    return ToFill("restrict", terms.id, terms.short_name, "who sees it", fields, {"agreement": terms.id})


def restrict(
    request: acts.Restrict, agreement: Agreement, asking: Asking
) -> tuple[Outcome | Nothing, tuple[Record, ...]]:
    """Record who may see an agreement from now on; whoever restricts it is never shut out by their own act.

    One that everybody who might see it has left is opened again by whoever runs the bot.
    """
    if not asking.sees(agreement.restriction):
        return Nothing(request.agreement), ()
    terms = agreement.terms_on(asking.today)
    by_operator = request.opens and asking.actor == OPERATOR
    if not (asking.may_keep(agreement.id) or by_operator):
        return Refused(Refusal.NOT_KEEPER, terms, entitled=asking.people.keepers(terms.id)), ()
    people, channels = (tuple(filter(None, named)) for named in (request.people, request.channels))
    if (people or channels) and asking.user not in people:
        people = (*people, asking.user)
    record = Restriction(agreement=agreement.id, people=people, channels=channels, counts_on=asking.today)
    if _seen_by(agreement.restriction) == _seen_by(record):
        return Refused(Refusal.NOT_RESTRICTED if request.opens else Refusal.SEEN_BY_THOSE, terms), ()
    signing = (
        one
        for party in terms.parties
        for one in asking.people.entitled(terms, party.id, THE_AGREEMENT, asking.today)
    )
    return Restricted(terms, record, _shut_out(record, signing)), (record,)


def _seen_by(restriction: Restriction | None) -> tuple[frozenset[str], frozenset[str]]:
    people, channels = (restriction.people, restriction.channels) if restriction else ((), ())
    return frozenset(people), frozenset(channels)
