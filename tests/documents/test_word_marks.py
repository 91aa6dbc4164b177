"""Word files whose cells are controls, whose words are struck out, hidden or raised, with notes and lists."""

from datetime import date

import docx
import pytest
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from documents.draft import draft
from documents.reading import Document, read
from tests.documents.samples import _listed, _numbering, saved

NOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def compact() -> WordFile:
    made = docx.Document()
    made.add_heading("Compact for the Lantern Ferry", 0)
    made.add_heading("Term", 1)
    return made


def found(made: WordFile) -> Document:
    document = read(saved(made))
    assert isinstance(document, Document)
    return document


def words(made: WordFile) -> list[str]:
    return [line for clause in found(made).clauses[1:] for line in clause.lines]


def control(content: str, *, unfilled: bool = False) -> str:
    mark = "<w:showingPlcHdr/>" if unfilled else ""
    return f"<w:sdt {nsdecls('w')}><w:sdtPr>{mark}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize("unfilled", [False, True])
def test_a_cell_that_is_a_control_is_read_unless_nobody_filled_it(*, unfilled: bool) -> None:
    made = compact()
    table = made.add_table(2, 2)
    for cell, text in zip(table._cells, ("Start", "1 May 2031", "End", "30 June 2032"), strict=True):
        cell.text = text
    cell = table.cell(1, 1)._tc
    held = parse_xml(control("", unfilled=unfilled))
    cell.getparent().replace(cell, held)
    held[1].append(cell)
    assert words(made) == ["Start\t1 May 2031", "End" if unfilled else "End\t30 June 2032"]


def test_what_is_still_to_be_filled_in_is_a_blank() -> None:
    made = compact()
    paragraph = made.add_paragraph("This compact ends on ")
    run = "<w:r><w:t>Click or tap to enter a date.</w:t></w:r>"
    paragraph._p.append(parse_xml(control(run, unfilled=True)))
    made.element.body.insert(2, parse_xml(control(f"<w:p>{run}</w:p>", unfilled=True)))
    paragraph.add_run(" or sooner.")
    assert words(made) == ["This compact ends on [ ] or sooner."]
    assert [fact.value["kind"] for fact in draft(found(made)).of("discrepancies")][:1] == ["blank"]


@pytest.mark.parametrize("mark", ["strike", "double_strike", "hidden"])
def test_what_is_struck_out_or_hidden_is_not_read(mark: str) -> None:
    made = compact()
    style = made.styles.add_style("Gone", WD_STYLE_TYPE.CHARACTER)
    setattr(style.font, mark, True)
    paragraph = made.add_paragraph("This compact ends on ")
    setattr(paragraph.add_run("1 May 2031").font, mark, True)
    paragraph.add_run("30 June 2032")
    paragraph.add_run(" or never", style="Gone")
    setattr(paragraph.add_run(", at noon.", style="Gone").font, mark, False)
    assert words(made) == ["This compact ends on 30 June 2032, at noon."]


def test_a_raised_number_is_the_mark_of_a_note_and_a_power_is_not() -> None:
    made = compact()
    paragraph = made.add_paragraph("The Council pays £500")
    for raised, behind in (("1", " on the 1"), ("st", " of May for 40 m"), ("2", " of shed.")):
        paragraph.add_run(raised).font.superscript = True
        paragraph.add_run(behind)
    assert words(made) == ["The Council pays £500 on the 1st of May for 40 m2 of shed."]


