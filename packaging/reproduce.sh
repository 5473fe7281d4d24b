#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package once more, in another folder, at another time, with another umask and home, and with nothing
# from the compiler's cache, and compares it byte for byte with the one in build/deb. Takes as long as compiling everything
# does, so that a workflow runs it and ctest does not.
# Exit status: 0 they are the same; 1 otherwise, and both are kept.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
"$root/packaging/deb.sh"

other=$(mktemp -d "${TMPDIR:-/tmp}/jwagain.XXXXXX")
mkdir "$other/home" "$other/another-folder"
(
    umask 077
    HOME=$other/home "$root/packaging/deb.sh" --into "$other/another-folder"
)

different=0
for file in "$root"/build/deb/*.deb "$root"/build/deb/*.dsc "$root"/build/deb/*.tar.xz; do
    if cmp "$file" "$other/another-folder/deb/$(basename "$file")"; then
        echo "The same, byte for byte: $(basename "$file")"
    else
        different=1
    fi
done
if [ $different -ne 0 ]; then
    echo "FAIL: the same sources gave different packages; the other ones are in $other" >&2
    exit 1
fi
rm -rf "$other"
