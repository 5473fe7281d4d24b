// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/uuid.h"

#include <QTest>

using namespace jobwright;

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isStrict_data();
    void isStrict();
};

void UuidTest::isStrict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");

    const QString uuid = QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427");
    QTest::newRow("plain") << uuid << true;
    QTest::newRow("P5 upper case") << uuid.toUpper() << true;
    QTest::newRow("white space around") << QStringLiteral(" \t%1\n").arg(uuid) << true;
    QTest::newRow("P5 trailing text") << uuid + QStringLiteral("XX") << false;
    QTest::newRow("P5 trailing words") << uuid + QStringLiteral(" x") << false;
    QTest::newRow("P5 braces") << u'{' + uuid + u'}' << false;
    QTest::newRow("P5 all-zero") << QStringLiteral("00000000-0000-0000-0000-000000000000") << false;
    QTest::newRow("no hyphens") << QString(uuid).remove(u'-') << false;
    QTest::newRow("hyphens elsewhere") << QStringLiteral("1b4e28b-a2fa1-41d2-883f-0016d3cca427") << false;
    QTest::newRow("not hexadecimal") << QString(uuid).replace(0, 1, u'g') << false;
    QTest::newRow("full-width digit") << QString(uuid).replace(0, 1, QChar(0xFF11)) << false;
    QTest::newRow("space inside") << QString(uuid).replace(5, 1, u' ') << false;
    QTest::newRow("urn") << QStringLiteral("urn:uuid:") + uuid << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one short") << uuid.chopped(1) << false;
}

void UuidTest::isStrict()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const std::optional<QString> uuid = strictUuid(text);
    QCOMPARE(uuid.has_value(), accepted);
    if (accepted)
        QCOMPARE(*uuid, QStringLiteral("1b4e28ba-2fa1-41d2-883f-0016d3cca427"));
}

QTEST_GUILESS_MAIN(UuidTest)
#include "tst_uuid.moc"
