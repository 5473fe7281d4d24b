// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handover.h"

#include "support/memorydraftstore.h"
#include "support/testclock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace jobwright;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throughAFileToAnotherComputer();
    void nothingButTheDraftLeaves();
    void onlyTheUserReadsIt();
    void writesWholeOrNotAtAll();
    void readingFails_data();
    void readingFails();
    void belongsToItsTenant_data();
    void belongsToItsTenant();
    void saysWhereItBelongs();
    void strangersNameIsShownAsText();
    void takenAsAnOrdinaryDraft();
    void aClockAheadIsNotBelieved();
    void neverMixed_data();
    void neverMixed();
    void otherDraftsDoNotMatter();
    void l3_diskRefuses();
};

namespace {

Profile profile(const char *name, const char *url, qint64 customer)
{
    Profile made;
    made.id = QUuid::createUuid();
    made.name = QString::fromUtf8(name);
    made.endpoint = {QUrl(QString::fromLatin1(url)), customer};
    made.clientId = QStringLiteral("CANARY-client");
    return made;
}

Profile northgate()
{
    return profile("Northgate", "https://api.example.test", 14532);
}

/// With something of its own in every member.
Draft fullDraft()
{
    Draft draft;
    draft.id = QUuid(QStringLiteral("aaaaaaaa-1111-4222-8333-444444444444"));
    draft.profileId = QUuid(QStringLiteral("bbbbbbbb-1111-4222-8333-444444444444"));
    draft.jobId = 1004471;
    draft.state = DraftState::NeedsYou;
    draft.base.id = 1004471;
    draft.base.reference = FieldValue(QStringLiteral("NG-2291"));
    draft.baseReadAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    draft.input = {{FieldKey::Reference, {Change::Kind::Set, QStringLiteral("NG-2300\u00a0")}},
                   {FieldKey::OrderNumber, {Change::Kind::Clear, {}}}};
    draft.body = "{\"reference\":\"CANARY-body\"}";
    draft.createdAt = draft.editedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC);
    draft.queuedAt = draft.nextAttemptAt = draft.createdAt;
    draft.attempts = 3;
    draft.problem.title = QStringLiteral("CANARY-problem");
    draft.problem.traceId = QStringLiteral("CANARY-trace");
    draft.outcome = QStringLiteral("CANARY-outcome");
    draft.view = "CANARY-view";
    return draft;
}

HandoverFile handed(const Profile &from = northgate())
{
    return handoverOf(fullDraft(), from, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
}

/// What takeHandover() answers.
Result<Draft, QString> taken(const HandoverFile &file, DraftStore &store, const Clock &clock, const QUuid &profileId)
{
    std::optional<Result<Draft, QString>> answer;
    QObject context;
    takeHandover(file, profileId, store, clock, &context, [&answer](const auto &given) { answer = given; });
    static_cast<void>(QTest::qWaitFor([&answer] { return answer.has_value(); }));
    return answer.value_or(Result<Draft, QString>::fail(QStringLiteral("no answer")));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestHandover::throughAFileToAnotherComputer()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(handoverName(1004471));
    QVERIFY(path.endsWith(QStringLiteral("/job-1004471.jobwright")));
    QCOMPARE(writeHandover(path, handed()), QString());
    const auto read = readHandover(path);
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error()));
    QCOMPARE(read->base, fullDraft().base);
    QCOMPARE(read->baseReadAt, fullDraft().baseReadAt);
    QCOMPARE(read->input, fullDraft().input);
    QCOMPARE(read->editedAt, fullDraft().editedAt);
    QVERIFY(belongsTo(*read, northgate()));
}

void TestHandover::nothingButTheDraftLeaves()
{
    const QByteArray bytes = encodeHandover(handed());
    for (const char *kept : {"CANARY", "aaaaaaaa-", "bbbbbbbb-", "secret", "clientId", "needsYou"})
        QVERIFY2(!bytes.contains(kept), kept);
}

void TestHandover::onlyTheUserReadsIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jobwright"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(writeHandover(path, handed()), QString());
    QVERIFY(!(QFile::permissions(path) & others));
    // Also in the place of one that everybody could read.
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(writeHandover(path, handed()), QString());
    QVERIFY(!(QFile::permissions(path) & others));
}

void TestHandover::writesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    QVERIFY(!writeHandover(folder.filePath(QStringLiteral("no/such/folder/a.jobwright")), handed()).isEmpty());
    QVERIFY(!writeHandover(folder.path(), handed()).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
#ifdef Q_OS_UNIX
    // What is no file stays what it is: a pipe here, a device elsewhere.
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!writeHandover(pipe, handed()).isEmpty());
    QVERIFY(!QFileInfo(pipe).isFile());
