// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectioncheck.h"
#include "net/reply.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace jobwright {

class Call;
class Clock;
class JobService;

/// Tries a profile without changing anything: sign in, read one job of the last day, read one person. Whether updates
/// are allowed cannot be tried without updating something, and it says so.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive the test.
    ConnectionTest(JobService &service, const Clock &clock, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~ConnectionTest() override;

    /// Once.
    void start();
    /// finished() follows, with what is known so far.
    void cancel();

    /// Everything that was tried worked. Only after finished().
    [[nodiscard]] bool succeeded() const;
    /// All four, in order; those not yet tried are NotTested.
    [[nodiscard]] const QList<ConnectionCheck> &checks() const { return m_checks; }
    /// One sentence over all: "Connected. Persons cannot be chosen: …"; empty before finished(). Translated.
    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    void checked(const jobwright::ConnectionCheck &check);
    /// Exactly once.
    void finished();

private:
    void follow(Call *call, void (ConnectionTest::*next)(const Reply &));
    void takeSignIn(const Reply &reply);
    void takeJobs(const Reply &reply);
    void takePersons(const Reply &reply);
    void set(ConnectionCheck::What what, ConnectionCheck::State state, const QString &words);
    void setFailed(ConnectionCheck::What what, const Reply &reply);
    void end();

    JobService &m_service;
    const Clock &m_clock;
    QList<ConnectionCheck> m_checks;
    QString m_summary;
    QPointer<Call> m_call;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace jobwright
