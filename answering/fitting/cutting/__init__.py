"""A question cut into what must be accounted for, and how one word of it stands to a fact."""
