"""The Web API methods of the bot's, one file for each family. Importing this registers them all."""

from practice.methods import agent, chat, conversations, files, people, views
from practice.methods.registry import METHODS

__all__ = ["METHODS", "agent", "chat", "conversations", "files", "people", "views"]
