"""The pictures that figures name: are they there, whole, safe, and how large."""
