#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the release and the Debian package, and installs both into temporary folders; looks at what came out with the
# checkers of the desktops, of manual pages, shells and Debian, and starts the program from the package.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
id=org.jobwright.Jobwright
work=$(mktemp -d "${TMPDIR:-/tmp}/jwpack.XXXXXX")
window=
clean_up() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}
has() { # FILE NEEDLE... : the file holds each of these texts
    local file=$1 needle
    shift
    for needle in "$@"; do
        grep -qF -- "$needle" "$file" || { cat "$file" >&2; fail "$(basename "$file") lacks: $needle"; }
    done
}
type_in() { # BEGINNING [MORE] : the command of the README that begins so, in the folder of the sources, by a new person
    local command
    command=$(sed -n "s/.*\`\($1 [^\`]*\)\`.*/\1/p" "$root/README.md" | head -n 1)
    [ -n "$command" ] || fail "the README shows no command that begins with $1"
    (cd "$root" && umask 077 && HOME=$work/person bash -euc "$command ${2-}") >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; fail "$command"; }
}

"$root/packaging/run.sh" --build-only
"$root/packaging/deb.sh"

echo "== Installed files"
mkdir "$work/person"
type_in 'cmake --install'
type_in update-desktop-database
installed=$work/person/.local
share=$installed/share
for file in applications/mimeinfo.cache mime/globs2; do
    [ -s "$share/$file" ] || fail "the desktop was not told: $file"
done
for file in bin/jobwright bin/jobwright-sandbox share/applications/$id.desktop share/metainfo/$id.metainfo.xml \
    share/mime/packages/$id.xml share/icons/hicolor/{scalable/apps/$id.svg,symbolic/apps/$id-symbolic.svg} \
    share/man/man1/{jobwright,jobwright-sandbox}.1 share/bash-completion/completions/{jobwright,jobwright-sandbox} \
    share/fish/vendor_completions.d/{jobwright,jobwright-sandbox}.fish share/zsh/site-functions/_jobwright \
    share/doc/jobwright/copyright; do
    [ -s "$installed/$file" ] || fail "not installed: $file"
done
[ -z "$(find "$installed" -name 'tst_*')" ] || fail "tests got installed"
for size in 16 22 24 32 48 64 128 256; do
    icon=$share/icons/hicolor/${size}x$size/apps/$id.png
    file "$icon" | grep -q "PNG image data, $size x $size," || fail "no icon of $size pixels: $icon"
done
desktop-file-validate "$share/applications/$id.desktop"
has "$share/applications/$id.desktop" "Exec=jobwright --sandbox"
# Where the sandbox service is not built, nothing offers it.
cmake -G Ninja -S "$root" -B "$work/plain" -DCMAKE_BUILD_TYPE=Release -DJOBWRIGHT_SANDBOX=OFF >"$work/cmake.log" 2>&1 ||
    { cat "$work/cmake.log" >&2; fail "it cannot be configured without the sandbox"; }
