"""Words as they are compared: cut from a text, brought to their stem, and what else they may be called."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache

from answering.language.forms import APART, IRREGULAR, OPPOSITES
from answering.language.lay import LAY
from answering.language.shortened import IN_CAPITALS
from answering.language.thesaurus import GROUPS, KNOWN, LIGHT, NUMBERS, SAME, SAYING, STOP
from answering.language.turning import turned

_WORD = re.compile(r"\d+[a-z]+\b|[a-z]{1,3}\d+\b|\d+(?:[.,/]\d+)*(?:\([a-z]\))?|[^\W\d_]+(?:'[^\W\d_]+)*")
_SHORTEST = 3  # letters that a stem keeps
_ENDINGS = (
    *("ations", "ation", "ating", "ated", "ators", "ator", "ative", "ates", "ate"),
    *("abiliti", "ibiliti", "able", "ible", "ments", "ment", "ships", "ship", "ness"),
    *("ings", "ing", "ions", "ion", "ives", "ive", "ers", "er", "ors", "or", "ed", "es", "s"),
    *("iti", "als", "al", "li", "e"),
)


@lru_cache(maxsize=2_000)  # a question is brought to it by several who read it
def plain(text: str) -> str:
    """Bring a text to the form in which its words are cut: lower case, turns of phrase made single words."""
    said = unicodedata.normalize("NFKC", text)
    if not (said.isupper() and " " in said):  # where all is in capitals, they tell nothing
        said = _IN_CAPITALS.sub(lambda short: IN_CAPITALS[short[0]], said)
    said = said.casefold().replace("\u2019", "'").replace("\u2018", "'")
    return turned(said)


_IN_CAPITALS = re.compile(rf"(?<![\w-])(?:{'|'.join(IN_CAPITALS)})(?![\w-])")


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """Cut a text into words, in lower case; figures stay whole and lose their commas: `200k` is `200000`."""
    found = _WORD.findall(plain(text))
    return tuple([word if word.isalpha() and word not in NUMBERS else _figures(word) for word in found])


def _figures(word: str) -> str:
    word = NUMBERS.get(word, word.removesuffix("'s").removesuffix("'"))
    if word[0].isdigit():
        word = re.sub(r",(?=\d{3})", "", word)
        word = re.sub(r"^(\d+)k$", r"\g<1>000", word)
        word = re.sub(r"^(\d|\d{1,2}[a-d])s$", r"\1", word)  # of those on a grade: `8as`
        word = _YEARS.sub(_in_full, word)
    return word


_YEARS = re.compile(r"^(?:20)?(\d\d)/(?:20)?(\d\d)$")


def _in_full(years: re.Match[str]) -> str:
    """Write a year that goes over two in one way: `16/17` and `2016/2017` are `2016/17`."""
    follows = int(years[2]) == (int(years[1]) + 1) % 100
    return f"20{years[1]}/{years[2]}" if follows else years[0]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what a word shares with its other forms: `decide` and `decided`, `party` and `parties`."""
    if word[0].isdigit() or len(word) <= _SHORTEST:
        return word
    if word in APART:
        return APART[word]
    if _ABBREVIATIONS.fullmatch(word):
        return word.removesuffix("s")
    for _ in range(3):
        shorter = _shorter(word)
        if shorter == word:
            break
        word = shorter
    return word


_ABBREVIATIONS = re.compile(r"[bcdfghj-np-tvwxz]{3,}s")
"""Several of what an abbreviation is of, which has no vowel."""


def _shorter(word: str) -> str:
    if word.endswith(("y", "ies")) and len(word) > _SHORTEST + 1:
        word = word.removesuffix("y").removesuffix("ies") + "i"
    for ending in _ENDINGS:
        kept = word.removesuffix(ending)
        if kept != word and len(kept) >= _SHORTEST and re.search("[aeiouy]", kept):
            if ending == "s" and kept.endswith(("s", "u", "i")):
                return word
            if len(kept) > _SHORTEST and kept[-1] == kept[-2] and kept[-1] not in "lsezf":
                return kept[:-1]
            return kept
    return word


_BENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
_ADVERB = "ly"
_LONG_ENOUGH = 5  # letters that are left of an adverb: `jointly` is `joint`, but `supply` is itself


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """Return a word without its endings of number and tense: `pays` is `pay`, but `payment` is not."""
    if word in IRREGULAR:
        return lemma(IRREGULAR[word])
    if word.endswith(_ADVERB) and APART.get(word) != word and len(word) >= _LONG_ENOUGH + len(_ADVERB):
        return word.removesuffix(_ADVERB)
    if _ABBREVIATIONS.fullmatch(word):
        return word.removesuffix("s")
    for ending, left in _BENDINGS:
        kept = word.removesuffix(ending)
        if kept == word or len(kept) < _SHORTEST or not re.search("[aeiouy]", kept):
            continue
        if ending == "s" and kept.endswith(("s", "u", "i")):
            return word
        twice = ending in {"ing", "ed"} and kept[-1] == kept[-2] and kept[-1] not in "lszf"
        return kept[:-1] if twice else kept + left
    return word


