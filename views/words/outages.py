"""What is said where no rule got to decide: the register is away, or something of ours broke."""

from agreements.requests import About, Topic
from views.page import Button, Line, Page


def away(reference: str) -> Page:
    """Say that the database does not answer; the reference finds the defect in the log."""
    return _said(
        "The register can't be reached just now, so nothing was read or recorded. Try again in a minute.",
        reference,
    )


def unsettled(reference: str) -> Page:
    """Say that the database stopped answering as it recorded something; the reference is as for `away`."""
    return _said(
        "The register stopped answering as I recorded that, so it may be recorded or not. "
        "Look before you do it again.",
        reference,
    )


def broken(reference: str) -> Page:
    """Say that something of ours broke; the reference finds the defect in the log."""
    return _said("Something went wrong on our side, and nothing was recorded.", reference)


def unsaid(page: Page, why: Page) -> Page:
    """Say that what a page answers is recorded, though it was not all said; `why` may have more to say."""
    stands = [Button("Status", About(Topic.STATUS, agreement).typed) for agreement in page.agreements]
    return Page(
        Line(
            "That is recorded and need not be done again. Slack may not have taken my answer, which begins:"
        ),
        (page.headline, *why.parts),
        tuple(stands) if len(stands) == 1 else (),
        kind="outage",
    )


def _said(what: str, reference: str) -> Page:
    told = Line(f"If it goes on, tell an administrator this reference: {reference}")
    return Page(Line(what), (told,), refused=True, kind="outage")


def only_in_practice() -> Page:
    """Say that nothing is recorded while living on another day than today."""
    return Page(
        Line("Nothing is recorded on another day than today, except in practice."),
        (Line("Ask it again without --on, or set MOU_PRACTICE=1 on a register that is for practice."),),
        refused=True,
        kind="outage",
    )
