"""What is asked of an agreement as a whole in light words only, brought to plain ones. Data only."""

from answering.language.opening import NAMED

_SORTS = "mou|agreement|memorandum|document|deal|contract|protocol|compact|concordat?|charter|alliance"
_IT = rf"(?:(?:the|this|our|that) +)*(?:{NAMED}\d+(?: +(?:{_SORTS}))?|{_SORTS})\b"
_END = rf"{_IT}\W*$"
_WHAT = r"^\W*(?:(?:so|and|ok|please) )*(?:what|which)"
_IS = r" (?:is|are|was|were)"
_US = r"(?:i|we|you|they|one|people|patients|anyone|anybody|somebody)"
_IN = r"(?:in|inside|included|contained)(?: in)?"
_CHANGED = r"(?:chang|amend|alter|modif|revis|updat|rewrit|var(?:y|ied|ying|ies)|tweak)\w*"
_COPY = r"(?:(?:an?|the) (?:copy|original|text)(?: of)? )?"

# fmt: off
_TABLE = (
    # What is in it, and what is not.
    (rf"{_WHAT}{_IS} (?:all |actually )?{_IN} {_IT} and what{_IS} ?n[o']?t\W*$", "what is the scope "),
    (rf"{_WHAT}(?: (?:services|areas|things|work))?{_IS} (?:all |actually )?{_IN} {_END}", "which inscope "),
    (rf"{_WHAT} (?:(?:kind|sort)s? of )?(?:things?|services|work|care) (?:does|do) {_IT} (?:apply|extend) to",
     "which inscope "),
    (rf"{_WHAT} (?:services|areas|work) (?:come|comes|fall|falls) (?:under|within) {_END}", "which inscope "),
    (rf"{_WHAT} (?:are|do) {_US} (?:actually |really )?(?:provid|deliver)(?:e|ing)? (?:under|in) {_END}",
     "which services inscope "),
    (rf"{_WHAT} (?:does|do|did) not {_IT} (?:cover|include|apply to|extend to|deal with)\b",
     "what is outofscope "),
    (rf"{_WHAT} (?:\w+ )?(?:is|are|was|were) not (?:in|covered by|included in|within) {_END}",
     "which services outofscope "),
    (rf"{_WHAT} (?:will|do|would) (?:not {_US}|{_US} not) get (?:under|from|in|out of) {_END}",
     "which services outofscope "),
    (rf"\b(is|are|was|were|been|being|gets?|got) (?:left|kept) out(?: of)?(?= {_IT}|\W*$)", r"\1 outofscope"),
    (rf"\b(?:it|{_IT}) (?:leaves?|keeps?) out\b(?! of)", "outofscope"),
    (rf"^(\W*(?:do|does|did|will|would) {_IT} )(?:deals? )?with\b", r"\1cover"),
    (rf"{_WHAT}{_IS} not (?:attached|appended|enclosed) (?:to|with) {_END}", "which attachments missing "),
    (r"\b(schedules|appendices|annexes|attachments) (?:do|have) not (?:we|you|i) (?:have|got)\b",
     r"\1 missing"),
    ((rf"^(\W*(?:is|are|was|were) the .{{1,60}}?) (?:in|inside|within)"
      rf" (?=the (?:{NAMED}\d+ )?(?:{_SORTS})\W*$)"), r"\1 included in "),
    # For whom it is.
    (rf"\bwho (?:is (?:eligible|entitled)|qualifies|benefits)(?= (?:under|in|from|of) {_END}|\W*$)",
     "who is the population"),
    (rf"\bwho can (?:use|get|have|access) (?:the|this|its) service(?= (?:under|in|from|of) {_END}|\W*$)",
     "who is the population"),
    (rf"\bwhose care (?:does|do) {_IT} (?:apply to|cover)\b", "who is the population"),
    (rf"\bwho (?:should|is to|must) read {_END}", "what is the audience "),
    (rf"\b(do|does|did) ({_IT}) (?:foresee|envisage|anticipate)\b", r"\1 \2 have"),
    (rf"\bwho (?:drafted|drew up|penned) (?=.{{0,20}}(?:{_SORTS}|{NAMED}))", "who is the author of "),
    # Where it is kept, and what it is for.
    (rf"\bwhere \w+ {_US} (?:find|get hold of|see|read|get|look at|download) {_COPY}{_END}",
     "where is the source "),
    (rf"\bwhere (?:is|was|were) {_COPY}{_IT} (?:published|kept|filed|held|stored|printed)\W*$",
     "where is the source "),
    (rf"\bwhere did (?:this|the|our|that) (?:copy|version|document|paper)(?: of {_IT})? come from\W*$",
     "where is the source "),
    (rf"\b(?:which|what) (?:board )?(?:paper|document|file|pdf|minutes) (?:is|was) {_IT} in\W*$",
     "where is the source "),
    (rf"\bwho (?:holds|has|keeps) (?:the|a) (?:document|original|copy|paper)s? (?:for|of) {_END}",
     "where is the source held "),
    (rf"\bwhy (?:was|were) {_IT} (?:drawn up|written|made|set up|created|needed)\W*$",
     "what is the purpose "),
    ((rf"\bwhat (?:does|did|do) {_IT} (?:set out|seek|aim|try|want|intend|mean) to (?:do|achieve)\b"
      r"(?! (?:about|on|with|for|in|to|regarding)\b)"), "what is the purpose "),
    # What it is called, and what is printed on its front.
    (rf"\bfull name (?:of|for) {_END}|\b{_IT} full name\W*$", "title "),
    (rf"{_WHAT}{_IS} {_IT} (?:officially |formally |properly |actually )?(?:called|named)\b",
     "what is the title "),
    # When it runs, or something else does.
    (rf"\bwhen (?:do|does|did|will) (?:{_IT}|it) run(?= (?:in|under)\b|\W*$)", "how long is the term "),
    (rf"\bwhen (?:do|does|did|will) (?!{_IT}|it\b)(.{{1,60}}?) run(?= (?:in|under)\b|\W*$)", r"when is \1"),
    # What it is to achieve, and what is part of that.
    ((r"\b(?:overarching|overall|ultimate|chief|principal|primary|main)(?: strategic)?"
      r" (?=(?:aims?|goals?|objectives?|purposes?|ambitions?)\b)"), ""),
    ((r"^(\W*(?:is|are|was|were) .{1,80}?) (?:an?|one of (?:the|its|their|our))"
      r" (?:goals?|aims?|objectives?|ambitions?)\b"), r"\1"),
    # How it may be changed.
    ((rf"\b(?:the|its|these|those|our|any) +(?:of +the +)?({NAMED}\d+ +)?terms"
      rf"(?=(?: \w+){{0,2}} {_CHANGED}\b)"), r"\1mou"),
    ((rf"\b({_CHANGED}) (?:any of )?(?:the|its|these|those|our) +({NAMED}\d+ +)?terms\b"
      rf"(?! and| of (?!{_IT}))"),
     r"\1 \2mou"),
    # Whether it binds.
    (rf"\bhold {_US} to {_IT}(?: in law)?|\bhold (?:us|them|me|him|her) to {_IT}(?: in law)?",
     "legally binding"),
    (r"\bworth the paper\b.*$", "legally binding"),
    (rf"^.*\b(?:taken?|took|dragged?|haul(?:ed)?) (?:\w+ )?to court(?: (?:over|about|for|under|by))? {_END}",
     "what is legally binding"),
    (rf"\bwhat happens(?: legally| in law)? if (?:{_US}|a party) (?:break|breach|ignore)s? {_END}",
     "what is legally binding"),
    ((r"\b(binding|enforceable),? or (?:(?:is it |just |only |merely |more of |more like |rather )+)?"
      r"an? gentlem[ae]n'?s'? agreement\b"), r"\1"),
    (r"\b(?:just |only |merely |no more than )?an? gentlem[ae]n'?s'? agreement\b", "not legally binding"),
    (r"\bnon-? ?(?:legally )?-?binding\b", "not legally binding"),
    (r"\bwhat status (?:does|do|is) .{0,60}?\b(?:show|carry|give|bear)\b", "what is the document status"),
    # What is wrong with it.
    ((rf"^\W*(?:(?:so|and|ok) )*((?:what|which|any|(?:is|are) there)(?: \w+){{0,2}}) "
      r"(?:problems?|issues?|errors?|mistakes?|flaws?|typos?|slips?)(?: (?:is|are) there)?"
      rf" (?:with|in|on) {_END}"), r"\1 discrepancies "),
    (r"\bamiss\b", "wrong"),
    (r"\bsums?(?= (?:(?:is|are|was|were|do|does|not) )*(?:right|wrong|correct|out|add)\b)", "arithmetic"),
    (r"\b((?:errors?|mistakes?|problems?) (?:in|with) (?:any of )?(?:the |its )?)sums?\b", r"\1arithmetic"),
    (r"\b(?:does|do|did) not (?:add up|make sense|tally)\b", "contradict"),
    ((rf"{_WHAT} (?:should|do) (?:i|we) (?:need to )?(?:check|watch out for|look out for|worry about"
      rf"|be (?:worried|careful) (?:of|about)) in {_END}"),
     "what discrepancies "),
    (rf"\b(?:problems?|flaws)(?= (?:does|do|has|have) {_IT}(?: have| got)?\W*$)", "discrepancies"),
    (r"\b(most|fewest|least|any|many) (?:problems|flaws)(?=\W*$)", r"\1 discrepancies"),
    (rf"{_WHAT}{_IS} (?:odd|strange|funny|off|wrong) (?:about|with|in) {_END}", "what discrepancies "),
)
# fmt: on

WHOLES = tuple((pattern.replace(" ", " +"), plain) for pattern, plain in _TABLE)
"""Read as a part of the phrases, where the name of an agreement already is one word between spaces."""
