"""What an agreement says, cut into items: the words that each is known by, and what may be asked of it."""
