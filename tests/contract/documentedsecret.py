#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays down a connection and its secret as administration.md shows it, and signs in with them.
  documentedsecret.py ROOT PROGRAM SANDBOX
In a session with an unlocked keychain. Ends with 77 where there is no secret-tool, with 1 where something is not as
shown."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def block(text, heading, kind=""):
    """The first block of code below the heading."""
    below = text.split(f"\n## {heading}\n", 1)[1]
    return re.search(rf"```{kind}\n(.*?)```", below, re.S).group(1)


def start(sandbox):
    server = subprocess.Popen([sandbox, "--port", "0", "--exit-with-parent"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in server.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return server, found.group()
    sys.exit("The sandbox did not start.")


def main():
    if not shutil.which("secret-tool"):
        return SKIPPED
    root, program, sandbox = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    text = (root / "resources" / "help" / "administration.md").read_text(encoding="utf-8")
    server, address = start(sandbox)
    with tempfile.TemporaryDirectory(prefix="jwdoc.") as folder:
        # The one thing that is not as shown: where the service is, and who it knows.
        entries = json.loads(block(text, "Connections for everybody", "json"))
        entries["profiles"][0].update(baseUrl=address, clientId="sandbox")
        laid = pathlib.Path(folder, "etc", "jobwright", "profiles.json")
        laid.parent.mkdir(parents=True)
        laid.write_text(json.dumps(entries), encoding="utf-8")
        environment = {**os.environ, "XDG_CONFIG_DIRS": str(laid.parent.parent), "XDG_DATA_HOME": folder,
                       "SECRET": "sandbox"}
        for name in ("JOBWRIGHT_CLIENT_ID", "JOBWRIGHT_CLIENT_SECRET"):
            environment.pop(name, None)

        def run(*command):
            return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                  timeout=120, check=False)

        def show():
            return run(program, "show", "1004471", "--profile", entries["profiles"][0]["name"])

        steps = [
            ("without a secret", show, 4),
            ("store it", lambda: run("sh", "-c", block(text, "Laying down secrets")), 0),
            ("with the secret", show, 0),
            ("clear it", lambda: run("sh", "-c", re.search(r"^secret-tool clear .*$", text, re.M).group()), 0),
            ("without it again", show, 4),
        ]
        faults = 0
        for words, step, expected in steps:
            done = step()
            print(f"{words}: {done.returncode}")
            if done.returncode != expected:
                faults += 1
                print(f"  expected {expected}\n{done.stdout}{done.stderr}")
    server.stdin.close()
    server.wait(timeout=30)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
