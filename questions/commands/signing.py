"""The commands with which agreements are signed."""

from typing import TYPE_CHECKING

from agreements.later import Later
from questions.commands.command import Command, Group
from questions.commands.shapes_of_acts import SUBJECT

if TYPE_CHECKING:
    from agreements import acts
else:
    acts = Later("agreements.acts")

SIGNING = (
    Command(
        "sign",
        SUBJECT,
        Group.SIGNING,
        "sign AGREEMENT [CCN NUMBER or ITEM] [for PARTY]",
        "Sign an agreement, a change note, a gateway, a review or a deliverable for your party",
        "sign Doncaster CCN 3",
        ("sign off",),
        asks=lambda way, its: acts.StartSigning(its, way.about.subject, way.about.party),
    ),
    Command(
        "unsign",
        SUBJECT,
        Group.SIGNING,
        "unsign AGREEMENT [CCN NUMBER or ITEM] [for PARTY]",
        "Withdraw a sign-off, until all have signed",
        "unsign Doncaster",
        ("withdraw sign off", "withdraw signature"),
        asks=lambda way, its: acts.StartWithdrawing(its, way.about.subject, way.about.party, way.about.why),
    ),
    Command(
        "ask to sign",
        SUBJECT,
        Group.SIGNING,
        "ask to sign AGREEMENT [CCN NUMBER or ITEM] for PARTY",
        "Ask those who may sign for a party to do so",
        "ask to sign Doncaster for doncaster-ccg",
        records=True,
        asks=lambda way, its: acts.AskToSign(its, way.about.subject, way.about.party),
    ),
)
