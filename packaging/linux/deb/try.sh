#!/usr/bin/env bash
# Tries the .deb in dist/ in a clean Debian: installs it, opens it from the menu of a desktop, drives it from the first start to an
# exported history, and purges it.
# Needs root. SUITE names another Debian than bookworm. The clean Debian is fetched once and kept packed in build/.
set -euo pipefail
cd "$(dirname "$0")/../../.."

SUITE=${SUITE:-bookworm}
PACKED=$PWD/build/clean-$SUITE.tar
CLEAN=$PWD/build/clean-$SUITE
PICTURES=build/pictures/deb
VERSION=$(.venv/bin/python -c 'import sciatica_desktop; print(sciatica_desktop.__version__)')
DEB=dist/sciatica-desktop_${VERSION}_$(dpkg --print-architecture).deb

[[ $(id -u) == 0 ]] || { echo "This needs root: sudo make package" >&2; exit 1; }

# The screens of this machine, for the clean one; away while packages are installed there, whose clean-up of /tmp would take them.
lend_screens() {
    mkdir -p "$CLEAN/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$CLEAN/tmp/.X11-unix"
}

take_screens() {
    mountpoint -q "$CLEAN/tmp/.X11-unix" && umount "$CLEAN/tmp/.X11-unix"
}

tidy() {
    take_screens || true
    mountpoint -q "$CLEAN/proc" && umount "$CLEAN/proc"
    rm -rf --one-file-system "$CLEAN"
}

unpack() {
    if [[ ! -e $PACKED ]]; then
        debootstrap --variant=minbase "$SUITE" "$CLEAN" >build/debootstrap.log
        tar -C "$CLEAN" -cf "$PACKED.part" .
        mv "$PACKED.part" "$PACKED"
    else
        mkdir -p "$CLEAN"
        tar -C "$CLEAN" -xf "$PACKED"
    fi
    # As this machine reaches its packages, so does the clean one.
    cp /etc/resolv.conf "$CLEAN/etc/"
    cp -r /etc/apt/apt.conf.d/. "$CLEAN/etc/apt/apt.conf.d/"
    mount -t proc proc "$CLEAN/proc"
    inside useradd --create-home --home-dir /person person
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$CLEAN" "$@"
}

# As the person starts it: the display comes from outside, and nothing else of this machine.
PERSON=(chroot --userspec=person:person "$CLEAN" env --unset=XDG_RUNTIME_DIR --unset=DBUS_SESSION_BUS_ADDRESS
    HOME=/person LC_ALL=C.UTF-8 PATH=/usr/bin:/bin)

person() { env --unset=DISPLAY --unset=WAYLAND_DISPLAY "${PERSON[@]}" "$@"; }

install_it() {
    cp "$DEB" "$CLEAN/tmp/"
    inside apt-get update >build/apt.log
    inside apt-get install --yes --no-install-recommends "/tmp/$(basename "$DEB")" >>build/apt.log
    rm "$CLEAN/tmp/$(basename "$DEB")"
}

# With nothing but what it asks for: without a screen, and on an X server.
start_it() {
    person sciatica-desktop find --mark buttock_mid:R:7 --json >/dev/null
    person sciatica-desktop selftest | tail -n 1
    lend_screens
    xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24 -nolisten tcp -ac' "${PERSON[@]}" sciatica-desktop selftest | tail -n 1
    take_screens
}

# On a small desktop, by its entry in the menu.
use_it() {
    inside apt-get install --yes --no-install-recommends lxpanel lxmenu-data >>build/apt.log
    lend_screens
    PYTHONPATH=packaging .venv/bin/python -m linux.drive "$PICTURES" "$CLEAN" \
        "$(sed -n "s/^Exec=//p" "$CLEAN/usr/share/applications/org.example.SciaticaDesktop.desktop")" "${PERSON[@]}"
    take_screens
}

# What the desktop and the shells look for is where they look for it.
find_it() {
    person bash -c 'source /usr/share/bash-completion/completions/sciatica-desktop && complete -p sciatica-desktop' >/dev/null
    local file
    for file in share/applications/org.example.SciaticaDesktop.desktop share/man/man1/sciatica-desktop.1.gz \
        share/icons/hicolor/{16x16,48x48,256x256}/apps/org.example.SciaticaDesktop.png \
        share/zsh/vendor-completions/_sciatica-desktop share/fish/vendor_completions.d/sciatica-desktop.fish; do
        [[ -s $CLEAN/usr/$file ]] || fail "/usr/$file is missing"
    done
}

# The program goes, the history stays, and is there again with the program.
purge_it() {
    local history=$CLEAN/person/.local/share/SciaticaDesktop/history.sqlite3 before after
    before=$(person sciatica-desktop history list --json)
    inside apt-get purge --yes sciatica-desktop >>build/apt.log
    [[ -z $(find "$CLEAN"/usr "$CLEAN"/etc "$CLEAN"/var/lib/dpkg/info -iname '*sciatica*') ]] || fail "the program left files behind"
    [[ -s $history ]] || fail "the history was removed with the program"
    install_it
    after=$(person sciatica-desktop history list --json)
    [[ $before == "$after" ]] || fail "the history is another one after the program was installed again"
}

fail() { echo "try: $1" >&2; exit 1; }

tidy
trap tidy EXIT
unpack
install_it
find_it
start_it
use_it
purge_it
echo "The .deb was installed in a clean Debian ($SUITE), opened from the menu, driven, purged with the history kept, and installed again."
