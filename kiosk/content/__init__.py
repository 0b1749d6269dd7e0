"""The curator's files, read into one immutable exhibit or into a list of every problem."""
