// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"

#include "account/administratorprofiles.h"
#include "account/profilerules.h"
#include "store/sessionsecretstore.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace jobwright;

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsProfiles();
    void refuses_data();
    void refuses();
    void refusesWhatIsTheAdministrators();
    void leavesOutWhatCannotBeUsed();
    void removesTheSecretWithTheProfile();
    void saysWhenTheStoreCannotBeRead();
    void readsTheAdministratorsFile();
    void doesNotWaitForWhatIsNoFile();
    void reportsBadEntries_data();
    void reportsBadEntries();
    void findsTheAdministratorsFiles();
};

namespace {

Profile profile(const QString &name = QStringLiteral("Northgate"))
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.kind = Profile::Kind::Other;
    profile.colour = QColor(0x33, 0x66, 0x99);
    profile.endpoint = {QUrl(QStringLiteral("https://api.example.test")), 14532};
    profile.clientId = QStringLiteral("client-7");
    return profile;
}

/// The store, an administrator's file that may be written, and calls that wait.
struct Fixture : StoreFixture
{
    Fixture() { open(); }

    void administrator(const QByteArray &json)
    {
        QFile file(administratorFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }
    [[nodiscard]] QString administratorFile() const { return folder.filePath(QStringLiteral("profiles.json")); }

    void load()
    {
        profiles = std::make_unique<ProfileStore>(*store, secrets, QStringList{administratorFile()});
        QSignalSpy loaded(profiles.get(), &ProfileStore::loaded);
        profiles->load();
        QVERIFY(!profiles->isLoaded()); // nobody waits for the disk
        QTRY_COMPARE(loaded.size(), 1);
    }
    QString answer(const std::function<void(ProfileStore::Answer)> &call)
    {
        std::optional<QString> trouble;
        call([&](const QString &words) { trouble = words; });
        const bool answered = QTest::qWaitFor([&] { return trouble.has_value(); }, 30000);
        return answered ? *trouble : QStringLiteral("no answer");
    }
    QString save(const Profile &some)
    {
        return answer([&](auto reply) { profiles->save(some, &context, reply); });
    }
    QString removeProfile(const QUuid &id)
    {
        return answer([&](auto reply) { profiles->remove(id, &context, reply); });
    }

    SessionSecretStore secrets;
    std::unique_ptr<ProfileStore> profiles;
};

} // namespace

void ProfileStoreTest::startsEmpty()
{
    Fixture fixture;
    fixture.load();
    QVERIFY(fixture.profiles->profiles().isEmpty());
    QVERIFY(fixture.profiles->troubles().isEmpty());
}

void ProfileStoreTest::keepsProfiles()
{
    Fixture fixture;
    fixture.load();
    QSignalSpy changed(fixture.profiles.get(), &ProfileStore::changed);
    Profile first = profile();
    const Profile second = profile(QStringLiteral("Acme"));
    QCOMPARE(fixture.save(first), QString());
    QCOMPARE(fixture.save(second), QString());
    first.name = QStringLiteral("  Northgate Facilities ");
    first.kind = Profile::Kind::Production;
    QCOMPARE(fixture.save(first), QString());
    QCOMPARE(changed.size(), 3);
    first.name = QStringLiteral("Northgate Facilities");

    fixture.load();
    QVERIFY((fixture.profiles->profiles() == QList<Profile>{first, second}));
    QVERIFY(fixture.profiles->find(second.id) == second);
    QVERIFY(!fixture.profiles->find(QUuid::createUuid()));
    QVERIFY((fixture.profiles->named(QStringLiteral(" acme")) == QList<Profile>{second}));
    QCOMPARE(fixture.removeProfile(first.id), QString());
    fixture.load();
    QVERIFY((fixture.profiles->profiles() == QList<Profile>{second}));
}

void ProfileStoreTest::refuses_data()
{
    QTest::addColumn<Profile>("bad");
    const auto row = [](const char *name, const std::function<void(Profile &)> &spoil) {
        Profile bad = profile();
        spoil(bad);
        QTest::newRow(name) << bad;
    };
    row("no name", [](Profile &p) { p.name = QStringLiteral("  "); });
    row("long name", [](Profile &p) { p.name = QString(81, QLatin1Char('n')); });
    row("name taken", [](Profile &p) { p.name = QStringLiteral("TAKEN"); });
    row("no id", [](Profile &p) { p.id = {}; });
    row("N21 http", [](Profile &p) { p.endpoint.baseUrl = QUrl(QStringLiteral("http://api.example.test")); });
    row("user info", [](Profile &p) { p.endpoint.baseUrl = QUrl(QStringLiteral("https://a:b@api.example.test")); });
    row("no URL", [](Profile &p) { p.endpoint.baseUrl = {}; });
    row("customer 0", [](Profile &p) { p.endpoint.customerId = 0; });
    row("no client id", [](Profile &p) { p.clientId = QStringLiteral(" "); });
    row("administrator's", [](Profile &p) { p.fromAdministrator = true; });
}

