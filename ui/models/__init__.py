"""Qt models over the rows of a brief."""
