// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitedraftstore.h"

#include "support/sqlitefile.h"
#include "support/storefixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace jobwright;

/// Files that are damaged, foreign, newer, older or left behind: found before the first write, put aside whole, and
/// what can be read of them is read.
class StoreDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDamage_data();
    void findsDamage();
    void salvagesHistoryAndProfiles();
    void L7_foundBeforeTheFirstWriteAlthoughReadingWorks();
    void L7_checkedSoonAfterTheStart();
    void L8_newerVersionIsOnlyRead();
    void L8_everyReleasedFormOpens_data();
    void L8_everyReleasedFormOpens();
    void L8_upgradesStepByStepWithABackup();
    void L8_failedUpgradeChangesNothing_data();
    void L8_failedUpgradeChangesNothing();
    void L9_hotJournalIsUsed();
    void L9_fileCopiedWithoutItsJournal();
    void L9_journalWithoutItsFileIsPutAside();
    void L5_folderRemovedWhileRunning();
    void L9_fileReplacedWhileRunning();
};

namespace {

constexpr int many = 400;

/// A closed file with many drafts of two kilobytes, the last one being last in the file too.
QList<QUuid> fill(StoreFixture &fixture, int count = many)
{
    QList<QUuid> ids;
    SqliteDraftStore &store = fixture.open();
    int done = 0;
    for (int i = 0; i < count; ++i) {
        Draft draft = StoreFixture::draft(QString::number(i));
        draft.view = QByteArray(2000, static_cast<char>('a' + i % 26));
        ids += draft.id;
        store.save(draft, &fixture.context, [&](const auto &result) { done += result ? 1 : 0; });
    }
    [&] { QTRY_COMPARE_WITH_TIMEOUT(done, count, 60000); }();
    fixture.store.reset();
    return ids;
}

void overwrite(const QString &path, qint64 at, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(QByteArray(size, '\x5a')), size);
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray();
}

void replaceWith(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

using Spoil = std::function<void(const QString &path)>;

QString sourceFile(const char *name)
{
    return QStringLiteral(JOBWRIGHT_TEST_DATA "/") + QLatin1String(name);
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

void StoreDamageTest::findsDamage_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<StoreNotice::Kind>("kind");
    QTest::addColumn<int>("atLeast"); // drafts that must be saved of the four hundred
    QTest::newRow("L7 header overwritten")
        << Spoil([](const QString &path) { overwrite(path, 0, 100); }) << StoreNotice::Kind::Repaired << many;
    QTest::newRow("L7 page overwritten") << Spoil([](const QString &path) { overwrite(path, 40 * 4096, 4096); })
                                         << StoreNotice::Kind::Repaired << many - 10;
    QTest::newRow("L7 several pages overwritten")
        << Spoil([](const QString &path) { overwrite(path, 60 * 4096, 20 * 4096); }) << StoreNotice::Kind::Repaired
        << many - 60;
    QTest::newRow("L7 truncated") << Spoil([](const QString &path) { QFile::resize(path, QFile(path).size() * 3 / 4); })
                                  << StoreNotice::Kind::Repaired << many / 2;
    QTest::newRow("L7 cut in the first page")
        << Spoil([](const QString &path) { QFile::resize(path, 2000); }) << StoreNotice::Kind::Repaired << 0;
    QTest::newRow("L7 0 bytes") << Spoil([](const QString &path) { QFile::resize(path, 0); })
                                << StoreNotice::Kind::Empty << 0;
    QTest::newRow("L7 not a database") << Spoil([](const QString &path) { replaceWith(path, QByteArray(9000, 'x')); })
                                       << StoreNotice::Kind::Repaired << 0;
    QTest::newRow("L7 a letter") << Spoil([](const QString &path) { replaceWith(path, "Dear Ann,\n"); })
                                 << StoreNotice::Kind::Repaired << 0;
    QTest::newRow("L7 another program's database") << Spoil([](const QString &path) {
        QFile::remove(path);
        QVERIFY(SqliteFile(path).run({QStringLiteral("CREATE TABLE bookmarks (url TEXT)")}));
    }) << StoreNotice::Kind::Foreign << 0;
}

void StoreDamageTest::findsDamage()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const StoreNotice::Kind, kind);
    QFETCH(const int, atLeast);
    StoreFixture fixture;
    const QList<QUuid> ids = fill(fixture);
    spoil(fixture.options.path);
    const QByteArray damaged = hashOf(fixture.options.path);

    fixture.open();
    const Draft fresh = StoreFixture::draft(QStringLiteral("typed after the damage"));
    const auto saved = fixture.save(fresh);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().technical));
    QCOMPARE(fixture.notices.size(), 1);
    const StoreNotice notice = fixture.notices.first();
    QCOMPARE(notice.kind, kind);
    QVERIFY2(notice.words.contains(notice.path), qPrintable(notice.words));
    QCOMPARE(hashOf(notice.path), damaged); // put aside as it was, and only read

    const auto read = fixture.drafts();
    QVERIFY(read);
    QVERIFY2(read->size() - 1 >= atLeast, qPrintable(QString::number(read->size() - 1)));
    QCOMPARE(read->last().id, fresh.id);
    for (qsizetype i = 0; i + 1 < read->size(); ++i) {
        const qsizetype number = ids.indexOf(read->at(i).id);
        QVERIFY(number >= 0);
        QCOMPARE(read->at(i).input.value(FieldKey::Reference).text, QString::number(number));
    }
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    QVERIFY(fixture.notices.isEmpty()); // once
}

