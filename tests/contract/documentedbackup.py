#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a backup and restores it with the commands of administration.md, word for word but for the folder of backups.
  documentedbackup.py ROOT PROGRAM SANDBOX
Ends with 77 where there is no sqlite3, with 1 where something is not as shown."""
import contextlib
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

from documentedcommands import Program

SKIPPED = 77


def blocks(root):
    """The commands to back up, and those to restore."""
    text = (root / "resources" / "help" / "administration.md").read_text(encoding="utf-8")
    section = text.split("\n## Backup and restore\n", 1)[1].split("\n## ", 1)[0]
    backup, restore = re.findall(r"```\n(.*?)```", section, re.S)
    return backup, restore


class Faults:
    def __init__(self):
        self.count = 0

    def expect(self, words, well, said=""):
        print(f"{words}: {'yes' if well else 'NO'}")
        if not well:
            self.count += 1
            print(said)


def main():
    if not shutil.which("sqlite3"):
        return SKIPPED
    root = pathlib.Path(sys.argv[1]).resolve()
    faults = Faults()
    with tempfile.TemporaryDirectory(prefix="jwdoc.") as folder:
        home, kept = pathlib.Path(folder, "home"), pathlib.Path(folder, "backup")
        home.mkdir()
        kept.mkdir()
        program = Program(sys.argv[2], sys.argv[3], str(home))
        drafts = home / ".local" / "share" / "jobwright" / "drafts.db"

        def run(words, *arguments, code=0):
            done = program.run(list(arguments))
            faults.expect(words, done.returncode == code, f"{done.returncode}\n{done.stdout}{done.stderr}")
            return done.stdout

        def type_in(words, commands):
            done = subprocess.run(["sh", "-euc", "umask 022\n" + commands.replace("/backup/", f"{kept}/")],
                                  env=program.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                  timeout=60, check=False)
            faults.expect(words, done.returncode == 0, done.stdout + done.stderr)

        backup, restore = blocks(root)
        run("an update waits", "update", "1004471", "--set", "reference=NG-1", "--queue", "--sandbox")
        # Another process holds the file open, so that the newest is in the log beside it.
        with contextlib.closing(sqlite3.connect(drafts)) as window:
            window.execute("SELECT count(*) FROM sqlite_master").fetchall()
            run("a second one as well", "update", "1004471", "--set", "orderNumber=PO-1", "--queue", "--sandbox")
            faults.expect("the newest is not in the file itself", pathlib.Path(f"{drafts}-wal").stat().st_size > 0)
            type_in("backed up while it is in use", backup)
        waiting = run("what waits is listed", "outbox", "list")
        copy = kept / "drafts.db"
        faults.expect("nobody else can read the copy", copy.is_file() and copy.stat().st_mode & 0o077 == 0)
        run("it is sent", "outbox", "send", "--sandbox")
        faults.expect("it waits no more", run("the outbox is listed", "outbox", "list") != waiting)
        drafts.write_bytes(b"damaged")
        type_in("restored", restore)
        faults.expect("nobody else can read what was restored", drafts.stat().st_mode & 0o077 == 0)
        faults.expect("what waited then waits again", run("it is listed", "outbox", "list") == waiting, waiting)
        run("doctor finds it sound", "doctor", "--sandbox")
        run("what was sent since does no harm", "outbox", "send", "--sandbox")
        faults.expect("and waits no more", run("the outbox is listed once more", "outbox", "list") != waiting)
    return 1 if faults.count else 0


if __name__ == "__main__":
    sys.exit(main())
