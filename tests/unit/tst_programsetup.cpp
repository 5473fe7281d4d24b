// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts as a person gets them: loaded by the program's own code, from the files built into it.
#include "base/programsetup.h"
#include "jobs/changewords.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace jobwright;

class TestProgramSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void countsChanges_data();
    void countsChanges();
};

namespace {

JobEdit clearing(std::initializer_list<FieldKey> fields)
{
    JobEdit edit;
    for (const FieldKey field : fields)
        edit.insert(field, {Change::Kind::Clear, {}});
    return edit;
}

} // namespace

void TestProgramSetup::cleanup()
{
    qDeleteAll(
        QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // each takes itself out
    QLocale::setDefault(QLocale::c());
}

void TestProgramSetup::countsChanges_data()
{
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("language"); // as given to --language
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");

    const QString one = QStringLiteral("1 change: clear Reference");
    const QString two = QStringLiteral("2 changes: clear Reference; clear Order number");
    const QString eine = QStringLiteral("1 Änderung: Referenz leeren");
    const QString zwei = QStringLiteral("2 Änderungen: Referenz leeren; Bestellnummer leeren");
    const QLocale c = QLocale::c();
    const QLocale german(QLocale::German, QLocale::Austria);
    QTest::newRow("C locale") << c << QString() << one << two;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QString() << one << two;
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QString() << one << two;
    QTest::newRow("no translation") << QLocale(QLocale::Finnish) << QString() << one << two;
    QTest::newRow("German") << german << QString() << eine << zwei;
    QTest::newRow("English asked for") << german << QStringLiteral("en") << one << two;
    QTest::newRow("German asked for") << c << QStringLiteral("de") << eine << zwei;
    QTest::newRow("unknown asked for") << german << QStringLiteral("xx") << one << two;
}

void TestProgramSetup::countsChanges()
{
    QFETCH(QLocale, system);
    QFETCH(QString, language);
    QLocale::setDefault(system);
    installTranslations(*QCoreApplication::instance(), language);
    const ChangeWords words(Job{});
    QTEST(words.summary(clearing({FieldKey::Reference})), "one");
    QTEST(words.summary(clearing({FieldKey::Reference, FieldKey::OrderNumber})), "two");
}

QTEST_GUILESS_MAIN(TestProgramSetup)
#include "tst_programsetup.moc"
