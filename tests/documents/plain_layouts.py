"""Ways in which plain text sets out who the parties are, and where they sign."""

from datetime import date

PARTIES = ("Calderby City Council", "Lowmereshire County Council", "Tarn Hospitals NHS Foundation Trust")
SIGNERS = (
    (PARTIES[0], "Ada Finch", "City Solicitor", date(2031, 3, 2)),
    (PARTIES[1], "Samuel Otieno", "Director of Place", date(2031, 3, 5)),
    (PARTIES[2], "Petra Lind", "Chief Executive", date(2031, 3, 9)),
)
BODY = """

1. TERM
   1.1 This Agreement starts on 1 April 2031 and ends on 31 March 2034.

2. WORK
   2.1 The Council will keep the linen dry.
"""
FRONTS = {
    "an address at the margin": """\
          AGREEMENT FOR A JOINT LAUNDRY

BETWEEN

(1)  CALDERBY CITY COUNCIL of City Hall, Calderby CA1 1AA
     ("the City Council")               laundry@calderby.example

(2)  LOWMERESHIRE COUNTY COUNCIL of Shire Hall, Mereham ME1 3XY
     ("the County Council")             linen@lowmere.example

(3)  TARN HOSPITALS NHS FOUNDATION TRUST of Royal Hospital,
     Spital Hill, Calderby CA5 8RB
     ("the Trust")                      hotel@tarn.example
""",
    "a telephone at the margin": """\
AGREEMENT FOR A JOINT LAUNDRY

PARTIES

1.  Calderby City Council, City Hall, Calderby CA1 1AA         Tel. 01632 960001
    (“the City Council”)
2.  Lowmereshire County Council, Shire Hall, Mereham ME1 3XY     Tel. 01632 960002
    (“the County Council”)
3.  Tarn Hospitals NHS Foundation Trust, Royal Hospital, Calderby CA5 8RB     Tel. 01632 960003
    (“the Trust”)
""",
    "addresses below the names": """\
JOINT LAUNDRY AGREEMENT

This Agreement is made between:

Calderby City Council
City Hall, Calderby CA1 1AA

and

Lowmereshire County Council
Shire Hall, Mereham ME1 3XY

and

Tarn Hospitals NHS Foundation Trust
Royal Hospital, Calderby CA5 8RB
""",
    "set in the middle": """\
                  JOINT LAUNDRY AGREEMENT

                        between

                  Calderby City Council

                          and

                Lowmereshire County Council

                          and

           Tarn Hospitals NHS Foundation Trust
""",
    "a ruled table": """\
JOINT LAUNDRY AGREEMENT

The parties

    Name                                    Called             Address
    -----------------------------------     ----------------   -------------------
    Calderby City Council                    the City           City Hall, Calderby
                                                               CA1 1AA
    Lowmereshire County Council               the County         Shire Hall,
                                                               Mereham ME1 3XY
    Tarn Hospitals NHS Foundation Trust    the Trust          Royal Hospital,
                                                               Calderby CA5 8RB
""",
    "fields": """\
JOINT LAUNDRY AGREEMENT

First party:      Calderby City Council
Address:          City Hall, Calderby CA1 1AA
Second party:     Lowmereshire County Council
Address:          Shire Hall, Mereham ME1 3XY
Third party:      Tarn Hospitals NHS Foundation Trust
Address:          Royal Hospital, Calderby CA5 8RB
""",
    "bullets": """\
JOINT LAUNDRY AGREEMENT

Who is in this agreement

 * Calderby City Council - "the City"
 * Lowmereshire County Council - "the County"
 * Tarn Hospitals NHS Foundation Trust - "the Trust"
""",
    "parts of a deed": """\
JOINT LAUNDRY AGREEMENT

THIS AGREEMENT is made the 3rd day of March 2031
BETWEEN:

     (a)   CALDERBY CITY COUNCIL whose principal office is at City Hall,
           Calderby CA1 1AA (hereinafter called "the City") of the first
           part;
     (b)   LOWMERESHIRE COUNTY COUNCIL whose principal office is at Shire
           Hall, Mereham ME1 3XY (hereinafter called "the County") of
           the second part; and
     (c)   TARN HOSPITALS NHS FOUNDATION TRUST whose principal office is
           at Royal Hospital, Calderby CA5 8RB (hereinafter called "the
           Trust") of the third part.
""",
    "columns without a head": """\
JOINT LAUNDRY AGREEMENT

1  The parties

   Calderby City Council                      City
   Lowmereshire County Council                 County
   Tarn Hospitals NHS Foundation Trust      Trust
""",
    "a sentence": """\
JOINT LAUNDRY AGREEMENT

The following organisations have agreed to it: Calderby City Council; Lowmereshire County Council; and \
Tarn Hospitals NHS Foundation Trust.
""",
    "what each does": """\
JOINT LAUNDRY AGREEMENT

Host:         Calderby City Council ("the City")
Commissioner: Lowmereshire County Council ("the County")
Provider:     Tarn Hospitals NHS Foundation Trust ("the Trust")
""",
    "numbers without a dot": """\
JOINT LAUNDRY AGREEMENT

Made between

 1   CALDERBY CITY COUNCIL, acting by its Director of Places
     ("City")                                              [Host]
 2   LOWMERESHIRE COUNTY COUNCIL, acting by its Estates Service
     ("County")                                            [Payer]
 3   TARN HOSPITALS NHS FOUNDATION TRUST
     ("Trust")                                             [Provider]
""",
    "a table in Markdown": """\
# Joint Laundry Agreement

## The parties

| No | Organisation | In this agreement |
|----|--------------|-------------------|
| 1 | Calderby City Council, City Hall, Calderby CA1 1AA | the City |
| 2 | Lowmereshire County Council, Shire Hall, Mereham ME1 3XY | the County |
| 3 | Tarn Hospitals NHS Foundation Trust, Royal Hospital, Calderby CA5 8RB | the Trust |
""",
    "bold names": """\
# Joint Laundry Agreement

**Calderby City Council** (the City), **Lowmereshire County Council** (the County) and \
**Tarn Hospitals NHS Foundation Trust** (the Trust) have made this agreement.
""",
    "a letter": """\
Calderby City Council
City Hall, Calderby CA1 1AA

3 March 2031

Dear Colleagues

Joint laundry agreement

This letter sets out what Calderby City Council, Lowmereshire County Council and \
Tarn Hospitals NHS Foundation Trust have agreed.
""",
}
_DEED = """\
SIGNED by {name:<29})
for and on behalf of                  )   ...................
{whose:<38})   {post}
                                      )   {day}

"""
SIGNED = {
    "two fields in a line": "For {WHOSE}\nName:   {name:<24} Signed: (signed)\n"
    "Post:   {post:<24} Date:   {day}\n\n",
    "fields without colons": "Signed for {whose}\n  Signed  (signed)        Date  {day}\n"
    "  Name    {name:<16}Post  {post}\n\n",
    "braces": _DEED,
    "one below the other": "{name}\n{post}\n{whose}\n{day}\n\n",
    "small words": "{WHOSE}\nSigned by {name}\nas {post}\non {day}\n\n",
    "colons set apart": "Organisation : {whose}\nSignature    : signed\n"
    "Name         : {name}\nTitle        : {post}\nDate         : {day}\n\n",
    "a sentence": "Electronically signed by {name} ({post}) on behalf of {whose} at 10:32 on {day}\n\n",
    "dots": "Signed ......(signed)......... for {whose}\nName {name}   Position {post}   Date {day}\n\n",
}


def places_to_sign(way: str) -> str:
    """Write a place to sign for each party, in one of the ways."""
    return "".join(
        SIGNED[way].format(
            whose=whose, WHOSE=whose.upper(), name=name, post=post, day=f"{day.day} {day:%B %Y}"
        )
        for whose, name, post, day in SIGNERS
    )
