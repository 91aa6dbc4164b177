"""The commands: what each is called, what it takes, what help says of it, and what it asks for.

1. `command`: what a command is, and one way in which words can be taken for it.
2. `acting`, `reminding`: what the words beside a command may say of an act, or of reminders.
3. `shapes`, `shapes_of_acts`: what a command may take, each with what reads it from the words beside it.
4. `asking`, `signing`, `running` and the like: the rows of the commands, by kind.
5. `table`: all of them, found by their words.

To add a command, add its row to those of its kind; all else is told from it. What it asks for is a request of
`agreements`, which `answering.decide` decides and `views.words` says. Only what takes something that no other
does needs more: what it `Takes`, with the shape that reads it.
"""
