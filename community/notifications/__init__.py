"""Who hears about what, and the outbox from which mail leaves."""
