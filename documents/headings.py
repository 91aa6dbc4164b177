"""Which paragraphs are headings, where the format says so and where only their look does."""

import re
from collections.abc import Sequence

from agreements.days.number_words import NUMBER_WORDS
from documents.endings import MOSTLY, SURE
from documents.readers.blocks import Block

_TOPICS = re.compile(
    r"\b(?:recitals|background|introduction|context|purpose|aims?|objectives?|vision|principles|"
    r"values|scope|definitions?|"
    r"interpretation|parties|partners?|roles?|responsibilit\w+|governance|reporting|"
    r"accountab\w+|legal|status|"
    r"liabilit\w+|indemni\w+|insurance|terms?|duration|period|commencement|variation|amendments?|changes?|"
    r"termination|exit|notice|review|monitoring|evaluation|performance|funding|finance|"
    r"financial|costs?|charges|"
    r"resources|payment|confidential\w*|information|data|protection|freedom|intellectual|property|disputes?|"
    r"resolution|escalation|conflicts?|communications?|publicity|contacts?|signatures?|"
    r"signatories|authorisation|"
    r"agreement|conditions|deliverables|milestones|timetable|timescales|outcomes|staff\w*|workforce|risks?|"
    r"equality|safeguarding|complaints|procedure|representatives|notices|compliance|"
    r"training|membership|quality|"
    r"overview|summary|arrangements|implementation|obligations|commitments|general|"
    r"provisions|law|jurisdiction|"
    r"undertakings|activities|services|management|operation\w*|expectations|standards|"
    r"working together|contents)\b",
    re.IGNORECASE,
)
SIGNING = re.compile(
    r"^(?:signed\b(?! up\b)|signatures?\b|signator(?:y|ies)\b|signing\b|executed\b|in witness\b|as witness\b|"
    r"authorised signator|agreed and signed|agreement and signature|sign[- ]off\b|execution\b|"
    r"(?:agreed|accepted|approved) (?:for|on behalf of)\b[^:]{2,60}:|"
    r"(?:the )?common seal of\b|agreed (?:by|on behalf of)\W*$|yours (?:sincerely|faithfully|truly)\b)",
    re.IGNORECASE,
)
_SIGNATORY = re.compile(r"signator(?:y|ies)\b", re.IGNORECASE)
_EXECUTING = re.compile(
    r"(?:in|as) witness\b|"
    r"th(?:is|e) (?:[\w-]+ ){1,4}(?:has|have) been (?:entered into|executed)(?: as a deed)? on the da",
    re.IGNORECASE,
)
_MOST_EXECUTING = 50  # words of a sentence by which an agreement is signed
_AUTHORISING = re.compile(
    r"\b(?:signator\w+|signatures?|authoris\w+|execution|sign[- ]off|signed(?! up)|signing)\b", re.IGNORECASE
)
ORGANISATION = re.compile(
    rf"\b(?:{SURE}|{MOSTLY}|department|ministry|site|health|care)s?\)?[,;.]?$", re.IGNORECASE
)
_AGREEMENT = re.compile(
    r"\b(?:agreement|memorandum|mou|concordat|protocol|compact|understanding)\b", re.IGNORECASE
)
_ASKS = re.compile(r"(?:what|how|who|when|where|why|if)\b", re.IGNORECASE)
"""How a heading may begin that has a verb: "What each of us will do"."""

_VERB = re.compile(r"\b(?:is|are|was|were|will|shall|may|must|has|have|had|below)\b", re.IGNORECASE)
_PART = re.compile(
    rf"(?:section|part|chapter|article|clause|schedule|annex|appendix)\s+(?:\w{{1,4}}|{'|'.join(NUMBER_WORDS)})\s*:|"
    r"(?-i:[A-Z])[a-z]+ \d{1,2}:",
    re.IGNORECASE,
)
_NO_HEADING = re.compile(r"\d{3}|@|[_.…]{3,}|, [A-Z]|\((?:in )?[£€$%][^()]*\)$")
"""What stands in no heading that only its place shows: an address, a person's post, a unit of a table."""
_OF_COPY = re.compile(
    r"(?:document|version|revision|change|issue)s? (?:control|history|details|record|log|particulars)"
    r"(?: sheet| table| panel)?:?",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"\W*(?:(?:final|draft|agreed|approved|execution|engrossment|working|revised)\b[\w .]{0,20}\W{1,4})?"
    r"(?:for|subject to) (?:signature|signing|execution|approval|comments?|consultation|contract)\W*$",
    re.IGNORECASE,
)
_SALUTES = re.compile(r"(?:dear|yours|with|kind|best)\b", re.IGNORECASE)
_PAIR = 2  # columns of a form to fill; a table to sign in has more
_ITS = re.compile(r"\b(?:the|this|our)\b", re.IGNORECASE)
_BARE = 4  # words: "Memorandum of Understanding" says not of what
_CAPITALS = 4  # "MoU" is no heading
_MOST_LEADING = 5  # words of a heading that ends in a colon; a longer one leads up to a list
_MOST_WORDS = 18
_FEW_WORDS = 8  # of a heading that nothing but its place shows
_LONGEST = 130
_ENDS_A_SENTENCE = (".", ";", ",", "?", "!")


