#!/usr/bin/env bash
# Opens the window; where there is no screen, drives the same window through the main job on a virtual one.
set -euo pipefail
cd "$(dirname "$0")/../.."

PYTHON=.venv/bin/python
TOUR=build/tour

# A display may answer and still refuse us (another user's, for example): only Qt itself can tell.
opens() {
    packaging/setup/screen.sh || return 1
    [[ $(uname) == Darwin ]] && return
    (timeout 20 "$PYTHON" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' || exit 1) 2>/dev/null
}

if opens; then
    exec "$PYTHON" -m sciatica_desktop
fi

echo "There is no screen here, so a virtual one is used: the program goes through its main job, pictures in $TOUR."
packaging/setup/system.sh window no-screen
rm -rf "$TOUR" # no pictures of an older program among the new ones
mkdir -p "$TOUR"
if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
unset WAYLAND_DISPLAY
if command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args "-screen 0 1920x1200x24" \
        "$PYTHON" -m sciatica_desktop tour "$TOUR"
else
    QT_QPA_PLATFORM=offscreen "$PYTHON" -m sciatica_desktop tour "$TOUR"
fi