#endif
}

void TestHandover::readingFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes"); // none: there is no file
    QTest::addColumn<QString>("named");
    const QString file = QStringLiteral("a.jobwright");
    QTest::newRow("no file") << file << QByteArray() << QStringLiteral("cannot be read");
    QTest::newRow("a folder") << QStringLiteral(".") << QByteArray() << QStringLiteral("not a file");
#ifdef Q_OS_UNIX
    QTest::newRow("a device without an end")
        << QStringLiteral("/dev/zero") << QByteArray() << QStringLiteral("not a file");
    QTest::newRow("a pipe nobody writes to") << QStringLiteral("pipe") << QByteArray() << QStringLiteral("not a file");
#endif
    QTest::newRow("20 MB") << file << QByteArray(20'000'000, ' ') << QStringLiteral("too large");
    QTest::newRow("no draft") << file << QByteArray("%PDF-1.7") << QStringLiteral("damaged");
    const auto withUrl = [](const char *url) {
        HandoverFile bad = handed();
        bad.baseUrl = QString::fromUtf8(url);
        return encodeHandover(bad);
    };
    QTest::newRow("P12 address of another kind") << file << withUrl("file:///etc/passwd") << QStringLiteral("address");
    QTest::newRow("P12 address with a user")
        << file << withUrl("https://a:b@api.example.test") << QStringLiteral("address");
    QTest::newRow("P12 address in the clear")
        << file << withUrl("http://api.example.test") << QStringLiteral("address");
}

void TestHandover::readingFails()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const QString full = QDir(folder.path()).absoluteFilePath(path);
#ifdef Q_OS_UNIX
    if (path == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(full).constData(), 0600), 0);
#endif
    if (!bytes.isEmpty()) {
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const auto read = readHandover(full);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(named), qPrintable(read.error()));
    QVERIFY(!read.error().contains(QStringLiteral("a:b")));
}

void TestHandover::belongsToItsTenant_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<bool>("belongs");
    const auto row = [](const char *name, const char *url, qint64 customer, bool belongs) {
        QTest::newRow(name) << QString::fromUtf8(url) << customer << belongs;
    };
    row("the same", "https://api.example.test", 14532, true);
    row("port said", "https://api.example.test:443", 14532, true);
    row("host in capitals", "https://API.EXAMPLE.test", 14532, true);
    row("another path of the server", "https://api.example.test/v1/", 14532, true);
    row("another customer", "https://api.example.test", 14533, false);
    row("another server", "https://api.example.test.evil.test", 14532, false);
    row("another port", "https://api.example.test:8443", 14532, false);
    row("another scheme", "http://localhost", 14532, false);
    row("no address", "x", 14532, false);
}

void TestHandover::belongsToItsTenant()
{
    QFETCH(QString, url);
    QFETCH(qint64, customer);
    HandoverFile file = handed();
    file.baseUrl = url;
    file.customerId = customer;
    QTEST(belongsTo(file, northgate()), "belongs");
    // The sandbox listens on another port at every start, and is nobody's but this computer's.
    const Profile sandbox = sandboxProfile({QUrl(QStringLiteral("http://127.0.0.1:40001")), 14532});
    QCOMPARE(belongsTo(file, sandbox), url.startsWith(QLatin1String("http:")));
    file.baseUrl = QStringLiteral("http://127.0.0.1:50002");
    QCOMPARE(belongsTo(file, sandbox), customer == 14532);
    QVERIFY(!belongsTo(file, profile("tunnel", "http://127.0.0.1:40001", customer)));
}

void TestHandover::saysWhereItBelongs()
{
    const Profile other = profile("Harrow", "https://api.example.test", 99);
    QCOMPARE(whyNotHere(handed(), northgate(), {}), QString());
    const QString unknown = whyNotHere(handed(), other, {other});
    for (const char *part : {"1004471", "Northgate", "api.example.test", "14532", "no connection"})
        QVERIFY2(unknown.contains(QLatin1String(part)), qPrintable(unknown));
    Profile mine = northgate();
    mine.name = QStringLiteral("North (mine)");
    const QString known = whyNotHere(handed(), other, {other, mine});
    QVERIFY2(known.contains(mine.name) && known.contains(QStringLiteral("first")), qPrintable(known));
    const QString sandbox =
        whyNotHere(handed(sandboxProfile({QUrl(QStringLiteral("http://127.0.0.1:5")), 14532})), other, {other});
    QVERIFY2(sandbox.contains(QStringLiteral("Try the sandbox")), qPrintable(sandbox));
}

