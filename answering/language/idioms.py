"""Idioms for what is done to an agreement or under it, each brought to a plain word. Data only."""

from agreements.days.number_words import IN_WORDS
from answering.language.opening import NAMED

_IN_A = r"(?:(?:an?|the|that|this|each|every|which|my|our|your|its) )?"
_FIELDS = r"box(?:es)?|fields?|lines?|rows?|columns?|cells?|sections?|forms?|boxes|parts?|page|blanks?"
_SENT = (
    r"applications?|claims?|requests?|bids?|complaints?|invoices?|returns?|proposals?|tenders?|appeals?"
    r"|go-? ?ahead|approval"
)
"""Where something is written, and what is sent, which are `put in` as money is."""

# fmt: off
IDIOMS = (
    ((r"\bhow many (?P<who>(?:of (?:them|us|you)|people|members|partners|bodies|councils|votes)\b )?"
      r"(?:must|should|(?:do |did )?(?:(?:we|they|you) )?(?:need|have)s?(?: to)?|needs? to|ha[sd] to"
      r"|are needed to) (?:be )?(?:attend(?:ing)?|(?:turn|show)(?:ing)? up|there|present|in the room"
      r"|come(?: along)?)\b(?: (?:to|at)\b)?"), r"how many \g<who>quorum "),
    ((r"\b(?:sign\w*|agree\w*|approv\w*)\b(.{1,60}?)\bfor (?:it|them|that|this) to"
      r" (?:count|be valid|stand|be binding|take effect)(?=\W*$)"), r"sign\1"),
    ((r"\bfor (?:(?:a|the|any|its) (?:\w+ ){0,3}?(?:meeting|vote|decision)|it|them|that) to"
      r" (?:count|be valid|stand)\b|\bfor (?:a|the|any|its) (?:\w+ ){0,3}?meeting to (?:go ahead|be held)\b"),
     "quorum"),
    ((r"\b(?:puts?|putting) (?:their|its|our|your|his|her|a|the) (?:\w+ )?names? (?:to|on)"
      r" (?=(?:it|this|that|(?:the |our )?(?:mou|agreement|memorandum|deal|contract))\b)"
      r"|\bsign(?:s|ed)? on the dotted line\b"), "sign "),
    ((r"\b(?:gets?|got|is|was|were|be|been|being|are) "
      r"(?:scrapped|axed|binned|shelved|canned|ditched|pulled|called off|abandoned)\b"), "ended"),
    ((r"\blos(?:e|es|ing|t) (?:their|your|our|my|his|her) (?:jobs?|posts?|positions?)\b|\bjob loss(?:es)?\b"
      r"|\b(?:laid|paid) off\b|\b(?:given|gets?|got) the (?:push|boot|sack|chop)\b"), "redundancy"),
    (r"\b(who(?:m)?) (?:do|does|did|will|would) (.{1,40}?) belong to\b", r"\1 owns \2"),
    ((r"\b(?:want|wants|wanted|get|gets|got|be|been) shot of\b|\bsee the back of\b"
      r"|\bcut (?:and run|loose)\b|\bpull(?:s|ed|ing)? the plug(?: on)?\b"), "leave"),
    ((r"\b(?:legally )?water-?tight(?: in law| legally)?\b|\bstand(?:s|ing)? up in court\b"),
     "legally binding"),
    (r"\btak(?:e|es|en|ing) the (?:blame|rap|fall|hit|flak)\b", "responsible"),
    (r"\bfoot(?:s|ed|ing) (?=(?:the |our |their |its |\S+'s |(?:that|it|this)\b))", "pays "),
    (r"\bput(?:s|ting)? (?:that|it|this) in\W*$|\bwhose money (?:is|was) (?:that|this|it(?! for\b))\b",
     "pays"),
    (r"\bwho (?:is|was|are|were) (.{1,80}?) down to(?= (?:in|at|under)\b|\W*$)",
     r"who responsible \1"),
    (r"\bwhose (?:say[- ]?so|approval|consent|permission|blessing|ok) (?=is (?:needed|required)\b|do we )",
     "who agrees "),
    (r"\bfrom (?:start|beginning) to (?:finish|end)\b", " "),
    ((r"\bhow long (?:is|are|was|were) (.{1,60}?) (?:set up|established|agreed|made|signed|planned|due) "
      r"(?:to last|to run|for)\W*$"), r"how long does \1 last"),
    ((rf"\bhow much of +((?:(?:the|our|this|{NAMED}\d+|agreement|mou|deal|contract|term|it) +)+)"
      r"(?:is |has |have we |do we have )?(?:there )?(?:got )?(?:left|to run|to go|remain\w*)"),
     r"how long left \1"),
    ((r"\bpull(s|ed|ing)? (?:out )?(?=(?:its|their|our|the|my|any) "
      r"(?:money|fund(?:s|ing)|cash|contributions?|grants?)\b)"), "withdraw "),
    ((r"\b(over|for) how many (days|weeks|months|years) (does|do|did|will|would) (.{1,60}?)"
      r" (?:stretch|extend|run|go on)\b"), r"how many \2 \3 \4 last"),
    ((r"\bput(s|ting)? pen to paper\b|\bput(s|ting)? (\w+ )?(signature|autograph)s? (to|on)\b|\binked\b"),
     "sign"),
    ((r"\b(pick(s|ed|ing)? up|foot|meet(s|ing)?|met) (the|our|their|its|your|any)"
      r" (\w+ )?(tab|bills?|costs?|expenses?)\b"
     r"|\b(stump|cough|pony)(s|ed|ing|ies)? up\b|\b(fork|shell)(s|ed|ing)? out\b|\bchip(s|ped|ping)? in\b"
     r"|\bput(s|ting)? (\w+ )?(in|into|towards?) (the |a )?(pool|pot|kitty|fund)\b"
     r"|\bput(s|ting)? (\w+ )?(in|into|towards?) (?=(the |a )?(\w+ ){1,2}(pool|pot|kitty|fund)\b)"), "pay "),
    (r"\bpeople (?:who )?liv(?:e|ing)\b", "population"),
    (r"\b(?<=to )live(?= (?:in|within|inside|outside)\b)|\b(?<=who )live(?= (?:in|within)\b)", "resident"),
    # Whether what was to be done was late is asked of it, and not for something that is called so.
    (r"^(\W*(?:(?:and|so|but) )*(?:was|were)\b.{1,80}?) late(?=\W*$| +(?:in|for|at|under)\b)", r"\1"),
    ((r"\b(?:com(?:e|es|ing)|came|tak(?:e|es|en|ing)|took|go(?:es|ing)?|went) off "
      r"(?=the (?:road|streets?|air|rota|books|list)\b)"), "stop "),
    (r"\b(be|being|been|get|gets|is|are|was|were) kept on\b", r"\1 reconfirmed"),
    # What is written in a field, shown to a board or sent, of which nothing is paid.
    (r"\bput(?:s|ting)? in front of\b", "show"),
    (rf"\bput(?:s|ting)? in (?=(?:{_IN_A})(?:[\w'-]+ ){{0,5}}?(?:{_FIELDS})\b)", "write in "),
    (rf"\bput(?:s|ting)? in (?:for )?(?=(?:{_IN_A})(?:[\w'-]+ ){{0,3}}?(?:{_SENT})\b)", "send "),
    (rf"\b({_SENT})( (?:(?!how\b|what\b|does\b|did\b)[\w'-]+ ){{1,4}}?)(?:to )?put(?:s|ting)? in\b", r"\1\2"),
    (r"\bput(s|ting)? in(to)?\b(?! (place|practice|operation|effect|action|post|force))", "contribute"),
    (r"\b(bear|bears|bore|borne)\b (?=(\w+ ){0,3}(costs?|expenses?|loss|losses)\b)", "pay "),
    ((r"\b(?:ends?(?: up)?|ended(?: up)?|is|are|be|goes|go|gets?|falls?|finish(?:es)?) in the red\b"
      r"|\bin the red\b"), "deficit"),
    (r"\bblow(?:s|n|ing)? (?:the|our|its|their) budget\b|\bblew (?:the|our|its|their) budget\b", "overspend"),
    ((r"\b(?:that )?(?:nobody|no[- ]?one) (?:is |was )?us(?:es|ing|ed)\b|\bnot (?:being used|in use)\b"
      r"|\bs(?:i|a)t(?:s|ting)? (?:unused|empty|idle)\b"), "idle"),
    ((r"\b(?:working|work|works) for (?:some(?:one|body) else|(?:a |an)?other (?:boss|firm|organisation))\b"
      r"|\b(?:new|different|another) boss(?:es)?\b"), "another employer"),
    (r"\bgo(?:es|ing)? on (?=(?:for )?(?:another|a further) (?:\w+ )?(?:years?|months?|term)\b)", "extend "),
    (r"\b((?:can|could|may|might) (?:\S+ +){1,5}?)(?:just |simply )?walk(?=\W*$)", r"\1terminate"),
    (r"\b(?:dearer|pricier|costlier)\b", "costing more"),
    ((r"\b(bow|drop|want)(s|ped|ped|ed|ing)? out( of)?\b"
     r"|\bgot out of\b|\bgotten out of\b"
     r"|\bcall(s|ed|ing)? it a day\b|\bjump(s|ed|ing)? ship\b"), "terminate"),
    (r"\bhand(s|ed|ing)? in (my|our|your|their|its|his|her|the)? ?notice\b", "give notice"),
    ((r"\b((?:can|could|may|might|would|will) (?:\S+ ){1,5}?)(?:be|get) (?:out|free|rid) of"
      rf"(?=\s+(?:it|this|(?:(?:the|this|our|that)\s+)*(?:{NAMED}\d+\s*|(?:\w+ ){{0,3}}?(?:mou|agreement"
      r"|memorandum|deal|contract|partnership)\b)))"), r"\1terminate"),
    (r"\bhand(s|ed|ing)? in (?=(\S+ ){1,5}notice\b)", "give "),
    ((r"\b((?:can|could|may|might|would|will)\b(?: \S+){0,6}?) (?:be|get) out"
      r"(?=\W*$| (?:by|on|before|in|after|at)\b)"), r"\1 leave"),
    (r"\b(?:(?:its|their|our|his|her|the|a) )?resignations?(?: (?:from|of) (?=\S))?", "notice of leaving "),
    (r"(?<=notice of leaving )(.{0,40}?)(?:to )?(?:takes? effect|be effective|counts?)\b", r"\1 leave"),
    (r"\bturn(s|ed|ing)? ((?:it|this|that|them|the \w+) )?down\b", r"refuse \2"),
    (r"\bwhat (?:do|does|would|will|could) (?:\w+ ){1,3}?(?:lose|forfeit)(?= (?:if|when|unless)\b)",
     "what happens"),
    (r"\bknock(?:s|ed|ing)? ((?:it|this|that|them|the \w+) )?back\b(?! (?:to|by|until)\b)", r"refuse \1"),
    ((r"\brun(s|ning)? its course\b|\bran its course\b|\bcomes? to a close\b|\bwrap(s|ped"
     r"|ping)? up\b"), "expire"),
    ((r"\bwhen (?:is|was|will) (?P<what>.{1,60}?)(?<!set)(?<!ed)(?<!en)(?<!wn) (?:be )?(?:up|over)\W*$"),
     r"when \g<what> expire"),
    ((r"\btakes? over (?:when|once|after) (.{1,80}?) (?:ends?|finish(?:es)?|stops?|expires?|is over"
      r"|lapses?)\b"), r"replace \1"),
    (r"\b(?:does|do|did) +(.{1,60}?) +(?:provide for|set out|lay down|call for)\W*$", r"\1"),
    (r"\b(wound|winds?|winding) (up|down)\b", "ceased"),
    (r"\bkick(s|ed|ing)? in\b|\b(gets?|got|getting) (going|under ?way|started)\b|\bbit(es|ten)\b", "start"),
    (r"\bf[ae]ll(s|ing|en)? out\b|\bat loggerheads\b|\b(can not|cannot|can't|not) agree\b", "dispute"),
    (r"\bsort(s|ed|ing)? (it|this|that|them|things)? ?out\b|\biron(s|ed|ing)? out\b", "resolve"),
    ((rf"\b(?:be +made|makes?|making) +(?:(?:it|this|that|the|our|an?|{NAMED}\d+|agreement|mou|deal"
      r"|contract|term) +)*longer\b"
      r"|\b(?:run|go|carr(?:y|ies)|continue)s? on (?:past|beyond|after) (?:its|the|their) (?:\w+ )?end"
      r"(?: date)?\b"), "extend"),
    ((r"\b(?:carr(?:y|ies|ied|ying)|keep(?:s|ing)?|kept|roll(?:s|ed|ing)?)\s+((?:\w+\s+){0,4}?)"
      r"(?:on|going|running|alive)(?=\s+(?:past|beyond|after|for longer|for another)\b)"), r"extend \1"),
    ((rf"\b(?:carry|keep|roll)\s+(?:(?:it|this|the|our|mou|agreement|{NAMED}\d+)\s+)*"
      r"(?:on|going|running|alive)(?=\W*$)"), "extend"),
    (r"\b(stretch|prolong|lengthen)(es|s|ed|ing)?\b|\broll(s|ed|ing)? (on|over|forward)\b", "extend"),
    (r"\bhow far apart (?:is|are|was|were)\b", "what is the difference between"),
    (r"\btweak(s|ed|ing)?\b|\brewrit(e|es|ten|ing)\b|\bredraft(s|ed|ing)?\b", "amend"),
    (r"\bon the hook for\b|\bwhose (job|task|duty|responsibility) (is|was|are|were)\b", "who responsible"),
    (r"\b(?:look(?:s|ed|ing)? after|tak(?:es?|en|ing) care of)\b", "responsible for"),
    ((r"\b(make|makes|made|making) (up )?(our|their|your|its|his|her) minds?( up)?( (about|on))?\b"
     r"|\b(has|have|had|gets?) (the )?(final|last) (say|word)( on| over)?\b|\bcall(s|ed|ing)? the shots\b"
     r"|\b(take|takes|took|taking|taken) (that|the|this|a) decision\b"), "decide"),
    (r"\blook(s|ed|ing)? at again\b|\b(re-?visit|re-?look)(s|ed|ing)?( at)?\b", "review"),
    ((r"\b(?:with|has|have|having) (?:an?|any|its|their) (?:deadline|due date)s? (?:that )?"
      r"(?:fall(?:s|ing)?|land(?:s|ing)?|com(?:es?|ing) up|due)\b"), "due"),
    (r"\bpencill?ed in\b|\bear-?marked\b|\bset aside\b", "planned"),
    (r"\b(?:hopes?|hoped|hoping) (?:to|for)\b", "want to"),
    (r"\bin (?:(?:date|time|chronological) )?order(?=\W*$)", ""),
    (r"\bwho (?:pays|is paying|will pay) for (?:what|everything|it all)\b", "who bears the costs"),
    (r"\b(?:knock|shave|chop|lop|slice|trim|strip)(?:e?s|d|p?ed|p?ing)? off\b", "reduce"),
    (r"(?<!to )\bwhose (?:bank |current )?accounts? (.{1,60}?)\b(?:in|on)?to(?=\W*$)", r"who \1to"),
    ((r"\b(?:in|on)?to whose (?:bank |current )?accounts? (?:is|are|was|were|do|does|did|will|would)"
      r" (.{1,60}?)(?: be)? (?:paid|go|going|sent|transferred)\b"), r"who receives \1"),
    ((r"\b(?:is|are) (?:there )?(?:an? |any )?(?:list|log|record|register)s? (?:kept )?of"
      r" (?:such|these|those|(?:this|that) (?:sort|kind) of)(?: things?| ones)?"
      r"(?: (?:being )?(?:kept|maintained))?(?=\W*$|[?.,;]| (?:and|at|in|by|for|under)\b)"),
     "which registers are kept"),
    ((r"\b(?:list|log|record)s? (?:(?:is|are|to be|being) )?(?:kept |maintained )?of (.{1,40}?) "
      r"(?:(?:is|are|was|to be|be|being) )?(?:kept|maintained)\b"), r"register of \1"),
    (r"\b(?:list|log|record) (?:that (?:is|was) )?(?:kept|maintained) of\b", "register of"),
    (r"\b(keep|keeps|kept|maintains?) (an?|any|some) (?:list|log|record) of\b", r"\1 \2 register of"),
    (r"\bgrown[- ]?ups?\b", "adult"),
    (r"\b(?:there|out) and back\b|\bround trip\b", "return"),
    (r"\bbed for the night\b|\bovernight stay\b", "night"),
    ((r"\b((?:exten|renew|lengthen|prolong|repeat)\w*(?: +\S+){0,5}?) +(?:twice|two times|a (?:second|third)"
      r" time|repeatedly)(?! (?:an?|each|per|every)\b)"), r"\1 more than once"),
    ((r"\b(?:consider|grant|issue|giv|gave)(?:e?s|ed|ing|e|en)?"
      r" (?=(?:the |its |their )?(?:approval|consent)\b)"), ""),
    (r"\b(?:together|jointly|collectively) (?=(?:are |is )?(?:called|known as|named|termed)\b)", ""),
    # What is asked for where nothing is done about it.
    ((r"\bif (?:nobody|no[- ]?one|nothing|neither (?:side|party)) (?:do|did|say|said|give|gave|pull|end"
      r"|change|happen)(?:e?s|ed)?\b(?: (?!when\b|how\b|what\b|which\b|does\b|is\b|will\b)\w+){0,5},?"
      r"(?= (?:when|how|what|which|does|is|will)\b)"), " "),
    # Who is told before, whom one may go to, and what is told unasked.
    (r"\bwarn((?: \S+){1,5}?) (?:ahead|in advance|beforehand)\b", r"give\1 advance notice"),
    (r"\b(?:go|deal|speak|talk|write|come|get) (?:straight|direct) (?:to|with)\b", "direct access to"),
    ((r"\bvolunteer(?:s|ed|ing)? (?=(?:the |any |its |their )?(?:\w+ )?(?:info|information|data|facts)\b)"
      r"|\bcome forward with (?=(?:\w+ ){0,2}(?:information|data)\b)"), "offer "),
    ((r"\b(information|data)(?: (?:that|which))?(?: \S+){1,4}? (?:has|have|had|did) not"
      r" ask(?:ed)?(?: for)?\b"), r"\1 without being asked"),
    (r"\bwho (?:holds|has|fills|occupies) the (.{1,60}?) (role|post|position|job)\b", r"who is the \1 \2"),
    # What is done to an agreement is done to its terms, and money made available is paid.
    ((r"\b(chang\w*|var(?:y|ies|ied)|variations?|alter\w*|amend\w*)( (?:to|of|in|on))? (?:the |its |our )?"
      r"(?:terms|wording|contents?) of (?=[^,.;?]{0,60}?(?:mou|agreement|memorandum|deal|contract)\b)"),
     r"\1\2 "),
    (r"\bthe (?:terms|wording|contents?) of (?=[^,.;?]{1,60}? (?:chang|vari|alter|amend)(?:ed|es|e)\b)", ""),
    (r"\b(how much\b.{0,60}?) mak(?:e|es|ing) available\b", r"\1 pay"),
    ((r"\bwho(?:m)? (?:do|does|are|is|did) +((?:the |any |all )?(?:changes?|variations?|amendments?)\b"
      r"[^,.;?]{0,60}?) +(?:get |be |to be |been )?reported to\b"), r"where \1 reported"),
    # Whom notice is given to, and not who gives it.
    ((r"\bwho(?:m)? (?:do|does|did|will|would|should|shall|must|can|could|is|are)"
      r" (?:(?:we|i|you|they|one|a party) )?(?:(?:send|serve|address|hand|give|submit) )?"
      r"((?:(?:the|an?|any|our|formal|written) ){0,2}notices?)"
      r"(?: (?:go(?:ing|es)?|(?:be )?(?:sent|served|addressed|handed|given)))? (?:to|on)\b"),
     r"who receives \1"),
    # Who pays, whom, how much, and how sure that is.
    ((r"\bwhere (?:does|do|did|is|will|would) (.{0,60}?\b(?:money|cash|funds?|funding)\b.{0,60}?)"
      r" com(?:e|ing) from\b"), r"who pays for \1"),
    ((r"\bout of whose (?:pocket|budget|purse) (?:does|do|did|is|will|would) (.{1,60}?)"
      r" (?:come|paid)\b"), r"who pays for \1"),
    ((r"\bwho (?:do|should|would|must|can) (?:i|we|you|they) (?:invoice|bill|charge)(?: to)? for\b"
      r"|\bwhose money (?:is|was) it (?=for\b)|\bwhose money (?:pays|paid|goes)\b"), "who pays "),
    (r"\bwho (?:is|are) (?:being |getting |to be )?paid for\b", "who receives the money for"),
    ((r"\bwhose (?:bank )?account (?:does|do|did|will|would) (.{1,60}?) (?:(?:land|go|arrive) )?in\b"
      r"|\bwho(?:m)? (?:is|are|was|were) (.{1,60}?) (?:paid|payable|transferred|handed) to\b"),
     r"who receives \1\2"),
    ((r"\bwho(?:m)? (?:does|do|did|will|would) (?!(?:i|we|you|they|one)\b)(.{1,60}?) pay\b"
      r"(?! (?:to|out|back|attention))"), r"who receives the money from \1"),
    (r"\bwhat (?:will|would|does|do|did) (.{1,60}?) set (.{1,60}?) back\b", r"how much does \2 pay for \1"),
    ((r"\bwhat (does|do|did|will|would|must) (.{1,60}?) (pay|contribute)"
      r"(?= (?:for|to|towards|into) (?!(?:in|under|by|at)\b)\w)"), r"how much \1 \2 \3"),
    (r"(?<!\d )\u00a3 (?=for\b)", "how much "),
    ((r"\bin how many (?:payments?|instal?ments?|chunks?|goes|parts|lumps|tranches) "
      r"(is|are|was|were|will|does)\b"), r"how \1"),
    ((r"\b(?:bank|count|rely|depend)(?:ing)? on (?=.{0,80}\b(?:money|cash|funds?|funding|sum|grant)\b)"
      r"|\bin the (?:bag|bank)\b|\bnailed on\b"), "certain "),
    (r"\bgrand total\b", "total"),
    (r"\bwhat fraction of\b", "what percentage of"),
    (r"\bbilateral\b|\bbipartite\b", "two-party"),
    (r"\b(?:trilateral|tripartite)\b", "three-party"),
    (rf"\b(\d|{IN_WORDS})[- ](?:party|way|partner) (agreement|mou|deal|contract|memorandum|partnership)\b",
     r"\2 with \1 parties"),
    (r"\bcrops? up\b|\bcome(s)? up in\b|\bappears? in\b", "mentioned"),
)
"""Read in this order, as a part of the phrases."""
# fmt: on
