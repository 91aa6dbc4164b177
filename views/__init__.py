"""How it is said: an answer becomes a page, and a page becomes Slack blocks or plain text."""
