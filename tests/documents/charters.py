# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Short agreements laid out in ways of their own: lettered sections, columns set by spaces, a page of the web."""

SECTIONS = """NORTH LONGMOOR HEALTH AND CARE PARTNERSHIP

PARTNERSHIP AGREEMENT 2020 - 2023

Version 1.2
Agreed by the Partnership Board, 15 October 2020

SECTION A: THE PARTNERS

The members of the Partnership are:

NHS North Longmoor CCG
Longmoor County Council
Longmoor Acute Hospitals NHS Trust
Longmoor Community and Mental Health NHS Foundation Trust
North Longmoor Local Medical Committee
Healthwatch Longmoor (observer)

SECTION B: TERM

B1. This Agreement runs for three years from 1 November 2020.
B2. It may be brought to an end at any time by a decision of two thirds of the members.
B3. A member may resign on giving not less than 3 months' notice to the Chair.

SECTION C: HOW WE WILL WORK

C1. The Partnership Board will meet in public every two months. Its independent Chair is Baroness Hale-Price.
C2. The Partnership Executive ("PEX") will meet weekly and be chaired by the CCG's Accountable Officer, Dr Stan Rowley.
C3. The Finance Forum, made up of the partners' finance directors, will give the PEX a monthly report on the system's financial position.
C4. A Clinical Senate will advise the Board on request.

SECTION D: PRIORITIES FOR YEAR ONE

D1. By 31 December 2020 each partner will have signed the data sharing agreement.
D2. A single point of access for frailty will be open by February 2021.
D3. The long-term plan refresh will go to the Board in Q4 of 2020/21.
D4. A shared care record will be in use in every practice by the start of the 2022/23 financial year.

SECTION E: RESOURCES

E1. The running costs of the Partnership are £640,000 a year, met by the partners as follows: CCG 40%, Council 25%, Acute Trust 20%, Community Trust 15%.
E2. Each partner releases one senior manager for two days a week.

SECTION F: REVIEW

F1. The Board will review this Agreement each autumn.
F2. There will be a stocktake half way through the term, in April 2022, led by an external facilitator.

SECTION G: SIGNATURES

............................  Dr Stan Rowley, NHS North Longmoor CCG, 16/10/2020
............................  Hazel Mayne, Longmoor County Council, 19/10/2020
............................  Viv Asante, Longmoor Acute Hospitals NHS Trust
............................  Grant Ellery, Longmoor Community and Mental Health NHS Foundation Trust, 20/10/2020
............................  North Longmoor Local Medical Committee
"""

CONTROLLERS = """DATA SHARING AGREEMENT

Reference: DSA-2021-044

1  PARTIES TO THE AGREEMENT

1.1  Data controller A: Estuary City Council, Guildhall, Estuary ES1 1AA. ICO registration ZA111222.
1.2  Data controller B: Estuary University Hospitals NHS Trust, Trust HQ, Infirmary Road, Estuary ES2 5LP. ICO registration ZA333444.
1.3  Data processor: Insight Analytics Ltd, 8 Wharf Yard, Portbridge PB1 2CC.

2  START DATE, END DATE AND REVIEW

2.1  Start date: 1 June 2021
2.2  End date: 31 May 2023
2.3  Review dates: 30 November 2021 and then six-monthly

3  PURPOSE

3.1  The data is shared to find people at risk of falls.

4  DATA FLOWS

4.1  The Trust will send the Processor an extract of admissions on the first Monday of each month.
4.2  The Council will send the Processor an extract of care packages each quarter.
4.3  The Processor will return a risk list to both Controllers within 10 working days of each extract.
4.4  The Processor will delete all data within 30 days of the end date and will certify this to the Controllers by 14 July 2023.

5  SECURITY

5.1  Any breach must be reported to the other parties within 24 hours.
5.2  The Processor will complete the Data Security and Protection Toolkit by 30 June each year.

6  ENDING THE AGREEMENT

6.1  Either Controller may end this agreement by giving 28 days' notice in writing. It ends immediately if the Processor loses its certification.

7  VARIATIONS

7.1  Variations must be agreed in writing by the Data Protection Officers of both Controllers.

8  APPROVAL

Organisation: Estuary City Council
Name: Rukhsana Mirza
Role: Senior Information Risk Owner
Date: 24 May 2021

Organisation: Estuary University Hospitals NHS Trust
Name: Dr Neil Gunn
Role: Caldicott Guardian
Date: 26 May 2021

Organisation: Insight Analytics Ltd
Name: Oscar Penhale
Role: Managing Director
Date: 27 May 2021
"""

