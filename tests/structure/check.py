#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the shape of the project's tree.  check.py ROOT QT_HEADERS
QT_HEADERS is the folder that holds QtCore, QtWidgets and so on. Prints each finding; ends with 1 when there is one."""
import pathlib
import sys

from rules import check
from source import Tree


def module_names(qt_headers):
    """Header names by module. Names that a lower module has as well, such as QAction, are that module's."""
    def names(module):
        folder = pathlib.Path(qt_headers) / module
        if not folder.is_dir():
            sys.exit(f"no folder {folder}: give the one that holds QtCore and QtWidgets")
        return {p.name for p in folder.iterdir() if p.is_file()}

    core = names("QtCore") | names("QtGui")
    return {
        "QtWidgets": names("QtWidgets") - core,
        "QtNetwork": names("QtNetwork") - core,
        "QtSql": names("QtSql") - core,
        "qt6keychain": {"keychain.h"},
    }


def main():
    root, qt_headers = sys.argv[1:]
    tree = Tree(root)
    findings = list(check(tree, module_names(qt_headers)))
    for rule, path, line, words in findings:
        print(f"{path}:{line}: {words} [{rule}]" if line else f"{path}: {words} [{rule}]")
    print(f"{len(tree.files)} files, {len(tree.sources)} of C++, {len(findings)} findings")
    if not tree.below("app") or not tree.below("ui"):
        sys.exit(f"{root} does not look like this project: nothing in app or ui")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