def is_short(text: str) -> bool:
    """Say whether a paragraph is short enough to be a heading, and does not end as a sentence does."""
    text = text.strip()
    return (
        0 < len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and not text.endswith(_ENDS_A_SENTENCE)
        and "\n" not in text
    )


def is_heading(block: Block) -> bool:
    """Say whether the format shows a paragraph as a heading: by its style, by bold, or by capitals."""
    text = block.text.strip()
    asks = block.level is not None and text.endswith("?")  # "Is it a contract?"
    styled = block.level is not None and len(text.partition(":")[0].split()) > 1  # "Night buses: stop or go"
    if block.rows or not is_short(text.rstrip("?") if asks else text) or (is_field(text) and not styled):
        return False
    if block.level is not None:
        return True
    if block.item or re.fullmatch(r"[\W_]*", text) or is_stamp(text):
        return False
    capitals = sum(ch.isupper() for ch in text) >= _CAPITALS and text == text.upper()
    return block.bold or capitals


def sounds_like_heading(block: Block) -> bool:
    """Say whether a plain paragraph reads like a heading, by what agreements have headings for."""
    text = block.text.strip().rstrip(":")
    return (
        not block.rows
        and not block.item
        and is_short(text)
        and text[:1].isupper()
        and not is_field(block.text)
        and not (block.text.rstrip().endswith(":") and len(text.split()) > _MOST_LEADING)
        and bool(_TOPICS.search(text))
        and not has_verb(text)
        and not ORGANISATION.search(text)
    )


def may_be_heading(block: Block) -> bool:
    """Say whether a plain line may be a heading by its place: no name, field or salutation."""
    text = block.text.strip()
    return (
        not block.rows
        and not block.item
        and is_short(text)
        and len(text.split()) <= _FEW_WORDS
        and text[:1].isupper()
        and not text.endswith((":", "-"))
        and not _NO_HEADING.search(text)
        and not is_field(text)
        and not _SALUTES.match(text)
        and reads_as_title(text)
        and not ORGANISATION.search(text)
    )


def reads_as_title(text: str) -> bool:
    """Say whether words are no sentence: they have no verb, or ask: "How we will know it is working"."""
    return not has_verb(text) or (bool(_ASKS.match(text)) and len(text.split()) <= _FEW_WORDS)


def is_of_copy(text: str) -> bool:
    """Say whether a heading is of what the copy itself is: "Document control", "Version history"."""
    return bool(_OF_COPY.fullmatch(text.strip()))


def asks_or_tells(text: str) -> bool:
    """Say whether a heading begins as one in plain words does: "How long it lasts", "What we want"."""
    return bool(_ASKS.match(text))


def is_stamp(text: str) -> bool:
    """Say whether a line only says for what the copy is: "FINAL - FOR SIGNATURE"."""
    return bool(_STAMP.match(text))


def has_verb(text: str) -> bool:
    """Say whether a short line has a verb that makes it a sentence and no heading."""
    return bool(_VERB.search(text))


def names_agreement(text: str) -> bool:
    """Say whether a line names an agreement, as its title does."""
    return bool(_AGREEMENT.search(text))


def is_of_title(block: Block, front: Sequence[str]) -> bool:
    """Say whether a heading is the title itself, or tells of what it is below one that does not.

    `front` are the lines before it; "Purpose of this Agreement" below them is no title.
    """
    if not any(map(names_agreement, front)):
        return names_agreement(block.text) and not (front and _ITS.search(block.text))
    if len(front[-1].split()) > _BARE or not names_agreement(front[-1]) or not is_heading(block):
        return False
    return not (sounds_like_heading(block) or ORGANISATION.search(block.text) or _PART.match(block.text))


def is_signing(text: str) -> bool:
    """Say whether a line opens the part where the parties sign."""
    if is_executing(text):
        return len(text.split()) <= _MOST_EXECUTING
    return bool(SIGNING.match(text.strip())) and len(text.split()) <= _MOST_WORDS


def ends_signing(block: Block, signed: Sequence[str]) -> bool:
    """Say whether a bold line below those who `signed` is what agreements have headings for: "Contacts"."""
    return bool(signed) and block.bold and sounds_like_heading(block) and not is_signing(block.text)


def is_executing(text: str) -> bool:
    """Say whether a line opens the place where the agreement itself is signed, and no form: "IN WITNESS"."""
    return bool(_EXECUTING.match(text.strip()))


def is_signing_table(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether a table is one to sign in, by its head: "Signed for", "Name", "Date"."""
    signs = (SIGNING.match(cell.strip()) and not _SIGNATORY.match(cell.strip()) for cell in rows[0])
    return len(rows) > 1 and len(rows[0]) > _PAIR and any(signs)


def is_authorising(heading: str | None) -> bool:
    """Say whether a clause's heading makes it the place to sign."""
    return bool(heading and _AUTHORISING.search(heading) and not is_stamp(heading))


def is_field(text: str) -> bool:
    """Say whether a line is a field of a form, as "Name: Ann Example" is; "PART A: THE TERM" is none."""
    return (
        not _PART.match(text)
        and bool(
            re.match(
                r"^[\w /&'’-]{2,30}:\s+\S|^(?:name|date|title|position|signature|organisation|for|"
                r"signed)\b.*:?$",
                text,
                re.IGNORECASE,
            )
        )
        and not is_signing(text)
    )
