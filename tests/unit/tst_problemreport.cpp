// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/problemreport.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

using namespace jobwright;

class ProblemReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesConnectionsOnlyWhenWanted();
    void holdsNoSecretWhateverTheLogHolds_data();
    void holdsNoSecretWhateverTheLogHolds();
    void namesNothingOfTheAdministrators_data();
    void namesNothingOfTheAdministrators();
    void namesNoUser_data();
    void namesNoUser();
    void standsWithNothingInIt();
};

namespace {

Profile profileOf(const QString &name, const QString &url)
{
    Profile profile = givenProfile({QUrl(url), 14532}, QStringLiteral("client-of-") + name);
    profile.name = name;
    return profile;
}

/// They name a service and tenants that no connection here has.
Policies administratorsRules()
{
    Policies policies;
    policies.allowed = QList<QUrl>{QUrl(QStringLiteral("https://intern.example:8443"))};
    policies.allowedCustomers = QList<qint64>{99, 9900};
    return policies;
}

ProblemReport report()
{
    ProblemReport report;
    report.madeAt = QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    report.profiles = {profileOf(QStringLiteral("Northgate"), QStringLiteral("https://api.northgate.example:8443/x")),
                       profileOf(QStringLiteral("e"), QStringLiteral("https://other.example"))};
    report.findings = {{QStringLiteral("network"), QStringLiteral("Northgate"), Finding::State::Wrong,
                        QStringLiteral("Service"), QStringLiteral("https://api.northgate.example:8443/x is away."),
                        QStringLiteral("Ask northgate.")}};
    report.settings = {QStringLiteral("view/language: de")};
    report.log = "2026-11-27T12:00:00Z info jobwright.net: GET /v1/jobs/17 200\n"
                 "2026-11-27T12:00:01Z warning qt: host api.northgate.example not found\n";
    return report;
}

} // namespace

void ProblemReportTest::namesConnectionsOnlyWhenWanted()
{
    const QString named = report().text(true);
    QVERIFY2(named.contains(QLatin1String("Northgate: https://api.northgate.example:8443/x")), qPrintable(named));
    QVERIFY(named.contains(QLatin1String("/v1/jobs/17")));
    QVERIFY(named.contains(QLatin1String("view/language: de")));
    const QString unnamed = report().text(false);
    QVERIFY2(!unnamed.contains(QLatin1String("northgate"), Qt::CaseInsensitive), qPrintable(unnamed));
    QVERIFY2(!unnamed.contains(QLatin1String("other.example")), qPrintable(unnamed));
    QVERIFY(unnamed.contains(QLatin1String("connection 1")));
    // A name of one letter leaves the other words as they are.
    QVERIFY(unnamed.contains(QLatin1String("warning qt: host connection 1 not found")));
}

void ProblemReportTest::holdsNoSecretWhateverTheLogHolds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("header") << QByteArray("Authorization: Bearer CANARY-1234");
    QTest::newRow("form") << QByteArray("grant_type=client_credentials&client_secret=CANARY-1234");
    QTest::newRow("json") << QByteArray(R"({"access_token": "CANARY-1234"})");
    QTest::newRow("query") << QByteArray("https://a.example/v1/jobs?search=CANARY-1234");
}

void ProblemReportTest::holdsNoSecretWhateverTheLogHolds()
{
    QFETCH(QByteArray, line);
    ProblemReport with = report();
    with.log += line + '\n';
    for (const bool named : {false, true})
        QVERIFY2(!with.text(named).contains(QLatin1String("CANARY")), qPrintable(with.text(named)));
}

