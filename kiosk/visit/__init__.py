"""One visitor: where they are, what they opened, which way they went."""
