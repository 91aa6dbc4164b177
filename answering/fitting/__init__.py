"""How well a fact fits what is asked: whether it has the words, and is of the sort that is asked for.

A question is cut into words that each tell so much (`units`, `asking`). Of an item it is seen whether it may
be meant at all, and what a list is narrowed down to (`speaking`, `narrowing`); of each aspect, how far that
accounts for each word (`covering`, by the grades of `likeness`), whether it is asked for and not another
(`aims`, `pointing`), and what speaks for it and against it (`scoring`, by the `weights`). That is a `Match`
(`matching`). Whether the best of those answers, the `ladder` says, by the `grounds` and `particulars`.
"""
