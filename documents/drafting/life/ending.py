"""How the agreement may be ended before its time, by whom, and on what notice."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal
from documents.drafting.denying import is_denied
from documents.drafting.life.binding import propose_legal_status
from documents.drafting.life.notices import AT_LEAST, notice_in
from documents.drafting.life.succeeding import propose_successor
from documents.drafting.life.varying import propose_variation
from documents.drafting.owning import names_in_order
from documents.drafting.phrases import AGREEMENT, DURATION
from documents.drafting.told import Sentence

_MAY_END = re.compile(
    r"\b(?:may|can|shall be entitled to|has the right to|right to|is able to|free to|"
    r"reserves? the right to|wish(?:es|ing)? to)\b"
    r".{0,90}\b(?:terminat\w+|withdraw\w*|leave(?! (?:hospital|home|care|school|work|prison)\b)|resign|"
    r"(?:br(?:ing|ought)\b.{0,40}\bto an? )?(?:end|close)(?:ed)?(?! of\b)|exit|"
    r"cancel\w*|cease|"
    r"stop(?=\s+(?:by|on|at|with|if)\b|[,.;])|wind\b[^.;]{0,30}\bup|disband|dissolve|"
    r"step (?:away|out|down)|opt out|pull out|"
    r"determine (?:this|the|its))\b|\b(?:modified "
    r"or )?terminated (?:early |earlier )?by\b|"
    r"\bbrings? (?:this|the) \w+ to an end\b|"
    r"\b(?:may|can) (?:also )?do (?:so|this)\b[^.;]{0,40}\bnotice\b|"
    r"\b(?:may|can) (?:hand|give|take) (?:it|them|(?:an?|any|the) \w+) back\b|"
    r"^break(?: clause)?:.{0,90}\bnotice\b|"
    r"\bceases? to be (?:an? |one of the )?(?:party|parties|partners?)\b|"
    r"\b(?:wants?|wish(?:es)?|decides?|needs?) to (?:stop|pull out|leave|withdraw)\b|"
    r"\bterminat\w+ (?:this|the) \w+.{0,60}\bby giving\b|"
    r"\bnotice\b.{0,60}\b(?:terminat\w+|withdraw\w*|to end|to leave|to quit)\b|\bwalk away\b|"
    r"\b(?:terminat\w+|withdraw\w*|leav\w+|ending)\b.{0,120}\bnotice\b|"
    r"\b(?:ends?|terminates?|be terminated) (?:(?:at once|immediately|automatically|forthwith) "
    r"(?:if|when|upon|on|where)|(?:if|when|where))\b|"
    r"\b(?:may|can) (?:exclude|expel|remove) (?:an?|any|the) (?:part(?:y|ner)|member|signatory)\b|"
    r"\b(?:part(?:y|ner)|member|signatory|participant)\b[^.;]{0,120}\b(?:may|can) be "
    r"(?:excluded|expelled|removed|(?:required|asked) to leave)\b|"
    r"\b(?:others?|rest|remaining \w+) (?:may|can)\b[^.;]{0,40}\b(?:exclude|expel|remove) (?:it|them)\b|"
    r"\b(?:shall|will) (?:automatically )?determine (?:automatically|at once|on|upon|if|when|where)\b|"
    r"\buntil\b[^.;]{0,60}\b(?:withdraws?|replaces?|revokes?|ends?|terminates?) (?:it|this|the \w+)\b",
    re.IGNORECASE,
)
_FALLS = re.compile(
    r"(?:if|where|when|should|upon|on)\b(?:(?!\b(?:extend|renew))[^.;]){3,160}?,? (?:then )?"
    rf"(?:{AGREEMENT.pattern}|the (?:charter|contract|framework|deed|pact|accord|partnership|alliance)) "
    r"(?:(?:shall|will) )?(?:then |also |automatically )?(?:comes? to an end|ends?|"
    r"terminates?|determines?|lapses?|falls? away|(?:is|be) (?:brought to an end|terminated))\b",
    re.IGNORECASE,
)
"""What brings it to an end in one case, whoever wants it or not: "If the Hospice leaves, this MoU ends"."""

_MAY = re.compile(r"\b(?:may|can|is entitled to|has the right to|wish(?:es)? to|must|shall|will)\b")
_AT_ONCE = re.compile(
    r"\b(?:and|or),? (?P<rule>(?:straight ?away|at once|immediately|forthwith|without notice),? "
    r"(?:if|where|when)\b[^.;]*)",
    re.IGNORECASE,
)
"""What a rule goes on with that needs no notice: "on a month's notice, and at once if …"."""

_AND_ENDS = re.compile(
    r",? and (?P<rule>(?:(?:shall|will) )?(?:terminates?|ends?|determines?|ceases?) "
    r"(?:automatically|at once|immediately|forthwith)\b[^.;]*)",
    re.IGNORECASE,
)
"""What brings it to an end by itself, told behind another way: "…, and ends automatically when …"."""

_BY_ALL = re.compile(
    r"\b(?:all|both)(?: (?:two|three|four|five|six))?(?: of)?"
    r"(?: (?:us|them|(?:the )?(?:parties|partners|members)))?"
    r"(?: (?:may|can))?(?: at any time)? agree\b|"
    r"\bno notice (?:is )?(?:needed|required)\b|"
    r"\bby (?:the )?(?:mutual|written|unanimous|joint) (?:agreement|consent)\b",
    re.IGNORECASE,
)
_TO_END = re.compile(
    r"\bagree\b[^.;]{0,40}\b(?:to|that)\b[^.;]{0,30}\b(?:end|stop|terminate|close|finish|wind)(?:s|ed)?\b",
    re.IGNORECASE,
)
_WINDS_UP = re.compile(r"\b(?:winding (?:it )?up|ending|terminat\w+|stopping|dissol\w+)\b", re.IGNORECASE)
_CHANGES = re.compile(
    r"\b(?:var|amend|modif|chang|alter|exten|lengthen|prolong|renew|continu)\w*", re.IGNORECASE
)
_FOR_ONE = re.compile(
    rf"For (?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){{0,4}},? (?:it|this|that|the (?:notice|period)) "
    rf"(?:is|must be|will be|shall be) (?:at least )?{DURATION.pattern}(?=[.,;]|$|[’']?s? (?:\w+ )?notice\b)"
)
"""The notice that one of them gives, where the sentence before tells that of all: "For the Trust it is"."""

_PARTS = re.compile(r";\s+(?:(?:and|but|or),? )?")
_NEEDED = re.compile(
    rf"{DURATION.pattern}[’']?s?\s+(?:written )?notice (?:is|are|will be) (?:needed|required) (?:from|by)\b",
    re.IGNORECASE,
)
_BARE_NOTICE = re.compile(
    r"^(?:[^.;]{0,80}\b(?:on|with|(?:by )?giving|subject to|"
    r"(?:must|shall|should|may|can|has to|have to) (?:each |both )?give) |"
    r"(?:either|any|each|both)\b[^.;,]{0,40}[,:] )?"
    rf"(?:(?:not less than|at least|a minimum of) )?{DURATION.pattern}[’']?s? "
    r"(?:(?:prior|written|clear) )*notice\b(?! of (?:meetings?|the meeting))",
    re.IGNORECASE,
)
"""What alone says how it is left, below a heading on that: "Three months' notice by either"."""

_AND_FROM = re.compile(rf"\band {DURATION.pattern}[’']?s?\s+(?:notice )?(?:from|by)\b", re.IGNORECASE)
_NO_ENDING = re.compile(
    r"^(?:any )?(?:changes?|amendments?|variations?)\b|"
    r"^(?:each|any|an?|the) (?:[\w’'-]+ ){0,2}(?:scheme|service|project|work package|order|appointment)s? "
    r"(?:may|can|shall) be (?:terminated|ended|brought to an end|withdrawn)\b|"
    r"\bliab\w+|\bredundan\w+|\bsurviv\w+|\bemployment\b|\bcom(?:e|es|ing) to notice\b|"
    r"\bafter (?:the )?termination\b|\bupon termination\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:unless|except|without|other(?:wise)? than|save|until|before|(?:less|fewer) than|only)\b",
    re.IGNORECASE,
)
"""What a denial goes on with that lets somebody end it all the same: "may not leave without notice"."""

_NO_NOTICE = re.compile(r"\b(?:may|can|shall|will) ?not give (?:\w+ ){0,2}notice\b", re.IGNORECASE)
_EITHER = re.compile(
    r"\b(?:either|any|each|both|all|a)\s+(?:one\s+)?(?:of\s+(?:the\s+)?)?(?:party|parties|partner|partners|"
    r"participants?|side|organisations?|signator(?:y|ies)|members?|councils?|bod(?:y|ies)|authorit(?:y|ies)|us)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:hand (?:it|them) back|stop|pull out|step (?:away|out|down)|withdraw|leave|opt out)\b",
    re.IGNORECASE,
)
_SAYS_NOTICE = re.compile(r"\bnotice\b", re.IGNORECASE)
_TELLS_OTHERS = re.compile(
    r"\b(?:by (?:telling|informing|notifying|writing to)|(?:must|shall|should|has to|will) "
    r"(?:tell|inform|notify|write to)) (?:all )?(?:the )?(?:other )?"
    r"(?:others?|rest|partners|parties|members)\b",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(r"\bin force\b", re.IGNORECASE)
_END_HEADING = re.compile(
    r"\b(?:terminat|withdraw|exit|leav|stopp|stops?\b|notice|end(?:ing|s)?\b|(?:pulling|getting) out|"
    r"winding|how long)",
    re.IGNORECASE,
)
_NOTICE_ROW = re.compile(
    r"(?:\d{1,3}\t)?(?:(?:minimum )?(?:period of )?notice\b(?! (?:address|to be sent))|termination notice|"
    r"termination)[^\t]*"
    r"\t(?P<value>.+)",
    re.IGNORECASE,
)
_NOTICE_DEFINED = re.compile(r"(?:the )?notice period\t", re.IGNORECASE)
_NOTICE_NAMED = re.compile(r"\bthe Notice Period\b")
_POINTS_TO_NOTICE = re.compile(
    r"\b(?:the )?notice (?:period )?(?:stated|set out|specified|given|shown) in\b", re.IGNORECASE
)
_WRITING = re.compile(r"\bin writing\b|\bwritten\b", re.IGNORECASE)


def propose_endings(
    sentences: Sequence[Sentence], party_ids: Sequence[str], meant: Mapping[str, Sequence[str]]
) -> list[Proposal]:
    """Propose the ways to end the agreement early, its variation, its successor and its legal status.

    `meant` gives the parties that each name stands for, the longest names first.
    """
    own = [one for one in sentences if one.is_term]
    ending = [one for one in sentences if one.is_term or _is_of_the_whole(one)]
    return [
        *_terminations(ending, party_ids, meant),
        *propose_variation(own, party_ids),
        *propose_successor(own),
        *propose_legal_status(own),
    ]


def _is_of_the_whole(one: Sentence) -> bool:
    """Say whether a sentence of a schedule tells the notice by which the agreement itself may be ended."""
    own = one.is_attached and not (one.is_paper or one.is_signing or one.row)
    told = AGREEMENT.search(one.text) or _NEEDED.search(one.text)
    return own and told is not None and notice_in(one.text) is not None


def _terminations(
    sentences: Sequence[Sentence], party_ids: Sequence[str], meant: Mapping[str, Sequence[str]]
) -> list[Proposal]:
    out: list[Proposal] = []
    leads: set[str | None] = set()  # what only led up to items that tell the notice
    for one in (part for each in sentences for part in _parts(each)):
        told = _notice_of_row(one) if one.row else None
        if one.row and told is None:
            continue
        whole = _with_lead(one)
        if not one.row and not _ends_it(whole):
            continue
        leads |= {one.lead} if whole is not one else set()
        at_once = _AT_ONCE.search(one.text) or _AND_ENDS.search(one.text)
        alone = f"notice of {one.text}" if _is_for_one(one) else one.text
        told = told or notice_in(one.text[: at_once.start()] if at_once else alone)
        value = {
            "rule": one.text.replace("\t", ": "),
            "by_whom": _by_whom(whole.text, party_ids, meant),
            "notice": told,
            "in_writing": True if _WRITING.search(one.text) else None,
            "clause": one.clause.label,
        }
        out.append(Proposal("termination", value, (one.source,), "sure" if told else "likely"))
        if _NEEDED.search(one.text) and (beside := _AND_FROM.search(one.text)):
            notice = notice_in(f"notice of {beside[0].removeprefix('and ')}")
            notice = notice and notice | {"text": beside[0].removeprefix("and ")}
            out.append(Proposal("termination", {**value, "notice": notice}, (one.source,), "likely"))
        if at_once and (told or at_once.re is _AND_ENDS):
            own = {"rule": at_once["rule"], "notice": None}
            out.append(Proposal("termination", {**value, **own}, (one.source,), "likely"))
    return _agreeing(_with_defined_notice([fact for fact in out if fact.value["rule"] not in leads]))


def _parts(one: Sentence) -> list[Sentence]:
    """Part a sentence that tells several notices, one behind the other: "… two months' notice; if …"."""
    parts = _PARTS.split(one.text) if not one.row else []
    several = len(parts) > 1 and all(map(notice_in, parts))
    return [replace(one, text=part) for part in parts] if several else [one]


def _with_lead(one: Sentence) -> Sentence:
    """Put the words that lead up to an item before it, where it tells the notice: "The Trust may leave:"."""
    goes_on = not one.row and one.text[:1].islower() and notice_in(one.text) is not None
    return replace(one, text=f"{one.lead.rstrip(' :-')} {one.text}") if one.lead and goes_on else one


def _by_whom(text: str, party_ids: Sequence[str], meant: Mapping[str, Sequence[str]]) -> list[str] | None:
    """Tell who may end it: whom the words before "may" name, or any of the parties."""
    may = _MAY.search(text)
    named = names_in_order(text[: may.start()], list(meant)) if may else []
    if named:
        return list(dict.fromkeys(one for name in named for one in meant[name]))
    return list(party_ids) if _EITHER.search(text) else None


def _with_defined_notice(facts: Sequence[Proposal]) -> list[Proposal]:
    """Put the notice that a table defines where a rule names it: "not less than the Notice Period"."""
    defined = next((fact for fact in facts if _NOTICE_DEFINED.match(fact.sources[0].words)), None)
    naming = [
        fact for fact in facts if not fact.value["notice"] and _NOTICE_NAMED.search(str(fact.value["rule"]))
    ]
    notice = defined.value["notice"] if defined else None
    if defined is None or not naming or not isinstance(notice, dict):
        return list(facts)
    out: list[Proposal] = []
    for fact in facts:
        if fact in naming:
            least = bool(AT_LEAST.search(str(fact.value["rule"])))
            value = {**fact.value, "notice": {**notice, "at_least": least}}
            out.append(replace(fact, value=value, sources=(*fact.sources, *defined.sources), sure="sure"))
        elif fact is not defined:
            out.append(fact)
    return out


def _ends_it(one: Sentence) -> bool:
    """Say whether a sentence lets somebody end the agreement, or leave it."""
    headed = _END_HEADING.search(one.heading)
    if _NEEDED.search(one.text) or _FALLS.match(one.text) or _is_for_one(one):
        return True
    allowed = _allows(one.text)
    if allowed is not False and headed and _BARE_NOTICE.search(one.text) and not _NO_ENDING.match(one.text):
        return True
    by_all = _BY_ALL.search(one.text) and not (allowed is False or _CHANGES.search(one.text))
    if by_all and (_WINDS_UP.search(one.heading) or _TO_END.search(one.text)):
        return True
    if not allowed or _NO_ENDING.search(one.text):
        return False
    if _NO_NOTICE.search(one.text) and notice_in(one.text) is None:
        return False
    about = AGREEMENT.search(one.text) or headed or _IN_FORCE.search(one.text)
    told_before = _SAYS_NOTICE.search(one.text) or (
        _LEAVES.search(one.text) and (notice_in(one.text) or _TELLS_OTHERS.search(one.text))
    )
    return bool(about or told_before)


def _allows(text: str) -> bool | None:
    """Say whether a text lets somebody end it or denies that, and nothing where it speaks of neither."""
    told = [
        not is_denied(text, found.end()) or bool(_BUT.search(text, found.end()))
        for found in _MAY_END.finditer(text)
    ]
    return any(told) if told else None


def _is_for_one(one: Sentence) -> bool:
    """Say whether a sentence gives one of them another notice than the sentence before."""
    return bool(_FOR_ONE.match(one.text) and _SAYS_NOTICE.search(one.before))


def _notice_of_row(one: Sentence) -> dict[str, object] | None:
    """Read "Notice period | 6 months" and the like."""
    told = _NOTICE_ROW.match(one.text)
    length = DURATION.search(told["value"]) if told else None
    found = notice_in(f"notice of {told['value']}") if told and length else None
    return found | {"text": length[0]} if found and length else None


def _agreeing(facts: Sequence[Proposal]) -> list[Proposal]:
    """Leave out a rule that only points to a row told beside it, and make no two different notices sure."""
    rows = [fact for fact in facts if fact.value["notice"] and "\t" in fact.sources[0].words]
    kept = [
        fact
        for fact in facts
        if fact.value["notice"] or not (rows and _POINTS_TO_NOTICE.search(str(fact.value["rule"])))
    ]
    told = {_length(fact) for fact in kept if fact.value["notice"] and fact not in rows}
    kept = [fact for fact in kept if fact not in rows or _length(fact) not in told]  # told again in a table
    lengths = {_length(fact) for fact in kept if fact.value["notice"]}
    if len(lengths) == 1 or not rows:
        return kept
    return [replace(fact, sure="unsure") if fact.value["notice"] else fact for fact in kept]


def _length(fact: Proposal) -> tuple[object, ...]:
    notice = fact.value["notice"]
    return tuple(notice.get(unit) for unit in ("months", "weeks", "days")) if isinstance(notice, dict) else ()
