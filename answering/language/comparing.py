"""How one thing is said to be more or less than another, or the most or the least of all. Data only.

All are parts of patterns. Whoever reads how things are compared takes the words from here.
"""

BIGGER = "bigger|larger|higher|greater|longer|dearer|costlier"
SMALLER = "smaller|lower|shorter|cheaper"
"""Words that say by themselves that one of two has more, or less; the next may only count what is added."""

MORE = f"more|{BIGGER}"
LESS = f"less|fewer|{SMALLER}"
LATER = "later"
SOONER = "sooner|earlier"

MOST = r"(?<!\bat )most|biggest|largest|highest|greatest|longest|dearest|costliest"
LEAST = r"(?<!\bat )least|fewest|smallest|lowest|shortest|cheapest"
LAST = "latest"
FIRST = "soonest|earliest"
