"""The rules of who is told: a channel or a person watches agreements, at hours of its own."""

from dataclasses import replace
from datetime import date
from zoneinfo import available_timezones

from agreements.agreement import NOW, Agreement
from agreements.answers import Nothing, Register, Ruled
from agreements.asking import Asking
from agreements.outcomes import Blank, Choice, Field, Option, Refusal, Refused, ToFill
from agreements.recorded import Actor
from agreements.reminding import requests
from agreements.reminding.audiences import Audience, is_person
from agreements.reminding.concerns import covers, is_party, sees
from agreements.reminding.gathering import should_have_been_said_on
from agreements.reminding.planned import WATCHERS, Planned
from agreements.reminding.planning import plan
from agreements.reminding.records import TimesSet, Watched
from agreements.reminding.refusing import refused_here
from agreements.reminding.results import HoursSet, Watching, WatchSet
from agreements.reminding.working import NATIONS
from agreements.telling import known
from agreements.terms.names import told_apart
from agreements.unread import Choose


def audience_of(actor: Actor) -> str:
    """Name whom a reminder is for that is asked for here: the channel, or in a direct message the person."""
    return actor.user if is_person(actor.channel) else actor.channel


def here(register: Register, asking: Asking) -> Audience:
    """Return the audience that the asker is in, with what it watches and when it is spoken to."""
    name, watches = audience_of(asking.actor), register.watches
    return Audience(name, watches.times_of(name, asking.times), watches=watches.of(name))


def choose(request: Choose, register: Register, asking: Asking) -> Ruled:
    """Ask which agreement is meant, those that are watched here first, each by a name of its own."""
    called = told_apart([one.terms_on(asking.today) for one in register.agreements])
    watched = {one.over for one in here(register, asking).watches}
    candidates = sorted(request.candidates, key=lambda one: one.agreement not in watched)
    named = (replace(one, short_name=called.get(one.agreement, one.short_name)) for one in candidates)
    return replace(request, candidates=tuple(named)), ()


def watch(request: requests.Watch, register: Register, asking: Asking) -> Ruled:
    """Record that a channel or a person is told of agreements; anyone may have that where they are."""
    agreement = known(register, request.over, NOW) if request.over else None
    if request.over and agreement is None:
        return Nothing(request.over), ()
    audience = here(register, asking)
    terms = agreement.terms_on(asking.today) if agreement else None
    if not asking.actor.team:
        return Refused(Refusal.NOT_IN_SLACK, terms), ()
    if request.ended:
        return _unwatch(request, register, audience, asking)
    if agreement and not sees(audience, agreement):
        return Refused(Refusal.NOT_SHOWN_HERE, terms), ()
    called = terms.short_name if terms else _party(request.party, register)
    if request.party and not called:
        return Refused(Refusal.NO_PARTY, party=request.party), ()
    record = _record(request, audience, asking)
    again = any(_same(one, record) for one in audience.watches)
    first, on = _first(agreement, record, audience, asking) if agreement else (None, None)
    return WatchSet(record, called, terms, again=again, first=first, on=on), () if again else (record,)


def _unwatch(request: requests.Watch, register: Register, audience: Audience, asking: Asking) -> Ruled:
    asked = _record(request, audience, asking)
    everything = not (request.over or request.party or request.matter)
    ending = [one for one in audience.watches if everything or _same(one, asked)]
    if not ending:
        choices = tuple(
            Choice(
                ", ".join(filter(None, (called or "all agreements", one.matter))),
                requests.Watch(one.over, one.party, one.matter, ended=True).typed,
            )
            for one, called in _called(audience.watches, register)
        )
        return Refused(Refusal.NOT_WATCHED, choices=choices), ()
    records = tuple(
        Watched(
            audience=one.audience,
            over=one.over,
            party=one.party,
            matter=one.matter,
            ended=True,
            counts_on=asking.today,
        )
        for one in ending
    )
    agreement = register.agreement(request.over) if request.over else None
    terms = agreement.terms_on(asking.today) if agreement else None
    called = terms.short_name if terms else _party(request.party, register)
    return WatchSet(asked, called, terms, stopped=tuple(_called(tuple(ending), register))), records


