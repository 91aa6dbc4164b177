"""What time asks: when to look, what is due, delivery; APScheduler lives here only."""
