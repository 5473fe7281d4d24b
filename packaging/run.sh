#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds the release and starts it.
#   packaging/run.sh                        the window on the local sandbox (jobwright --sandbox)
#   packaging/run.sh ARGUMENTS...           jobwright with exactly these arguments, for example: show 1004471 --sandbox
#   packaging/run.sh --build-only           stops after building
# Everything said while building goes to standard error; standard output belongs to the program.
# Exit status: that of the program; 69 when a window is wanted and there is no display; 1 when it cannot be built.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/build/release
program=$build/bin/jobwright

build_only=no
if [ "${1-}" = --build-only ]; then
    build_only=yes
    shift
fi
[ $# -gt 0 ] || set -- --sandbox

# Nothing but options, `open`, a link or a draft means the window; any other word is a command, whichever there are.
wants_window() {
    local argument before='' word=''
    for argument in "$@"; do
        case $argument in
            --help | --help-all | -h | --version | -v) return 1 ;;
        esac
        # The word after one of these is its value. One that is missing here costs the text below, not the command.
        case $before in
            --profile | --base-url | --customer-id | --appearance | --language) ;;
            *) case $argument in -*) ;; *) word=${word:-$argument} ;; esac ;;
        esac
        before=$argument
    done
    case $word in
        '' | open | *://* | *.jobwright) return 0 ;;
    esac
    return 1
}

no_display() {
    cat >&2 <<END

There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be shown.
The command line does the same, on the same sandbox:

  $program show 1004471 --sandbox
  $program update 1004471 --set reference=NG-1 --dry-run --sandbox
  $program update 1004471 --set reference=NG-1 --sandbox
  $program --help

END
    exit 69
}

"$root/packaging/dependencies.sh" build || exit 1
{
    # Ninja runs CMake again by itself when a list of files changed, but it does not know the presets.
    if [ ! -f "$build/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$build/CMakeCache.txt" ]; then
        (cd "$root" && cmake --preset release) && touch "$build/CMakeCache.txt"
    fi && cmake --build "$build"
} >&2 </dev/null || exit 1

[ $build_only = no ] || exit 0
if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ] && wants_window "$@"; then
    no_display
fi
exec "$program" "$@"
