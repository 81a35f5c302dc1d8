"""The window of Briefing Desk."""
