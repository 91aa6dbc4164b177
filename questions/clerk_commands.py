"""The commands of what the clerk of an agreement is asked, part of `questions.commands.COMMANDS`."""

from questions.command import Command, Group, Takes

OF_CLERK = (
    Command(
        "ask clerk",
        Takes.SUBJECT,
        Group.ASKING,
        "ask clerk AGREEMENT [about QUESTION]",
        "Ask the clerk of an agreement what its document does not say",
        "ask clerk Doncaster about who chairs the JCCC",
        ("ask the clerk", "ask its clerk"),
        records=True,
    ),
    Command(
        "questions",
        Takes.SUBJECT,
        Group.ASKING,
        "questions AGREEMENT",
        "What the clerk was asked, with the replies",
        "questions Doncaster",
        ("open questions",),
    ),
    Command(
        "reply",
        Takes.NOTE,
        Group.ASKING,
        "reply AGREEMENT [NUMBER]",
        "Reply to a question, for the clerk",
        "reply Doncaster 1",
    ),
)
