"""The commands that say who may do what, and who may sign or has."""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.recorded import user_mentioned
from agreements.records import Role
from agreements.requests import Base, Help
from questions.commands.command import Command, Group
from questions.commands.shapes import REGISTER
from questions.commands.shapes_of_acts import HANDING_ON, NOTE

if TYPE_CHECKING:
    from agreements import acts
else:
    acts = Later("agreements.acts")

_ROLE_TAKEN = re.compile(r"(\S+) (\S+) (\S+) (\S+)")


def _taken_back(words: str) -> Base:
    match = _ROLE_TAKEN.fullmatch(words)
    if match is None or match[2] not in list(Role):
        return Help("people remove")
    user, role, party, over = (part if part != "-" else "" for part in match.groups())
    return acts.Appoint(user_mentioned(user) or user, "", "", Role(role), party, over, ended=True)


_ROLE_GIVEN = re.compile(
    rf"(?P<name>\S+(?: \S+){{0,7}}?)(?: as (?:an? |the )?(?P<role>{'|'.join(Role)}))?"
    r"(?: (?:for|of|on) (?:the )?(?P<of>\S.*))?",
    re.IGNORECASE,
)


def _given(words: str) -> Base:
    match = _ROLE_GIVEN.fullmatch(words)
    if match is None:
        return acts.StartAppointing()
    role, name = match["role"], match["name"]
    if name.islower():  # as everyday words are read
        name = name.upper() if user_mentioned(name.upper()) else name.title()
    return acts.StartAppointing(name, Role(role.casefold()) if role else None, match["of"] or "")


ACCESS = (
    Command(
        "people",
        REGISTER,
        Group.ACCESS,
        "people",
        "Who has which role, for administrators",
        "people",
        asks=lambda *_: acts.ShowPeople(),
    ),
    Command(
        "people add",
        REGISTER,
        Group.ACCESS,
        "people add [NAME as ROLE [for PARTY or AGREEMENT]]",
        "Give someone a role, for administrators",
        "people add",
        asks=lambda way, _: _given(way.label),
    ),
    Command(
        "people remove",
        REGISTER,
        Group.ACCESS,
        "people remove USER ROLE PARTY AGREEMENT",
        "Take a role back, for administrators; - for no party, or for all agreements",
        "people remove U123 clerk - -",
        records=True,
        asks=lambda way, _: _taken_back(way.label),
    ),
    Command(
        "roles",
        NOTE,
        Group.ACCESS,
        "roles AGREEMENT",
        "Who keeps its entry here, who may sign for each party, and who sees it",
        "roles Doncaster",
        ("clerk", "clerks"),
        asks=lambda _, its: acts.ShowRoles(its),
    ),
    Command(
        "signed by me",
        NOTE,
        Group.SIGNING,
        "signed by me AGREEMENT [CCN NUMBER or ITEM]",
        "Whether you yourself have signed it, or a change note or item of it",
        "signed by me Doncaster",
        asks=lambda way, its: acts.ShowOwnSigning(its, way.about.subject),
    ),
    Command(
        "delegate",
        HANDING_ON,
        Group.SIGNING,
        "delegate AGREEMENT [for PARTY] [to NAME] [until DAY]",
        "Hand your authority to sign to someone else for a period",
        "delegate Doncaster",
        asks=lambda way, its: acts.StartDelegating(
            its, way.about.party, way.about.whom, way.about.day, way.about.to
        ),
    ),
    Command(
        "undelegate",
        NOTE,
        Group.SIGNING,
        "undelegate AGREEMENT [for PARTY]",
        "Take back authority to sign that you handed on",
        "undelegate Doncaster",
        asks=lambda way, its: acts.StartTakingBack(its, way.about.party),
    ),
    Command(
        "restrict",
        NOTE,
        Group.ACCESS,
        "restrict AGREEMENT",
        "Let only some people and channels see an agreement, for its clerk",
        "restrict Doncaster",
        asks=lambda _, its: acts.StartRestricting(its),
    ),
    Command(
        "open",
        NOTE,
        Group.ACCESS,
        "open AGREEMENT",
        "Let everyone see an agreement again",
        "open Doncaster",
        ("unrestrict",),
        records=True,
        asks=lambda _, its: acts.Restrict(its),
    ),
)
