"""Builds everything and joins it: the only part that knows all layers."""
