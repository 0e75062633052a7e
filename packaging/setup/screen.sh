#!/usr/bin/env bash
# Well (0) if there is a screen to open a window on: a display is named and something answers there.
set -euo pipefail

wayland() {
    [[ -n ${WAYLAND_DISPLAY:-} ]] || return 1
    local socket=$WAYLAND_DISPLAY
    [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/nonexistent}/$socket
    [[ -S $socket ]]
}

x11() {
    [[ ${DISPLAY:-} =~ ^(.*):([0-9]+)(\.[0-9]+)?$ ]] || return 1
    local host=${BASH_REMATCH[1]} number=${BASH_REMATCH[2]}
    case $host in
    "" | unix) [[ -S /tmp/.X11-unix/X$number ]] ;;
    *) timeout 2 bash -c "exec 3<>/dev/tcp/$host/$((6000 + number))" 2>/dev/null ;;
    esac
}

[[ $(uname) == Darwin ]] || wayland || x11
