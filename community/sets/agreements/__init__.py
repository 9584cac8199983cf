"""What the people of a set promise each other, in versions to which each of them assents."""
