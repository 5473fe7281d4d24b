#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian package into a clean system, uses it as an ordinary user, removes it, and looks for what is left.
# The clean system is made once, from this machine's own package sources, and kept in build/root with the packages it
# fetched; delete that folder to have it made anew.
# Exit status: 0 all well; 77 this cannot be done here, and why is said; 1 otherwise.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
kept=$root/build/root
bare=$kept/bare.tar

skip() {
    echo "SKIPPED: $*"
    exit 77
}
fail() {
    echo "FAIL: $*" >&2
    exit 1
}
[ "$(id -u)" -eq 0 ] || skip "a clean system to install the package into can only be made by root."
. /etc/os-release
[ "$ID" = debian ] || skip "the package is for Debian, and this is ${PRETTY_NAME-another system}."
if [ "${1-}" != --inside ]; then
    "$root/packaging/deb.sh"
    # Mounts in a space of names of its own end with it, whatever happens; where that is not allowed it goes without.
    if unshare --mount true 2>/dev/null; then
        exec unshare --mount --propagation private "$0" --inside
    fi
fi
package=$(echo "$root"/build/deb/*.deb)
[ -f "$package" ] || fail "no package in build/deb"

# The sources of Debian itself among those of this machine, one a line.
debian_sources() {
    apt-get indextargets --format '$(CREATED_BY) $(ORIGIN) $(RELEASE) deb $(REPO_URI) $(RELEASE) $(COMPONENT)' |
        sed -n "s/^Packages Debian $VERSION_CODENAME\(-[a-z]*\)\? //p" | sort -u
}
make_bare() {
    local sources
    # A fresh container has no lists, and without them nothing is known of its sources.
    debian_sources | grep -q . || apt-get update --quiet >&2
    sources=$(debian_sources)
    [ -n "$sources" ] || fail "this machine names no package sources of Debian $VERSION_CODENAME"
    rm -rf "$kept"
    mkdir -p "$kept/archives"
    mmdebstrap --mode=root --variant=minbase --format=tar "$VERSION_CODENAME" "$bare.new" - <<<"$sources" >"$kept/log" 2>&1 ||
        { tail -n 20 "$kept/log" >&2; fail "the clean system could not be made"; }
    mv "$bare.new" "$bare"
}
echo "== A clean system"
[ -f "$bare" ] || make_bare

work=$(mktemp -d "${TMPDIR:-/tmp}/jwroot.XXXXXX")
clean_up() {
    umount "$work/proc" 2>/dev/null || true
    # Never through a mount that would not go away.
    rm -rf --one-file-system "$work"
}
trap clean_up EXIT
tar -C "$work" --extract --numeric-owner --file "$bare"
mount -t proc proc "$work/proc" 2>/dev/null || echo "(without /proc, which may not be mounted here)"
cp --dereference /etc/resolv.conf "$work/etc/resolv.conf"
find "$kept/archives" -name '*.deb' -exec cp -t "$work/var/cache/apt/archives" {} +
# The machine's own ways to the package servers, such as a proxy; hooks and clean-ups of its own stay behind.
apt-config dump | grep -E '^Acquire::(http|https|Retries)' >"$work/etc/apt/apt.conf.d/50machine" || true
# What is thrown away in a minute need not reach the disk.
echo force-unsafe-io >"$work/etc/dpkg/dpkg.cfg.d/unsafe"
echo 'Binary::apt-get::APT::Keep-Downloaded-Packages "true";' >"$work/etc/apt/apt.conf.d/60keep"
printf '#!/bin/sh\nexit 101\n' >"$work/usr/sbin/policy-rc.d"
chmod 755 "$work/usr/sbin/policy-rc.d"
cp "$package" "$work/root/"

within() { # COMMAND... : in the clean system, with nothing of this one's environment
    env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy+"http_proxy=$http_proxy"} ${https_proxy+"https_proxy=$https_proxy"} \
        chroot "$work" "$@" </dev/null
}
quietly() { # COMMAND... : the same, and shows what it said only where it went wrong
    within "$@" >"$work/root/log" 2>&1 || { tail -n 40 "$work/root/log" >&2; fail "$*"; }
}
as_shown() { # BEGINNING : the command of the guide that begins so, by root in root's folder, where the package lies
    local command
    command=$(sed -n "s/^sudo \($1 .*\)/\1/p" "$root/resources/help/administration.md" | head -n 1)
    [ -n "$command" ] || fail "the guide shows no command that begins with $1"
    echo "$command"
    # Nobody is there to say yes, and what is only recommended would hide what is missing.
    quietly sh -c "cd /root && ${command/apt /apt --yes --no-install-recommends }"
}
as_user() {
    within runuser --user tester -- env HOME=/home/tester timeout 60 "$@"
}
# Every name there is, but for what the package managers write about themselves, and for people's own files.
names() {
    find "$work" -xdev \( -path "$work/proc" -o -path "$work/home" -o -path "$work/tmp" -o -path "$work/root" -o \
        -path "$work/var/lib/apt" -o -path "$work/var/lib/dpkg" -o -path "$work/var/cache/apt" -o -path "$work/var/log" \) \
        -prune -o -printf '%P\n' | LC_ALL=C sort
}

echo "== What the package depends on"
quietly apt-get update
quietly apt-get satisfy --yes --no-install-recommends "$(dpkg-deb --field "$package" Depends)"
cp --update "$work"/var/cache/apt/archives/*.deb "$kept/archives/"
quietly useradd --create-home tester
names >"$work/root/before"

echo "== Installed"
as_shown "apt install"
within dpkg --verify jobwright || fail "files of the package are missing or changed"
names >"$work/root/installed"
for file in usr/bin/jobwright usr/bin/jobwright-sandbox usr/share/man/man1/jobwright.1.gz \
    usr/share/applications/org.jobwright.Jobwright.desktop usr/share/zsh/vendor-completions/_jobwright; do
    grep -qxF "$file" "$work/root/installed" || fail "not installed: $file"
done

echo "== Used"
as_user jobwright --version
as_user jobwright show 1004471 --sandbox
as_user jobwright update 1004471 --set reference=NG-1 --sandbox
as_user jobwright show 1004471 --sandbox --json >"$work/root/shown"
grep -qF '"NG-1"' "$work/root/shown" || { cat "$work/root/shown" >&2; fail "the update did not arrive"; }
status=0
as_user jobwright show 1 --sandbox || status=$?
[ $status -eq 5 ] || fail "a job that is not there ended with $status, not with 5"
echo "== Examined"
examined() { # CODE ARGUMENTS... : jobwright doctor ends so; prints `state check` of all that it looked at
    local expected=$1 status=0
    shift
    as_user jobwright doctor --json "$@" >"$work/root/doctor" || status=$?
    [ $status -eq "$expected" ] || { cat "$work/root/doctor" >&2; fail "doctor $* ended with $status, not with $expected"; }
    # One member a line, and they are sorted by name.
    awk -F '"' '$2 == "check" { check = $4 } $2 == "state" { print $4, check }' "$work/root/doctor"
}
wrong_are() { # [CHECK]... : these are wrong in what comes in, and nothing else
    local wrong
    wrong=$(sed -n 's/^wrong //p' | sort | xargs)
    [ "$wrong" = "$*" ] || { cat "$work/root/doctor" >&2; fail "wrong are: ${wrong:-none}; expected: ${*:-none}"; }
}
# The sandbox needs no keychain, so all is well with what the package depends on.
examined 0 --sandbox >"$work/root/found"
wrong_are <"$work/root/found"
for check in sqlite svg store network time; do
    grep -qxF "well $check" "$work/root/found" || { cat "$work/root/found" >&2; fail "doctor does not find $check well"; }
done
# For a service the keychain is missing here, and that alone.
examined 1 >"$work/root/found"
wrong_are keychain <"$work/root/found"
# What the package has to depend on, because no linker names it, is missed where it is not.
for plugin in sqldrivers/libqsqlite.so:sqlite imageformats/libqsvg.so:svg; do
    file=$(echo "$work"/usr/lib/*/qt6/plugins/"${plugin%:*}")
    mv "$file" "$work/root/away"
    examined 1 --sandbox >"$work/root/found"
    grep -qxF "wrong ${plugin#*:}" "$work/root/found" || fail "doctor does not miss ${plugin%:*}"
    mv "$work/root/away" "$file"
done
as_user jobwright doctor --sandbox

echo "== Removed"
as_shown "apt purge"
names >"$work/root/after"
left=$(diff "$work/root/before" "$work/root/after") || fail "left behind, or taken away with it:
$left"
[ -f "$work/home/tester/.local/share/jobwright/drafts.db" ] || fail "the user's own data is gone"
strangers=$(find "$work/home/tester" -newer "$work/root/before" -type f -not -path '*/.local/share/jobwright/*' \
    -not -path '*/.local/state/jobwright/*' -not -path '*/.config/jobwright/*' -printf '%P\n')
[ -z "$strangers" ] || fail "written in the home folder, outside the program's own: $strangers"
echo "All well."
