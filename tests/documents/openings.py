# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Agreements whose openings, ends and places to sign are set out in other ways."""

SCHOOL = """# Ashwell Riverside Kitchen

**Partnership agreement between the school, the parish and the growers**

> **DRAFT v2** to read through. The governors have not seen it.

| | |
|:--|:--|
| *Draft dated* | 3.2.31 |
| *Period covered* | 1.8.31 to 31.7.33 |

## 1 Who we are

### 1.1 The partners

* **Ashwell Academy Trust** ("the School")
* **Ashwell Parish Council** ("the Council")

## 2 How long

### 2.1 Beginning and end

We start this agreement on the first day of the school year 2031/32, and it ends on the last day of the school year 2032/33.

## 3 Looking again

### 3.1 Half way

The Kitchen Board will review this agreement twelve months after the beginning. They will do so again by 31 March 2033.

### 3.2 Second kitchen

On 4 May 2032 the Kitchen Board decides whether the October 2032 opening goes ahead or waits.
"""

YARD = """Memorandum of Terms

Ferry Yard Day Centre

Final for signing, as agreed by the Yard Board on 11.01.30

1. Parties

1.1 The parties are:

(a) Ferry Borough Council (“the Council”)

(b) Ferry Care Limited (“the Operator”)

2. Period

2.1 This Memorandum has effect from 1 February 2030.

2.2 It ends when the new lease is signed or, if sooner, on 30 June 2032.

3. Points to watch

3.1 On 5 June 2030 the Council’s Cabinet and the Yard Board will each decide whether the works are to start.

3.2 A post-opening evaluation will be carried out for the parties by 31.03.32.

"""

CLINIC = """                         WEIR VALLEY NHS TRUST
                       Outreach, Mill House, Weir WE0 1AA

Our ref: OUT/31
Your ref: EST/7                                           6 March 2031

Ms P Arkle
Weir Town Council

Dear Petra

A CLINIC AT THE TOWN HALL

Weir Valley NHS Trust ("the Trust") and Weir Town Council ("the Council")
agree this arrangement for a clinic.

1.   The arrangement begins on 1 April 2031 and ends on 31 March 2033.

Yours sincerely

Ruth Odell

Ruth Odell
Head of Outreach
for Weir Valley NHS Trust

For Weir Town Council:

Signed ..........................      Date ....................
Petra Arkle, Town Clerk
"""

SIGNED = """Wharf Library Agreement

Agreement between Wharf Council and Wharf Readers Trust

1. Parties

1.1 The parties are Wharf Council (“the Council”) and Wharf Readers Trust (“the Trust”).

2. Signatures

| Signed for | By | Date |
|---|---|---|
| Wharf Council | Ian Sorley, Head of Libraries | 2 May 2030 |
| Wharf Readers Trust | Mary Hebble, Chair | 7 May 2030 |
"""

SHARED = """# Tidewell Boathouse Agreement

## 1 Parties

1.1 The parties are:

| Party | Called here |
|---|---|
| Tidewell Borough Council | “the Council” or “TBC” |
| Tidewell Rowing Trust | “the Trust” |
| Dale Water Limited | “Dale” |

## 2 Money

2.1 Building costs are met as this table shows.

| Source (£000) | 2031/32 | 2032/33 | Total |
|---|---:|---:|---:|
| TBC | 120 | 80 | 200 |
| Dale | – | 45 | 45 |
| Lottery grant | 60 | – | 60 |
| All | 180 | 125 | 305 |

2.2 Mooring fees (£) that the Council will pay each year are:

| Place | 2031/32 | 2032/33 |
|---|---:|---:|
| North steps | 1,400 | 1,500 |
| Mill pond | 700 | 750 |
| Total | 2,100 | 2,250 |

2.3 Dale bears the first £9,000 of any overrun.

2.4 The Trust may withdraw if the lowest tender is more than £400,000.
"""

LETTERED = """HILLFOOT STEPS AGREEMENT

Between Hillfoot Council and Hillfoot Steps Trust

Standing

A.   This agreement is between Hillfoot Council ("the Council") and Hillfoot Steps Trust ("the Trust").

B.   It is not a contract.

Time

C.   The arrangement begins on 1 May 2031 and ends on 30 April 2033.

D.   Either may end it on six weeks' written notice to the other.

Work

E.   The Trust will:
     (i)   sweep the steps every week;
     (ii)  mend the rail.

F.   The Council will light the steps.

Money

G.   The Council will pay the Trust £2,400 in 2031/32.

H.   The Trust reports to the Council each quarter.

I.   The two will meet every month.
"""

RESULTS = """# Quayside Walking Agreement

## 1 Parties

1.1 This agreement is between Quayside Council ("the Council") and Quayside Walkers Trust ("the Trust").

## 2 Results of our work

2.1 Both hope for 4,000 walks in 2031/32, and for falls at home 15% lower by March 2033.

2.2 We want walkers over seventy to rise from 20% to 35% by 31 March 2033.
"""

COLLEGE = """# Birkmoor Studio Agreement

## 1 Partners

### 1.1 The partners

* **Birkmoor College of Art and Design**, Mill Lane, Birkmoor BK9 7QT ("the College")
* **Ivy Stone and Partners**, trading as Mill Lane Surgery ("the Practice")
* **Birkmoor Council** ("the Council")

## 2 Time

2.1 The agreement begins on 1 May 2031 and ends on 30 April 2033.
"""