void StoreDamageTest::salvagesHistoryAndProfiles()
{
    StoreFixture fixture;
    SqliteDraftStore &store = fixture.open();
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.jobId = 7;
    entry.outcome = QStringLiteral("confirmed");
    const ProfileRecord profile{QUuid::createUuid(),
                                QStringLiteral("Northgate"),
                                QStringLiteral("other"),
                                {},
                                QStringLiteral("https://a.example.test"),
                                1,
                                {}};
    const FieldDefinition definition{4711, QStringLiteral("Boiler"), CustomFieldType::Text, {}, false, {}, 0};
    QVERIFY(fixture.wait<Done>(
        [&](auto answer) { store.complete(QUuid::createUuid(), entry, {}, &fixture.context, answer); }));
    QVERIFY(fixture.wait<Done>([&](auto answer) { store.saveProfile(profile, &fixture.context, answer); }));
    QVERIFY(fixture.wait<Done>(
        [&](auto answer) { store.saveCatalogue(profile.id, {definition}, &fixture.context, answer); }));
    fixture.store.reset();
    overwrite(fixture.options.path, 0, 100);

    SqliteDraftStore &again = fixture.open();
    const auto history = fixture.history();
    QVERIFY(history && history->size() == 1);
    QCOMPARE(history->first().id, entry.id);
    const auto profiles =
        fixture.wait<QList<ProfileRecord>>([&](auto answer) { again.profiles(&fixture.context, answer); });
    QVERIFY((*profiles == QList<ProfileRecord>{profile}));
    const auto catalogue = fixture.wait<QList<FieldDefinition>>(
        [&](auto answer) { again.catalogue(profile.id, &fixture.context, answer); });
    QVERIFY((*catalogue == QList<FieldDefinition>{definition}));
}

void StoreDamageTest::L7_foundBeforeTheFirstWriteAlthoughReadingWorks()
{
    StoreFixture fixture;
    fixture.options.checkAfter = std::chrono::milliseconds(-1);
    fill(fixture);
    // A page of an index: drafts can be read all the same, and a write would succeed.
    const qint64 page =
        SqliteFile::askOnce(fixture.options.path, QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = "
                                                                 "'drafts_by_state'"))
            .toLongLong();
    QVERIFY(page > 1);
    overwrite(fixture.options.path, (page - 1) * 4096, 4096);
    fixture.open();
    QVERIFY(fixture.wait<QList<HistoryEntry>>(
        [&](auto answer) { fixture.store->history({}, 1, &fixture.context, answer); }));
    QVERIFY(fixture.notices.isEmpty());
    QVERIFY(fixture.save(StoreFixture::draft()));
    QCOMPARE(fixture.notices.size(), 1);
    QCOMPARE(fixture.drafts()->size(), many + 1);
}

void StoreDamageTest::L7_checkedSoonAfterTheStart()
{
    StoreFixture fixture;
    fill(fixture);
    overwrite(fixture.options.path, 40 * 4096, 4096);
    fixture.options.checkAfter = std::chrono::milliseconds(1);
    fixture.open();
    QTRY_COMPARE(fixture.notices.size(), 1); // although nobody asked for anything
}

void StoreDamageTest::L8_newerVersionIsOnlyRead()
{
    StoreFixture fixture;
    fill(fixture, 3);
    QVERIFY(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA user_version = 99")).isValid());
    const QByteArray before = hashOf(fixture.options.path);
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 3);
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::NewerSchema);
    QCOMPARE(fixture.notices.size(), 1);
    QCOMPARE(fixture.notices.first().kind, StoreNotice::Kind::NewerVersion);
    QVERIFY(!fixture.remove(fixture.drafts()->first().id));
    fixture.store.reset();
    QCOMPARE(hashOf(fixture.options.path), before);
}

