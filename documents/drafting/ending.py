"""How the agreement may be ended, varied and replaced, and whether it binds in law."""

import re
from collections.abc import Sequence
from dataclasses import replace

from agreements.proposals import Proposal
from documents.dates import find_dates
from documents.drafting.phrases import AGREEMENT, DURATION, months_of
from documents.drafting.told import Sentence

_MAY_END = re.compile(
    r"\b(?:may|can|shall be entitled to|has the right to|right to|is able to|free to|"
    r"reserves? the right to|wish(?:es|ing)? to)\b"
    r".{0,90}\b(?:terminat\w+|withdraw\w*|leave|resign|(?:br(?:ing|"
    r"ought)\b.{0,40}\bto an? )?(?:end|close)(?:ed)?(?! of\b)|exit|"
    r"cancel\w*|cease|wind up|disband|dissolve|step (?:away|out|down)|opt out|pull out|"
    r"determine (?:this|the|its))\b|\b(?:modified "
    r"or )?terminated (?:early |earlier )?by\b|"
    r"\bmay hand (?:it|them) back\b|\b(?:wants?|wish(?:es)?|decides?|needs?) to "
    r"(?:stop|pull out|leave|withdraw)\b|"
    r"\bterminat\w+ (?:this|the) \w+.{0,60}\bby giving\b|"
    r"\bnotice\b.{0,60}\b(?:terminat\w+|withdraw\w*|to end|to leave)\b|"
    r"\b(?:terminat\w+|withdraw\w*|leav\w+|ending)\b.{0,120}\bnotice\b|"
    r"\b(?:ends?|terminates?|be terminated) (?:at once|immediately|automatically|forthwith) "
    r"(?:if|when|upon|on|where)\b",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:at least|(?:not|no|never) less than|no fewer than|a? ?minimum(?: of)?)\b", re.IGNORECASE
)
_NOTICE = re.compile(
    rf"(?:{DURATION.pattern}[’']?s?\s+(?:(?:\w+\s+){{0,3}}?notice|beforehand|ahead|before(?=[.,;]|$)|"
    rf"in advance)\b|"
    rf"\bnotice\b(?:\s+\w+){{0,6}}?\s+(?:of|period)"
    rf"?\s*{DURATION.pattern.replace('?P<number>', '?P<number2>').replace('?P<unit>', '?P<unit2>')})",
    re.IGNORECASE,
)
_ONE_NOTICE = re.compile(r"\ban?\s+(?P<unit>month|week)[’']s\s+(?:\w+\s+){0,2}?notice\b", re.IGNORECASE)
_NEVER_LESS = re.compile(
    rf"\bnotice\b[^.;]{{0,20}}\b(?:never|not|no) less than {DURATION.pattern}", re.IGNORECASE
)
_NO_ENDING = re.compile(
    r"\bliab\w+|\bredundan\w+|\bsurviv\w+|\bemployment\b|\bcom(?:e|es|ing) to notice\b|"
    r"\bafter (?:the )?termination\b|\bupon termination\b",
    re.IGNORECASE,
)
_MAY_NOT = re.compile(
    r"\b(?:may|can|shall|will) ?not (?:\w+ )?(?:withdraw|leave|end|terminate)\b"
    r"(?![^.;]*\b(?:unless|except)\b)",
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"\b(?:either|any|each|both|all|a)\s+(?:one\s+)?(?:of\s+(?:the\s+)?)?(?:party|parties|partner|partners|"
    r"participants?|side|organisations?|signator(?:y|ies)|members?|councils?|bod(?:y|ies)|authorit(?:y|ies)|us)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:hand (?:it|them) back|stop|pull out|step (?:away|out|down)|withdraw|leave|opt out)\b",
    re.IGNORECASE,
)
_END_HEADING = re.compile(
    r"\b(?:terminat|withdraw|exit|leav|notice|end(?:ing|s)?\b|pulling out)", re.IGNORECASE
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
_VARIES = re.compile(
    r"\b(?:var(?:y|ied|iation|iations|ying)|amend(?:ed|ment|ments|ing)?|modif(?:y|ied|"
    r"ication|ications)|changes?|changed|revis(?:ed|ions?)|alter(?:ed|ations?)?)\b",
    re.IGNORECASE,
)
_IS_VARIED = re.compile(
    r"\b(?:be|only)\s+(?:\w+\s+)?(?:varied|amended|modified|changed|revised|altered)\b|"
    r"\b(?:amendments?|variations?|changes|modifications?)\s+"
    r"(?:to|of)\s+(?:the terms of\s+)?this\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"\b(?:agree[ds]?|agreement of|agreement by|consent|written|in writing|signed|sign|executed|deed|"
    r"exchange of letters|by e-?mail|"
    r"(?:varied|amended|changed) (?:only )?by the|"
    r"procedure|approv\w+|governance arrangements|mutual)\b",
    re.IGNORECASE,
)
_OWN_TEXT = re.compile(
    r"\b(?:the text|(?:its|these|the) (?:terms|words))\b[^.;]{0,30}\b(?:may|can|shall|will)\b|"
    r"\bchange what (?:is (?:written|said|set out) here|it says)\b|"
    r"^(?:Any|No|All) (?:changes?|amendments?|variations?) (?:can|may|must|will|shall|has|have|needs?)\b|"
    r"^(?:It|They) (?:can|may|will|shall) (?:only )?be (?:varied|amended|changed|altered|modified)\b",
    re.IGNORECASE,
)
_VARY_HEADING = re.compile(
    r"\b(?:variations?|amend\w*|modifications?|change control|chang(?:es?|ing)|varying)\b", re.IGNORECASE
)
_MUST_SIGN = re.compile(
    r"\bsigned\b|\b(?:each|all|both)(?: of)? (?:the )?(?:parties|partners|participants|"
    r"organisations)\b|\bmutual (?:consent|agreement)\b|"
    r"\bagreement (?:of|between) (?:the |all |both )*part\w+|\bauthorised\b",
    re.IGNORECASE,
)
_PROCEDURE = re.compile(
    r"\b((?:change control procedure|procedure|process)\b[^.;]{0,60}?\b(?:schedule|"
    r"appendix|annex)\s+\w+|(?:schedule|appendix|annex)\s+\w+)\b",
    re.IGNORECASE,
)
_SUCCEEDS = re.compile(
    r"\b(?:replaced|superseded|succeeded)\s+by\s+(?P<name>(?:the|an?|formal|new)"
    r"?\s*[^.;,]{3,120}?)(?=\s+(?:setting|which|that|when|from|on|by|in|once|following)\b|"
    r"[.;,]|$)",
    re.IGNORECASE,
)
_PASSES_TO = re.compile(
    r"\b(?:will|to|shall) (?:then )?(?:pass|transfer|move|transition|migrate|be taken)(?: over)? (?:in)?to "
    r"(?:the|an?) (?:new )?(?P<name>(?:[A-Z][\w&’'-]*\s+(?:of |and |for )?){1,8}?"
    r"(?:Agreement|Contract|Arrangements?|Memorandum|MoU|Alliance|Partnership|Trust|Company))\b"
)
_THEN_REPLACES = re.compile(
    r"\bby\s+(?P<name>[^.;,]{5,120}?)\s+which will (?:then )?(?:replace|supersede)\b", re.IGNORECASE
)
_ENTERS = re.compile(
    r"\b(?:intend|expect|plan|aim|mean|propose|hope)\w*\b[^.;]{0,60}\b(?:enter(?:ed)?(?: into)?|"
    r"agree(?:d)?|sign(?:ed)?|make|made)\s+"
    r"(?P<name>(?:an?|the) (?:[a-z]+ ){0,3}?(?:[A-Z][\w&’'-]*\s+(?:of |and |for )?){1,8}?(?:Agreement|"
    r"Contract|Arrangements?|"
    r"Memorandum|MoU|Deed))\b(?P<rest>[^.;]*)"
)
_WHEN_IT_ENDS = re.compile(r"\bwhen (?:it|this|the \w+) (?:ends|expires)\b", re.IGNORECASE)
_BEGINS = re.compile(
    r"\b(?:to run|running|starting|commencing|to start|to begin|taking effect|effective)\b", re.IGNORECASE
)
_NOT_BINDING = re.compile(
    r"\bnot\b[^.;]{0,80}\b(?:legally|contractually|law|legal(?:ly)? )\s?\w*\s?(?:binding|"
    r"enforceable)|\b(?:not|none|nothing)\b[^.;]{0,60}\b(?:binding|enforceable)\b|"
    r"\brather than\b[^.;]{0,30}\bbinding\b|\bno legal (?:status|force|effect|standing|weight)\b|"
    r"\bno legally (?:binding|enforceable)\b|\bno legal (?:obligations|rights|relations)\b|"
    r"\b(?:not|nor)\b[^.;]{0,60}\blegal (?:relations|relationship|obligations|rights)\b|"
    r"\bnothing\b[^.;]{0,80}\b(?:legal (?:relations|relationship|obligations|rights)|legally (?:binding|"
    r"enforceable))\b|"
    r"\bnot (?:meant|intended) to be an? (?:legally )?(?:binding )?contract\b|"
    r"\b(?:does|do|will|shall) not bind\b|\bneither\b[^.;]{0,60}\bbound\b|"
    r"\bhas no legal\b|\bnon[- ](?:legally[- ])?binding\b|"
    r"\bnot intend\w*\b[^.;]{0,60}\b(?:be|as|create|constitute) an?(?: legal| binding)? contract\b|"
    r"\bnot\b[^.;]{0,30}\b(?:mean\w*|intend\w*|seek|try) to (?:create|make|be) an? (?:legal )?contract\b|"
    r"\b(?:nothing|none|not|nor|no court)\b[^.;]{0,80}\b(?:contractual|legal) "
    r"(?:force|effect|weight|standing)\b|"
    r"\b(?:creates?|imposes?) no legal(?:ly)? \w+|\bno court\b[^.;]{0,60}\benforce\b|"
    r"\bin honour only\b|\bnot an? (?:legal )?(?:contract|legal document|legal instrument)\b|"
    r"\bcannot be enforced\b",
    re.IGNORECASE,
)
_BINDING = re.compile(
    r"\b(?:is|are|be|shall be|constitutes? an?|form a)\s+(?:intended to be\s+)?(?:a\s+)"
r"?(?:legally|contractually) binding\b|"
    r"\b(?:is|are|be|shall be) (?:intended to be )?(?:legally )?(?:enforceable|binding) "
    r"(?:at law|in law|between|on|upon|by)\b|\bintend\w* to create legal(?:ly)? \w+|"
    r"\bto have legal effect\b|\bcontractual force\b|\b(?:agree|are|be) (?:to be )?legally bound\b|"
    r"\bintend\w* (?:to be|that)\b[^.;]{0,40}\blegally (?:binding|bound)\b|\blegally "
r"binding (?:on|upon|between)\b",
    re.IGNORECASE,
)  # fmt: skip
_CERTAIN = 3


def propose_endings(sentences: Sequence[Sentence], party_ids: Sequence[str]) -> list[Proposal]:
    """Propose the ways to end the agreement early, its variation, its successor and its legal status."""
    own = [one for one in sentences if one.is_term]
    ending = [one for one in sentences if one.is_term or _is_of_the_whole(one)]
    return [*_terminations(ending, party_ids), *_variation(own, party_ids), *_successor(own), *_legal(own)]


def _is_of_the_whole(one: Sentence) -> bool:
    """Say whether a sentence of a schedule tells the notice by which the agreement itself may be ended."""
    own = one.is_attached and not (one.is_paper or one.is_signing or one.row)
    return own and bool(AGREEMENT.search(one.text)) and _notice(one.text) is not None


def _terminations(sentences: Sequence[Sentence], party_ids: Sequence[str]) -> list[Proposal]:
    out: list[Proposal] = []
    for one in sentences:
        told = _notice_of_row(one) if one.row else None
        if one.row and told is None:
            continue
        if not one.row and not _ends_it(one):
            continue
        told = told or _notice(one.text)
        value = {
            "rule": one.text.replace("\t", ": "),
            "by_whom": list(party_ids) if _EITHER.search(one.text) else None,
            "notice": told,
            "in_writing": True if _WRITING.search(one.text) else None,
            "clause": one.clause.label,
        }
        out.append(Proposal("termination", value, (one.source,), "sure" if told else "likely"))
    return _agreeing(_with_defined_notice(out))


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
            least = bool(_AT_LEAST.search(str(fact.value["rule"])))
            value = {**fact.value, "notice": {**notice, "at_least": least}}
            out.append(replace(fact, value=value, sources=(*fact.sources, *defined.sources), sure="sure"))
        elif fact is not defined:
            out.append(fact)
    return out


def _ends_it(one: Sentence) -> bool:
    """Say whether a sentence lets somebody end the agreement, or leave it."""
    if not _MAY_END.search(one.text) or _NO_ENDING.search(one.text):
        return False
    if _MAY_NOT.search(one.text) and not re.search(r"\bnotice\b", one.text):
        return False
    about = AGREEMENT.search(one.text) or _END_HEADING.search(one.heading)
    told_before = re.search(r"\bnotice\b", one.text) or (_LEAVES.search(one.text) and _notice(one.text))
    return bool(about or told_before)


def _notice_of_row(one: Sentence) -> dict[str, object] | None:
    """Read "Notice period | 6 months" and the like."""
    told = _NOTICE_ROW.match(one.text)
    length = DURATION.search(told["value"]) if told else None
    found = _notice(f"notice of {told['value']}") if told and length else None
    return found | {"text": length[0]} if found and length else None


def _agreeing(facts: Sequence[Proposal]) -> list[Proposal]:
    """Leave out a rule that only points to a row told beside it, and make no two different notices sure."""
    rows = [fact for fact in facts if fact.value["notice"] and "\t" in fact.sources[0].words]
    kept = [
        fact
        for fact in facts
        if fact.value["notice"] or not (rows and _POINTS_TO_NOTICE.search(str(fact.value["rule"])))
    ]
    lengths = {_length(fact) for fact in kept if fact.value["notice"]}
    if len(lengths) == 1 or not rows:
        return kept
    return [replace(fact, sure="unsure") if fact.value["notice"] else fact for fact in kept]


def _length(fact: Proposal) -> tuple[object, ...]:
    notice = fact.value["notice"]
    return tuple(notice.get(unit) for unit in ("months", "weeks", "days")) if isinstance(notice, dict) else ()


def _notice(text: str) -> dict[str, object] | None:
    told = _NOTICE.search(text) or _NEVER_LESS.search(text)
    if told is None:
        one = _ONE_NOTICE.search(text)
        return {f"{one['unit'].lower()}s": 1, "at_least": False, "text": one[0]} if one else None
    inner = DURATION.search(told[0])
    if inner is None:
        return None
    months, days = months_of(inner)
    unit = inner["unit"].lower()
    before = text[max(0, told.start() - 25) : told.end()]
    least = _AT_LEAST.search(before)
    start = (
        max(0, told.start() - 25) + least.start()
        if least and least.end() + told.start() - 25 <= told.end()
        else told.start()
    )
    period: dict[str, object] = {"months": months or None}
    if unit == "week":
        period = {"weeks": days // 7}
    elif unit == "day":
        period = {"days": days}
    return period | {"at_least": bool(least), "text": text[min(start, told.start()) : told.end()].strip()}


def _variation(sentences: Sequence[Sentence], party_ids: Sequence[str]) -> list[Proposal]:
    best: tuple[int, int] | None = None
    for place, one in enumerate(sentences):
        if one.row or not _VARIES.search(one.text):
            continue
        own_text = _OWN_TEXT.search(one.text)
        named = AGREEMENT.search(one.text) is not None or own_text is not None
        headed = bool(_VARY_HEADING.search(one.heading))
        near = own_text or re.search(
            rf"(?:{_VARIES.pattern})[^.;]{{0,80}}(?:{AGREEMENT.pattern})|(?:{AGREEMENT.pattern})"
            rf"[^.;]{{0,60}}(?:{_VARIES.pattern})",
            one.text,
            re.IGNORECASE,
        )
        if not (near and named) and not headed:
            continue
        following = (
            sentences[place + 1].text
            if place + 1 < len(sentences) and sentences[place + 1].clause is one.clause
            else ""
        )
        if not _AGREED.search(one.text + " " + following):
            continue
        score = (
            3 * bool(_IS_VARIED.search(one.text))
            + 2 * headed
            + 2 * bool(near)
            + bool(_WRITING.search(one.text))
            + 2 * bool(re.search(r"\b(?:may|can|shall|must|will)\b(?: only)? be\b", one.text))
        )
        if best is None or score > best[0]:
            best = (score, place)
    if best is None:
        return []
    one = sentences[best[1]]
    following_one = sentences[best[1] + 1] if best[1] + 1 < len(sentences) else None
    goes_on = (
        following_one is not None
        and following_one.clause is one.clause
        and bool(re.match(r"(?:Such|Any|All|These|They|It)\b", following_one.text))
    )
    text = f"{one.text} {following_one.text}" if goes_on and following_one else one.text
    procedure = _PROCEDURE.search(text)
    value = {
        "rule": text,
        "must_sign": list(party_ids) if _MUST_SIGN.search(text) else None,
        "in_writing": True if _WRITING.search(text) or "signed" in text else None,
        "procedure": procedure[1] if procedure else None,
        "form": None,
        "clause": one.clause.label,
    }
    sources = (one.source, following_one.source) if goes_on and following_one else (one.source,)
    return [Proposal("variation", value, sources, "sure" if best[0] > _CERTAIN else "likely")]


def _successor(sentences: Sequence[Sentence]) -> list[Proposal]:
    for one in sentences:
        told = _SUCCEEDS.search(one.text) or _THEN_REPLACES.search(one.text) or _PASSES_TO.search(one.text)
        if told is not None and not (AGREEMENT.search(one.text) or _WHEN_IT_ENDS.search(one.text)):
            told = None
        found = list(find_dates(one.text))
        if told is None and (told := _ENTERS.search(one.text)):
            begins = _BEGINS.search(one.text, told.end("name"))
            found = [each for each in found if begins and each.start >= begins.start()]
        if told is None:
            continue
        value = {
            "name": re.sub(r"^(?:the|an?)\s+", "", told["name"].strip()),
            "date": (found[0].from_ or found[0].day) if found else None,
            "date_text": found[0].text if found else None,
            "text": one.text,
            "clause": one.clause.label,
        }
        return [Proposal("successor", value, (one.source,), "likely")]
    return []


def _legal(sentences: Sequence[Sentence]) -> list[Proposal]:
    against = [one for one in sentences if _NOT_BINDING.search(one.text)]
    binding = [one for one in sentences if _BINDING.search(one.text) and one not in against]
    told = against or binding
    if not told:
        return []
    labels = list(dict.fromkeys(one.clause.label for one in told))[:2]
    value = {
        "binding": not against,
        "text": " ".join(one.text for one in told[:2]),
        "clause": "; ".join(labels),
    }
    sources = tuple(one.source for one in told[:2])
    return [Proposal("legal_status", value, sources, "likely" if against and binding else "sure")]
