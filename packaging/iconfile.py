#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts PNG pictures of an icon into the one file that Windows or macOS wants.  iconfile.py OUT.ico|OUT.icns PNG...
Both take PNG as it is: Windows since Vista, macOS since 10.7."""
import pathlib
import struct
import sys

# Which pictures an .icns holds, by their pixels; some sizes stand for a half as large one on a screen of 200 %, too.
ICNS_TYPES = {
    16: (b"icp4",), 32: (b"icp5", b"ic11"), 64: (b"ic12",), 128: (b"ic07",), 256: (b"ic08", b"ic13"),
    512: (b"ic09", b"ic14"), 1024: (b"ic10",),
}


def width(png):
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit("not a PNG picture")
    return struct.unpack(">I", png[16:20])[0]


def ico(pictures):
    """A table of all pictures, then the pictures."""
    place = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for png in pictures:
        size = width(png) % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return table + b"".join(pictures)


def icns(pictures):
    """Each picture after its type and length."""
    body = b""
    for png in pictures:
        for kind in ICNS_TYPES.get(width(png), ()):
            body += kind + struct.pack(">I", 8 + len(png)) + png
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main():
    out, *names = sys.argv[1:]
    pictures = sorted((pathlib.Path(name).read_bytes() for name in names), key=width)
    pathlib.Path(out).write_bytes({".ico": ico, ".icns": icns}[pathlib.Path(out).suffix](
        [png for png in pictures if width(png) <= 256] if out.endswith(".ico") else pictures))


main()
