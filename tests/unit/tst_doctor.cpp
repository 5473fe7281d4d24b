// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"
#include "doctor/findingwords.h"
#include "store/storehealth.h"
#include "support/apifixture.h"
#include "support/storefixture.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace jobwright;
using State = Finding::State;

class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesServices_data();
    void reachesServices();
    void asksWithoutAnySignIn();
    void seesAWrongClock_data();
    void seesAWrongClock();
    void clockWords_data();
    void clockWords();
    void looksAtTheStore_data();
    void looksAtTheStore();
    void seesWhatOthersMayRead();
    void readsNothingOfADamagedStore();
    void saysWhatIsWrongWithProfiles();
    void asksNobodyWhomTheAdministratorForbids();
    void keychain_data();
    void keychain();
    void display_data();
    void display();
    void missingPlugins();
    void reports();
};

namespace {

Profile profileAt(const QString &url)
{
    Profile profile = givenProfile({QUrl(url), 14532}, {});
    profile.name = QStringLiteral("Northgate");
    return profile;
}

Surroundings allThere()
{
    return {{}, true, false, {QStringLiteral("qxcb")}, true, true};
}

/// A doctor with a scripted network and a store of its own.
struct Practice
{
    Practice()
    {
        patient.network = &api.network;
        patient.clock = &api.clock;
        patient.store = store.options;
        patient.surroundings = allThere();
        patient.withoutKeychain = true; // whether there is a keychain does not matter here
        patient.policy = ApiFixture::quickPolicy();
        profiles = {profileAt(QStringLiteral("https://api.example.test"))};
    }

    QList<Finding> examine()
    {
        Doctor doctor(patient, [this](bool sound, const Doctor::Profiles &answer) {
            storeWasSound = sound;
            answer(profiles, troubles);
        });
        QSignalSpy spy(&doctor, &Doctor::finished);
        doctor.start();
        if (spy.isEmpty() && !spy.wait(20000))
            return {};
        QTest::qWait(10); // no second one
        return spy.size() == 1 ? doctor.findings() : QList<Finding>();
    }

    ApiFixture api;
    StoreFixture store;
    Doctor::Patient patient;
    QList<Profile> profiles;
    QStringList troubles;
    std::optional<bool> storeWasSound;
};

Finding found(const QList<Finding> &findings, const QString &check)
{
    for (const Finding &finding : findings) {
        if (finding.check == check)
            return finding;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

void DoctorTest::reachesServices_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("advice"); // a part of it; empty: it answers
    using Net = QNetworkReply::NetworkError;
    QTest::newRow("asks for a sign-in") << FakeAnswer::problem(401) << QString();
    QTest::newRow("forbids") << FakeAnswer::problem(403) << QString();
    QTest::newRow("is busy") << FakeAnswer::problem(429) << QString();
    QTest::newRow("answers all the same") << FakeAnswer::json("{}") << QString();
    QTest::newRow("no such name") << FakeAnswer::failure(Net::HostNotFoundError, false)
                                  << QStringLiteral("No server has the name");
    QTest::newRow("nothing there") << FakeAnswer::failure(Net::ConnectionRefusedError, false)
                                   << QStringLiteral("Nothing answers");
    QTest::newRow("certificate") << FakeAnswer::failure(Net::SslHandshakeFailedError, false)
                                 << QStringLiteral("secure connection");
    QTest::newRow("proxy") << FakeAnswer::failure(Net::ProxyConnectionRefusedError, false) << QStringLiteral("proxy");
    QTest::newRow("another server") << FakeAnswer::problem(404) << QStringLiteral("not this service");
    QTest::newRow("fault") << FakeAnswer::problem(500) << QStringLiteral("has a fault");
    QTest::newRow("moved") << FakeAnswer::problem(302).with("Location", "https://login.example/")
                           << QStringLiteral("another address");
    FakeAnswer page = FakeAnswer::json("<html>sign in</html>");
    page.contentType = "text/html";
    QTest::newRow("login page") << page << QStringLiteral("web page");
}

void DoctorTest::reachesServices()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, advice);
    Practice practice;
    practice.api.network.queue(answer);
    const QList<Finding> findings = practice.examine();
    const Finding network = found(findings, QStringLiteral("network"));
    QCOMPARE(network.subject, QStringLiteral("Northgate"));
    QCOMPARE(network.state, advice.isEmpty() ? State::Well : State::Wrong);
    QVERIFY2(network.advice.contains(advice), qPrintable(network.advice));
    QVERIFY(network.words.contains(QLatin1String("https://api.example.test")));
    QCOMPARE(isAnythingWrong(findings), !advice.isEmpty());
}

