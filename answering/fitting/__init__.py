"""How well a fact fits what is asked: whether it has the words, and is of the sort that is asked for.

1. `cutting`: a question is cut into words that each tell so much (`units`, `asking`); `likeness` says how one
   of them stands to a fact.
2. `choosing`: which items may be meant at all (`speaking`), and what a list is narrowed down to.
3. `accounting`: of each aspect of an item, how far that accounts for each word (`covering`), whether it is
   asked for and not another (`aims`), and what speaks for it and against it (`scoring`, by the `weights`).
4. `matching` makes a `Match` of each, in the order of their scores.
5. `refusing`: whether the best of those is an answer, of which the `ladder` tries one ground after another.

Each knows only those before it. What is left over is of one matter only: `leaving`, and how `denials`,
`holders` of posts and what is set `apart` are seen to; `wording` is for what nothing answers.
"""
