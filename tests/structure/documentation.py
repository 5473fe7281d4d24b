#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documentation shows: links, pictures, messages that it quotes. Each rule yields (path, line, words)."""
import pathlib
import re
import sys

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^(#+) (.+)$")
# Where a table's first column quotes the program word for word.
MESSAGES = re.compile(r"^## Messages\b")


def documents(root):
    yield root / "README.md"
    yield from sorted((root / ".github").glob("*.md"))
    yield root / "packaging" / "CHANGELOG.md"
    yield from sorted((root / "resources" / "help").glob("*.md"))


def lines_of(path):
    """(number, line, whether it stands in a block of code)."""
    code = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            code = not code
            continue
        yield number, line, code


def anchor(heading):
    """As GitHub names a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def anchors(path):
    found = []
    for _, line, code in lines_of(path):
        match = HEADING.match(line)
        if match and not code:
            found.append(anchor(match.group(2)))
    return found


def joined(path):
    """The text without code, with each line break as a space, so that a link may be broken; and the line of a place."""
    kept = [("" if code else line) for _, line, code in lines_of(path)]
    numbers = [number for number, _, _ in lines_of(path)]
    text = "\n".join(kept)
    return text, lambda place: numbers[text.count("\n", 0, place)] if numbers else 0


def links(root):
    for path in documents(root):
        text, line_at = joined(path)
        for match in LINK.finditer(re.sub(r"`[^`\n]*`", lambda code: " " * len(code.group()), text)):
            yield path, line_at(match.start()), match.group(1)


def broken_links(root):
    for path, line, target in links(root):
        if re.match(r"[a-z]+:", target):
            if not re.match(r"https://[\w.-]+(/|$)", target):
                yield path, line, f"not an https address: {target}"
            continue
        name, _, fragment = target.partition("#")
        other = (path.parent / name).resolve() if name else path
        if not other.is_relative_to(root) or not other.exists():
            yield path, line, f"leads nowhere: {target}"
        elif fragment and (other.suffix != ".md" or fragment not in anchors(other)):
            yield path, line, f"no such heading: {target}"


def double_headings(root):
    for path in documents(root):
        if path.name == "CHANGELOG.md":
            continue
        found = anchors(path)
        for name in sorted({name for name in found if found.count(name) > 1}):
            yield path, 0, f"two headings are named {name}"


def unlisted_pages(root):
    """Every page of the guide stands in its contents and travels inside the program; the pictures it shows do too."""
    folder = root / "resources" / "help"
    resources = (root / "resources" / "help.qrc").read_text(encoding="utf-8")
    index = (folder / "index.md").read_text(encoding="utf-8")
    for page in sorted(folder.glob("*.md")):
        if page.name != "index.md" and f"]({page.name})" not in index:
            yield page, 0, "is not in the contents"
        if f"<file>help/{page.name}</file>" not in resources:
            yield page, 0, "is not in help.qrc"
    for path, line, target in links(root):
        if path.parent == folder and target.endswith(".png"):
            picture = pathlib.PurePosixPath(target).name
            for name in (picture, picture.replace("-light.", "-dark.")):
                if f'alias="{name}"' not in resources:
                    yield path, line, f"{name} is not in help.qrc"


def texts_of_sources(root):
    """All sources of the program in one string, pieces of a text put together."""
    text = "\n".join(p.read_text(encoding="utf-8") for folder in ("app", "ui") for p in sorted((root / folder).rglob("*.cpp")))
    return re.sub(r'"\s*\n?\s*"', "", text)


def quoted_messages(root):
    """(path, line, message) of the tables under a heading "Messages …"."""
    path = root / "resources" / "help" / "troubleshooting.md"
    inside = False
    for number, line, _ in lines_of(path):
        if HEADING.match(line):
            inside = bool(MESSAGES.match(line))
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if inside and line.startswith("|") and cells[0] != "Message" and not cells[0].startswith("---"):
            yield path, number, cells[0]


def unknown_messages(root):
    sources = texts_of_sources(root)
    for path, line, message in quoted_messages(root):
        if message not in sources:
            yield path, line, f"the program says no such thing: {message}"


RULES = [broken_links, double_headings, unlisted_pages, unknown_messages]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    count = 0
    for rule in RULES:
        for path, line, words in rule(root):
            print(f"{path.relative_to(root)}:{line}: {words} [{rule.__name__}]")
            count += 1
    print(f"{len(list(documents(root)))} documents, {len(list(links(root)))} links, "
          f"{len(list(quoted_messages(root)))} messages, {count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