def test_a_paragraph_whose_end_is_deleted_goes_on_and_a_deleted_row_is_gone() -> None:
    made = compact()
    first = made.add_paragraph("Either may leave on three months' ")
    first._p.get_or_add_pPr().append(parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='1'/></w:rPr>"))
    made.add_paragraph("notice.")
    table = made.add_table(2, 2)
    for cell, text in zip(table._cells, ("Slip", "mended", "Buoys", "painted"), strict=True):
        cell.text = text
    table.rows[1]._tr.insert(0, parse_xml(f"<w:trPr {nsdecls('w')}><w:del w:id='2'/></w:trPr>"))
    assert words(made) == ["Either may leave on three months' notice.", "Slip\tmended"]


@pytest.mark.parametrize("change", ["ins", "del"])
def test_changes_that_nobody_accepted_are_told(change: str) -> None:
    made = compact()
    paragraph = made.add_paragraph("This compact ends on 30 June 2032.")
    assert not found(made).tracked
    paragraph._p.append(parse_xml(f"<w:{change} {nsdecls('w')} w:id='3'/>"))
    told = [str(fact.value["what"]) for fact in draft(found(made)).of("discrepancies")]
    assert "The file shows changes that nobody has accepted or refused yet." in told


def test_a_footnote_stands_behind_its_paragraph() -> None:
    made = compact()
    paragraph = made.add_paragraph("It ends on 30 June 2032")
    paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:footnoteReference w:id='2'/></w:r>"))
    paragraph.add_run(".")
    made.add_paragraph("Two sail it.")
    text = "<w:p><w:r><w:t>Or when the slip is sold.</w:t></w:r></w:p>"
    notes = f"<w:footnotes {nsdecls('w')}><w:footnote w:id='2'>{text}</w:footnote></w:footnotes>"
    uri, kind = PackURI("/word/footnotes.xml"), "application/xml"
    made.part.relate_to(Part(uri, kind, notes.encode(), made.part.package), NOTES)
    assert words(made) == ["It ends on 30 June 2032.", "Note: Or when the slip is sold.", "Two sail it."]


def test_a_list_with_levels_of_its_own_counts_apart() -> None:
    made = docx.Document()
    _numbering(made)
    level = (
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/>"
        "<w:lvlText w:val='(%1)'/></w:lvl>"
    )
    made.part.numbering_part.element.append(
        parse_xml(
            f"<w:num {nsdecls('w')} w:numId='92'><w:abstractNumId w:val='90'/>"
            f"<w:lvlOverride w:ilvl='0'>{level}</w:lvlOverride></w:num>"
        )
    )
    made.add_heading("Compact for the Lantern Ferry", 0)
    _listed(made, "The crew shall see to these things, and to no others:", 0)
    _listed(made, "sail at dawn;", 0, "92")
    _listed(made, "mend the slip.", 0, "92")
    _listed(made, "This compact ends on 30 June 2032.", 0)
    labels = [clause.label for clause in found(made).clauses]
    assert labels == ["Title page", "1", "1(a)", "1(b)", "2"]


def test_a_style_that_is_taken_out_of_the_list_of_headings_makes_headings() -> None:
    made = docx.Document()
    _numbering(made)
    made.add_heading("Compact for the Lantern Ferry", 0)
    properties = made.styles["Heading 1"].element.get_or_add_pPr()
    properties.append(parse_xml(f"<w:numPr {nsdecls('w')}><w:numId w:val='0'/></w:numPr>"))
    for heading in ("What it is for", "How long"):
        made.add_heading(heading, 1)
        made.add_paragraph("The crew and the Council agree on this in every year.")
    assert [clause.label for clause in found(made).clauses] == ["Title page", "What it is for", "How long"]


def test_headings_that_a_character_style_makes_bold_are_headings() -> None:
    made = docx.Document()

    def strong(words: str) -> Paragraph:
        paragraph = made.add_paragraph()
        paragraph.add_run(words, style="Strong")
        return paragraph

    strong("Compact for the Lantern Ferry")
    for heading in ("What it is for", "How long", "Who sails"):
        strong(heading)
        made.add_paragraph("The crew and the Council agree on this in every year, as long as it lasts.")
    assert [clause.label for clause in found(made).clauses][-2:] == ["How long", "Who sails"]


@pytest.mark.parametrize(
    ("head", "foot", "cited", "day"),
    [
        ("Lantern Harbour Trust", "Draft 2 for the wardens, 20 May 2031", ["Footer"], date(2031, 5, 20)),
        ("Rev 3 - agreed 4 June 2031", "Page 4", ["Header"], date(2031, 6, 4)),
        ("Lantern Harbour Trust - the Lantern Ferry", "In confidence", [], None),
    ],
)
def test_the_head_and_foot_of_pages_tell_which_copy_it_is(
    head: str, foot: str, cited: list[str], day: date | None
) -> None:
    made = compact()
    made.add_paragraph("This compact starts on 1 July 2031 and ends on 30 June 2032.")
    made.sections[0].header.paragraphs[0].text = head
    made.sections[0].footer.paragraphs[0].text = foot
    told = found(made)
    assert [clause.label for clause in told.clauses if clause.label in {"Header", "Footer"}] == cited
    entry = draft(told).entry()
    version = entry.get("version")
    assert (version["date"] if isinstance(version, dict) else None) == day
    assert entry["title"] == "Compact for the Lantern Ferry"


def test_a_paragraph_without_words_is_counted_unless_it_is_hidden_and_numbers_a_row_by_itself() -> None:
    made = docx.Document()
    _numbering(made)
    made.add_heading("Compact for the Lantern Ferry", 0)
    _listed(made, "Term", 0, bold=True)
    _listed(made, "It starts on 1 June 2031.", 1)
    _listed(made, "", 1)
    _listed(made, "It ends on 30 June 2032.", 1)
    _listed(made, "", 1)
    hidden = made.paragraphs[-1]._p.get_or_add_pPr()
    hidden.append(parse_xml(f"<w:rPr {nsdecls('w')}><w:vanish/></w:rPr>"))
    _listed(made, "The crew mends the slip as in this table.", 1)
    cells = made.add_table(rows=0, cols=2)
    for what in ("Slip", "Buoys"):
        row = cells.add_row().cells
        row[1].text = what
        row[0].paragraphs[0]._p.get_or_add_pPr().append(
            parse_xml(f"<w:numPr {nsdecls('w')}><w:ilvl w:val='0'/><w:numId w:val='91'/></w:numPr>")
        )
    clauses = found(made).clauses
    assert [clause.label for clause in clauses] == ["Title page", "1", "1.1", "1.3", "1.4"]
    assert clauses[-1].tables == ((("Schedule 1", "Slip"), ("Schedule 2", "Buoys")),)
