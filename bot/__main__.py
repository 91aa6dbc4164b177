"""`python -m bot` is `mou`."""

from bot.cli import main

main()
