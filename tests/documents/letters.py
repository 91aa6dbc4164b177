# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Short agreements without a lawyer: a letter, a post that is shared, particulars, heads of terms, a programme."""

LETTER = """NHS Tarnside Clinical Commissioning Group
Tarn House
Lowgate
Tarnside TS1 4QQ

Tel: 01632 960 222

Helen Marsden
Director of Adult Social Care
Tarnside Metropolitan Borough Council
Civic Centre
Tarnside TS2 1AB

14 May 2014

Dear Helen

Section 256 agreement: transfer of funding for reablement 2014/15

I am writing to set out the agreement reached between NHS Tarnside Clinical Commissioning Group ("the CCG") and Tarnside Metropolitan Borough Council ("the Council") for the transfer of funds under section 256 of the National Health Service Act 2006.

1. The CCG will pay the Council £1,150,000 in 2014/15 to support reablement services.

2. The agreement will run from 1 April 2014 until 31 March 2015.

3. Payment will be made in four equal quarterly instalments, the first by 30 June 2014.

4. The Council will send the CCG a report on spending and outcomes every quarter, and a year-end statement by 31 May 2015 signed by its Section 151 Officer.

5. The Joint Commissioning Group will monitor the agreement and will report to the Health and Wellbeing Board twice a year.

6. If either of us wishes to bring this agreement to an end early, we must give at least three months' notice in writing.

7. Any change must be agreed by both of us in writing.

Please sign and return the enclosed copy to confirm that the Council agrees.

Yours sincerely

Gareth Poole
Chief Finance Officer
NHS Tarnside Clinical Commissioning Group

I confirm the Council's agreement to the terms of this letter.

Signed: ______________________
Name: Helen Marsden
Position: Director of Adult Social Care
For and on behalf of Tarnside Metropolitan Borough Council
Date: 20 May 2014
"""

JOINT_POST = """MEMORANDUM OF UNDERSTANDING FOR A JOINT POST

Partners:
1. Selby Marsh County Council (SMCC)
2. Selby Marsh Partnership NHS Trust (SMPT)

Post: Assistant Director, Mental Health
Start date: 30.9.16
End date: 29/9/19 (fixed term of three years)
Host employer: SMCC

1. BACKGROUND
The post was approved by the Council's Cabinet on 6.6.16 and the Trust Board on 30/6/16.

2. FUNDING
Total cost of the post is £84,600 a year including on-costs, shared 60:40 between the Council (£50,760) and the Trust (£33,840). The Trust will be invoiced half-yearly in arrears (September and March).

3. MANAGEMENT
3.1 The postholder will be managed by the Council's Director of Adult Services. Objectives will be agreed within 4 weeks of appointment and appraised yearly.
3.2 The postholder will give the Trust Board a report each quarter.

4. CHANGES AND NOTICE
4.1 The MoU can be changed if both organisations agree in writing.
4.2 It can be ended by either organisation with not less than three (3) months' written notice. The first twelve months cannot be cut short.

5. REVIEW
A review will be held after six months (by 31 March 2017) and after that each year in September.

Signed: J. Whitcombe              For SMCC      Date: 1 September 2016
Julia Whitcombe, Chief Executive

Signed: R. Adeyemi                For SMPT      Date: 5 September 2016
Dr Remi Adeyemi, Chief Executive
"""

