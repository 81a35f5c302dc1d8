"""Dialogs, each behind a function that tests can replace."""
