"""What is said of a file that is handed out."""

from functools import partial
from typing import IO

from agreements.answers import Answer
from agreements.handouts import Export, ExportAll, Format
from agreements.results import Exported, ExportedAll
from views.page import Button, File, Line, Page, RegisterFile
from views.words.scene import asked

CALLED = {
    Format.XLSX: "a workbook",
    Format.CSV: "CSV files in a ZIP file",
    Format.OCDS: "JSON in Open Contracting's terms",
    Format.CONTRACTS: "a line of the contract register of the Transparency Code 2015, as CSV",
    Format.PARTNERSHIPS: "a line of a partnership register, as CSV",
    Format.ICS: "a calendar file",
    Format.PDF: "its card as a PDF",
    Format.DOCX: "its card as a Word file",
}
ALL_CALLED = CALLED | {
    Format.CONTRACTS: "the contract register of the Transparency Code 2015, as CSV",
    Format.PARTNERSHIPS: "a partnership register, as CSV",
    Format.PDF: "a card of each agreement as a PDF, in a ZIP file",
    Format.DOCX: "a card of each agreement as a Word file, in a ZIP file",
}
CARDS = frozenset({Format.PDF, Format.DOCX})


def exported(answer: Answer, content: Exported) -> Page:
    """Hand out an agreement as a file, and offer the other formats."""
    from views.exports.makers import ending  # noqa: PLC0415 - only exports need the makers of files

    terms, when = content.terms, asked(answer.request.when, answer.today)
    others = tuple(
        Button(f"As {one}", Export(terms.id, one, when=answer.request.when).typed)
        for one in Format
        if one is not content.format
    )
    return Page(
        Line(f"{terms.short_name}{when}: {CALLED[content.format]}."),
        buttons=others,
        agreements=(terms.id,),
        files=(File(f"{terms.id}{ending(content.format)}", partial(_write, content)),),
    )


def _write(content: Exported, file: IO[bytes]) -> None:
    from views.exports.makers import card, maker  # noqa: PLC0415 - as above

    if content.format in CARDS:
        file.write(card(content.format)(content.agreement, content.day))
    else:
        maker(content.format)([content.agreement], file, content.day)


def exported_all(answer: Answer, content: ExportedAll) -> Page:
    """Hand out the whole register as a file, which follows once it is made."""
    from views.exports.makers import ending_of_all, maker  # noqa: PLC0415 - as above

    when = asked(answer.request.when, answer.today)
    others = tuple(
        Button(f"As {one}", ExportAll(one, when=answer.request.when).typed)
        for one in Format
        if one is not content.format
    )
    file = RegisterFile(f"register{ending_of_all(content.format)}", maker(content.format), content.day)
    said = f"Everything in the register that you may see{when}: {ALL_CALLED[content.format]}."
    making = Line("The file is being made. A large register takes a minute or two.")
    return Page(Line(said), (making,), others, register_file=file, for_asker=True)
