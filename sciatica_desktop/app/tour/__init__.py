"""Drives the real window through everything there is, and keeps a picture of each step."""
