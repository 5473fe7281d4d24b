#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in a desktop session of its own: a virtual screen with a window manager, a session bus, an unlocked
# keyring, a home folder that is thrown away. Every process of the session ends with it.
#   tests/session.sh COMMAND ARGUMENTS...
set -euo pipefail
[ $# -gt 0 ] || { sed -n '5,7s/^# \{0,1\}//p' "$0"; exit 2; }

# A short path: a local socket's name may have 107 bytes.
session=$(mktemp -d /tmp/jwtest.XXXXXX)
export JOBWRIGHT_TEST_SESSION=$session

# Daemons fork and leave their process group, but they keep their environment: whatever carries this run's mark is ours.
session_processes() {
    local environment pid
    for environment in /proc/[0-9]*/environ; do
        pid=${environment//[!0-9]/}
        [ "$pid" != $$ ] && [ "$pid" != "$BASHPID" ] || continue
        if grep -qzxF "JOBWRIGHT_TEST_SESSION=$session" "$environment" 2>/dev/null; then
            echo "$pid"
        fi
    done
}
clean_up() {
    local status=$? signal pids
    trap - EXIT INT TERM HUP
    for signal in TERM KILL; do
        mapfile -t pids < <(session_processes)
        [ ${#pids[@]} -gt 0 ] || break
        kill -"$signal" "${pids[@]}" 2>/dev/null || true
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            [ -n "$(session_processes)" ] || break 2
            sleep 0.1
        done
    done
    rm -rf "$session"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

fail() {
    echo "$1" >&2
    [ ! -s "$2" ] || tail -n 20 "$2" >&2
    exit 1
}
wait_for() { # DESCRIPTION LOG COMMAND...
    local what=$1 log=$2 _
    shift 2
    for _ in $(seq 100); do
        if "$@" >/dev/null 2>&1; then
            return
        fi
        sleep 0.1
    done
    fail "$what did not start within ten seconds." "$log"
}

mkdir -m 700 "$session"/{home,config,data,state,cache,run,tmp,log}
export HOME=$session/home TMPDIR=$session/tmp
export XDG_CONFIG_HOME=$session/config XDG_DATA_HOME=$session/data XDG_STATE_HOME=$session/state
export XDG_CACHE_HOME=$session/cache XDG_RUNTIME_DIR=$session/run
export LC_ALL=C.UTF-8
unset LANGUAGE WAYLAND_DISPLAY XAUTHORITY SESSION_MANAGER DESKTOP_SESSION QT_QPA_PLATFORM QT_STYLE_OVERRIDE \
    QT_SCALE_FACTOR GNOME_KEYRING_CONTROL SSH_AUTH_SOCK http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
# QtKeychain picks its backend by the desktop's name; gnome-keyring answers as the secret service.
export XDG_CURRENT_DESKTOP=GNOME

# Xvfb picks a free display by itself and names it once it is listening.
exec 3>"$session/display"
Xvfb -displayfd 3 -screen 0 "${JOBWRIGHT_TEST_SCREEN:-1600x1000x24}" -nolisten tcp -noreset >"$session/log/xvfb" 2>&1 &
exec 3>&-
wait_for Xvfb "$session/log/xvfb" grep -q . "$session/display"
DISPLAY=:$(cat "$session/display")
export DISPLAY

dbus-daemon --session --nofork --print-address=3 --address="unix:path=$session/run/bus" \
    3>"$session/bus-address" >"$session/log/dbus" 2>&1 &
wait_for dbus-daemon "$session/log/dbus" grep -q . "$session/bus-address"
DBUS_SESSION_BUS_ADDRESS=$(cat "$session/bus-address")
export DBUS_SESSION_BUS_ADDRESS

printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets >"$session/log/keyring" 2>&1 ||
    fail "gnome-keyring did not start." "$session/log/keyring"
keyring_answers() {
    printf 'x' | timeout 5 secret-tool store --label=probe probe session && timeout 5 secret-tool clear probe session
}
wait_for gnome-keyring "$session/log/keyring" keyring_answers

openbox --sm-disable >"$session/log/openbox" 2>&1 &
wait_for openbox "$session/log/openbox" sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'

# In the background, because a shell waiting for a command in the foreground does not hear that it shall stop.
"$@" </dev/null &
wait $! && status=0 || status=$?
exit "$status"
