#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the release, installs it into a temporary folder and packs it; then looks at what came out and starts it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/build/release
id=org.jobwright.Jobwright
work=$(mktemp -d "${TMPDIR:-/tmp}/jwpack.XXXXXX")
window=
clean_up() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}
has() { # FILE NEEDLE... : the file holds each of these texts
    local file=$1 needle
    shift
    for needle in "$@"; do
        grep -qF -- "$needle" "$file" || { cat "$file" >&2; fail "$(basename "$file") lacks: $needle"; }
    done
}

"$root/packaging/run.sh" --build-only

echo "== Installed files"
cmake --install "$build" --prefix "$work/installed" >/dev/null
for file in bin/jobwright bin/jobwright-sandbox share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/icons/hicolor/scalable/apps/$id.svg share/doc/jobwright/copyright; do
    [ -s "$work/installed/$file" ] || fail "not installed: $file"
done
[ -z "$(find "$work/installed" -name 'tst_*')" ] || fail "tests got installed"
desktop-file-validate "$work/installed/share/applications/$id.desktop"
appstreamcli validate --no-net --explain "$work/installed/share/metainfo/$id.metainfo.xml"
version=$(sed -n 's/^ *project(Jobwright VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
has "$work/installed/share/metainfo/$id.metainfo.xml" "<release version=\"$version\""

echo "== Hardening"
for program in jobwright jobwright-sandbox; do
    readelf --file-header --program-headers --dynamic --wide "$work/installed/bin/$program" >"$work/$program.elf"
    has "$work/$program.elf" "DYN (Position-Independent Executable file)" GNU_RELRO NOW
    ! grep -E 'GNU_STACK.* RWE' "$work/$program.elf" || fail "$program has an executable stack"
    ! grep -E 'R(UN)?PATH' "$work/$program.elf" || fail "$program looks for libraries in a folder of the build"
    nm --dynamic --undefined-only "$work/installed/bin/$program" >"$work/$program.symbols"
    has "$work/$program.symbols" __stack_chk_fail
done

echo "== Debian package"
(cd "$work" && cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/deb" >"$work/cpack.log" 2>&1) ||
    { cat "$work/cpack.log" >&2; fail "cpack"; }
package=$(echo "$work"/deb/*.deb)
[ -f "$package" ] || fail "no package was made"
dpkg-deb --info "$package" | tee "$work/control"
has "$work/control" "Package: jobwright" "Version: $version" libqt6sql6-sqlite libqt6svg6 libqt6widgets6 libqt6httpserver6
dpkg-deb --extract "$package" "$work/root"

echo "== Started from the package"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_DATA_HOME=$work/home/.local/share
export XDG_STATE_HOME=$work/home/.local/state XDG_CACHE_HOME=$work/home/.cache PATH=$work/root/usr/bin:$PATH
mkdir -m 700 "$HOME"
program=$work/root/usr/bin/jobwright
cd "$work"
"$program" --version | tee "$work/version"
has "$work/version" "$version"
timeout 60 "$program" show 1004471 --sandbox </dev/null | tee "$work/show"
has "$work/show" 1004471

if [ -n "${DISPLAY-}" ]; then
    QT_QPA_PLATFORM=xcb "$program" --sandbox </dev/null >"$work/window.log" 2>&1 &
    window=$!
    for _ in $(seq 150); do
        kill -0 "$window" 2>/dev/null || { cat "$work/window.log" >&2; fail "the program ended before its window came up"; }
        xwininfo -root -tree >"$work/windows" 2>/dev/null || true
        ! grep -q '"[^"]*Jobwright' "$work/windows" || break
        sleep 0.1
    done
    has "$work/windows" Jobwright
    kill -TERM "$window"
    wait "$window" || fail "the program ended with $? when asked to end"
    window=
    for _ in $(seq 50); do
        left=$(readlink /proc/[0-9]*/exe 2>/dev/null | grep -F "$work/root/" || true)
        [ -n "$left" ] || break
        sleep 0.1
    done
    [ -z "$left" ] || fail "outlived the window: $left"
fi
echo "All well."
