"""Free questions answered from the facts of the register: matched by their words, never guessed."""