def _record(request: requests.Watch, audience: Audience, asking: Asking) -> Watched:
    return Watched(
        audience=audience.id,
        over=request.over,
        party=request.party,
        matter=request.matter,
        ended=request.ended,
        counts_on=asking.today,
    )


def _same(one: Watched, other: Watched) -> bool:
    return (one.over, one.party, one.matter) == (other.over, other.party, other.matter)


def _party(party: str, register: Register) -> str:
    """Return the name of a party of an agreement that the asker may see, or nothing where there is none."""
    return party if any(is_party(party, terms) for terms in register.summaries) else ""


def _first(
    agreement: Agreement, watched: Watched, audience: Audience, asking: Asking
) -> tuple[Planned | None, date | None]:
    """Find the first reminder that a new watch brings, and the day on which it is said."""
    terms = agreement.terms_on(asking.today)
    found = [
        (should_have_been_said_on(next_, audience), next_)
        for row in plan(agreement)
        if row.whom == WATCHERS and covers(watched, row.matter, terms)
        if (next_ := row.next_from(asking.today))
    ]
    on, first = min(found, key=lambda one: (one[0], one[1].day), default=(None, None))
    return first, on


def show_watching(_: requests.ShowWatching, register: Register, asking: Asking) -> Ruled:
    """List what a channel or a person is told of, of agreements that the asker may see."""
    audience = here(register, asking)
    refused = refused_here(audience, register, told=bool(audience.watches))
    return Watching(audience.person, tuple(_called(audience.watches, register)), audience.times, refused), ()


def _called(watched: tuple[Watched, ...], register: Register) -> list[tuple[Watched, str]]:
    """Give each watch the name of its agreement or party, leaving out those that the asker may not see."""
    names = told_apart([one.terms_on(date.max) for one in register.agreements] + [*register.summaries])
    found = []
    for one in watched:
        called = names.get(one.over, "") if one.over else _party(one.party, register)
        if called or not (one.over or one.party):
            found.append((one, called))
    return found


def start_hours(_: requests.StartHours, register: Register, asking: Asking) -> Ruled:
    """Open the form that says when a channel or a person is spoken to."""
    if not asking.actor.team:
        return Refused(Refusal.NOT_IN_SLACK), ()
    times = here(register, asking).times
    hours = tuple(Option(str(hour), f"{hour:02d}:00") for hour in range(24))
    fields = (
        Field("first_hour", Blank.CHOICE, str(times.first_hour), hours),
        Field("last_hour", Blank.CHOICE, str(times.last_hour), (*hours[1:], Option("24", "24:00"))),
        Field("nation", Blank.CHOICE, times.nation, tuple(Option(*one) for one in NATIONS.items())),
        Field("zone", Blank.TEXT, times.zone),
        Field(
            "look_ahead",
            Blank.CHOICE,
            "yes" if times.look_ahead else "no",
            (Option("no", "no"), Option("yes", "yes")),
        ),
    )
    return ToFill("hours", "", "", "when reminders are sent here", fields), ()


def set_hours(request: requests.SetHours, register: Register, asking: Asking) -> Ruled:
    """Record when a channel or a person is spoken to."""
    audience = here(register, asking)
    if not asking.actor.team:
        return Refused(Refusal.NOT_IN_SLACK), ()
    hours = 0 <= request.first_hour < request.last_hour <= 24  # noqa: PLR2004 - hours of a day
    if not hours or request.nation not in NATIONS or request.zone not in available_timezones():
        return Refused(Refusal.NO_HOURS), ()
    record = TimesSet(
        audience=audience.id,
        zone=request.zone,
        first_hour=request.first_hour,
        last_hour=request.last_hour,
        nation=request.nation,
        look_ahead=request.look_ahead,
        counts_on=asking.today,
    )
    times = register.watches.after(record).times_of(audience.id, asking.times)
    return HoursSet(audience.person, times), (record,)
