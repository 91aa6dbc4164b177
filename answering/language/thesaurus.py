"""What people call things: words that say nothing, and words that mean the same. Data only."""

from agreements.days.number_words import NUMBER_WORDS
from agreements.word_lists import set_of

# fmt: off


def grouped(text: str) -> tuple[tuple[str, ...], ...]:
    """Read a table with a group of words a line."""
    return tuple(tuple(line.split()) for line in text.strip().splitlines())


STOP = set_of("""
a an the this that these those of to in on at still by for from with within into onto upon over about as per
via and or but nor so if then than both either neither also too just only even yet already ever never i me
my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who
whom whose what which when where why how whether while is are was were be been being am do does did doing
done has have had having will would shall should can could may might must ought cannot not no nt s there
here now without wat wot wen dose although though whereas because unless despite however therefore hence any
some all each every other another such same else many much more most less few up down out off again very
really actually exactly please pls plz hi hello hey thanks thank ok okay right quite rather pretty almost
nearly hardly barely soon anyway anymore ago technically strictly basically essentially literally obviously
clearly apparently supposedly presumably allegedly honestly seriously frankly genuinely truly simply merely
purely precisely roughly approximately broadly necessarily particularly especially mostly largely primarily
principally previously recently lately presently theoretically practically ideally hopefully unfortunately
sadly surely absolutely definitively entirely wholly completely totally fairly slightly explicitly expressly
specifically accordingly conceivably arguably evidently ordinarily routinely against inside towards toward
among amongst alongside beside besides near throughout underneath myself yourself himself herself itself
ourselves yourselves themselves oneself re meanwhile meantime whatever whoever whichever whenever wherever
beforehand yes yeah yep nope hiya cheers ta mate folks directly outright asap
""")
"""Words that carry no subject: a question is understood without them."""

_OF_WHOLE = set_of("""
say said says state stated give given name named mention mentioned show tell told know find list set make
made get got go going have supposed expected meant able required need needed use used according document
documents agreement agreements mou mous memorandum memo memoranda understanding text written contain
include included currently today actual exact particular specific question answer please whole overall
place thing stuff date partyto cover covers covered talk arrangement work fall first next want wish try
""")
LIGHT = _OF_WHOLE | set_of("""
big talks discuss discussed speak falls fell occur occurs arrangements works after before pass passed
ahead upcoming overdue front page sheet explain describe lay laid put take taken gone come came keep kept
let needs using happen happens happened things bit something anything everything anyone someone anybody
somebody kind type sort way ways case people person everyone everybody allowed help look looking think
seem under paper record recorded wording contained regarding concerning relation involved specifically
details detail info information main key total different various certain apply applies concern deal dealt
dealing respect issue relevant printed print called call each another around across between during
through including like new good clause clauses provision provisions officially official formally formal
based local locally entry refer refers reference references goes gave bot see sees seen saw ask asks
asked asking mean means suppose supposing lie lies wait waiting confirm bring brings brought become
becomes became turn turns back query just maybe perhaps sure define defined eventually finally ultimately
originally instead besides otherwise usually normally typically generally wonder wondering understand
understood remember believe feel guess reckon hear hello colleague behind full fully spot wonderful
involve involving exist exists happily kindly properly correctly possible possibly potentially likely
last lasts obliged entitled sorts tomorrow outfit lot lots couple once enough away forward forwards along
aside afterwards para paras paragraph paragraphs bottom top table tables fancy land lands stuck odd oddly
funny thought fair prepping rid part max morning reach reaches paperwork pack bundle folder pdf topic topics
parts differ differs anywhere somewhere everywhere entire process processes procedure procedures mechanism
mechanisms problem problems till far lined handle handles handled heading headed tacked owe owes owed
owing behalf cite cites cited citing
""")
"""Words that a question may hold without being about them; they count where a fact has them."""

SAYING = _OF_WHOLE | {"copy", "terms", "due", "hope"}
"""Words that leave a question about a whole agreement as it is."""

