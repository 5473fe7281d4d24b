#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts packaging/run.sh where there is no display: what wants a window is told so and ends with 69, and everything else
# is the program's own affair. Uses the release that was built, in a home folder that is thrown away.
# Exit status: 0 all well; 77 the release was not built; 1 otherwise.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -x "$root/build/release/bin/jobwright" ]; then
    echo "SKIPPED: build/release is not there; packaging/run.sh --build-only makes it."
    exit 77
fi
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
work=$(mktemp -d "${TMPDIR:-/tmp}/jwrun.XXXXXX")
trap 'rm -rf "$work"' EXIT
# Asked before HOME changes: should something have to be built, it comes from the compiler's cache.
CCACHE_DIR=$(ccache --get-config cache_dir 2>/dev/null || echo "${XDG_CACHE_HOME:-$HOME/.cache}/ccache")
export CCACHE_DIR HOME=$work/home XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
mkdir -m 700 "$HOME"

fail() {
    cat "$work/out" "$work/err" >&2
    echo "FAIL: $*" >&2
    exit 1
}
runs() { # CODE ARGUMENTS... : run.sh with these arguments ends so
    local expected=$1 status=0
    shift
    timeout 600 "$root/packaging/run.sh" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    echo "run.sh $*: $status"
    [ $status -eq "$expected" ] || fail "run.sh $* ended with $status, not with $expected"
    # The text comes with 69, and with nothing else.
    if grep -qF "There is no display here" "$work/err"; then
        [ "$expected" -eq 69 ] || fail "run.sh $* was told about the display"
        grep -qF "bin/jobwright show 1004471 --sandbox" "$work/err" || fail "run.sh $*: the way without a display is not said"
    else
        [ "$expected" -ne 69 ] || fail "run.sh $* was not told about the display"
    fi
}

echo "== What wants a window"
runs 69
runs 69 --sandbox
runs 69 --profile Northgate --language de --new-window
runs 69 open 1004471 --sandbox
runs 69 --sandbox open 1004471
runs 69 jobwright://job/1004471
runs 69 "$work/mail.jobwright"

echo "== What does not"
runs 0 --version
runs 0 --sandbox --help
runs 0 show 1004471 --sandbox
runs 0 --sandbox show 1004471
runs 5 show 1 --sandbox
runs 0 update 1004471 --set reference=NG-1 --dry-run --sandbox
runs 0 update 1004471 --set reference=NG-1 --queue --sandbox
runs 0 outbox list
grep -qF 1004471 "$work/out" || fail "the queued update is not listed"
runs 0 outbox send --sandbox
runs 0 history list --limit 1
grep -qF 1004471 "$work/out" || fail "the update that was sent is not in the history"
# No keychain is needed for the sandbox, and no display for a command.
runs 0 doctor --sandbox
runs 2 nonsense

echo "== Every command that the program names"
"$root/packaging/run.sh" --help | sed -n 's/^  jobwright \([a-z]\{1,\}\) .*/\1/p' | sort -u | grep -vx open >"$work/commands"
[ "$(wc -l <"$work/commands")" -ge 5 ] || fail "too few commands found in the help"
while read -r command; do
    runs 2 "$command" --no-such-option
done <"$work/commands"
echo "All well."
