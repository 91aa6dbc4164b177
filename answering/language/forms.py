"""Words that are forms of one another, mean the very same, or deny each other. Data only."""

from answering.language.thesaurus import grouped

# fmt: off
IRREGULAR = {
    form: base
    for base, *forms in grouped("""
bear bore borne
begin began begun
bind bound
build built
choose chose chosen
draw drew drawn
drive drove driven
fall fell fallen
give gave given
grow grew grown
hold held
keep kept
know knew known
lead led
lose lost
make made
meet met
oversee oversaw overseen
pay paid
rise rose risen
ring rang rung
lend lent
buy bought
sell sold
find found
hear heard
break broke broken
seek sought
run ran
send sent
show shown
sit sat
speak spoke spoken
spend spent
take took taken
teach taught
tell told
undertake undertook undertaken
withdraw withdrew withdrawn
write wrote written
""")
    for form in forms
}
"""Forms that no ending tells, with the word they are of."""

OPPOSITES = grouped("""
change keep
move keep
transfer keep
lose keep
relocate stay
relocated relocate
separate joint
new existing
different existing
different same
fixed indicative
firm indicative
fixed fluctuate
constant fluctuate
final indicative
""")
"""Verbs that deny each other: a fact that has one answers `no` to a question that has the other."""
# fmt: on

APART = {
    form: first
    for first, *forms in grouped("""
formal formally
informal informally
closely
hardly
highly
largely
lately
mostly
nearly
shortly
personal
payer payers
payee payees
referral referrals
authority authorities
author authors authorship
community communities
building buildings
mental mentally
mention mentions mentioned mentioning
comment comments commented commenting
compliment compliments
conversation conversations
conversion conversions
customer customers
customs
elective
entity entities
final finals finally
general generally
initiative initiatives
letter letters
moral
notional notionally
objective objectives
positive positively
probation
provisional provisionally
publication publications
publicity
purely
purse purses
rationale
restate restates restated
several
severe severely severity
signal signals
station stations
statement statements
placement placements
worker workers
processor processors
fine fines
finding findings
summer summers
supersede supersedes superseded superseding
trial trials
universally
evening evenings
car cars
appeal appeals appealed appealing
designate designates designated designation designations
accountable accountability accountabilities
""")
    for form in (first, *forms)
}
"""What forms of a word share, where its endings would make another word of it: an author is no authority."""
