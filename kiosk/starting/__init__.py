"""How a new exhibit begins: a small one that is whole, as files to be changed."""
