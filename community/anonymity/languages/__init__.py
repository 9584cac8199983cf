"""What the companion knows of each language: a file for each."""
