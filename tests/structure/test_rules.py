#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule sees the fault it is for, and only that: tiny trees with one fault each."""
import pathlib
import tempfile
import unittest

import rules
from source import Tree

HEAD = "// SPDX-" + "FileCopyrightText: x\n// SPDX-" + "License-Identifier: y\n"
HEADERS = {
    "QtWidgets": {"QLabel", "qlabel.h"},
    "QtNetwork": {"QNetworkReply"},
    "QtSql": {"QSqlQuery"},
    "qt6keychain": {"keychain.h"},
}


class Rules(unittest.TestCase):
    def findings(self, files, licensed=True):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                path = pathlib.Path(root) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text((HEAD if licensed else "") + text, encoding="utf-8")
            return [(rule, str(path)) for rule, path, _, _ in rules.check(Tree(root), HEADERS)]

    def assert_only(self, rule, path, files, licensed=True):
        self.assertEqual(self.findings(files, licensed), [(rule, path)])

    def assert_clean(self, files):
        self.assertEqual(self.findings(files), [])

    def test_a_good_tree_is_clean(self):
        self.assert_clean({
            "app/base/clock.h": "#pragma once\nclass Clock\n{\n};\n",
            "app/work/session.cpp": '#include "base/clock.h"\nvoid f()\n{\n    // ignoreSslErrors, QEventLoop: only words\n}\n',
            "ui/compose/parts.cpp": '#include "work/session.h"\n#include <QNetworkReply>\n#include <QLabel>\n',
            "ui/main.cpp": '#include "compose/parts.h"\nint main()\n{\n    return QApplication::exec();\n}\n',
        })

    def test_upward_include(self):
        self.assert_only("floors", "app/base/a.cpp", {
            "app/base/a.cpp": '#include "jobs/job.h"\n', "app/jobs/job.h": "#pragma once\n"})

    def test_upward_include_from_app_to_ui(self):
        self.assert_only("floors", "app/cli/a.cpp", {
            "app/cli/a.cpp": '#include "widgets/w.h"\n', "ui/widgets/w.h": "#pragma once\n"})

    def test_net_and_store_apart(self):
        self.assert_only("floors", "app/net/a.cpp", {
            "app/net/a.cpp": '#include "store/s.h"\n', "app/store/s.h": "#pragma once\n"})
        self.assert_only("floors", "app/store/a.cpp", {
            "app/store/a.cpp": '#include "net/n.h"\n', "app/net/n.h": "#pragma once\n"})

    def test_unknown_folder(self):
        self.assert_only("floors", "app/misc/a.cpp", {"app/misc/a.cpp": "\n"})

    def test_widget_header_in_app_in_each_spelling(self):
        for include in ("<QLabel>", "<qlabel.h>", "<QtWidgets/QLabel>", "<QtWidgets>", '"QLabel"', "  <QtWidgets/qlabel.h>"):
            with self.subTest(include):
                self.assert_only("module_headers", "app/work/a.cpp", {"app/work/a.cpp": f"#include {include}\n"})

    def test_network_sql_keychain_in_ui(self):
        for include in ("<QNetworkReply>", "<QtNetwork/QNetworkReply>", "<QSqlQuery>", "<QtSql>", "<qt6keychain/keychain.h>"):
            with self.subTest(include):
                self.assert_only("module_headers", "ui/pages/a.cpp", {"ui/pages/a.cpp": f"#include {include}\n"})

    def test_long_file(self):
        self.assert_only("file_length", "tests/unit/a.cpp", {"tests/unit/a.cpp": "int a;\n" * 499})
        self.assert_clean({"tests/unit/a.cpp": "int a;\n" * 498})

    def test_long_function(self):
        for head in ("void f()", "A::A(int a)\n    : m_a{a}\n    , m_b(a)", "auto A::f() const -> int", "QStringList f(QString a = {})"):
            with self.subTest(head):
                text = f"namespace x {{\n{head}\n{{\n" + "    g();\n" * 58 + "}\n} // namespace x\n"
                self.assert_only("function_length", "app/jobs/a.cpp", {"app/jobs/a.cpp": text})
        self.assert_clean({"app/jobs/a.cpp": "void f()\n{\n" + "    g();\n" * 57 + "}\n"})
        self.assert_clean({"app/jobs/a.cpp": "class A\n{\n" + "    void g() { h(); }\n" * 90 + "};\n"})

    def test_types_per_header(self):
        self.assert_only("one_type_per_header", "app/jobs/a.h", {
            "app/jobs/a.h": "#pragma once\nstruct A\n{\n};\nclass B final : public C<D>\n{\n};\n"})
        self.assert_clean({
            "app/jobs/a.h": "#pragma once\nclass A : public B\n{\n    struct C\n    {\n    };\npublic:\n    enum class D { E };\n};\n"})

    def test_header_without_guard(self):
        self.assert_only("pragma_once", "app/jobs/a.h", {"app/jobs/a.h": "struct A;\n"})

    def test_forbidden_words(self):
        for code in (
            "reply->ignoreSslErrors();",
            "ssl.setPeerVerifyMode(QSslSocket::VerifyNone);",
            "ssl.setPeerVerifyMode(QSslSocket::QueryPeer);",
            "QEventLoop loop;",
            "QMessageBox::question(this, title, text);",
            "QFileDialog::getOpenFileName(this);",
            "QInputDialog::getText(this, title, text);",
            "connect(a, SIGNAL(b()), c, SLOT(d()));",
            "auto *s = sender();",
            "static Settings &instance();",
            "job.setInsecureFallback(true);",
        ):
            with self.subTest(code):
                found = self.findings({"ui/pages/a.cpp": f"void f()\n{{\n    {code}\n}}\n"})
                self.assertEqual(set(found), {("forbidden_words", "ui/pages/a.cpp")})
        self.assert_clean({"ui/pages/a.cpp": 'const char *a = "QEventLoop";\nconst char *b = R"(\nsender()\n)";\n'})

    def test_blocking_exec(self):
        for code in ("dialog.exec();", "menu->exec(point);", "QDialog::exec();"):
            with self.subTest(code):
                self.assert_only("blocking_exec", "ui/pages/a.cpp", {"ui/pages/a.cpp": f"void f()\n{{\n    {code}\n}}\n"})
        self.assert_clean({
            "ui/main.cpp": "int main()\n{\n    return app.exec() + QCoreApplication::exec();\n}\n",
            "app/store/a.cpp": "void f()\n{\n    query.exec();\n}\n",
        })

    def test_file_without_licence(self):
        found = self.findings({"app/base/a.cpp": "int a;\n"}, licensed=False)
        self.assertEqual(set(found), {("spdx", "app/base/a.cpp")})

    def test_dep5_covers_a_file(self):
        dep5 = "Files: app/data/*.json\n CMakePresets.json\nCopyright: x\nLicense: y\n"
        self.assertEqual(self.findings({"app/data/a.json": "", "CMakePresets.json": "", "translations/a.ts": "",
                                        ".reuse/dep5": HEAD + dep5}, licensed=False),
                         [("spdx", "translations/a.ts")] * 2)

    def test_stranger_at_the_top(self):
        self.assert_only("top_level", "docs", {"docs/a.txt": "\n"})
        self.assert_clean({".editorconfig": "\n", "README.md": "\n", "packaging/a": "\n"})


if __name__ == "__main__":
    unittest.main()
