"""`python -m bot` is `mou`."""

from bot.start import main

main()
