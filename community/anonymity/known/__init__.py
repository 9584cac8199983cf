"""Words with a capital that name nobody who could be recognised, and names that many people have."""
