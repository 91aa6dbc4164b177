"""Money: sums and promises of funding, who pays whom, and whether it is firm."""

import itertools
import re
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from dataclasses import replace

from agreements.intake.proposals import Proposal, Source
from documents.dates import Found, find_dates
from documents.drafting.amounts.contributions import (
    TOTAL,
    WHO,
    Shares,
    bare_year,
    contributions_in,
    payer_in,
    tables_of_shares,
)
from documents.drafting.amounts.payers import (
    FROM,
    PAID,
    PAYEE,
    PAYER,
    TO,
    cell_below,
    each_paid,
    getting,
    listed,
    named_beside,
    pay_together,
    payer_after,
    pays_all,
    pays_each,
    respectively,
)
from documents.drafting.amounts.promises import (
    PROMISE,
    UNFIRM,
    is_doubted,
    later_year,
    promiser,
    promises_without_sum,
    says_nothing_yet,
)
from documents.drafting.amounts.remarks import without_remarks
from documents.drafting.amounts.sums import SUM, amount_of, with_its_rate
from documents.drafting.amounts.told_twice import ToldTwice, told_in_words, told_twice
from documents.drafting.amounts.unpaid import LIMIT, is_no_promise
from documents.drafting.amounts.yearly import SAME_AGAIN, each_of_years, without_sums_told_again
from documents.drafting.told import Row, Sentence, Table
from documents.drafting.who.people import actor_of

BACKGROUND = re.compile(r"^(?:background|introduction|recitals|context|why)\b", re.IGNORECASE)
DEFINES = re.compile(r"\b(?:definitions?|interpretation|glossary|meanings?)\b", re.IGNORECASE)
_NAMED_SUM = re.compile(rf"(?P<name>(?-i:[A-Z]\w+(?: [A-Z]\w+){{1,4}}))\t{SUM.pattern}\W*", re.IGNORECASE)
_PAYS_OUT = re.compile(r"\b(?:pays?|contributes?|provides?|funds?|meets?)\b[^,;.]*$", re.IGNORECASE)
_PAYING = re.compile(r"\b(?:pay|pays|paid|contributes?|provides?|grants?)\b", re.IGNORECASE)
_TO_BE_SET = re.compile(r"\W{0,8}(?:tbc|tba|to be (?:agreed|confirmed|settled|set|fixed))\W*", re.IGNORECASE)
_PAYS_YOU = re.compile(r"\b(?:pay|pays|grants?|gives?|transfers?) you\b", re.IGNORECASE)
_TERMS = re.compile(
    r"\b(?:one payment|payment (?:is|will|shall|of|on|in)|invoice|instalments?|in arrears|"
    r"in advance|purchase order|subject to|point of need)\b",
    re.IGNORECASE,
)
_IN_PAYMENTS = re.compile(
    r"\bin (?:\w+ ){0,3}(?:instalments|parts|payments|halves)\b[^;]*|"
    r"(?<![\w-])(?:(?:paid|payable|invoiced|due) )?(?:monthly|quarterly|half[- ]yearly|annually|yearly) in "
    r"(?:advance|arrears?)\b[^;]*|\b(?:payable|invoiced|due) (?:\w+ )?(?:in|on|by|within|each|every)\b[^;]*|"
    r"\b(?:half )?on (?:receipt of|signing|signature)\b[^;]*",
    re.IGNORECASE,
)
"""When, or in how many parts, a sum is paid, as its own sentence tells: "in two halves, on 1 May and …"."""

_PUTS = re.compile(
    r"(?:I|we) (?:put|estimate|expect)\b|(?:this|that|it|the (?:cost|sum|amount)) (?:is|will be|comes)\b",
    re.IGNORECASE,
)
_TOTAL_LINE = re.compile(rf"{TOTAL.pattern}\W{{0,8}}[£€]?\d", re.IGNORECASE)
_ALTOGETHER = re.compile(r"\W{0,8}(?:altogether|in all|in total|all told)\b", re.IGNORECASE)
_INCLUDES = re.compile(r"\W{0,8}(?:this )?includ(?:es|ing)\b", re.IGNORECASE)
"""How a note begins on what a sum told before is made of."""

_SHARE_OF = re.compile(
    r"(?:\d\s?%|\bper ?cent\b|\b(?:half|third|quarter)\b) [^.;£]{0,40}?\bof\b[^.;£]{0,60}$", re.IGNORECASE
)
"""What stands before a sum of which only a share is paid: "pays 60% of the cost of £900"."""

