"""Our own annotated articles and what makes the attribution model out of them. Not part of the installed program."""
