"""How a discrepancy is proposed."""

from collections.abc import Sequence

from agreements.intake.proposals import Proposal, Source


def fault(kind: str, severity: str, what: str, sources: Sequence[Source], sure: str = "likely") -> Proposal:
    """Propose a discrepancy with the words that show it."""
    labels = "; ".join(dict.fromkeys(source.clause for source in sources)) or None
    value = {"kind": kind, "severity": severity, "what": what, "clause": labels, "treated_as": None}
    return Proposal("discrepancies", value, tuple(sources), "sure" if sure == "sure" else "likely")
