#!/usr/bin/env bash
# Makes build/appimage/AppDir of build/bundle, tries it, and packs it as dist/Sciatica_Desktop-<version>-<architecture>.AppImage
# where appimagetool is installed (https://github.com/AppImage/appimagetool).
set -euo pipefail
cd "$(dirname "$0")/../../.."

ID=org.example.SciaticaDesktop
VERSION=$(.venv/bin/python -c 'import sciatica_desktop; print(sciatica_desktop.__version__)')
APPDIR=build/appimage/AppDir

rm -rf "$APPDIR"
mkdir -p "$APPDIR/usr/lib" dist
cp -a build/bundle/sciatica-desktop "$APPDIR/usr/lib/"
install -Dm644 packaging/linux/$ID.desktop -t "$APPDIR/usr/share/applications"
install -Dm644 packaging/linux/$ID.metainfo.xml "$APPDIR/usr/share/metainfo/$ID.appdata.xml"
install -Dm644 build/icons/256.png "$APPDIR/usr/share/icons/hicolor/256x256/apps/$ID.png"
ln -s usr/share/applications/$ID.desktop "$APPDIR/$ID.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/$ID.png "$APPDIR/$ID.png"
ln -s $ID.png "$APPDIR/.DirIcon"
ln -s usr/lib/sciatica-desktop/sciatica-desktop "$APPDIR/AppRun"

"$APPDIR/AppRun" selftest | tail -n 1

if ! command -v appimagetool >/dev/null; then
    echo "$APPDIR runs. appimagetool, which packs it into one file, is not installed." >&2
    exit 1
fi
ARCH=$(uname -m) appimagetool "$APPDIR" "dist/Sciatica_Desktop-$VERSION-$(uname -m).AppImage"