_IN_PARTS = re.compile(r"\b(?:tranches|instalments|stages|payments)\b", re.IGNORECASE)
_WAS_GIVEN = re.compile(
    r"\b(?:gave|spent|(?<!not been )(?<!not yet been )received|raised)\b"
    r"(?!.*\b(?:will|shall|must|agrees?)\b)",
    re.IGNORECASE,
)
"""What tells of money that came before the agreement: "the county gave us a start-up gift of £500"."""

_LONGEST = 300
_MOST_SUMS = 50  # that one sentence may tell


def propose_funding(
    sentences: Sequence[Sentence], names: Sequence[str], measured: Collection[Source] = ()
) -> list[Proposal]:
    """Propose each sum, and each promise of funding without one; amounts are in pounds.

    A row of what is `measured` tells a sum that is to be reached, and nobody pays it.
    """
    facts: list[Proposal] = []
    told = told_in_words(sentences)
    shared = tables_of_shares(sentences, names)
    twice = told_twice(sentences, shared, told, names)
    beside = twice.costs | twice.doubts
    naming = ((one, _naming(one, sentences)) for one in sentences if one.row)
    defined = {one.source: paying for one, paying in naming if paying is not None}
    for place, one in enumerate(sentences):
        if one.is_paper or one.is_signing or (one.clause.kind == "front" and not one.row):
            continue
        if BACKGROUND.search(one.heading) and not (_PAYING.search(one.text) or PROMISE.search(one.text)):
            continue  # what something cost before
        if (one.row and (one.row.table in twice.tables or one.source in measured)) or one.source in beside:
            continue  # it is told where it says more
        tabled = one.row is not None and one.row.table in shared
        if _is_told_next(one, sentences[place + 1 : place + 2]) or (
            _TOTAL_LINE.match(one.text) and not tabled
        ):
            continue
        nearby = [
            other for other in sentences[place + 1 : place + 9] if other.clause.label == one.clause.label
        ]
        if one.source in defined:
            facts.append(_defined(one, defined[one.source], names))
            continue
        if one in defined.values() and not SUM.search(one.text):
            continue  # its sum is told with the name
        for value in _in_row(one, one.row, names, shared, told) if one.row else _sums(one, names):
            found = value | _later(nearby, value)
            found = _with_words(found, one.row, twice, names) if one.row else found
            found["terms"] = twice.instalments.get(one.source) or found["terms"]
            if nearby and is_doubted(nearby[0]):
                found["firm"] = False
            facts.append(Proposal("funding", found, (one.source,), "likely"))
    return list(without_remarks(facts))


def _with_words(
    value: dict[str, object], row: Row, twice: ToldTwice, names: Sequence[str]
) -> dict[str, object]:
    """Complete a sum of a row by the words about it; those about its whole are its terms where not told."""
    found = twice.with_words(value, row)
    whole = twice.wholes.get((row.table, row.cells[0]))
    if whole is None:
        return found
    told = next(_sums(whole, names), {})
    terms = whole.text[:_LONGEST] if whole.source in twice.costs else None
    own = {"payer": told.get("payer"), "payee": told.get("payee"), "terms": terms}
    return found | {key: found[key] or words for key, words in own.items()}


def _naming(one: Sentence, sentences: Sequence[Sentence]) -> Sentence | None:
    """Find the sentence that promises a sum by the name that a table of definitions gives it."""
    told = _NAMED_SUM.fullmatch(one.text) if DEFINES.search(one.heading) else None
    if told is None:
        return None
    naming = (other for other in sentences if not other.row and re.search(rf"\b{told['name']}\b", other.text))
    return next((other for other in naming if other.is_term and _PAYING.search(other.text)), None)


def _defined(one: Sentence, paying: Sentence, names: Sequence[str]) -> Proposal:
    """Propose a sum that has a name at the clause that promises it."""
    value = _funding(paying, SUM.search(one.text), actor_of(paying, names))
    return Proposal("funding", value, (paying.source, one.source), "likely")


