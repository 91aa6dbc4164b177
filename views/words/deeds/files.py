"""What is said of a file that is handed out."""

from io import BytesIO

from agreements.answers import Answer
from agreements.deeds import Export, Format
from agreements.results import Exported
from views.page import Button, File, Line, Page
from views.words.scene import asked

CALLED = {
    Format.XLSX: "a workbook",
    Format.CSV: "CSV files in a ZIP file",
    Format.OCDS: "JSON in Open Contracting's terms",
    Format.CONTRACTS: "a line of the contract register of the Transparency Code 2015, as CSV",
    Format.PARTNERSHIPS: "a line of a partnership register, as CSV",
    Format.ICS: "a calendar file",
}


def exported(answer: Answer, content: Exported) -> Page:
    """Hand out an agreement as a file, and offer the other formats."""
    from views.exports.makers import ending, maker  # noqa: PLC0415 - only exports need the makers of files

    terms, file = content.terms, BytesIO()
    maker(content.format)([content.agreement], file, content.day)
    when = asked(answer.request.when, answer.today)
    others = tuple(
        Button(f"As {one}", Export(terms.id, one, when=answer.request.when).typed)
        for one in Format
        if one is not content.format
    )
    return Page(
        Line(f"{terms.short_name}{when}: {CALLED[content.format]}."),
        buttons=others,
        agreements=(terms.id,),
        files=(File(f"{terms.id}{ending(content.format)}", file.getvalue()),),
    )
