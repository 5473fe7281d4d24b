#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: CC0-1.0
#
# Writes drafts-VERSION.db, a drafts file in the form this version of the program makes. Run once for each new form and
# keep the file: every released form must open for ever (tests/unit/tst_store_damage.cpp).
#   tests/data/make-drafts.sh BUILD     for example build/dev
set -euo pipefail
build=$(cd "${1:?the build folder is missing}" && pwd)
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/tests/tst_store_damage" --make "$work/drafts.db"
version=$(od -An -j60 -N4 -tu1 "$work/drafts.db" | awk '{print $1 * 16777216 + $2 * 65536 + $3 * 256 + $4}')
mv "$work/drafts.db" "drafts-$version.db"
chmod 644 "drafts-$version.db"
echo "drafts-$version.db"