PARTICULARS = """SERVICE LEVEL AGREEMENT

CONTRACT PARTICULARS

Title of service	Community Stroke Support Service
Commissioner	NHS Brenfield Integrated Care Board
Provider	Brenfield Community Health CIC
Date of agreement	14 March 2023
Commencement Date	1 April 2023
Expiry Date	31 March 2026
Option to extend	Up to 24 months, by agreement in writing
Contract value	£412,500 per annum
Payment	Monthly in arrears
Notice period	6 months
Commissioner's representative	Lucy Tranter, Head of Community Commissioning, lucy.tranter@brenfield.example
Provider's representative	Amir Soltani, Contracts Manager, 01632 960 111

1 Service description

1.1 The Provider will see every person referred after a stroke within 10 working days of discharge.

2 Performance

Key performance indicators

Indicator	Target	Frequency of reporting
People seen within 10 working days of discharge	90%	Monthly
People with a six-month review	85% by 31 March 2024	Quarterly
Satisfaction	At least 95% rate the service good or very good	Annually

3 Contract management

3.1 The parties will meet quarterly to review performance. The Provider shall provide a performance report five working days before each meeting.

3.2 A mid-point review of the service will take place no later than 30 September 2024.

4 Termination

4.1 Either party may terminate this agreement on the notice period stated in the Contract Particulars.

5 Variation

5.1 This agreement may only be varied in writing signed by both parties.

SIGNED by
Name: Paula Winch
Position: Director of Commissioning
for and on behalf of NHS Brenfield Integrated Care Board
Date: 14/03/2023

SIGNED by
Name: Amir Soltani
Position: Contracts Manager
for and on behalf of Brenfield Community Health CIC
Date: 17/03/2023
"""

LEAD = """LEAD COMMISSIONER ARRANGEMENTS
Learning Disability Short Breaks

1.  This document sets out the arrangements between:

    Fernshire County Council ("FCC")
    Fernford City Council ("FfCC")
    NHS Fernshire and Fernford Integrated Care Board ("the ICB")

2.  FCC will be the lead commissioner from 1 April 2023 to 31 March 2028.

3.  The arrangements may be ended on 31 March in any year by any party giving at least nine months' notice in writing.

4.  The lead commissioner will
    (i)    let the contracts by 31/7/23;
    (ii)   monitor providers and report to the Joint Commissioning Board every 3 months;
    (iii)  share a forecast of spending with FfCC and the ICB by the 10th of each month;
    (iv)   carry out a survey of families in the autumn of each year.

5.  The budget for 2023/24 is £3.1m. It is made up as follows: FCC £1.4m, FfCC £600,000, ICB £1.1m.

6.  The arrangements will be looked at again in January 2025 and January 2027.

7.  These arrangements are not meant to be a binding contract. They can be altered by agreement in writing of the three parties.

8.  The contacts are Zoe Whitlock (FCC), zoe.whitlock@fernshire.example; Ade Bankole (FfCC), 01632 960 555; and Mary-Jane Cope, Head of All-Age Commissioning (ICB).

Agreed for FCC:   Stephen Rudd, Executive Director        Date: 3/3/23
Agreed for FfCC:  Liz Montague, Corporate Director        Date: 7/3/23
Agreed for the ICB:  ______________________        Date: __________
"""

HEADS = """HEADS OF TERMS

Integrated Community Hub at Mill Lane

Subject to contract                                                       Draft 4: 9 May 2019

1. PARTIES

1.1 Landlord
Rushcombe District Council, Market Place, Rushcombe RC1 1RC

1.2 Tenant
Rushcombe Health Partnership LLP (registered number OC345678), The Surgery, Elm Row, Rushcombe RC2 4EL

1.3 Guarantor
None

2. TERM
Ten years from practical completion, expected to be 1 December 2020. Either party may end the lease at the fifth anniversary on not less than 12 months' prior written notice.

3. RENT
£92,500 a year, paid quarterly in advance on the usual quarter days. Rent review at the fifth year.

4. TIMETABLE
Heads of terms agreed: 31 May 2019
Planning application submitted: by 31 July 2019
Building contract let: November 2019
Start on site: January 2020
Practical completion: 1 December 2020

5. CONDITIONS
The Council's Cabinet must approve the business case at its meeting on 18 September 2019 before the building contract is let.

6. LIAISON
A Project Steering Group of both parties will meet every two weeks during construction. The Council's Project Manager, Colin Abbey, will send a progress note to the Health Partnership each Friday.

7. STATUS
These heads of terms are not legally binding.

Signed for the Landlord ......................... Name: Anita Rowe, Strategic Director
Signed for the Tenant ......................... Name:
"""

