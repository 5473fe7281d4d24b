// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/policies.h"

#include "net/requestsetup.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/stat.h>
#include <unistd.h>

using namespace jobwright;

class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsAddresses_data();
    void allowsAddresses();
    void allowsTenants_data();
    void allowsTenants();
    void wrongFilesForbidEverything_data();
    void wrongFilesForbidEverything();
    void whatIsNoFileForbidsEverything_data();
    void whatIsNoFileForbidsEverything();
    void foldersThatAreClosedForbidEverything();
    void takesEverySetting();
    void severalFilesOnlyNarrow();
    void absentFilesForbidNothing();
    void theSandboxIsNoTenant();
    void proxies_data();
    void proxies();
    void requestsTakeTheProxy_data();
    void requestsTakeTheProxy();
    void aVariableLiftsNothing_data();
    void aVariableLiftsNothing();
    void theSystemsFileComesFirst();
};

namespace {

Profile at(const QString &url, qint64 customer = 14532)
{
    return givenProfile({QUrl(url), customer}, QStringLiteral("client"));
}

/// What `read` gives for a user from whom something can be closed, which nothing can be for root. `folder` is opened
/// for going through.
template <typename Read>
auto asSomebody(const QString &folder, Read read)
{
#ifdef Q_OS_LINUX
    const bool isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ExeGroup | QFile::ExeOther);
    // The real one as well: it is the one that access() asks for. The saved one leads back.
    if (isRoot && setresuid(nobody, nobody, 0) != 0)
        qFatal("root cannot become another user");
    const auto result = read();
    if (isRoot && setresuid(0, 0, 0) != 0)
        qFatal("root cannot become root again");
    prctl(PR_SET_DUMPABLE, 1); // another user cleared it, and sanitizers need it at the end
    return result;
#else
    Q_UNUSED(folder)
    return read();
#endif
}

/// Rules in files of their own, most important first.
struct Laid
{
    QString add(const QByteArray &json)
    {
        const QString path = folder.filePath(QStringLiteral("policies-%1.json").arg(files.size()));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        files += path;
        return path;
    }
    [[nodiscard]] Policies read() const { return Policies::read(files); }

    QTemporaryDir folder;
    QStringList files;
};

} // namespace

void PoliciesTest::allowsAddresses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const QByteArray list = R"({"allowedBaseUrls": ["https://api.one.example", "https://two.example:8443/base/"]})";
    const auto row = [](const char *name, const QByteArray &json, const char *url, bool allowed) {
        QTest::newRow(name) << json << QString::fromLatin1(url) << allowed;
    };
    row("no rule", "{}", "https://any.example", true);
    row("the first", list, "https://api.one.example", true);
    row("with the usual port", list, "https://api.one.example:443", true);
    row("in capitals", list, "https://API.ONE.example", true);
    row("with a slash", list, "https://api.one.example/", true);
    row("the second", list, "https://two.example:8443/base", true);
    row("another port", list, "https://two.example/base", false);
    row("another path", list, "https://two.example:8443/other", false);
    row("below the path", list, "https://two.example:8443/base/../other", false);
    row("a name that begins so", list, "https://api.one.example.evil.example", false);
    row("a name that ends so", list, "https://evil-api.one.example", false);
    row("another scheme", list, "http://api.one.example", false);
    row("this computer", list, "http://127.0.0.1:8080", false);
    row("locked", R"({"lockedBaseUrl": "https://api.one.example"})", "https://api.one.example", true);
    row("locked to another", R"({"lockedBaseUrl": "https://api.one.example"})", "https://two.example", false);
    row("locked beside a list",
        R"({"allowedBaseUrls": ["https://a.example", "https://b.example"], "lockedBaseUrl": "https://a.example"})",
        "https://b.example", false);
    row("locked to what the list lacks",
        R"({"allowedBaseUrls": ["https://b.example"], "lockedBaseUrl": "https://a.example"})", "https://a.example",
        false);
    row("an empty list", R"({"allowedBaseUrls": []})", "https://any.example", false);
}

void PoliciesTest::allowsAddresses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    Laid laid;
    laid.add(json);
    const Policies policies = laid.read();
    QVERIFY2(policies.troubles.isEmpty(), qPrintable(policies.troubles.join(u'\n')));
    QCOMPARE(policies.whyNot(at(url)).isEmpty(), allowed);
}

