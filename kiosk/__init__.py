"""A full-screen museum exhibit, driven by files that a curator edits."""

__version__ = "0.1.0"
