"""What worked, written so that another coach can do it tomorrow."""
