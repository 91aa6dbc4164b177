"""How much of a question a fact accounts for, and what else speaks for it and against it."""
