"""What waits for what, and for how many seconds at most: told in one place, from the shortest on.

    who asked in Slack --- Slack --- the bot --- the database
                                         |---- Slack, to say something
                                         |---- the process that reads a file
    who asked at a terminal --- the bot --- the database

Whoever waits has to wait longer than what it waits for, or it is gone before the one that knows can say what
does not answer. So what is done while Slack waits fits in its three seconds. What takes longer is
acknowledged first, and nobody but us waits for it. A test holds the order.
"""

AGAIN_WHERE_SLACK_WAITS = 1
"""Until Slack takes more, where it says "too many" while it waits for us; it is tried once more then."""

DATABASE_WHERE_SLACK_WAITS = 1.2
"""For the database's connection or lock, and before that for a turn among ours: both fit in Slack's time."""

SLACK_WAITS = 3
"""Slack for our answer. Then it shows its own words for a failure, whatever came of what was asked."""

DATABASE = 5
"""For the database where nobody in Slack waits: at a terminal, and by the clock, which looks again."""

SLACK = 10
"""For Slack to take something, also while it waits for us: what broke off may have been taken all the same.

It is better to know late than never, and a Slack that takes three seconds for that is not well itself.
"""

AGAIN = 60
"""Until Slack takes more, where it says "too many" and nobody waits: in the thread of an errand."""

BESIDE_READING = 15
"""For a process that reads a file to start and to have its turn, beside the time that it may compute."""
