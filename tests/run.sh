#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with warnings as errors and runs all tests, by default under AddressSanitizer and
# UndefinedBehaviorSanitizer. A screen, a session bus and an unlocked keyring are started for the run alone, with a
# home folder of their own; nothing of the person at this machine is read or changed.
#   tests/run.sh                            everything
#   tests/run.sh -R REGEX, -L LABEL, ...    arguments for ctest
#   tests/run.sh --preset NAME ...          another preset with tests, for example dev
# Exit status: that of ctest; 1 when it cannot be built or the session cannot be started.
set -euo pipefail

cd "$(dirname "$0")/.."
root=$PWD
preset=dev-asan
if [ "${1-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
fi
case "${1-}" in
    -h | --help)
        sed -n 's/^# \{0,1\}//; 5,12p' "$0"
        exit 0
        ;;
esac

packaging/dependencies.sh build test package
cmake --preset "$preset" -DJOBWRIGHT_WERROR=ON </dev/null
cmake --build --preset "$preset" </dev/null
# The packaging tests need the release and the package; built here they have all cores and no clock running against them.
if [ $# -eq 0 ]; then
    packaging/run.sh --build-only
    packaging/deb.sh
fi

# Asked before HOME changes, so that what tests build is cached like everything else.
CCACHE_DIR=$(ccache --get-config cache_dir 2>/dev/null || echo "${XDG_CACHE_HOME:-$HOME/.cache}/ccache")
export CCACHE_DIR
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:check_initialization_order=1
export LSAN_OPTIONS=suppressions=$root/tests/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

exec tests/session.sh ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j2 "$@"
