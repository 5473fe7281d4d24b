#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are the translations complete and those of the present sources?  check.py
Refreshes a copy of the .ts files and compares; then reads every entry. Ends with 1 when something is to be done."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
FILES = ("jobwright_de.ts", "jobwright_en.ts")
PLACE = re.compile(r"%(?:L?\d{1,2}|n)")


def entries(path):
    """{(context, source, disambiguation): message element}, without entries that the sources dropped."""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                key = (context.findtext("name"), message.findtext("source", ""), message.findtext("comment", ""))
                found[key] = message
    return found


def forms(message):
    """The texts of an entry: one, or one per plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def faults(key, message):
    """What is wrong with one entry, in words."""
    _, source, _ = key
    texts = forms(message)
    if message.find("translation").get("type") == "unfinished" or not texts or not all(t.strip() for t in texts):
        yield "not translated"
        return
    plural = message.get("numerus") == "yes"
    if plural and len(texts) != 2:
        yield f"{len(texts)} plural forms, expected 2"
    for text in texts:
        # The singular may say "one" instead of the number.
        wanted, present = (set(PLACE.findall(t)) - ({"%n"} if plural else set()) for t in (source, text))
        if wanted != present:
            yield f"places {sorted(wanted)} became {sorted(present)}: {text}"
        if source.endswith("…") != text.endswith("…"):
            yield f"one has an ellipsis at its end, the other has not: {text}"
        if ("&" in source.replace("&&", "")) != ("&" in text.replace("&&", "")):
            yield f"one has a mnemonic, the other has not: {text}"


def main():
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for name in FILES:
            shutil.copy(HERE / name, folder)
        run = subprocess.run([HERE / "update.sh", folder], stderr=subprocess.PIPE, text=True)
        if run.returncode:
            sys.exit(run.stderr)
        # What lupdate complains of is a text that it does not see, or sees in another context than the program.
        complaints = sorted(set(re.findall(r"^.*:\d+: .*$", run.stderr, re.MULTILINE)))
        for name in FILES:
            kept, fresh = entries(HERE / name), entries(pathlib.Path(folder) / name)
            problems += [(name, key, "new in the sources: run translations/update.sh") for key in fresh.keys() - kept.keys()]
            problems += [(name, key, "gone from the sources: run translations/update.sh") for key in kept.keys() - fresh.keys()]
            for key, message in kept.items():
                problems += [(name, key, words) for words in faults(key, message)]
            print(f"{name}: {len(kept)} texts")
    for line in complaints:
        print(f"lupdate: {line.removeprefix(f'{HERE.parent}/')}")
    for name, (context, source, comment), words in sorted(problems):
        print(f"{name}: {context}: “{source}”{f' ({comment})' if comment else ''}: {words}")
    print(f"{len(problems) + len(complaints)} findings")
    sys.exit(1 if problems or complaints else 0)


if __name__ == "__main__":
    main()