void PoliciesTest::allowsTenants_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<bool>("allowed");
    const QByteArray list = R"({"allowedCustomerIds": [14532, 9007199254740993]})";
    QTest::newRow("no rule") << QByteArray("{}") << qint64(1) << true;
    QTest::newRow("the first") << list << qint64(14532) << true;
    QTest::newRow("the second, beyond what a double holds") << list << qint64(9007199254740993) << true;
    QTest::newRow("beside the second") << list << qint64(9007199254740992) << false;
    QTest::newRow("another") << list << qint64(14533) << false;
    QTest::newRow("one that begins so") << list << qint64(145320) << false;
    QTest::newRow("none") << list << qint64(0) << false;
    QTest::newRow("an empty list") << QByteArray(R"({"allowedCustomerIds": []})") << qint64(14532) << false;
    QTest::newRow("at an address that is not allowed")
        << QByteArray(R"({"allowedCustomerIds": [14532], "lockedBaseUrl": "https://b.example"})") << qint64(14532)
        << false;
    QTest::newRow("another at an address that is allowed")
        << QByteArray(R"({"allowedCustomerIds": [14533], "lockedBaseUrl": "https://a.example"})") << qint64(14532)
        << false;
}

void PoliciesTest::allowsTenants()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, customer);
    QFETCH(bool, allowed);
    Laid laid;
    laid.add(json);
    const Policies policies = laid.read();
    QVERIFY2(policies.troubles.isEmpty(), qPrintable(policies.troubles.join(u'\n')));
    const QString why = policies.whyNot(at(QStringLiteral("https://a.example"), customer));
    QVERIFY2(why.isEmpty() == allowed, qPrintable(why));
}

