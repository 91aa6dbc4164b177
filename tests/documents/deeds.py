# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Short agreements as lawyers write them: deeds, an equipment service, a section 75 agreement, a service level."""

DEED = """THIS AGREEMENT is made the 1st day of April 2020

BETWEEN:

(1) THE LONDON BOROUGH OF MARLOW GREEN of Civic Centre, High Road, London N99 1AA ("the Council"); and

(2) MARLOW GREEN AGE CONCERN (registered charity number 123456) whose registered office is at 12 Station Road, London N99 2BB ("the Provider")

WHEREAS

A. The Council wishes to support older people.
B. The Provider has experience of befriending.

IT IS AGREED as follows:

1. DEFINITIONS
1.1 "Term" means the period of three years commencing on the Commencement Date.
1.2 "Commencement Date" means 1st April 2020.

2. DURATION
2.1 This Agreement shall be deemed to have commenced on the Commencement Date and shall continue for the Term unless terminated in accordance with clause 9.

3. GRANT
3.1 The Council shall pay to the Provider a grant of £45,000 per annum payable quarterly in advance on 1 April, 1 July, 1 October and 1 January.

4. MONITORING
4.1 The Provider shall submit monitoring returns within 14 days of the end of each quarter and an annual report by 30 April each year.
4.2 The parties shall hold review meetings at least twice a year.

9. TERMINATION
9.1 Either party may determine this Agreement by giving to the other not less than three calendar months notice in writing.
9.2 No amendment to this Agreement shall be binding unless made in writing and signed by both parties.

IN WITNESS whereof the parties have executed this Agreement

SIGNED for and on behalf of
THE LONDON BOROUGH OF MARLOW GREEN
by: Terence Oduya
Designation: Head of Commissioning

SIGNED for and on behalf of
MARLOW GREEN AGE CONCERN
by: Sylvia Marsh
Designation: Trustee
"""

SERVICE_LEVEL = """SERVICE LEVEL AGREEMENT FOR THE PROVISION OF OCCUPATIONAL HEALTH

PARTIES
1.	Torrside Council ("the Customer")
2.	Torrside and District Hospitals NHS Trust ("the Supplier")

PERIOD
This SLA covers the period 1st April 2014 - 31st March 2017 inclusive. It may be renewed by agreement.

CHARGES
The annual charge for 2014-15 is £86,400 (exclusive of VAT), payable in twelve equal monthly instalments. Charges for later years will rise by CPI.
Additional clinics: £310 per session.

SERVICE
The Supplier shall see new referrals within 10 working days.
Monthly activity reports will be sent to the Customer by the 10th working day of each month.
Contract review meetings will be held every quarter; the Supplier's Clinical Lead and the Customer's HR Director will attend.
A customer satisfaction survey is to be carried out by 31.1.15 and repeated each January.

TERMINATION
Either side may cancel this SLA on three months' written notice, such notice not to expire before 31 March 2015.

VARIATIONS
Any variation must be confirmed in writing by the Customer's HR Director and the Supplier's General Manager.

CONTACTS
Customer: Paula Finch, HR Director, 01999 555 321, p.finch@torrside.example
Supplier: Dr Ewan Cole, Clinical Lead

Signed (Customer) .................................. Date ..............
Print name: Paula Finch

Signed (Supplier) .................................. Date ..............
Print name: Martin Oakes, General Manager
"""

