#!/usr/bin/env bash
# Makes .venv, or installs a locked set of packages into it.
# Usage: venv.sh create | run | dev | measure | package | assets | lock
set -euo pipefail
cd "$(dirname "$0")/../.."

PYTHON=${PYTHON:-python3}

create() {
    if ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "Python 3.11 or newer is needed. If it has another name here, say so: make PYTHON=python3.12" >&2
        exit 1
    fi
    rm -rf .venv
    "$PYTHON" -m venv .venv
}

pip() {
    .venv/bin/python -m pip --disable-pip-version-check --no-input --quiet "$@"
}

# Only wheels: building from source would fetch build tools that no lock names.
locked() {
    pip install --require-hashes --only-binary :all: --requirement "packaging/locks/$1.txt"
}

case $1 in
create)
    create
    ;;
run)
    echo "Installing the locked packages into .venv (the first time, about 300 MB are fetched) …"
    locked run
    pip install --no-deps --no-build-isolation --editable .
    ;;
dev | measure | package | assets | lock)
    locked "$1"
    ;;
*)
    echo "usage: venv.sh create | run | dev | measure | package | assets | lock" >&2
    exit 2
    ;;
esac
