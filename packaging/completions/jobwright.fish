# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -l commands open show update outbox history doctor
set -l first "not __fish_seen_subcommand_from $commands"
set -l printing "__fish_seen_subcommand_from show update outbox history doctor"
set -l fields plannedDuration= reference= personId= orderNumber= description=

complete -c jobwright -f
complete -c jobwright -n $first -a open -d "Open a job or a draft in the window"
complete -c jobwright -n $first -a show -d "Print a job"
complete -c jobwright -n $first -a update -d "Change the fields that are named, and no other"
complete -c jobwright -n $first -a outbox -d "List or send what is not done"
complete -c jobwright -n $first -a history -d "List what was sent from this computer"
complete -c jobwright -n $first -a doctor -d "Say what is wrong on this computer"
complete -c jobwright -n "$first; or __fish_seen_subcommand_from open" -k -a "(__fish_complete_suffix .jobwright)"
complete -c jobwright -n "__fish_seen_subcommand_from outbox; and not __fish_seen_subcommand_from list send" -a "list send"
complete -c jobwright -n "__fish_seen_subcommand_from history; and not __fish_seen_subcommand_from list" -a list

complete -c jobwright -n "__fish_seen_subcommand_from update" -l set -x -a "$fields" -d "Set a field"
complete -c jobwright -n "__fish_seen_subcommand_from update" -l clear -x -a "reference personId orderNumber" -d "Clear a field"
complete -c jobwright -n "__fish_seen_subcommand_from update" -l set-custom -x -d "Set a custom field, ID=VALUE"
complete -c jobwright -n "__fish_seen_subcommand_from update" -l clear-custom -x -d "Clear a custom field"
complete -c jobwright -n "__fish_seen_subcommand_from update" -l dry-run -d "Send nothing, say what would be sent"
complete -c jobwright -n "__fish_seen_subcommand_from update" -l queue -d "Keep the update in the outbox"
complete -c jobwright -n $printing -l json -d "Print one JSON object"
complete -c jobwright -n "__fish_seen_subcommand_from history" -l limit -x -d "At most so many"
complete -c jobwright -n "__fish_seen_subcommand_from history" -l job -x -d "Of this job only"

complete -c jobwright -l profile -x -d "A connection that was set up in the window"
complete -c jobwright -l sandbox -d "A service on this computer with invented jobs"
complete -c jobwright -l base-url -x -d "The address of the service"
complete -c jobwright -l customer-id -x -d "The tenant"
complete -c jobwright -n "not $printing" -l appearance -x -a "light dark system" -d "Of the window"
complete -c jobwright -n "not $printing" -l new-window -d "A window of its own"
complete -c jobwright -l language -x -a "en de" -d "Language of the program"
complete -c jobwright -s h -l help -d "Print a help text"
complete -c jobwright -s v -l version -d "Print the version"
