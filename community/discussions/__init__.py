"""A thread and its posts, with drafts and reading marks: talk without a deadline."""
