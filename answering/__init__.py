"""Free questions answered from the facts of the register: matched by their words, never guessed.

A question (`requests`) comes in at `deciding`: it is of one agreement (`one`), of all (`across`), or goes on
with what was said before (`conversing`). An agreement is cut into items (`facts`), whose words are compared
with the question's (`language`, `fitting`); what no fact says by itself may be worked out (`reckoning`).
What several rules want to know of a question's words is asked once (`asks`). `telling` makes an answer of
the fact that answers, `verdicts` say yes or no, `silence` says what is not said and what comes nearest. What
comes out (`answers`, those `of_one` agreement) is put into words by `views.words.told`.
"""