void PoliciesTest::wrongFilesForbidEverything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("lockedBaseUrl=https://a.example");
    QTest::newRow("cut") << QByteArray(R"({"allowedBaseUrls": ["https://a.exa)");
    QTest::newRow("a list") << QByteArray(R"([{"historyDays": 3}])");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("binary") << QByteArray("\0\x01\xff\xfe{}", 6);
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("huge") << QByteArray(R"({"comment": ")") + QByteArray(2 * 1024 * 1024, 'x') + "\"}";
    QTest::newRow("slip in a name") << QByteArray(R"({"allowedBaseUrl": ["https://a.example"]})");
    QTest::newRow("other case") << QByteArray(R"({"LockedBaseUrl": "https://a.example"})");
    QTest::newRow("a secret") << QByteArray(R"({"clientSecret": "x"})");
    QTest::newRow("list is a text") << QByteArray(R"({"allowedBaseUrls": "https://a.example"})");
    QTest::newRow("list is null") << QByteArray(R"({"allowedBaseUrls": null})");
    QTest::newRow("no address in the list") << QByteArray(R"({"allowedBaseUrls": ["https://a.example", 7]})");
    QTest::newRow("address without encryption") << QByteArray(R"({"lockedBaseUrl": "http://a.example"})");
    QTest::newRow("address with a user") << QByteArray(R"({"lockedBaseUrl": "https://a.example@evil.example"})");
    QTest::newRow("address with a wildcard") << QByteArray(R"({"allowedBaseUrls": ["https://*"]})");
    QTest::newRow("locked to a list") << QByteArray(R"({"lockedBaseUrl": ["https://a.example"]})");
    QTest::newRow("tenant is no list") << QByteArray(R"({"allowedCustomerIds": 14532})");
    QTest::newRow("tenant is null") << QByteArray(R"({"allowedCustomerIds": null})");
    QTest::newRow("tenant as a text") << QByteArray(R"({"allowedCustomerIds": [14532, "14533"]})");
    QTest::newRow("tenant with a fraction") << QByteArray(R"({"allowedCustomerIds": [14532.5]})");
    QTest::newRow("tenant is 0") << QByteArray(R"({"allowedCustomerIds": [0]})");
    QTest::newRow("tenant is negative") << QByteArray(R"({"allowedCustomerIds": [-14532]})");
    QTest::newRow("tenant overflows") << QByteArray(R"({"allowedCustomerIds": [1e30]})");
    QTest::newRow("days negative") << QByteArray(R"({"historyDays": -1})");
    QTest::newRow("days with a fraction") << QByteArray(R"({"historyDays": 1.5})");
    QTest::newRow("days as a text") << QByteArray(R"({"historyDays": "90"})");
    QTest::newRow("days overflow") << QByteArray(R"({"historyDays": 3000000000})");
    QTest::newRow("proxy unknown") << QByteArray(R"({"proxy": "auto"})");
    QTest::newRow("proxy with a password") << QByteArray(R"({"proxy": "http://u:p@proxy.example:3128"})");
}

void PoliciesTest::wrongFilesForbidEverything()
{
    QFETCH(QByteArray, json);
    Laid laid;
    const QString path = laid.add(json);
    const Policies policies = laid.read();
    QCOMPARE(policies.troubles.size(), 1);
    QVERIFY2(policies.troubles.constFirst().contains(path), qPrintable(policies.troubles.constFirst()));
    const QString why = policies.whyNot(at(QStringLiteral("https://a.example")));
    QVERIFY2(why.contains(path), qPrintable(why));
    QVERIFY(policies.fixHistory());
}

void PoliciesTest::whatIsNoFileForbidsEverything_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "pipe", "link to nothing", "closed"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void PoliciesTest::whatIsNoFileForbidsEverything()
{
    QFETCH(QString, kind);
    Laid laid;
    const QString path = laid.folder.filePath(QStringLiteral("it"));
    if (kind == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (kind == QLatin1String("pipe")) {
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (kind == QLatin1String("link to nothing")) {
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        QVERIFY(file.setPermissions({}));
    }
    const auto policies = asSomebody(laid.folder.path(), [&path] { return Policies::read({path}); });
    QCOMPARE(policies.troubles.size(), 1);
    QVERIFY2(policies.troubles.constFirst().contains(path), qPrintable(policies.troubles.constFirst()));
    QVERIFY(!policies.whyNot(at(QStringLiteral("https://a.example"))).isEmpty());
}

void PoliciesTest::foldersThatAreClosedForbidEverything()
{
    const QTemporaryDir folder;
    const QString closed = folder.filePath(QStringLiteral("closed"));
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(closed, {}));
    const QString path = closed + QStringLiteral("/policies.json");
    const auto policies = asSomebody(folder.path(), [&path] { return Policies::read({path}); });
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(policies.areBroken());
}

void PoliciesTest::takesEverySetting()
{
    Laid laid;
    laid.add("\xef\xbb\xbf{\"historyDays\": 90, \"proxy\": \"http://proxy.example:3128\", \"comment\": [1, 2]}");
    const Policies policies = laid.read();
    QVERIFY2(policies.troubles.isEmpty(), qPrintable(policies.troubles.join(u'\n')));
    QCOMPARE(policies.historyDays, std::optional(90));
    QVERIFY(policies.fixHistory());
    QVERIFY((policies.proxyRule() == ProxyRule{ProxyRule::Kind::Http, QStringLiteral("proxy.example"), 3128}));
    QVERIFY(policies.whyNot(at(QStringLiteral("https://a.example"))).isEmpty());
}

void PoliciesTest::severalFilesOnlyNarrow()
{
    Laid laid;
    laid.add(R"({"historyDays": 30, "allowedBaseUrls": ["https://a.example", "https://b.example"],)"
             R"( "allowedCustomerIds": [14531, 14532]})");
    laid.add(R"({"historyDays": 60, "proxy": "none", "allowedBaseUrls": ["https://b.example", "https://c.example"],)"
             R"( "allowedCustomerIds": [14532, 14533]})");
    const Policies policies = laid.read();
    QCOMPARE(policies.historyDays, std::optional(30));
    QCOMPARE(policies.proxyRule().kind, ProxyRule::Kind::None);
    QVERIFY(!policies.whyNot(at(QStringLiteral("https://a.example"))).isEmpty());
    QVERIFY(policies.whyNot(at(QStringLiteral("https://b.example"))).isEmpty());
    QVERIFY(!policies.whyNot(at(QStringLiteral("https://c.example"))).isEmpty());
    QVERIFY(!policies.whyNot(at(QStringLiteral("https://b.example"), 14531)).isEmpty());
    QVERIFY(!policies.whyNot(at(QStringLiteral("https://b.example"), 14533)).isEmpty());
    laid.add("broken");
    QVERIFY(!laid.read().whyNot(at(QStringLiteral("https://b.example"))).isEmpty());
}

void PoliciesTest::absentFilesForbidNothing()
{
    const Policies policies = Policies::read({QStringLiteral("/nowhere/jobwright/policies.json")});
    QVERIFY(!policies.areBroken());
    QVERIFY(!policies.fixHistory());
    QVERIFY(policies.whyNot(at(QStringLiteral("https://a.example"))).isEmpty());
    QCOMPARE(policies.proxyRule().kind, ProxyRule::Kind::System);
}

void PoliciesTest::theSandboxIsNoTenant()
{
    Laid laid;
    laid.add(R"({"allowedBaseUrls": [], "allowedCustomerIds": []})");
    const Policies policies = laid.read();
    QVERIFY(policies.whyNot(sandboxProfile({QUrl(QStringLiteral("http://127.0.0.1:8123")), 14532})).isEmpty());
    // Something else that calls itself so.
    QVERIFY(!policies.whyNot(sandboxProfile({QUrl(QStringLiteral("https://evil.example")), 14532})).isEmpty());
}

void PoliciesTest::proxies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("system") << QStringLiteral("system") << true;
    QTest::newRow("none") << QStringLiteral("none") << true;
    QTest::newRow("http") << QStringLiteral("http://proxy.example:3128") << true;
    QTest::newRow("http, slash") << QStringLiteral("http://proxy.example:3128/") << true;
    QTest::newRow("http, IPv6") << QStringLiteral("http://[fd00::1]:3128") << true;
    QTest::newRow("N22 PAC is no proxy") << QStringLiteral("pac+http://proxy.example/proxy.pac") << false;
    QTest::newRow("N22 nor is finding one") << QStringLiteral("wpad://") << false;
    for (const char *wrong : {"", "System", "proxy.example:3128", "http://proxy.example", "http://proxy.example:0",
                              "http://proxy.example:99999", "https://proxy.example:3128", "socks5://proxy.example:1080",
                              "http://proxy.example:3128/path", "http://proxy.example:3128?x", "http://:3128",
                              "http://u@proxy.example:3128", "http://@proxy.example:3128", "file:///etc/passwd"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
}

void PoliciesTest::proxies()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QCOMPARE(ProxyRule::fromText(text).has_value(), taken);
}

void PoliciesTest::requestsTakeTheProxy_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("environment"); // what the system's settings are here
    QTest::addColumn<QString>("host");           // of the proxy; empty: none
    const QByteArray given = "http://environment.example:8080";
    const QByteArray pac = "pac+http://127.0.0.1:1/proxy.pac";
    const QString http = QStringLiteral("http://proxy.example:3128");
    const QString proxy = QStringLiteral("proxy.example");
    const QString service = QStringLiteral("https://api.one.example");
    const QString local = QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("given") << http << service << given << proxy;
    QTest::newRow("this computer") << http << local << given << QString();
    QTest::newRow("none, whatever the environment says") << QStringLiteral("none") << service << given << QString();
    QTest::newRow("of the system") << QStringLiteral("system") << service << given
                                   << QStringLiteral("environment.example");
    QTest::newRow("N22 PAC, and a proxy given") << http << service << pac << proxy;
    QTest::newRow("N22 PAC, and none wanted") << QStringLiteral("none") << service << pac << QString();
    QTest::newRow("N22 PAC, this computer") << QStringLiteral("system") << local << pac << QString();
    // It cannot be fetched, with or without something that could carry it out; and nobody waits for it.
    QTest::newRow("N22 PAC of the system") << QStringLiteral("system") << service << pac << QString();
}

void PoliciesTest::requestsTakeTheProxy()
{
    QFETCH(QString, rule);
    QFETCH(QString, url);
    QFETCH(QByteArray, environment);
    QFETCH(QString, host);
    qputenv("https_proxy", environment);
    QNetworkAccessManager network;
    setUpNetwork(network, ProxyRule::fromText(rule).value());
    const auto proxies = network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url)));
    qunsetenv("https_proxy");
    QVERIFY(!proxies.isEmpty());
    QCOMPARE(proxies.constFirst().type() == QNetworkProxy::NoProxy, host.isEmpty());
    QCOMPARE(proxies.constFirst().hostName(), host);
}

void PoliciesTest::aVariableLiftsNothing_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("other"); // of a folder that the user names
    QTest::addColumn<std::optional<int>>("days");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("allowed"); // https://a.example with 14532
    const auto row = [](const char *name, const QByteArray &system, const QByteArray &other, std::optional<int> days,
                        const char *proxy, bool allowed) {
        QTest::newRow(name) << system << other << days << QString::fromLatin1(proxy) << allowed;
    };
    const QByteArray laid = R"({"historyDays": 30, "proxy": "http://proxy.example:3128"})";
    row("nothing else", laid, "{}", 30, "proxy.example", true);
    row("longer history", laid, R"({"historyDays": 0})", 30, "proxy.example", true);
    row("shorter history", laid, R"({"historyDays": 1})", 30, "proxy.example", true);
    row("no proxy", laid, R"({"proxy": "none"})", 30, "proxy.example", true);
    row("another proxy", laid, R"({"proxy": "http://evil.example:1"})", 30, "proxy.example", true);
    row("what the system leaves open", R"({"historyDays": 30})", R"({"proxy": "http://mine.example:1"})", 30,
        "mine.example", true);
    row("another address", R"({"lockedBaseUrl": "https://b.example"})", R"({"lockedBaseUrl": "https://a.example"})",
        std::nullopt, "", false);
    row("another tenant", R"({"allowedCustomerIds": [1]})", R"({"allowedCustomerIds": [14532]})", std::nullopt, "",
        false);
    row("an address fewer", R"({"allowedBaseUrls": ["https://a.example", "https://b.example"]})",
        R"({"lockedBaseUrl": "https://b.example"})", std::nullopt, "", false);
}

void PoliciesTest::aVariableLiftsNothing()
{
    QFETCH(QByteArray, system);
    QFETCH(QByteArray, other);
    QFETCH(std::optional<int>, days);
    QFETCH(QString, proxy);
    QFETCH(bool, allowed);
    const QTemporaryDir folder;
    const auto layDown = [&folder](const QString &name, const QByteArray &json) {
        QVERIFY(QDir(folder.path()).mkpath(name + QStringLiteral("/jobwright")));
        QFile file(folder.filePath(name + QStringLiteral("/jobwright/policies.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    layDown(QStringLiteral("system"), system);
    layDown(QStringLiteral("other"), other);
    const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
    const auto restore =
        qScopeGuard([&] { before.isNull() ? qunsetenv("XDG_CONFIG_DIRS") : qputenv("XDG_CONFIG_DIRS", before); });
    const QString systemFolder = folder.filePath(QStringLiteral("system"));
    const QString otherFolder = folder.filePath(QStringLiteral("other"));
    const QString both = otherFolder + u':' + systemFolder;
    for (const QString &variable : {otherFolder, both, QStringLiteral("relative:") + both}) {
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(variable));
        const Policies policies = Policies::read(Policies::files(systemFolder));
        QVERIFY2(policies.troubles.isEmpty(), qPrintable(policies.troubles.join(u'\n')));
        QCOMPARE(policies.historyDays, days);
        QCOMPARE(policies.proxyRule().host, proxy);
        QCOMPARE(policies.whyNot(at(QStringLiteral("https://a.example"))).isEmpty(), allowed);
    }
}

/// Whatever the variable says, and each file once.
void PoliciesTest::theSystemsFileComesFirst()
{
    const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
    qputenv("XDG_CONFIG_DIRS", "/etc/one:relative:/etc/xdg:/etc/two");
    const QStringList files = Policies::files();
    before.isNull() ? qunsetenv("XDG_CONFIG_DIRS") : qputenv("XDG_CONFIG_DIRS", before);
    QCOMPARE(files, (QStringList{QStringLiteral("/etc/xdg/jobwright/policies.json"),
                                 QStringLiteral("/etc/one/jobwright/policies.json"),
                                 QStringLiteral("/etc/two/jobwright/policies.json")}));
}

QTEST_GUILESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
