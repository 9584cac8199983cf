"""Word lists as people read and mend them: words with spaces between."""


def words(*lists: str) -> frozenset[str]:
    """Return the words of one or more lists, without their capitals."""
    return frozenset(" ".join(lists).lower().split())
