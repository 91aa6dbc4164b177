# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Short agreements in styles of their own: a protocol, a concordat, a consortium, plain words, a form on the web."""

PROTOCOL = """Joint Working Protocol

Between the Fellside Safeguarding Children Board, Fellside Constabulary and Fellside NHS Foundation Trust

Document control
Version	2.3
Date of issue	14/02/2018
Review date	14/02/2020
Owner	Jenny Clough, Safeguarding Lead

Introduction

This protocol sets out how the three partners work together when a child goes missing from hospital. It replaces the protocol dated 3 May 2014.

Term of this protocol

This protocol will be effective from the date it is signed by all partners and will remain in force for 24 months. A partner wishing to withdraw must give 60 days' notice in writing to the Chair of the Board.

Roles and responsibilities

Fellside NHS Foundation Trust will:
- notify the police within 30 minutes;
- keep a log of incidents and share it with the Board every six months; and
- train all ward managers by 31/12/2018.

Fellside Constabulary will:
- appoint a missing persons co-ordinator by the end of June 2018; and
- attend the Operational Group, which meets on the first Tuesday of each month.

Governance

The Fellside Safeguarding Children Board (FSCB) will review this protocol annually. The first review is due in February 2019. The Operational Group is chaired by Det. Supt. Alan Pryce, Fellside Constabulary.

Funding

No money passes between the partners under this protocol.

Signatures

Fellside Safeguarding Children Board
Name: Margaret Ellison    Position: Independent Chair    Date: 20/02/2018

Fellside Constabulary
Name: Alan Pryce    Position: Detective Superintendent    Date: 31 June 2018

Fellside NHS Foundation Trust
Name:     Position: Chief Nurse    Date:
"""

CONCORDAT = """# Concordat on Veterans' Mental Health in Easterley

**Status:** Agreed by all signatories on 11 November 2020

This concordat is made by the following organisations:

* Easterley Unitary Authority
* NHS Easterley Clinical Commissioning Group
* Easterley Mental Health NHS Trust
* Help for Veterans (registered charity no. 998877)

## 1. Aim

Our aim is that no veteran waits more than two weeks for an assessment. This concordat sets out how we will do it.

## 2. What we will do

2.1 Easterley Mental Health NHS Trust will open a walk-in clinic by Spring 2021 and will train 40 staff before the end of the financial year 2020/21.

2.2 The Authority will appoint a Veterans' Champion within three months of signing.

2.3 All partners will meet on a quarterly basis as the Veterans' Partnership Forum. Cllr Ann Boyle will chair the Forum until May 2022.

2.4 NHS Easterley CCG will invest £120k in 2020/21 and £125k in 2021/22.

## 3. Length and ending

3.1 This concordat runs from Armistice Day, 11 November 2020, for an initial period of two years, with the option to extend for a further year.

3.2 Any organisation may step away from the concordat at any time by writing to the others; we ask for at least 6 weeks notice.

3.3 The text can be altered with the agreement of all signatories.

3.4 The concordat is a statement of intent and creates no legal obligations.

## 4. Review

A mid-point review will take place in November 2021. The Forum will publish an annual report each November.

| Signed on behalf of | Name | Title | Date |
|---|---|---|---|
| Easterley Unitary Authority | Cllr Ann Boyle | Leader of the Council | 11.11.2020 |
| NHS Easterley Clinical Commissioning Group | Dr Nabil Haddad | Chair | 11.11.2020 |
| Easterley Mental Health NHS Trust | Fiona Ware | Chief Executive | 10.11.2020 |
| Help for Veterans | Col. Peter Strand | Trustee | |
"""

CONSORTIUM = """# Memorandum of understanding for the Northern Rehabilitation Consortium

Between:

- NHS Northern Improvement (NNI);
- Rehabilitation Research Council (RRC);
- Office for Care Statistics (OCS); and
- Public Health Borders (PHB)

(together, the Member organisations)

## Background

(A) The four bodies first joined forces on 1st April 2018, under an earlier memorandum that ran out on 30th September 2020 (the First MOU, which is at Annex 1).

(B) The Members now wish to extend the Consortium's work under this MOU.

## Agreed terms

### 1. Term

1.1 This MOU shall be deemed to have come into effect on 1st October 2020 and, unless terminated earlier in line with clause 7, will remain in effect for a period of 5 years.

1.2 The Members shall review the MOU on each anniversary of its commencement.

### 2. Governance

2.1 The Consortium Steering Committee ("CSC") shall be made up of one representative of each Member and shall meet no fewer than four times a year, chaired by NNI.

2.2 The CSC shall approve a business plan by 31 January each year.

### 3. Finance

3.1 Each Member shall pay an annual subscription of £10,000 to NNI within 30 days of invoice.

### 7. Termination

7.1 A Member may leave by giving no less than 3 months' notice in writing to the CSC.

7.2 This MOU may be terminated by the agreement of a majority of Members.

### 8. Status

8.1 With the exception of clauses 9 and 10, this MOU is not intended to be legally binding.

## Signatures

**Signed for NHS Northern Improvement**

Name: Ola Berg
Role: Chief Executive
Date: 5 October 2020

**Signed for Rehabilitation Research Council**

Name: Prof Sian Meredith
Role: Chair
Date: 7 October 2020

**Signed for Office for Care Statistics**

Name:
Role:
Date:

**Signed for Public Health Borders**

Name: Ross Kerr
Role: Director of Rehabilitation
Date: 12 October 2020

## Annex 1

The First MOU (not reproduced).
"""