void DoctorTest::asksWithoutAnySignIn()
{
    Practice practice;
    practice.api.network.queue(FakeAnswer::problem(401));
    QVERIFY(!practice.examine().isEmpty());
    QCOMPARE(practice.api.network.signIns(), 0);
    QCOMPARE(practice.api.network.requests().size(), 1);
    const RecordedRequest request = practice.api.network.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Customer-Id"), QByteArray());
}

void DoctorTest::seesAWrongClock_data()
{
    QTest::addColumn<int>("seconds"); // of the service, after ours
    QTest::addColumn<State>("state");
    QTest::newRow("the same") << 0 << State::Well;
    QTest::newRow("a minute") << 60 << State::Well;
    QTest::newRow("ten minutes ahead") << -600 << State::Wrong;
    QTest::newRow("a year behind") << 365 * 86400 << State::Wrong;
}

void DoctorTest::seesAWrongClock()
{
    QFETCH(int, seconds);
    QFETCH(State, state);
    Practice practice;
    const QByteArray date = httpDate(practice.api.clock.nowUtc().addSecs(seconds));
    practice.api.network.queue(FakeAnswer::problem(401).with("Date", date));
    const Finding time = found(practice.examine(), QStringLiteral("time"));
    QCOMPARE(time.check, QStringLiteral("time"));
    QCOMPARE(time.state, state);
    QCOMPARE(time.advice.isEmpty(), state == State::Well);
}

void DoctorTest::clockWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << qint64(600) << QStringLiteral("10 minute(s) ahead");
    QTest::newRow("behind") << qint64(-600) << QStringLiteral("10 minute(s) behind");
    QTest::newRow("at the edge") << qint64(120) << QStringLiteral("agree");
    QTest::newRow("no number is too large") << qint64(1) * 9'000'000'000'000'000 << QStringLiteral("ahead");
}

void DoctorTest::clockWords()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    const Finding finding = timeFinding({}, std::chrono::seconds(seconds));
    QVERIFY2(finding.words.contains(words), qPrintable(finding.words));
}

void DoctorTest::looksAtTheStore_data()
{
    QTest::addColumn<QByteArray>("content"); // null: no file; "sound": one of the program
    QTest::addColumn<StoreHealth::Kind>("kind");
    QTest::newRow("no file") << QByteArray() << StoreHealth::Kind::Absent;
    QTest::newRow("sound") << QByteArray("sound") << StoreHealth::Kind::Sound;
    QTest::newRow("empty") << QByteArray("") << StoreHealth::Kind::Empty;
    QTest::newRow("not a database") << QByteArray(5000, 'x') << StoreHealth::Kind::Damaged;
    QTest::newRow("cut") << QByteArray("cut") << StoreHealth::Kind::Damaged;
    QTest::newRow("a folder") << QByteArray("folder") << StoreHealth::Kind::Unreadable;
}

