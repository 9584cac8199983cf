"""What a presenter will do, how it went, and the line everyone keeps."""
