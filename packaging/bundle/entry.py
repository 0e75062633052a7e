"""Where the bundled program starts: outside the package, so that it is imported under its own name."""

from __future__ import annotations

import sys

from sciatica_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