void DoctorTest::looksAtTheStore()
{
    QFETCH(QByteArray, content);
    QFETCH(StoreHealth::Kind, kind);
    StoreFixture store;
    const QString path = store.options.path;
    if (content == "sound" || content == "cut") {
        store.open();
        QVERIFY(store.save(StoreFixture::draft()));
        store.store.reset();
        if (content == "cut")
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    } else if (content == "folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (!content.isNull()) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QByteArray bytes = contentOf(path);
    const QStringList beside = store.filesBeside();
    const StoreHealth health = StoreHealth::of(store.options);
    QCOMPARE(health.kind, kind);
    QVERIFY(health.bytesFree >= 0);
    QVERIFY(health.writable);
    QCOMPARE(contentOf(path), bytes); // nothing was repaired
    QCOMPARE(store.filesBeside(), beside);
    const bool well = kind == StoreHealth::Kind::Absent || kind == StoreHealth::Kind::Sound;
    const Finding finding = storeFindings(health).constFirst();
    QCOMPARE(finding.state, well ? State::Well : State::Wrong);
    QVERIFY(finding.words.contains(path));
    QCOMPARE(finding.advice.isEmpty(), well);
}

void DoctorTest::seesWhatOthersMayRead()
{
    StoreFixture store;
    store.open();
    QVERIFY(store.save(StoreFixture::draft()));
    store.store.reset();
    QCOMPARE(storeFindings(StoreHealth::of(store.options)).size(), 1);
    QVERIFY(QFile::setPermissions(store.options.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QList<Finding> findings = storeFindings(StoreHealth::of(store.options));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.constLast().state, State::Wrong);
    QVERIFY(findings.constLast().advice.contains(QLatin1String("chmod")));

    StoreHealth health;
    health.path = store.options.path;
    health.onNetworkDrive = true;
    health.bytesFree = 1024;
    health.writable = false;
    QCOMPARE(storeFindings(health).size(), 4);
}

void DoctorTest::readsNothingOfADamagedStore()
{
    Practice practice;
    practice.profiles.clear();
    QVERIFY(QDir().mkpath(QFileInfo(practice.patient.store.path).path()));
    QFile file(practice.patient.store.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QVERIFY(isAnythingWrong(practice.examine()));
    QCOMPARE(practice.storeWasSound, std::optional(false));
}

void DoctorTest::saysWhatIsWrongWithProfiles()
{
    Practice practice;
    practice.profiles.clear();
    QCOMPARE(found(practice.examine(), QStringLiteral("profiles")).state, State::Note);
    practice.troubles = QStringList{QStringLiteral("They cannot be read.")};
    const Finding finding = found(practice.examine(), QStringLiteral("profiles"));
    QCOMPARE(finding.state, State::Wrong);
    QCOMPARE(finding.words, practice.troubles.constFirst());
}

void DoctorTest::asksNobodyWhomTheAdministratorForbids()
{
    Practice practice;
    practice.patient.policies.allowed = {QUrl(QStringLiteral("https://api.other.test"))};
    const QList<Finding> findings = practice.examine();
    QCOMPARE(found(findings, QStringLiteral("network")).state, State::Note);
    QVERIFY(found(findings, QStringLiteral("network")).words.contains(QLatin1String("does not allow")));
    QCOMPARE(found(findings, QStringLiteral("policies")).state, State::Well);
    QVERIFY(practice.api.network.requests().isEmpty());
    practice.patient.policies.troubles = QStringList{QStringLiteral("They cannot be read.")};
    QCOMPARE(found(practice.examine(), QStringLiteral("policies")).state, State::Wrong);
    QVERIFY(practice.api.network.requests().isEmpty());
}

void DoctorTest::keychain_data()
{
    QTest::addColumn<KeychainProbe::State>("state");
    QTest::addColumn<bool>("without");
    QTest::addColumn<State>("meaning");
    using Probe = KeychainProbe::State;
    QTest::newRow("unlocked") << Probe::Unlocked << false << State::Well;
    QTest::newRow("locked") << Probe::Locked << false << State::Wrong;
    QTest::newRow("locked, not needed") << Probe::Locked << true << State::Note;
    QTest::newRow("none yet") << Probe::NoneYet << false << State::Note;
    QTest::newRow("kwallet") << Probe::Reachable << false << State::Well;
    QTest::newRow("no bus") << Probe::NoBus << false << State::Wrong;
    QTest::newRow("no bus, not needed") << Probe::NoBus << true << State::Note;
    QTest::newRow("no service") << Probe::NoService << false << State::Wrong;
    QTest::newRow("no answer") << Probe::NoAnswer << false << State::Wrong;
    QTest::newRow("not askable") << Probe::NotAskable << false << State::Note;
}

void DoctorTest::keychain()
{
    QFETCH(KeychainProbe::State, state);
    QFETCH(bool, without);
    QFETCH(State, meaning);
    const Finding finding = keychainFinding(state, without);
    QCOMPARE(finding.state, meaning);
    QVERIFY(!finding.words.isEmpty());
    QVERIFY(meaning != State::Wrong || !finding.advice.isEmpty());
}

void DoctorTest::display_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<bool>("hasX");
    QTest::addColumn<bool>("hasWayland");
    QTest::addColumn<QStringList>("plugins");
    QTest::addColumn<State>("state");
    const QStringList xcb{QStringLiteral("qxcb"), QStringLiteral("qoffscreen")};
    const QStringList wayland{QStringLiteral("qwayland-generic")};
    QTest::newRow("none") << QString() << false << false << xcb << State::Note;
    QTest::newRow("x") << QString() << true << false << xcb << State::Well;
    QTest::newRow("x without plug-in") << QString() << true << false << wayland << State::Wrong;
    QTest::newRow("wayland") << QString() << false << true << wayland << State::Well;
    QTest::newRow("wayland without plug-in") << QString() << false << true << xcb << State::Wrong;
    QTest::newRow("both, one plug-in") << QString() << true << true << wayland << State::Well;
    QTest::newRow("asked for") << QStringLiteral("offscreen") << false << false << xcb << State::Well;
    QTest::newRow("asked for with options") << QStringLiteral("xcb:x;wayland") << true << false << xcb << State::Well;
    QTest::newRow("asked for what is not there") << QStringLiteral("eglfs") << true << false << xcb << State::Wrong;
}

void DoctorTest::display()
{
    QFETCH(QString, platform);
    QFETCH(bool, hasX);
    QFETCH(bool, hasWayland);
    QFETCH(QStringList, plugins);
    QFETCH(State, state);
    const Surroundings around{platform, hasX, hasWayland, plugins, true, true};
    QCOMPARE(found(around.findings(), QStringLiteral("display")).state, state);
}

void DoctorTest::missingPlugins()
{
    Surroundings around = allThere();
    QVERIFY(!isAnythingWrong(around.findings()));
    around.hasSqlite = false;
    QCOMPARE(found(around.findings(), QStringLiteral("sqlite")).state, State::Wrong);
    around.hasSvg = false;
    QCOMPARE(found(around.findings(), QStringLiteral("svg")).state, State::Wrong);
    const Surroundings real = Surroundings::ofThisProcess();
    QVERIFY(real.hasSqlite);
    QVERIFY(real.hasSvg);
    QVERIFY(real.platforms.contains(QStringLiteral("qxcb")));
}

void DoctorTest::reports()
{
    const QList<Finding> findings{
        {QStringLiteral("a"), {}, State::Well, QStringLiteral("First"), QStringLiteral("Good."), {}},
        {QStringLiteral("b"), QStringLiteral("ESC\x1b[31m"), State::Wrong, QStringLiteral("Second"),
         QStringLiteral("Bad."), QStringLiteral("Mend it.")}};
    const QString text = findingsText(findings);
    QVERIFY2(text.startsWith(QLatin1String("well: First\n  Good.\n")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("  Bad.\n  → Mend it.\n")));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.endsWith(QLatin1String("1 thing(s) need(s) attention.\n")));
    QVERIFY(findingsText(findings.first(1)).endsWith(QLatin1String("All is well.\n")));
    const QJsonObject json = findingsJson(findings);
    QCOMPARE(json.value(QLatin1String("ok")), QJsonValue(false));
    const QJsonArray checks = json.value(QLatin1String("checks")).toArray();
    QCOMPARE(checks.size(), 2);
    QCOMPARE(checks.at(1).toObject().value(QLatin1String("state")), QJsonValue(QStringLiteral("wrong")));
    QCOMPARE(checks.at(0).toObject().value(QLatin1String("state")), QJsonValue(QStringLiteral("well")));
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
