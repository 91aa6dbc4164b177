# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Short agreements of several partners: an alliance, street triage, a winter plan, a network."""

ALLIANCE = """WESTMOOR INTEGRATED CARE ALLIANCE AGREEMENT

between Westmoor Council, NHS Westmoor Clinical Commissioning Group, Westmoor Teaching Hospitals NHS Foundation Trust, Moorland Mental Health NHS Trust and Westmoor GP Federation Ltd

Overview

This agreement describes how the five organisations will work as an alliance. The partners signed a letter of intent on 7 July 2017 and the Westmoor Health and Wellbeing Board endorsed the approach on 12 September 2017.

Duration

The Alliance will begin on 1 April 2018. It will last for five years, with a break point at 31 March 2021, when the partners will decide whether to carry on. It may be extended by up to two years with the agreement of all partners.

What we want to achieve

By March 2020 we will:
* reduce emergency admissions by 12% against the 2016/17 baseline
* cut delayed transfers of care to 3.5% of occupied bed days
* support 2,500 people with a personal health budget

By April 2021:
* 80% of care homes will have a named GP
* the average length of stay will fall from 9.4 days to 7 days

Governance

The Alliance Leadership Team (ALT) is made up of the chief executives of the partners and meets monthly. It is chaired independently by Dame Ruth Okafor. The Finance and Performance Sub-Group meets every other month and reports to the ALT. The ALT will report quarterly to the Health and Wellbeing Board.

Money

Contributions to the transformation fund are:

Partner	2018/19	2019/20	2020/21
Westmoor Council	£200,000	£210,000	£220,000
NHS Westmoor CCG	£350,000	£360,000	£375,000
Westmoor Teaching Hospitals NHS FT	£150,000	£150,000	£150,000
Total	£700,000	£720,000	£755,000

Joining and leaving

Any partner may leave on giving 12 months' notice, which may not be given before 1 April 2019. A partner that persistently fails to meet its commitments may be required to leave by a unanimous vote of the others.

Legal status

Apart from the sections headed Money and Confidentiality, this agreement is not intended to create legally binding obligations.

Agreed by

Westmoor Council – Jill Sargent, Chief Executive, 22 March 2018
NHS Westmoor CCG – Dr Kofi Mensah, Chair, 23 March 2018
Westmoor Teaching Hospitals NHS FT – Andrew Pell, Chief Executive, 23 March 2018
Moorland Mental Health NHS Trust – Isla Grant, Chief Executive, 26 March 2018
Westmoor GP Federation Ltd – Dr Beth Cairns, Chair, 26 March 2018
"""

TRIAGE = """                    MEMORANDUM OF UNDERSTANDING

                              between

     THE CHIEF CONSTABLE OF NORTH HAVEN CONSTABULARY,
     NORTH HAVEN COUNTY COUNCIL
     and
     NORTH HAVEN AMBULANCE SERVICE NHS TRUST

                    MENTAL HEALTH STREET TRIAGE

Effective date: 1 September 2021
Review date: 31 August 2022
Owner: Superintendent Laura Dench

1.  INTRODUCTION AND PURPOSE

1.1  This Memorandum of Understanding (MOU) records how the Constabulary,
     the Council and the Ambulance Service (together "the Partners") will
     provide a street triage service to people in mental health crisis.

1.2  The service was piloted between January and June 2021, and the results
     were reported to the Crisis Care Concordat Group on 14 July 2021.

2.  TERM

2.1  The MOU is effective from the date shown above and will run for two
     years. It may be renewed for a further twelve months if all Partners
     confirm this in writing by 30 June 2023.

3.  WHAT EACH PARTNER WILL DO

3.1  The Constabulary will:

     a)  provide two officers for each shift, from 18:00 to 02:00, seven days
         a week;
     b)  train all response officers in the use of section 136 by the end of
         December 2021; and
     c)  send the Street Triage Operational Group a return each month.

3.2  The Council will provide one Approved Mental Health Professional for each
     shift and will pay the Constabulary GBP 48,000 a year towards the vehicle,
     in two instalments, on 1 October and 1 April.

3.3  The Ambulance Service will provide one paramedic for each shift.

4.  STANDARDS

4.1  The Partners will aim to:

     -   reach 90% of calls within 60 minutes;
     -   reduce detentions under section 136 by a fifth by March 2023;
     -   make sure that nobody under 18 is held in a police cell.

5.  OVERSIGHT

5.1  The Street Triage Operational Group (STOG) meets on the first Thursday of
     every month and is chaired by the Constabulary's mental health lead. It
     reports each quarter to the Crisis Care Concordat Group.

5.2  An independent evaluation will be commissioned by the Partners and will
     report by 28 February 2023.

6.  INFORMATION

6.1  Personal information is shared under the North Haven Information Sharing
     Protocol.

7.  CHANGING AND LEAVING THE MOU

7.1  This MOU can be amended at any time with the written agreement of all
     Partners.

7.2  A Partner may withdraw by giving the others at least 13 weeks' notice in
     writing.

8.  STATUS

8.1  This MOU is not legally binding and does not create a partnership in law.

SIGNED

Signed .............................   Date 24 August 2021
Paul Rennie
Deputy Chief Constable
For the Chief Constable of North Haven Constabulary

Signed .............................   Date 26 August 2021
Amina Yusuf
Director of Adult Social Care
For North Haven County Council

Signed .............................   Date ................
Chief Executive
For North Haven Ambulance Service NHS Trust
"""

