"""Everyday words for what a command does, put in the command's own; what says any more is left as it was.

1. `verbs`: the words for what is done to a thing, which all the others take from here.
2. `wordings`: what reads rows of how a thing is said and of the command that it comes down to. The rows stand
   in `bidding` (what is to be done), `of_bot` (what is meant for the bot itself), `first_asked` (what
   newcomers ask) and `of_portfolio` (what boards ask).
   To add a way of saying something, add its row there.
3. `due`, `of_me`, `of_notes`, `how_to`: what is told by the words that a line is made of, in whatever order.
4. `in_passing`: what asks nothing. `pointing_back`, `of_clauses`: what points to an answer, or to a clause.
5. `told_to_do`: an act that is asked for in a sentence, of which the form is opened.
6. `reader`: which of these a line is.
"""
