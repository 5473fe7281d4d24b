// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedraftstore.h"

#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QTest>

#include <sys/stat.h>

using namespace jobwright;

/// What the store keeps beside drafts, and how its file lies on the disk.
class StoreRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHistory();
    void keepsTheCatalogue();
    void keepsProfiles();
    void isPrivate();
    void setsAndReadsBackItsPragmas_data();
    void setsAndReadsBackItsPragmas();
    void L20_followsTheXdgRules_data();
    void L20_followsTheXdgRules();
};

namespace {

QString lone(char16_t unit)
{
    return QStringLiteral("a") + QChar(unit) + QStringLiteral("b");
}

int mode(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : -1;
}

} // namespace

void StoreRecordsTest::keepsHistory()
{
    StoreFixture fixture;
    fixture.open();
    const HistoryEntry entry = StoreFixture::entryFor(StoreFixture::draft());
    QVERIFY(fixture.wait<Done>(
        [&](auto answer) { fixture.store->complete(QUuid::createUuid(), entry, {}, &fixture.context, answer); }));
    HistoryEntry newer = entry;
    newer.id = QUuid::createUuid();
    newer.verification.clear();
    newer.verifiedAt = {};
    newer.profileId = QUuid::createUuid();
    QVERIFY(fixture.wait<Done>(
        [&](auto answer) { fixture.store->complete(QUuid::createUuid(), newer, {}, &fixture.context, answer); }));

    fixture.open();
    const auto read = fixture.history();
    QVERIFY(read && read->size() == 2);
    QCOMPARE(read->at(0).id, newer.id);
    QVERIFY(!read->at(0).verifiedAt.isValid());
    const HistoryEntry &old = read->at(1);
    QCOMPARE(old.id, entry.id);
    QCOMPARE(old.profileId, entry.profileId);
    QCOMPARE(old.profileName, entry.profileName);
    QCOMPARE(old.jobId, entry.jobId);
    QCOMPARE(old.jobTitle, entry.jobTitle);
    QCOMPARE(old.sentAt, entry.sentAt);
    QVERIFY(old.before == entry.before);
    QCOMPARE(old.body, entry.body);
    QCOMPARE(old.outcome, entry.outcome);
    QCOMPARE(old.status, entry.status);
    QVERIFY(old.problem == entry.problem);
    QCOMPARE(old.verifiedAt, entry.verifiedAt);
    QCOMPARE(old.verification.size(), entry.verification.size());
    for (qsizetype i = 0; i < old.verification.size(); ++i) {
        QVERIFY(old.verification.at(i).field == entry.verification.at(i).field);
        QCOMPARE(old.verification.at(i).kind, entry.verification.at(i).kind);
        QVERIFY(old.verification.at(i).before == entry.verification.at(i).before);
        QVERIFY(old.verification.at(i).sent == entry.verification.at(i).sent);
        QVERIFY(old.verification.at(i).stored == entry.verification.at(i).stored);
    }
    QCOMPARE(fixture.history(entry.profileId)->size(), 1);
    QCOMPARE(fixture.history({}, 1)->size(), 1);
    QCOMPARE(fixture.history({}, 0)->size(), 0);
}

void StoreRecordsTest::keepsTheCatalogue()
{
    StoreFixture fixture;
    SqliteDraftStore &store = fixture.open();
    const QUuid profile = QUuid::createUuid();
    const QList<FieldDefinition> definitions{
        {4711,
         QStringLiteral("Boiler make"),
         CustomFieldType::List,
         QStringLiteral("Drop-down"),
         true,
         {QStringLiteral("Vaillant"), lone(0xd800)},
         7},
        {4712, {}, CustomFieldType::Unknown, QStringLiteral("hologram"), false, {}, 0},
        {4713, QStringLiteral("Gas safe"), CustomFieldType::YesNo, {}, false, {}, 0}};
    const auto save = [&](const QList<FieldDefinition> &some) {
        return fixture.wait<Done>([&](auto answer) { store.saveCatalogue(profile, some, &fixture.context, answer); });
    };
    const auto read = [&](const QUuid &id) {
        return fixture.wait<QList<FieldDefinition>>(
            [&](auto answer) { store.catalogue(id, &fixture.context, answer); });
    };
    QVERIFY(save(definitions));
    QVERIFY(*read(profile) == definitions);
    FieldDefinition changed = definitions.at(1);
    changed.label = QStringLiteral("Now known");
    QVERIFY(save({changed}));
    QCOMPARE(read(profile)->size(), 3);
    QCOMPARE(read(profile)->at(1).label, changed.label);
    QVERIFY(read(QUuid::createUuid())->isEmpty());
}

