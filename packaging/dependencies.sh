#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Jobwright needs from Debian 12, in one place.
#   packaging/dependencies.sh build [test] [package] [pictures]    installs what is missing of these sets
#   packaging/dependencies.sh --list build [test]                  prints the package names
set -euo pipefail

# To build and run: compiler and build tools, Qt, the keychain, the plug-ins the program loads while it runs.
build=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-base-dev-tools libgl-dev
    qt6-svg-dev libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
    qt6-httpserver-dev qt6-websockets-dev
    qtkeychain-qt6-dev
    libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n
    fonts-dejavu-core tzdata
    librsvg2-bin
)
# To test: a screen, a window manager, a session bus, a keyring, accessibility, and the checkers of what gets packaged;
# curl to measure against and sqlite3 to back up with.
test=(
    xvfb xauth x11-utils openbox libxcb1-dev
    dbus dbus-daemon gnome-keyring libsecret-tools
    at-spi2-core python3 python3-gi gir1.2-atspi-2.0
    desktop-file-utils appstream dpkg-dev binutils file strace
    reuse git fonts-inter curl sqlite3
)
# To make the Debian package, and to check it in a clean system.
package=(
    dpkg-dev debhelper fakeroot git
    lintian man-db mandoc shared-mime-info libglib2.0-bin xdg-utils zsh fish mmdebstrap
)
# To make the pictures of the README.
pictures=(xdotool imagemagick)

list_only=no
if [ "${1-}" = --list ]; then
    list_only=yes
    shift
fi
[ $# -gt 0 ] || set -- build
wanted=()
for name in "$@"; do
    case $name in
        build) wanted+=("${build[@]}") ;;
        test) wanted+=("${test[@]}") ;;
        package) wanted+=("${package[@]}") ;;
        pictures) wanted+=("${pictures[@]}") ;;
        *)
            echo "Unknown set of packages: $name (known: build, test, package, pictures)" >&2
            exit 2
            ;;
    esac
done
if [ $list_only = yes ]; then
    printf '%s\n' "${wanted[@]}"
    exit 0
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not Debian or a relative: going on with what is here. On Debian 12 these packages are used:" >&2
    echo "  ${wanted[*]}" >&2
    exit 0
fi

installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
    sed -n 's/^installed //p') || true
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    # Without a terminal nobody can type a password, so sudo must not ask for one.
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo)
    else
        echo "These packages are missing and can only be installed by an administrator:" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
fi

apt_install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >&2
}
apt_update() {
    "${as_root[@]}" apt-get update --quiet >&2
}
echo "Installing: ${missing[*]}" >&2
# A fresh container has no package lists, a machine's may be stale: fetched only where they are needed.
if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
    apt_update || true
fi
if ! apt_install; then
    echo "Trying again with fresh package lists." >&2
    if ! { apt_update && apt_install; }; then
        echo "Could not install: ${missing[*]}" >&2
        exit 1
    fi
fi
