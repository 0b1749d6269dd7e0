"""Copies of large photographs, made once and kept in the state folder. No Qt."""
