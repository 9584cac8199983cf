"""Ideas that came early: kept by their author alone, until a stage takes them."""
