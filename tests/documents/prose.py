# ruff: noqa: E501 - the made-up documents keep their own long lines
"""Agreements in plain words: a concordat, heads of agreement, a letter without numbers, a compact and more."""

CONCORDAT = """# Concordat on Hospital Discharge in Wrenshire

*Third edition, adopted 14 February 2022*

Between

1. **Wrenshire Council**, of County Hall, Wren AB1 2CD ("WC");
2. **NHS Wrenshire and the Levels Clinical Commissioning Group** ("the CCG");
3. **Levels Hospitals NHS Foundation Trust** ("the Trust"); and
4. **Age Concern Wrenshire** ("ACW").

The ambulance service has seen this concordat but is not a signatory to it.

## A. What this is

**Status.** This concordat is a statement of intent. It is not a legal document and gives nobody a right to sue.

**Term.** It takes effect on 1 March 2022 and will continue until 29 February 2024, when it will lapse unless renewed.

**Renewal.** The signatories may renew it by exchange of letters not later than 30 November 2023.

**Leaving.** Any signatory can withdraw on 60 days' notice in writing to the others.

**Changes.** No change has effect unless it is in writing and signed on behalf of all four.

## B. Commitments

| Who | What | When |
|---|---|---|
| WC | Reablement hub opens | 1 June 2022 |
| CCG and Trust | Shared discharge protocol issued | by end of July 2022 |
| ACW | Forty home-from-hospital volunteers recruited | Q4 2022/23 |
| All | Evaluation report to the Health Scrutiny Committee | 15/01/2024 |

The Trust will send a list of delayed patients to WC every working day and a summary to all on the first Monday of each month. WC shall respond within 24 hours. ACW visits each person within three days of going home.

A Discharge Board meets in the second week of every month under the chairmanship of Dr Imran Vale (Medical Director, the Trust). It reports quarterly to the Wrenshire Health and Care Partnership.

## C. Money

The CCG has set aside £220,000 for 2022/23, of which £140,000 goes to WC and £80,000 to ACW. A further £60,000 is expected from NHS England but has not been confirmed.

## D. Review

The Discharge Board will carry out a formal review between 1 September and 31 October 2023 and report its findings to the signatories.

## Signatories

| | Wrenshire Council | NHS Wrenshire and the Levels CCG | Levels Hospitals NHS FT | Age Concern Wrenshire |
|---|---|---|---|---|
| Name | Petra Lund | Dr Hugh Castle | | Mina Roy |
| Post | Corporate Director, Adults | Accountable Officer | Chief Executive | Chief Officer |
| Signature | *P Lund* | *H Castle* | | |
| Date | 14.2.22 | 16.2.22 | | |
"""

HEADS = """                         HEADS OF AGREEMENT

      for the joint provision of a Community Stroke Team in Dunmere

THIS IS AN AGREEMENT made on the third day of May 2021 between DUNMERE
DISTRICT HOSPITALS NHS TRUST of Infirmary Road, Dunmere DM1 4XX
(hereinafter "the Hospital Trust"), DUNMERE AND COAST COMMUNITY NHS TRUST
whose headquarters are at The Limes, Coast Road, Saltby DM9 9ZZ
(hereinafter "the Community Trust") and DUNMERE COUNTY COUNCIL (hereinafter
"the County").

1.  Duration

1.1 This agreement shall run for a term of three years commencing on the
    seventeenth of May 2021 and expiring on 16 May 2024.

1.2 It may be brought to an end sooner by any party serving on the others
    no fewer than 6 calendar months' notice in writing.

1.3 The parties intend it to be binding upon them in law.

2.  The team

2.1 The Community Trust shall employ the team, which shall be complete by
    the first day of September 2021.

2.2 The Hospital Trust shall transfer equipment in accordance with the
    schedule of dates in Schedule 2.

2.3 The team leader shall furnish the Steering Committee with activity
    figures monthly and with a patient survey at six-monthly intervals.

2.4 The Steering Committee shall convene not less than four times in every
    year. The Chair shall be the Deputy Chief Executive of the Hospital
    Trust for the time being.

3.  Finance

3.1 The Hospital Trust shall pay the Community Trust £410,000 and the
    County shall pay £95,500 in each financial year, by equal quarterly
    instalments in arrear.

3.2 The rate shall be reviewed by the parties in January 2022 and in each
    January thereafter.

4.  Variation

4.1 No variation of this agreement shall be effective unless made in
    writing and signed by a duly authorised officer of each party.

5.  Notices

5.1 Notices shall be addressed as follows: to the Hospital Trust, the
    Director of Finance (Mr Alan Pickup); to the Community Trust, Ms Joy
    Okafor, Company Secretary; to the County, the County Solicitor.

Schedule 1: The service

To be annexed.

Schedule 2: Transfer of equipment

    Treadmills                               30 June 2021
    Hoists and beds                          31 July 2021
    Gait laboratory                          not before 4 October 2021

SIGNED for and on behalf of
DUNMERE DISTRICT HOSPITALS NHS TRUST

Signature ...............................
Print name   Alan Pickup
Office held  Director of Finance
Date         3/5/2021

SIGNED for and on behalf of
DUNMERE AND COAST COMMUNITY NHS TRUST

Signature ...............................
Print name   ............................
Office held  Chief Executive
Date         ............

SIGNED for and on behalf of
DUNMERE COUNTY COUNCIL

Signature ...............................
Print name   Ruth Amberley
Office held  Executive Director, People
Date         4 May 2021
"""

