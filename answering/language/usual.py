"""What is asked of every agreement again and again, in whose words: brought to plain ones. Data only."""

from answering.language.opening import NAMED

_IT = rf"(?:(?:the|this|our|that)\s+)*(?:{NAMED}\d+|mou|agreement|memorandum|deal|contract|it\b|this\b)"
_US = r"(?:i|we|you|they|(?:the |our )?(?:[\w-]+ ){0,2}?[\w-]+)"
_GATE = (
    r"(?=(?:(?:the|our|their|next|a|this|each)\s+)*(?:[\w-]+\s+){0,3}?(?:gateway|break point|checkpoint)\b)"
)
_UNWRITTEN = (
    r"verbally|orally|informally|by (?:e-?mail|phone|telephone|word of mouth|a handshake)"
    r"|over the phone|in an email|on a handshake|in a meeting|face to face"
)
_CHANGE = r"(?:chang|amend|alter|modif|revis|var(?:y|ied)|tweak|extend)\w*"
_STAYS = (
    r"(?:stays?|remains?|keeps?|carr(?:y|ies)|goes|go|continues?|gets?|is|are)"
    r"(?: (?:in|on|going|ahead|forward|through|reconfirmed|renewed|re-?approved))?"
)

# fmt: off
USUAL = (
    # What is part of it.
    ((r"^(\W*(?:(?:so|and|but) )?(?:is|are|was|were|do|does|did|will|would|can) [^,?]{2,80}?) "
      rf"(?:comes?|coming|sits?|belongs?|counts?) (?:under|within|as part of)(?=\s+{_IT})"), r"\1 inscope"),
    # What a gateway is decided on, and by whom.
    ((rf"\bwhat (?:do|does|did|must|should|will|shall) {_US} (?:have to |need to |want to )?"
      r"(?:put in|put forward|hand over|hand in|show|see|send in|submit|provide|bring|produce|prepare|give"
      rf"(?: them)?|have ready|turn up with) (?:for|at|to|by|in time for) {_GATE}"), "what evidence for "),
    ((r"\bwhat (?:goes|went|has to go|have to go|needs to go|must go|should go) in(?:to)? "
      rf"(?:(?:for|at|to) )?{_GATE}"), "what evidence for "),
    ((r"\bwhat (?:is|are|was|were) (?:needed|required|wanted|expected|looked (?:at|for)|asked for)"
      rf" (?:for|at|by) {_GATE}"), "what evidence for "),
    ((rf"\bwho (?:decides|rules|determines|settles|makes the (?:call|decision)|ha(?:s|ve) the (?:final )?say)"
      rf" (?:on )?(?:if|whether)\s+(?:(?!gateway\b)[\w'-]+\s+){{1,6}}?{_STAYS}"
      rf"(?: in the \w+)? (?:at|after|past|beyond|following) {_GATE}"), "who decides "),
    ((r"(?<=\bwho decides at )((?:(?:the|our|this)\s+)?(?:[\w-]+\s+){0,5}?"
      r"(?:gateway|break point|checkpoint))\b"
      rf"(?:\s+(?:in|of|for|under)\s+{_IT})?\s+(?:on )?(?:if|whether)\s+(?:[\w'-]+\s+){{1,6}}?{_STAYS}\W*$"),
     r"\1"),
    # How sure it is, and how it may be changed.
    ((r"\b(definite|firm|guaranteed|certain|confirmed|fixed|secured?),? or "
      r"(?:is it |still |just |only |merely )*(?:an? )?(?:proposals?|proposed|expected|expectation|hope"
      r"|hoped for|estimated?|provisional|pencilled in|indicative|hypothetical|likely)\b"), r"\1"),
    (r"\bby word of mouth\b|\b(?:on|with|over) a handshake\b", "verbally"),
    (r"\bby (?:text|sms|whatsapp)(?: message)?\b(?! of)", "by email"),
    ((rf"^(\W*(?:so )?(?:can|could|may)) [^,?]{{2,60}}? (?:(?:just|simply|only) )?agree ({_UNWRITTEN}) to "
      rf"({_CHANGE})\b"), r"\1 we \3 \2"),
    # Where something is taken.
    (rf"\bwhere (do|does|should|would|can|must) ({_US}) (?:report|raise|flag|escalate|log|refer)(?= \w)",
     r"where \1 \2 take"),
)
"""Read in this order, as a part of the phrases."""
# fmt: on
