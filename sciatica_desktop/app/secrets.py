"""What is known in this run only, and never written down."""

from __future__ import annotations


class Secrets:
    """The passphrase of the history, once it was given."""

    def __init__(self) -> None:
        self.passphrase = ""
