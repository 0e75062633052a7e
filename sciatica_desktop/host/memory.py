"""Gives the system back what the start took and no longer needs."""

from __future__ import annotations

import sys


def give_back() -> None:
    """The free pieces between what stays: the C library of Linux would keep them for later."""
    if sys.platform.startswith("linux"):
        import ctypes  # noqa: PLC0415 - numpy has loaded it by now

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not every C library has it
        if trim is not None:
            trim(0)
