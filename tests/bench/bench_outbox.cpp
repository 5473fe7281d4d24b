// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many waiting updates the outbox brings to confirmed history in a second, each a look, an update and a look, and
// every step on a real disk before its effect; against curl, which sends the same requests in one process over one
// connection and keeps nothing. Both with a token at hand, in turn, at the sandbox as a process of its own.
#include "benchtable.h"
#include "support/sandboxprocess.h"

#include "base/systemclock.h"
#include "base/systemrandomness.h"
#include "net/apiclient.h"
#include "net/endpoint.h"
#include "net/requestsetup.h"
#include "store/sqlitedraftstore.h"
#include "work/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

using namespace jobwright;

namespace {

constexpr int rounds = 9;
constexpr int items = 100;
constexpr JobId firstJob = 1'004'600;
constexpr qint64 customerId = 14532;

QString orderNumber(int round, int item, QLatin1Char sender)
{
    return QStringLiteral("%1-%2-%3").arg(sender).arg(round).arg(item);
}

/// The program's outbox over its own drafts file and network, with the program's policies.
class Sender
{
public:
    Sender(const SandboxProcess &sandbox, const QString &draftsFile)
        : m_client(m_network, m_clock, m_randomness, {baseUrlFromText(sandbox.baseUrl()), customerId},
                   {QStringLiteral("sandbox"), SecretString(QStringLiteral("sandbox"))})
        , m_store(optionsFor(draftsFile))
    {
        setUpNetwork(m_network);
    }

    /// Items per second; 0 where not all were confirmed.
    [[nodiscard]] double send(int round)
    {
        for (int i = 0; i < items; ++i)
            m_store.save(queued(round, i), nullptr, {});
        waitForStore();
        Outbox outbox(m_store, m_clock, m_randomness, [this](const QUuid &) {
            return OutboxProfile{&m_client, QStringLiteral("Sandbox"), {}};
        });
        int attempts = 0;
        int confirmed = 0;
        QEventLoop loop;
        QObject::connect(&outbox, &Outbox::attempted, &loop, [&](const QUuid &, const SubmissionResult &result) {
            confirmed += result.outcome == SubmissionResult::Outcome::Confirmed ? 1 : 0;
            if (++attempts == items)
                loop.quit();
        });
        QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        outbox.load();
        loop.exec();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return confirmed == items && outbox.items().isEmpty() ? items / seconds : 0;
    }

private:
    static StoreOptions optionsFor(const QString &draftsFile)
    {
        StoreOptions options;
        options.path = draftsFile;
        return options;
    }
    [[nodiscard]] Draft queued(int round, int item) const
    {
        Draft draft;
        draft.id = QUuid::createUuid();
        draft.profileId = m_profile;
        draft.jobId = firstJob + item;
        draft.state = DraftState::Queued;
        draft.createdAt = m_clock.nowUtc();
        draft.editedAt = draft.createdAt;
        draft.queuedAt = draft.createdAt;
        draft.input.insert(FieldKey::OrderNumber, {Change::Kind::Set, orderNumber(round, item, QLatin1Char('J'))});
        return draft;
    }
    /// Until it has done what it was asked for.
    void waitForStore()
    {
        QEventLoop loop;
        m_store.catalogue({}, &loop, [&loop](const auto &) { loop.quit(); });
        loop.exec();
    }

    const QUuid m_profile = QUuid::createUuid();
    SystemClock m_clock;
    SystemRandomness m_randomness;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    SqliteDraftStore m_store;
};

QByteArray curlRequests(const SandboxProcess &sandbox, const QByteArray &token, int round)
{
    const QByteArray head = "header = \"Authorization: Bearer " + token +
                            "\"\nheader = \"Customer-Id: " + QByteArray::number(customerId) +
                            "\"\noutput = /dev/null\nwrite-out = \"%{http_code}\\n\"\n";
    QByteArray all;
    for (int i = 0; i < items; ++i) {
        const QByteArray url =
            "url = " + sandbox.baseUrl().toLatin1() + "/v1/jobs/" + QByteArray::number(firstJob + i) + "\n";
        const QByteArray body =
            R"({\"orderNumber\":\")" + orderNumber(round, i, QLatin1Char('C')).toLatin1() + R"(\"})";
        all += url + head + "next\n" + url + head + "request = PATCH\nheader = \"Content-Type: application/json\"\n" +
               "data = \"" + body + "\"\nnext\n" + url + head + "next\n";
    }
    all.chop(5); // the last "next"
    return all;
}

/// Items per second; 0 where not all were answered as they should be.
double sendByCurl(const SandboxProcess &sandbox, const QByteArray &token, int round, const QString &place)
{
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 0;
    file.write(curlRequests(sandbox, token, round));
    file.close();
    QProcess curl;
    QElapsedTimer timer;
    timer.start();
    curl.start(QStringLiteral("curl"), {QStringLiteral("--silent"), QStringLiteral("--config"), place});
    curl.waitForFinished(60'000);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return curl.readAllStandardOutput() == QByteArray("200\n204\n200\n").repeated(items) ? items / seconds : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("jobwright.*.info=false")); // a line for every request
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/outbox-XXXXXX"));
    SandboxProcess sandbox;
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty() || !sandbox.start()) {
        qCritical("bench_outbox: needs curl and the sandbox");
        return 1;
    }
    Sender sender(sandbox, folder.filePath(QStringLiteral("drafts.db")));
    const QByteArray token = sandbox.token();
    std::vector<double> ours;
    std::vector<double> curl;
    std::vector<double> ratio;
    for (int round = 0; round <= rounds; ++round) {
        const double a = sender.send(round);
        const double b = sendByCurl(sandbox, token, round, folder.filePath(QStringLiteral("requests")));
        sandbox.clearLog();
        if (a <= 0 || b <= 0) {
            qCritical("bench_outbox: not all updates were confirmed (the outbox %.1f/s, curl %.1f/s)", a, b);
            return 1;
        }
        if (round == 0)
            continue; // fetches the token, opens connections, warms up
        ours.push_back(a);
        curl.push_back(b);
        ratio.push_back(a / b);
    }
    BenchTable table(QStringLiteral("Outbox (median of %1 rounds of %2 updates)").arg(rounds).arg(items));
    table.add(QStringLiteral("curl: look, update, look"), median(curl), QStringLiteral("/s"));
    table.add(QStringLiteral("the outbox: queued to confirmed history"), median(ours), QStringLiteral("/s"));
    table.add(QStringLiteral("ratio, round by round"), median(ratio), QStringLiteral("×"));
    table.print();
    return 0;
}
