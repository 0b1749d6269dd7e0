"""Reads an exhibit again each time its files have changed, in a process of its own."""