GRANT = """GRANT AGREEMENT

BETWEEN

(1) The Mayor and Burgesses of the London Borough of Thornbridge, Civic Suite, Thornbridge SE99 1AA (the "Council")

and

(2) Thornbridge Carers' Hub (charity number 1099999), The Annexe, 14 Hope Street, Thornbridge SE99 2BB (the "Grantee")

Dated this 22nd day of March two thousand and nineteen

1. In this agreement "Grant" means the sum of £150,000 and "Grant Period" means 1 April 2019 to 31 March 2021.

2. The Council will pay the Grant in quarterly instalments of £18,750 in advance, the first on 1 April 2019.

3. The Grantee will
(a) use the Grant only for the project described in Annex A;
(b) submit a monitoring report within one month of the end of each quarter;
(c) submit audited accounts by 31 October each year;
(d) reach 400 carers in the first year and 600 in the second; and
(e) acknowledge the Council in all publicity.

4. The Council may withhold or reclaim the Grant if the Grantee breaches this agreement.

5. Either party may end this agreement on three months' written notice.

6. The parties will meet in September 2019 and September 2020 to review progress and the future of the project.

7. This agreement is governed by English law. It may be varied only in writing signed by both parties.

Signed by an authorised officer of the Council

Name (print)   Gloria Tang
Position   Director of Communities
Date   22/03/2019

Signed by two trustees of the Grantee

Name (print)   Bill Ogden
Date   20/03/2019

Name (print)   Farah Siddiqi
Date   20/03/2019

Annex A - The project
The Grantee will run a carers' advice line and six support groups.
"""

REGULATORS = """Memorandum of Understanding
between the Care Homes Inspectorate and the Board for Nursing Standards

Foreword

This Memorandum of Understanding (MoU) sets out how the Care Homes Inspectorate (CHI) and the Board for Nursing Standards (BNS) will work together. It was agreed by the Inspectorate's Board on 18 November 2021 and by the Council of the BNS on 2 December 2021.

Principles

The MoU does not override the statutory responsibilities of either organisation and is not enforceable in law.

Joint working

Each organisation will name a relationship manager. The relationship managers will hold a call every six weeks. The Chief Executives will meet at least annually.

CHI will share its enforcement notices with BNS on the day they are issued. BNS will give CHI a list of fitness to practise cases opened in care homes on a monthly basis.

The two organisations will run a joint pilot in three regions from May to October 2022 and publish what they have learned by 31 January 2023.

Information

Information is exchanged under the Data Protection Act 2018 and a separate joint data protocol, which will be completed by the end of March 2022 and attached as Annex C.

Resolving disagreement

Disagreement is normally resolved at working level. If not, it goes through those responsible for the MoU to the two Chief Executives.

Duration and review

This MoU takes effect on the date of signing and has no fixed end. It will be reviewed every two years, or sooner if either organisation asks. The next review is due in December 2023.

Either organisation may terminate the MoU by giving at least three calendar months' notice in writing.

Signatures

Kamal Bhatt
Chief Executive
Care Homes Inspectorate
Date: 13 December 2021

Philippa Orr
Chief Executive and Registrar
Board for Nursing Standards
Date: 16 December 2021

Annex A: Contact details

Care Homes Inspectorate	Board for Nursing Standards
Level 3, Cutler House, Sheffield S1 9AA	40 Ludgate Row, London EC4 1BB
Responsible for the MoU: Tessa Lowe, Director of Policy	Responsible for the MoU: Hari Nair, Director of Regulation
tessa.lowe@chi.example	hari.nair@bns.example

Annex B: Referral form

[Form to be inserted]
"""

