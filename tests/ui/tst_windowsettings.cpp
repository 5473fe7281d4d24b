// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "pages/jobtab.h"
#include "widgets/theme.h"
#include "window/jobtabs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace jobwright;

namespace {

/// What is wrong with the place of the settings. Permissions are not among it: they do not stop everybody.
enum class Place { Whole, HalfASection, SomethingElse, NoBytes, Folder, FileForItsFolder };

constexpr JobId boiler = 1004471;

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The path of the settings, after they were made so; empty where that failed.
QString prepare(const QTemporaryDir &folder, Place place)
{
    const QString path = folder.filePath(QStringLiteral("jobwright/window.ini"));
    const QString parent = QFileInfo(path).path();
    if (place == Place::FileForItsFolder)
        return write(parent, "a file") ? path : QString();
    if (!QDir().mkpath(place == Place::Folder ? path : parent))
        return {};
    switch (place) {
    case Place::HalfASection:
        return write(path, "[window\ngeometry=@ByteArray(") ? path : QString();
    case Place::SomethingElse:
        return write(path, QByteArray("SQLite format 3\0\x10\0\x01\x01\n\xff\xfe", 24)) ? path : QString();
    case Place::NoBytes:
        return write(path, {}) ? path : QString();
    default:
        return path;
    }
}

} // namespace

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void trouble_data();
    void trouble();
    void draftsAreNotAffected_data() { trouble_data(); }
    void draftsAreNotAffected();
};

void TestWindowSettings::trouble_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("words");
    const QString unread = QStringLiteral("cannot be read");
    const QString unwritten = QStringLiteral("cannot be written");
    QTest::newRow("not there yet") << Place::Whole << QString();
    QTest::newRow("L16 half a section") << Place::HalfASection << unread;
    QTest::newRow("L16 not settings at all") << Place::SomethingElse << QString(); // QSettings takes any bytes for keys
    QTest::newRow("L16 zero bytes") << Place::NoBytes << QString();
    QTest::newRow("L16 cannot be written, a folder in its place") << Place::Folder << unwritten;
    QTest::newRow("L16 cannot be written, a file in place of its folder") << Place::FileForItsFolder << unwritten;
}

void TestWindowSettings::trouble()
{
    QFETCH(Place, place);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString path = prepare(folder, place);
    QVERIFY(!path.isEmpty());
    WindowSettings settings(path);
    const QUuid profile = QUuid::createUuid();
    QCOMPARE(settings.history().keepDays(), 366);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.listWidth(300), 300);
    QVERIFY(settings.language().isEmpty() && settings.lastProfile().isNull());
    QVERIFY(settings.openJobs(profile).isEmpty() && settings.recentJobs(profile).isEmpty());
    QVERIFY2(settings.trouble().isEmpty() == words.isEmpty() && settings.trouble().contains(words),
             qPrintable(settings.trouble()));
    if (!words.isEmpty()) {
        QVERIFY(settings.trouble().contains(path));
        QVERIFY(settings.trouble().contains(QLatin1String("Drafts are not affected")));
    }
    // For this run it remembers all the same.
    settings.setAppearance(Appearance::Dark);
    settings.setOpenJobs(profile, {boiler}, boiler);
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.openJobs(profile), QList<JobId>{boiler});
}

/// What is typed is kept and found again, and what lies in the way is left alone.
void TestWindowSettings::draftsAreNotAffected()
{
    QFETCH(Place, place);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString path = prepare(folder, place);
    QVERIFY(!path.isEmpty());
    PageFixture fixture;
    FakeHost host(&fixture.workspace);
    for (const char *typed : {"NG-FIRST", "NG-SECOND"}) {
        WindowSettings settings(path);
        MainWindow window(host, settings);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const bool again = qstrcmp(typed, "NG-SECOND") == 0;
        if (!again || words != QLatin1String("cannot be written")) // else only this process may remember
            QCOMPARE(window.tenantView()->tabs().jobs(), again ? QList<JobId>{boiler} : QList<JobId>());
        window.openJob(boiler);
        JobTab *tab = window.tenantView()->currentPage();
        QTRY_VERIFY(tab->hasEditor());
        auto *reference = tab->findChild<QLineEdit *>(QStringLiteral("reference"));
        QCOMPARE(reference->text(), again ? QStringLiteral("NG-FIRST") : QStringLiteral("NG-2291"));
        reference->setFocus();
        reference->selectAll();
        QTest::keyClicks(reference, QString::fromLatin1(typed));
        tab->flush();
        QTRY_VERIFY(tab->isKept());
        QVERIFY(window.close());
    }
    QVERIFY(host.answers.asked.isEmpty());
    if (place == Place::Folder)
        QVERIFY(QFileInfo(path).isDir());
    if (place == Place::FileForItsFolder)
        QCOMPARE(contentOf(QFileInfo(path).path()), QByteArray("a file"));
}

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
