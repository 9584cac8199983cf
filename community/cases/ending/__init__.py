"""How a case ends: sealed, so that stories fade and learning stays, or withdrawn."""
