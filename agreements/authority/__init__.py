"""Who may do what: roles, authority to sign, delegations of it, and the rules by which they are given."""
