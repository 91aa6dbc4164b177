"""Two registers that public bodies publish or keep, as CSV; blank where the agreement does not say.

The contract register has the fields of the Local Government Transparency Code 2015, part 2.2: what the
agreement does not hold (VAT, how it was let, the size of the supplier) is left blank.
"""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import date
from typing import IO

from agreements.agreement import Agreement
from agreements.days.occurrences import Kind, occurrences
from agreements.life.logged import LogKind, log_of
from agreements.terms import Terms
from agreements.terms.printed import firm_total
from views.exports.cells import harmless
from views.exports.tables import Row, Seen, seen
from views.words.phrases import paid

CONTRACTS = (
    *("Reference", "Title", "Department", "Description", "Supplier", "Sum", "Irrecoverable VAT"),
    *("Start date", "End date", "Review date", "How it was let", "SME or VCSE", "SME or VCSE number"),
)
PARTNERSHIPS = (
    *("Reference", "Title", "Service area", "Lead officer", "Objective", "Governance", "Reporting"),
    *("Contribution", "Budget", "Liabilities", "Risks", "Targets"),
)


def contracts(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write the contract register of the Transparency Code."""
    _write(agreements, file, day, CONTRACTS, _contract)


def partnerships(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write a register of partnerships."""
    _write(agreements, file, day, PARTNERSHIPS, _partnership)


def _write(
    agreements: Iterable[Agreement],
    file: IO[bytes],
    day: date,
    columns: tuple[str, ...],
    row: Callable[[Seen], Row],
) -> None:
    text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(columns)
    for agreement in agreements:
        writer.writerow([harmless(value) for value in row(seen(agreement, day))])
    text.detach()


def _contract(one: Seen) -> Row:
    terms = one.terms
    payees = [fund.payee for fund in terms.funding if fund.payee]
    return (
        *(terms.id, terms.title, None, terms.purpose.text if terms.purpose else None),
        *(_names(terms, dict.fromkeys(payees)), firm_total(terms.funding), None),
        *(one.standing.starts_on, one.standing.expires_on, _review(one)),
        *(None, None, None),
    )


def _names(terms: Terms, ids: Iterable[str]) -> str:
    return "; ".join(terms.called(one) for one in ids)


def _review(one: Seen) -> date | None:
    """Return the next review from the day on, or the last where all are past."""
    made = one.agreement.progress_on(one.day)
    found = occurrences(one.terms, one.standing.starts_on, made)
    days = [each.due for each in found if each.kind is Kind.REVIEW and each.due]
    return next((due for due in days if due >= one.day), days[-1] if days else None)


def _partnership(one: Seen) -> Row:
    terms = one.terms
    lead = next((contact.name or contact.position for contact in terms.contacts), None)
    logged = log_of(one.agreement.records, one.day)
    risks = [each.entry.title for each in logged if each.entry.kind is LogKind.RISK and not each.closed]
    sums = [f"{fund.what}: {fund.amount_text or paid(fund) or 'no sum stated'}" for fund in terms.funding]
    return (
        *(terms.id, terms.title, terms.place, lead),
        terms.purpose.text if terms.purpose else None,
        "; ".join(body.name for body in terms.governance),
        "; ".join(f"{each.what} ({each.frequency or 'not stated'})" for each in terms.recurring if each.to),
        "; ".join(sums),
        firm_total(terms.funding),
        "; ".join(each.text for each in terms.other_terms if "liab" in each.topic.casefold()),
        "; ".join(risks),
        "; ".join(f"{each.what}: {each.value or 'not stated'}" for each in terms.targets),
    )
