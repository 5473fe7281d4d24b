# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Found by the name of the program; both programs are completed by one file.
. "${BASH_SOURCE[0]%/*}/jobwright"
