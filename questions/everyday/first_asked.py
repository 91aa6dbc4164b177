"""What people ask for first who have never seen the bot, as the command that gives it: a copy, the gist."""

import re

from questions.everyday.verbs import NOUN
from questions.everyday.wordings import Wordings

_KIND = r"(?:(?:full|whole|signed|original|complete|paper|printed|electronic|digital|latest|final|actual) )*"
_A = r"(?:(?:an?|the|my|our|any) )?"
_COPY = rf"{_A}{_KIND}(?:copy|copies|pdf|scan|printout)"
_FORMAT = r"(?P<format>word|docx|excel|xlsx|spreadsheet|workbook|csv|json|pdf)"
_FILE = r"(?:copy|copies|version|file|document|doc|export|format|workbook|sheet)"
_AS_FILE = rf"(?:in|as|into|to) (?:an? )?{_FORMAT}(?: {_FILE})?"
_THE = r"(?:(?:the|our|this|that) )?"
_PAPER = r"plan|letter|schedule|annex|appendix|appendices"
"""A paper beside an agreement, of which no file is had by asking for the agreement's."""

_WORD = rf"(?!(?:copy|pdf|clause|of|signed|about|and|or|who|when|what|if|is|are|was|has|{_PAPER})\b)\S+"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,6}}?)"
_ONE = rf"{_THE}{_NAME}"
_GET = r"(?:send|give|get|forward|share|show|find|need|want|like|have)"
_SAVE = rf"(?:{_GET}|download|export|save|print|turn)"
_MAY = r"(?:(?:can|could|may|might|would) (?:i|we|you|he|she|they|someone|somebody) (?:please )?(?:just )?)"
_WOULD = r"(?:(?:i|we)(?:'d| would)? (?:like|need|want|am after|are after)(?: to)? )"
_HAVE = (
    r"(?:(?:do|have) (?:you|we) (?:have|got)|is there"
    r"|where (?:can|could|do|would) (?:i|we) (?:find|get|download)) "
)
_TO = r"(?: (?:to )?(?:me|us|him|her|them)\b)?"
_FILE_OF = rf"(?!\w+$){_A}{_KIND}{_FORMAT}(?: {_FILE})?(?: (?:of|for) {_ONE})?"
_READ = r"(?:see|read|view|look at|open|read through)"
_WHERE = rf"where (?:can|could|do|would|should) (?:i|we|people) {_READ}"
_ALL_OF_IT = r"(?:the )?(?:whole|full|entire|actual) (?:thing|text|document|agreement|mou|lot)"
_BRIEFLY = re.compile(
    r"(?: (?:for me|briefly|quickly|please|simply|in (?:(?:just|about|under|no more than) )?"
    r"(?:an?|one|two|three|four|five|\d{1,2}|a few|a couple of) (?:short |simple |plain )?"
    r"(?:lines?|sentences?|words?|paragraphs?|bullets?|bullet points|points|minutes?)"
    r"|in (?:plain|simple|everyday|normal) (?:english|terms|words|language)|in a nutshell|in brief|in short"
    r"|in layman'?s terms|(?:like|as if) i(?:'m| am| was| were) (?:\w+ )?\w+"
    r"|for (?:dummies|beginners|a layman)))+$"
)
_MAIN = (
    r"(?:the |an? )?(?:(?:key|main|important|salient|headline) (?:points?|facts?|terms?|bits?|things?)"
    r"|gist|highlights|essentials|basics)"
)
_NEED = r"(?:i|we) (?:need|want|would like|have)(?: to)? "
_BOARD = r"(?:(?:the|our|my) )?(?:board|committee|cabinet|governing body)(?: meeting)?"
_GOING = r"(?: (?:doing|going|getting on|looking|these days|now))?"

