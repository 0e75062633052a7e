#!/usr/bin/env bash
# Builds "Sciatica Desktop.app", tries it out, and makes dist/SciaticaDesktop-<version>-<architecture>.dmg of it.
# CODESIGN_IDENTITY names the certificate; without one the app is signed for this machine only. NOTARY_PROFILE, if set, has it notarised.
set -euo pipefail
cd "$(dirname "$0")/../.."

APP="build/bundle/Sciatica Desktop.app"

[[ -x .venv/bin/python ]] || packaging/setup/venv.sh create
packaging/setup/venv.sh run
packaging/setup/venv.sh package
packaging/bundle/build.sh
PYTHONPATH=packaging .venv/bin/python -m bundle.smoke build/bundle/sciatica-desktop

codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "${CODESIGN_IDENTITY:--}" "$APP"
codesign --verify --deep --strict "$APP"
"$APP/Contents/MacOS/sciatica-desktop" selftest | tail -n 1

VERSION=$(.venv/bin/python -c 'import sciatica_desktop; print(sciatica_desktop.__version__)')
DMG=dist/SciaticaDesktop-$VERSION-$(uname -m).dmg
STAGE=$(mktemp -d)
trap 'rm -rf "$STAGE"' EXIT
mkdir -p dist
cp -R "$APP" "$STAGE/"
ln -s /Applications "$STAGE/Applications"
hdiutil create -volname "Sciatica Desktop" -srcfolder "$STAGE" -format UDZO -ov "$DMG"

if [[ -n ${NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$DMG" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$DMG"
fi
echo "$DMG"