SHARED = """AGREEMENT FOR SHARED LEGAL SERVICES

DATE:   1 October 2015

PARTIES

(1) WENDALE BOROUGH COUNCIL ("Wendale")
(2) NORTH WOLD DISTRICT COUNCIL ("North Wold")
(3) EASTMERE AND FEN FIRE AUTHORITY ("the Fire Authority")

1.      DEFINITIONS

In this Agreement:
"Effective Date"        1 January 2016
"Initial Period"        the period of four years from the Effective Date
"Service Budget"        the budget set under clause 5

2.      DURATION

2.1     This Agreement starts on the Effective Date and continues for the Initial Period. After the Initial Period it continues until ended under clause 9.

3.      THE SHARED SERVICE

3.1     Wendale will run the shared service and will employ its staff.
3.2     Staff of North Wold will transfer to Wendale on 1 January 2016 under TUPE.
3.3     Wendale shall:
        (a)     keep a time-recording system in place by 31 March 2016;
        (b)     provide each Party with a statement of hours every month; and
        (c)     carry out a client satisfaction survey once a year.

4.      PERFORMANCE

4.1     The Shared Service shall meet these standards:

        Measure                                 Standard
        New instructions acknowledged within 2 working days     98%
        Documents sealed within 1 working day   95%
        Client satisfaction                     85% by year 2

5.      BUDGET

5.1     The Service Budget for 2016/17 is £1,084,000, of which Wendale will pay £612,000, North Wold £389,000 and the Fire Authority £83,000.
5.2     The Parties will agree the Service Budget for each later year by 31 January.

6.      SHARED SERVICE BOARD

6.1     A Shared Service Board made up of the chief executives (or their deputies) will meet at least three times a year. Wendale's chief executive will chair its first meeting, and the chair will then rotate yearly.

7.      REVIEW

7.1     The Board will commission an external review of the shared service to be completed by 30 June 2018.

8.      CHANGES

8.1     Changes to this Agreement need the written agreement of all Parties.

9.      LEAVING

9.1     A Party may leave by giving the others at least twelve months' written notice, to take effect on a 31 March, but not before 31 March 2018.

10.     SIGNATURES

SIGNED for WENDALE BOROUGH COUNCIL
                                        ______________________ (signature)
                                        Marion Teague (print name)
                                        Chief Executive (position)

SIGNED for NORTH WOLD DISTRICT COUNCIL
                                        ______________________ (signature)
                                        Rob Hales (print name)
                                        Chief Executive (position)

SIGNED for EASTMERE AND FEN FIRE AUTHORITY
                                        ______________________ (signature)
                                        ______________________ (print name)
                                        ______________________ (position)
"""

FAMILIES = """<html><body><div class="content">
<h1>Better Start Brackley: partnership terms</h1>
<p class="meta">Approved by the Children and Families Board on 9 March 2021. Next review due: March 2023.</p>
<h2>Who we are</h2>
<p>Better Start Brackley is a partnership of Brackley Unitary Council (the accountable body), Northamptonside Healthcare NHS Foundation Trust, Brackley Primary Care Network and the charity Little Steps.</p>
<h2>How long the partnership lasts</h2>
<p>The partnership runs for the five financial years from 2021/22 to 2025/26.</p>
<h2>What we have agreed to do</h2>
<dl>
<dt>Family hubs</dt><dd>The Council will open three family hubs, the first by 1 September 2021, the second by January 2022 and the third by the end of 2022.</dd>
<dt>Health visiting</dt><dd>The Trust will offer every family five contacts and will report take-up to the Board each quarter.</dd>
<dt>Early language</dt><dd>Little Steps will run a speech and language drop-in every fortnight in each hub.</dd>
</dl>
<h2>What we want to see</h2>
<ul><li>85% of children ready for school by July 2025 (73% in 2019)</li><li>breastfeeding at 6–8 weeks up from 41% to 50%</li><li>No child waiting more than 18 weeks for speech therapy</li></ul>
<h2>Money</h2>
<p>The Council has set aside £2.4 million over the five years. The Trust will contribute staff time worth about £180,000 a year. Little Steps receives a grant of £65,000 a year from the Council.</p>
<h2>How we make decisions</h2>
<p>The Better Start Steering Group meets every six weeks. It is chaired by the Council's Director of Children's Services, Naomi Feld. It is accountable to the Children and Families Board, which receives a report from it every six months.</p>
<h2>If things change</h2>
<p>These terms can be changed by the Steering Group with the agreement of all four partners. A partner who wishes to leave should give at least one school term's notice. The terms are not a contract.</p>
<h2>Partners' sign-up</h2>
<ul><li>Brackley Unitary Council: Naomi Feld, Director of Children's Services, 9 March 2021</li><li>Northamptonside Healthcare NHS Foundation Trust: Joseph Ade, Director of Children's Health, 11 March 2021</li><li>Brackley Primary Care Network: Dr Ruth Ennis, Clinical Director, 15 March 2021</li><li>Little Steps: (to be signed)</li></ul>
</div></body></html>
"""