PROGRAMME = """MEMORANDUM OF UNDERSTANDING BETWEEN HARTLAND COUNCIL AND HARTLAND HOSPITALS NHS TRUST

1 Term

1.1 This MoU commences on 1 April 2021 and ends on 31 March 2024.

2 Programme

2.1 The Council will appoint a programme manager not later than 14 May 2021.
2.2 The Trust will have recruited two nurses by mid-June 2021.
2.3 The parties will agree a communications plan before the end of Q2 2021/22.
2.4 The first cohort starts in week commencing 13 September 2021.
2.5 A business case must be ready for the October 2021 meeting of the Board.
2.6 The new database is to go live on Monday, 1st November 2021.
2.7 By Christmas 2021 the Trust will have moved its clinics to the hub.
2.8 The Council shall complete the refurbishment of Mill House within nine months of the commencement date.
2.9 The evaluation report is due in spring 2023.
2.10 The Trust shall deliver the training programme between 1 January and 31 March 2022.
2.11 An exit plan shall be produced at least six months before the end date.
2.12 The Council will publish the strategy in the 2021/22 financial year.
2.13 The parties will hold a joint event during the week of 10 January 2022.
2.14 The website will be launched on 1/2/22.
2.15 Procurement timetable: advertise 4 April 2022; evaluate bids 16–27 May 2022; award 10 June 2022; contract start 1 August 2022.
2.16 The Council and the Trust shall together submit a bid to the fund by noon on 3 December 2021.
2.17 The Trust will provide accommodation from 1 July 2021 until 30 June 2022.
2.18 Phase 2 will begin no earlier than 1 September 2022.
2.19 By the second anniversary of this MoU the parties will decide whether to merge the two teams.
2.20 By 2023 all records will be held electronically.
2.21 The Trust to confirm its staffing by close of business on 30 April 2021.
2.22 The lease of the hub expires on 30 September 2025.

3 History

3.1 The parties signed an earlier MoU on 6 May 2016, which expired in March 2021.
3.2 In July 2019 the Care Quality Commission inspected the service.
3.3 The Council's Cabinet approved this MoU on 23 February 2021 (minute 114).
"""

RESOLUTION = """<html><body><main>
<h1>Local Resolution Protocol</h1>
<p>between <strong>Ravensmoor City Council</strong>, <strong>Ravensmoor and Dale Integrated Care Board</strong> and <strong>Dale Valley Partnership NHS Foundation Trust</strong></p>
<p>Effective 1 February 2024 &middot; Version 3 &middot; To be reviewed by 31 January 2026</p>
<h2>1. Why we have this protocol</h2>
<p>It replaces version 2 (July 2021) and follows the recommendations of a peer review in March 2023.</p>
<h2>2. Our commitments</h2>
<table><tr><th>What</th><th>Who</th><th>When</th></tr>
<tr><td>Appoint a single point of contact</td><td>Each partner</td><td>29 February 2024</td></tr>
<tr><td>Train all front-line managers</td><td>The Trust</td><td>By June 2024</td></tr>
<tr><td>Publish a joint leaflet</td><td>The Council</td><td>Spring 2024</td></tr>
<tr><td>Audit ten cases</td><td>The ICB</td><td>Every quarter</td></tr>
<tr><td>Report to the Safeguarding Adults Board</td><td>All</td><td>Each November</td></tr></table>
<h2>3. Disputes about who pays</h2>
<p>The Council and the ICB will each pay 50% until the dispute is settled. A dispute must be settled within 42 days. At least four out of five disputes should be settled at the first stage.</p>
<h2>4. Who to contact</h2>
<ul><li>Council: Jo Tranter, Principal Social Worker, jo.tranter@ravensmoor.example</li><li>ICB: Head of Continuing Healthcare (vacant)</li><li>Trust: Dr Amy Lisle, Deputy Medical Director, 01632 960 700</li></ul>
<h2>5. Leaving</h2>
<p>A partner wishing to leave will tell the others at least two months beforehand in writing.</p>
<h2>6. Agreement</h2>
<p>Agreed by the chief officers of the three organisations:</p>
<p>Martin Shale, Chief Executive, Ravensmoor City Council – 25 January 2024<br>Beth Kwarteng, Chief Executive, Ravensmoor and Dale Integrated Care Board – 29 January 2024<br>Dr Lena Fox, Chief Executive, Dale Valley Partnership NHS Foundation Trust – 30 January 2024</p>
</main></body></html>
"""
