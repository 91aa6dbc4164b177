"""What is worked out from facts, where none says by itself what is asked.

`tables` finds cells by the names of rows and columns; `held_out` weighs what a question holds out with what
is stated; `money` and `days` add up, share and count. `definitions` and `meanings` tell what a word means.
"""
