"""Yes, no, or neither: whether a fact bears it out, and whether that holds as it was asked.

1. What is told at once, without a fact that has the words: `at_once`, `roles`, `in_post`, `strangers`, ...
2. `whether`: the facts that fit may leave it open (`_leaves_open`), as does one that has other words or is of
   one of two; or more is held out than they say anything of (`holding_out`).
3. `verdicts`: what a fact comes down to, by its aspect (`whether_in`, `whether_text`, `how_paid`, ...).
4. A yes must be of the same people, days, years and deeds (`bearing_out`), by every word of it (`evidence`).
5. `outcomes`: what was to be done was done only where a record says so.
6. `tenable`: a yes or no that was told is taken back where it is not so in the time, mood or extent asked.

Each takes away what those before it let through. What refuses a yes alone is added to the fourth, what says
neither yes nor no of a fact to the second, and what only the whole answer shows to the sixth.
"""
