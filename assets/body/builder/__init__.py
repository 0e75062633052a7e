"""Builds the body files from the measurements: a tool of the project, never imported by the program."""
