"""The commands of what the clerk of an agreement is asked."""

from typing import TYPE_CHECKING

from agreements.agreement import When
from agreements.later import Later
from questions.commands.command import Command, Group
from questions.commands.shapes_of_acts import NOTE, SUBJECT

if TYPE_CHECKING:
    from agreements.clerk import inquiries
else:
    inquiries = Later("agreements.clerk.inquiries")

OF_CLERK = (
    Command(
        "ask clerk",
        SUBJECT,
        Group.ASKING,
        "ask clerk AGREEMENT [about QUESTION]",
        "Ask the clerk of an agreement what its document does not say",
        "ask clerk Doncaster about who chairs the JCCC",
        ("ask the clerk", "ask its clerk"),
        records=True,
        asks=lambda _, its: inquiries.StartInquiry(its),
    ),
    Command(
        "questions",
        SUBJECT,
        Group.ASKING,
        "questions AGREEMENT",
        "What the clerk was asked, with the replies",
        "questions Doncaster",
        ("open questions",),
        asks=lambda way, its: inquiries.ShowQuestions(its, when=When(way.about.day)),
    ),
    Command(
        "reply",
        NOTE,
        Group.ASKING,
        "reply AGREEMENT [NUMBER]",
        "Reply to a question, for the clerk",
        "reply Doncaster 1",
        asks=lambda way, its: inquiries.StartReply(its, way.about.number),
    ),
)
