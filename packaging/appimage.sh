#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes an AppImage of the release in build/appimage.
# UNTESTED: linuxdeploy is no part of Debian and was at hand on no machine of this project.
# It needs linuxdeploy and its plug-ins qt and appimage in PATH. Fetch them by hand, from their releases of one date, and
# compare their checksums; this script downloads nothing.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/build/appimage
id=org.jobwright.Jobwright

for tool in linuxdeploy linuxdeploy-plugin-qt linuxdeploy-plugin-appimage; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing in PATH: https://github.com/linuxdeploy" >&2
        exit 1
    fi
done
"$root/packaging/run.sh" --build-only
rm -rf "$folder"
mkdir -p "$folder"
DESTDIR=$folder/AppDir cmake --install "$root/build/release" --prefix /usr >&2

cd "$folder"
# Plug-ins that no linker names. The database's other drivers would bring their client libraries along.
export EXTRA_QT_MODULES="svg;sql" EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so" QMAKE="${QMAKE-qmake6}"
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
exec linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --executable AppDir/usr/bin/jobwright --executable AppDir/usr/bin/jobwright-sandbox \
    --desktop-file "AppDir/usr/share/applications/$id.desktop" \
    --icon-file "AppDir/usr/share/icons/hicolor/256x256/apps/$id.png"
