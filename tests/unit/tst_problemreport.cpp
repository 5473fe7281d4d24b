// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/problemreport.h"

#include <QDir>
#include <QTest>

using namespace jobwright;

class ProblemReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesConnectionsOnlyWhenWanted();
    void holdsNoSecretWhateverTheLogHolds_data();
    void holdsNoSecretWhateverTheLogHolds();
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

void ProblemReportTest::namesNoUser()
{
    ProblemReport with = report();
    with.findings[0].words = QStringLiteral("It lies in %1/.local/share/jobwright.").arg(QDir::homePath());
    QVERIFY(with.text(true).contains(QLatin1String("~/.local/share/jobwright")));
}

void ProblemReportTest::standsWithNothingInIt()
{
    const QString text = ProblemReport().text(false);
    QVERIFY(text.contains(QLatin1String("None.")));
}

QTEST_GUILESS_MAIN(ProblemReportTest)
#include "tst_problemreport.moc"