@lru_cache(maxsize=50_000)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text's words that carry a subject."""
    return frozenset(stem(word) for word in words(text) if word not in STOP)


_ALIKE = (*GROUPS, *LAY)
_GROUPS_OF: dict[str, frozenset[int]] = {}
for _number, _group in enumerate(_ALIKE):
    for _one in _group:
        _GROUPS_OF[stem(_one)] = _GROUPS_OF.get(stem(_one), frozenset()) | {_number}
_MEMBERS = tuple(frozenset(stem(one) for one in group) for group in _ALIKE)
_LIGHT = frozenset(stem(word) for word in LIGHT)
_SAYING = frozenset(stem(word) for word in SAYING)
_KNOWN = frozenset(stem(word) for word in KNOWN) | _LIGHT | _GROUPS_OF.keys()


@lru_cache(maxsize=20_000)
def others(stemmed: str) -> frozenset[str]:
    """Return the stems that may stand for one."""
    found = frozenset[str]().union(*(_MEMBERS[number] for number in _GROUPS_OF.get(stemmed, ())))
    return found - {stemmed}


def has(own: Collection[str], one: str) -> bool:
    """Say whether a stem, or another that may stand for it, is among some."""
    return one in own or not others(one).isdisjoint(own)


_OPPOSITES: dict[str, frozenset[str]] = {}
for _first, _second in OPPOSITES:
    for _one, _other in ((stem(_first), stem(_second)), (stem(_second), stem(_first))):
        _OPPOSITES[_one] = _OPPOSITES.get(_one, frozenset()) | {_other}


def opposites(stemmed: str) -> frozenset[str]:
    """Return the stems that deny one."""
    return _OPPOSITES.get(stemmed, frozenset())


_LIKE: dict[str, frozenset[str]] = {}
for _group in _ALIKE:
    _same = frozenset(lemma(_one) for _one in _group)
    for _one in _same:
        _LIKE[_one] = _LIKE.get(_one, frozenset()) | _same - {_one}
_SAME: dict[str, frozenset[str]] = {}
for _group in SAME:
    _alike = frozenset(lemma(_one) for _one in _group)
    for _one in _alike:
        _SAME[_one] = _SAME.get(_one, frozenset()) | _alike - {_one}
        _LIKE[_one] = _LIKE.get(_one, frozenset()) | _alike - {_one}
_KIN_FROM = 4


@lru_cache(maxsize=20_000)
def like(one: str) -> frozenset[str]:
    """Return the lemmas of what a word, given as its lemma, may be called besides."""
    return _LIKE.get(one, frozenset())


@lru_cache(maxsize=20_000)
def kin(one: str) -> frozenset[str]:
    """Return those of them that are the same, or other forms of the word itself: `suspicion` of `suspect`."""
    return _SAME.get(one, frozenset()) | frozenset(
        other for other in like(one) if other[:_KIN_FROM] == one[:_KIN_FROM] or other.startswith(one)
    )


def is_light(stemmed: str) -> bool:
    """Say whether a question may hold the word without being about it."""
    return stemmed in _LIGHT


def tells(words: Iterable[str]) -> bool:
    """Say whether any of some words says what a question is about."""
    return any(not is_light(stem(word)) for word in words)


def telling(words: Iterable[str], aside: Collection[str]) -> tuple[str, ...]:
    """Return the words that tell what a question is about, but for those `aside` in names."""
    return tuple(word for word in words if word not in aside and not is_light(stem(word)))


def is_saying(stemmed: str) -> bool:
    """Say whether the word leaves a question about a whole agreement as it is."""
    return stemmed in _SAYING


def is_known(stemmed: str) -> bool:
    """Say whether the word is one of the thesaurus, and so no misspelling."""
    return stemmed in _KNOWN


@lru_cache(maxsize=2_000)
def cues(text: str) -> frozenset[str]:
    """Return the stems of words in a table of ours, which are plain as they stand."""
    return frozenset(stem(word) for word in text.split())


def joined_stems(texts: Iterable[str | None]) -> frozenset[str]:
    """Return the stems of several texts, leaving out those that are not there."""
    return _NONE.union(*[stems(text) for text in texts if text])


_NONE = frozenset[str]()
