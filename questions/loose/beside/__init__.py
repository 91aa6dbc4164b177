"""What is said beside a question: who asks, for what, how kindly, in which words; told from what asks.

1. `frames`: a question asked indirectly, turned into the one asked straight out; `offices`, whose words tell
   of the asker alone.
2. `shells` in which anything may be asked, `statements` that ask nothing, `askers` who say who they are.
3. `parts` of a line, each of which does one thing: greets, tells, names an agreement, sets a condition.
4. `letters` and `tags`: what a mail has around its words, and what is told before what asks if that is so.
5. `cutting`: all of that cut off, which leaves what asks.

Each knows only those before it.
"""
