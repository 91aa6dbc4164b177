"""What people ask: Slack's doors and the terminal; slack_bolt and slack_sdk live here only."""
