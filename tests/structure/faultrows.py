#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every row of the fault matrix that the program promises to survive has a test that carries the row's name.
faultrows.py ROOT

A row counts where a test names it at the start of a data row, `newRow("N4 …")`, `row("N4 N5 …")` and the like, or as the
start of a test function, `void n4…()` or `void N4_…()`."""
import pathlib
import re
import sys

PROMISED = {
    "N": range(1, 32),             # the network and the wire
    "S": range(1, 18),             # the service's answers
    "P": [*range(1, 9), 11, 12],   # what people type and paste, and links
    "L": range(1, 21),             # this computer: disk, clock, keychain, other processes
}

ROW = re.compile(r'[({]\s*"((?:[NSPL]\d+[ ,/+]+)+)')
SLOT = re.compile(r"void\s+(?:\w+::)?([nsplNSPL]\d+)(?:_|[A-Z])\w*\(")


def rows_named(text):
    """Row names of one test file; a data row may carry several, `"N4 N5 …"`."""
    found = set()
    for match in ROW.finditer(text):
        found.update(re.findall(r"[NSPL]\d+", match.group(1)))
    found.update(name.upper() for name in SLOT.findall(text))
    return found


def main():
    root = pathlib.Path(sys.argv[1])
    found = set()
    for path in sorted((root / "tests").rglob("*.cpp")):
        found |= rows_named(path.read_text(encoding="utf-8"))
    promised = {f"{kind}{n}" for kind, numbers in PROMISED.items() for n in numbers}

    def in_order(names):
        return ", ".join(sorted(names, key=lambda name: (name[0], int(name[1:]))))

    missing = promised - found
    if missing:
        print(f"rows without a test: {in_order(missing)}")
    print(f"{len(promised & found)} of {len(promised)} promised rows have tests")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
