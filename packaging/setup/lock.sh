#!/usr/bin/env bash
# Locks what pyproject.toml asks for, for every system and Python, with hashes.
# Usage: lock.sh [--upgrade]    (without it, versions stay where they still fit)
set -euo pipefail
cd "$(dirname "$0")/../.."

UPGRADE=${1:-}

compile() {
    local to=packaging/locks/$1.txt
    shift
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --custom-compile-command "make lock" --output-file "$to" $UPGRADE "$@"
    echo "$to"
}

compile run pyproject.toml --group setup
compile dev --group test --constraint packaging/locks/run.txt
compile assets --group assets --constraint packaging/locks/run.txt
compile measure --group measure --constraint packaging/locks/run.txt --constraint packaging/locks/dev.txt
compile package --group package --constraint packaging/locks/run.txt --constraint packaging/locks/assets.txt
compile lock --group lock
