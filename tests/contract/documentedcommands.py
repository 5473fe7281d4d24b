#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command of the program that the documentation shows, and compares what it ends with.
  documentedcommands.py ROOT PROGRAM SANDBOX
Ends with 1 where one ended otherwise than shown.

A command ends with 0, unless the line says otherwise: `# ends with 5`, or several numbers. A command without a connection
is run on the sandbox, so that none needs a secret. Those that open a window are run without a display and must end with 1:
they were understood. A command of a program that does not know it yet is left out, and said."""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

PROGRAM = re.compile(r"^(?:\S*/)?jobwright$")
RUN = "packaging/run.sh"
# Words of a form, not of a command to type.
PLACEHOLDER = re.compile(r"(?:^|[=/ ])(?:JOB|NAME|FILE|URL|N|WORD|ID|VALUE|FIELD|LINK|COMMAND)(?:$|[/. ])|[…|]|\.\.\.")
COMMANDS = {"show", "update", "outbox", "history", "doctor"}
ONLY_WORDS = {"--help", "-h", "--version", "-v"}
CONNECTIONS = {"--sandbox", "--profile", "--base-url"}
CODES = re.compile(r"#.*?\b(?:ends|or) with (\d+)(?:\D+?\bor with (\d+))?")
NO_DISPLAY = {1}
# What these end with is about the computer they run on.
EITHER = {"doctor": {0, 1}}


def documents(root):
    yield root / "README.md"
    yield from sorted((root / ".github").glob("*.md"))
    yield from sorted((root / "resources" / "help").glob("*.md"))


def shown(path):
    """(line, text) of all code, in blocks and between backticks."""
    code = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            code = not code
        elif code:
            yield number, line
        else:
            for text in re.findall(r"`([^`]+)`", line):
                yield number, text


def commands(path):
    """(line, arguments, codes that are right)."""
    for line, text in shown(path):
        comment = CODES.search(text)
        codes = {int(code) for code in comment.groups() if code} if comment else {0}
        for part in re.split(r"\s(?:&&|\|\||\|)\s", re.sub(r"(^|\s)#.*", "", text)):
            try:
                words = shlex.split(part)
            except ValueError:
                continue
            starts = [i for i, word in enumerate(words) if PROGRAM.match(word) or word.endswith(RUN)]
            if len(words) < 2 or starts != [0] or PLACEHOLDER.search(part):
                continue
            yield line, words[1:], EITHER.get(words[1], codes)


class Program:
    def __init__(self, program, sandbox, home):
        self.program = program
        keep = {name: os.environ[name] for name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")
                if name in os.environ}
        self.environment = {**keep, "HOME": home, "LC_ALL": "C.UTF-8", "JOBWRIGHT_SANDBOX": sandbox}
        self.help = self.run(["--help"]).stdout

    def run(self, arguments):
        return subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=120, check=False)

    def knows(self, command):
        return re.search(rf"^ +jobwright {re.escape(command)}\b", self.help, re.M) is not None


def prepared(words):
    """What is run for the arguments that are shown, and whether it opens a window."""
    command = next((word for word in words if not word.startswith("-")), "")
    if words[0] in ONLY_WORDS:
        return words, False
    if command not in COMMANDS:
        return words, True
    if command in ("show", "update"):
        for option in ("--profile", "--base-url", "--customer-id"):
            if option in words:
                place = words.index(option)
                words = words[:place] + words[place + 2:]
        if "--sandbox" not in words:
            words = [*words, "--sandbox"]
    return words, False


def check_exit_codes(root, program):
    """The table of exit codes has those of the program, in its words."""
    told = dict(re.findall(r"^  (\d+) +(\S.*)$", program.help.split("Exit codes:")[-1], re.M))
    text = (root / "resources" / "help" / "troubleshooting.md").read_text(encoding="utf-8").split("## By exit code")[-1]
    table = dict(re.findall(r"^\| (\d+) \| ([^|]+?) \|", text, re.M))
    for code in sorted(told.keys() ^ table.keys(), key=int):
        yield f"exit code {code} is not in both the program's help and the table of troubleshooting.md"
    for code in told.keys() & table.keys():
        # The table may say more than one thing of a code that several commands end with.
        if code != "1" and told[code].rstrip(".") != table[code].rstrip("."):
            yield f"exit code {code}: the program says “{told[code]}”, the table “{table[code]}”"


def main():
    root, executable, sandbox = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]
    ran = faults = 0
    for path in documents(root):
        # Each page from its beginning: with jobs and an outbox of its own.
        with tempfile.TemporaryDirectory(prefix="jwdoc.") as home:
            program = Program(executable, sandbox, home)
            for line, words, codes in commands(path):
                place = f"{path.relative_to(root)}:{line}"
                command = next((word for word in words if word in COMMANDS), "")
                if command and not program.knows(command):
                    print(f"{place}: left out, the program does not know it: {command}")
                    continue
                arguments, window = prepared(words)
                done = program.run(arguments)
                ran += 1
                if done.returncode not in (NO_DISPLAY if window else codes):
                    faults += 1
                    print(f"{place}: jobwright {shlex.join(arguments)} ended with {done.returncode}, "
                          f"shown: {sorted(NO_DISPLAY if window else codes)}\n{done.stdout}{done.stderr}")
            if path.name == "troubleshooting.md":
                for words in check_exit_codes(root, program):
                    faults += 1
                    print(words)
    print(f"{ran} commands run, {faults} findings")
    return 1 if faults or ran < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