WINTER = """Memorandum of Understanding: Winter Resilience in Greater Sallow

Version control
Version	Date	Author	Change
0.3	14 Sept 2022	K Lowe	Comments from partners
1.0	30 Sept 2022	K Lowe	Final for signature

1. Who this is between

Name of organisation	Short name	Signatory	Role of signatory
Sallow City Council	SCC	Rashid Malik	Executive Director, People
Sallow Royal Infirmary NHS Trust	SRI	Dr Elaine Booth	Medical Director
Greater Sallow Integrated Care Board	ICB	Frances Orme	Place Director
Sallow Care Association	SCA		-

2. Dates

Start	Monday 3 October 2022
End	Sunday 30 April 2023
Weekly review	Every Wednesday at 10am
Final evaluation	By 30 June 2023

3. Money

The ICB will make available up to £1.35m. This is made up of:
- £850,000 for SCC (care home beds)
- £400,000 for SRI (discharge lounge)
- £100,000 for SCA (trusted assessors)

4. What we will do

Action	Lead	By when
Open 24 discharge-to-assess beds	SCC	17/10/2022
Discharge lounge open 7 days a week	SRI	24/10/2022
Recruit four trusted assessors	SCA	End of November 2022
Agree surge plan for Christmas	All	9 December

5. How we will know it is working

We want bed occupancy at or below 92%, no more than 40 people a day waiting for discharge, and an average wait of under 48 hours for a package of care.

6. Governance

The Winter Cell (chair: Place Director, ICB) meets every Wednesday and reports to the Sallow Urgent Care Delivery Board.

7. General

This MoU is a statement of intent and is not legally enforceable. It can be varied by the Winter Cell. Two weeks' notice is needed to withdraw.

8. Signatures

Organisation	Signed	Date
SCC
SRI
ICB
SCA
"""

