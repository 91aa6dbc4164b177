"""What people bid the bot do in everyday words, as the command that does it: `mark M3 of X as done`."""

from agreements.requests import Topic
from answering.language.opening import AUX, WH
from questions.commands.acting import FILL_IN, LONGER
from questions.everyday.verbs import (
    AGAIN,
    DECIDED,
    DONE,
    ITEM,
    LENGTHEN,
    MARK,
    MOVE,
    NOTE,
    SLIPPED,
    TO,
    WITHDRAW,
)
from questions.everyday.wordings import Wordings

_NICELY = (
    r"(?:(?:please|pls|hi|hello|ok|can you|could you|would you|will you|let me|let us|i want to|we want to"
    r"|i would like to|i'd like to|we'd like to|i need to|we need to) )*"
)
_OF = r"(?:of|on|in|for|from|about|with|to)"
_MARK = rf"(?:{MARK})"
_AS_DONE = rf"(?:as |to )?(?:be )?{DONE}"
_STOP = r"(?:stop|cancel|end|turn off|mute)(?: the| all| my)? (?:reminding|reminders?|telling)(?: me| us)?"
_DONT = r"(?:don't|dont|do not|no longer) remind (?:me|us)"
_WHO = r"(?:(?:who(?:'s)?|whos|is|are|tell me|name|the|its) )*"
_KEEPS = r"(?:keeps|maintains|looks after|edits|updates|can (?:edit|change|update|correct))"
_SEES = r"(?:can|may|is (?:able|allowed) to) (?:see|view|look at)"
_TO_ALL = r"to (?:all|everyone|everybody|anyone|anybody)"
_THEN = r"(?:as (?:of|at) |in |on |at |back in )?"
_DAY = r"(?P<day>(?:\w+ ){0,2}\d\S*|(?:this time )?last \w+|\w+ \w+ ago)"
_OF_ALL = r"(?:all|everything|(?:all )?(?:of )?(?:the |our |my )*(?:agreements|mous|contracts))"
_NOTES = r"(?:change notes?|ccns?|changes)"
_IN_DAYS = r" (?:since|between|from) .{0,20}?\d| in the (?:last|past) "
_LATELY = r"(?: (?:so far|lately|recently|this \w+))?"
_ALL_OF_IT = (
    r"(?:everything|all there is|the (?:whole )?lot|the (?:full|whole) (?:details?|picture|story|thing))"
    r"(?: (?:you|we) (?:know|have|hold)| to know| there is(?: to know)?)?"
)
_NAME = r"(?P<name>\S.*?)"
_ITS = rf"(?: {_OF} {_NAME})?"  # without it, of the agreement that was spoken of
_SIGNATURE = r"(?:signature|sign-?offs?|signing)s?"
_UNDO = r"(?:undo|reverse|take back|withdraw|cancel|remove|retract|delete|correct)"
_HOW_DO_I = r"(?:(?:so|and|ok) )*how (?:do|can|would|should) (?:i|we|you|one|someone)"
_ANYBODYS = r"(?:a|an|my|the|his|her|their|our|that|this|somebody's|someone's)"
_SOMETHING = (
    r"(?:it|that|this|something|things?|what i did|an? (?:act|action|entry|record|mistake))"  # of any sort
)
_ONE = r"(?:one|agreement|mou|thing|document|party|note|day|date|item|milestone|button)"
_ALAS = r"(?:oops|sorry|oh(?: no)?|whoops|damn)"
_NOT_MEANT = r"(?:i )?(?:did not|didn't) mean (?:that|to)|my mistake|(?:that was )?a mistake"
_PAPER = r"(?:on paper|in ink|by hand|wet ink|(?:a |the )?(?:paper|hard) copy)"
_ON_PAPER = (
    r"(?!(?:can|could|may|must|should|does|do|did|is|are|was|were|has|have|who|when|which|whether|why)\b)"
    rf".{{0,80}}\bsign\w*+.{{0,80}}\b{_PAPER}\b.*"
    rf"|.{{0,40}}\bhow\b.{{0,40}}\b(?:paper|ink|handwritten) {_SIGNATURE}\b.*"
)
"""How it is said that somebody signed on paper, or asked where that is put."""

