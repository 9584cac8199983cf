"""What is said in a thread: reading it from where one stopped, answering, changing one's words."""
