#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command of the program and of the sandbox that the documentation and the manual pages show, and compares
what it ends with. Any other command has to stand in ELSEWHERE, which says what runs it.
  documentedcommands.py ROOT PROGRAM SANDBOX
Ends with 1 where one ended otherwise than shown, or where nothing is known to run one.

A command ends with 0, unless the line says otherwise: `# ends with 5`, or several numbers. A command without a connection
is run on the sandbox, so that none needs a secret. Those that open a window are run without a display and must end with 1:
they were understood. A sandbox that is started takes any free port, and serves to the end of its page. A command of a
program that does not know it yet is left out, and said."""
import collections
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

PROGRAM = re.compile(r"^(?:\S*/)?jobwright$")
SANDBOX = re.compile(r"^(?:\S*/)?jobwright-sandbox$")
RUN = "packaging/run.sh"
ASSIGNMENTS = re.compile(r"^(?:[A-Z_]+=\S+ )+|^sudo ")
# What runs the other commands that are shown; most of these read them from where they are shown.
ELSEWHERE = [
    (r"secret-tool |printf '1:%s'", "documentedsecret.py"),
    (r"\(umask 077$|sqlite3 |mkdir -m 700 |mv ~/|cp ", "documentedbackup.py"),
    (r"cmake --install |update-(desktop|mime)-database |cpack |\./packaging/deb\.sh|man jobwright", "packaging/check.sh"),
    (r"apt (install|purge) ", "packaging/checkdeb.sh"),
    (r"\./packaging/run\.sh$", "packaging/checkrun.sh"),
    (r"\./packaging/reproduce\.sh", "a workflow"),
    (r"\./tests/run\.sh|tests/session\.sh ctest ", "the run that this one belongs to"),
    (r"cmake (--build )?--preset |xvfb-run -a build/bench/|build/dev-fuzz/|tests/session\.sh build/|git ", "developers"),
    (r"packaging/(dependencies|screenshots|appimage)\.sh|translations/update\.sh", "developers"),
    (r"echo ", "nobody has to"),
]
# Words of a form, not of a command to type.
PLACEHOLDER = re.compile(r"(?:^|[=/ ])(?:JOB|NAME|FILE|URL|N|WORD|ID|VALUE|FIELD|LINK|COMMAND)(?:$|[/. ])|[…|]|\.\.\.")
DRAWING = re.compile(r"\+-|-\+|->|<-")
COMMANDS = {"show", "update", "outbox", "history", "doctor"}
ONLY_WORDS = {"--help", "-h", "--version", "-v"}
CONNECTIONS = {"--sandbox", "--profile", "--base-url"}
CODES = re.compile(r"#.*?\b(?:ends|or) with (\d+)(?:\D+?\bor with (\d+))?")
NO_DISPLAY = {1}
# What these end with is about the computer they run on.
EITHER = {"doctor": {0, 1}}

Command = collections.namedtuple("Command", "line text words codes")


def documents(root):
    yield root / "README.md"
    yield from sorted((root / ".github").glob("*.md"))
    yield from sorted((root / "resources" / "help").glob("*.md"))
    yield root / "tests" / "sandbox" / "README.md"
    yield from sorted((root / "packaging" / "man").glob("*.in"))


def examples(path):
    """(line, text) of the examples of a manual page."""
    section = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith(".SH "):
            section = line[4:]
        elif section == "EXAMPLES" and not line.startswith("."):
            yield number, line.replace("\\-", "-").replace("\\(aq", "'")


def shown(path):
    """(line, text) of all code, in blocks and between backticks."""
    code = False
    begun = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            code = not code
        elif code and line.endswith("\\"):
            begun += line[:-1].strip() + " "
        elif code:
            if not DRAWING.search(line):
                yield number, begun + line.strip()
            begun = ""
        else:
            for text in re.findall(r"`([^`]+)`", line):
                yield number, text


def commands(path):
    """All that is shown and could be typed, one by one."""
    for line, text in examples(path) if path.suffix == ".in" else shown(path):
        comment = CODES.search(text)
        codes = {int(code) for code in comment.groups() if code} if comment else {0}
        for part in re.split(r"\s(?:&&|\|\||\|)\s", re.sub(r"(^|\s)#.*", "", text)):
            part = ASSIGNMENTS.sub("", part.strip())
            try:
                words = shlex.split(part)
            except ValueError:
                continue
            if not words or PLACEHOLDER.search(part):
                continue
            yield Command(line, part, words, codes)


def unknown(root, command):
    """Whether it can be run, and nothing is known to run it."""
    name = command.words[0].strip("()")
    if "/" in name:
        there = (root / name).suffix == ".sh" and (root / name).is_file()
    else:
        there = len(command.words) > 1 and name.islower() and shutil.which(name)
    if not there:
        return False
    return not any(re.match(pattern, command.text) for pattern, _ in ELSEWHERE)


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


class Sandbox:
    """What is shown of the sandbox on one page: the last one that was started, and questions to it."""

    def __init__(self, executable, home):
        self.executable, self.home = executable, home
        self.server, self.address = None, "http://127.0.0.1:1"

    def start(self, words):
        """Words about what went wrong, or none."""
        if "--port" in words:
            place = words.index("--port")
            words = words[:place] + words[place + 2:]
        server = subprocess.Popen([self.executable, *words, "--port", "0", "--exit-with-parent"], cwd=self.home,
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = server.stdout.readline()
        if found := re.search(r"http://127\.0\.0\.1:\d+", said):
            self.end()
            self.server, self.address = server, found.group()
            return ""
        said += server.communicate()[0]
        return said if server.returncode else ""

    def ask(self, words):
        words = [word.replace("http://127.0.0.1:8080", self.address) for word in words]
        done = subprocess.run([words[0], "--fail", "--silent", "--show-error", *words[1:]], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)
        return done.stderr if done.returncode else ""

    def end(self):
        if self.server:
            self.server.communicate()
            self.server = None


class Page:
    """The commands of one document, run in their order, from a beginning of their own."""

    def __init__(self, root, path, executable, sandbox, home):
        self.root, self.path = root, path
        self.program = Program(executable, sandbox, home)
        self.sandbox = Sandbox(sandbox, home)
        self.ran = 0
        self.faults = []

    def run(self):
        for command in commands(self.path):
            name, *rest = command.words
            place = f"{self.path.relative_to(self.root)}:{command.line}"
            trouble = ""
            if rest and (PROGRAM.match(name) or name.endswith(RUN)):
                trouble = self.run_program(place, rest, EITHER.get(rest[0], command.codes))
            elif rest and SANDBOX.match(name):
                trouble = self.sandbox.start(rest)
                self.ran += 1
            elif name == "curl":
                trouble = self.sandbox.ask(command.words)
                self.ran += 1
            elif unknown(self.root, command):
                trouble = "nothing is known to run this"
            if trouble:
                self.faults.append(f"{place}: {command.text}: {trouble}")
        self.sandbox.end()
        if self.path.name == "troubleshooting.md":
            self.faults += check_exit_codes(self.root, self.program)

    def run_program(self, place, words, codes):
        command = next((word for word in words if word in COMMANDS), "")
        if command and not self.program.knows(command):
            print(f"{place}: left out, the program does not know it: {command}")
            return ""
        arguments, window = prepared(words)
        codes = NO_DISPLAY if window else codes
        done = self.program.run(arguments)
        self.ran += 1
        if done.returncode in codes:
            return ""
        return (f"jobwright {shlex.join(arguments)} ended with {done.returncode}, shown: {sorted(codes)}\n"
                f"{done.stdout}{done.stderr}")


def main():
    root, executable, sandbox = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2], sys.argv[3]
    ran = faults = 0
    for path in documents(root):
        with tempfile.TemporaryDirectory(prefix="jwdoc.") as home:
            page = Page(root, path, executable, sandbox, home)
            page.run()
            ran += page.ran
            faults += len(page.faults)
            print("".join(f"{fault}\n" for fault in page.faults), end="")
    print(f"{ran} commands run, {faults} findings")
    return 1 if faults or ran < 40 else 0


if __name__ == "__main__":
    sys.exit(main())
