"""How rows, cells and cards are drawn and edited in place."""