def _in_row(
    one: Sentence, row: Row, names: Sequence[str], shared: Mapping[Table, Shares], words: Container[object]
) -> Iterator[dict[str, object]]:
    """Read a row of a table of contributions as what each pays; of others, its sums."""
    shares = shared.get(row.table)
    if shares is not None:
        payer = pays_all(one, shares.lead, names) if shares.lead else None
        paid = PAID.search(shares.lead) if payer else None
        giver = pays_each(one, row.table.above, names)
        to_each = giver in names and len(shares.down) > 1 and giver not in shares.down
        for told in contributions_in(row, shares):
            first = row.cells[0]
            listed = len(shares.down) > 1 and row.head and WHO.fullmatch(row.head[0].strip())
            by_row = shares.across or ((first in shares.down or listed) and first not in shares.paid)
            beside = cell_below(row, PAYER)
            named = told["payer"] if by_row else beside
            if by_row and listed and shares.lead and pay_together(shares.lead, row.head[0]):
                named = payer_in(first)
            told["payee"] = told["payee"] or cell_below(row, PAYEE) or (paid["org"] if paid else None)
            if to_each and by_row and not (told["payee"] or beside):  # the rows name whom another pays
                yield {**told, "payer": giver, "payee": first}
            else:
                yield {**told, "payer": payer or named}
        yield from () if shares.across or shares.down else _to_be_set(one)
    elif not TOTAL.match(row.cells[0]):
        payer, payee = cell_below(row, PAYER), cell_below(row, PAYEE)
        for told in _sums(one, names):
            if told["amount"] in words:
                continue  # it is told in words where it is promised
            yield {**told, "payer": payer or told["payer"], "payee": payee or told["payee"]}


def _sums(one: Sentence, names: Sequence[str]) -> Iterator[dict[str, object]]:
    cells = one.row.cells if one.row else (one.text,)
    was_given = any(_WAS_GIVEN.search(cell) for cell in cells if SUM.search(cell))
    told_before = was_given or _INCLUDES.match(one.text) or _INCLUDES.match(one.before)
    all_sums = () if told_before else SUM.finditer(one.text)
    sums = (told for told in itertools.islice(all_sums, _MOST_SUMS) if not is_no_promise(one.text, told))
    found = without_sums_told_again(_without_their_total([told for told in sums if amount_of(told)]))
    if not found:
        actor = promiser(one, names)
        if (actor is not None or promises_without_sum(one)) and not one.text.rstrip().endswith(":"):
            later = later_year(one.text)
            told_of = replace(one, text=later) if later else one
            beyond = {"year": _funding(told_of, None, None)["year"], "firm": False} if later else {}
            yield {**_funding(one, None, actor), **beyond}
        if says_nothing_yet(one):
            yield {**_funding(one, None, None), "firm": False}
    told = 0  # where the words about this sum begin: each may have a payer of its own
    shared = respectively(one.text, found, names)
    beside = named_beside(one.text, found, names)
    several = sum(name is not None for name in beside) > 1
    payees = each_paid(one.text, found, names)
    for at, (match, payer) in enumerate(zip(found, shared, strict=True)):
        if not LIMIT.search(one.text):
            own = replace(one, text=one.text[told : match.start()])
            named = payer or actor_of(own, names) or beside[at] or listed(one, match, names)
            share = _SHARE_OF.search(one.text, told, match.start())  # nobody named pays the whole
            whole = None if several or share else actor_of(one, names)
            value = _paid_by(one, match, None if share else named or whole, names)
            value = _got_by(value, own.text, named or whole, names)
            paid = (
                value["payee"] is not None and value["payer"] == value["payee"]
            )  # the name beside the sum is that of who gets it
            value = {**value, "payer": actor_of(one, names)} if paid or payees else value
            value = {**value, "payee": payees[at]} if payees else value
            if value["payee"] is None and "you" in names and _PAYS_YOU.search(one.text):
                value["payee"] = "you"
            for year in each_of_years(one.text, match) or (value["year"],):
                yield {**value, "year": year}
            if again := SAME_AGAIN.match(one.text, match.end()):
                yield {**value, "year": again["when"]}
        told = match.end()
    if found and one.row:
        yield from _to_be_set(one)


