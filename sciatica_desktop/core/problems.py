"""Trouble that is expected: a full disk, a broken file, a newer database. Each is one clear sentence."""

from __future__ import annotations


class Problem(Exception):
    """Expected trouble; its text says what is wrong, where, and what to do, and is shown as it is."""
