"""What is meant for the bot itself, and for no agreement: what it is, keeps, sends, forgets and takes in."""

import re
from collections.abc import Callable

from questions.everyday.verbs import NOUN
from questions.everyday.wordings import Wordings
from questions.words import words_in

_YOU = r"(?:you|(?:the|this|your|that) (?:bot|robot|thing|app|tool|assistant|system|machine)|mou)"
_YOURS = (
    rf"(?:{_YOU}|your (?:answers?|replies|information|facts|data)|what you (?:say|tell (?:me|us)|answer))"
)
_NICELY = (
    r"(?:(?:please|pls|hi|hello|hey|hi there|ok|so|and|but|well|just|can you|could you|would you|will you"
    r"|can someone|could someone|i want you to|i'd like you to|i need you to|i want to|i need to|we want to"
    r"|we need to|i would like to|i'd like to|we'd like to|let me|let us) )*"
)
_WE = r"(?:i|we|they|you|he|she|somebody|someone)(?: have|'ve| has|'s)?(?: just| already)?"
_MINE = r"(?:my|our|people's|personal|user|users'|my own|our own|your)"
_ASKED = (
    r"(?:questions?|messages?|conversations?|chats?|queries|data|information|personal (?:data|information)"
    r"|personal details|name|details|history|what (?:i|we) (?:ask|asked|type|say|write|said|wrote)(?: you)?)"
)
_ABOUT_ME = r"(?: (?:about|on|of|from) (?:me|us|people|users|anyone|everyone|staff|my team))"

# Taking an agreement out
_DELETE = (
    r"(?:delete|remove|erase|purge|wipe|drop|bin|scrap|archive|retire|unimport|un-import|de-?register"
    r"|unregister|get rid of|take down|throw away|clear)"
)
_OUT = (
    r"(?: (?:from|out of|off|in|on) (?:the |this |your |our )?(?:register|list|system|bot|database|app|slack"
    r"|records?|books|here|you))?(?: (?:again|completely|for good|permanently|altogether|please))*"
)
_SOME = (
    r"(?:(?:an?|any|the|this|that|our|my|one|all|some|these|those|wrong|old|whole|entire|duplicate|expired"
    r"|ended|other|of|test|sample) )*"
)
_ANY_ONE = rf"{_SOME}(?:{NOUN}s?|agreements|memoranda|entry|entries|samples?|file|everything)"
_NAME = r"(?P<name>\S.*?)"
_HOW = (
    r"(?:(?:how|where) (?:do|can|would|should|could) (?:i|we|you|one|someone) |how to |(?:can|may"
    r"|could) (?:i|we|you) "
    r"|is it possible to |is there a way to |are (?:we|you) able to )?"
)
_PUT_IN = r"(?:imported|added|uploaded|registered|handed in|put in|loaded|entered)"
_MISTAKEN = r"(?:by mistake|in error|by accident|wrongly|twice|mistakenly|accidentally)"

# Putting one in
_ADD = (
    r"(?:add|upload|register|enter|load|put in|put|submit|create|set up|hand in|hand over|import|file|record"
    r"|insert|give you|send you|input|save|store)"
)
_NEW = (
    r"(?:an?|another|one more|some|new|(?:a |the |our |my )?(?:brand )?new|our|my)"
    r"(?: (?:new|signed|draft|second|other|existing|further|different|old|more))*"
)
_INTO = (
    r"(?: (?:to|into|in|on|with|for) (?:(?:the |this |your |our )?(?:register|list|system|bot|database|app"
    r"|slack|records?)|here|you|it))?(?: (?:please|too|as well|now|here))*"
)
_THINGS = (
    rf"(?:{NOUN}|pdf|file|word (?:file|document)|docs?|scan|deed|memoranda|agreements|mous|contracts"
    rf"|documents"
    r"|files)"
)

