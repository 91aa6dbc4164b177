"""Lines and headings that lead to the list of the parties, and how surely they do."""

import re

_LEAD = re.compile(
    r"\b(?:between|by and between|the parties|parties (?:to|are)|"
    r"(?:made|entered into|signed|(?:is|has been|have been) agreed) by|"
    r"members of (?:the|this) (?:partnership|alliance|consortium|collaborative|network|compact) are)\b",
    re.IGNORECASE,
)

_WIDER_LEAD = re.compile(
    r"\b(?:partners|participants|participating|organisations?|signatories|members?)\b", re.IGNORECASE
)

_LAST_SENTENCE = re.compile(r"^.*[a-z][.;] (?=[A-Z])")  # with what stands before it

_NOT_A_LEAD = re.compile(r"\b(?:members? of the|board|committee|membership|contact)\b", re.IGNORECASE)

_PARTIES_HEADING = re.compile(
    r"(?:the )?(?:partners|members|who we are|signator(?:y|ies)(?: (?:agencies|organisations|bodies))?|"
    r"(?:partner|member|participating) (?:agencies|organisations|bodies))"
)

_NAMES_WHO = re.compile(
    r"\b(?:part(?:y|ies)|partners|signator(?:y|ies)|(?:is|are) signing(?: up)?|(?:has|have) signed|signed up|"
    r"(?:agencies|organisations|bodies|councils|charities) (?:involved|taking part|in (?:this|the)))\b",
    re.IGNORECASE,
)
"""What a short line or a heading above a list of the parties says of them, in whatever words."""

_BARE_LEAD = re.compile(
    r"(?:made |agreed |entered into )?(?:between|by and between)|"
    r"(?:made|agreed|entered into) by|(?:the )?parties(?: to (?:the|this) \w+)?|"
    r"who (?:(?:is|are) (?:in|bound by|party to|making|signing)|has (?:made|signed)) (?:it|(?:the|this) \w+)|"
    r"who (?:is|are) involved|who takes? part|"
    r"who (?:it|this(?: \w+)?|the \w+) is (?:between|made by|for)"
)

_ABOUT_PARTIES = re.compile(r"(?:the )?(?:parties|partners|signatories)(?:,| and| to)\b.*")

_SHORT = 8  # words of a line that stands above a list


def leads_to_parties(line: str) -> bool:
    """Say whether a line or heading stands above the list of the parties: "Made between", "Who we are"."""
    return lead_strength(line, is_heading=False) > 0


def lead_strength(line: str, *, is_heading: bool) -> int:
    """Say how strongly a line or heading leads to the list of the parties; 0 where it does not."""
    plain = line.strip().rstrip(":").casefold()
    if _PARTIES_HEADING.fullmatch(plain):
        return 3
    if _BARE_LEAD.fullmatch(plain):
        return 4
    if is_heading and _ABOUT_PARTIES.fullmatch(plain):
        return 3
    return _loose_strength(line, plain, is_heading=is_heading)


def _loose_strength(line: str, plain: str, *, is_heading: bool) -> int:
    """Say how strongly a line leads to the parties that only speaks of them: "Agencies signed up to it"."""
    is_sentence = line.rstrip().endswith(".")
    if (
        not is_sentence
        and len(plain.split()) <= _SHORT
        and _NAMES_WHO.search(plain)
        and not _NOT_A_LEAD.search(plain)
    ):
        return 2
    if is_heading or not line.rstrip().endswith((":", ":-", "between")):
        return 0
    if _LEAD.search(_LAST_SENTENCE.sub("", line)):
        return 4
    return 2 if _WIDER_LEAD.search(line) and not _NOT_A_LEAD.search(line) else 0
