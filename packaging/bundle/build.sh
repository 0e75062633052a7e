#!/usr/bin/env bash
# Builds the program in one folder: build/bundle/sciatica-desktop (on macOS also Sciatica Desktop.app beside it).
set -euo pipefail
cd "$(dirname "$0")/../.."

# The same sources give the same bundle: no time of day, no order by chance.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0

PYTHONPATH=packaging .venv/bin/python -m bundle.icons build/icons
.venv/bin/python -m PyInstaller --noconfirm --clean --log-level WARN \
    --distpath build/bundle --workpath build/pyinstaller packaging/bundle/app.spec
