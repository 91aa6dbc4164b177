# ruff: noqa: E501 - the made-up documents keep their own long lines
"""An agreement whose clauses have letters, and brackets between who signs and where."""

BRACKETS = """JOINT WORKING AGREEMENT
BETWEEN
(1) HOLLINGBY CITY COUNCIL
(2) NHS HOLLINGBY AND WOLDS INTEGRATED CARE BOARD
(3) HOLLINGBY COMMUNITY DENTAL SERVICES C.I.C.
RELATING TO ORAL HEALTH IN CARE HOMES

Version: 3 (for signature)          Date: 22nd August 2022

A   BACKGROUND
A.1 The Council and the ICB's predecessor piloted supervised toothbrushing from 2019 to 2021.
A.2 On 12 May 2022 the Health and Wellbeing Board asked the parties to extend the work to care homes.

B   DEFINITIONS
"Commencement Date" means 1 September 2022.
"Expiry Date" means 31 August 2024.
"Quarter" means a period of three months beginning on the Commencement Date.

C   TERM
C.1 This Agreement shall commence on the Commencement Date and, subject to clause H, shall expire on the Expiry Date.
C.2 The parties may by agreement in writing made no later than three months before the Expiry Date extend it by one period of up to twelve months.

D   OBLIGATIONS
D.1 The Provider shall:
    (a) visit every care home once per Quarter;
    (b) deliver no fewer than four training sessions each year;
    (c) submit to the Commissioners within ten working days of the end of each Quarter a report in the form in Schedule B; and
    (d) by 31 December 2022, have a referral pathway in place.
D.2 The Council shall supply a list of care homes on the Commencement Date and thereafter on the first working day of each month.
D.3 The ICB shall pay the Provider £18,250 on the last day of each Quarter, being £73,000 per annum.

E   GOVERNANCE
E.1 An Oral Health Steering Group (the "Group") shall be established and shall meet no less than three times a year. The Council's Consultant in Dental Public Health shall chair it.

F   REVIEW
F.1 The Group shall review the operation of this Agreement six months after the Commencement Date and on each anniversary of it.

G   VARIATION
G.1 This Agreement shall not be varied except by an instrument in writing executed by the parties.

H   TERMINATION
H.1 Any party may terminate this Agreement by giving to the other parties not less than 13 weeks' prior written notice.
H.2 The Commissioners may terminate forthwith if the Provider's registration is cancelled.

EXECUTED by the parties on the dates stated below

SIGNED by GRAHAM PELL                    )
Director of Public Health                )  ....................
for and on behalf of                     )
HOLLINGBY CITY COUNCIL                   )  Date: 25/08/2022

SIGNED by                                )
                                         )  ....................
for and on behalf of                     )
NHS HOLLINGBY AND WOLDS INTEGRATED       )
CARE BOARD                               )  Date:

SIGNED by MIRIAM OSEI                    )
Managing Director                        )  ....................
for and on behalf of                     )
HOLLINGBY COMMUNITY DENTAL SERVICES CIC  )  Date: 30/08/2022
"""
