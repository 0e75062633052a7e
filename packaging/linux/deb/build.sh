#!/usr/bin/env bash
# Makes dist/sciatica-desktop_<version>_<architecture>.deb from build/bundle, and lets Debian's own tools look at it.
set -euo pipefail
cd "$(dirname "$0")/../../.."

ID=org.example.SciaticaDesktop
PYTHON=.venv/bin/python
VERSION=$($PYTHON -c 'import sciatica_desktop; print(sciatica_desktop.__version__)')
STAGE=build/deb/sciatica-desktop-$VERSION
ROOT=$STAGE/root/usr

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y pyproject.toml)
export SOURCE_DATE_EPOCH PYTHONPATH=packaging

program() {
    mkdir -p "$ROOT/lib" "$ROOT/bin" "$ROOT/share/doc/sciatica-desktop"
    cp -a build/bundle/sciatica-desktop "$ROOT/lib/"
    # What lies at the top came from the system, and Debian has it: the package asks for it instead of bringing a copy.
    find "$ROOT/lib/sciatica-desktop/_internal" -maxdepth 1 -name 'lib*.so*' -type f ! -name 'libpython*' -delete
    mv "$ROOT/lib/sciatica-desktop/_internal/licences" "$ROOT/share/doc/sciatica-desktop/"
    ln -s ../lib/sciatica-desktop/sciatica-desktop "$ROOT/bin/sciatica-desktop"
}

desktop() {
    install -Dm644 packaging/linux/$ID.desktop -t "$ROOT/share/applications"
    install -Dm644 packaging/linux/$ID.metainfo.xml -t "$ROOT/share/metainfo"
    install -Dm644 assets/app_icon.svg "$ROOT/share/icons/hicolor/scalable/apps/$ID.svg"
    local size
    for size in 16 22 24 32 48 64 128 256 512; do
        install -Dm644 "build/icons/$size.png" "$ROOT/share/icons/hicolor/${size}x$size/apps/$ID.png"
    done
}

command_line() {
    mkdir -p "$ROOT/share/man/man1" "$ROOT/share/bash-completion/completions" \
        "$ROOT/share/zsh/vendor-completions" "$ROOT/share/fish/vendor_completions.d"
    $PYTHON -m linux.manual "$ROOT/share/man/man1/sciatica-desktop.1"
    $PYTHON -m linux.completion bash "$ROOT/share/bash-completion/completions/sciatica-desktop"
    $PYTHON -m linux.completion zsh "$ROOT/share/zsh/vendor-completions/_sciatica-desktop"
    $PYTHON -m linux.completion fish "$ROOT/share/fish/vendor_completions.d/sciatica-desktop.fish"
}

changelog() {
    cat <<EOF
sciatica-desktop ($VERSION) unstable; urgency=medium

  * What is new: see docs/CHANGELOG.md of the sources.

 -- Sciatica Desktop contributors <sciatica-desktop@example.org>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
EOF
}

# For a release the Python inside is the distribution's own: it was built for this system, and gets its security fixes.
say_whose_python() {
    local from
    from=$($PYTHON -c 'import sys; print(sys.base_prefix)')
    [[ $from == /usr ]] || echo "This package brings the Python of $from. For Debian's own: make clean, then make PYTHON=/usr/bin/python3 deb" >&2
}

rm -rf build/deb
mkdir -p "$STAGE" dist
program
desktop
command_line
cp -a packaging/linux/deb/debian "$STAGE/"
changelog >"$STAGE/debian/changelog"
(cd "$STAGE" && dpkg-buildpackage --build=binary --no-sign) >build/deb/build.log 2>&1 || {
    tail -n 30 build/deb/build.log >&2
    exit 1
}
cp build/deb/*.deb dist/

desktop-file-validate "$ROOT/share/applications/$ID.desktop"
appstreamcli validate --no-net "$ROOT/share/metainfo/$ID.metainfo.xml"
lintian --fail-on error,warning build/deb/sciatica-desktop_"$VERSION"_*.deb
say_whose_python
ls dist/sciatica-desktop_"$VERSION"_*.deb