void StoreDamageTest::L8_everyReleasedFormOpens_data()
{
    QTest::addColumn<QString>("file");
    for (const Migration &migration : storeMigrations()) {
        const QByteArray name = "drafts-" + QByteArray::number(migration.version) + ".db";
        QTest::newRow(name.constData()) << sourceFile(name.constData());
    }
}

void StoreDamageTest::L8_everyReleasedFormOpens()
{
    QFETCH(const QString, file);
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.options.path).path()));
    QVERIFY2(QFile::copy(file, fixture.options.path), qPrintable(file));
    fixture.open();
    const auto drafts = fixture.drafts();
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 2);
    const Draft &first = drafts->first();
    QCOMPARE(first.jobId, 1004471);
    QCOMPARE(first.base.reference.text(), QStringLiteral("NG-2291"));
    QCOMPARE(first.input.value(FieldKey::Reference).text, QString::fromUtf8("NG-2300 é"));
    QCOMPARE(drafts->last().state, DraftState::Queued);
    const auto history = fixture.history();
    QVERIFY(history && history->size() == 1);
    QCOMPARE(history->first().verification.size(), 1);
    QVERIFY(fixture.save(StoreFixture::draft()));
    QVERIFY(fixture.notices.isEmpty());
}

void StoreDamageTest::L8_upgradesStepByStepWithABackup()
{
    StoreFixture fixture;
    const QList<QUuid> ids = fill(fixture, 3);
    fixture.options.migrations +=
        {{2, {QStringLiteral("ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT ''")}},
         {3, {QStringLiteral("CREATE TABLE notes (id INTEGER)"), QStringLiteral("INSERT INTO notes VALUES (7)")}}};
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 3);
    QVERIFY(fixture.save(StoreFixture::draft()));
    QVERIFY(fixture.notices.isEmpty());
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA user_version")).toInt(), 3);
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("SELECT id FROM notes")).toInt(), 7);

    const QString backup = QFileInfo(fixture.options.path).path() + QLatin1String("/drafts.before-3.db");
    QCOMPARE(SqliteFile::askOnce(backup, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(SqliteFile::askOnce(backup, QStringLiteral("SELECT count(*) FROM drafts")).toInt(), 3);
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void StoreDamageTest::L8_failedUpgradeChangesNothing_data()
{
    QTest::addColumn<QList<Migration>>("steps");
    QTest::addColumn<int>("version"); // which it stays at
    const Migration good{2, {QStringLiteral("ALTER TABLE drafts ADD COLUMN note TEXT NOT NULL DEFAULT ''")}};
    QTest::newRow("second statement of the first step")
        << QList<Migration>{{2,
                             {QStringLiteral("DELETE FROM drafts"), QStringLiteral("INSERT INTO nowhere VALUES (1)")}}}
        << 1;
    QTest::newRow("a later step") << QList<Migration>{good,
                                                      {3,
                                                       {QStringLiteral("CREATE TABLE t (id INTEGER)"),
                                                        QStringLiteral("DELETE FROM drafts"),
                                                        QStringLiteral("CREATE TABLE t (id INTEGER)")}}}
                                  << 2;
}

void StoreDamageTest::L8_failedUpgradeChangesNothing()
{
    QFETCH(const QList<Migration>, steps);
    QFETCH(const int, version);
    StoreFixture fixture;
    fill(fixture, 3);
    fixture.options.migrations += steps;
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 3);
    const auto refused = fixture.save(StoreFixture::draft());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::OldSchema);
    QCOMPARE(fixture.notices.size(), 1);
    QCOMPARE(fixture.notices.first().kind, StoreNotice::Kind::NotUpgraded);
    QVERIFY(QFile::exists(fixture.notices.first().path));
    fixture.store.reset();
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("PRAGMA user_version")).toInt(), version);
    QCOMPARE(SqliteFile::askOnce(fixture.options.path, QStringLiteral("SELECT count(*) FROM drafts")).toInt(), 3);
}

void StoreDamageTest::L9_hotJournalIsUsed()
{
    StoreFixture fixture;
    fixture.open();
    const Draft draft = StoreFixture::draft();
    QVERIFY(fixture.save(draft));
    // What a power cut leaves: the file and its journal as they are while the program runs.
    StoreFixture after;
    QVERIFY(QDir().mkpath(QFileInfo(after.options.path).path()));
    for (const char *suffix : {"", "-wal"}) {
        QVERIFY(QFile::copy(fixture.options.path + QLatin1String(suffix), after.options.path + QLatin1String(suffix)));
    }
    after.open();
    QCOMPARE(after.drafts()->size(), 1);
    QCOMPARE(after.drafts()->first().id, draft.id);
    QVERIFY(after.notices.isEmpty());
}

