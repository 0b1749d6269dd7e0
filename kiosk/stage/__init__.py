"""The window: engine, fonts, renderer, screen."""
