"""What is said of a file that is handed out."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import IO

from agreements.agreement import Agreement
from agreements.answers import Answer
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export, ExportAll
from agreements.life.results import Exported, ExportedAll
from agreements.terms import Terms
from views.page import Button, File, Line, Page, RegisterFile
from views.words.phrases import ended
from views.words.scene import asked

NAMES = {
    Format.XLSX: "Workbook",
    Format.CSV: "CSV",
    Format.OCDS: "Open Contracting",
    Format.CONTRACTS: "Contract register",
    Format.PARTNERSHIPS: "Partnership register",
    Format.ICS: "Calendar",
    Format.PDF: "PDF",
    Format.DOCX: "Word",
    Format.YAML: "Register file",
}
"""What each is called on its button."""

CALLED = {
    Format.XLSX: "a workbook",
    Format.CSV: "CSV files in a ZIP file",
    Format.OCDS: "JSON in Open Contracting's terms",
    Format.CONTRACTS: "a line of the contract register of the Transparency Code 2015, as CSV",
    Format.PARTNERSHIPS: "a line of a partnership register, as CSV",
    Format.ICS: "a calendar file",
    Format.PDF: "its card as a PDF",
    Format.DOCX: "its card as a Word file",
    Format.YAML: "its entry as a register file, to correct and hand in again",
}
ALL_CALLED = CALLED | {
    Format.CONTRACTS: "the contract register of the Transparency Code 2015, as CSV",
    Format.PARTNERSHIPS: "a partnership register, as CSV",
    Format.PDF: "a card of each agreement as a PDF, in a ZIP file",
    Format.DOCX: "a card of each agreement as a Word file, in a ZIP file",
    Format.YAML: "the entry of each agreement as a register file, in a ZIP file",
}
ENDINGS = {
    Format.XLSX: ".xlsx",
    Format.CSV: "-csv.zip",
    Format.OCDS: "-ocds.json",
    Format.CONTRACTS: "-contracts.csv",
    Format.PARTNERSHIPS: "-partnerships.csv",
    Format.ICS: ".ics",
    Format.PDF: ".pdf",
    Format.DOCX: ".docx",
    Format.YAML: ".yaml",
}
"""How the name of a file of one agreement ends."""

ALL_ENDINGS = ENDINGS | {Format.PDF: "-pdf.zip", Format.DOCX: "-docx.zip", Format.YAML: "-yaml.zip"}


def exported(answer: Answer, content: Exported) -> Page:
    """Hand out an agreement as a file, and offer the other formats."""
    terms, when = content.terms, asked(answer.request.when, answer.today)
    others = tuple(
        Button(NAMES[one], Export(terms.id, one, when=answer.request.when).typed)
        for one in Format
        if one is not content.format
    )
    card = content.format in {Format.PDF, Format.DOCX}
    return Page(
        Line(f"{terms.short_name}{when}: {CALLED[content.format]}."),
        _of_document(terms) if card else (),
        buttons=others,
        agreements=(terms.id,),
        files=(File(f"{terms.id}{ENDINGS[content.format]}", partial(_write, content)),),
    )


def _of_document(terms: Terms) -> tuple[Line, ...]:
    """Say that the card is not the document, and where that is."""
    source = terms.source
    held = source.held_in if source else None
    where = f" It is in: {ended(held)}" if held else ""
    return (Line(f"The card has what is kept of the document, of which no copy is kept here.{where}"),)


def _write(content: Exported, file: IO[bytes]) -> None:
    from views.exports.makers import write_one  # noqa: PLC0415 - only who writes needs the makers of files

    write_one(content.format, content.agreement, file, content.day)


def exported_all(answer: Answer, content: ExportedAll) -> Page:
    """Hand out the whole register as a file, which follows once it is made."""
    when = asked(answer.request.when, answer.today)
    others = tuple(
        Button(NAMES[one], ExportAll(one, when=answer.request.when).typed)
        for one in Format
        if one is not content.format
    )
    name = f"register{ALL_ENDINGS[content.format]}"
    file = RegisterFile(name, partial(_write_all, content.format), answer.request.when, content.day)
    said = f"Everything in the register that you may see{when}: {ALL_CALLED[content.format]}."
    making = Line(
        "The file follows as soon as it is made. That may take a minute or two if the register is large."
    )
    return Page(Line(said), (making,), others, register_file=file, for_asker=True)


def _write_all(format_: Format, agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    from views.exports.makers import write  # noqa: PLC0415 - as above

    write(format_, agreements, file, day)