_ASKED = {
    # A file of a kind that is said.
    rf"(?:{_MAY}|{_WOULD})?(?:{_SAVE}{_TO} )?{_FILE_OF}": "export {whose} {format}",
    rf"{_HAVE}{_FILE_OF}": "export {whose} {format}",
    rf"(?:{_MAY}|{_WOULD})?(?:{_SAVE}{_TO} )?{_ONE}(?: to me)? {_AS_FILE}": "export {whose} {format}",
    rf"(?:{_HAVE}|(?:is|are) ){_ONE}(?: available)? {_AS_FILE}": "export {whose} {format}",
    rf"{_ONE} {_FORMAT} {_FILE}": "export {whose} {format}",
    # A copy: no file of the document is kept, but what is kept of it can be had as a file.
    rf"(?:{_MAY}|{_WOULD})?(?:{_GET}{_TO} )?{_COPY}(?: (?:of|for) {_ONE})?": "export {its} pdf",
    rf"{_HAVE}{_COPY}(?: (?:of|for) {_ONE})?": "export {its} pdf",
    rf"(?:{_MAY})?(?:send|forward){_TO} {_ONE}(?: (?:pdf|as a pdf))?": "export {its} pdf",
    rf"where(?:'s| is) {_THE}{_NAME} {NOUN}(?: kept| stored| held)?": "export {its} pdf",
    rf"(?:{_MAY}|{_WOULD})?(?:{_GET}{_TO} )?{_THE}{_NAME} (?:{NOUN} )?(?:pdf|scan)": "export {its} pdf",
    # What is printed for others to read.
    rf"(?:{_NEED})?print(?: it| this| that| everything| something)?(?: out)? for {_BOARD}": (
        "export {spoken_of} pdf"
    ),
    rf"(?:{_NEED})?{_A}{_BOARD} (?:report|paper|pack)": "export {spoken_of} pdf",
    rf"(?:{_NEED})?(?:{_A}(?:report|paper)|something)(?: to print)? for {_BOARD}": "export {spoken_of} pdf",
    # The whole of it.
    rf"(?:{_MAY}|{_WOULD}){_READ} {_THE}(?:{_NAME} )?{NOUN}(?: itself| in full)?": "show {its}",
    rf"(?:{_WHERE}|{_MAY}{_READ}|show{_TO}) {_ALL_OF_IT}(?: (?:of|for) {_ONE})?": "show {its}",
    rf"show{_TO} {_THE}(?:document|agreement|mou|contract|paper)": "show {its}",
    rf"what (?:does|do) (?!(?:it|that|this|they|he|she)\b){_THE}{_NAME} (?:actually |really )?say": (
        "show {its}"
    ),
    # In short.
    rf"(?:summari[sz]e|sum up|outline) {_THE}{_NAME}": "status {its}",
    rf"(?:(?:what are|what's|what is|give{_TO}|tell{_TO}) )?{_MAIN} (?:of|in|from|about) {_THE}{_NAME}": (
        "status {its}"
    ),
    rf"what(?:'s| is) (?!(?:it|that|this) (?:all )?about){_THE}{_NAME} (?:all )?about": "what is {its} about",
    rf"(?:explain|describe) {_THE}{_NAME}": "status {its}",
    r"how are you(?: doing| today| getting on)?": "help",
    rf"how(?:'?s| is| are) (?!(?:things|everything|all|we|they)\b){_THE}{_NAME}{_GOING}": "status {its}",
    rf"where(?:'?s| is| are) {_THE}{_NAME} (?:at|up to)(?: now)?": "status {its}",
    rf"is {_THE}{_NAME} (?:still )?(?:ok|okay|all right|alright|fine|in order)(?: now)?": "status {its}",
    # What there is, and whether anybody is there.
    r"(?:(?:list|show|give|what are|which are)(?: me| us)? )?(?:all )?(?:of )?(?:the |your |our |my )?"
    r"(?:documents|docs|papers)(?: (?:are there|you have|do you have|there are))?": "list",
    r"(?:give|show)(?: me| us)? (?:a|the) list": "list",
    r"(?:is )?(?:anyone|anybody|somebody|someone) (?:there|here|in|around|home)": "help",
    r"(?:is there|can i (?:speak|talk) (?:to|with)|who can i (?:speak|talk) to|i want to (?:speak|talk) to)"
    r"(?: (?:a|an|some|any))? ?(?:real |actual )?(?:person|human|human being|body|someone|somebody|one)?"
    r"(?: (?:(?:that|who|whom) )?(?:i|we) can (?:speak|talk|write) (?:to|with))?": "help",
    r"who (?:wrote|made|built|created|owns|runs|designed) (?:you|this (?:bot|thing|tool|app))": "help",
    r"(?:who|what) are you(?: and what (?:do|can) you (?:know|do))?": "help",
    r"(?:main |the )?menu|start|test|commands|options": "help",
    r"cancel(?: (?:it|that|this))?": "help undo {spoken_of}",
    r"(?:what's|what is|whats|anything) new(?: here| today| this week)?": "home",
}
FIRST = Wordings(_ASKED, opens=r"(?:(?:please|pls|hi|hello|hey|hi there|ok|so|and|there) )*")
_LONGEST = 24  # words


def as_first_asked(line: str, last: str) -> str:
    """Return the command that gives what a line in small letters asks for, or nothing.

    `last` is the agreement that the conversation was about.
    """
    if len(line.split()) > _LONGEST:
        return ""
    return FIRST.command(_BRIEFLY.sub("", line.removesuffix(" thanks")), last)
