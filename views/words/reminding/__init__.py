"""How reminders are worded: one alone, many in a digest, and the answers to commands about them."""