_A_NOTE = r"(?:the |our |that |this |a )?(?:change note|ccn|variation)"
_FOR_SIGNING = r"(?: (?:to sign|for \S+ to sign|to be signed)(?: .*)?)?"
_COPY = (
    r"(?:print(?: out)?|(?:download|get|give me|send me|i need|have|make)(?: (?:a|an|the))?"
    r" (?:paper|printed?|hard|word|pdf|signing) (?:copy|version|file|form)(?: of)?)"
)
_MISTAKEN = r"(?:by mistake|in error|by accident|too (?:early|soon))"
_GAVE_NOTICE = r"(?:i|we)(?: have|'ve)? (?:gave|given|served) notice"
_BACK = (
    r"(?: (?:can you |please |so )?(?:undo|reverse|cancel|take|withdraw|remove) (?:it|that|this)(?: back)?)?"
)
_WITHDRAW = r"(?:withdraw|take back|cancel|retract|revoke|rescind|undo)"
_THE_NOTICE = r"(?:(?:the|my|our|that) )?notice(?: (?:that |which )?(?:i|we) (?:gave|sent|served|recorded))?"
_AMISS = (
    r"(?:(?:it|that|this|which) was )?(?:(?:sent|given|typed|recorded|made|entered|served) )?"
    rf"(?:a mistake|an error|{_MISTAKEN})"
)
_OOPS = rf"(?:(?:oops|sorry|oh(?: no)?|no)\W+)?(?:(?P<first>{_AMISS})\W+(?:so )?(?:please )?)?"
_WHY_SO = rf"(?:,?(?: -)? (?:because |since |as )?(?P<why>{_AMISS}))?"
_ANY_WHO = (
    r"(?!(?:clerk|its|the clerk|me|us|to)\b)"
    r"(?P<who>(?:(?!(?:about|when|how|what|whether|who|where|why|if)\b)\S+ ){1,6})"
)
_CHASE = r"(?:chase|nudge|prompt|press|remind|ask|get)"
_SIGNERS = r"(?:her|him|them|(?:the )?(?:signator(?:y|ies)|signers?))"
_ANYTHING = (
    r"(?:what|which|anything|is there anything|are there any)(?: (?:documents?|files?|drafts?))?"
    r"(?:'s| is| are)?"
)
_LET_TO = r"(?:able|allowed|authori[sz]ed|entitled|set up) to"
_LET = rf"is {_LET_TO}"
_SOMEBODY = r"(?!(?:the|an?|any|each|every|either|both|one|all|it|they)\b)[^\W\d]+(?: [^\W\d][\w'-]*)?"
_NOW = r"(?:today|now|currently|at the moment|here|at present)"
_WHERE_THINGS_ARE = (
    r"(?:(?:so )?where (?:are|do) (?:we|things)(?: now)?(?: stand| at| up to| got to)?"
    r"|how (?:are|is) (?:we|things|it|everything)(?: all)?(?: doing| going| getting on| looking)"
    r"|(?:what's|what is|whats) (?:the )?(?:current |latest )?"
    r"(?:position|situation|state of play|state|latest|story|news)|what's happening"
    r"|how do (?:we|things) stand)"
    r"(?: now| currently| at the moment)?"
)

