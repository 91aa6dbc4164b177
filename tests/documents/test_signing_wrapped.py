"""Places to sign whose cells run over into the row below, and names that stand there twice."""

from documents.draft import draft
from documents.reading import Document, read

OPENING = """\
QUILLHAM ORCHARD AGREEMENT

1. Parties

1.1 This agreement is between Quillham and Sedge Valley Parish Council ("the Council"), Orchard Keepers
NHS Foundation Trust ("the Trust") and the University of Tarrow.

2. Term

2.1 It starts on 1 June 2031 and ends on 31 May 2033.

"""


def signed(data: bytes) -> list[tuple[object, ...]]:
    found = read(data)
    assert isinstance(found, Document)
    fields = ("printed_as", "name", "position", "signed_on")
    drafted = draft(found)
    assert len(drafted.of("parties")) == 3
    return [tuple(str(fact.value[field]) for field in fields) for fact in drafted.of("signatories")]


def text(closing: str) -> bytes:
    return f"{OPENING}{closing}".encode()


def page(table: str) -> bytes:
    body = "".join(f"<p>{line}</p>" for line in OPENING.replace("\nNHS", " NHS").split("\n\n"))
    return f"<!DOCTYPE html><html><body>{body}<h2>Signed</h2><table>{table}</table></body></html>".encode()


def rows(*cells: tuple[str, ...]) -> str:
    return "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)


def test_a_row_goes_on_below_where_the_name_of_a_party_does() -> None:
    closing = """\
3. Sign off

  For                              Name and office           Signature        Date
  Quillham and Sedge Valley        Una Frost, Clerk to                        3 May 2031
  Parish Council                   the Council
  Orchard Keepers NHS              Odile Tull, Chief
  FT                               Executive
  University of Tarrow
"""
    assert signed(text(closing)) == [
        ("Quillham and Sedge Valley Parish Council", "Una Frost", "Clerk to the Council", "2031-05-03"),
        ("Orchard Keepers NHS FT", "Odile Tull", "Chief Executive", "None"),
        ("University of Tarrow", "None", "None", "None"),
    ]


def test_a_name_that_runs_over_beside_other_fields_is_one_party() -> None:
    closing = """\
SIGNED for and on behalf of
QUILLHAM AND SEDGE VALLEY                Signature:   signed
PARISH COUNCIL                           Name:        Una Frost
                                         Position:    Clerk
                                         Date:        3 May 2031

SIGNED for and on behalf of
ORCHARD KEEPERS NHS FOUNDATION           Signature:   ......................
TRUST                                    Name:        Odile Tull
                                         Position:    Chief Executive
                                         Date:        ......................

SIGNED for and on behalf of
UNIVERSITY OF TARROW                     Signature:   signed
                                         Name:        Ned Lacey
                                         Position:    Registrar
                                         Date:        4 May 2031
"""
    assert signed(text(closing)) == [
        ("QUILLHAM AND SEDGE VALLEY PARISH COUNCIL", "Una Frost", "Clerk", "2031-05-03"),
        ("ORCHARD KEEPERS NHS FOUNDATION TRUST", "Odile Tull", "Chief Executive", "None"),
        ("UNIVERSITY OF TARROW", "Ned Lacey", "Registrar", "2031-05-04"),
    ]


def test_a_name_as_it_was_signed_is_not_a_part_of_the_name_as_it_is_printed() -> None:
    table = rows(
        ("For", "Signed by", "Date"),
        ("Quillham and Sedge Valley Parish Council", "U Frost Una Frost, Clerk and archivist", "3 May 2031"),
        ("Orchard Keepers NHS Foundation Trust", "Dilly Tull Odile Tull, Chief Executive", "4 May 2031"),
        ("University of Tarrow", "(name to be confirmed), Registrar", ""),
    )
    assert signed(page(table)) == [
        ("Quillham and Sedge Valley Parish Council", "Una Frost", "Clerk and archivist", "2031-05-03"),
        ("Orchard Keepers NHS Foundation Trust", "Odile Tull", "Chief Executive", "2031-05-04"),
        ("University of Tarrow", "None", "Registrar", "None"),
    ]


def test_a_signature_below_a_post_is_not_who_signs_for_the_next_party() -> None:
    closing = """\
3. Sign off

Organisation
Name
Role
Signature
Date
Quillham and Sedge Valley Parish Council
Una Frost
Clerk
U Frost
03/05/2031
Orchard Keepers NHS Foundation Trust
Odile Tull
Director
Odile Tull
4 May 2031
University of Tarrow

Registrar
"""
    assert signed(text(closing)) == [
        ("Quillham and Sedge Valley Parish Council", "Una Frost", "Clerk", "2031-05-03"),
        ("Orchard Keepers NHS Foundation Trust", "Odile Tull", "Director", "2031-05-04"),
        ("University of Tarrow", "None", "Registrar", "None"),
    ]


