"""The four modules, their outcomes, activities and discussion themes, to read."""
