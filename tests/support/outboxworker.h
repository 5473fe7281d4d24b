// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/systemclock.h"
#include "base/systemrandomness.h"
#include "net/apiclient.h"
#include "store/sqlitedraftstore.h"
#include "work/outbox.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace jobwright {

class DraftRecord;

/// A process that queues and sends as the program does, over a real drafts file and a real network, and says on
/// standard output what it was told, so that it can be killed and held to its word. Run by a test executable that was
/// started with `arguments()`; it ends by itself once everything is sent.
class OutboxWorker : public QObject
{
    Q_OBJECT

public:
    struct Orders
    {
        QString path;    ///< of the drafts file
        QString baseUrl; ///< of the sandbox
        QString mark;    ///< every value begins with it and is used once
        int count = 0;   ///< how many updates to queue; less than 0: without end
    };
    /// What it says, a line each: the word, then the value.
    static constexpr const char *queuedWord = "queued";       ///< it counts as queued
    static constexpr const char *confirmedWord = "confirmed"; ///< so is its outcome
    static constexpr const char *troubleWord = "trouble";     ///< in place of the value: the words for the user

    [[nodiscard]] static QStringList arguments(const Orders &orders);
    /// Nothing where these are not its arguments, else the exit code after it has run.
    [[nodiscard]] static std::optional<int> runIfAsked(const QStringList &arguments);

private:
    explicit OutboxWorker(const Orders &orders);

    void queueOne();
    void queueFor(JobId jobId);
    void type(Draft draft);
    void enqueue(const std::shared_ptr<DraftRecord> &editor);
    void note(const QUuid &draftId);
    void endIfDone();
    [[nodiscard]] bool isWaitingFor(JobId jobId) const;
    static void say(const char *word, const QString &what);

    Orders m_orders;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    QRandomGenerator m_dice;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    SqliteDraftStore m_store;
    Outbox m_outbox;
    QHash<QUuid, std::shared_ptr<DraftRecord>> m_editors; ///< of drafts that were not said to be queued yet
    QList<QUuid> m_refused;                               ///< of these: what the disk did not take
    QTimer m_next;
    int m_made = 0;
    int m_reading = 0; ///< jobs looked at before an update is queued
};

} // namespace jobwright
