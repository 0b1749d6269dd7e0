"""A file's text → its values, each with its place; and what keeps a text from being YAML."""
