"""Sciatica Desktop: mark where it hurts, find the spots worth checking, treat them with a timer, learn what helps."""

__version__ = "0.1.0"

APP_ID = "org.example.SciaticaDesktop"
"""The name under which desktops, packages and the one running instance know the program."""
