"""Numbers that documents write as words: "the twenty-first of May", "six months"."""

_UNITS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENTH = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
NUMBER_WORDS = {
    **{word: number for number, word in enumerate(_UNITS, start=1)},
    **{word: 10 * tens for tens, word in enumerate(_TENS, start=2)},
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        (*_FIRST, *_TEENTH, *(f"twenty-{word}" for word in _FIRST), "thirtieth", "thirty-first"), start=1
    )
}
"""The days of a month."""
