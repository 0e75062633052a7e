#!/usr/bin/env bash
# Installs what is missing of packaging/linux/system-packages.txt, or stops with the line to type.
# Usage: system.sh PART…    (the parts of that file: window, no-screen, screen-reader, package)
set -euo pipefail
cd "$(dirname "$0")/../.."

LIST=packaging/linux/system-packages.txt
LOG=build/setup/apt.log
INSTALL=(apt-get install --yes --no-install-recommends)

wanted() {
    awk -v parts="$*" '
        BEGIN { for (n = split(parts, part, " "); n; n--) asked[part[n]] = 1 }
        /^\[/ { split($1, name, /[][]/); taken = name[2] in asked }
        taken && /^[a-z0-9]/ { print $1 }' "$LIST"
}

# Also what another package provides: libglib2.0-0 is libglib2.0-0t64 on newer systems.
installed() {
    dpkg-query --show --showformat '${db:Status-Abbrev}|${Package}, ${Provides}\n' |
        sed -n 's/^.i[^|]*|//p' | sed 's/([^)]*)//g' | tr -d ' ' | tr ',' '\n'
}

missing() {
    local have
    have=$(installed)
    wanted "$@" | grep -vxF -e "$have" || true
}

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
    command -v apt-get >/dev/null && { [[ $(id -u) == 0 ]] || sudo -n true 2>/dev/null; }
}

line_to_type() {
    local line="apt-get update && apt-get install --no-install-recommends $*"
    if [[ $(id -u) == 0 ]]; then
        echo "    $line"
    elif command -v sudo >/dev/null; then
        echo "    sudo sh -c '$line'"
    else
        echo "    su - -c '$line'"
    fi
}

install() {
    mkdir -p "$(dirname "$LOG")"
    # The package lists may be there and fresh: fetch them only if the first try fails.
    as_root env DEBIAN_FRONTEND=noninteractive "${INSTALL[@]}" "$@" >"$LOG" 2>&1 </dev/null && return
    as_root apt-get update >"$LOG" 2>&1 </dev/null &&
        as_root env DEBIAN_FRONTEND=noninteractive "${INSTALL[@]}" "$@" >>"$LOG" 2>&1 </dev/null
}

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system, so nothing is installed: if Qt misses a library, $LIST says what it needs."
    exit 0
fi

mapfile -t packages < <(missing "$@")
# A Python that brings its own ensurepip can make .venv without Debian's package.
if "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null; then
    packages=("${packages[@]/#python3-venv/}")
fi
read -ra packages <<<"${packages[*]}"

if [[ ${#packages[@]} == 0 ]]; then
    exit 0
elif can_install; then
    echo "Installing system packages: ${packages[*]}"
    install "${packages[@]}" && exit 0
    tail -n 5 "$LOG" >&2
    echo "They could not be installed; all that was said is in $LOG. The line was:" >&2
else
    echo "System packages are missing, and installing them needs the administrator. Type this line, then make again:" >&2
fi
{ echo; line_to_type "${packages[@]}"; echo; } >&2
exit 1