_IS_NOW = r"(?:is|was|has been|got)(?: now| already)?"
_IS_NOT = r"(?:is not|isn't|was not|wasn't|has not been|hasn't been)"
_HAS = (
    r"(?:'s|(?:(?:is|are|was|has|had|have|will|got|now|just|already|be|being|been|going|to|again|still) )+)?"
)
_ITS_DAY = r"(?:'s)?(?: (?:deadline|due date|date|target date|day))?"
_UNASKED = rf"(?!(?:{AUX}|{WH}|if|whether)\b)"
_AS_UNDONE = rf"(?:as )?(?:not |un)(?:yet )?{DONE}"
_FINISH = r"(?:complete|finish|(?:tick|check|close) off)"
_SO_LONG = rf"(?:(?:back|forward|out|on) )?(?:by )?{LONGER}"
_SLIPS = rf"{_ITS_DAY}(?:'s)? {_HAS}{SLIPPED}"
_NEW_DAY = (
    rf"(?:{_SLIPS}(?: back| out)? {TO}"
    rf"|{_ITS_DAY}(?:'s)? (?:is|are) now(?: due| planned| expected| set)?(?: on| by| for)?)"
)
_IS_LATE = rf"(?:{_SLIPS}(?: now| again| already)*|{_ITS_DAY} (?:is|was|has) slipping)"
_APPOINTED = r"(?P<who>(?!(?:the|an?|us|me|it|this|that)\b)\S+(?: \S+){0,4}?)"
_ROLE = r"(?P<role>clerk|signatory|administrator)"
_OF_WHAT = r"(?P<of> (?:of|for|on) .+)?"
_SHOW_ME = r"(?:(?:show|give|list|tell|send|get|fetch|find|post)(?: me| us)? )?(?:the )?"
_SEND_ME = r"(?:send|get|fetch|find|post|give)(?: me| us)? (?:all )?(?:the |its )?"
_TOPICS = "|".join(Topic)
_OPEN_ITEMS = (
    rf"{_SHOW_ME}(?:open|outstanding|unfinished) (?:items?|things?|tasks?|points|matters)(?: {_OF})?"
)
_MADE_ONE = r"(?:i(?: have|'ve)? made an? (?:mistake|error)(?: and| so)? )?"
_BACKWARDS = r"(?:undo|reverse|revert)"

