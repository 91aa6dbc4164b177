"""What people call things: words that say nothing, words that mean the same, turns of phrase. Data only."""

# fmt: off


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _groups(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in text.strip().splitlines())


STOP = _words("""
a an the this that these those of to in on at still by for from with within into onto upon over about as per
via and or but nor so if then than both either neither also too just only even yet already ever never i me
my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who
whom whose what which when where why how whether while is are was were be been being am do does did doing
done has have had having will would shall should can could may might must ought cannot not no nt s there
here now without wat wot wen dose any some all each every other another such same else many much more most
less few up down out off again very really actually exactly please pls plz hi hello hey thanks thank ok okay
right
""")
"""Words that carry no subject: a question is understood without them."""

LIGHT = _words("""
talk talks discuss discussed speak fall falls fell occur occurs arrangement arrangements work works next
after before first partyto pass passed ahead upcoming overdue front page sheet say said says state stated
give given name named mention mentioned show tell told know find list explain describe set lay laid put make
made take taken get got go going gone come came keep kept let want wish need needs needed use used using
happen happens happened thing things stuff bit something anything everything anyone someone anybody somebody
kind type sort way ways case place people person everyone everybody supposed expected meant allowed able
required have
try help look looking think seem according under document documents agreement agreements mou mous memorandum
memoranda understanding paper text record recorded wording written contain contained include
included regarding concerning relation involved currently today actual exact particular specific
specifically details detail info information question answer please whole main key overall total different
various certain apply applies concern deal dealt dealing respect issue relevant printed print called call
each another around across between during through including like new own good cover covers covered
clause clauses provision provisions
officially official formally formal based local locally entry date refer refers reference references goes gave
bot
""")
"""Words that a question may hold without being about them; they count where a fact has them."""

SAYING = _words("""
say said says state stated give given name named mention mentioned show tell told know find list set make
made get got go going have supposed expected meant able required need needed use used according document
documents agreement agreements mou mous memorandum memoranda understanding text copy written contain include
included terms currently today actual exact particular specific question answer please whole overall place
thing stuff date due partyto cover covers covered talk arrangement work fall first next
""")
"""Those of them that leave a question about a whole agreement as it is."""

GROUPS = _groups("""
end expire expiry expiration finish conclude lapse cease stop close
start begin commence commencement kickoff launch
terminate termination withdraw withdrawal exit leave quit cancel resign
vary variation change amend amendment modify modification alter alteration revise
extend extension renew renewal prolong rollover lengthen stretch
sign signature signatory signer signing
approve approval agree authorise authorisation signoff endorse ratify
decide decision determine
chair chairman chairwoman chairperson chairs preside cochair
member membership seat sit representative attendee composition
meet meeting convene
report reports reporting
accountable answerable answer responsible
often frequency frequent regularly regular
monthly month
quarterly quarter
annual annually yearly year
weekly week
daily day
money fund funding finance financial cash budget
pay payment paid payer
amount sum figure
cost expense price
receive recipient payee get
target goal aim ambition
share allocation allocate split apportion
population inhabitants
age aged ages
ft trust
percentage percent proportion share %
staff staffing workforce employee personnel
service services
cover covered scope include
exclude excluded outside omit
attach attached append appended enclose enclosed included
schedule annex appendix attachment
blank empty unfilled incomplete missing tbc
missing absent lacking
contradict contradiction conflict inconsistent inconsistency discrepancy disagree clash
error mistake wrong typo slip flaw
replace replacement supersede successor succeed predecessor
address postcode
contact representative rep
author write writer wrote
email mail
phone telephone mobile
position title job post role
organisation employer body organization
purpose aim objective intend intention
reason because
role responsibility remit function
risk risks hazard
party side
legal law lawful legally
binding bind bound enforceable
version edition draft
confidential confidentiality secret privacy
liable liability loss
intellectual ip copyright
dispute disagreement resolve resolution settle
employ employment employer
interest interests
data information
share sharing exchange
evidence proof submission
gateway checkpoint
review reviewed reassess revisit
milestone deliverable deadline
deliverable output
obligation duty duties
organise organize arrange
run host hold organise
raise originate originator
proposer propose proposed suggest
distribute circulate send sent issue
provide supply deliver offer
give gave given
build built
choose chose chosen
hold held
lead led
meet met
spend spent
withdraw withdrew withdrawn
produce prepare provide
create develop development establish
monitor track watch check oversee oversight
lead leader leading leadership head
direct directs steer manage
manage management manager run
implement implementation introduce
plan planning
safeguard safeguarding
child children young adolescents adolescent teenager kids youngsters
adult adults
old elderly older frail
gp practitioner practice
hospital acute
nurse nursing
doctor clinician clinical
pharmacy pharmacist
optometry optician eye
mental psychiatric
homeless rough
drug drugs medicine medicines prescribing
cohort group
begin started
complete completed
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
survey questionnaire poll
complaint complain complaints
fraud fraudulent
meet attend
attend participate part
training learning
event residential
workshop seminar
visit visits
invoice bill
purchase buy procure procurement
conduct carry perform undertake undertakes
nominate appoint appointment nominated
vacancy vacancies recruit recruitment
tell inform notify notification hear heard
notice notification
inform informed
escalate escalation
incident incidents
protect protection
consent permission
anonymous anonymise anonymised anonymized
publish publication published
announce announced
award awarded
assess assessment appraise appraised evaluate
test testing pilot trial
model models
budget budgets
highest largest biggest greatest maximum max
lowest smallest least minimum min
field box line entry
suspicion suspect suspected
refer referral
allow permit
oversee supervise
bit piece part
employer employers
stage phase step
progress
satisfied satisfaction happy
home house
unwell ill
accept agree
unresolved outstanding open
structure structured
town city
healthy healthiest health
mortality death deaths die
clause section paragraph
name called
fill filled complete
purpose why
guarantee guaranteed firm certain definite definitely certainly confirmed promised
stay remain keep
own owner ownership owns
register log
premises estate estates building buildings property
technology it
proportion percentage
consult consultation engage engagement
escalated escalate
extra additional
cash money
lawyer legal
boss manager senior
quality standard
trend trends theme themes
shape structure form
winter seasonal
overview summary
declare declaration disclose
hr personnel
comms communications communication
chief ceo
deputy vice
variance variances
number count size
open opens opening operational start launch
bear bears pay pays
term lasts long duration length
forecast forecasts estimate estimates projection projections
accrual accruals
breakdown split
wte fte
terms conditions termsandconditions
""")
"""Words that may stand for each other, a group a line. A word may be in several; groups do not chain."""

