"""Facilitators' notes, each for one of three circles: only me, the facilitators, the set."""
