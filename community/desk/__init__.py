"""The facilitator's desk: the one next thing for each set. It only reads."""