void ProfileStoreTest::refuses()
{
    QFETCH(const Profile, bad);
    Fixture fixture;
    fixture.load();
    QCOMPARE(fixture.save(profile(QStringLiteral("Taken"))), QString());
    QVERIFY(!fixture.save(bad).isEmpty());
    fixture.load();
    QCOMPARE(fixture.profiles->profiles().size(), 1);
}

void ProfileStoreTest::refusesWhatIsTheAdministrators()
{
    Fixture fixture;
    fixture.administrator(R"({"profiles":[{"name":"Head office","baseUrl":"https://a.example.test","customerId":1,
                              "clientId":"c"}]})");
    fixture.load();
    QCOMPARE(fixture.profiles->profiles().size(), 1);
    Profile theirs = fixture.profiles->profiles().first();
    QVERIFY(theirs.fromAdministrator);
    theirs.fromAdministrator = false; // as a careless caller might
    theirs.endpoint.customerId = 2;
    QVERIFY(fixture.save(theirs).contains(QLatin1String("administrator")));
    QVERIFY(fixture.removeProfile(theirs.id).contains(QLatin1String("administrator")));
    QVERIFY(!fixture.save(profile(QStringLiteral("head OFFICE"))).isEmpty());
}

void ProfileStoreTest::leavesOutWhatCannotBeUsed()
{
    Fixture fixture;
    ProfileRecord record{QUuid::createUuid(),
                         QStringLiteral("Old"),
                         QStringLiteral("production"),
                         {},
                         QStringLiteral("http://api.example.test"),
                         1,
                         QStringLiteral("c")};
    QVERIFY(fixture.wait<Done>([&](auto answer) { fixture.store->saveProfile(record, &fixture.context, answer); }));
    fixture.load();
    QVERIFY(fixture.profiles->profiles().isEmpty());
    QCOMPARE(fixture.profiles->troubles().size(), 1);
    QVERIFY(fixture.profiles->troubles().first().contains(QLatin1String("Old")));
}

void ProfileStoreTest::removesTheSecretWithTheProfile()
{
    Fixture fixture;
    fixture.load();
    const Profile mine = profile();
    const Profile other = profile(QStringLiteral("Other"));
    QVERIFY(mine.secretKey() != other.secretKey()); // L15: a key of its own for each
    QCOMPARE(fixture.save(mine), QString());
    QCOMPARE(fixture.save(other), QString());
    const SecretString secret(QStringLiteral("s3cr3t"));
    int written = 0;
    for (const Profile &some : {mine, other})
        fixture.secrets.write(some.secretKey(), secret, &fixture.context, [&](const SecretOutcome &) { ++written; });
    QTRY_COMPARE(written, 2);
    QCOMPARE(fixture.removeProfile(mine.id), QString());
    QList<SecretOutcome::Kind> kinds;
    for (const Profile &some : {mine, other}) {
        fixture.secrets.read(some.secretKey(), &fixture.context,
                             [&](const SecretOutcome &outcome) { kinds += outcome.kind; });
    }
    QTRY_COMPARE(kinds.size(), 2);
    QCOMPARE(kinds.at(0), SecretOutcome::Kind::MissingOrLocked);
    QCOMPARE(kinds.at(1), SecretOutcome::Kind::Value);
    QFile database(fixture.options.path);
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("s3cr3t"));
}

void ProfileStoreTest::saysWhenTheStoreCannotBeRead()
{
    Fixture fixture;
    fixture.options.gate = [](const QString &) { return 10; };
    fixture.open();
    fixture.administrator(R"({"profiles":[{"name":"Head office","baseUrl":"https://a.example.test","customerId":1,
                              "clientId":"c"}]})");
    fixture.load();
    QCOMPARE(fixture.profiles->profiles().size(), 1); // the administrator's can be used all the same
    QCOMPARE(fixture.profiles->troubles().size(), 1);
    QVERIFY(!fixture.save(profile()).isEmpty());
    QCOMPARE(fixture.profiles->profiles().size(), 1);
}

