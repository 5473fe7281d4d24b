// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/csvreader.h"

#include <QTest>

using namespace jobwright;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void countsLines();
    void marksBrokenQuotes_data();
    void marksBrokenQuotes();
};

namespace {

using Rows = QList<QStringList>;

Rows read(const QString &text)
{
    Rows rows;
    CsvReader reader(text);
    while (const auto row = reader.next())
        rows += row->cells;
    return rows;
}

QStringList cells(const char *joined)
{
    return QString::fromUtf8(joined).split(u'#');
}

} // namespace

void CsvReaderTest::readsRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");

    const auto row = [](const char *name, const char *text, const Rows &rows) {
        QTest::newRow(name) << QString::fromUtf8(text) << rows;
    };
    row("nothing", "", {});
    row("one cell", "a", {cells("a")});
    row("LF", "a,b\nc,d\n", {cells("a#b"), cells("c#d")});
    row("CRLF", "a,b\r\nc,d\r\n", {cells("a#b"), cells("c#d")});
    row("CR", "a,b\rc,d", {cells("a#b"), cells("c#d")});
    row("empty cells", ",,\n", {cells("##")});
    row("blank line", "a\n\nb\n", {cells("a"), cells(""), cells("b")});
    row("quotes", "\"a,b\",\"c\"\"d\",\"\"\n", {cells("a,b#c\"d#")});
    row("P9 CRLF in a cell", "\"a\r\nb\",c\n", {cells("a\r\nb#c")});
    row("P9 semicolons", "a;b\n\"c;d\";1,5\n", {cells("a#b"), cells("c;d#1,5")});
    row("P9 tabs", "a\tb\n1,2\t3\n", {cells("a#b"), cells("1,2#3")});
    row("separator in the quotes of the first line", "\"a;;;\",b\n", {cells("a;;;#b")});
    row("P9 formulas stay text", "=1+1,@x\n", {cells("=1+1#@x")});
    row("white space stays", " a , b \n", {cells(" a # b ")});
    row("quote inside a plain cell", "a\"b,c\n", {cells("a\"b#c")});
}

void CsvReaderTest::readsRecords()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(read(text), rows);
}

void CsvReaderTest::countsLines()
{
    CsvReader reader(QStringLiteral("a\r\n\"b\r\nb\nb\"\rc\n\nd"));
    QList<int> lines;
    while (const auto row = reader.next())
        lines += row->line;
    QCOMPARE(lines, (QList<int>{1, 2, 5, 6, 7}));
}

void CsvReaderTest::marksBrokenQuotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("P9 not closed") << QStringLiteral("\"a,b\nc");
    QTest::newRow("P9 text behind the closing quote") << QStringLiteral("\"a\"b,c");
    QTest::newRow("P9 quote at the very end") << QStringLiteral("a,\"");
}

void CsvReaderTest::marksBrokenQuotes()
{
    QFETCH(QString, text);
    CsvReader reader(text);
    const auto row = reader.next();
    QVERIFY(row && row->broken);
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
