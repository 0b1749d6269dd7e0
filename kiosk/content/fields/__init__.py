"""The fields of the curator's files: what they may hold, and what is wrong with what they hold."""
