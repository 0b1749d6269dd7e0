"""The Markdown of a body or an entry → what the window shows."""