desktop-file-validate "$work/plain/packaging/$id.desktop"
has "$work/plain/packaging/$id.desktop" "Actions=new-window;"
appstreamcli validate --no-net --pedantic "$work/plain/packaging/$id.metainfo.xml"
! grep -iE 'sandbox|Testumgebung' "$work/plain/packaging/$id".{desktop,metainfo.xml} || fail "a sandbox is offered that was not built"
appstreamcli validate --no-net --pedantic --explain "$share/metainfo/$id.metainfo.xml"
version=$(sed -n 's/^ *project(Jobwright VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
has "$share/metainfo/$id.metainfo.xml" "<release version=\"$version\"" '<url type="bugtracker">' '<url type="help">' \
    '<url type="vcs-browser">'
has "$root/packaging/debian/changelog" "jobwright ($version)"
# Every version of the change log is told to the desktops and to Debian as well, with its day.
sed -n 's/^## \[\([0-9][0-9.]*\)\] - \([0-9-]\{10\}\)$/\1 \2/p' "$root/packaging/CHANGELOG.md" >"$work/released"
grep -qF "$version " "$work/released" || fail "the change log has no heading ## [$version] - YYYY-MM-DD"
while read -r released day; do
    has "$share/metainfo/$id.metainfo.xml" "<release version=\"$released\" date=\"$day\""
    has "$root/packaging/debian/changelog" "jobwright ($released)"
    seen=$(dpkg-parsechangelog -l "$root/packaging/debian/changelog" --from "$released" --to "$released" -S Timestamp)
    [ "$(date --utc --date="@$seen" +%F)" = "$day" ] || fail "packaging/debian/changelog: $released is not of $day"
done <"$work/released"

echo "== Manual pages and completions"
for page in "$share"/man/man1/*.1; do
    mandoc -T lint -W warning "$page" || fail "mandoc has something to say about $page"
    LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings --local-file "$page" 2>"$work/man" >/dev/null
    [ ! -s "$work/man" ] || { cat "$work/man" >&2; fail "man has something to say about $page"; }
    has "$page" "Jobwright $version"
done
# The folders and variables that the guide tells administrators, the manual page knows too.
sed -n '/^## Where data lies/,/^## Backup/p' "$root/resources/help/administration.md" >"$work/places"
grep -oE 'XDG_[A-Z_]+|~/[a-z./]+/[a-z]+\.[a-z]+' "$work/places" | sort -u >"$work/named"
[ "$(wc -l <"$work/named")" -ge 8 ] || fail "too few places found in the guide"
while read -r place; do
    has "$share/man/man1/jobwright.1" "$place"
done <"$work/named"
for script in "$share"/bash-completion/completions/*; do
    bash -n "$script"
done
zsh -n "$share/zsh/site-functions/_jobwright"
fish --no-execute "$share"/fish/vendor_completions.d/*.fish
# What a program tells of itself, its manual page and all completions know.
for program in jobwright jobwright-sandbox; do
    QT_QPA_PLATFORM=offscreen "$installed/bin/$program" --help >"$work/help"
    grep -oE -- '--[a-z][a-z-]+' "$work/help" | sort -u >"$work/options"
    [ "$(wc -l <"$work/options")" -ge 8 ] || fail "too few options found in the help of $program"
    sed 's/\\-/-/g' "$share/man/man1/$program.1" >"$work/page"
    sed 's/-l \([a-z]\)/--\1/g' "$share/fish/vendor_completions.d/$program.fish" >"$work/fish"
    while read -r option; do
        has "$work/page" "$option"
        has "$work/fish" "$option"
        has "$share/bash-completion/completions/jobwright" "$option"
        has "$share/zsh/site-functions/_jobwright" "$option"
    done <"$work/options"
done
# As if somebody pressed the tabulator there.
completed() { # WORD... : prints what may follow; the last word is the one that is begun
    bash -c '. "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _jobwright 2>/dev/null; printf "%s\n" "${COMPREPLY[@]}"' \
        "$share/bash-completion/completions/jobwright" "$@" >"$work/completed"
}
completed jobwright up && has "$work/completed" update
completed jobwright update 1004471 --set ord && has "$work/completed" orderNumber=
completed jobwright update 1004471 --dr && has "$work/completed" --dry-run
fish --no-config --command "source $share/fish/vendor_completions.d/jobwright.fish
    complete -C 'jobwright update 1 --dry'" >"$work/completed"
has "$work/completed" --dry-run

help=$installed/share/doc/jobwright/help
grep -o '(pictures/[^)]*)' "$help"/*.md | sed 's/.*(\(.*\))/\1/' | while IFS= read -r picture; do
    [ -s "$help/$picture" ] || fail "not installed: $picture"
done
[ "$(find "$help" -name '*.md' | wc -l)" = "$(find "$root/resources/help" -name '*.md' | wc -l)" ] || fail "pages of the guide are missing"

echo "== Hardening"
for program in jobwright jobwright-sandbox; do
    readelf --file-header --program-headers --dynamic --wide "$installed/bin/$program" >"$work/$program.elf"
    has "$work/$program.elf" "DYN (Position-Independent Executable file)" GNU_RELRO NOW
    ! grep -E 'GNU_STACK.* RWE' "$work/$program.elf" || fail "$program has an executable stack"
    ! grep -E 'R(UN)?PATH' "$work/$program.elf" || fail "$program looks for libraries in a folder of the build"
    nm --dynamic --undefined-only "$installed/bin/$program" >"$work/$program.symbols"
    has "$work/$program.symbols" __stack_chk_fail
done

echo "== Debian package"
package=$(echo "$root"/build/deb/*.deb)
[ -f "$package" ] || fail "no package was made"
dpkg-deb --info "$package" | tee "$work/control"
has "$work/control" "Package: jobwright" "Version: $version" libqt6sql6-sqlite libqt6svg6 libqt6widgets6 libqt6httpserver6 \
    libqt6keychain1 libsecret-1-0 "Recommends: gnome-keyring | "
lintian --allow-root --fail-on error,warning --info "$root"/build/deb/*.changes || fail "lintian found something"
dpkg-deb --extract "$package" "$work/root"

echo "== Debian package of what was built, by CPack"
type_in 'cpack -G DEB' "-B '$work/cpack'"
packed=$(echo "$work"/cpack/*.deb)
dpkg-deb --extract "$packed" "$work/cpack/root"
"$work/cpack/root/usr/bin/jobwright" --version >"$work/version"
has "$work/version" "$version"
# It installs where the other one does, because it is the same but for what only debhelper does.
relations() { # PACKAGE : the names it has to do with, without the versions that its compiler saw
    dpkg-deb --show --showformat '${Package} ${Version} ${Architecture} ${Section}\nRecommends ${Recommends}\nSuggests ${Suggests}\n' "$1"
    dpkg-deb --field "$1" Depends | sed 's/ *([^)]*)//g' | tr -d ' \n' | tr ',' '\n' | sort -u
}
contents() { # PACKAGE : mode, owner and name of all in it
    dpkg-deb --contents "$1" | awk '{ print $1, $2, $6 }' |
        sed 's/\.gz$//; \|\./usr/share/doc/jobwright/changelog$|d; \| \./$|d' | sort -k 3
}
for list in relations contents; do
    $list "$package" >"$work/debhelper.$list"
    $list "$packed" >"$work/cpack.$list"
    diff "$work/debhelper.$list" "$work/cpack.$list" >&2 || fail "the $list of the packages of debhelper and CPack differ"
done

echo "== A desktop that knows drafts and links"
export XDG_DATA_HOME=$work/root/usr/share XDG_DATA_DIRS=/usr/share XDG_CONFIG_HOME=$work/config XDG_CONFIG_DIRS=$work/none
update-mime-database "$XDG_DATA_HOME/mime" 2>"$work/mime.log" || { cat "$work/mime.log" >&2; fail "update-mime-database"; }
update-desktop-database "$XDG_DATA_HOME/applications"
printf '{"format":"jobwright-draft",\n"version":1}\n' >"$work/named.jobwright"
cp "$work/named.jobwright" "$work/unnamed"
printf '{"format":"something"}\n' >"$work/other"
type_of() {
    # The way of a desktop that is none of the known ones, which asks nothing but the installed files.
    env -u DISPLAY XDG_CURRENT_DESKTOP=none DE='' gio info --attributes=standard::content-type "$1" | sed -n 's/.*content-type: //p'
}
[ "$(type_of "$work/named.jobwright")" = application/x-jobwright-draft ] || fail "a draft is not known by its name"
[ "$(type_of "$work/unnamed")" = application/x-jobwright-draft ] || fail "a draft is not known by its first line"
[ "$(type_of "$work/other")" != application/x-jobwright-draft ] || fail "everything is taken for a draft"
[ "$(xdg-mime query filetype "$work/named.jobwright")" = application/x-jobwright-draft ] || fail "xdg-mime knows no drafts"
for type in application/x-jobwright-draft x-scheme-handler/jobwright; do
    [ "$(xdg-mime query default $type)" = $id.desktop ] || fail "$type is not opened by $id.desktop"
done

echo "== Started from the package"
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_DATA_HOME=$work/home/.local/share
export XDG_STATE_HOME=$work/home/.local/state XDG_CACHE_HOME=$work/home/.cache PATH=$work/root/usr/bin:$PATH
mkdir -m 700 "$HOME"
program=$work/root/usr/bin/jobwright
cd "$work"
"$program" --version | tee "$work/version"
has "$work/version" "$version"
timeout 60 "$program" show 1004471 --sandbox </dev/null | tee "$work/show"
has "$work/show" 1004471

if [ -n "${DISPLAY-}" ]; then
    QT_QPA_PLATFORM=xcb "$program" --sandbox </dev/null >"$work/window.log" 2>&1 &
    window=$!
    for _ in $(seq 150); do
        kill -0 "$window" 2>/dev/null || { cat "$work/window.log" >&2; fail "the program ended before its window came up"; }
        xwininfo -root -tree >"$work/windows" 2>/dev/null || true
        ! grep -q '"[^"]*Jobwright' "$work/windows" || break
        sleep 0.1
    done
    has "$work/windows" Jobwright
    kill -TERM "$window"
    wait "$window" || fail "the program ended with $? when asked to end"
    window=
    for _ in $(seq 50); do
        left=$(readlink /proc/[0-9]*/exe 2>/dev/null | grep -F "$work/root/" || true)
        [ -n "$left" ] || break
        sleep 0.1
    done
    [ -z "$left" ] || fail "outlived the window: $left"
fi
echo "All well."