EQUIPMENT = """THE THREE MARCHES COUNCILS

AND

THE TWO MARCHES PRIMARY CARE TRUSTS

JOINT AGREEMENT FOR MARCHES COMMUNITY EQUIPMENT SERVICES (MCES)

THIS AGREEMENT is made this ……………………… day of ………………….. 2011

BETWEEN:

LUDFORD BOROUGH COUNCIL of The Guildhall, 5 Broad Street, Ludford, SY8 1AA ("the Lead Council"); and CLEE DISTRICT COUNCIL of Council Offices, Market Street, Clee, SY7 2BB and CORVE DISTRICT COUNCIL of Shire End, Corve, SY9 3CC ("the Partnership Councils")

NHS MARCHES EAST of King Edward House, Ludford, SY8 3DP and NHS MARCHES WEST of 57-59 Bath Road, Clee, SY7 6AA ("the PCTs")

RECITALS

A. The councils and the PCTs want one store of equipment for people who live at home, under section 75 of the NHS Act 2006.

1. TERM OF AGREEMENT

This Agreement shall begin on ……, 2011 and carry on from one year to the next, unless it is ended as Clause 20 allows.

2. PAYMENT

2.1 Each party shall pay its share monthly in arrears. The management fee for 2011/12 is £64,000.

2.2 The Lead Council will provide a budget statement each month and audited accounts by 30 September 2012.

20. TERMINATION

20.1 Any party may withdraw from this Agreement at 31 March in any year by giving at least twelve months prior written notice to the other parties.

Signed by ............................ for and on behalf of LUDFORD BOROUGH COUNCIL
Signed by ............................ for and on behalf of CLEE DISTRICT COUNCIL
Signed by ............................ for and on behalf of CORVE DISTRICT COUNCIL
Signed by ............................ for and on behalf of NHS MARCHES EAST
Signed by ............................ for and on behalf of NHS MARCHES WEST
"""

HEALTHY_CHILD = """Dated                                  2021

NHS ESKMOUTH CLINICAL COMMISSIONING GROUP

AND

ESKMOUTH COUNTY COUNCIL

SECTION 75 PARTNERSHIP AGREEMENT

in relation to the Targeted Healthy Child Service

Contents

Item                                                   Page
1        DEFINITIONS AND INTERPRETATION                   3
2        COMMENCEMENT AND DURATION                        7
3        EXTENDING THE INITIAL TERM                       7
4        FINANCIAL CONTRIBUTIONS                          9
5        TERMINATION                                     19

PARTIES

(1) NHS ESKMOUTH CLINICAL COMMISSIONING GROUP of 1 Esk Park, Eskmouth, EK1 1AA (CCG); and
(2) ESKMOUTH COUNTY COUNCIL of County Hall, Eskmouth, EK2 2BB (Council)

BACKGROUND

(A) The Council is the lead commissioner of children's public health services.

1. DEFINITIONS AND INTERPRETATION

1.1 In this Agreement:
Commencement Date: 1 April 2021.
Initial Term: the period commencing on the Commencement Date and ending on 31 March 2024.

2. COMMENCEMENT AND DURATION

2.1 This Agreement shall take effect on the Commencement Date and shall continue for the Initial Term.

3. EXTENDING THE INITIAL TERM

3.1 The Partners may extend this Agreement for a period of up to 24 months beyond the Initial Term.

4. FINANCIAL CONTRIBUTIONS

4.1 The CCG shall contribute £210,500 in each Financial Year, paid in advance each quarter.
4.2 The Partners shall hold an annual review by 31 December in each year.

5. TERMINATION

5.1 Without prejudice to other rights, either Partner may terminate this Agreement at any time by giving six months' written notice to the other Partner.
5.2 No variation of this agreement shall be effective unless it is in writing and signed by the Partners.

This Agreement has been entered into on the date stated at the beginning of it.

Signed by [NAME] for and on behalf of NHS ESKMOUTH CLINICAL COMMISSIONING GROUP   ....................  Chief Officer
Signed by Ann Trevor for and on behalf of ESKMOUTH COUNTY COUNCIL   ....................  Corporate Director
"""

