"""What may be asked of each kind of fact: the forms of answer it gives, and the words that ask for it.

Data only.

An aspect is named by section and slot, `body.chair`; views say it, and say that it is missing.
"""

import re
from dataclasses import dataclass

from answering.facts.groups import GROUPS, Listing
from answering.facts.tables import rows
from answering.language.english import cues, lemma
from answering.requests import Form

F = Form


@dataclass(frozen=True)
class Aspect:
    """One thing that may be asked of a fact; what is asked of a whole agreement needs one of its `heads`.

    `cues` are the stems of the words that ask for it, `said` their lemmas, `asking` the words themselves.
    """

    key: str
    forms: frozenset[Form]
    cues: frozenset[str]
    heads: frozenset[str]
    said: frozenset[str]
    asking: str


def _aspect(key: str, forms: tuple[Form, ...], words: str) -> Aspect:
    """Make an aspect; its heads stand before the bar, where all words are heads there is none."""
    heads, _, more = words.partition("|")
    asking = f"{heads} {more}"
    said = frozenset(lemma(word) for word in asking.split())
    return Aspect(key, frozenset(forms), cues(asking), cues(heads), said, asking)


_ANY = tuple(form for form in Form if form not in {Form.WHEN, Form.HOW_MUCH, Form.HOW_OFTEN})
"""What a text may answer: anything but when, how much and how often, which need a figure."""


def _row(key: str, forms: str, words: str) -> Aspect:
    wanted = _ANY if forms.strip() == "any" else tuple(Form(form.strip()) for form in forms.split(","))
    return _aspect(key, wanted, words)


