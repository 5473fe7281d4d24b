#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the .ts files up to date with the texts in the sources: new texts come in as unfinished, dropped ones leave.
# English needs an entry for plural forms alone.
#   translations/update.sh [FOLDER]    FOLDER: where the .ts files are, by default the one of this script
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
[ -x "$lupdate" ] || lupdate=lupdate

# Line numbers would change every .ts file with every edit of a source.
options=(-silent -locations none -no-obsolete -no-ui-lines)
"$lupdate" "${options[@]}" app ui -ts "$folder/jobwright_de.ts"
"$lupdate" "${options[@]}" -pluralonly app ui -ts "$folder/jobwright_en.ts"