void StoreDamageTest::L9_fileCopiedWithoutItsJournal()
{
    StoreFixture fixture;
    fill(fixture, 3);
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    StoreFixture after;
    QVERIFY(QDir().mkpath(QFileInfo(after.options.path).path()));
    QVERIFY(QFile::copy(fixture.options.path, after.options.path));
    after.open();
    QCOMPARE(after.drafts()->size(), 3); // as of the copy, and whole
    QVERIFY(after.save(StoreFixture::draft()));
    QVERIFY(after.notices.isEmpty());
}

void StoreDamageTest::L9_journalWithoutItsFileIsPutAside()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    StoreFixture after;
    QVERIFY(QDir().mkpath(QFileInfo(after.options.path).path()));
    QVERIFY(QFile::copy(fixture.options.path + QLatin1String("-wal"), after.options.path + QLatin1String("-wal")));
    const QByteArray journal = hashOf(after.options.path + QLatin1String("-wal"));
    after.open();
    QVERIFY(after.save(StoreFixture::draft()));
    const QStringList aside = after.filesBeside().filter(QRegularExpression(QStringLiteral("orphan.*-wal$")));
    QCOMPARE(aside.size(), 1); // SQLite would have deleted it
    QCOMPARE(hashOf(QFileInfo(after.options.path).path() + QLatin1Char('/') + aside.first()), journal);
}

void StoreDamageTest::L5_folderRemovedWhileRunning()
{
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    QVERIFY(QDir(QFileInfo(fixture.options.path).path()).removeRecursively());
    const auto saved = fixture.save(StoreFixture::draft());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().technical));
    QCOMPARE(fixture.notices.size(), 1);
    QCOMPARE(fixture.notices.first().kind, StoreNotice::Kind::Moved);
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 2); // also the one from before
}

void StoreDamageTest::L9_fileReplacedWhileRunning()
{
    StoreFixture backup;
    const QList<QUuid> ids = fill(backup, 2);
    StoreFixture fixture;
    fixture.open();
    QVERIFY(fixture.save(StoreFixture::draft()));
    // As a restore does it: a file of the same name over the one that is open.
    QVERIFY(QFile::rename(fixture.options.path, fixture.options.path + QLatin1String(".old")));
    QVERIFY(QFile::copy(backup.options.path, fixture.options.path));
    const Draft after = StoreFixture::draft();
    QVERIFY(fixture.save(after));
    QCOMPARE(fixture.notices.size(), 1);
    const StoreNotice notice = fixture.notices.first();
    QCOMPARE(notice.kind, StoreNotice::Kind::Moved);
    QCOMPARE(SqliteFile::askOnce(notice.path, QStringLiteral("SELECT count(*) FROM drafts")).toInt(), 1);
    fixture.open();
    QCOMPARE(fixture.drafts()->size(), 3);
    QCOMPARE(fixture.drafts()->last().id, after.id);
}

namespace {

/// The file that L8_everyReleasedFormOpens() opens; see tests/data/make-drafts.sh.
int makeFile(const QString &path)
{
    StoreFixture fixture;
    fixture.options.path = path;
    fixture.open();
    Draft first = StoreFixture::draft(QString::fromUtf8("NG-2300 é"));
    Draft second = StoreFixture::draft(QStringLiteral("NG-2301"), 1004472);
    second.state = DraftState::Queued;
    second.attempts = 3;
    HistoryEntry entry;
    entry.id = QUuid::createUuid();
    entry.profileId = first.profileId;
    entry.profileName = QStringLiteral("Northgate");
    entry.jobId = 1004473;
    entry.before = first.base;
    entry.sentAt = first.editedAt;
    entry.body = R"({"reference":"NG-2302"})";
    entry.outcome = QStringLiteral("confirmed");
    entry.verification = {{FieldKey::Reference, FieldVerdict::Kind::Confirmed, FieldValue(QStringLiteral("NG-2291")),
                           Change::set(FieldValue(QStringLiteral("NG-2302"))), FieldValue(QStringLiteral("NG-2302"))}};
    const bool saved = fixture.save(first) && fixture.save(second) && fixture.complete(QUuid::createUuid(), entry);
    fixture.store.reset();
    return saved && !QFile::exists(path + QLatin1String("-wal")) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--make") == 0)
        return makeFile(QString::fromLocal8Bit(argv[2]));
    StoreDamageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_damage.moc"