# Correcting one
_CORRECT = r"(?:correct|fix|amend|edit|mend|rectify|put right|change)"
_ANY = r"(?:(?:an?|any|the|this|that|our|my|some|another) )?"
_WRONG = r"(?:(?:wrong|mistaken|incorrect|false) )*"

# By e-mail
_EMAIL = r"(?:e-?mail|text|whatsapp|fax|sms)"
_US = r"(?:me|us|him|her|them|everyone|everybody|people|it|this|that|these|those|all of (?:it|this|them))"

_OF_BOT = {
    (
        r"(?:i am|i'm|im) new(?: (?:here|to this|at this)(?: \w+)?)?"
        r"(?:\W+(?:so |and )?(?:(?:please|pls|can you|could you) )?"
        r"(?:help\b.*|what (?:can|do|should) (?:you|i) (?:do|ask|say)\b.*"
        r"|where (?:do|should) i (?:start|begin)\b.*"
        r"|how do (?:i|you) (?:start|begin|use|work)\b.*|how does (?:it|this) work\b.*))?"
    ): "help",
    r"(?:where|how) (?:do|should) (?:i|we) (?:start|begin)": "help",
    r"what (?:should|do) (?:i|we) do first": "help",
    r"what (?:can|do|could) (?:you|this|it) (?:do|answer|help with)": "help",
    r"what is this|are you (?:an? )?(?:bot|robot|human|person|real|machine|there)": "help",
    r"how does (?:this|it|the bot|this bot) work": "help",
    r"how (?:do|can) i (?:get out of|leave|close|cancel|exit|quit|stop)"
    r"(?: (?:this|the|a) (?:form|list|question))?": "help",
    r"what can i (?:ask|do|say|type)(?: you)?|(?:can|could) you help(?: me)?": "help",
    # Whether it works, and who sees to it.
    rf"(?:is|are) {_YOU} (?:still |even |actually |properly )?(?:working|up|down|broken|running|on|online"
    rf"|offline"
    r"|alive|ok|okay|awake|available|back|dead|stuck|listening)(?: (?:today|now|properly|again|at all"
    r"|or not))*": "help",
    rf"{_YOU}(?:'s|'re| is| are)(?: not| just| now| really)* (?:working|broken|down|stuck|useless|slow"
    rf"|dead)": "help",
    r"who (?:do|can|should|would) (?:i|we) (?:contact|ask|tell|e-?mail|call|ring|complain to|report to)"
    r" (?:about|if|when|for) (?:(?:a |the )?(?:fault|bug|problem|error)s? (?:in|with) )?"
    rf"{_YOU}\b.{{0,40}}": "help",
    rf"(?:report|how do i report) an? (?:bug|fault|problem|error)(?: (?:in|with) {_YOU})?": "help",
    rf"who (?:maintains|looks after|supports|manages|is behind|is responsible for|built"
    rf"|hosts) {_YOU}": "help",
    # How right it is.
    rf"how (?:accurate|reliable|correct|right|good|trustworthy|sure|certain|confident|clever|smart|precise"
    rf"|dependable)(?: exactly)? (?:are|is) {_YOURS}(?: (?:on|about|of|at|with|in) (?:that|this|it|these"
    rf"|answers?"
    r"|all this|general|agreements))?": "help answers",
    rf"(?:are|is) {_YOURS} (?:always |ever |really |usually |often )*(?:accurate|reliable|correct|right|wrong"
    r"|trustworthy|dependable|up to date|official|legally binding|infallible)(?: about (?:this|that"
    r"|everything))?": ("help answers"),
    rf"(?:can|should|may|do|could) (?:i|we|anyone|one|people) (?:really |actually |fully )?(?:trust"
    rf"|rely on|believe"
    rf"|depend on|count on|quote|use) {_YOURS}(?: (?:in court|legally|for (?:this|that"
    rf"|a board paper)))?": "help answers",
    r"(?:do|can|could|will|would|might|did) you (?:ever |sometimes |often )?(?:make mistakes"
    r"|make (?:things|stuff|it) up"
    r"|get (?:it|that|this|things|stuff|anything) wrong|lie|guess|hallucinate|go wrong|err)": "help answers",
    r"how (?:often|much) (?:are|do) you (?:wrong|right|get (?:it|things) wrong|make mistakes"
    r"|guess)": "help answers",
    r"how do you (?:know|work|answer|find(?: out)?|decide|do (?:it|this|that)|work (?:it|that|this) out)"
    r"(?: (?:that|this|it|all this|what you know|answers|things))?": "help answers",
    rf"where (?:do|does|did) (?:{_YOURS}) (?:come from|get (?:it|this|that|(?:your|its|the) "
    r"(?:answers|information|data|facts|knowledge))(?: from)?)": "help answers",
    r"what (?:are|is) your (?:sources?|limits?|limitations?|accuracy|error rate|success rate|knowledge)"
    r"(?: based on)?": "help answers",
    r"what (?:are|is) (?:your answers|your knowledge|it|this bot) based on": "help answers",
    rf"(?:do|does|are|is) {_YOU} (?:use |using |based on |powered by |run by |an? |really |just )*(?:ai"
    rf"|a\.i|gpt|chatgpt"
    r"|llm|llms|claude|copilot|gemini|language model|large language model"
    r"|artificial intelligence)": "help answers",
    rf"(?:do|does|can) {_YOU} (?:learn|remember|improve)(?: (?:from|over|with"
    rf"|what) .{{0,40}})?": "help answers",
    r"you(?:'re| are| were| got)(?: (?:it|that|this))? (?:all |completely |just )?wrong(?: (?:about"
    r"|on) (?:it|that|this))?": ("help answers"),
    r"what (?:version|release|model) are you(?: (?:on|running))?": "help answers",
    # What it keeps of people.
    rf"(?:is|are) {_MINE} {_ASKED} (?:safe|secure|private|confidential|protected|shared|logged|kept"
    rf"|stored|recorded"
    r"|saved|visible|public|encrypted|anonymous|anonymised|deleted)(?: (?:here|with you|by you|anywhere"
    r"|(?:with|to|by) (?:anyone|anybody|others|everyone|other people|slack|third parties)))*": "help data",
    rf"(?:what|which|how much)(?: (?:data|information|details|personal (?:data"
    rf"|information)))? do(?:es)? {_YOU} (?:keep|hold|store"
    rf"|collect|save|log|record|retain|remember|know|have|gather){_ABOUT_ME}": "help data",
    rf"what (?:data|information|personal (?:data|information)) do(?:es)? {_YOU}"
    r" (?:keep|hold|store|collect|save|log|record|retain|gather)": "help data",
    rf"(?:do|does|will|can) {_YOU} (?:keep|hold|store|collect|save|log|record|retain|remember|share|sell"
    rf"|see|read|track"
    rf"|send)(?: (?:a (?:record|log|copy) of|any of|all))? (?:{_MINE} {_ASKED}"
    rf"|{_ASKED})(?: anywhere)?": "help data",
    rf"(?:do|does) {_YOU} (?:track|monitor|spy on|watch|listen to|record) (?:me|us|people|what (?:i"
    rf"|we) \w+)": "help data",
    rf"who(?: else)? (?:can|may|will|could) (?:see|read|view|access"
    rf"|look at) (?:{_MINE} )?{_ASKED}": "help data",
    rf"who(?: else)? (?:sees|reads|views|has|gets) (?:{_MINE} )?{_ASKED}": "help data",
    rf"where (?:is|are|do you (?:keep|store|put|hold)) {_MINE} {_ASKED}(?: (?:kept|stored|held|saved"
    rf"|hosted))?": "help data",
    rf"how long (?:do|will) {_YOU} (?:keep|store|hold|retain) (?:{_MINE} )?{_ASKED}": "help data",
    r"(?:are|is) (?:you|this bot|the bot|this) (?:gdpr|uk gdpr)(?:[ -]compliant)?"
    r"|(?:the )?right to be forgotten": "help data",
}
_BIDS = {
    rf"(?:delete|remove|erase|forget|wipe|clear)(?: all| everything)?(?: of)? (?:{_MINE} {_ASKED}"
    rf"|me|all about me"
    rf"|(?:what|everything|all(?: that)?) you (?:know|have|hold|keep|store)(?:{_ABOUT_ME})?)": "help data",
    # Taking an agreement out, or one put in by mistake.
    rf"{_HOW}{_DELETE} {_ANY_ONE}{_OUT}": "help deleting {spoken_of}",
    rf"{_HOW}take (?:{_ANY_ONE}|it|this|that)(?= (?:out|off|down|away|from)\b)"
    rf"(?: (?:out|off|down|away))?{_OUT}": ("help deleting {spoken_of}"),
    rf"{_HOW}{_DELETE} (?:it|this|that){_OUT}": "help deleting {spoken_of}",
    rf"{_WE} {_PUT_IN} {_ANY_ONE} {_MISTAKEN}": "help deleting {spoken_of}",
    rf"{_WE} {_PUT_IN} (?:the )?wrong (?:{_THINGS}|one)": "help deleting {spoken_of}",
    # Correcting an entry.
    rf"{_HOW}{_CORRECT} {_ANY}{_WRONG}(?:entry|entries|register entry|error|mistake|fact|field|record)s?"
    rf"(?: (?:in|of|on|for|from) {_NAME})?": "help correcting {name}",
    rf"{_HOW}(?:replace|swap|update) {_ANY}(?:document|copy|file|text|pdf|scan)"
    r"(?: (?:with|by|for) .*)?": "import",
    # Showing others what was answered, and standing in for somebody.
    r"(?:share|post|publish) (?:it|this|that|these|those|(?:the|this|that|your|my) answer)"
    r"(?: (?:in|with|to|into|on) (?:the |this |our |my )?(?:\S+ )?(?:channel|team|everyone|everybody|all"
    r"|others|group|thread|#\S+|general))?": "help sharing {spoken_of}",
    r"(?:(?:i am|i'm|im|i will be|i'll be) (?:away|off|out|on (?:\w+ )?(?:leave|holiday))\b.{0,60})?"
    r"(?:and |so |please )*hand(?:ing)?"
    r"(?: (?:everything|it|this|that|all|my (?:work|role|agreements?|duties)))*"
    r" over to \S+(?: \S+){0,2}(?: (?:while|whilst|when|until|from|for) .*)?": "help away {spoken_of}",
    r"(?:i am|i'm|im|i will be|i'll be) (?:going )?"
    r"(?:away|off|out of (?:the )?office|on (?:\w+ )?(?:leave|holiday))"
    r"(?: (?:from|next|until|this|on|for|all) .*)?": "help away {spoken_of}",
    r"who (?:stands in|covers|will cover|can cover|signs) for me(?: (?:while|whilst|when) .*)?": (
        "help away {spoken_of}"
    ),
    # Putting one in.
    rf"{_ADD} {_NEW} {_THINGS}{_INTO}": "import",
    rf"{_WE} (?:got |want |need |would like )?(?:to (?:{_ADD}) )?(?:an?"
    rf"|another) (?:brand )?(?:new )?{NOUN} (?:to (?:add|upload"
    r"|register|enter|hand in|put in|import)|that (?:needs|wants|has to be) (?:adding|uploading"
    r"|registering|to be added))"
    rf"{_INTO}": "import",
    r"(?:we|i)(?: have|'ve)(?: got)? an? new " + rf"{NOUN}": "import",
    # Nothing is e-mailed.
    rf"{_EMAIL} {_US}\b(?P<rest>.*)": "help email {rest} {spoken_of}",
    rf"{_EMAIL} (?P<rest>(?!(?:for|of|from|address\w*|notice)\b).+) to .+": "help email {rest} {spoken_of}",
    rf"(?:send|forward|pass|post|mail)(?: on)? (?P<rest>.+) (?:by|via|in|as) (?:an? )?{_EMAIL}(?: .*)?": (
        "help email {rest} {spoken_of}"
    ),
    r"(?:send|forward|mail)(?: on)? (?P<rest>(?!notice\b).+) to (?!(?:me|us|here|slack|sign|signing|be|this"
    r"|the channel)\b).+": ("help email {rest} {spoken_of}"),
    # It reminds channels, of what agreements say.
    r"(?:remind|notify|alert|ping|nudge|warn|poke) (?:me|us)\b"
    r"(?P<rest>(?! (?:what|who|which|where|how|why|when|whether|whose"
    r"|if)\b).*)": "help personal {rest} {spoken_of}",
    r"set (?:me |us )?(?:up )?(?:a|an|my own|another) (?:reminder|alarm|alert)\b(?P<rest>.*)": (
        "help personal {rest} {spoken_of}"
    ),
}
_DELETED = {
    # What is to be taken out, or corrected, is said by its name.
    rf"{_HOW}(?:correct|fix|rectify) (?:the |our |this )?{_NAME}(?: entry)?": "help correcting {name}",
    rf"{_HOW}(?:replace|swap|update) (?:the |our |this )?{_NAME} (?:document|copy|file|text|pdf|scan)"
    r"(?: (?:with|by|for) .*)?": "import for {name}",
    rf"{_HOW}{_DELETE} (?:the |our |this )?{_NAME}{_OUT}": "help deleting {name}",
    r"(?:take|get|pull|strip) (?:the |our )?(?P<name>\S.*?) (?:out of|off|out from|from) (?:the |your "
    r"|our |this )?"
    r"(?:register|list|system|bot|database|app|records|books)(?: please)?": "help deleting {name}",
    rf"{_WE} {_PUT_IN} {_NAME} {_MISTAKEN}": "help deleting {name}",
    rf"{_NAME} (?:was|is|has been|got) (?:{_PUT_IN}|in (?:here"
    rf"|the register)) {_MISTAKEN}": "help deleting {name}",
}
_ASKED_OF_BOT = Wordings(_OF_BOT, opens=r"(?:(?:please|pls|hi|hello|hey|ok|so|and|but|well) )*")
_BIDDEN = Wordings(_BIDS, opens=_NICELY)
_TAKEN_OUT = Wordings(_DELETED, opens=_NICELY)
_ANYTHING = Wordings(
    {
        r"(?:can|could|will|would) you"
        r" (?!tell|show|give|list|send|find|check|explain|let|confirm|say)\w+ me": "help",
    }
)
"""What the bot is asked to do that it can't, whatever it is."""

ALL = (_ASKED_OF_BOT, _BIDDEN, _TAKEN_OUT, _ANYTHING)
"""The rows, in the order in which they are read."""


def of_bot(line: str, last: str, is_name: Callable[[str], bool]) -> str:
    """Return the command for what a line means for the bot itself, for which no agreement is looked into.

    `last` is the agreement that the conversation was about; `is_name` says whether a text is one's name.
    """
    told = _told(line, last)
    deleted = "" if told else _TAKEN_OUT.command(line)
    if deleted and is_name(_SAID_OF_NAME.sub("", deleted)):
        return deleted
    return told or _ANYTHING.command(line)


_SAID_OF_NAME = re.compile(r"^(?:help deleting|help correcting|import for) ")


def _told(line: str, last: str) -> str:
    return _ASKED_OF_BOT.command(line, last) or _BIDDEN.command(line, last)


def is_for_bot(said: str) -> bool:
    """Say whether all of a line is meant for the bot itself, and nothing stands beside what it asks."""
    return bool(_told(" ".join(word.low for word in words_in(said) if word.low), ""))