_BIDS = {
    rf"(?:replace|supersede) {_NAME} (?:with|by) (?P<other>\S.*)": "replaced {name} by {other}",
    rf"(?:record|note|log) that {_NAME} (?:was|is|has been|got) (?:replaced|superseded) by (?P<other>\S.*)": (
        "replaced {name} by {other}"
    ),
    rf"{_MARK} {ITEM} {_AS_DONE}": "done {item}",
    # What is listed of an agreement: said as its own, or by what a command of one word is of.
    rf"{_SHOW_ME}{_NAME}(?:'s|\u2019s) (?P<topic>{_TOPICS})": "{topic} {name}",
    rf"{_SEND_ME}(?P<topic>{_TOPICS})(?: (?:of|for|on|in) {_NAME})?": "{topic} {name}",
    rf"{_SHOW_ME}(?P<topic>review|gateway|milestone) (?:dates?|list) (?:{_OF} )?{_NAME}": "{topic}s {name}",
    rf"{_SHOW_ME}(?P<kind>risk|issue|decision|action|interest)s? (?:register|log)(?: {_OF})? {_NAME}": (
        "logged {name} {kind}s"
    ),
    rf"(?:a |the )?(?:log|history|list|record) of (?:the )?changes(?: {_OF})? {_NAME}": "history {name}",
    rf"changes? (?:in|to|of) (?:the )?{_NAME}(?:'s)? (?:end|last) (?:date|day)": "changes {name}",
    rf"change (?:the )?{_NAME}(?:'s)? (?:end|last) (?:date|day)": "change {name}",
    rf"(?:remove|delete|drop|take out) {ITEM}{_ITS}": "change {name}",
    r"(?:add|remove|delete|drop|take out) (?:an?|the|another|one) (?:new )?(?:party|partner|milestone"
    rf"|deliverable|gateway|review)(?: \S+){{0,4}}? {_OF} {_NAME}": "change {name}",
    rf"(?:put|add|save|get|have) (?:the )?{_NAME}(?: dates?)? (?:in|into|on|to) (?:my|our|the) "
    r"(?:outlook )?(?:calendar|diary|outlook)": "calendar {name}",
    r"change (?:the|its|our) (?:end|last) (?:date|day)": "change",
    rf"{_OPEN_ITEMS} {_NAME}": "overdue for {name}",
    rf"{_NAME} {_OPEN_ITEMS}": "overdue for {name}",
    rf"(?:what|anything)(?:'s|s| is)?(?: still)? outstanding(?: {_OF})? {_NAME}": "overdue for {name}",
    rf"what(?:'s| is|s| has been| was) (?:been )?{DONE}(?: already)? {_OF} {_NAME}(?: so far| yet)?": (
        "which milestones were done in {name}"
    ),
    rf"{_ANYTHING} (?:still )?(?:wait(?:s|ing)?|left|there|due) (?:to be |for |to )?confirm(?:ed|ation)?": (
        "import"
    ),
    r"status(?: of)?(?: the| all)? (?P<state>live|ended|unsigned)(?: (?:ones|agreements|mous))?": (
        "list {state}"
    ),
    r"what (?:did|have) i (?:miss|missed)\b.*": "home",
    rf"{_WHO}(?:(?:there|any|an?) )*clerks?": "roles",
    rf"(?:(?:what|are|show|me|list|the|all|its) )*due ?dates? (?:for|of|on|in) {_NAME}": "dates {name}",
    rf"sign {_NAME} off": "sign {name}",
    rf"my {_SIGNATURE}(?: {_OF})? {_NAME}": "signed by me {name}",
    rf"watching {_NAME}": "reminders {name}",
    rf"help(?: me)?(?: (?:with|about|on))? {_NAME}": "status {name}",
    rf"(?<= )sign {_NAME}": "sign {name}",  # without anything before it, it is the command already
    rf"{_MARK} {ITEM} {_OF} {_NAME} {_AS_DONE}(?P<on> on \S.*)?": "done {name} {item}{on}",
    rf"{_MARK} {_NAME} {ITEM}(?:(?:,| and)? [a-z]{{1,3}}\d{{1,3}}){{1,9}} {_AS_DONE}": "done {name}",
    rf"{_MARK} {_NAME} {ITEM} {_AS_DONE}(?P<on> on \S.*)?": "done {name} {item}{on}",
    # That it is so is said: who says it is asked whether and on which day it is to be recorded.
    rf"{ITEM}{_ITS} {_IS_NOW} {DONE}(?P<on> on \S.*)?": f"{FILL_IN} done {{name}} {{item}}{{on}}",
    rf"{_NAME} {ITEM} {_IS_NOW} {DONE}(?P<on> on \S.*)?": f"{FILL_IN} done {{name}} {{item}}{{on}}",
    # That it is late is said: the form of its new day is opened, or it is told when it was due.
    rf"(?:the )?{ITEM}(?:{_ITS}){_NEW_DAY} (?P<day>\S.*)": f"{FILL_IN} moved {{name}} {{item}} to {{day}}",
    rf"(?:the )?{_NAME} {ITEM}{_NEW_DAY} (?P<day>\S.*)": f"{FILL_IN} moved {{name}} {{item}} to {{day}}",
    rf"(?:the )?{ITEM}(?:{_ITS})(?P<why>{_SLIPS} by \S.*)": f"{FILL_IN} moved {{name}} {{item}}{{because}}",
    rf"(?:the )?{_NAME} {ITEM}(?P<why>{_SLIPS} by \S.*)": f"{FILL_IN} moved {{name}} {{item}}{{because}}",
    rf"(?:the )?{ITEM}(?:{_ITS}){_IS_LATE}": "reminders {name} {item}",
    rf"(?:the )?{_NAME} {ITEM}{_IS_LATE}": "reminders {name} {item}",
    rf"(?:is|was|has|will|are) (?:the )?{ITEM}{_ITS} (?:be |been |running |going to be )*{SLIPPED}(?: yet"
    rf"| already| now)*": ("reminders {name} {item}"),
    rf"(?:is|was|has|will|are) (?:the )?{_NAME} {ITEM} (?:be |been |running "
    rf"|going to be )*{SLIPPED}(?: yet| already| now)*": ("reminders {name} {item}"),
    rf"{ITEM}{_ITS} {_IS_NOT} {DONE}(?: yet)?": "is {item} done in {name}",
    rf"{_NAME} {ITEM} {_IS_NOT} {DONE}(?: yet)?": "is {item} done in {name}",
    rf"{_BACKWARDS} (?:done |the )?{ITEM}{_ITS}": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_BACKWARDS} (?:done )?{_NAME} {ITEM}": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_BACKWARDS} (?:done )?{ITEM} {_NAME}": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_MARK} {ITEM}{_ITS} {_AS_UNDONE}": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_MARK} {_NAME} {ITEM} {_AS_UNDONE}": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_NAME} {ITEM} (?:{_IS_NOW} )?not {DONE} after all": f"{FILL_IN} undone {{name}} {{item}}",
    rf"{_FINISH} {ITEM}(?: {_OF})? {_NAME}": f"{FILL_IN} done {{name}} {{item}}",
    rf"{_FINISH} {_NAME} {ITEM}": f"{FILL_IN} done {{name}} {{item}}",
    rf"{_BACKWARDS} (?:the )?(?:change|change note|ccn) {_NAME} (?P<number>\d{{1,4}})": (
        f"{FILL_IN} withdraw {{name}} {{number}}"
    ),
    rf"{_BACKWARDS} {NOTE}{_ITS}": f"{FILL_IN} withdraw {{name}} {{number}}",
    rf"{_BACKWARDS} notice (?:{_OF} )?{_NAME}": "withdraw notice {name}",
    rf"{_UNDO} (?:my|our) {_SIGNATURE}{_ITS}": "unsign {name}",
    rf"{_UNDO} (?:the )?(?P<who>\S+(?: \S+){{0,4}}?)'s {_SIGNATURE}{_ITS}": "unsign {name} for {who}",
    rf"take (?:my|our) (?:{_SIGNATURE}|name) (?:back|off)(?:(?: {_OF})? {_NAME})?": "unsign {name}",
    rf"take (?:my|our) {_SIGNATURE} {_OF} {_NAME} (?:back|off)": "unsign {name}",
    rf"{_MARK} {ITEM} {_AS_DONE} (?:of|on|in|for) {_NAME}": "done {name} {item}",
    rf"(?:record|note|log) (?:that )?{ITEM}{_ITS} (?:was|is|has been|got) {_AS_DONE}"
    r"(?: late| early| in time)?(?P<on> on \S.*)?": "done {name} {item}{on}",
    rf"(?:{MOVE}) {ITEM}{_ITS}(?: back| forward| out)?"
    rf" {TO} (?P<day>\S.*)": "moved {name} {item} to {day}",
    rf"(?:{MOVE}) {_NAME} {ITEM}(?: back| forward| out)?"
    rf" {TO} (?P<day>\S.*)": "moved {name} {item} to {day}",
    rf"(?:{MOVE}|moved) {ITEM}(?: {_OF})? {_NAME}(?P<why> {_SO_LONG})": (
        f"{FILL_IN} moved {{name}} {{item}}{{because}}"
    ),
    rf"(?:{MOVE}|moved) {_NAME} {ITEM}(?P<why> {_SO_LONG})": f"{FILL_IN} moved {{name}} {{item}}{{because}}",
    rf"(?:the )?gateway (?:{_OF} )?{_NAME}(?: {_IS_NOW})? {DECIDED}": f"{FILL_IN} decide {{name}}",
    rf"(?:the )?{_UNASKED}{_NAME} gateway(?: {_IS_NOW})? {DECIDED}": f"{FILL_IN} decide {{name}}",
    rf"{_MARK} (?:the )?\S.{{0,80}} {_AS_DONE} (?:of|on|in|for) {_NAME}": "done {name}",
    rf"(?:raise|propose|start|write) {NOTE}{_ITS} {AGAIN}": "change {name} {number}",
    rf"(?P<act>reject|propose) {NOTE}{_ITS}": "{act} {name} {number}",
    rf"(?:{WITHDRAW}) {NOTE}{_ITS}": "withdraw {name} {number}",
    rf"{_COPY} {NOTE}{_ITS}{_FOR_SIGNING}": "print {name} {number}",
    rf"{_COPY} {_A_NOTE}(?: for (?:\S+ ){{1,3}}to sign)": "print",
    rf"{_COPY} {_A_NOTE}{_ITS}{_FOR_SIGNING}": "print {name}",
    rf"{_MADE_ONE}{_HOW_DO_I} {_UNDO} {_ANYBODYS}(?: \w+){{0,2}} {_SIGNATURE}(?: {_OF} \S.*)?": "help unsign",
    rf"{_HOW_DO_I} (?:undo|reverse|take back)(?: {_SOMETHING})?": "help undo",
    rf"(?:i|we)(?: have|'ve)?(?: just)? signed (?:the )?wrong {_ONE}\b.*": "help unsign",
    rf"(?:{_ALAS}\W++)++(?:(?:(?:that|it) was )?(?:the )?wrong {_ONE}|{_NOT_MEANT})\b.*": "help undo",
    _ON_PAPER: "help paper",
    rf"(?:raise|start|write|draft|make|open) (?:a|an|another)(?: new)? (?:change note|ccn|variation)"
    rf"(?: (?:of|on|in|for) {_NAME})?(?: to (?:extend|change|move|add|remove|end|shorten)\b.*)?": (
        "change {name}"
    ),
    rf"(?:chase|nudge|prompt|press|ask|get) {_ANY_WHO}to sign {_NAME}": "ask to sign {name} for {who}",
    rf"(?:chase|nudge|prompt|press)(?: up)? {_ANY_WHO}(?:for|about|over|on) (?:its |their |the |a )?"
    rf"(?:{_SIGNATURE} {_OF} {_NAME}|(?P<of>\S.*?)(?:'s)? {_SIGNATURE})": "ask to sign {name}{of} for {who}",
    rf"{_HOW_DO_I} (?:chase|nudge)(?: up)? {_SIGNERS}(?: up)?": "help ask to sign",
    rf"{_HOW_DO_I} {_CHASE} {_ANY_WHO}(?:to sign\b|for (?:\w+ ){{0,2}}{_SIGNATURE}).*": "help ask to sign",
    rf"(?:{_ALAS}\W++)?(?:i|we)(?: have|'ve)?(?: just)? signed(?: {_NAME})? {_MISTAKEN}{_BACK}": (
        "unsign {name}"
    ),
    rf"{_GAVE_NOTICE} (?P<why>{_MISTAKEN}){_ITS}{_BACK}": "withdraw notice {name}{because}",
    rf"{_GAVE_NOTICE} {_OF} {_NAME} (?P<why>{_MISTAKEN}){_BACK}": "withdraw notice {name}{because}",
    rf"{_OOPS}{_WITHDRAW} {_THE_NOTICE}{_ITS}{_WHY_SO}": "withdraw notice {name}{because}",
    rf"{_OOPS}{_WITHDRAW} (?:the |our |my )?{_NAME} notice{_WHY_SO}": "withdraw notice {name}{because}",
    rf"{_OOPS}take {_THE_NOTICE}{_ITS} back{_WHY_SO}": "withdraw notice {name}{because}",
    rf"{_OOPS}take (?:the |our |my )?{_NAME} notice back{_WHY_SO}": "withdraw notice {name}{because}",
    r"(?:undo|reverse|revert|take back)(?: (?:that|it|this|(?:the |my )?last(?: \w+)?))?"
    r"|take (?:that|it|this) back": "help undo {spoken_of}",
    r"(?:take back|cancel|end|revoke|withdraw|undo) (?:the|my) (?:delegation|(?:delegated )?authority)"
    rf"{_ITS}": "undelegate {name}",
    rf"(?:make|appoint|add|name|set up) {_APPOINTED} (?:as|(?:as )?(?:an?|the|our)) {_ROLE}{_OF_WHAT}": (
        "people add {who} as {role}{of}"
    ),
    rf"(?:give|grant|assign) {_APPOINTED} (?:the |a )?(?:role|rights|job) (?:of|as) (?:an? |the )?"
    rf"{_ROLE}{_OF_WHAT}": "people add {who} as {role}{of}",
    rf"(?:make|appoint) \S+(?: \S+){{0,4}} (?:as|an?|the) {_ROLE}{_OF_WHAT}": "people add",
    rf"(?:{_STOP}|{_DONT}) {_OF} {_NAME}": "unwatch {name}",
    rf"(?:mute|silence) {_NAME}": "unwatch {name}",
    r"due (?:all|everything)": "due",
    r"(?:list|sort|order|rank)(?: (?:them|all|agreements|the agreements|mous))* by (?P<by>start|end|length)"
    r"(?:ing)?(?: date| day)?": "which agreements are there in order of {by}",
    rf"give (?:an? |\w+ )?(?:days|weeks|months?|year)(?:'s?)? notice (?:{_OF} )?{_NAME}": "notice {name}",
    _STOP: "watching",
    rf"(?:extend|prolong|lengthen) {_NAME} by (?P<longer>{LONGER})": ("change {name} by {longer}"),
    rf"(?P<why>(?:{LENGTHEN}) {_NAME} (?:to|until|till|by)\b.*)": "change {name}{because}",
    rf"{_WHO}clerks? {_OF} {_NAME}": "roles {name}",
    rf"who {_KEEPS} (?:the )?(?:entry|record) {_OF} {_NAME}": "roles {name}",
    rf"who(?: else)? {_SEES} {_NAME}": "roles {name}",
    rf"who(?:'s| is) (?:(?:standing in|deputi[sz]ing|covering) for|signing (?:instead|in place) of) {_NAME}"
    rf"(?: {_NOW})?": "roles {name}",
    rf"who (?:can|may|could|{_LET}) sign (?:(?:for|on behalf of) )?{_NAME} {_NOW}": "roles {name}",
    rf"(?:can|may|could) i(?: please)? sign {_NAME}(?: {_NOW})?": "sign {name}",
    rf"(?:is|are) {_SOMEBODY} {_LET_TO} sign {_NAME}(?: {_NOW})?": "roles {name}",
    rf"(?:hand|pass|give|delegate)(?: over)? my (?:signing|signature|(?:signing )?authority|right to sign)"
    rf"(?: over)? {_OF} (?P<rest>\S.* to \S.*)": "delegate {rest}",
    r"(?:hand|pass|give|delegate)(?: over)? my (?:signing|signature|(?:signing )?authority|right to sign)"
    r"(?: over| on)?(?: to \S+(?: \S+)?)?(?: (?:while|whilst|when|for|until|from)\b.*)?": "delegate",
    r"take back (?:what|the (?:signing|authority)(?: that)?) i (?:handed|gave|passed|delegated)"
    rf"(?:(?: on| over)?(?: to \S+(?: \S+)?)?|(?: (?!(?:{_OF}|over|notice)\b)\S+){{1,2}}){_ITS}": (
        "undelegate {name}"
    ),
    rf"is {_NAME} (?:restricted|private|hidden|open {_TO_ALL})": "roles {name}",
    rf"(?:when|why) was {_NAME} (?:restricted|opened(?: {_TO_ALL})?|made (?:private|public))": (
        "history {name}"
    ),
    rf"who (?:restricted|opened|hid) {_NAME}": "history {name}",
    rf"make {_NAME} (?:private|restricted|hidden|secret)": "restrict {name}",
    rf"(?:what (?:is|has)|what's|show) (?:been )?(?:recorded|logged) {_OF} {_NAME}": "history {name}",
    rf"what(?: has|'s|s)? (?:changed|happened|moved) {_OF} (?!.*(?:{_IN_DAYS})){_NAME}{_LATELY}": (
        "history {name}"
    ),
    rf"when was {_NAME} last (?:updated|changed|touched)": "history {name}",
    rf"(?:what|which|show|list|any|are there any) (?:open |proposed |unsigned )?{_NOTES}"
    r"(?: (?:are|is))?(?: there)?(?: (?:still )?(?:waiting|pending|outstanding|open|proposed|unsigned))?"
    rf" {_OF} {_NAME}": "changes {name}",
    rf"what did {_NAME} (?:say|look like) {_THEN}{_DAY}": "show {name} as of {day}",
    rf"what (?:were|was) (?:the )?(?:terms|wording|text|version) of {_NAME} {_THEN}{_DAY}": (
        "show {name} as of {day}"
    ),
    rf"(?:(?:what's|what is|show|give|me|us|the|an?) )*(?:status|summary|overview)(?: of)? {_OF_ALL}": "list",
    rf"(?:{_WHERE_THINGS_ARE}|what(?:'s| is) going on) (?:with|on|in|at|for) {_OF_ALL}": "list",
    rf"{_WHERE_THINGS_ARE} (?:with|on|in|at|for) {_NAME}(?: now| currently)?": "status {name}",
    r"(?:so )?where (?:are|do) (?:we|things)(?: now)?(?: stand| up to| got to)?(?: now)?": "status",
    rf"who (?:do|can|should|would) (?:i|we) (?:ask|go to|talk to|speak to|speak with) {_OF} {_NAME}": (
        "roles {name}"
    ),
    rf"(?:(?:tell|give|show|send) (?:me |us )?)?{_ALL_OF_IT} (?:about|on|for|of) {_NAME}": "show {name}",
    rf"{_GAVE_NOTICE}(?: {_OF} {_NAME})?(?: (?:last|on|yesterday|today|this) ?.*)?": "notice {name}",
}
BIDDING = Wordings(_BIDS, opens=_NICELY)
"""What somebody bids, as the command that does it."""