void ProfileStoreTest::readsTheAdministratorsFile()
{
    Fixture fixture;
    fixture.administrator(R"({"comment":"ignored","profiles":[
        {"name":" Head office ","kind":"Other","colour":"#336699","baseUrl":"https://a.example.test/jobs/","customerId":14532,
         "clientId":"c","id":"7D1C1F0E-53C5-4F0B-9A55-2F3A3C1F9B62"},
        {"name":"Depot","baseUrl":"https://b.example.test","customerId":2,"clientId":"d"}]})");
    const AdministratorProfiles read = AdministratorProfiles::read({fixture.administratorFile()});
    QVERIFY2(read.troubles.isEmpty(), qPrintable(read.troubles.join(QLatin1Char('\n'))));
    QCOMPARE(read.profiles.size(), 2);
    const Profile &office = read.profiles.first();
    QCOMPARE(office.name, QStringLiteral("Head office"));
    QCOMPARE(office.kind, Profile::Kind::Other);
    QCOMPARE(office.colour, QColor(0x33, 0x66, 0x99));
    QCOMPARE(office.endpoint.baseUrl, QUrl(QStringLiteral("https://a.example.test/jobs")));
    QCOMPARE(office.endpoint.customerId, 14532);
    QCOMPARE(office.id, QUuid(QStringLiteral("7d1c1f0e-53c5-4f0b-9a55-2f3a3c1f9b62")));
    QCOMPARE(read.profiles.last().kind, Profile::Kind::Production);
    QVERIFY(!read.profiles.last().id.isNull());
    const AdministratorProfiles again = AdministratorProfiles::read({fixture.administratorFile()});
    QVERIFY(again.profiles == read.profiles); // ids last
}

/// A pipe that nobody writes to would keep the program waiting at its start.
void ProfileStoreTest::doesNotWaitForWhatIsNoFile()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("profiles.json"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const AdministratorProfiles read = AdministratorProfiles::read({pipe});
    QVERIFY(read.profiles.isEmpty());
    QCOMPARE(read.troubles.size(), 1);
    QVERIFY2(read.troubles.first().contains(pipe), qPrintable(read.troubles.first()));
}

void ProfileStoreTest::reportsBadEntries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("profiles");
    QTest::addColumn<QString>("says");
    const auto entry = [](const QByteArray &members) {
        return QByteArray(
                   R"({"profiles":[{"name":"Good","baseUrl":"https://a.example.test","customerId":1,"clientId":"c"},{)") +
               members + "}]}";
    };
    QTest::newRow("no JSON") << QByteArray("profiles:") << 0 << QStringLiteral("profiles.json");
    QTest::newRow("empty file") << QByteArray() << 0 << QStringLiteral("profiles.json");
    QTest::newRow("no list") << QByteArray("{}") << 0 << QStringLiteral("“profiles”");
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << 0 << QStringLiteral("too large");
    QTest::newRow("N21 http") << entry(R"("name":"B","baseUrl":"http://b.example.test","customerId":1,"clientId":"c")")
                              << 1 << QStringLiteral("Entry 2");
    QTest::newRow("no name") << entry(R"("baseUrl":"https://b.example.test","customerId":1,"clientId":"c")") << 1
                             << QStringLiteral("name");
    QTest::newRow("customer as text")
        << entry(R"("name":"B","baseUrl":"https://b.example.test","customerId":"1","clientId":"c")") << 1
        << QStringLiteral("Customer-Id");
    QTest::newRow("P5 bad id")
        << entry(R"("name":"B","baseUrl":"https://b.example.test","customerId":1,"clientId":"c","id":"x")") << 1
        << QStringLiteral("Entry 2");
    QTest::newRow("name twice")
        << entry(R"("name":"GOOD","baseUrl":"https://b.example.test","customerId":1,"clientId":"c")") << 1
        << QStringLiteral("comes before");
    QTest::newRow("a secret")
        << entry(
               R"("name":"B","baseUrl":"https://b.example.test","customerId":1,"clientId":"c","clientSecret":"canary")")
        << 2 << QStringLiteral("secret");
    QTest::newRow("not an object") << QByteArray(R"({"profiles":[7]})") << 0 << QStringLiteral("Entry 1");
}

void ProfileStoreTest::reportsBadEntries()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, profiles);
    QFETCH(const QString, says);
    Fixture fixture;
    fixture.administrator(json);
    fixture.load();
    QCOMPARE(fixture.profiles->profiles().size(), profiles);
    QCOMPARE(fixture.profiles->troubles().size(), 1);
    const QString trouble = fixture.profiles->troubles().first();
    QVERIFY2(trouble.contains(says), qPrintable(trouble));
    QVERIFY(!trouble.contains(QLatin1String("canary")));
}

void ProfileStoreTest::findsTheAdministratorsFiles()
{
    const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
    qputenv("XDG_CONFIG_DIRS", "/etc/one:relative:/etc/two");
    const QStringList files = AdministratorProfiles::files();
    before.isNull() ? qunsetenv("XDG_CONFIG_DIRS") : qputenv("XDG_CONFIG_DIRS", before);
    QVERIFY2((files == QStringList{QStringLiteral("/etc/one/jobwright/profiles.json"),
                                   QStringLiteral("/etc/two/jobwright/profiles.json")}),
             qPrintable(files.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
