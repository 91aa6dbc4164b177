"""Idioms for who people and boards are, where they sit and to whom they answer. Data only."""

from answering.language.opening import NAMED

_ENDED = rf"(?=\W*$|\W+(?:in|under|of|here)\b|\W+{NAMED})"
"""Where what is asked ends, but for the agreement of which it is."""

_IT = rf"(?:(?:the|this|our|that) +)?(?:{NAMED}\d+(?: +\w+){{0,2}}?|it|this)"
"""The agreement, as it is said where its names are taken out."""

_BODIES = r"(?:boards?|bod(?:y|ies)|groups?|committees?|panels?|forums?|meetings?|teams?)"

_WHO = r"(.{2,60}?)"
"""Whoever is asked of."""

_ANYONE = r"(?:i|we|you|they|one|people|staff)"

_GONE = r"(?:go|gone|come|taken|put|presented|submitted|tabled|brought)(?: back)?"
"""What is done with a paper that a board is to see."""

# fmt: off
PEOPLE = (
    # Where there is a place to sign, and who is on a board.
    (r"\bnowhere (?=(\w+ ){0,5}?to sign\b)", "no place "),
    (
        r"\b(place|space|spot|line|block|box|slot|somewhere|anywhere|room)s? ((?:\w+ ){0,5}?)to sign\b",
        r"signature block \2",
    ),
    ((r"\b(rows?|lines?|spaces?|places?|slots?|boxe?s?|entr(?:y|ies)) ((?:\w+ ){0,2}?)(?:in|on) the"
      r"\s+(?:\w+\s+){0,2}(?:signatures?|signing) (?:table|page|block|sheet|section|panel)\b"),
     r"signature block \2"),
    # When something went to a board, and to which of its meetings.
    (rf"\b(?:which|what) (.{{3,60}}?) meeting (?:did|was|were) {_WHO} {_GONE} (?:to|before)\b",
     r"when was \2 put to \1"),
    (rf"\b(when|what date|which day) (?:did|was|were) {_WHO} {_GONE} (?:to|before)\b", r"\1 was \2 put to"),
    (rf"\bsignature blocks?( (?:are|is)(?: there)?)? (?:at|on|in) the (?:end|back|bottom)(?= of {_IT})",
     r"signature block\1"),
    (r"^(?:is|are) (?=(?:any|a|some) part(?:y|ies) (?:without|missing|lacking)\b)", "is there "),
    ((r"\b(?:(?:an?|any|some|one|the) )?part(?:y|ies)(?: (?:that|which|who))?"
      r" (?:with no|without|missing|lack(?:s|ing)?|ha(?:s|ve) no|(?:does|do)(?: not|n't) have)"
      r"(?: an?| any)? signature blocks?\b"),
     "not everyone has a signature block"),
    (r"\b(who (?:is|are|was|were)) on (?!behalf\b|the hook\b)", r"\1 member "),
    ((rf"\b(who (?:is|are|was|were)) (?:all )?in (?=(?:the|our) (?!{NAMED}|(?:chair|lead|wrong|loop"
      rf"|running|agreement|mou|memorandum|document|deal|contract)\b)(?:[\w&'-]+ ){{0,6}}?[\w&'-]+{_ENDED})"),
     r"\1 member "),
    ((r"\b(?:which|what)(?: of the| other)? (?:organisations?|orgs?|bodies|partners?|parties|people)"
      r" (?:(?:(?:is|are|was|were|sits?|sat) |(?:is|are) represented |(?:has|have|had) (?:a )?seats? )on"
      r"|makes? up) (?!behalf\b)"), "who is member "),
    # What somebody is there for.
    (rf"\bwhat (?:part|job|function) (does|do|did|will|would) {_WHO} (?:play|have|perform){_ENDED}",
     r"what role \1 \2 have"),
    (rf"\bwhat role (does|do|did|will|would) {_WHO} (?:play|perform|take on){_ENDED}",
     r"what role \1 \2 have"),
    (rf"\bwhat(?:'s| is| are) {_WHO}(?:'s|s') (?:job|function){_ENDED}", r"what is the role of \1"),
    (rf"\bhow (?:is|are|was|were) {_WHO} (?:involved|mixed up){_ENDED}", r"what is the role of \1"),
    (rf"\bin what capacity (?:is|are|was|were) {_WHO} (?:an? )?(?:party|partner|partyto|member|there)\b",
     r"what is the role of \1"),
    (rf"\bin what capacity (?:does|do|did|will) {_WHO} sign\b", r"what is the position of \1"),
    (rf"\bwhat (?:is|are|was|were) {_WHO} (?:there for|in (?:it|this) for|down as){_ENDED}",
     r"what is the role of \1"),
    ((rf"\bwhat (?:is|are|has|have) {_WHO} (?:got )?to do with (?:it|this|that|{_IT}){_ENDED}"
     rf"|\bwhere (?:does|do) {_WHO} come in{_ENDED}"), r"what is the role of \1\2"),
    (rf"\bwhy would (?:i|we|you|anyone|anybody|someone|people) (?:contact|ring|email|call) {_WHO}{_ENDED}",
     r"what is the role of \1"),
    (r"\bwho (?:holds?|has|fills?|occupies) the (?:post|position|job|role|office) of\b", "who is the"),
    (rf"^\W*(?:and |so )?{_WHO} (?:is|are) (?:which|what) (?:organi[sz]ation|party|partner|body){_ENDED}",
     r"who is \1"),
    (rf":? whose (?:job|task|duty|responsibility){_ENDED}",
     " who responsible"),
    (r"\b(?:bears?|holds?|takes?|carr(?:y|ies)) (?:the |overall |full )?responsibility (?=for\b)",
     "responsible "),
    (r"\bwho (?:is|are) on the hook to\b", "who must"),
    (rf"^\W*{_WHO}:? (?:the )?responsible (?:party|partner|organi[sz]ation|body|person|officer){_ENDED}",
     r"who is responsible for \1"),
    (r"\bwho (?:has |have |had )?(?:promised|pledged|vowed) to\b", "who must"),
    (r"\bwho handles?\b", "who does"),
    # Where somebody is written to, and how.
    ((rf"\bwhere (?:do|does|should|would|can|could|must|might|will) {_ANYONE} (?:have to )?(?:write"
     r"|post (?:it|that|this|things|an? \w+|letters)|send (?:an? \w+|letters|post|mail)) to\b"),
     "what is the address of"),
    ((r"\bwhere (?:would|should|does|do|will) (?:an? |the |our )?(?:letters?|post|parcels?) (?:to|for) "
      rf"{_WHO} go\b"),
     r"what is the address of \1"),
    ((r"\b(?:need|want|have|got|trying|going) to (?:post|mail)(?: out)? (?:an? |some |this |the )?\w+ to "
      r"([^,;:?]{2,60})(?:[,;:?].*|$)"), r"what is the address of \1"),
    (r"\bcontact (?:details?|info|information) (?:are given |given )?(?:for|of)\b", "how do i contact"),
    ((rf"\bhow (?:can|could|do|does|should|would|might) {_ANYONE} (?:get in touch with|get hold of"
      r"|get on to|reach)\b"),
     "how do i contact"),
    # Who signs for whom.
    (rf"\bfor (?:which|what) (?:organi[sz]ation|party|partner|body) (?:does|did|will) {_WHO} sign{_ENDED}",
     r"who does \1 sign for"),
    ((rf"\bwhose names? (?:is|are|was|were|goes) (?:on|in|against|under) {_WHO}(?:'s|')? "
     r"signature (?:block|line|space|box|panel)\b"), r"who signs for \1"),
    (r"\bwho (?:has|have) (?:the )?(?:authority|power|right) to sign\b", "who signs"),
    (rf"\bhow many (signatures?) (?:is|are|was|were) +({_IT}) +(?:short|shy|light)(?: of)?\b",
     r"how many \1 are missing from \2"),
    # Who is on a board, and on which of them somebody is.
    ((r"(?:^\W*|\b(?:give|list|tell|show|name|need|want|get) (?:me |us )?)(?:every(?:one|body)|all those"
      r"|all who sit|who they have) (?:that is )?on |\bwho do they have on "), "who is member "),
    (rf"\bwho (?:all )?(?:goes|go|comes|come|turns? up) (?:along )?to (?:the |our )?{_WHO} meetings?{_ENDED}",
     r"who is member \1"),
    ((r"\bhow many ((?:people|members|part(?:y|ies|ners)|organi[sz]ations|bodies|seats|posts|places|boards"
      r"|groups|councils|trusts|signatures|votes)\b(?:(?! and ).){0,80}?)"
      r" (?:altogether|all told|in total|in all)\b"),
     r"how many \1"),
    (rf"\bwho (?:all )?(?:serves?|served|turns? up|goes|go)(?: on| to| at| along to)+ (?=.*\b{_BODIES}\b)",
     "who is member "),
    ((r"\bwho (?:is|are) (?:(?:supposed|meant|expected|due) to be )?(?:round|around|at) the table"
      r" (?:at|of|for|on) "), "who is member "),
    ((rf"\bwho (?:does|do|did|will) {_WHO} (?:send|nominate|appoint|put forward) (?:to|on|for) "
      rf"(?=.*\b{_BODIES}\b)"),
     r"who is member for \1 on "),
    ((rf"\bwhat (?:post|position|job) (?:does|do|did) {_WHO} have on (?=.*\b{_BODIES}\b)"
     rf"|^\W*{_WHO}'s? (?:person|man|woman|people|rep|member) on (?=.*\b{_BODIES}\b)"),
     r"who is member for \1\2 on "),
    (r"\b(?:count|size|number) (?:of )?the (?=members\b)|\b(?:the )?(?:number|count|total) of (?=members\b)",
     "how many "),
    (rf"\b(?:the )?size of (?=(?:the |our )?(?:\w+ ){{1,4}}{_BODIES}\b)", "how many members on "),
    ((r"\bhow many (?:posts?|places?|chairs?|people|persons|bodies|organi[sz]ations|partners|of them)? ?"
      r"(?:(?:there )?(?:are|is|were) |sit |sat |have (?:a )?seats? )?(?:on|round the table (?:at|of|on)) "
      rf"(?=.*\b{_BODIES}\b|(?:the|our) \w+{_ENDED})"), "how many members "),
    ((rf"\b(?:which|what) {_BODIES} (?:does|do|did|will) {_WHO} "
      r"(?:sit (?:on|in|at)|go to|attend|belong to|serve on|come to|turn up (?:to|at))\b"),
     r"what does \1 sit on"),
    ((rf"\b(?:which|what) {_BODIES} (?:is|are|was|were) (?!chair){_WHO} "
      rf"(?:(?:a )?members? of|(?:sitting )?on){_ENDED}"), r"what does \1 sit on"),
    ((rf"\b(?:which|what) {_BODIES} (?:has|have|had|counts?|lists?) {_WHO} (?:as a|as one of its)"
      r" members?\b"), r"what does \1 sit on"),
    (rf"\b(?:which|what) {_BODIES} (?:does|do|did|will) {_WHO} chair\b", r"what does \1 chair"),
    (rf"\b(?:which|what) {_BODIES} (?:is|are|was|were) chaired by\b", "what is chaired by"),
    (rf"\b(?:which|what) {_BODIES} (?:is|are|was|were) {_WHO} (?:the )?chair of\b",
     r"what does \1 chair"),
    (r"\bwho (?:takes|sits in|is in) the chair (?:at|of|in) (?:the |our )?([^?]{2,60}?) meetings?\b",
     r"who chairs \1"),
    ((r"\bwho (?:acts|takes|is acting|sits) (?:as|in) (?:the )?chair\b|\bwho takes the chair\b"
      r"|\bunder whose chairmanship\b"
      r"|\bwho (?:runs?|takes|leads|holds) (?:the |their |its )?meetings? (?:of|at|for)\b"),
     "who chairs"),
    ((rf"\b(?:what|who|(?:what|which) {_BODIES}) (?:came before|preceded|was there before) "
      rf"(?=(?:the|our) (?!{NAMED}|agreement\b|mou\b|memorandum\b)(?:\w+{_ENDED}|.*\b{_BODIES}\b))"),
     "what is the predecessor of "),
    # Who is above whom.
    ((rf"\b(?:who|what|which|(?:what|which) {_BODIES}) (?:is|sits?|comes|are) above {_WHO}{_ENDED}"
     rf"|\b(?:who|what|which|(?:what|which) {_BODIES}) (?:does|do|did) {_WHO} feed (?:in|up)?(?:to)?{_ENDED}"
     rf"|\bwho (?:is|are) {_WHO} (?:responsible|answerable|accountable) to{_ENDED}"),
     r"who does \1\2\3 report to"),
    # Who is in an agreement, whether they are bound by it, and which boards it has.
    ((rf"\b(which|what|how many) {_BODIES} (?:does|do|did|will) +({_IT}) +"
      r"(?:set up|establish|create|have|use|run|need)\b"), r"\1 boards are there in \2"),
    (rf"\b(which|what) {_BODIES} (?:runs?|manages?|governs?|oversees?) +(?={_IT})",
     r"\1 boards are there in "),
    ((r"\b(is|are|was|were) (?:the |both |all |these |of )*(?:parties|partners|sides|organi[sz]ations"
      r"|signatories|everyone|everybody|we|they) (?:all |both |legally |actually |really )*bound"
      rf"(?: by +{_IT})?{_ENDED}"),
     r"\1 it legally binding"),
    (rf"^\W*(?:and |so )?who (?:is|are) (?:all |else )?(?:involved|taking part){_ENDED}",
     "who are the parties"),
    ((r"\b(?:who(?: all)?|(?:which|what) (?:organi[sz]ations|bodies|partners)) (?:has |have |had )"
      r"(?:entered into|joined|gone into)\b"), "who are the parties to"),
    (rf"\b(?:who|which \w+|what \w+) (?:is|are|was|were) +({_IT}) +(?:made )?between\b",
     r"who are the parties to \1"),
    (rf"\bbetween (?:which|what|whom)(?: \w+)? (?:is|was|are) +(?={_IT})", "who are the parties to "),
    (rf"\bwho(?:m is| is| was) +({_IT}) +(?:made |signed )?with{_ENDED}", r"who are the parties to \1"),
    (rf"({_IT}) +(?:is|was) +(?:made )?between (?:whom|who|what|which \w+){_ENDED}",
     r"who are the parties to \1"),
    (rf"\bhow many (?:\w+ )?(?:is|are|was|were) +({_IT}) +(?:made )?between\b", r"how many parties to \1"),
    (r"\bhow many (?:organi[sz]ations?|bodies|partners?|parties|councils?|trusts?) (?:have )?joined\b",
     "how many parties to"),
    (r"\b(?:count|number of) (?:up )?(?:the |all )*part(?:y|ies|ners?)(?:to)?\b", "how many parties"),
)
"""Read in this order, as a part of the phrases."""
# fmt: on
