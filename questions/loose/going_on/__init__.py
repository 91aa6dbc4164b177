"""How a question goes on from what was said before it, so that it can be asked in full.

`again` asks the question before once more, `of_several` of several agreements; `following` takes over from it
what a new one leaves out. `operands` and `comparing` go on from its answer, `righted` takes it back,
and `said_before` fills in the days that a sentence before said.
"""
