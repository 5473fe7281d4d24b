# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the tree. Each takes a Tree and yields findings: (path, line or 0, words)."""
import fnmatch
import pathlib
import re

# Bottom first. Folders of one entry do not see each other.
FLOORS = [
    ["app/base"],
    ["app/jobs", "app/instance"],
    ["app/wire"],
    ["app/net", "app/store"],
    ["app/account"],
    ["app/work", "app/doctor"],
    ["app/models"],
    ["app/cli"],
    ["ui/widgets"],
    ["ui/fields"],
    ["ui/pages"],
    ["ui/window"],
    ["ui/compose"],
    ["ui"],
]
TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSES",
    "app", "ui", "resources", "translations", "tests", "packaging",
}
OURS = ("app", "ui", "tests/sandbox")
MAX_FILE_LINES = 500
MAX_FUNCTION_LINES = 60
MIN_ONE_TYPE_HEADERS = 0.90


def floor_of(folder):
    for level, folders in enumerate(FLOORS):
        if folder in folders:
            return level
    return None


def floors(tree):
    """A file includes from its own folder or from a lower floor; net and store do not see each other."""
    known = {str(s.path) for s in tree.sources}
    for source in tree.below("app", "ui"):
        folder = str(source.path.parent)
        level = floor_of(folder)
        if level is None:
            yield source.path, 0, f"folder {folder} is on no floor"
            continue
        for name, line in source.includes:
            target = next((p for p in (f"{folder}/{name}", f"app/{name}", f"ui/{name}") if p in known), None)
            if target is None:
                continue
            other = str(pathlib.PurePosixPath(target).parent)
            if other == folder:
                continue
            other_level = floor_of(other)
            if other_level is not None and other_level > level:
                yield source.path, line, f"includes upward: {name}"
            elif other_level == level:
                yield source.path, line, f"includes sideways: {name}"


def _module_header(name, modules, headers):
    """The Qt module a header belongs to, however it is spelled: <QLabel>, <qlabel.h>, <QtWidgets/QLabel>."""
    first = name.split("/")[0]
    if first in modules:
        return first
    return next((m for m in modules if name in headers.get(m, ())), None)


def module_headers(tree, headers):
    """No widgets below the windows; no network, database or keychain in the windows, but where they are put together."""
    hidden_from_ui = ("QtNetwork", "QtSql", "qt6keychain", "qtkeychain", "QtHttpServer", "QtWebSockets")
    for source in tree.below("app"):
        for name, line in source.includes:
            if _module_header(name, ("QtWidgets",), headers):
                yield source.path, line, f"includes a widget header: {name}"
    for source in tree.below("ui"):
        if source.path.parts[:2] == ("ui", "compose"):
            continue
        for name, line in source.includes:
            module = _module_header(name, hidden_from_ui, headers)
            if module:
                yield source.path, line, f"includes a header of {module}: {name}"


def file_length(tree):
    for source in tree.sources:
        lines = source.text.count("\n")
        if lines > MAX_FILE_LINES:
            yield source.path, 0, f"{lines} lines, at most {MAX_FILE_LINES}"


def function_length(tree):
    for source in tree.below(*OURS):
        for head, first, lines in source.functions:
            if lines > MAX_FUNCTION_LINES:
                name = re.sub(r"\s+", " ", head)[-60:]
                yield source.path, first, f"function of {lines} lines, at most {MAX_FUNCTION_LINES}: {name}"


def one_type_per_header(tree):
    headers = [s for s in tree.below("app", "ui") if s.path.suffix == ".h" and s.types]
    several = [s for s in headers if len(s.types) > 1]
    if headers and 1 - len(several) / len(headers) < MIN_ONE_TYPE_HEADERS:
        for source in several:
            yield source.path, 0, f"{len(source.types)} types; {MIN_ONE_TYPE_HEADERS:.0%} of the headers hold one"


def pragma_once(tree):
    for source in tree.sources:
        if source.path.suffix == ".h" and "#pragma once" not in source.text:
            yield source.path, 0, "no #pragma once"


# What no file may contain, each with the folders it is looked for in, and why.
FORBIDDEN = [
    (r"\b(?:ignoreSslErrors|VerifyNone|QueryPeer)\b", OURS, "a certificate is never waved through"),
    (r"\bQEventLoop\b", OURS, "a nested event loop"),
    (r"\bQMessageBox::(?:question|information|warning|critical|about)\s*\(", OURS, "a dialog with a nested event loop"),
    (r"\bQFileDialog::get\w+\s*\(", OURS, "a dialog with a nested event loop"),
    (r"\bQInputDialog::get\w+\s*\(", OURS, "a dialog with a nested event loop"),
    (r"\b(?:SIGNAL|SLOT)\s*\(", ("app", "ui", "tests"), "a connection by string"),
    (r"(?<![\w.>])sender\s*\(\s*\)", OURS, "sender() hides who is connected"),
    (r"\bstatic\s+[\w:]+\s*[&*]\s*(?:instance|self|theInstance)\s*\(", OURS, "a singleton"),
    (r"\bsetInsecureFallback\s*\(\s*true\b", OURS, "a secret in a plain file"),
]
_APPLICATION = re.compile(r"(?:Q(?:Core|Gui)?Application::|\b(?:m_)?(?:app|application|qApp)(?:\.|->))$")


def forbidden_words(tree):
    for pattern, folders, why in FORBIDDEN:
        for source in tree.below(*folders):
            for match, line in source.find(pattern):
                yield source.path, line, f"{match.group().strip()}: {why}"


def blocking_exec(tree):
    """exec() runs a nested event loop on dialogs and menus. The application has one, and SQL queries share the word."""
    for source in tree.below(*OURS):
        sql = str(source.path).startswith(("app/store/", "tests/sandbox/"))
        for match, line in source.find(r"(?:\.|->|::)exec\s*\("):
            before = source.code[: match.end() - len(match.group()) + (2 if match.group()[0] in "-:" else 1)]
            if not sql and not _APPLICATION.search(before):
                yield source.path, line, "exec(): a nested event loop; open() or popup() and a signal instead"


def spdx(tree):
    """Every file names its licence, in itself or in .reuse/dep5."""
    dep5 = tree.root / ".reuse" / "dep5"
    patterns = []
    if dep5.is_file():
        for block in re.findall(r"^Files:((?:.*\n)(?:[ \t].*\n)*)", dep5.read_text(encoding="utf-8"), re.M):
            patterns += block.split()
    for path in tree.files:
        if path.parts[0] in ("LICENSES", ".reuse") or any(fnmatch.fnmatch(str(path), p) for p in patterns):
            continue
        head = "".join((tree.root / path).read_text(encoding="utf-8", errors="replace").splitlines(True)[:12])
        for tag in ("SPDX-" + "FileCopyrightText:", "SPDX-" + "License-Identifier:"):
            if tag not in head:
                yield path, 0, f"no {tag[:-1]} in the first lines, nor in .reuse/dep5"


def top_level(tree):
    for name in sorted({path.parts[0] for path in tree.files}):
        if name not in TOP_LEVEL and not name.startswith("."):
            yield pathlib.PurePosixPath(name), 0, "does not belong to the top level"


RULES = [
    floors, file_length, function_length, one_type_per_header, pragma_once, forbidden_words, blocking_exec, spdx,
    top_level,
]


def check(tree, headers):
    for rule in RULES:
        for path, line, words in rule(tree):
            yield rule.__name__, path, line, words
    for path, line, words in module_headers(tree, headers):
        yield module_headers.__name__, path, line, words
