# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -l faults offline slow error500 throttle lostAnswer dropBeforeApply expiredTokens trim ignore gateway502

complete -c jobwright-sandbox -f
complete -c jobwright-sandbox -l port -x -d "Port to listen on; 0 picks a free one"
complete -c jobwright-sandbox -l data -r -F -d "SQLite file that keeps the jobs"
complete -c jobwright-sandbox -l seed -x -d "Number the invented jobs depend on"
complete -c jobwright-sandbox -l now -x -d "Time the jobs are planned around"
complete -c jobwright-sandbox -l token-lifetime -x -d "Seconds until an access token expires"
complete -c jobwright-sandbox -l fault -x -a "$faults" -d "Switch a fault on"
complete -c jobwright-sandbox -l print-catalogue -x -a "csv json" -d "Print the custom fields of all job types"
complete -c jobwright-sandbox -l exit-with-parent -d "End when standard input is closed"
complete -c jobwright-sandbox -s h -l help -d "Print a help text"
complete -c jobwright-sandbox -s v -l version -d "Print the version"
