"""People and boards that an agreement names, outside the places to sign."""