PLAIN = """PARTNERSHIP AGREEMENT

between

Hartsmere Borough Council
Hartsmere Voluntary Action
The Hartsmere Federation of GP Practices Limited

Social Prescribing in Hartsmere 2019-2022

1	Introduction

1.1	This agreement explains how we will run the social prescribing service together. It is made on 12 June 2019.

1.2	It replaces the letter of understanding of 1 October 2017, which came to an end on 31 May 2019.

2	Length of the agreement

2.1	The agreement lasts from 1 July 2019 to 30 June 2022. We can lengthen it by one year if all of us agree by the end of March 2022.

2.2	There will be a break point on 1 January 2021. The Social Prescribing Board will decide by 30 November 2020 whether the service goes on, looking at: (a) the number of people referred; (b) what they say; (c) whether there is money.

3	What each of us will do

3.1	The Council will:
(a)	pay Hartsmere Voluntary Action £96,000 a year in four equal payments;
(b)	lend two desks at the Old Fire Station; and
(c)	give a yearly report to the Health and Wellbeing Board.

3.2	Hartsmere Voluntary Action will employ four link workers by 1 September 2019 and will send figures to the Council every month.

3.3	The Federation will get every practice to sign up by Christmas 2019.

4	Governance

4.1	The Social Prescribing Board (SPB) meets every six weeks. Its chair is the Director of Public Health, Maya Lindqvist. Its members are: one councillor; the Chief Officer of Hartsmere Voluntary Action; and two GPs.

5	If things go wrong

5.1	Any of us may pull out by telling the others in writing four months beforehand.

5.2	We can change this agreement at any time if we all agree and write it down.

5.3	This agreement is not a contract and cannot be enforced in court.

6	Signatures

For Hartsmere Borough Council: Gordon Amis, Chief Executive (12 June 2019)
For Hartsmere Voluntary Action: Pat O'Dowd, Chief Officer (12 June 2019)
For The Hartsmere Federation of GP Practices Limited: Dr Yusuf Karim, Chair (14 June 2019)
"""

WEB_FORM = """<html><body><main>
<h1>Information sharing agreement</h1>
<h2>Homelessness Prevention Hub, Brackwater</h2>
<table><tr><th>Date agreed</th><td>3rd March 2023</td></tr><tr><th>Review by</th><td>3 March 2024</td></tr><tr><th>Version</th><td>1.0</td></tr></table>
<h2>Partners</h2>
<table><tr><th>Organisation</th><th>Contact</th><th>Email</th></tr>
<tr><td>Brackwater City Council</td><td>Lena Otieno</td><td>lena.otieno@brackwater.example</td></tr>
<tr><td>Brackwater Probation Service</td><td>Mark Vane</td><td>m.vane@probation.example</td></tr>
<tr><td>St Brannoc's Night Shelter CIO</td><td></td><td></td></tr></table>
<h2>When it applies</h2>
<p>This agreement applies from 6 March 2023 until it is replaced or ended. We will look at it again every year.</p>
<p>A partner can leave with a month's notice.</p>
<h2>What we share</h2>
<ul><li>The Council will share referrals with the Shelter daily.</li><li>The Shelter will tell the Council within one working day when somebody leaves.</li><li>The Probation Service will give a monthly list of people due for release, starting in April 2023.</li></ul>
<h2>Meetings</h2>
<p>The Hub Steering Group meets on the second Tuesday of every other month. It is jointly chaired by the Council and the Shelter.</p>
<h2>Signed</h2>
<p>Lena Otieno, Head of Housing, for Brackwater City Council, 3 March 2023</p>
<p>Mark Vane, Head of Delivery, for Brackwater Probation Service, 7 March 2023</p>
<p>Not yet signed: St Brannoc's Night Shelter CIO</p>
</main></body></html>
"""
