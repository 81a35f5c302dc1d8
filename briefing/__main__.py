"""``python -m briefing``: the command line, where no script is installed."""

from briefing.cli import main

main()
