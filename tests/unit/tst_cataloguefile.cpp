// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/cataloguefile.h"

#include <QStringEncoder>
#include <QTest>

using namespace jobwright;

class CatalogueFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCsvInAnyClothing_data();
    void readsCsvInAnyClothing();
    void leavesOutBadRowsAndSaysSo_data();
    void leavesOutBadRowsAndSaysSo();
    void readsTheOlderInterface_data();
    void readsTheOlderInterface();
    void refusesWhatIsNoCatalogue_data();
    void refusesWhatIsNoCatalogue();
};

namespace {

const QString csv = QStringLiteral("definitionId,label,type,mandatory,options\r\n"
                                   "4711,\"Boiler, make\",List,yes,Vaillant| Worcester |\r\n"
                                   "4712,Zug\u00E4nge,Yes/No,,\r\n");

QList<FieldDefinition> csvDefinitions()
{
    return {{4711,
             QStringLiteral("Boiler, make"),
             CustomFieldType::List,
             QStringLiteral("List"),
             true,
             {QStringLiteral("Vaillant"), QStringLiteral("Worcester")},
             0},
            {4712, QStringLiteral("Zug\u00E4nge"), CustomFieldType::YesNo, QStringLiteral("Yes/No"), false, {}, 0}};
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
    return encoder(text);
}

} // namespace

void CatalogueFileTest::readsCsvInAnyClothing_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("UTF-8") << csv.toUtf8();
    QTest::newRow("P9 BOM") << encoded(csv, QStringConverter::Utf8);
    QTest::newRow("P9 UTF-16 little endian") << encoded(csv, QStringConverter::Utf16LE);
    QTest::newRow("P9 UTF-16 big endian") << encoded(csv, QStringConverter::Utf16BE);
    QTest::newRow("P9 semicolons") << QStringLiteral("Definition_ID;Label;Type;Mandatory;Options\n"
                                                     "4711;Boiler, make;List;1;Vaillant|Worcester\n"
                                                     "4712;Zug\u00E4nge;Yes/No;0;\n")
                                          .toUtf8();
    QTest::newRow("columns in another order, blank lines")
        << QStringLiteral("mandatory,type,options,caption,id\n\n"
                          "TRUE,List,Vaillant|Worcester,\"Boiler, make\",4711\n"
                          "no,Yes/No,,Zug\u00E4nge, 4712 \n\n")
               .toUtf8();
}

void CatalogueFileTest::readsCsvInAnyClothing()
{
    QFETCH(QByteArray, bytes);
    const auto file = decodeCatalogue(bytes);
    QVERIFY(file);
    QCOMPARE(file->rowErrors, QStringList());
    QCOMPARE(file->definitions, csvDefinitions());
}

void CatalogueFileTest::leavesOutBadRowsAndSaysSo_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const char *text, const char *error) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(error);
    };
    row("no number", "x,Label,Text,,", "Line 3: the definition id is not a whole number above 0.");
    row("empty number", ",Label,Text,,", "Line 3: the definition id is not a whole number above 0.");
    row("negative", "-1,Label,Text,,", "Line 3: the definition id is not a whole number above 0.");
    row("P4 beyond int64", "9223372036854775808,Label,Text,,",
        "Line 3: the definition id is not a whole number above 0.");
    row("twice", "1,Label,Text,,", "Line 3: the definition id 1 is there twice.");
    row("neither yes nor no", "2,Label,Text,perhaps,", "Line 3: \"mandatory\" is neither yes nor no.");
    row("P9 ragged, short", "2,Label", "Line 3: it has 2 cells instead of 5.");
    row("P9 ragged, long", "2,Label,Text,,,,", "Line 3: it has 7 cells instead of 5.");
    row("P9 quote out of place", "2,\"Label\"x,Text,,", "Line 3: a quotation mark is out of place.");
}

void CatalogueFileTest::leavesOutBadRowsAndSaysSo()
{
    QFETCH(QString, row);
    QFETCH(QString, error);
    const QString text =
        QStringLiteral("definitionId,label,type,mandatory,options\n1,First,Text,,\n%1\n3,Last,Text,,\n").arg(row);
    const auto file = decodeCatalogue(text.toUtf8());
    QVERIFY(file);
    QCOMPARE(file->rowErrors, QStringList{error});
    QCOMPARE(file->definitions.size(), 2);
    QCOMPARE(file->definitions.last().definitionId, 3);
}

void CatalogueFileTest::readsTheOlderInterface_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray list = R"([{"id":4711,"label":"Boiler make","type":"List","typeid":5,"mandatory":true,
        "cfdefault":"Vaillant","Order":1,"entitygroupid":7},
        {"Id":"4712","Label":null,"type":null,"mandatory":"0","entitygroupid":"7"},{"label":"no id"},7])";
    QTest::newRow("bare") << list;
    QTest::newRow("in an object") << "{\"Code\":0,\"Empty\":[],\"Result\":" + list + '}';
}

void CatalogueFileTest::readsTheOlderInterface()
{
    QFETCH(QByteArray, json);
    const auto file = decodeCatalogue(json);
    QVERIFY(file);
    QCOMPARE(file->definitions,
             (QList<FieldDefinition>{
                 {4711, QStringLiteral("Boiler make"), CustomFieldType::List, QStringLiteral("List"), true, {}, 7},
                 {4712, {}, CustomFieldType::Unknown, {}, false, {}, 7}}));
    QCOMPARE(file->rowErrors.size(), 2);
    QVERIFY(file->rowErrors.first().startsWith(QStringLiteral("Entry 3")));
}

void CatalogueFileTest::refusesWhatIsNoCatalogue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \r\n");
    QTest::newRow("BOM alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("no header") << QByteArray("4711,Boiler make,List,yes,\n");
    QTest::newRow("not UTF-8") << QByteArray("definitionId,label\n1,Zug\xE4nge\n");
    QTest::newRow("UTF-16 without mark") << QByteArray("d\0e\0f\0", 6);
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\0",
                                          6);
    QTest::newRow("broken JSON") << QByteArray("[{\"id\":1");
    QTest::newRow("JSON without a list") << QByteArray("{\"a\":1}");
    QTest::newRow("empty JSON list") << QByteArray("[]");
    QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, 'x');
    QByteArray rows("definitionId\n");
    for (int i = 1; i <= 100'001; ++i)
        rows += QByteArray::number(i) + '\n';
    QTest::newRow("P9 too many rows") << rows;
}

void CatalogueFileTest::refusesWhatIsNoCatalogue()
{
    QFETCH(QByteArray, bytes);
    const auto file = decodeCatalogue(bytes);
    QVERIFY(!file);
    QVERIFY(file.error().what.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(CatalogueFileTest)
#include "tst_cataloguefile.moc"
