// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logsink.h"
#include "net/call.h"
#include "support/apifixture.h"
#include "support/endedcall.h"
#include "support/logcapture.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace jobwright;
using Outcome = Reply::Outcome;

/// I5: neither secret nor token nor what a person typed comes out anywhere but where it belongs.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeaks_data();
    void nothingLeaks();
    void nothingLeaksIntoTheFile_data() { nothingLeaks_data(); }
    void nothingLeaksIntoTheFile();
    void logsPathWithoutQuery();
};

namespace {

const QByteArray canaryToken = "canary-token-1b2c3d";
const QByteArray canarySecret = "s3cr3t+&=/canary"; // that of ApiFixture
const QByteArray canaryText = "canary-customer-text";

QStringList wordsOf(const Reply &reply)
{
    QStringList words{reply.problem.type,
                      reply.problem.title,
                      reply.problem.detail,
                      reply.problem.instance,
                      reply.problem.traceId,
                      reply.problem.otherErrors.join(u' '),
                      QString::fromUtf8(encodeProblem(reply.problem))};
    for (const FieldError &error : reply.problem.fieldErrors)
        words += error.messages;
    return words;
}

bool leaks(const QString &text)
{
    return text.contains(QString::fromLatin1(canaryToken)) || text.contains(QString::fromLatin1(canarySecret)) ||
           text.contains(QString::fromLatin1(canarySecret.toPercentEncoding()));
}

/// Each kind of request once; the words that a person gets to see of it.
QStringList everyCall(const FakeAnswer &signIn, const FakeAnswer &answer)
{
    QStringList words;
    ApiFixture f;
    f.network.answerSignIns(signIn);
    f.network.setHandler([&](const RecordedRequest &) { return answer; });
    JobQuery query;
    query.from = query.to = QDateTime::currentDateTimeUtc();
    query.orderNumbers = {QString::fromLatin1(canaryText)};
    words += wordsOf(ended(f.client->getJob(17)));
    words += wordsOf(ended(f.client->updateJob(17, {R"({"reference":")" + canaryText + R"("})", {}})));
    words += wordsOf(ended(f.client->listJobs(query, 1, 10)));
    words += wordsOf(ended(f.client->signIn()));
    const QPointer<Call> cancelled = f.client->getJob(18);
    QCoreApplication::processEvents();
    if (cancelled)
        cancelled->cancel();
    QTest::qWait(20);
    return words;
}

} // namespace

void TestCanary::nothingLeaks_data()
{
    QTest::addColumn<FakeAnswer>("signIn");
    QTest::addColumn<FakeAnswer>("answer");
    const FakeAnswer token = FakeAnswer::token(canaryToken);
    const QByteArray echo = "{\"title\":\"Bearer " + canaryToken + "\",\"errors\":{\"\":[\"" + canaryToken + "\"]}}";
    const QByteArray formEcho =
        "{\"detail\":\"client_secret=" + canarySecret.toPercentEncoding() + " or " + canarySecret + "\"}";
    QTest::newRow("success") << token << FakeAnswer::json("{}");
    QTest::newRow("refusal that repeats the token") << token << FakeAnswer::problem(400, echo);
    QTest::newRow("401 that repeats the token") << token << FakeAnswer::problem(401, echo);
    QTest::newRow("500 that repeats the token") << token << FakeAnswer::problem(500, echo);
    QTest::newRow("no connection") << token << FakeAnswer::failure(QNetworkReply::HostNotFoundError, false);
    QTest::newRow("broken off") << token << FakeAnswer::failure(QNetworkReply::RemoteHostClosedError, true);
    QTest::newRow("certificate") << token << FakeAnswer::failure(QNetworkReply::SslHandshakeFailedError, false);
    QTest::newRow("web page") << token << FakeAnswer::json("<html>" + canaryToken);
    QTest::newRow("sign-in that repeats the form") << FakeAnswer::problem(400, formEcho) << FakeAnswer::json("{}");
    QTest::newRow("sign-in with a page") << FakeAnswer::json("<html>" + canarySecret) << FakeAnswer::json("{}");
    QTest::newRow("sign-in without connection")
        << FakeAnswer::failure(QNetworkReply::ConnectionRefusedError, false) << FakeAnswer::json("{}");
    QTest::newRow("redirect") << token << FakeAnswer::problem(302).with("Location", "https://evil.example/");
}

void TestCanary::nothingLeaks()
{
    QFETCH(FakeAnswer, signIn);
    QFETCH(FakeAnswer, answer);
    LogCapture log;
    const QStringList words = everyCall(signIn, answer);
    const QString logged = log.text();
    QVERIFY(logged.contains(QLatin1String("jobwright.net: ")));
    QVERIFY2(!leaks(logged), qPrintable(logged));
    QVERIFY2(!logged.contains(QString::fromLatin1(canaryText)), qPrintable(logged));
    for (const QString &text : std::as_const(words))
        QVERIFY2(!leaks(text), qPrintable(text));
}

void TestCanary::nothingLeaksIntoTheFile()
{
    QFETCH(FakeAnswer, signIn);
    QFETCH(FakeAnswer, answer);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state/jobwright.log"));
    QLoggingCategory::setFilterRules(QStringLiteral("jobwright.*=true"));
    {
        const LogSink sink(path);
        (void)everyCall(signIn, answer);
    }
    QLoggingCategory::setFilterRules({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray logged = file.readAll();
    QVERIFY(logged.contains("jobwright.net: "));
    QVERIFY2(!leaks(QString::fromUtf8(logged)) && !logged.contains(canaryText), logged.constData());
    QVERIFY2(!logged.contains("Customer-Id") && !logged.contains("client_secret"), logged.constData());
}

void TestCanary::logsPathWithoutQuery()
{
    LogCapture log;
    ApiFixture f;
    f.network.queue(FakeAnswer::json("{}"));
    (void)ended(f.client->listPersons(300, 1, 10));
    const QStringList lines = log.text().split(u'\n').filter(QStringLiteral("/v1/persons"));
    QCOMPARE(lines.size(), 1);
    const QString id = QString::fromLatin1(f.network.requests().constFirst().header("X-Request-ID"));
    QVERIFY2(lines.constFirst().contains(id), qPrintable(lines.constFirst()));
    QVERIFY(lines.constFirst().contains(QLatin1String(" 200 ")));
    QVERIFY(!lines.constFirst().contains(QLatin1String("contactId")));
    QVERIFY(!lines.constFirst().contains(QLatin1String("api.example.test")));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
