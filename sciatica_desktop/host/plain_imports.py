"""Keeps PySide6 from reading the text of every module that is imported after it. See docs/adr/007."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Load Qt, and give `import` back what stands behind it: Python's own function.

    PySide6 puts a function of its own there for `from __feature__ import …`, which nothing here uses. After each new
    module it looks for the word PySide6 in its source, which takes longer than loading it, and all that text is kept.
    PySide6 documents where it puts what was there before; if that is gone one day, imports are slower and no more.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - what does not show a window does without

    vars(builtins)["__import__"] = getattr(builtins, "__orig_import__", builtins.__import__)