LETTER = """Saltersgate Borough Council
Civic Offices, Market Place, Saltersgate SG1 1AA

Dr Femi Lowe
Clinical Director
Saltersgate Primary Care Network
Health Centre, Mill Lane, Saltersgate SG2 2BB

9 October 2020

Dear Dr Lowe

Memorandum of understanding: flu and covid vaccination hub at the Guildhall

I am writing to set out the understanding we have reached about use of the Guildhall as a vaccination hub. If you and Mrs Painter at the hospital trust are content, please would each of you countersign and return a copy.

The partners are this Council, Saltersgate Primary Care Network ("the PCN") and Saltersgate and Vale Hospitals NHS Trust ("the Trust").

The Guildhall will be available from Monday 19 October 2020 to Friday 30 April 2021. Either of you may hand it back earlier by giving us four weeks' notice, and we may ask for it back on the same notice if it is needed for an election.

The Council will fit ramps and heating by 16 October. The PCN will book patients and send the Council a rota every Friday. The Trust will collect clinical waste twice a week. We will speak by telephone each Monday at 9.

No rent is payable. The Trust will reimburse the Council for cleaning at £150 a week, and the PCN will contribute £2,000 towards signs.

We shall take stock together in the week beginning 11 January 2021 and decide whether to go on through the summer.

None of this is intended to be enforceable in the courts. Any change can be made by e-mail between the three of us.

My officer for day-to-day matters is Tom Burgin, Facilities Manager (tom.burgin@saltersgate.example).

Yours sincerely

Hester Vaughan
Director of Place, Saltersgate Borough Council


Agreed on behalf of Saltersgate Primary Care Network:

Dr Femi Lowe, Clinical Director        12 October 2020


Agreed on behalf of Saltersgate and Vale Hospitals NHS Trust:

..................................  Mrs Sue Painter, Director of Nursing       Date ..............
"""

COMPACT = """THE BRAMLING COMPACT FOR CHILDREN IN CARE

Agreed between the statutory and voluntary bodies of Bramling in the month of June, 2018

We who sign below

     Bramling City Council (BCC)
     Bramling Clinical Commissioning Group (CCG)
     Bramling & Dale Police (the Police)
     Fostering Together, a charity (FT)
     Bramling Youth Parliament (BYP)

make these promises to every child who is in our care.

WHAT WE WANT

Children in care should have the same chances as any others. This compact tells them, and each other, what we will do.

HOW LONG THE COMPACT LASTS

The compact starts on Midsummer's Day (24 June 2018) and ends on 23 June 2021. We shall renew it if the children want us to.

PROMISES

1. BCC will give each child a named social worker within 10 working days, and will write to every child once a quarter.
2. The CCG will see that each child has a health assessment every six months if under five and every year if older.
3. The Police will hold an open evening for children in care in May and November each year.
4. FT will run a foster carers' forum on the last Thursday of the month, except August.
5. BYP will hold a listening day by the end of October 2018 and another a year later.
6. BCC, the CCG and FT will publish a joint placement strategy before 1 April 2019.

WHO WATCHES OVER IT

A Compact Panel, chaired in turn by BCC and FT, sits every eight weeks. It will look at the compact as a whole in June 2019 and again in June 2020. Its clerk is Miss Iris Fell (iris.fell@bramling.example, 01632 960 555).

MONEY

BCC puts in £12,000 a year and the CCG £8,000. The Police give the use of rooms. FT expects a grant of about £3,500 from the Bramling Trust.

IF SOMEONE WANTS TO LEAVE

Anyone may leave the compact by writing to the Panel two months ahead.

THE LAW

The compact is a promise and not a contract.

SIGNED

For BCC                For the CCG                 For the Police
Mrs Ada Holt           Dr Ian Marsh                Ch. Supt. Lee Brand
Leader                 Clinical Chair              Divisional Commander
20.6.18                22.6.18

For FT                 For BYP
Kay Usher              (name to follow)
Director               Chair
"""

