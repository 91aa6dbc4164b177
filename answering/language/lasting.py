"""How the start, the end and the life of an agreement are said, each brought to a plain word. Data only."""

from answering.language.opening import NAMED

# fmt: off
LASTING = (
    ((r"\b(?:due|set|scheduled|going|planned|about) to (?=(?:end|expire|finish|lapse|start|begin|commence"
      r"|cease|run out|come to an end|go live)\b)"), "to "),
    ((r"\b(agreements?|mous?|memoranda|contracts?|deals?|documents?|ones?|it|they) last(?:s|ed)? "
      r"(?=(?:exactly |just |only |about )?\w+ (?:day|week|month|year)s?\b)"), r"\1 run for "),
    ((r"\bruns? out\b|\brunning out\b|\bran out\b|\bruns? (until|till)\b|"
     r"\bcomes? to an end\b|\bup to when\b"), "expire"),
    (r"\buntil when\b|\btill when\b|\bhow long until\b", "expire when"),
    (r"\b(?:runs? )?from (?:when|(?:what|which) (?:date|day))\b(?! (?:to|until|till)\b)", "start when"),
    (rf"^\W*+((?:{NAMED}\d+)?)\W*+ends?\W*+$", r"\1 end date"),
    (r"\b(until|till|up to) (what|which) (date|day)\b", "expire when"),
    ((r"\b(?:last|final) day\b(?! +(?:(?:on which |that |when )?(?:\S+ +){1,5}?(?:can|could|may|must|might)"
      r" +|to |for )(?:\S+ +){0,3}?(?:notice|giv\w+|gave|serv\w+)\b)"), "expire day"),
    (rf"\bfirst day (?=of +(?:the +|this +|our +)?(?:{NAMED}|agreement|mou|contract))", "start day "),
    (rf"\bsince when (?=(?:has|is|was) +(?:the +|this +|our +)?(?:{NAMED}|agreement|mou|it\b))",
     "when start "),
    (r"\btermination date\b", "end date"),
    ((r"\bwhat (?:is|was) the (?:\w+ )?(?:term|length|duration|lifespan) of +"
      rf"(?=(?:the +|this +|our +)*(?:{NAMED}|agreement|mou))"), "how long is the duration of "),
    ((r"\b(?:tell|inform|notify|warn) (?:the )?(?:others?|everyone|everybody|other \w+) (?:that )?"
      r"(?=(?:you|we|they|i|it)\b)"), "give notice "),
    (r"\bhow long ago (did|was|were)\b", r"when \1"),
    (r"\bwork(?:ing|s|ed)? under\b", " "),
    (r"\bwhich issue of\b", "which version of"),
    ((r"\b(what|which) (?:dates|days|months|years) "
      r"(?=(?:does|do|did|are|is|was|were|will) +(?:\S+ +){0,6}(?:cover|span)(?:s|ed)?\b)"), r"\1 period "),
    (rf"\b(?:the|our|your) copy of +(?=(?:the +|our +)*{NAMED})", " "),
    ((r"\bare (?:we|you|they) (?:looking at|reading|using|working (?:from|to|with|on))\W*$"
      r"|\bis the copy (?:that )?(?:we|you|i) (?:hold|have|keep|got)\b"), " "),
    ((r"\bpull(s|ed|ing)? out\b|\bback(s|ed|ing)? out\b"
     r"|\bget(s|ting)? out\b(?! of (the |this |that |it)?(\w+ ){0,2}(fund|pot|pool|money|budget)\b)|"
     r"\bwalk(s|ed|ing)? away\b|\bbreak clause\b|\bbail(s|ed|ing)? out\b|\bopt(s|ed|ing)? out\b"
     r"|\bstep(s|ped|ping)? away\b"), "terminate"),
    ((r"\bend(s|ed|ing)? (it |this |the \w+ |the \w+ mou |the \w+ agreement )?early\b|"
     r"\bend(s|ed|ing)? early\b|\bearly (exit|termination|end)\b|\bcut(s|ting)? (it )?short\b"), "terminate"),
    ((r"\bin(to)? force\b|\bin effect\b|\bup and running\b|"
     r"\bstill (going|on|running|live|alive|current|valid|a thing)\b|\bgo(es)?[- ]live\b|\bgoing live\b|"
     r"\bwent live\b|(?<!version is )\bcurrent(?=\W*$)"), "inforce"),
    (r"\b(?:what|which) (?:date|day|month|year) (?:does|do|did|will) (.{1,60}?) (?:run|go on) to\W*$",
     r"when does \1 expire"),
)
"""Read in this order, as a part of the phrases."""
# fmt: on