_ALL = tuple(
    _row(*row)
    for row in rows("""
term.end: when: end ends expire expires expiry finish finishes stop lapse conclude cease |
    until due close day run last go valid live inforce inplace
term.start: when: start starts begin begins commence commencement effective inforce kickoff | from run day
    live
term.length: how long: long last lasts duration length life term period run runs cover covers inplace |
    months days weeks years time between start end
term.left: how long: left remaining remain remains until till |
    long last run go time days weeks months years still end ends expire expires expiry finish finishes stop
term.in_force: yes or no: inforce live active running valid going still effect effective operational ended
    over
    expired expire current lapsed finished dead past operation status state run end force ongoing lapse |
    start
    started begun stand apply yet time then day
version.number: what, yes or no: number | version edition have hold
version.label: what, yes or no: version label draft final edition | status hold marked state
    printed carry
    unversioned
version.date: when: version dated draft issued edition copy | date label final number
version.title: what: title titled entitled headed | full official proper document called name
copy.signed: yes or no: copy | signed unsigned signature signatures
copy.label: what, yes or no: status marked stamped draft final | printed label box copy
legal.binding: yes or no, what, how: legal legally binding bind enforceable enforce enforced court contract
    contractual contractually | create law status force rights intended duty obligations
purpose.text: what, why: purpose aim about point objective intend exist achieve | trying do parties party
    partners
source.file: what, where: source file printed kept | held paper board annex appendix document original stored
    filed
extension.allowed: yes or no, what, how, how often, how long, how many: extend extended extension renew
    rollover longer | beyond end term date continue carry past allowed right option
extension.until: when: extend extended extension renew rollover |
    deadline cutoff last latest day date by decide agree notify past beyond after end
extension.writing: yes or no: extend extended extension renew rollover | inwriting writing written
extension.by: who: extend extension renew | agree decide by
variation.rule: how, what, yes or no: vary varied variation change changed changes amend amended amendment
    alter modify | rule clause procedure process make agree control
variation.sign: who, yes or no: vary variation change changes amend amendment alter modify changenote |
    sign signed signs consent agree approve written need must party parties
variation.writing: yes or no: vary variation change changes amend alter modify | inwriting writing written
    in verbal verbally email phone telephone oral orally spoken handshake letter paper council party parties
variation.form: what: vary variation change changes amendment | form changenote template document used
variation.procedure: how, what, how long: vary variation change changes amendment alter modify | procedure
    process control steps far ahead before write days
notice.period: how much, how long, what: notice warning terminate leave quit exit withdraw resign |
    period end months long length early give days weeks party
notice.last: when: notice terminate leave | last latest deadline give serve end by day early on time still
    could expire
notice.ends: when, how long: notice terminate leave | end earliest soonest first give serve run out expire
    could day effect over today
notice.who: who, yes or no: terminate notice leave end stop | early give serve either party parties own alone
    side sides
notice.writing: yes or no: notice terminate | inwriting writing written email give verbal verbally phone
    telephone oral orally spoken letter paper party parties
notice.how: how, what, yes or no: terminate terminated notice end leave stop | early ways rule clause
    procedure
    process
successor.name: what, yes or no: replace replaces replaced successor supersede succeed succeeds follow follows
    | after next come
successor.date: when: replace successor follow supersede | start
successor.text: how, why: replace successor follow | say cover
party.is: yes or no, what, who: party parties partner partners partyto signatory member role in bound
    participant side
party.address: where, what: address postcode located office offices registered headquarters hq
party.level: what, how many: level delegated joint
party.side: what: side
party.role: what: role capacity
party.called: what, how: abbreviation acronym full official proper registered name called known also
    alias
party.place: yes or no: block line space section box nowhere somewhere anywhere | signature sign
party.signs: who, when: sign signs signed signing signatory signature | behalf named name officer date
mention.as: what, who, why, yes or no, how: role do part party partner member partyto signatory why in bound
    participant
collective.members: who, what, how many: mean means meaning counts count cover covers who members refer refers
    definition define defined include includes made make makes consist comprise
    organisation organisations body bodies
signatory.name: who, what: sign signs signed signing signatory signature named name behalf authorised
    officer person
signatory.position: what: position post role title job signatory hold holds held
signatory.party: what, who: organisation represent behalf
signatory.date: when: sign signed signing signature date dated
signatory.has: yes or no: sign signed signature
contact.who: who, what, yes or no: contact person named who is
contact.position: what: position post role title job do hold holds held
contact.role: what, yes or no: role part capacity do responsible
contact.organisation: what, who, where: organisation from employer company work works employ employed
    represent belongs
contact.email: what, how, where: email address contact reach mail
contact.phone: what, how: phone telephone number mobile ring extension
body.role: what, why, yes or no, how, who, where: role purpose do does job remit responsible responsibility
    responsibilities function functions abbreviation acronym board group committee for
body.chair: who: chair chairs chaired chairman chairperson preside lead leads run runs head manages
body.deputy: who: deputy
body.members: who, what, how many, yes or no: member members membership sit sits seat seats attend represented
    represent representative composition comprise composed on make belong partyto
body.meets: how often, when: meet meets meeting meetings sit sits sat often frequency time day daily held
    cycle
body.reports: who, where: report reports reporting accountable answer answers accountability oversee
    oversees
member.who: who: name person
member.seat: yes or no, what: position post role seat | sit member membership on board
trigger.effect: what, yes or no, who, how: happen then effect consequence must do if trigger
dated.date: when, how long: date when by due deadline ready complete completed done finish finished place
    start started open inforce
dated.owner: who: responsible own owner owns who lead deliver produce produces prepare write writes
dated.what: what, yes or no, how, how many, why: milestone deliverable due deadline plan
gateway.evidence: what, how many, yes or no: evidence submit submission show proof need needed send judged
    assessed basis pieces bits include criteria against provide
gateway.from: who: evidence submit send provide
gateway.by: who, what: decide decides decided decision approve approval approvals judge makes body board
    reconfirm need
gateway.effect: what, how, yes or no: effect happen after then result lead outcome pass refuse refused reject
    rejected fail fails failed
review.by: who: review carry does perform commission commissions conduct lead responsible
review.why: why, what: purpose point for consider look decide about reason aim
duty.often: how often, how many, when: often frequency regularly send produce provide give do hold go come
duty.owner: who: who responsible do does produce prepare write writes send provide owner run
duty.to: who, where: receive get gets to recipient sent go goes send see sees
duty.what: what, yes or no, how, why: do does duty duties obligation recurring event
funding.amount: how much, what, how many: contribute contribution annual year much money funding fund amount
    sum pay paid payment value worth
    cost budget get receive grant bill cash pound pounds price
funding.payer: who, yes or no: payer funder | pay pays paid fund funds funding provide give commit money raise
funding.payee: who, where, yes or no: payee recipient | receive receives get gets paid to go goes money
    funding invoice
funding.for: what, why: for fund funding funds spent spend used money purpose
funding.when: when, how long: pay paid payment funding committed until expire end year due money
funding.terms: how, yes or no, what: terms paid pay payment funding condition conditions process instalments
    lump single
funding.firm: yes or no: firm guarantee guaranteed certain definite confirmed committed promised promise
    secure
    funding sure
target.value: what, how much, how many, how long, yes or no, how: target share proportion percent percentage
    reach figure
    aim rate many much projection projected hit close cut reduce reduction narrow lower increase rise
    raise grow improve improvement
target.number: how many: number many people
target.date: when: target reach by when due met hit achieve attain
target.definition: what, how, how much, how many: mean means define defined definition count counts counted
    counting baseline base before start started starting originally previously formerly
    target figure
scope.is: yes or no, what, how, why: inscope scope cover covered include outofscope partyto pay charge
    cost inview part exclude additional core service services area areas workstream extra about
    programme scheme project pilot strand standard offer free
decision.by: who: decide decides decided decision approve approves agree who signs sign
decision.rule: what, yes or no, how: decide decision approve approval
table.note: yes or no, why: note fixed firm final exact | table figures numbers
indicator.what: what, yes or no: success measure measured indicator benefit outcome
indicator.measured: how, how often, when: measure measures measured track tracked monitor monitored
    count counted gauge judge judged assess success indicator benefit outcome doing
register.what: what, yes or no: register declare keep interests
register.who: what, who: declare declared declares disclose record
register.owner: who: keep keeps kept maintain maintains hold holds owner responsible custodian update
    updates
register.to: who, where: report reported goes to sent | get gets receive receives see sees
text.says: any:
commitment.owner: who: responsible do does commit committed undertake provide
schedule.state: yes or no, where: attach attached include included present missing come with part available
    have append appended enclosed there held hold blank filled complete see full text embedded read copy
schedule.title: what: schedule appendix annex title called about contain in file attached
form.fields: what, how many: field fields form box boxes ask asks fill changenote contain
form.blocks: how many: signature signatures block blocks sign changenote form
form.fixed: what, yes or no: terms remain rest force inforce unchanged stay after
field.is: yes or no, what, who, where, how, when, why, how many: field box form ask changenote say put
event.date: when, how long: date when happen start
event.what: what, yes or no, who, how: happen
discrepancy.what: any: wrong error mistake contradict conflict inconsistent clash blank missing
signing.who: who: sign signs signing signatory signatories signed signature | behalf authorised officers
    people name names
signing.has: yes or no: signed signature signatures signs sign executed unsigned | anyone anybody everyone all
    both approve approved agreed parties party fully partners copy version final
signing.missing: who, how many, what: sign signed unsigned signature | missing waiting outstanding yet still
    parties party left remaining need organisations organisation partners
signing.count: how many: signed sign signatures signatories | parties party people organisations organisation
signing.when: when: signed sign signature signing | date dated parties party
signing.blocks: how many, what, yes or no, who: signature signatures signatory | block blocks line lines blank
    space spaces party parties nowhere place insert empty organisation filled name names person people box
    give page
""")
)
"""Aspect, forms of answer, then the words: heads before the bar."""

_LISTED = (F.WHAT, F.WHO, F.HOW_MANY, F.YES_NO)
_LISTS_OF_WHOM = frozenset(["parties", "mentioned", "collective", "bodies", "contacts", "decisions"])
_DATED_LISTS = frozenset(["due", "milestones", "deliverables", "gateways", "reviews"])


def _list(group: Listing) -> Aspect:
    name = group.name
    more = (F.WHEN,) if name in _DATED_LISTS else (F.HOW_MUCH,) if name == "funding" else ()
    listed = _LISTED if name in _LISTS_OF_WHOM else (F.WHAT, F.HOW_MANY, F.YES_NO)
    return _aspect(group.key, (F.WHO, F.WHAT, F.HOW_MANY) if name == "population" else (*listed, *more), "")


ASPECTS = {aspect.key: aspect for aspect in (*_ALL, *(_list(group) for group in GROUPS))}
ASKING = frozenset[str]().union(*(aspect.cues for aspect in ASPECTS.values()))
"""Every word that asks for an aspect."""

ASKING_WORDS = frozenset(re.findall(r"[a-z]{4,}", " ".join(aspect.asking for aspect in ASPECTS.values())))
"""Those words as they are said, but for the shortest."""