DISCHARGE = """THIS AGREEMENT is made the 3rd day of May 2022

BETWEEN:

(1) ORWELL VALE DISTRICT COUNCIL whose principal office is at The Guildhall, Orwell Vale OV1 2CD ("the Council"); and

(2) ORWELL AND STRAND HOSPITALS NHS FOUNDATION TRUST whose headquarters are at Strand Hospital, Strand Road, Orwell OV3 4EF ("the Trust"); and

(3) HEALTHWATCH ORWELL a community interest company registered in England and Wales under company number 08123456 whose registered office is at 2 Quay Street, Orwell OV1 9ZZ ("Healthwatch")

(hereinafter together called "the Parties")

WHEREAS:

1) The Council wishes to make arrangements for the discharge of patients who are homeless.

NOW IT IS HEREBY AGREED as follows:-

1. COMMENCEMENT AND DURATION

This Agreement shall commence on the date hereof and, subject to the provisions for earlier determination contained in Clause 8, shall continue in force for a period of three years from that date.

2. OBLIGATIONS OF THE TRUST

2.1 The Trust shall notify the Council of any patient who may be homeless not later than 48 hours before discharge.

2.2 The Trust shall provide the Council with a schedule of discharges on the first working day of every month.

3. OBLIGATIONS OF THE COUNCIL

The Council shall appoint a Hospital Liaison Officer by no later than 1st July 2022 and shall pay the Trust the sum of £18,500 (eighteen thousand five hundred pounds) per annum by two equal instalments on 1st October and 1st April in each year.

4. STEERING GROUP

4.1 There shall be a Discharge Steering Group comprising two representatives of each of the Parties. The Steering Group shall meet not less than four times in each year and shall be chaired by the Council's Director of Housing.

5. REVIEW

5.1 The operation of this Agreement shall be reviewed by the Parties on the first anniversary of the date of this Agreement and annually thereafter.

8. DETERMINATION

8.1 Any Party may determine its participation in this Agreement by giving not less than six months' previous notice in writing to the other Parties expiring at any time.

9. VARIATION

9.1 This Agreement may be varied by a memorandum in writing signed on behalf of all the Parties.

AS WITNESS the hands of the duly authorised representatives of the Parties the day and year first before written

Signed by Edward Lyle, Chief Executive
for and on behalf of
ORWELL VALE DISTRICT COUNCIL            ............................................

Signed by Dr Susan Hobbs, Medical Director
for and on behalf of
ORWELL AND STRAND HOSPITALS NHS FOUNDATION TRUST            ............................................

Signed by Nina Castle, Chair
for and on behalf of
HEALTHWATCH ORWELL            ............................................
"""

SEALED = """SECTION 75 AGREEMENT

THIS DEED is made on the         day of                2016

BETWEEN:

1.	THE COUNCIL OF THE CITY OF WESTERMOUTH of City Hall, Westermouth WM1 1CH (hereinafter called "the Council") of the first part; and

2.	NHS WESTERMOUTH CLINICAL COMMISSIONING GROUP of Harbour Court, Quayside, Westermouth WM1 6HC (hereinafter called "the CCG") of the second part.

WHEREAS

(a) Section 75 of the National Health Service Act 2006 enables the Council and the CCG to enter into partnership arrangements.

NOW THIS DEED WITNESSES as follows:

1.	INTERPRETATION

"Commencement Date" means the 1st day of April 2016;

"Contract Year" means any period of twelve months from 1st April;

"Expiry Date" means 31st March 2019;

"Host Partner" means the Council.

2.	COMMENCEMENT

This Deed shall commence on the Commencement Date and shall expire on the Expiry Date.

3.	POOLED FUND

3.1	The Partners shall contribute to the Pooled Fund in the first Contract Year the sums set out below:

Partner	Adult mental health	Carers	Total
Council	£2,150,000	£340,000	£2,490,000
CCG	£3,875,000	£160,000	£4,035,000

3.2	The Host Partner shall supply the CCG with monthly budget statements and with a year end account not later than the 31st day of May in each year.

4.	MANAGEMENT COMMITTEE

4.1	The Partners shall establish a Section 75 Management Committee which shall consist of three officers of each Partner. The Committee shall meet at intervals of not more than two months and its quorum shall be four.

5.	REVIEW

5.1	The Partners shall review the arrangements annually and a report on the review shall be laid before the Health and Wellbeing Board by 30th June of each year.

5.2	No later than 30th September 2018 the Partners shall decide whether to renew the arrangements.

6.	DETERMINATION

6.1	Either Partner may determine this Deed at the end of any Contract Year by not less than six months written notice.

7.	AMENDMENT

7.1	This Deed shall not be amended save by a further deed.

IN WITNESS whereof the parties hereto have executed this Deed the day and year first before written.

THE COMMON SEAL of THE COUNCIL OF THE CITY OF
WESTERMOUTH was hereunto affixed in the presence of:

Lord Mayor

City Solicitor

SIGNED as a Deed by NHS WESTERMOUTH CLINICAL
COMMISSIONING GROUP acting by:

Dr Alan Prewett, Chair

Carol Standish, Chief Officer
"""
