"""A stand-in for Slack's servers, with the page of a small workspace: for demonstrations, lessons and tests.

It knows nothing of the bot but its manifest and tokens; the bot is pointed here by its SLACK_API_URL.

    with running(Practice(manifest=path, people=(...), channels=(...))) as workspace:
        start_the_bot(SLACK_API_URL=workspace.api_url)
        print(workspace.url)
"""

from practice.config import Channel, NamedDay, Pace, Person, Place, Practice, Step
from practice.server import Running, running
from practice.workspace import TEAM

__all__ = [
    "TEAM",
    "Channel",
    "NamedDay",
    "Pace",
    "Person",
    "Place",
    "Practice",
    "Running",
    "Step",
    "running",
]
