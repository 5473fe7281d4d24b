#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package and its source package from what lies in this folder, into build/deb. The same files give
# the same packages, byte for byte: every time in them is that of packaging/debian/changelog.
#   packaging/deb.sh                        does nothing where build/deb is newer than everything it is made from
#   packaging/deb.sh --again                builds in any case
#   packaging/deb.sh --into FOLDER          builds in any case, into another folder, and compiles everything
# Exit status: 0 built, or still good; 1 otherwise. Everything said while building goes to build/deb/log.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/build/deb
if [ "${1-}" = --into ]; then
    mkdir -p "${2:?--into needs a folder}"
    folder=$(cd "$2" && pwd)/deb
fi
stamp=$folder/stamp

"$root/packaging/dependencies.sh" build package

# What git would take; in an unpacked source package there is no git, but no rubbish either.
sources() {
    if git -C "$root" -c safe.directory="$root" rev-parse --git-dir >/dev/null 2>&1; then
        git -C "$root" -c safe.directory="$root" ls-files -z --cached --others --exclude-standard
    else
        (cd "$root" && find . -type f -not -path './build/*' -not -path './debian/*' -printf '%P\0')
    fi | (cd "$root" && while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done) | LC_ALL=C sort -z
}
fingerprint() {
    sources | (cd "$root" && xargs -0 sha256sum) | sha256sum
}

marked=$(fingerprint)
if [ $# -eq 0 ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$marked" ]; then
    exit 0
fi

rm -rf "$folder"
mkdir -p "$folder"
source=$folder/jobwright
mkdir "$source"
sources | tar -C "$root" --null --files-from=- --create | tar -C "$source" --extract
cp -R "$source/packaging/debian" "$source/debian"
chmod -R u=rwX,go=rX "$source"
# One time for all: times of files before that of the change log would stay as they are in the source package.
find "$source" -exec touch --no-dereference --date="@$(dpkg-parsechangelog -l "$source/debian/changelog" -S Timestamp)" {} +

# The compiler's cache serves every folder, but for what has precompiled headers, which hold paths. The compiler gets the
# arguments of the project. They harden no less than Debian's, and packaging/check.sh looks at what came out.
launcher=
if [ "${1-}" != --into ] && command -v ccache >/dev/null; then
    launcher="env;CCACHE_SLOPPINESS=pch_defines,time_macros;CCACHE_BASEDIR=$source;ccache"
    CCACHE_DIR=$(ccache --get-config cache_dir)
    export CCACHE_DIR
fi
jobs=$(nproc)
echo "Building the Debian package in $folder" >&2
if ! (
    cd "$source"
    unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS MAKEFLAGS
    # Debugging symbols triple the time; who wants the package with them runs dpkg-buildpackage without this.
    export DEB_BUILD_OPTIONS="noautodbgsym parallel=$jobs" DEB_CXXFLAGS_SET='' DEB_CPPFLAGS_SET=''
    export JOBWRIGHT_LAUNCHER=$launcher LC_ALL=C.UTF-8 TZ=UTC
    # The home of nobody, and no network: all that a build may use is in its sources.
    export http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9
    dpkg-buildpackage --build=full --no-sign --no-pre-clean
) >"$folder/log" 2>&1 </dev/null; then
    tail -n 40 "$folder/log" >&2
    exit 1
fi
rm -rf "$source"
printf '%s\n' "$marked" >"$stamp"
ls "$folder"/*.deb