void ProblemReportTest::namesNothingOfTheAdministrators_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept"); // is of use and stays
    const QString network = QStringLiteral("network");
    const QString profiles = QStringLiteral("profiles");
    const QString policies = QStringLiteral("policies");
    const Policies rules = administratorsRules();
    QTest::newRow("forbidden address") << network
                                       << rules.whyNot(profileOf(QStringLiteral("Northgate"),
                                                                 QStringLiteral("https://other.example")))
                                       << QStringLiteral("does not allow this address");
    Profile tenant = profileOf(QStringLiteral("Northgate"), QStringLiteral("https://intern.example:8443"));
    QTest::newRow("forbidden tenant") << network << rules.whyNot(tenant)
                                      << QStringLiteral("does not allow this Customer-Id");
    QTest::newRow("server of an allowed address")
        << network << QStringLiteral("No server has the name intern.example, port 8443.")
        << QStringLiteral("port 8443");
    QTest::newRow("server with its port")
        << network << QStringLiteral("intern.example:8443 is away.") << QStringLiteral("is away.");
    QTest::newRow("address that nobody knows")
        << network << QStringLiteral("Redirected to https://intern.example.org/sign-in, it says.")
        << QStringLiteral("it says.");
    QTest::newRow("profile that gave way")
        << profiles << QStringLiteral("Your profile “intern.example” gives way to another.")
        << QStringLiteral("gives way to another.");
    QTest::newRow("profile that cannot be used, German")
        << profiles << QStringLiteral("Ihr Profil „Intern.example“ ist nicht verwendbar.")
        << QStringLiteral("nicht verwendbar.");
    QTest::newRow("a rule") << policies << QStringLiteral("“historyDays” must be a whole number.")
                            << QStringLiteral("“historyDays” must be");
    QTest::newRow("an address instead of a rule")
        << policies << QStringLiteral("“intern.example” is not known.") << QStringLiteral("is not known.");
}

void ProblemReportTest::namesNothingOfTheAdministrators()
{
    QFETCH(QString, check);
    QFETCH(QString, words);
    QFETCH(QString, kept);
    ProblemReport with = report();
    with.policies = administratorsRules();
    with.findings += Finding{check, {}, Finding::State::Wrong, QStringLiteral("Service"), words, {}};
    QVERIFY(with.text(true).contains(words));
    const QString text = with.text(false);
    QVERIFY2(!text.contains(QLatin1String("intern"), Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("99")), qPrintable(text));
    QVERIFY2(text.contains(kept), qPrintable(text));
}

void ProblemReportTest::namesNoUser_data()
{
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *words, const char *expected) {
        QTest::newRow(name) << QStringLiteral("/home/al") << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("a file in it", "It lies in /home/al/.local/share.", "It lies in ~/.local/share.");
    row("the folder itself", "It lies in /home/al.", "It lies in ~.");
    row("in brackets", "(/home/al)", "(~)");
    row("a longer name", "It lies in /home/alice/x.", "It lies in /home/alice/x.");
    row("a name with a full stop", "It lies in /home/al.smith/x.", "It lies in /home/al.smith/x.");
    row("a name with a hyphen", "It lies in /home/al-2/x.", "It lies in /home/al-2/x.");
    row("a name that goes on in other letters", "It lies in /home/al\u00e9/x.", "It lies in /home/al\u00e9/x.");
    QTest::newRow("signs in the name") << QStringLiteral("/home/a+b(c)") << QStringLiteral("In /home/a+b(c)/x.")
                                       << QStringLiteral("In ~/x.");
}

void ProblemReportTest::namesNoUser()
{
    QFETCH(QString, home);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.toUtf8());
    const auto restore = qScopeGuard([&before] { qputenv("HOME", before); });
    QCOMPARE(QDir::homePath(), home);
    ProblemReport with = report();
    with.findings[0].words = words;
    for (const bool named : {true, false})
        QVERIFY2(with.text(named).contains(expected), qPrintable(with.text(named)));
}

void ProblemReportTest::standsWithNothingInIt()
{
    const QString text = ProblemReport().text(false);
    QVERIFY(text.contains(QLatin1String("None.")));
}

QTEST_GUILESS_MAIN(ProblemReportTest)
#include "tst_problemreport.moc"