def _without_their_total(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out the last sum, where it is what those before it add up to: "£5 and £6 (£11 altogether)".

    Of one that comes in instalments, those are left out: "£11 in two tranches, £5 and £6".
    """
    first, *rest = map(amount_of, found) if found else (None,)
    if first and len(rest) > 1 and sum(rest) == first and _IN_PARTS.search(found[0].string):
        return found[:1]
    last = found[-1] if len(found) > 1 else None
    return found[:-1] if last and _ALTOGETHER.match(last.string, last.end()) else found


def _to_be_set(one: Sentence) -> Iterator[dict[str, object]]:
    """Read a cell that leaves a sum open, beside those of other years: "tbc" below "2031/32"."""
    for head, cell in zip(one.row.head, one.row.cells, strict=False) if one.row else ():
        years = [found for found in find_dates(head) if found.precision == "year"]
        if years and _TO_BE_SET.fullmatch(cell):
            yield {**_funding(one, None, None), "year": years[0].text, "firm": False}


def _is_told_next(one: Sentence, following: Sequence[Sentence]) -> bool:
    """Say whether the sentence after a promise gives its sum: "… itself; I put that at £5,000"."""
    return not SUM.search(one.text) and any(
        other.clause is one.clause and not other.opens and _PUTS.match(other.text) and SUM.search(other.text)
        for other in following
    )


def _funding(one: Sentence, match: re.Match[str] | None, actor: str | None) -> dict[str, object]:
    years = [found for found in find_dates(one.text) if found.precision == "year"]
    payer = payer_after(one.text, match) or FROM.search(one.text)
    payee = PAID.search(one.text) or TO.search(one.text)
    return {
        "what": one.text.replace("\t", ": ").rstrip(".;")[:_LONGEST],
        "amount": amount_of(match) if match else None,
        "currency": "EUR" if match and (match["sign"] or "").upper().startswith(("€", "EUR")) else "GBP",
        "amount_text": with_its_rate(match).strip() if match else None,
        "year": bare_year(_own_year(years, match)) if years else None,
        "payer": payer["org"] if payer and match else actor,
        "payee": payee["org"] if payee else None,
        "firm": not UNFIRM.search(one.text),
        "terms": _own_terms(one.text, match),
        "clause": one.clause.label,
    }


def _paid_by(
    one: Sentence, match: re.Match[str], actor: str | None, names: Sequence[str]
) -> dict[str, object]:
    """Read a sum; what stands behind one that somebody pays is out of what: "from the Health Grant"."""
    value = _funding(one, match, actor)
    own = actor and value["payer"] not in names and _PAYS_OUT.search(one.text[: match.start()])
    return {**value, "payer": actor} if own else value


def _got_by(
    value: dict[str, object], text: str, actor: str | None, names: Sequence[str]
) -> dict[str, object]:
    """Take the actor for who is paid, where the words before a sum say that it is charged or received."""
    told = getting(text, actor, names)
    if told is None:
        return value
    payer = told[0] if value["payer"] in {actor, None} else value["payer"]
    return {**value, "payer": payer, "payee": value["payee"] or told[1]}


def _own_terms(text: str, match: re.Match[str] | None) -> str | None:
    """Read when a sum is paid in the words behind it, before the next sum."""
    if match is None:
        return None
    following = SUM.search(text, match.end())
    end = following.start() if following else len(text)
    told = _IN_PAYMENTS.search(text, match.end(), end)
    if told is None and _IN_PARTS.search(text):
        days = (found for found in find_dates(text) if match.end() <= found.start <= match.end() + 1)
        return next((f"Payable {found.text}" for found in days if found.precision == "day"), None)
    return re.sub(r"(?:[\s,.:]|\band$)+$", "", told[0])[:_LONGEST] if told else None


def _own_year(years: Sequence[Found], match: re.Match[str] | None) -> str:
    """Choose the year of a sum: the one told after it, or the last before."""
    after = [found for found in years if match and found.start >= match.end()]
    return (after[0] if after else years[-1]).text


def _later(nearby: Sequence[Sentence], value: dict[str, object]) -> dict[str, object]:
    """Take the payee and the terms from the sentences after, where the sum's own does not tell them."""
    if value["amount"] is None:
        return {}
    own = (one.text for one in nearby if _TERMS.search(one.text) and not one.row)
    terms = next((text for text in own if not SUM.search(text)), None)
    payee = next(
        (
            match["org"]
            for one in nearby
            if re.search(r"\bpayment\b", one.text) and (match := TO.search(one.text))
        ),
        None,
    )
    return {"terms": value["terms"] or terms, "payee": value["payee"] or payee}
