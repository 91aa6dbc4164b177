"""Who may do what: roles, authority to sign for a party, and delegations of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from agreements.recorded import OPERATOR, user_mentioned
from agreements.records import Appointment, Authority, Delegation, Record, Restriction, Role
from agreements.terms import Terms
from agreements.terms.names import key

ANY_SUBJECT = "anything"
"""The scope of a delegation that covers every subject; else `agreement` or `change notes`."""

CHANGE_NOTES = "change notes"

UNNAMED = "Slack user "
"""What stands before the id of somebody whose name is not known."""


@dataclass(frozen=True)
class Entitled:
    """Someone who may sign for a party."""

    user: str
    name: str
    position: str
    authority: Authority


@dataclass(frozen=True)
class Rights:
    """What someone may sign, as triples: for a party, over an agreement or all (empty), within a scope."""

    held: frozenset[tuple[str, str, str]]

    def cover(self, parties: Iterable[str], agreement: str, subject: str) -> bool:
        """Say whether they may sign a subject of an agreement for any of some parties."""
        scopes = (ANY_SUBJECT, CHANGE_NOTES, subject) if is_of_note(subject) else (ANY_SUBJECT, subject)
        return bool(self.held) and any(
            (party, over, scope) in self.held
            for party in parties
            for over in ("", agreement)
            for scope in scopes
        )


@dataclass(frozen=True)
class People:
    """Those known to the register, by appointments and delegations as written, and by the settings."""

    records: tuple[Record, ...] = ()
    administrators: tuple[str, ...] = ()

    @cached_property
    def appointments(self) -> tuple[Appointment, ...]:
        """The appointments that hold: the last word on each user, role, party and agreement."""
        latest = {
            (one.user, one.role, one.party, one.over): one
            for one in self.records
            if isinstance(one, Appointment)
        }
        return tuple(one for one in latest.values() if not one.ended)

    def given_in(self, agreement: str) -> tuple[Appointment | Delegation, ...]:
        """List what was recorded of roles and delegations that are for one agreement only."""
        return tuple(self._given_in.get(agreement, ()))

    @cached_property
    def _given_in(self) -> dict[str, list[Appointment | Delegation]]:
        found: dict[str, list[Appointment | Delegation]] = {}
        for one in self.records:
            if isinstance(one, Appointment | Delegation) and one.over:
                found.setdefault(one.over, []).append(one)
        return found

    def roles_of(self, name: str) -> tuple[Appointment | Delegation, ...]:
        """List the roles of whoever has a name or is mentioned, and what authority was handed to them."""
        user, wanted = user_mentioned(name), key(name)
        held: tuple[Appointment | Delegation, ...] = (*self.appointments, *self.all_delegations)
        return tuple(
            one for one in held if (one.user == user if user else wanted and key(one.name) == wanted)
        )

    @cached_property
    def last_delegations(self) -> tuple[Delegation, ...]:
        """The last word on each delegation, taken back or not.

        One takes the place of those of the same authority with which it has a day in common.
        """
        found: dict[tuple[str, ...], list[Delegation]] = {}
        for one in self.records:
            if isinstance(one, Delegation):
                same = (one.by, one.user, one.party, one.over, one.scope)
                apart = [before for before in found.get(same, ()) if not before.days.meets(one.days)]
                found[same] = [*apart, one]
        return tuple(chain.from_iterable(found.values()))

    @cached_property
    def all_delegations(self) -> tuple[Delegation, ...]:
        """The delegations that were not taken back, over and still to come among them."""
        return tuple(one for one in self.last_delegations if not one.ended)

    def delegations(self, day: date) -> tuple[Delegation, ...]:
        """List the delegations that run on the day, were not taken back, and were given by a signatory."""
        return tuple(one for one in self.all_delegations if day in one.days and self._was_theirs(one))

    def _was_theirs(self, given: Delegation) -> bool:
        return any(
            (one.user, one.role, one.party) == (given.by, Role.SIGNATORY, given.party)
            and (not given.over or one.over in {"", given.over})
            for one in self.appointments
        )

    @cached_property
    def all_administrators(self) -> frozenset[str]:
        """The users who may map people and restrict agreements, by the settings or by appointment."""
        appointed = (one.user for one in self.appointments if one.role is Role.ADMINISTRATOR and not one.over)
        return frozenset((*self.administrators, *appointed))

    def is_administrator(self, user: str) -> bool:
        """Say whether someone may map people and restrict agreements."""
        return user in self.all_administrators

    def is_clerk(self, user: str, agreement: str) -> bool:
        """Say whether someone keeps the register of an agreement and records for others."""
        return self._has(user, Role.CLERK, agreement)

    def is_some_clerk(self, user: str) -> bool:
        """Say whether someone keeps the register of any agreement, whichever it is."""
        return any(one.user == user and one.role is Role.CLERK for one in self.appointments)

    def _has(self, user: str, role: Role, agreement: str) -> bool:
        return any(
            one.user == user and one.role is role and one.over in {"", agreement} for one in self.appointments
        )

    def keepers(self, agreement: str = "") -> tuple[Entitled, ...]:
        """List who keeps the register of an agreement, or of all: its clerks, or else the administrators."""
        clerks = tuple(
            Entitled(one.user, one.name, one.position, APPOINTED) for one in self.clerks(agreement)
        )
        return clerks or self.who_administer()

    def who_administer(self) -> tuple[Entitled, ...]:
        """List the administrators, those of the settings first."""
        users = (*self.administrators, *sorted(self.all_administrators.difference(self.administrators)))
        return tuple(Entitled(user, self.name_of(user), "", APPOINTED) for user in users)

    def clerks(self, agreement: str) -> tuple[Appointment, ...]:
        """List the clerks of an agreement."""
        return tuple(
            one for one in self.appointments if one.role is Role.CLERK and one.over in {"", agreement}
        )

    def entitled(self, terms: Terms, party: str, subject: str, day: date) -> tuple[Entitled, ...]:
        """List once who may sign a subject for a party on a day: its signatories, those they delegated to.

        A delegation holds only while the one who gave it is a signatory of the party themself.
        """
        signatories = [
            one
            for one in self.appointments
            if one.role is Role.SIGNATORY and one.party == party and one.over in {"", terms.id}
        ]
        found: dict[str, Entitled] = {}
        for one in signatories:
            entitled = Entitled(one.user, one.name, one.position, self._authority_of(terms, one))
            found.setdefault(one.user, entitled)
        givers = {one.user for one in signatories}
        for given in self.delegations(day):
            covers = given.party == party and given.over in {"", terms.id} and _covers(given.scope, subject)
            if covers and given.by in givers:
                authority = Authority("delegated", by=given.by_name, until=given.last)
                entitled = Entitled(given.user, given.name, given.position, authority)
                found.setdefault(given.user, entitled)
        return tuple(found.values())

    def begins(self, user: str, terms: Terms, parties: Iterable[str], subject: str, day: date) -> date | None:
        """Return the first day after one on which what was handed to someone lets them sign for a party."""
        ahead = (one.first for one in self.all_delegations if one.user == user and one.first > day)
        days = sorted(ahead)
        return next(
            (one for one in days for party in parties if self.authority(user, terms, party, subject, one)),
            None,
        )

    def authority(self, user: str, terms: Terms, party: str, subject: str, day: date) -> Entitled | None:
        """Find someone's authority to sign a subject for a party, or nothing where they have none."""
        return next((one for one in self.entitled(terms, party, subject, day) if one.user == user), None)

    def rights(self, user: str, day: date) -> Rights:
        """Find all that someone may sign on a day, so that thousands of agreements are judged at once."""
        signatories = [one for one in self.appointments if one.role is Role.SIGNATORY]
        held = {(one.party, one.over, ANY_SUBJECT) for one in signatories if one.user == user}
        for given in self.delegations(day):
            if given.user != user:
                continue
            held |= {
                (given.party, given.over or giver.over, given.scope)
                for giver in signatories
                if (giver.user, giver.party) == (given.by, given.party)
                and (not given.over or giver.over in {"", given.over})
            }
        return Rights(frozenset(held))

    def _authority_of(self, terms: Terms, appointment: Appointment) -> Authority:
        block = terms.signatory_of(appointment.party)
        named = [block.name] if block and block.name else []
        named += [contact.name for contact in terms.contacts if contact.name]
        if key(appointment.name) in {key(name) for name in named}:
            return Authority("named in the agreement")
        by = appointment.written.by.user if appointment.written else ""
        known = (one.name for one in self.appointments if one.user == by)
        return Authority("appointed", by=next(known, "an administrator"))

    def name_of(self, user: str) -> str:
        """Return the name by which someone was appointed, or which user of Slack they are, if any."""
        return self.appointed_as(user) or (user if user == OPERATOR.user else f"{UNNAMED}{user}")

    def given_name(self, user: str, typed: str) -> str:
        """Return the name typed for someone; their own where there is none, or it names a user by id."""
        return self.name_of(user) if typed.startswith(UNNAMED) or not typed else typed

    def appointed_as(self, user: str) -> str:
        """Return the name by which someone last got a role or authority, even if it is over, or nothing."""
        return self._last_names.get(user, "")

    @cached_property
    def _last_names(self) -> dict[str, str]:
        return {one.user: one.name for one in self.records if isinstance(one, Appointment | Delegation)}


NOBODY = People()
APPOINTED = Authority("appointed")


def _covers(scope: str, subject: str) -> bool:
    if scope == ANY_SUBJECT:
        return True
    return is_of_note(subject) if scope == CHANGE_NOTES else scope == subject


def is_of_note(subject: str) -> bool:
    """Say whether a subject is a change note."""
    return subject.startswith("ccn-")


def may_see(restriction: Restriction | None, user: str, channel: str) -> bool:
    """Say whether an agreement exists for someone asking in a channel, by its last restriction."""
    if restriction is None or not (restriction.people or restriction.channels):
        return True
    return user in restriction.people or channel in restriction.channels