NEIGHBOURS = """<html><body><article>
<h1>Shared Lives in Penderby: an agreement between neighbours</h1>
<p class="sub">Agreed in draft 11 January 2023; this version 2.0 takes in the comments of the boards</p>
<h2>1. Who is making this agreement</h2>
<p>Four organisations make this agreement: Penderby Borough Council ("PBC"), Penderby Homes Limited ("the housing company"), St Oswald's Hospice and the Penderby and Skelding NHS Partnership Trust ("PSPT").</p>
<p>NHS Penderby Integrated Care Board pays for some of what is described here. It is not one of us.</p>
<h2>2. When it begins and when it stops</h2>
<p>We begin on Monday, 6 February 2023. Unless we agree otherwise we stop on the last day of January 2026.</p>
<h2>3. What each of us will do</h2>
<dl>
<dt>PBC</dt><dd>recruits 15 shared lives carers before the end of 2023; pays carers fortnightly; reports to the Adult Social Care Committee in February, June and October</dd>
<dt>Penderby Homes</dt><dd>will offer six adapted flats by 30/06/2023 and inspect each of them yearly</dd>
<dt>St Oswald's Hospice</dt><dd>gives every carer two days' training a year</dd>
<dt>PSPT</dt><dd>to provide a named nurse (from 1st April 2023) and to audit medication every four months</dd>
</dl>
<h2>4. Meetings</h2>
<p>We meet as a steering group on the first Wednesday of alternate months. The housing company's chief executive, Mr Owen Tarrant, chairs for the first year.</p>
<h2>5. Money</h2>
<table>
<tr><th rowspan="2">Who pays</th><th colspan="2">How much</th></tr>
<tr><th>2023/24</th><th>2024/25</th></tr>
<tr><td>PBC</td><td>£85,000</td><td>£87,500</td></tr>
<tr><td>PSPT</td><td>£22,000</td><td>£22,000</td></tr>
<tr><td>Total</td><td>£107,000</td><td>£109,500</td></tr>
</table>
<p>PBC hopes for a further £30,000 from the Carers' Innovation Fund; we shall hear by Easter.</p>
<h2>6. Looking again</h2>
<p>We shall look again at the agreement after its first year, in February 2024, and once more in good time before it stops.</p>
<h2>7. If it does not work</h2>
<p>One of us may leave after telling the rest 90 days before. The rest of us then decide whether to carry on. Nobody will go to law over this agreement: it is not legally binding.</p>
<p>We can amend the agreement if we all sign the amendment.</p>
<h2>8. Who to ring</h2>
<ul><li>PBC: Nita Rao, Commissioning Manager, nita.rao@penderby.example</li><li>Penderby Homes: the duty housing officer, 01632 960 811</li><li>PSPT: Sister Mary Colby</li></ul>
<h2>9. Signed</h2>
<table>
<tr><th>On behalf of</th><th>Signed by</th><th>Office</th><th>Dated</th></tr>
<tr><td>Penderby Borough Council</td><td>Jonah Whitlock</td><td>Executive Director of Adults</td><td>3 February 2023</td></tr>
<tr><td>Penderby Homes Ltd</td><td>Owen Tarrant</td><td>Chief Executive</td><td>1/2/23</td></tr>
<tr><td>St Oswald's Hospice</td><td></td><td>Trustee</td><td></td></tr>
<tr><td>Penderby and Skelding NHS Partnership Trust</td><td>Dr Ines Calder</td><td>Chief Medical Officer</td><td>6 February 2023</td></tr>
</table>
</article></body></html>
"""
