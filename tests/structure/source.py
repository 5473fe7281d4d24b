# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tree for the structure rules: which files there are, and what of a C++ file is code."""
import functools
import pathlib
import re
import shutil
import subprocess

CPP = {".cpp", ".h"}

# One token that is not code, or a brace or semicolon that is. Raw strings come before plain ones.
_NOT_CODE = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9a-zA-Z_])'(?:\\.|[^'\\\n])+'
    """,
    re.S | re.X,
)
_TYPE_HEAD = re.compile(
    r"\b(?:class|struct)\s+(?:\[\[[^\]]*\]\]\s*)?(?:[A-Z][A-Z0-9_]+\s+)*[A-Za-z_]\w*(?:::\w+)*(?:<[^{;]*>)?"
    r"(?:\s+final)?\s*(?::(?!:)[^;{]*)?$"
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.M)


def _blank(match):
    """Keeps line numbers; strings keep their quotes, so that code stays code."""
    lines = "\n" * match.group().count("\n")
    return lines or " " if match.group("comment") else '""' + lines


class Source:
    """A C++ file: its text, and its code without comments and string contents."""

    def __init__(self, root, path):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8", errors="replace")
        self.code = _NOT_CODE.sub(_blank, self.text)

    @functools.cached_property
    def includes(self):
        """Included names with their line. From the text: a quoted name is a string to the code."""
        return [
            (m.group(1) or m.group(2), self.text.count("\n", 0, m.start()) + 1)
            for m in _INCLUDE.finditer(self.text)
        ]

    def find(self, pattern):
        """Matches in the code, with their line."""
        return [(m, self.code.count("\n", 0, m.start()) + 1) for m in re.finditer(pattern, self.code)]

    @functools.cached_property
    def blocks(self):
        """(kind, head, first line, last line) of each block; kinds: namespace, type, function, other.
        A block inside a function belongs to it and is not listed."""
        code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", "", self.code, flags=re.M)
        found, open_blocks, head_start, outer_start = [], [], 0, 0
        for m in re.finditer(r"[{};]|(?<!\w)(?:public|private|protected|Q_SIGNALS|Q_SLOTS)[^:;{}()]*:(?!:)", code):
            mark = m.group()
            if mark == "{":
                head = code[head_start : m.start()].strip()
                first = code.count("\n", 0, head_start + len(code[head_start:]) - len(code[head_start:].lstrip())) + 1
                inside = any(kind == "function" for kind, _, _, _ in open_blocks)
                outer = [kind for kind, _, _, _ in open_blocks]
                open_blocks.append(("inner" if inside else _kind(head), head, first, outer))
            elif mark == "}" and open_blocks:
                kind, head, first, outer = open_blocks.pop()
                if kind == "initialiser":
                    head_start = outer_start
                    continue
                if kind != "inner":
                    found.append((kind, head, first, code.count("\n", 0, m.start()) + 1, outer))
            outer_start, head_start = head_start, m.end()
        return found

    @property
    def functions(self):
        """(head, first line, lines) of each function body, at namespace or class scope."""
        return [(head, first, last - first + 1) for kind, head, first, last, _ in self.blocks if kind == "function"]

    @property
    def types(self):
        """Heads of the classes and structs defined at namespace scope."""
        return [head for kind, head, _, _, outer in self.blocks if kind == "type" and set(outer) <= {"namespace"}]


def _kind(head):
    if re.search(r"\bnamespace\b[^()]*$", head) or re.search(r'\bextern\s*""$', head):
        return "namespace"
    if re.search(r"\benum\b", head):
        return "other"
    if _TYPE_HEAD.search(head):
        return "type"
    if head.count("(") > head.count(")"):
        return "initialiser"  # of a default argument
    if "(" not in head or head.endswith("="):
        return "other"
    # A constructor's list may use braces, `: m_a{1}`: these are not the body, and the head goes on behind them.
    return "initialiser" if re.search(r"\)\s*:(?!:).*[\w>]$", head, re.S) else "function"


class Tree:
    """All files of the project under a root: what git keeps or would keep, or all but build folders without git."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.files = sorted(self._tracked() or self._walked())
        self.sources = [Source(self.root, f) for f in self.files if f.suffix in CPP]

    def _tracked(self):
        if not (self.root / ".git").exists() or not shutil.which("git"):
            return []
        command = ["git", "-C", str(self.root), "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        names = [pathlib.PurePosixPath(n) for n in result.stdout.split("\0") if n]
        return [n for n in names if (self.root / n).is_file()]

    def _walked(self):
        skipped = {"build", ".git", ".cache", "__pycache__"}
        return [
            pathlib.PurePosixPath(p.relative_to(self.root).as_posix())
            for p in self.root.rglob("*")
            if p.is_file() and not skipped & set(p.relative_to(self.root).parts)
        ]

    def below(self, *folders):
        """C++ files in any of these folders."""
        return [s for s in self.sources if any(str(s.path).startswith(f.rstrip("/") + "/") for f in folders)]
