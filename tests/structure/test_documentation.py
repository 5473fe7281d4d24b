#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule of documentation.py on a tree with the fault, and on one without."""
import pathlib
import tempfile
import unittest

import documentation

FILES = {
    "README.md": "# Program\n[Guide](resources/help/index.md)\n`[no](link)`\n",
    ".github/SECURITY.md": "# Security\n[Guide](../resources/help/index.md#for-all-of-you)\n",
    "packaging/CHANGELOG.md": "# Changes\n### Added\n### Added\n",
    "packaging/screenshots/a-light.png": "",
    "resources/help/index.md": "# Guide\n## For all, of you\n- [Trouble](troubleshooting.md)\n"
                               "![A](../../packaging/screenshots/a-light.png)\n",
    "resources/help/troubleshooting.md": "# Trouble\n```\n# no heading\n[no](link)\n```\n## Messages\n"
                                         "| Message | To do |\n|---|---|\n| It is not so. | Wait |\n",
    "resources/help.qrc": '<file>help/index.md</file><file>help/troubleshooting.md</file>'
                          '<file alias="a-light.png"/><file alias="a-dark.png"/>',
    "app/words.cpp": 'tr("It is "\n   "not so. Wait.");',
}


class Rules(unittest.TestCase):
    def findings(self, **changes):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder).resolve()
            for name, text in {**FILES, **changes}.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                if text is not None:
                    path.write_text(text, encoding="utf-8")
            return [rule.__name__ for rule in documentation.RULES for _ in rule(root)]

    def test_well(self):
        self.assertEqual(self.findings(), [])

    def test_a_link_leads_nowhere(self):
        self.assertEqual(self.findings(**{"README.md": "[x](gone.md)"}), ["broken_links"])
        self.assertEqual(self.findings(**{"README.md": "[x\ny](gone.md)"}), ["broken_links"])
        self.assertEqual(self.findings(**{"README.md": "[x](resources/help/index.md#gone)"}), ["broken_links"])
        self.assertEqual(self.findings(**{"README.md": "[x](../outside.md)"}), ["broken_links"])
        self.assertEqual(self.findings(**{"README.md": "[x](http://example.org)"}), ["broken_links"])
        self.assertEqual(self.findings(**{"packaging/screenshots/a-light.png": None}), ["broken_links"])

    def test_two_headings_of_one_name(self):
        self.assertEqual(self.findings(**{"README.md": "# A b\n## A `b`\n"}), ["double_headings"])

    def test_a_page_nobody_finds(self):
        page = {"resources/help/more.md": "# More\n"}
        self.assertEqual(self.findings(**page), ["unlisted_pages"] * 2)
        self.assertEqual(self.findings(**{"resources/help.qrc": FILES["resources/help.qrc"].replace("a-dark", "b")}),
                         ["unlisted_pages"])

    def test_a_message_that_the_program_does_not_say(self):
        self.assertEqual(self.findings(**{"app/words.cpp": 'tr("It is so.");'}), ["unknown_messages"])


if __name__ == "__main__":
    unittest.main()
