"""What the folder content/ holds: the programme and the methods, read and checked."""