def test_rows_of_two_parties_stay_apart_and_so_do_two_people_of_one_name() -> None:
    table = rows(
        ("For", "Name and office", "Date"),
        ("Quillham and Sedge Valley Parish Council", "Una Frost, Clerk", "3 May 2031"),
        ("Orchard Keepers NHS Foundation Trust", "Odile Frost, Director", ""),
        ("University of Tarrow", "Ned Lacey, Tarrow", ""),
    )
    assert [name for _, name, *_ in signed(page(table))] == ["Una Frost", "Odile Frost", "Ned Lacey"]


def test_who_writes_a_letter_does_not_sign_for_whom_it_is_countersigned() -> None:
    closing = """\
Yours sincerely

Una Frost
Clerk of Works

Agreed on behalf of Orchard Keepers NHS Foundation Trust

Odile Tull, Chief Executive, 24 March 2031
"""
    told = signed(text(closing))
    assert ("Orchard Keepers NHS Foundation Trust", "Odile Tull", "Chief Executive", "2031-03-24") in told
    assert [whose for whose, name, *_ in told if name == "Una Frost"] == ["None"]


def test_a_column_is_a_place_to_sign_for_those_without_a_name_of_their_own_too() -> None:
    table = rows(
        ("For Quillham and Sedge Valley Parish Council", "For the Trust", "For the schools"),
        (
            "Una Frost<br>Clerk<br>3 May 2031",
            "Odile Tull<br>Chief Executive<br>4 May 2031",
            "Canon Ned Lacey<br>Chair, Schools Forum",
        ),
    )
    data = page(table)
    assert [row[:3] for row in signed(data)] == [
        ("Quillham and Sedge Valley Parish Council", "Una Frost", "Clerk"),
        ("Trust", "Odile Tull", "Chief Executive"),
        ("schools", "Canon Ned Lacey", "Chair, Schools Forum"),
    ]
    found = read(data)
    assert isinstance(found, Document)
    assert not draft(found).of("milestones")


def test_a_post_below_another_is_whole_whatever_its_words_and_so_is_one_behind_a_line() -> None:
    table = rows(
        ("", "For Quillham and Sedge Valley Parish Council", "For Orchard Keepers NHS Foundation Trust"),
        ("Name", "Una Frost", "Odile Tull"),
        ("Position", "Director of Orchards", "Quillham Place Director"),
        ("Date", "3 May 2031", ""),
    )
    assert [row[1:3] for row in signed(page(table))][:2] == [
        ("Una Frost", "Director of Orchards"),
        ("Odile Tull", "Quillham Place Director"),
    ]
    table = rows(
        ("Organisation", "Name and job title", "Signature", "Date"),
        ("Quillham and Sedge Valley Parish Council", "Una Frost<br>Assistant Director – Communities", "", ""),
        ("Orchard Keepers NHS Foundation Trust", "Odile Tull<br>Chief Nurse", "O Tull", "4 May 2031"),
        ("University of Tarrow", "Ned Lacey<br>Registrar", "", ""),
    )
    assert signed(page(table))[0][1:3] == ("Una Frost", "Assistant Director – Communities")


def test_what_the_copy_is_for_heads_no_place_to_sign() -> None:
    stamped = f"FINAL - FOR SIGNATURE\n\n{OPENING}".replace("QUILLHAM ORCHARD AGREEMENT", "ORCHARD AGREEMENT")
    closing = "Signed for the University of Tarrow\n\nName: Ned Lacey\nPosition: Registrar\nDate:\n"
    found = read(f"{stamped}{closing}".encode())
    assert isinstance(found, Document)
    drafted = draft(found)
    assert [fact.value["title"] for fact in drafted.of("title")] == ["Orchard Agreement"]
    assert len(drafted.of("parties")) == 3
    assert [fact.value["name"] for fact in drafted.of("signatories")] == ["Ned Lacey"]


def test_places_whose_fields_are_told_in_turn_are_each_filled() -> None:
    closing = """\
3. Signatures

For Quillham and Sedge Valley Parish Council
For Orchard Keepers NHS Foundation Trust
Name: Una Frost
Name: Odile Tull
Role: Clerk
Role: Chief Executive, Hospitals
Signed: U Frost
Signed:
Date: 03/05/2031
Date:
"""
    assert signed(text(closing)) == [
        ("Quillham and Sedge Valley Parish Council", "Una Frost", "Clerk", "2031-05-03"),
        ("Orchard Keepers NHS Foundation Trust", "Odile Tull", "Chief Executive, Hospitals", "None"),
    ]
