"""Concerns of members, what was done about them, and the log nobody edits."""
