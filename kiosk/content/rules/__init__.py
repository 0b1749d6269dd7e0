"""Warnings about an exhibit that can be read."""
