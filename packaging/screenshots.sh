#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the README: builds the release, starts it on the sandbox on a screen of its own, light and dark.
#   packaging/screenshots.sh                    into packaging/screenshots
#   packaging/screenshots.sh FOLDER [SCALE]     elsewhere, at another scale, to look at: 2 for a screen of 200 %
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/dependencies.sh build test pictures
packaging/run.sh --build-only
folder=${1:-packaging/screenshots}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
JOBWRIGHT_TEST_SCREEN=3000x2000x24 \
    exec tests/session.sh /usr/bin/python3 -B packaging/screenshots.py "$PWD/build/release/bin" "$folder" "${2:-1}"