_ROWS = grouped("""
end expire finish conclude lapse = expiry expiration cease stop close shut
start begin commence = commencement kickoff launch
terminate termination withdraw withdrawal exit leave quit cancel resign drop
change amend vary alter modify amendment variation modification = alteration revise
extend extension renew renewal prolong rollover lengthen stretch
sign signature signatory signer signing autograph
approve approval agree authorise authorisation signoff endorse ratify
decide determine = decision settle settled
chair chairman chairwoman chairperson = chairs preside cochair
member membership seat sit representative attendee composition
meet meeting convene
accountable accountability answerable answer responsible
often frequency frequent regularly regular
annual yearly = annually year
weekly week
daily day
money fund funding finance financial cash budget pot kitty purse
contribute contribution
pay payment paid payer
amount sum figure
cost expense price
cost costs pay paid bill
payee recipient = receive get
target goal aim ambition
share allocation allocate split apportion carve carved divvy divvied
share slice portion
admin administrator administration administrative
population inhabitants people residents
age aged ages
ft trust
percent percentage = proportion share %
staff staffing workforce employee = personnel
cover covered scope include
exclude excluded outside omit
attach attached append appended enclose enclosed included annexed
schedule annex appendix attachment
blank empty unfilled incomplete missing tbc
missing absent lacking
contradict contradiction conflict inconsistent inconsistency discrepancy disagree clash
error mistake wrong typo slip flaw
replace supersede = replacement successor succeed predecessor
cease dissolve dissolved dissolution abolish abolished disband
materials material toolkit toolkits
headcount number people
chief head boss lead
cap limit limited ceiling maximum
address postcode postal
rep representative = contact
author write writer = wrote
inwriting writing written
email mail
phone telephone = mobile
position title job post role
organisation employer body organization
purpose aim objective intend intention
reason because
role responsibility remit function
risk risks hazard
party side
legal law lawful legally
binding bind bound enforceable commit
version edition draft
confidential confidentiality secret privacy sensitive
liable liability loss
intellectual ip copyright intellectualproperty
dispute disagreement = disagree argue argument quarrel
resolve resolution settle
employ employment employer
data information
evidence proof submission
gateway checkpoint
review reviewed reassess revisit
milestone deliverable deadline
deliverable output
obligation duty = duties
organise organize arrange
run host hold organise
raise originate originator
proposer propose proposed suggest
distribute circulate send sent issue
provide supply = deliver offer
give gave given
build built
choose pick select = chose chosen picks picked selects selected selection
choose pick select decide agree
hold held
lead led
meet met
spend spent
withdraw withdrew withdrawn
produce prepare provide
create develop development establish
monitor track watch check oversee oversight measure
commercial commercially business
lead leader leading leadership head
direct directs steer manage
manage management manager run
implement implementation introduce
child children young adolescents adolescent teenager kids youngsters paediatric paediatrics camhs
old elderly older frail
gp practitioner practice
hospital acute
surgery operation operations
staff nurse nurses doctor doctors therapist therapists worker workers
doctor clinician clinical
pharmacy pharmacist
optometry optician eye
mental psychiatric
homeless rough street streets
poor poorest poorer deprived deprivation disadvantaged worst worse
drug drugs medicine medicines prescribing
cohort group
fulfil achieve reach
reduce lower fewer cut
increase grow rise more
improve better improvement
ensure make
joint jointly together
integrate integrated integration
align alignment
share pool pooled
hub centre
website online web
survey questionnaire = poll
complaint complain complaints moan moans moaning gripe gripes grumble grumbles
fraud fraudulent
meet attend
attend participate part
training learning
event residential
workshop seminar
invoice bill
buy purchase = procure procurement
conduct carry perform undertake undertakes
nominate appoint = appointment nominated
vacancy vacancies recruit recruitment
inform tell notify = notification hear heard
notice notification
escalate escalation
protect protection
consent permission
anonymous anonymise anonymised anonymized
publish publication published
assess assessment appraise appraised evaluate
test testing pilot trial
highest largest biggest greatest maximum max
lowest smallest least minimum min
lend lent borrow borrowed loan loaned
suspend expel eject
insurance insured insure indemnity
majority vote votes voting
strike strikes industrial walkout
field box line entry
suspicion suspect suspected
refer referral
permit allow =
oversee supervise
bit piece part
stage phase step
satisfied satisfaction happy
home house
move transfer relocate shift
unwell ill poorly sick
accept agree
unresolved outstanding open
town city
healthy healthiest health
mortality death deaths die
clause section paragraph
name called
fill filled complete
purpose why
guarantee guaranteed firm certain definite definitely certainly confirmed promised safe secure secured
stay remain keep
stay remain continue reconfirm reconfirmed
own owner ownership owns property
register log
premises estate buildings property = estates
technology it
consult consultation engage engagement
extra additional
lawyer legal
boss manager senior
quality standard
trend trends theme themes
shape structure form
winter seasonal
overview summary
declare declaration disclose
hr personnel
notspent underspend underspends underspent surplus
personal individual
ask asked request requests
count counted check checked
refresh refreshed update updated
rank position
country law
indemnity indemnify indemnifies indemnified
ok okay approve agree
row rows quarrel dispute disagreement
prevail prevails precedence win wins
comms communications communication
chief ceo
deputy vice
number count size
open opens opening operational start launch
bear bears pay pays
term lasts long duration length
forecast forecasts estimate estimates projection projections
breakdown split
wte fte
terms conditions termsandconditions
quorum quorate = quoracy inquorate
mediation mediator mediate
arbitration arbitrator arbitrate
doctor gp =
redundant redundancy redundancies =
sleeper sleeping sleep =
money monies moneys =
contract contractual contractually =
reassure reassurance =
comply compliance =
advise advice =
standard standardised standardise =
deviate deviation =
""")
"""Words that may stand for each other, a group a line. A word may be in several; groups do not chain.

Those before a `=` mean the very same, so that one said for the other is as good as the other itself.
"""

GROUPS = tuple(tuple(word for word in row if word != "=") for row in _ROWS)
SAME = tuple(row[: row.index("=")] for row in _ROWS if "=" in row)

KNOWN = set_of("""
report monthly quarterly service plan safeguard adult visit incident announce award model progress
variance accrual councillor councillors mayor elected fulltime parttime
""")
"""Words that none of those stands for, and that are no misspelling of one either."""

NUMBERS = {
    "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4",
    "fifth": "5", "sixth": "6",
    **{word: str(number) for word, number in NUMBER_WORDS.items() if word != "one"},
}
"""Words that are compared as figures; `one` is more often a thing than a number."""
# fmt: on
