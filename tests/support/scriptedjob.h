// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "support/apifixture.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace jobwright {

/// One job behind a scripted network: answers reads and takes updates as the service does, unless a test says
/// otherwise.
class ScriptedJob
{
public:
    explicit ScriptedJob(ApiFixture &api);

    QJsonObject job; ///< as reads show it
    QByteArray etag;
    /// What an update is answered with; 204 unless set.
    FakeAnswer updateAnswer = FakeAnswer::noContent();
    /// What an update does to the job; sets and clears what it names unless set. Takes effect with the next read.
    std::function<void(QJsonObject &job, const QJsonObject &update)> apply;
    /// Called before the n-th read (from 1) is answered; an answer replaces the job.
    std::function<std::optional<FakeAnswer>(int read)> onRead;
    /// Called when an update comes, before it is answered.
    std::function<void()> onUpdate;

    /// The job as the program sees it now.
    [[nodiscard]] Job value() const;
    [[nodiscard]] int reads() const { return m_reads; }
    /// Of the updates, byte for byte.
    [[nodiscard]] QList<QByteArray> bodies() const;
    /// `If-Match` of the n-th update.
    [[nodiscard]] QByteArray ifMatch(int update) const;

private:
    [[nodiscard]] FakeAnswer answer(const RecordedRequest &request);
    void applyArrived();
    static void applyPlainly(QJsonObject &job, const QJsonObject &update);

    ApiFixture &m_api;
    int m_reads = 0;
    qsizetype m_applied = 0;
};

} // namespace jobwright