PHRASES = (
    (r"\b(appendix|schedule|annex|paper) ([a-z]|\d+)\b", r"\1 \2 \1\2"),
    (r"\bfirst (?=(stage|phase|quarter|area|level|block|step)\b)", "1 "),
    (r"\bnext to\b", " "),
    (r"\b(place|space|line|block)s? to sign\b", "signature block"),
    (r"\b(who(?: is|'s| are| was| were)) on (?!behalf\b|leave\b)", r"\1 member "),
    (r"\b(1st|first|second|2nd|third|3rd|fourth|4th) (stage|phase|step)\b", r"\2 \1"),
    (r"\bwhat'?s\b", "what is"),
    (r"\bwho'?s\b(?! e)", "who is"),
    (r"\bwhen'?s\b", "when is"),
    (r"\bwhere'?s\b", "where is"),
    (r"\bhow'?s\b", "how is"),
    (r"\bthere'?s\b", "there is"),
    (r"\bit's\b", "it is"),
    (r"\b(is|are|was|were|do|does|did|has|have|had|can|could|would|should|wo|ca)n'?t\b", r"\1 not"),
    (r"\bpounds?\b|\bgbp\b|\bquid\b", "money"),
    (r"\bper cent\b|%", " percent "),
    (r"\bclinical commissioning groups?\b|\bccg'?s\b", "ccg"),
    (r"\bgeneral practices?\b|\bgps\b", "gp"),
    (r"\blocal authorit(y|ies)\b|\bla\b", "council"),
    (r"\bfoundation trusts?\b|\bfts?\b", "ft"),
    (r"\bco-(?=\w)|\bco (?=ordinat|commission|chair|locat|product)", "co"),
    (r"\be-?mails?\b", "email"),
    (r"\bterms of reference\b|\btor\b", "termsofreference"),
    (r"\bterms and conditions\b|\bt&cs?\b", "termsandconditions"),
    (r"\bboiler ?plate\b", "boilerplate"),
    ((r"\bruns? out\b|\brunning out\b|\bran out\b|\brun until\b|\brun till\b|"
     r"\bcomes? to an end\b|\bup to when\b"), "expire"),
    (r"\buntil when\b|\btill when\b|\bhow long until\b", "expire when"),
    (r"\b(until|till|up to) (what|which) (date|day)\b", "expire when"),
    (r"\blast day\b|\bfinal day\b", "expire day"),
    ((r"\bpull(s|ed|ing)? out\b|\bback(s|ed|ing)? out\b|\bget(s|ting)? out\b|"
     r"\bwalk(s|ed|ing)? away\b|\bbreak clause\b|\bbail(s|ed|ing)? out\b|\bopt(s|ed|ing)? out\b"
     r"|\bstep(s|ped|ping)? away\b"), "terminate"),
    ((r"\bend(s|ed|ing)? (it |this |the \w+ |the \w+ mou |the \w+ agreement )?early\b|"
     r"\bend(s|ed|ing)? early\b|\bearly (exit|termination|end)\b|\bcut(s|ting)? (it )?short\b"), "terminate"),
    ((r"\bin(to)? force\b|\bin effect\b|\bup and running\b|"
     r"\bstill (going|on|running|live|alive|current|valid)\b|\bgo(es)? live\b|\bgoing live\b|"
     r"\bwent live\b"), "inforce"),
    (r"\b(have|has|had|got) (\w+ )?to (run|go)\b", "left"),
    (r"\bkick(s|ed|ing)? off\b", "start"),
    (r"\bcomes? (after|next)\b|\bwhat is next after\b", "follow"),
    (r"\btake(s)? effect\b|\bcome(s)? into effect\b", "start"),
    (r"\bsigned up (to|for)\b|\bsign(s|ing)? up (to|for)\b|\bparty to\b|\bpart of\b", "partyto"),
    (r"\b(sign|signs|signed|signing)[ -]?off\b", "approve"),
    (r"\bput(s)? (their|his|her|its) names? to\b", "named"),
    (r"\bin black and white\b", " "),
    (r"\b(crop|pop)(s|ped|ping)? up\b", "mentioned"),
    (r"\bkept? (\w+ ){0,3}up[ -]to[ -]date\b|\bup[ -]to[ -]date\b", "update"),
    ((r"\b(day to day|day-to-day|as a whole|set out|made up of|in terms of|in relation to|such as"
      r"|at the moment|right now|so far|by any chance|in total|in all|at all|at least)\b"), " "),
    (r"\bput(s|ting)? ((?:\w+ ){0,5}?)into (practice|operation|action)\b", r"implement \2"),
    (r"\bset up\b|\bsets up\b|\bsetting up\b", "establish"),
    (r"\bcarr(y|ies|ied|ying) out\b", "perform"),
    (r"\bjob title\b", "position"),
    (r"\bhow old\b", "what age"),
    (r"\bh(o|e)ld(s|ing)? (.{0,40}?) ?to account\b", r"\3 holdtoaccount"),
    (r"\bwork(s|ing)? for\b", "organisation"),
    (r"\bstands? for\b", "abbreviation"),
    (r"\bshort for\b", "abbreviation"),
    (r"\bin charge of\b", "lead"),
    (r"\bhead(s|ed)? up\b", "lead"),
    (r"\bfall(s|ing)? due\b", "due"),
    (r"\bas well( as)?\b", " "),
    (r"\bbased\b", "address"),
    (r"\bterminat(e|es|ed|ing) notice\b", "terminate notice"),
    (r"\bnot for profit\b", "nonprofit"),
    (r"\bvoluntary( and community)? sector\b|\bvcs\b|\bcharit(y|ies)\b", "voluntarysector"),
    (r"\bmonth[ -]end\b|\bend of (the )?month\b", "monthend"),
    ((r"\btwice (a|per) year\b|\btwice[ -]yearly\b|\bhalf[ -]yearly\b|\bsix[ -]monthly\b|"
     r"\bbi-?annual(ly)?\b"), "twiceyearly"),
    (r"\b(every|each|once a|per) month\b|\bevery \d weeks\b", "monthly"),
    (r"\b(every|each|once a|per) quarter\b|\bevery (3|three) months\b", "quarterly"),
    (r"\b(every|each|once a|per|a) year\b", "annually"),
    (r"\b(every|each|once a|per) week\b", "weekly"),
    (r"\bwhole[ -]time equivalents?\b", "wte"),
    (r"\bpurchase order\b|\bp\.?o\.? number\b", "purchaseorder"),
    (r"\bintellectual property( rights)?\b|\bipr?\b(?! pathway)", "intellectualproperty"),
    (r"\bchange notes?\b|\bcontract change note\b|\bccns?\b", "changenote"),
    (r"\bin view\b", "inview"),
    (r"\bin scope\b", "inscope"),
    (r"\bout of scope\b|\bnot in scope\b", "outofscope"),
    (r"\bcosts? extra\b|\bextra cost\b|\bat extra cost\b", "additional cost"),
    (r"\bside by side\b", " "),
    (r"\bhow come\b|\bwhat for\b|\bfor what reason\b", "why"),
    (r"\bcare plans?\b", "careplan"),
    (r"\bpersonal budgets?\b", "personalbudget"),
    (r"\bsection (?=75|251|256)\b|\bs\.?(?=75|251|256)\b", "s"),
    (r"\bto be confirmed\b|\btbd\b|\bto be decided\b", "tbc"),
    (r"\bwork ?streams?\b", "workstream"),
    (r"\bdentistry\b|\bdentists?\b", "dental"),
    (r"\ba&e\b|\baccident and emergency\b|\bcasualty\b|\bed\b", "emergency department"),
)
"""Turns of phrase brought to one word before words are cut, in questions and facts alike, in this order."""

NUMBERS = {
    "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4",
    "fifth": "5", "sixth": "6", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "half": "half",
}
OPPOSITES = _groups("""
change keep
move keep
transfer keep
lose keep
relocate stay
relocated relocate
separate joint
""")
"""Verbs that deny each other: a fact that has one answers `no` to a question that has the other."""
# fmt: on
