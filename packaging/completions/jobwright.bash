# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2207
# For bash; uses nothing of the package bash-completion, so that it works without it.

_jobwright_files() { # PATTERN : folders, and files that end like this
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -d -- "$current") $(compgen -f -X "!$1" -- "$current"))
}

_jobwright() {
    local IFS=$' \t\n'
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" word i
    local fields="plannedDuration reference personId orderNumber description"
    local connection="--profile --sandbox --base-url --customer-id" always="--language --help --version"
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            open | show | update | outbox | history | doctor) command=$word && break ;;
        esac
    done
    case $before in
        --set)
            compopt -o nospace 2>/dev/null
            COMPREPLY=($(compgen -W "$fields" -S = -- "$current"))
            return
            ;;
        --clear) COMPREPLY=($(compgen -W "reference personId orderNumber" -- "$current")) && return ;;
        --appearance) COMPREPLY=($(compgen -W "light dark system" -- "$current")) && return ;;
        --language) COMPREPLY=($(compgen -W "en de" -- "$current")) && return ;;
        --set-custom | --clear-custom | --profile | --base-url | --customer-id | --limit | --job) return ;;
        outbox) COMPREPLY=($(compgen -W "list send" -- "$current")) && return ;;
        history) COMPREPLY=($(compgen -W "list" -- "$current")) && return ;;
    esac
    if [[ $current != -* ]]; then
        [[ $command ]] || COMPREPLY=($(compgen -W "open show update outbox history doctor" -- "$current"))
        if [[ -z $command || $command == open ]] && [[ ${#COMPREPLY[@]} -eq 0 ]]; then
            _jobwright_files "*.jobwright"
        fi
        return
    fi
    case $command in
        show) word="--json $connection $always" ;;
        update)
            word="--set --clear --set-custom --clear-custom --dry-run --queue --json $connection $always"
            ;;
        outbox | doctor) word="--json $connection $always" ;;
        history) word="--limit --job --json $connection $always" ;;
        *) word="--new-window --appearance $connection $always" ;;
    esac
    COMPREPLY=($(compgen -W "$word" -- "$current"))
}

_jobwright_sandbox() {
    local IFS=$' \t\n'
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
        --data) _jobwright_files "*" && return ;;
        --fault)
            COMPREPLY=($(compgen -W "offline slow error500 throttle lostAnswer dropBeforeApply expiredTokens trim
                ignore gateway502" -- "$current"))
            return
            ;;
        --print-catalogue) COMPREPLY=($(compgen -W "csv json" -- "$current")) && return ;;
        --port | --seed | --now | --token-lifetime) return ;;
    esac
    COMPREPLY=($(compgen -W "--port --data --seed --now --token-lifetime --fault --print-catalogue --exit-with-parent
        --help --version" -- "$current"))
}

complete -F _jobwright jobwright
complete -F _jobwright_sandbox jobwright-sandbox
