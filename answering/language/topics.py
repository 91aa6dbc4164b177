"""What rules of law are on, and how each is asked about: by its name, or by its effect. Data only."""

import re
from dataclasses import dataclass
from functools import cache

from answering.language.english import cues


@dataclass(frozen=True)
class Topic:
    """What some rules are on: how they are called, what they must have, how it is asked about and of it."""

    on: re.Pattern[str]
    having: re.Pattern[str]
    asked: re.Pattern[str]
    beside: frozenset[str]


_TABLE = r"""
on: ^confidential
asked: confiden\w+|secre(?:t|ts|cy)|hush\w*|gag(?:ged|ging)?|nda|disclos\w+|blab\w*|leak(?:s|ed|ing)?
    |keep\w* (?:\w+ ){0,4}(?:quiet|private|under wraps|to (?:our|your|them|it)sel(?:f|ves))
    |stay\w* (?:\w+ )?private|(?:tell|talk|speak|repeat)\w* (?:\w+ ){0,4}(?:outside|outsiders)
    |(?:talk|speak)\w* about what|sworn to
beside: stop duty rule owe keep private learn hear sworn outside tell talk information party partner

on: ^confidential
having: \b(?:years?|months?|limit of time|outlasts?|after|survives?|for ever)\b
asked: confiden\w+|secre(?:t|ts|cy)|gag(?:ged|ging)?|keep\w* (?:\w+ ){0,4}(?:quiet|private|under wraps)
beside: end survive finish expire last long

on: ^dispute
asked: disputes?|disagree\w*|argu(?:e|es|ing|ments?)|quarrel\w*|rows?|clash\w*|grievances?|squabbl\w*
    |conflicts?|escalation (?:routes?|paths?|procedures?|process|steps?|ladder)
    |escalate (?:a|the|it|this|problems?|issues?|things)|at loggerheads|f[ae]ll(?:s|ing|en)? out(?! of)
    |differences? of (?:opinion|view)|bust-?ups?|eye to eye
    |(?:can not|cannot|can['\u2019]?t|(?:does|do)(?: not|n['\u2019]?t)|never) agree
    |(?:not|\w+n['\u2019]t) (?:get(?:ting)? on|happy) with (?:the |each |an)?other
beside: settle resolve resolution sort escalate escalation route step stage happen raise last word final
    decide first side party partner 2 others handle rule path procedure

on: ^dispute
having: \barbitrat\w+
asked: arbitrat\w+
beside: go allow outside use call dispute take happen arbitration

on: ^dispute
having: \bmediat\w+
asked: mediat\w+
beside: go allow outside use call dispute take happen mediation

on: ^liab
asked: liab\w+|sued?|suing|damages|compensat\w+|negligen\w+|(?:go|goes|gone|going|went) (?:badly )?wrong
    |(?:mess|screw|cock|slip|muck)\w* (?:it |things )?up|carr(?:y|ies|ied) the can
    |tak(?:e|es|ing) the (?:blame|rap)|on the hook|to blame|good (?:\w+ ){0,5}loss(?:es)?
    |losses(?= (?:in|under|caused|from)\b|\W*$)|(?:have|has|had|need|made) to pay for
beside: loss pay bear cover claim fault mistake blame responsible side party partner others bill

having: \bindemnif\w+|\bindemnity\b(?! cover)
asked: indemn\w+
beside: indemnity indemnify cover loss claim party partner side rule

on: ^liab
having: \b(?:limit\w*|capp?\w*|up to|at most)\b
asked: liab\w+|sued?|damages|compensat\w+|(?:go|goes|gone|going|went) wrong
    |(?:maximum|most|biggest|largest) (?:\w+ ){0,3}claim
beside: cap limit ceiling maximum most upper claim pay

on: ^insurance|^indemnity
asked: insur\w+|(?:how much|what) (?:\w+ )?cover (?=do|must|should|has|have|does|is)|underwrit\w+
beside: insurance insure cover need hold carry own rule policy level minimum party partner responsible

on: ^intellectual|^copyright
asked: intellectual property|ips?|ipr|copyright|inventions?|patents?|know-?how
    |who (?:owns?|keeps?) (?:what|anything|everything|the (?:work|materials?|results?|ideas?|products?))\b
    |(?:belongs?|rights?) to (?:what|anything|the (?:work|materials?|results?|ideas?))\b
    |who (?:do|does|will) (?:the )?(?:work|materials?|results?|ideas?) belong|whose is (?:the|what|any)
    |own what
    |who (?:owns?|keeps?) (?:(?:the|any|all|our|those|these) )?(?:stuff|things?|work|materials?|leaflets?
    |guides?|resources?|content|tools?|recordings?) (?:\w+ ){0,4}(?:writ\w+|wrote|produc\w+|creat\w+
    |develop\w*|ma[kd]e|making|design\w*|com(?:e|es) (?:out|up with))
    |(?:writ\w+|produc\w+|creat\w+|develop\w*|ma[kd]es?|design\w*) (?:\w+ ){1,6}who\s(?:owns?|keeps?)\s
    (?:it|them|that|those)
beside: intellectualproperty own owner ownership belong right keep create produce make new idea
    invention material work copyright software know how result using rule change party leave

on: ^publicity
asked: press|media|publicity|newspapers?|papers about|journalists?|reporters?|public statements?
    |to the public
beside: clear release statement press media publicity approve permission rule public communication talk
    speak sign

on: ^publications?$
asked: publish\w*|publication\w*|journals?|write up
beside: publish publication paper journal approve permission rule clear

on: ^costs$|^expenses$
having: \bown\b
asked: (?:who|each|own|shared?|split|claim|recharg\w+|bears?|say about)\b.*\b(?:costs?|expenses)
    |(?:costs?|expenses)\b.*\b(?:own|shared?|split|back)|pay our own way|whose pocket|reimburs\w*
    |pay\w* (?:\w+ ){1,4}back\b
beside: cost expense pay bear meet own cover claim share split recharge party partner side way others pocket
    reimburse back money spend spent comply complying doing

on: ^event|^change of (?:status|control)|^success|^reorganis
having: \b(?:status|control|reorganis\w*|merge[sdr]?|merging|dissol\w*|abolish\w*|successors?
    |ceases? to exist)\b
asked: merge[sdr]?|merging|merger|dissolv\w*|dissolution|abolish\w*|reorganis\w*|restructur\w*
    |(?:tak(?:e|es|en|ing)|took) over|taken? into|ceases? to exist|stops? existing|wound up|swallowed up
    |(?:becomes?|turns? into|replaced by) (?:an? |some|the )?(?:\w+ )?
    (?:body|organisation|trust|board|thing|else)
beside: merge merger organisation body happen party partner side another exist new successor reorganise into
    something else trust council board ccg icb dissolve abolish

on: ^complaint
asked: complain\w*|moan\w*|grumbl\w*
    |(?:unhappy|not happy|upset|dissatisfied)(?! with (?:the |each |an)?other)
beside: complain complaint handle answer reply respond patient public member service happen someone
    unhappy happy upset person client family rule write

on: staff|employ
having: \bemploy\w*
asked: employ(?:s|er|ers|ed|ment)|say (?:about|on) (?:the )?(?:staff\w*|workforce|employees)
    |(?:happens? to|what about) (?:the |our )?(?:staff|employees|people|workforce|workers)
beside: staff employee people workforce employer employ employment contract happen

on: staff|employ
having: \b(?:tupe|transfer\w*|second\w*|moved?|relocat\w*|stay\w*|remain\w*|keep\w*)\b
asked: tupe\w*|(?:change|new|own|current|same) (?:employers?|boss)|employment contract|same terms
    |say about (?:the )?(?:staff\w*|workforce|employees)
    |(?:staff|employees|people|workforce|teams?|anyone|anybody|workers)\b.{0,24}\b(?:transfer\w*|tupe\w*|mov(?:e|es|ed|ing)|second\w*)
    |(?:happens? to|what about) (?:the |our )?(?:staff|employees|people|workforce|workers)
beside: staff employee people workforce transfer move across change employer employ employment contract
    job term condition same happen boss termsandconditions stay keep remain

having: \bredundan\w+
asked: redundan\w+|laid off|jobs? (?:\w+ )?(?:go|goes|cut|lost)
    |los(?:e|es|ing) (?:their|our|your|his|her)? ?jobs?|pay-?offs?|job losses
beside: redundancy pay cost bear cover bill money happen job lose people party side partner meet

on: ^vat$
asked: vat|value added tax
beside: apply charge regime rule treat handle pay party

on: overspen|deficit|shortfall
asked: overspen\w+|over budget|over-?run\w*|deficits?|shortfalls?|money runs out
    |costs? (?:\w+ )?more than|run out of money
beside: pay pick share cover happen bear money budget cost plan planned split party partner overspend
    meet

on: underspen|unspent|surplus
asked: underspen\w+|unspent|(?:left|money) over|surplus\w*|savings?|(?:not|\w+n['\u2019]t) spen[dt]\w*
    |all spent
beside: happen keep back return carry roll year money cash spend notspent underspend save pay

on: ^statutory
asked: statutory
    |(?:legal|public law) (?:\w+ )?(?:duty|duties|responsibilit\w+|obligations?|powers?|functions?)
beside: duty responsibility function affect change keep replace legal happen power obligation existing
    party body statutory

on: ^freedom
asked: fois?|freedom of information|information requests?
beside: answer reply deal handle request respond consult other journalist act send sent receive subject
    freedom foi rule act law happen

on: ^(?:governing )?law$
asked: (?:which|what|whose|english|scottish|welsh|country['\u2019]?s) (?:\w+ ){0,3}laws?|governing law
    |jurisdiction|law (?:governs|applies|covers)|whose courts|which courts
beside: law govern apply country legal jurisdiction court

on: ^agency
asked: agents?|agency|behalf|bind (?:\w+ ){0,2}(?:another|each other|other)
    |(?:other|another)['\u2019]?s name|commit (?:the |an)?other
beside: act behalf bind commit sign contract name party side agent

on: ^conflicts? of interest
asked: conflicts? of interest|(?:personal|financial|private|outside|an) interest|interest in
    |declare \w*\s?interests?
beside: conflict interest happen handle declare member board manage rule personal financial

on: ^premises|^base$|^accommodation
asked: premises|accommodation|(?:whose|what|which) (?:building|office)s?
    |team (?:is |be )?(?:based|housed|sit)
    |where (?:is|are|does|do|will) (?:the |our )?(?:\w+ )?(?:team|staff) (?:be )?(?:based|sit|work|housed)
beside: building office accommodation house team sit desk provide use premises address rule

on: ^equipment|^assets$
asked: equipment|kit|gear|assets?
beside: equipment kit gear own owner provide supply belong asset

on: ^precedence
asked: prevail\w*|precedence|takes? priority|trumps?
    |(?:parts?|documents?|schedules?) (?:\w+ )?(?:wins?|differ|disagree|conflict)
beside: win prevail precedence conflict differ part first disagree priority

on: ^information|^records?\b|^retention|^data
having: \b(?:kept|held|frozen) (?:for|until)\b|\bdestroy\w*|\bdelet\w*|\bshred\w*|\bretain\w*|\berased?\b
asked: retention|retained
    |(?:how long|when|until when) (?:do|can|must|should|may|will|have) (?:(?:we|they|you|i|people) )?
    (?:have to |need to |to )?(?:keep|hold|hang on to|retain|store|delete|destroy|shred|get rid of|wipe|erase)
    |(?:records?|files?|data|information|they|it|things) (?:get |gets |are |is |be |to be )?
    (?:kept|held|stored|deleted|destroyed|shredded|wiped|erased)
beside: record file data information keep hold hang store delete destroy shred erase wipe rid rule thing long
    retain retention period before

on: ^information|^controllers?|^data
having: \bcontrollers?\b
asked: controllers?|(?:owns?|controls?) (?:the |our )?(?:data|records|information)|information commissioner
    |(?:responsible for|in charge of) (?:the |our )?(?:personal )?(?:data|records)
    |whose (?:data|records|information)(?: is| are)?
beside: data record information controller control own responsible legal legally personal joint gdpr charge
    lead commissioner answer processor term

on: ^information|^lawful|^legal basis
having: \b(?:lawful|legal) bas[ie]s\b|\bpublic task\b|\barticle [69]\b|\brel(?:y|ies) on\b
asked: (?:lawful|legal|gdpr) (?:basis|bases|grounds?|gateways?|powers?)|gives us the right|by law
    |under what powers?|right to share|article of (?:the )?(?:uk )?gdpr
beside: share data information rely ground power basis lawful legal right gdpr article law apply allow give

on: ^information|^consent
having: \bconsent\w*
asked: consent\w*|permission|(?:ask|agree)\w* (?:\w+ ){0,3}(?:before|first)
    |without (?:asking|telling|permission|consent)
beside: share data information people person patient family someone need ask permission consent agree
    detail pass before

on: ^information|^event|\bbreach\b|\blost\b
having: \bbreach\w*|\blost\b|\bloss\b|\bdisclosed\b|\b(?:data|information|security|privacy) incidents?\b
asked: (?:data|information|privacy) (?:protection )?breach\w*|breach\w* (?:of data|must|be|get)
    |(?:data|laptops?|records|details|files) (?:is|are|gets?|was|were|been) (?:lost|leaked|stolen|hacked)
    |los(?:e|es|ing) (?:an? |the |their )?(?:laptop|phone|memory stick|files?|records?|data)
    |(?:email\w*|sent|sends?) (?:\w+ ){0,4}to the wrong (?:person|place|address|people)
beside: report tell happen data record information personal patient laptop lost lose leak breach quickly fast
    soon long wrong person someone detail member

on: ^information
asked: (?:rules?|position|say|says|policy) (?:cover |about |on |for |covering )?(?:\w+ )?(?:data|information)
    |(?:data|information) (?:sharing|protection)|(?:share|sharing) (?:personal )?(?:data|information)
beside: information data share protection rule personal cover privacy gdpr

on: ^information|^subject access|^access
having: \baccess requests?\b|\bsubject access\b|\brequests? for a copy\b
asked: subject access|d?sars?|(?:see|copy of) (?:their|his|her|my) (?:own )?(?:records?|file|data|notes)
beside: request answer handle respond reply record file data person patient copy access subject see
"""
"""A topic a paragraph. Of patterns that run over several lines the lines are joined as they stand."""


@cache
def topics() -> tuple[Topic, ...]:
    """Read the table, of which a mere command needs nothing."""
    return tuple(_topic(dict(_FIELD.findall(part))) for part in _TABLE.strip().split("\n\n"))


_FIELD = re.compile(r"^(\w+): (.*(?:\n +.*)*)", re.MULTILINE)


def _topic(fields: dict[str, str]) -> Topic:
    on, having, asked = (_joined(fields.get(name, "")) for name in ("on", "having", "asked"))
    return Topic(
        re.compile(on, re.IGNORECASE),
        re.compile(having, re.IGNORECASE),
        re.compile(rf"\b(?:{asked})\b", re.IGNORECASE),
        cues(fields["beside"]),
    )


def _joined(pattern: str) -> str:
    return re.sub(r"\n +", "", pattern)


def topics_of(name: str, text: str) -> frozenset[int]:
    """Return the places in the table of the topics that a rule is on."""
    return frozenset(
        place
        for place, topic in enumerate(topics())
        if topic.on.search(name) and topic.having.search(f"{name}: {text}")
    )
