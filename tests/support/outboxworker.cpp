// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxworker.h"

#include "net/call.h"
#include "net/endpoint.h"
#include "net/reply.h"
#include "net/requestsetup.h"
#include "wire/jobjson.h"
#include "work/draftrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace jobwright {

using namespace std::chrono_literals;

namespace {

const QString command = QStringLiteral("--work-the-outbox");
constexpr int mostWaiting = 12; ///< more are not queued before some are sent
constexpr std::array<JobId, 8> jobs{1004476, 1004478, 1004485, 1004486, 1004487, 1004488, 1004489, 1004490};
const QUuid profileId(QStringLiteral("6a1f7c52-90b4-4c0e-9a53-1d6d0f7a4e21"));

Credentials credentials()
{
    return {QStringLiteral("sandbox"), SecretString(QStringLiteral("sandbox"))};
}

/// As the program's, but without its long pauses: what they are for is tested elsewhere.
CallPolicy callPolicy()
{
    CallPolicy policy;
    policy.tick = 10ms;
    policy.backoffBase = 5ms;
    policy.backoffCap = 20ms;
    policy.circuitOpen = 20ms;
    return policy;
}
OutboxPolicy outboxPolicy()
{
    OutboxPolicy policy;
    policy.tick = 2ms;
    policy.longestOnItsWay = 20ms; // the sandbox answers faster
    policy.backoffBase = 5ms;
    policy.backoffCap = 40ms;
    policy.mostFailures = 1000000;
    return policy;
}

} // namespace

QStringList OutboxWorker::arguments(const Orders &orders)
{
    return {command, orders.path, orders.baseUrl, orders.mark, QString::number(orders.count)};
}

std::optional<int> OutboxWorker::runIfAsked(const QStringList &arguments)
{
    if (arguments.size() != 6 || arguments.at(1) != command)
        return std::nullopt;
    OutboxWorker worker({arguments.at(2), arguments.at(3), arguments.at(4), arguments.at(5).toInt()});
    return QCoreApplication::exec();
}

OutboxWorker::OutboxWorker(const Orders &orders)
    : m_orders(orders)
    , m_dice(QRandomGenerator::securelySeeded())
    , m_client(m_network, m_clock, m_randomness, {baseUrlFromText(orders.baseUrl), 14532}, credentials(), nullptr,
               callPolicy())
    , m_store([&orders] {
        StoreOptions options;
        options.path = orders.path;
        options.checkAfter = 20ms;
        return options;
    }())
    , m_outbox(
          m_store, m_clock, m_randomness,
          [this](const QUuid &) {
              return OutboxProfile{&m_client, QStringLiteral("Sandbox"), {}};
          },
          outboxPolicy())
{
    setUpNetwork(m_network);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OutboxWorker::queueOne);
    connect(&m_outbox, &Outbox::loaded, &m_next, [this] { m_next.start(0); });
    connect(&m_outbox, &Outbox::itemChanged, this, &OutboxWorker::note);
    connect(&m_outbox, &Outbox::itemRemoved, this, [this](const QUuid &draftId) {
        if (m_editors.contains(draftId)) // the editor still has it
            m_refused += draftId;
    });
    connect(&m_outbox, &Outbox::storeTrouble, this, [](const QString &words) { say(troubleWord, words); });
    connect(&m_outbox, &Outbox::attempted, this, [this](const QUuid &draftId, const SubmissionResult &result) {
        const bool isDone = !m_outbox.record(draftId); // else the disk refused the outcome
        if (isDone && result.outcome == SubmissionResult::Outcome::Confirmed && !result.verification.isEmpty())
            say(confirmedWord, result.verification.first().sent.value.text());
    });
    m_outbox.load();
}

void OutboxWorker::queueOne()
{
    // Unforeseeable, so that queueing falls into every step of sending.
    m_next.start(std::chrono::milliseconds(m_dice.bounded(12)));
    const QList<QUuid> refused = std::exchange(m_refused, {});
    for (const QUuid &id : refused)
        enqueue(m_editors.value(id));
    if (m_orders.count >= 0 && m_made + m_reading >= m_orders.count)
        endIfDone();
    else if (m_outbox.waiting() + m_reading < mostWaiting)
        queueFor(jobs.at(size_t(m_dice.bounded(int(jobs.size())))));
}

/// Half of them on the job as it is, as the window does; half without a look at it, as the command line does.
void OutboxWorker::queueFor(JobId jobId)
{
    Draft draft;
    draft.profileId = profileId;
    draft.jobId = jobId;
    if (m_dice.bounded(2) == 0 || m_reading > 0 || isWaitingFor(jobId)) {
        type(draft);
        return;
    }
    ++m_reading;
    connect(m_client.getJob(jobId), &Call::finished, this, [this, draft](const Reply &reply) {
        --m_reading;
        Draft seen = draft;
        const auto job = decodeJob(reply.body);
        if (reply.outcome == Reply::Outcome::Success && job && !isWaitingFor(draft.jobId)) {
            seen.base = *job;
            seen.baseReadAt = m_clock.nowUtc();
        }
        type(seen);
    });
}

/// Then what is there now will not be there when a further update goes out: that would be a conflict.
bool OutboxWorker::isWaitingFor(JobId jobId) const
{
    const auto isOfJob = [jobId](const Draft &draft) { return draft.jobId == jobId; };
    const QList<Draft> items = m_outbox.items();
    // What the disk refused is queued again in a moment.
    return std::any_of(items.begin(), items.end(), isOfJob) ||
           std::any_of(m_editors.begin(), m_editors.end(),
                       [&isOfJob](const auto &editor) { return isOfJob(editor->draft()); });
}

void OutboxWorker::type(Draft draft)
{
    const QString value = QStringLiteral("%1-%2").arg(m_orders.mark).arg(++m_made, 4, 10, QLatin1Char('0'));
    const FieldKey field = m_dice.bounded(2) == 0 ? FieldKey::Reference : FieldKey::OrderNumber;
    draft.input.insert(field, {Change::Kind::Set, value});
    const auto editor = std::make_shared<DraftRecord>(m_store, m_clock, draft, false);
    m_editors.insert(editor->draft().id, editor);
    enqueue(editor);
}

void OutboxWorker::enqueue(const std::shared_ptr<DraftRecord> &editor)
{
    if (!m_outbox.enqueue(editor))
        say(troubleWord, QStringLiteral("this cannot be queued at all"));
}

void OutboxWorker::note(const QUuid &draftId)
{
    if (const auto editor = m_editors.take(draftId))
        say(queuedWord, editor->draft().input.first().text);
}

void OutboxWorker::endIfDone()
{
    if (m_reading == 0 && m_editors.isEmpty() && m_outbox.waiting() == 0 && m_outbox.isIdle())
        QCoreApplication::quit();
}

void OutboxWorker::say(const char *word, const QString &what)
{
    std::printf("%s %s\n", word, qPrintable(what));
    std::fflush(stdout);
}

} // namespace jobwright