void TestHandover::strangersNameIsShownAsText()
{
    HandoverFile file = handed();
    file.tenantName = QStringLiteral("%1%2\n\u202eevil\n") + QString(500'000, u'x');
    file.baseUrl = QStringLiteral("https://\u0430pi.example.test"); // a Cyrillic letter
    const QString words = whyNotHere(file, northgate(), {});
    QVERIFY(words.size() < 600);
    QVERIFY(words.contains(QStringLiteral("%1%2")) && !words.contains(u'\n'));
    QVERIFY2(words.contains(QStringLiteral("xn--")), qPrintable(words));
}

void TestHandover::takenAsAnOrdinaryDraft()
{
    MemoryDraftStore store;
    const TestClock clock;
    const QUuid here = QUuid::createUuid();
    const auto draft = taken(handed(), store, clock, here);
    QVERIFY2(draft.isOk(), draft ? "" : qPrintable(draft.error()));
    QCOMPARE(store.log, QStringList{QStringLiteral("save draft")});
    const Draft kept = store.kept.value(draft->id);
    QVERIFY(!kept.id.isNull() && kept.id != fullDraft().id);
    QCOMPARE(kept.profileId, here);
    QCOMPARE(kept.state, DraftState::Editing);
    QCOMPARE(kept.jobId, 1004471);
    QCOMPARE(kept.base, fullDraft().base);
    QCOMPARE(kept.baseReadAt, fullDraft().baseReadAt);
    QCOMPARE(kept.input, fullDraft().input);
    QCOMPARE(kept.createdAt, clock.nowUtc());
    QCOMPARE(kept.editedAt, fullDraft().editedAt);
    QVERIFY(kept.body.isEmpty() && kept.outcome.isEmpty() && kept.view.isEmpty() && kept.attempts == 0);
}

void TestHandover::aClockAheadIsNotBelieved()
{
    MemoryDraftStore store;
    const TestClock clock;
    HandoverFile file = handed();
    file.baseReadAt = file.editedAt = clock.nowUtc().addYears(1);
    const auto draft = taken(file, store, clock, QUuid::createUuid());
    QVERIFY(draft);
    QCOMPARE(draft->baseReadAt, clock.nowUtc());
    QCOMPARE(draft->editedAt, clock.nowUtc());
}

void TestHandover::neverMixed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("named");
    QTest::newRow("editing") << int(DraftState::Editing) << QStringLiteral("Drafts");
    QTest::newRow("queued") << int(DraftState::Queued) << QStringLiteral("outbox");
    QTest::newRow("sending") << int(DraftState::Sending) << QStringLiteral("outbox");
    QTest::newRow("verifying") << int(DraftState::Verifying) << QStringLiteral("outbox");
    QTest::newRow("unknown") << int(DraftState::Unknown) << QStringLiteral("outbox");
    QTest::newRow("needs you") << int(DraftState::NeedsYou) << QStringLiteral("Needs you");
}

void TestHandover::neverMixed()
{
    QFETCH(int, state);
    QFETCH(QString, named);
    MemoryDraftStore store;
    Draft mine = fullDraft();
    mine.state = DraftState(state);
    mine.input = {{FieldKey::Reference, {Change::Kind::Set, QStringLiteral("MINE")}}};
    store.kept.insert(mine.id, mine);
    const auto draft = taken(handed(), store, TestClock(), QUuid::createUuid());
    QVERIFY(!draft);
    QVERIFY2(draft.error().contains(named) && draft.error().contains(QStringLiteral("1004471")),
             qPrintable(draft.error()));
    QVERIFY(store.log.isEmpty());
    QCOMPARE(store.kept.size(), 1);
    QCOMPARE(store.kept.first().input, mine.input);
}

void TestHandover::otherDraftsDoNotMatter()
{
    MemoryDraftStore store;
    Draft other = fullDraft();
    other.jobId = other.base.id = 1004473;
    store.kept.insert(other.id, other);
    QVERIFY(taken(handed(), store, TestClock(), QUuid::createUuid()).isOk());
    QCOMPARE(store.kept.size(), 2);
}

void TestHandover::l3_diskRefuses()
{
    // Nothing may be shown that is not on the disk; and what the disk does not take can leave from memory.
    MemoryDraftStore store;
    store.failures = 1;
    const auto draft = taken(handed(), store, TestClock(), QUuid::createUuid());
    QVERIFY(!draft);
    QVERIFY(draft.error().contains(QStringLiteral("full")));
    QVERIFY(store.kept.isEmpty());
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(QStringLiteral("a.jobwright"));
    QCOMPARE(writeHandover(path, handed()), QString());
    QVERIFY(contents(path).contains("NG-2300"));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
