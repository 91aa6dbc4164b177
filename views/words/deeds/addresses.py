"""What is said of the address that somebody's calendar follows."""

from agreements.answers import Answer
from agreements.handed_out.handouts import StartAddress
from agreements.life.results import AddressRevoked, AddressTaken
from views.page import Button, Line, Page, Row


def address_taken(_: Answer, content: AddressTaken) -> Page:
    """Show a new address, this once."""
    before = "The address that you had before is dead now. " if content.before else ""
    rows = (
        Row("Address", content.url),
        Row("How", "In your calendar, add a calendar by its address or URL, and paste this."),
        Row(
            "Keep it",
            f"{before}It is shown this once, since only its fingerprint is kept. Whoever has it sees the "
            "dates of every agreement that you may see. If it gets into other hands, make a new one.",
        ),
    )
    return Page(Line("Your calendar has an address of its own."), rows, (_manage(),))


def address_revoked(_: Answer, __: AddressRevoked) -> Page:
    """Say that an address is dead."""
    said = "Revoked: the address of your calendar is dead, and whatever follows it gets nothing more."
    return Page(Line(said), buttons=(_manage(),))


def _manage() -> Button:
    return Button("Manage the address", StartAddress().typed)
