"""Turns of phrase, each brought to the one word that the rest of the engine knows. Data only."""

from agreements.days.number_words import IN_WORDS
from answering.language.idioms import IDIOMS
from answering.language.lasting import LASTING
from answering.language.opening import AUX, NAMED, WH
from answering.language.people import PEOPLE
from answering.language.shortened import SHORTENED
from answering.language.usual import USUAL
from answering.language.wholes import WHOLES

_NO_LENGTH = "".join(
    rf"(?<!\b{word} )" for word in ("for", "exactly", "than", "last", "lasts", "lasted", "run", "runs")
)
"""Words before a length of time, which is then not how often something is done: `it lasts a year`."""

# fmt: off
PHRASES = (
    # Contractions, with and without their apostrophe.
    (r"\bwon'?t\b(?! of)", "will not"),
    (r"\bcan'?t\b|\bcannot\b", "can not"),
    (r"\bshan'?t\b", "shall not"),
    (rf"\b({AUX}|need)n'?t\b", r"\1 not"),
    (r"\b(i|we|you|they|he|she|it|that|there|who|what)'(ve|re|ll|d|m)\b", r"\1"),
    (r"\b(what|which|who|when|where|how|there)'?s\b|\b(it|that)'s\b", r"\1\2 is"),
    (r"\b(ive|im|id|weve|youve|theyre|theyve|theyll|youre|youll|itll|wed)\b", " "),
    # What is said besides, in asking.
    ((r"\b(is|would) it (be )?(right|fair|true|correct|the case) (that|to say)( that)?\b"
      r"|\bam i (right|correct) (that|in (thinking|saying)( that)?|to think( that)?)\b"), "is it that"),
    (r"(^\W*|\b(please|pls|kindly) )(confirm|verify|check)( (to|for|with) (me|us))? that\b", "is it that"),
    (rf"^\W*+(?!(?:and|{WH})\b)(.{{12,}}?),? (?:right|correct|yes)\s*\?+\s*$",
     r"is it that \1"),
    ((rf"^(?!\W*(?:by |until |from )?(?:{WH}) (?:{AUX})\b)"
      r".{0,60}?\b(asks?|asking|wants? to know|would like to know|wonders?|wondering|needs? to know|check"
      r"|confirm) "
      r"(me |us )?(whether|if) "), "is it that "),
    ((r"\b(our|my|the) (solicitor|lawyer|boss|manager|director|colleague|team|auditor|accountant|board)s? "
     r"(asks?|wants?|needs?|is asking|keeps? asking|would like)( me| us)?( to know)?( whether| if)?\b"
     r"|\b(could|can|would) you (please )?(confirm|check|say)\b"
     r"|\b(please|pls|kindly) (confirm|verify|clarify|advise)( (to|for) (me|us))?\b"
     r"|\b(would|does|is|can|did|has) it\?\s*$"
     rf"|\bor ({AUX}) not( it| they| he| she| we)?\b|\bor not\b"
     r"|\b(counting|starting|going) from (today|now)\b|\bfrom today\b|\bin other words\b|\bcounting\b"), " "),
    ((r"\b(would|d) (like|love|want) to (know|hear|see|check)( (whether|if))?\b"
     r"|\bwants? to know( (whether|if))?\b"
     r"|\basks? (whether|if)\b|\bplease (could|can) you\b|\bam i (right|going mad)\b"
     r"|\bfor the avoidance of doubt\b"
     r"|\b(in|as) (black and white|things stand)\b|\bat present\b|(?<!up )\bto date\b"
     r"|\bon earth\b"
     r"|\bnew (starter|joiner)( here)?\b|\b(quick|finance|legal|hr) (query|question|one)\b|\bfinance here\b"
     r"|\bat the very (most|least)\b"
     r"|\bend(s|ed|ing)? up\b|\b(going|meant|supposed|due) to (be )?able to\b|\bin (my|our|your) (team"
     r"|inbox|diary)\b"), " "),
    ((r"\bin (?:(?:plain|simple|everyday|normal) (?:english|words|terms|language)"
      r"|lay(?:man['\u2019]?s)? terms|words of one syllable)\b"
      r"|, in english(?=\W*$|[,;])|\bin english (?=pl[sz]|please)"), " "),
    (r"(?<=[a-z]{2} )'?n'?(?= [a-z]{2})", "and"),
    (r"\b(got|have|had|hold|holding|held|there)( (?:here|now))? on file\b", r"\1"),
    (r"\b(that |which )?(we|you|i) (have|do) not (got|have|hold)\b(?! to)", "missing"),
    (r"\b(the |total )*number of (?=(days|weeks|months|years)\b)", "how many "),
    (r"\b(an|one|1) hour\b", "60 minutes"),
    (r"\bbeen and gone\b|\bgone by\b(?=\W*$)|\bbehind us\b|\balready (gone|past)\b", "passed"),
    ((r"^\W*(does|do|did) (.{1,80}?) (say|state|specify|tell (me|us)|set out) "
      rf"(?=({WH})\b)"), r"\2 "),
    (r"\bunspent\b|\bnot spent\b|\bleft[ -]?over\b", "notspent"),
    (r"\bcut[ -]?off( (date|day|point))?\b(?= (?:for|to)\b)", "deadline"),
    (r"\b(?:my|our|your) (?:own )?organi[sz]ation\b(?!['\u2019]s)", "we"),
    ((r"\bwhich (?:one )?of (?:the|our|these) (?:part(?:ies|ners)|organi[sz]ations|bodies) "
      r"(?=(?:is|has|must|needs|pays|leads|provides|delivers)\b)"), "which party "),
    (r"\blegally binds?\b(?: (?:the |all |both )?(?:parties|partners|sides|us|them|we|everyone|anyone))?",
     "legally binding"),
    (r"\bwhat (is|was|are|were) the size of\b(?!.{1,40}\b(?:board|committee|panel|forum|group)\b)",
     r"how big \1"),
    (r"\b(?:at|with) what (?:intervals?|frequency|regularity)\b", "how often"),
    ((r"\b(?:which|what) (?:organi[sz]ations?|part(?:y|ies)|partners?|bod(?:y|ies)) "
      r"(?=(?:ha(?:s|ve) to|must|needs? to|(?:is|are) (?:to|responsible|meant|supposed|expected)|pays?|leads?"
      r"|provides?|delivers?)\b)"), "who "),
    ((r"\b(?:which|what) (?:organi[sz]ation|party|partner|body) (?!members|signatures|names|leads"
      r"|representatives|signatories|has|is|was|does|sits on|makes up)(?=\w{2,}[^\Wsiu]s\b)"), "who "),
    ((r"\b(?:what (?:is|are)|(?:are|is) there(?: any)?|any) (?:the |our )?"
      r"(?:rules?|provisions?|policy|position) (?:on|about|around|regarding|concerning) "),
     "what does it say about "),
    (r"\b(?:target|goal|planned|agreed|intended) (?:date|day|deadline)s?\b", "deadline"),
    (r"^\W*(and|or|but|so) at the (very )?(end|bottom|foot|top|back|front|start) of the\b", r"\1 in the"),
    (r"\bstrikes?\b(?! out| off)|\bwalk ?outs?\b", "industrial action"),
    (r"\bhand(s|ed|ing)? (out|over) (?=(the |this )?(\w+ )?(money|cash|funds?|funding|grant)\b)", "pay "),
    (r"\b(each|every) (morning|afternoon|evening|night)\b", "daily"),
    (r"\b(by |at |from |until )?what time\b", "when"),
    (r"\bwhat (do|does|did|will|would) (.{1,40}?) get out of\b", r"what \1 \2 get from"),
    (r"\b(?:treat|regard)(?:s|ed|ing)? (?=.{1,60}\bas\b)", " "),
    (r"\b(set|cast|carved|written) in (stone|concrete)\b|\bhard and fast\b|\bnailed down\b", "fixed"),
    (r"\b(?:formal |official |proper )?(?:legal|registered|formal|official|proper) (?=names?\b)", "full "),
    (r"\b(?:takes?|taking|took) over from\b|\bcomes? after(?= (?:the |this |that |it\b))", "replace"),
    (r"\bany ways? (?:round|around)(?: (?:it|that|this))?\b", " "),
    (r"\bx-? ?rays?\b", "xray"),
    (r"\bopen[- ]?ended\b|\b(?:runs?|lasts?|continues?) indefinitely\b", "inforce"),
    (r"\bopposite numbers?\b", "counterpart"),
    ((r"\bhow much (?=(?:(?:is|was|will be|gets?|got|has been) paid|do (?:we|they) pay)\b"
      r"(?!.*\b(?:for|to|by|as|towards|on|if|when|per)\b))"), "how much money "),
    (r"\b(stage|phase|step|year|level|part|tranche|wave|gateway|schedule|appendix|annex) one\b", r"\1 1"),
    (r"\bfirst (stage|phase|step|tranche|wave|quarter|level|tier|band|area|block)\b", r"\1 1"),
    (r"\bsecond (stage|phase|step|tranche|wave)\b", r"\1 2"),
    (r"\bthird (stage|phase|step|tranche|wave)\b", r"\1 3"),
    (r"\bfourth (stage|phase|step|tranche|wave)\b", r"\1 4"),
    (r"\bfifth (stage|phase|step|tranche|wave)\b", r"\1 5"),
    (r"\b(?:form(?:s|ed|ing)?|provide(?:s|d)?) (?:the |a )?(?=basis\b|foundations?\b)", " "),
    ((r"\b(?:got|gets?|come|comes|came|run|runs|ran) to (?:its|their) ends?(?: dates?)?\b"
      r"|\b(?:reach(?:es|ed)?|hit|pass(?:es|ed)?) (?:its|their) ends?(?: dates?)?\b"), "ended"),
    (r"\b(?:add(?:ed|ing)?|put|take|taken|taking|lump(?:ed|ing)?) (?:up )?together\b", "altogether"),
    (r"\ba (?:and|n|'?n'?) ?e\b", "emergency department"),
    (r"\bstop smoking\b|\bquit smoking\b", "stopsmoking"),
    ((r"^\W*(?:please |can you |could you )*sum up (?=(?:the|our|this|\w+) )|\bthe gist\b|\bin a nutshell\b"
      r"|(?<!\bit )\ball about\b"), "purpose "),
    (r"\b(liability|legal|funding|financial|staffing|data|notice|insurance|vat|tax|complaints) position\b",
     r"\1"),
    (r"\bwhat is the position (?:on|with|regarding|about|over)\b", "what about"),
    (r"\bkeep(?:s|ing)? (?:tabs|an eye|watch|track) (?:on|of|over)\b", "monitor"),
    (r"\bany (?:chance|prospect|hope|possibility) (?:of|that)\b", "is there"),
    (r"\bgo-? ?to (?=people|person|contact|man|woman)", "contact "),
    ((r"\b(who(?:m|ever)?(?: else)? (?:(?:do|does|did|should|shall|would|could|can|must|might|d) )?"
      r"(?:i|we|you|they|one|people|staff) )(?:need to |have to )?(?:ring|phone|call|contact|email|message"
      r"|chase|speak (?:to|with)|talk to|get hold of|get in touch with) "
      r"(?=about|regarding|over|with|for|if|on)"), r"\1 contact "),
    ((r"\b(who(?:m|ever)? (?:do|does|should|would|can|could|must|might) (?:i|we|you|they|one|people|staff)) "
      r"(?:go|turn|speak|talk|write) to(?= first\b|\W*$)"), r"\1 contact"),
    (r"\b(?:hang|hung|hold|held)(?:s|ing)? on ?to\b", "keep"),
    ((r"\b(mou|memorandum|agreement|document) (?:(?:aimed|targeted|pitched) at|addressed to)\b"
      r"|\bwritten for\b|\b(?:written|meant|intended|supposed) to be read by\b"), r"\1 audience"),
    (r"\b(?:aimed|targeted|pitched|directed|geared) (?:at|towards?)\b", "for"),
    ((r"\bimmediately\b|\b(?:straight|right) ?away\b|\binstantly\b|\bthere and then\b|\bon the spot\b"
      r"|\bat once\b|\bwith immediate effect\b|\bwithout delay\b|\bforthwith\b"), "immediately"),
    *USUAL,
    *IDIOMS,
    *WHOLES,
    # What is measured.
    (r"\bby how many (?=(days|weeks|months|years)\b.*\b(cut|reduce|narrow|close|lower|increase|raise)\b)",
     "by how much "),
    (r"\bhow (soon|quickly|fast)\b", "how long"),
    ((r"\b(on|by) (its|their|our|your|his|her) own\b|\bby (itself|themselves|ourselves|yourself)\b"
      r"|\boff (its|their|our|your|his|her) own bat\b|\bunilaterally\b|\bsingle-?handed(ly)?\b"), "alone"),
    (r"\bknock[- ]ons?( (effects?|impacts?|consequences?))?\b", "impact"),
    (r"\brul(e|es|ed|ing) on\b", "decide"),
    (r"\b(?:say|says|said) (?:yes or no|yea or nay)(?: (?:to|on|about))?\b", "decide"),
    (r"\b(say|says|said) yes( to)?\b", "agree"),
    (r"\b(my|our|your|his|her|its|their|\w+'s|\w+s') own\b", r"\1"),
    (r"\b(get|gets|got|getting|come|comes|came|sit|sits) together\b", "meet"),
    (r"\b(?:put(?! together)|puts|putting|pull|pulls|pulling) ((?:\w+ ){0,5})together\b", r"prepare \1"),
    (r"\bcarr(y|ies|ied|ying) the (can|risk|blame)\b", r"responsible \2"),
    ((r"\bkeep(s|ing)? (\w+ ){0,4}?(quiet|secret|schtum|private|under wraps|hush[- ]hush)( about)?\b"),
     r"confidential"),
    (r"\bspell(s|ed|t)? (it |that )?out\b|\bfor sure\b", r" "),
    (r"\bflat out\b|\bin so many words\b|\bin terms\b(?! of)|\bper se\b|\bas such\b", " "),
    (r"\b(stupid|silly|daft|dumb|random|simple) question\b( (prob|probably|maybe))?( but)?|\bprobs?\b", " "),
    (r"\b(review|end|expiry|start|renewal|gateway|signing) (?:day|week|month|quarter|year)\b", r"\1 date"),
    (r"\bw/o\b", "without"),
    (r"\bhalf (?:an? )?dozen\b", "6"),
    (r"\ba dozen\b", "12"),
    (
        (
            r"\b(?:give|gives|gave|given|giving|get|gets|got)\s+(?:\w+\s+){0,3}?(?:the|a) "
            r"(?:nod|go-ahead|green light)\b"
        ),
        "approve",
    ),
    (r"\bguinea[- ]pigs?\b", "pilot"),
    ((r"\bhow (?:late|long) (?:can|could|may) (?:we|i|they|it|you) (?:leave it|wait)(?: (?:to|before|until)"
     r"(?: we| i| they)?)? (?=(?:giv|serv|send|hand)\w*\b.{0,30}\bnotice\b)"),
     r"what is the latest day to "),
    ((r"\b(?:too late|(?:still|enough|any) (?:\w+ )?time(?: left)?)"
      r"(?=\s+(?:now |yet )?(?:to|for)\b)"), " "),
    ((r"\bthe (?:right )?(?:person|people|one|man|woman) (?:i |we |you )?(?:to|should|must|need to)"
      r" (?:tell|ring|phone|call|contact|e-?mail|speak to|talk to|ask)\b"), "contact"),
    (r"\bwhose (?:payroll|books)\b", "who employer"),
    ((r"\b(?:hr|human resources|personnel) (?:rules|polic(?:y|ies)|procedures)\b"),
     "policies and procedures"),
    ((r"\b(?:laptops?|tablets?|usb sticks?|memory sticks?|(?:work |mobile )?phones?|briefcases?)"
      r"(?: \w+){0,5}? (?:goes|go|going|went|gone|is|are|was|gets?|got) (?:missing|lost|stolen)\b"),
     "personal data lost"),
    (r"\bowt\b", "anything"),
    (
        (
            r"\b(?:pay|pays|paying) (?:money |cash )?in(?:to)? "
            r"(?=(?:the |this |our |that )?(?:\w+ ){0,2}(?:pool|pot|fund|kitty|budget)\b)"
        ),
        "contribute to ",
    ),
    (r"^\W*(?:and |so |but )?what (?:counts|qualifies|is classed) as (?:an? )?", "define "),
    (r"\bstand(?:s|ing)? up (?=as\b)", " "),
    (
        (
            r"^(\W*(?:so |and )?(?:(?:is|are|was|were)\b.{1,60}?|(?:will|would)\b.{1,60}? be)) (?:all )?over"
            r"(?: (?:and )?(?:done|with|yet|now|already))*(?=\W*$)"
        ),
        r"\1 ended",
    ),
    (r"\b(say|said|says|state[ds]?) (?:it |so )?in writing\b", r"\1"),
    (r"\u00a3 ?(?:amount|figure|sum)s?\b", "sum of money"),
    (r"\bputs?( (?:[\w\u00a3]+ ){1,5}?)in writing\b", r"state\1"),
    (r"\bcan ?no?'?t wait (?:for|until|till)\b", "too late for"),
    (r"\b(?:written|typed|spelt|set) out(?: in full)?(?= (?:in|at|under|on)\b|\W*$)", "stated"),
    (r"\bin writing\b", "inwriting"),
    (r"\bwithout ((giving|needing|having) )?((an?|any|good) )*(reasons?|cause|grounds)\b", "withoutreason"),
    (r"\b(?:a|one|1) (?:whole |full |clear )?year['\u2019]?s?['\u2019]?(?= (?:\w+ )?notice\b)", "12 months"),
    (r"\boperat(e|es|ed|ing) under\b", "inforce"),
    (
        (
            r"\b(are|were|is|was) (we|they|you|i|it|the (parties|partners|trusts?|council|ccgs?))"
            r" ((still|currently|now|actually|even) )*(covered|protected) (by|under)\b"
            r"(?! (?:(?:the|an?|any|our|their) )?(?:\w+ )?(?:insur|indemnit|polic)\w+)"
        ),
        r"\1 inforce",
    ),
    (
        (
            r"\b(total|overall|full|contract|financial|monetary) (value|worth)\b"
            r"|\bvalue of (the|this|our) (\w+ ){0,3}?(agreement|mou|memorandum|contract|deal)\b"
        ),
        "amount of money",
    ),
    (r"\b(has|have) (.{2,40}?) signed up( to)?\b(?=.*\byet\b)", r"\1 \2 signed"),
    (r"\b(kick|throw|boot)(s|ed|ing|n)? (\w+ )?out\b", r"suspend \3"),
    (r"\bwrite (on|in|into|down)\b", r"put \1"),
    (r"\bw/(?= ?\w)", "with "),
    (r"\btupe'?d?\b", "transferred employer"),
    (r"\b(hand|send|get)(s|ed|ing|ting)? (it|this|that|one|notice) in\b(?! writing)", "give notice"),
    (r"^\W*(can|could|may) (i|we) (see|have|get|read) (?=(an?|the|that|your|our|its)\b)", "is attached "),
    ((r"\b(no|not) (over|above|more than|greater than|exceed(s|ing)?|in excess of) (?=\W?\d"
      rf"|(?:{IN_WORDS})\b)"), "upto "),
    (r"\b(at least|(no|not) (less|fewer|lower|shorter) than) (?=\W?\d)", "atleast "),
    (r"\b(over|above|more than|greater than|exceed(s|ing)?|in excess of) (?=\W?\d)", "above "),
    ((r"\b(up to|at most|within) (?=\W?\d"
      rf"|(?:{IN_WORDS})\b)"), "upto "),
    ((r"\b(under|below|less than|fewer than) (?=\W?\d"
      rf"|(?:{IN_WORDS})\b)"), "below "),
    (r"\b(those |people |persons )?(aged )?(under[- ]?18s?|(?:upto|below) 18s?)\b", "children"),
    *SHORTENED,
    (r"\b(appendix|schedule|annex|paper) ([a-z]|\d+)\b", r"\1 \2 \1\2"),
    (r"\bnext to\b", " "),
    (r"\b(paid|payable) to\W*$", "payee"),
    (r"\b(1st|2nd|3rd|4th|5th) (stage|phase|step)\b", r"\2 \1"),
    *PEOPLE,
    (r"\bpounds?\b|\bgbp\b|\bquid\b", "money"),
    (r" *(?:\bper cent\b|%)", " percent "),
    (r"\bclinical commissioning groups?\b|\bccg'?s\b", "ccg"),
    (r"\bintegrated care boards?\b|\bicb'?s\b", "icb"),
    (r"\bconstabular(y|ies)\b", "police"),
    (r"\bgeneral practices?\b|\bgps\b", "gp"),
    (r"\blocal authorit(y|ies)\b", "council"),
    (r"\bfoundation trusts?\b|\bfts?\b", "ft"),
    (r"\bco-(?=\w)|\bco (?=ordinat|commission|chair|locat|product)", "co"),
    (r"\be-?mails?\b", "email"),
    (r"\bterms of reference\b", "termsofreference"),
    (r"\bterms and conditions\b|\bt ?(?:&|'?n'?) ?cs?\b|\bt'?s (?:&|and|'?n'?) c'?s\b", "termsandconditions"),
    (r"\bboiler ?plate\b", "boilerplate"),
    *LASTING,
    (r"\b(?:in|into) place\b", "inplace"),
    ((r"\b(have|has|had|got) (\w+ )?to (run|go)\b"
      r"(?! (by|to|in|into|on|through|via|with|out|off|over|for|back)\b)"), "left"),
    (r"\bkick(s|ed|ing)? off\b", "start"),
    (r"\bcomes? (after|next)\b|\bwhat is next after\b", "follow"),
    (r"\btake(s)? effect\b|\bcome(s)? into effect\b", "start"),
    (r"\bsigned up (to|for)\b|\bsign(s|ing)? up (to|for)\b|\bparty to\b|\bpart of\b", "partyto"),
    (r"\b(sign|signs|signed|signing)(?: (?:it|that|this|them))?[ -]?off\b", "approve"),
    ((r"\b(?:have|has|had|having|get|gets|got|given) (?:a|any) (?:say|voice|seat at the table)\b"
      rf"(?! (?:on|in|over|about) (?!it\b|that\b|there\b|{NAMED}))"), "represented"),
    ((r"\bif (?:he|she|they)(?: is| are| were| was)? (?:off|away|out|ill|sick|on leave|on holiday|absent"
      r"|unavailable|not (?:available|around|there|in))(?: (?:sick|ill))?\b"), "who is the deputy"),
    (r"\b(?:total|overall|whole|entire|full) (?:amount of )?(?=(?:funding|money|grants?)\b)", ""),
    (r"\bput(s)? (their|his|her|its) names? to\b", "named"),
    (r"\bkept? (\w+ ){0,3}up[ -]to[ -]date\b|\bup[ -]to[ -]date\b", "update"),
    ((r"\b(day to day|day-to-day|as a whole|set out|made up of|in terms of|in relation to|such as"
      r"|at the moment|right now|so far|by any chance|in total|in all|at all|at least)\b"), " "),
    (r"\bput(s|ting)? ((?:\w+ ){0,9}?)into (practice|operation|action)\b", r"implement \2"),
    (r"\bset up\b|\bsets up\b|\bsetting up\b", "establish"),
    (r"\bcarr(y|ies|ied|ying) out\b", "perform"),
    (r"\bjob title\b", "position"),
    (rf"\bhow old (?:is|was) +(?=(?:(?:the|this|our|{NAMED}\d+) +)*(?:draft|version|copy)\b)",
     "when is the date of "),
    ((rf"\bhow old (?:is|was) +(?=(?:(?:the|this|our) +)?{NAMED}\d+(?: +mou| +agreement| +memorandum"
      r"| +deal| +contract| +partnership)?\W*$)"), "when did start "),
    ((rf"^(\W*(?:so |and )?what is +(?:(?:the|this|our) +)?{NAMED}\d+(?: +mou| +agreement| +memorandum"
      r"| +document| +deal| +contract)?) +about\W*$"), r"\1 purpose"),
    ((rf"\b(?:send|email|give|get) (?:me|us) +(?:a copy of )?(?:(?:the|our) +)?(?={NAMED}\d+"
      r"(?: +document| +mou| +agreement| +pdf| +file)\W*$)"), "where is the source file of "),
    (r"\bhow old\b", "what age"),
    (r"\bh(o|e)ld(s|ing)? (.{0,40}?) ?to account\b", r"\3 holdtoaccount"),
    (r"\bwork(s|ing)? for\b", "organisation"),
    (r"\bstands? for\b", "abbreviation"),
    (r"\bshort for\b", "abbreviation"),
    (r"\bin charge of\b", "lead"),
    (
        (
            r"\b(?:heads? up|headed up) (?=(?:the |our |its )?(?:\w+ ){0,3}"
            r"(?:meetings?|board|committee|panel|forum)\b)"
        ),
        "chairs ",
    ),
    (r"\bruns? (?=(?:the |our )?(?!the |our )(?:\w+ ){1,3}meetings?\b)", "chairs "),
    (r"\bchairs ((?:the |our )?(?!the |our |all )(?:\w+ ){1,3}?)meetings?\b", r"chairs \1"),
    (r"\bhead(s|ed)? up\b", "lead"),
    (r"\bfall(s|ing)? due\b", "due"),
    (r"\bas well( as)?\b", " "),
    (r"\bwhat (?:does|do|would|will) (?:success|good) look like\b", "what are the indicators of success"),
    ((r"\b(?:but|that|which|who) (?:is|are|was|were)(?:n't| not) (?:an? )?part(?:y|ies)\b"
      r"|\bbut not (?:an? )?part(?:y|ies)\b"), "not parties"),
    (r"\bwho else (?:is|are|was|were) (?:mentioned|named)\b(?! (?:as|for|to)\b)",
     "which organisations are mentioned not parties"),
    ((r"\b(?:which|what) (?:organisations|other (?:organisations|bodies)) (?:does|do) (.{2,40}?)"
      r" (?:mention|name)(?=\W*$)"),
     r"which organisations are mentioned not parties \1"),
    (r"(?<!-)\bbased\b(?! (?:on|upon|around)\b)", "address"),
    (r"\bterminat(e|es|ed|ing) notice\b", "terminate notice"),
    ((r"\b(agreements|mous) (?:involve|include|have) (an? )?"
      r"(?:hospital|nhs) trust(s?)\b"), r"\1 involve \2trust\3"),
    (r"\bnot for profit\b", "nonprofit"),
    (r"\b(over|under|above|below)[- ](\d{1,3})['\u2019]?s\b", r"\1 \2"),
    (r"\bvoluntary( (and|&) community)? sector\b|\bvcs\b|\bcharit(y|ies)\b", "voluntarysector"),
    (r"\bmonth[ -]end\b|\bend of (the |each |every |a )?(calendar )?month\b", "monthend"),
    (r"\bquarter[ -]end\b|\bend of (the |each |every |a )?quarter\b|\bquarter ending\b", "quarterend"),
    ((r"\btwice (a|per) year\b|\btwice[ -]yearly\b|\bhalf[ -]yearly\b|\bsix[ -]monthly\b|"
     r"\bbi-?annual(ly)?\b"), "twiceyearly"),
    (r"\b(every|each|once a|per) month\b", "monthly"),
    (r"\b(every|each|once a|per) quarter\b|\bevery (3|three) months\b", "quarterly"),
    (rf"\b(every|each|once a|per|{_NO_LENGTH}a) year\b", "annually"),
    (r"\b(every|each|once a|per) week\b", "weekly"),
    (r"\b(every|each|once a|per) fortnight\b|\bevery (2|two|other|second) weeks?\b", "fortnightly"),
    (r"\bevery (2|two|other|second) months?\b", "twomonthly"),
    (r"\bwhole[ -]time equivalents?\b", "wte"),
    (r"\bpurchase order\b|\bp\.?o\.? number\b", "purchaseorder"),
    (r"\bintellectual property( rights)?\b|\bipr?\b", "intellectualproperty"),
    (r"\bchange notes?\b|\bcontract change note\b|\bccns?\b", "changenote"),
    (r"\bin view\b", "inview"),
    (r"\b(?:out of|not in) scope\b", "outofscope"),
    (r"\bin scope\b", "inscope"),
    (r"\bcosts? extra\b|\bextra cost\b|\bat extra cost\b", "additional cost"),
    (r"\bside by side\b", " "),
    (r"\bhow come\b|\bwhat for\b|\bfor what reason\b", "why"),
    (r"\bcare plans?\b", "careplan"),
    (r"\bpersonal budgets?\b", "personalbudget"),
    (r"\bfull[- ]time\b", "fulltime"),
    (r"\bpart[- ]time\b", "parttime"),
    (r"\bsection (?=\d++(?!\.\d))|(?<!')\bs\. ?(?=\d)", "s"),
    (r"\bto be confirmed\b|\btbd\b|\bto be decided\b", "tbc"),
    (r"\bwork ?streams?\b", "workstream"),
    (r"\b(areas?) of (?:opportunit(?:y|ies)|focus|work|activity|action|priority)\b", r"\1"),
    (r"\bdentistry\b|\bdentists?\b", "dental"),
    (r"\ba ?& ?e\b|\baccident and emergency\b|\bcasualty\b", "emergency department"),
)
"""Turns of phrase brought to one word before words are cut, in questions and facts alike, in this order."""
# fmt: on