void StoreRecordsTest::keepsProfiles()
{
    StoreFixture fixture;
    SqliteDraftStore &store = fixture.open();
    ProfileRecord first{QUuid::createUuid(),
                        QStringLiteral("Northgate"),
                        QStringLiteral("production"),
                        {},
                        QStringLiteral("https://api.example.test"),
                        14532,
                        QStringLiteral("client-7")};
    const ProfileRecord second{QUuid::createUuid(),
                               QStringLiteral("Acme"),
                               QStringLiteral("other"),
                               QStringLiteral("#336699"),
                               QStringLiteral("https://b.example.test"),
                               2,
                               {}};
    const auto save = [&](const ProfileRecord &record) {
        return fixture.wait<Done>([&](auto answer) { store.saveProfile(record, &fixture.context, answer); });
    };
    const auto read = [&] {
        return *fixture.wait<QList<ProfileRecord>>([&](auto answer) { store.profiles(&fixture.context, answer); });
    };
    QVERIFY(save(first));
    QVERIFY(save(second));
    first.name = QStringLiteral("Northgate Facilities");
    QVERIFY(save(first));
    QVERIFY((read() == QList<ProfileRecord>{first, second}));
    QVERIFY(fixture.wait<Done>([&](auto answer) { store.removeProfile(first.id, &fixture.context, answer); }));
    QVERIFY((read() == QList<ProfileRecord>{second}));
}

void StoreRecordsTest::isPrivate()
{
    StoreFixture fixture;
    const mode_t before = ::umask(0022);
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    QCOMPARE(mode(QFileInfo(fixture.options.path).path()), 0700);
    QCOMPARE(mode(fixture.options.path), 0600);
    QCOMPARE(mode(fixture.options.path + QLatin1String("-wal")), 0600);
    QCOMPARE(mode(fixture.options.path + QLatin1String("-shm")), 0600);
    fixture.store.reset();
    QVERIFY(QFile::setPermissions(fixture.options.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOther));
    fixture.open();
    QVERIFY(fixture.drafts());
    ::umask(before);
    QCOMPARE(mode(fixture.options.path), 0600); // mended
}

void StoreRecordsTest::setsAndReadsBackItsPragmas_data()
{
    QTest::addColumn<bool>("sharedMemory");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<int>("synchronous");
    QTest::newRow("WAL, every commit synchronised") << true << QStringLiteral("wal") << 2;
    QTest::newRow("without shared memory, as on a network drive") << false << QStringLiteral("delete") << 3;
}

void StoreRecordsTest::setsAndReadsBackItsPragmas()
{
    QFETCH(const bool, sharedMemory);
    QFETCH(const QString, journal);
    QFETCH(const int, synchronous);
    StoreFixture fixture;
    fixture.options.sharedMemory = sharedMemory;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA journal_mode")).toString(), journal);
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA application_id")).toInt(), 0x4a625774);
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    fixture.store.reset();

    auto database = Database::open(Database::Mode::ReadWrite, fixture.options);
    QVERIFY(database);
    QVERIFY(!(*database)->journal(sharedMemory));
    const auto pragma = [&](const char *name) {
        return (*database)->value(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)))->toInt();
    };
    QCOMPARE(pragma("synchronous"), synchronous);
    QCOMPARE(pragma("trusted_schema"), 0);
    QCOMPARE(pragma("foreign_keys"), 1);
    QCOMPARE(pragma("cell_size_check"), 1);
    QCOMPARE(pragma("mmap_size"), 0);
    QCOMPARE(pragma("busy_timeout"), 2000);
}

void StoreRecordsTest::L20_followsTheXdgRules_data()
{
    QTest::addColumn<QByteArray>("xdgDataHome");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << QByteArray("/somewhere/else") << QStringLiteral("/somewhere/else/");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("/home/of/tests/.local/share/");
    QTest::newRow("relative is to be ignored") << QByteArray("data") << QStringLiteral("/home/of/tests/.local/share/");
}

void StoreRecordsTest::L20_followsTheXdgRules()
{
    QFETCH(const QByteArray, xdgDataHome);
    QFETCH(const QString, expected);
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    const QByteArray home = qgetenv("HOME");
    qputenv("XDG_DATA_HOME", xdgDataHome);
    qputenv("HOME", "/home/of/tests");
    const QString path = StoreOptions::defaultPath();
    qputenv("HOME", home);
    data.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", data);
    QVERIFY2(path.startsWith(expected), qPrintable(path));
    QVERIFY(path.endsWith(QLatin1String("/drafts.db")));
}

QTEST_GUILESS_MAIN(StoreRecordsTest)
#include "tst_store_records.moc"