NETWORK = """<!doctype html><html><head><title>Agreement</title></head><body>
<header><nav>Home | Agreements</nav></header>
<main>
<h1>Collaboration agreement for the Wharfedale Primary Care Network</h1>
<p>This agreement is made on 27 June 2019 between the following practices (the Core Network Practices) and the other organisations named below (the Non-Core Members).</p>
<h2>1. Core Network Practices</h2>
<ul><li>Otley Road Surgery</li><li>Burley Medical Practice</li><li>The Grange Health Centre</li></ul>
<h2>2. Non-Core Members</h2>
<ul><li>Wharfedale Community Health NHS Trust</li><li>Bradley District Council</li></ul>
<h2>3. Commencement and duration</h2>
<p>This agreement commences on 1 July 2019 and continues until 31 March 2024 unless it is terminated earlier under section 9.</p>
<h2>4. Meetings and decisions</h2>
<p>The members meet as the PCN Board. The Board meets at least every six weeks. The Clinical Director, Dr Faisal Noor, chairs it. Decisions need the agreement of two thirds of the Core Network Practices.</p>
<p>The PCN Board will send a summary of its decisions to the Airedale Clinical Commissioning Group twice a year.</p>
<h2>5. Money</h2>
<table><thead><tr><th>Source</th><th>2019/20</th><th>2020/21</th></tr></thead><tbody>
<tr><td>Network participation payment</td><td>£61,200</td><td>£81,600</td></tr>
<tr><td>Clinical Director payment</td><td>£18,400</td><td>£24,500</td></tr>
<tr><td>Total</td><td>£79,600</td><td>£106,100</td></tr></tbody></table>
<p>The nominated payee is Burley Medical Practice. It must give the members a financial statement by the 15th of each month.</p>
<h2>6. Workforce</h2>
<p>The network will have a clinical pharmacist in post by 30 September 2019 and a social prescribing link worker in post no later than Q4 2019/20.</p>
<h2>7. Targets</h2>
<table><tr><th>Measure</th><th>By March 2020</th><th>By March 2021</th></tr>
<tr><td>Extended access appointments per 1,000 patients per week</td><td>30 minutes</td><td>45 minutes</td></tr>
<tr><td>Patients with a personalised care plan</td><td>1,200</td><td>2,000</td></tr>
<tr><td>Uptake of flu vaccination, over 65s</td><td>72%</td><td>75%</td></tr></table>
<h2>8. Review</h2>
<p>The members will review this agreement before 31 March 2020 and after that once in every year.</p>
<h2>9. Leaving and ending</h2>
<p>A member may leave on giving six months' notice in writing to the PCN Board. The Board may expel a member that is in material breach. The agreement ends automatically if fewer than two Core Network Practices remain.</p>
<h2>10. Changes</h2>
<p>Changes must be in writing and signed by all Core Network Practices.</p>
<h2>11. Signatures</h2>
<table><tr><th>Member</th><th>Name and role</th><th>Signed</th><th>Date</th></tr>
<tr><td>Otley Road Surgery</td><td>Dr Helen Stott, Senior Partner</td><td></td><td>27/06/2019</td></tr>
<tr><td>Burley Medical Practice</td><td>Dr Faisal Noor, Partner</td><td></td><td>27/06/2019</td></tr>
<tr><td>The Grange Health Centre</td><td>Dr Mei Chan, Partner</td><td></td><td>28/06/2019</td></tr>
<tr><td>Wharfedale Community Health NHS Trust</td><td>Tom Birch, Director of Operations</td><td></td><td></td></tr>
<tr><td>Bradley District Council</td><td></td><td></td><td></td></tr></table>
</main></body></html>
"""

URGENT = """Lancing Vale Urgent Care Partners

Memorandum of Understanding

Document owner: Head of Urgent Care, NHS Lancing Vale ICB
Approved: 4 August 2022 (Urgent and Emergency Care Board)
Review: August 2023

1.0 Introduction

This Memorandum of Understanding describes an arrangement between:

a. NHS Lancing Vale Integrated Care Board (LVICB)
b. South Coast Ambulance Service NHS Foundation Trust (SCAS)
c. Lancing Vale Hospitals NHS Trust (LVH)
d. HealthFirst Out of Hours Ltd (HFO)

2.0 Period

The arrangement starts at 8am on Monday 5 September 2022 and finishes at 8am on Monday 4 September 2023. The partners may agree in writing to carry on for another year.

3.0 What the partners agree

3.1 SCAS agrees to pass low-acuity calls to the clinical assessment service, and to have the electronic link working by 30/11/22.

3.2 HFO agrees to answer 95% of calls passed to it inside 30 minutes and to supply a weekly dashboard.

3.3 LVH agrees to hold open 12 same-day emergency care slots on every weekday.

3.4 LVICB agrees to meet HFO's costs up to a ceiling of £475,000 and to pay SCAS a one-off sum of £36,500 for the electronic link.

4.0 Oversight

4.1 A Call Handling Group with one member from each partner will meet on alternate Tuesdays. LVICB provides the chair (currently Dr Megan Astley).

4.2 The Group will take stock at the half-way point, that is by 6 March 2023, and give the Urgent and Emergency Care Board a recommendation about the second half of the year.

5.0 Leaving or changing

5.1 Any partner can step out of the arrangement with 8 weeks' written notice to the Group.

5.2 Any amendment is to be agreed by all four partners and recorded in the minutes of the Group.

6.0 Signatures

LVICB	Grace Adeleke, Director of Delivery	4 August 2022
SCAS	Phil Moran, Executive Director of Operations	8 August 2022
LVH	Dr Sana Iqbal, Medical Director	-
HFO	-	-
"""
