// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/callpolicy.h"
#include "net/clocktimer.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace jobwright {

class OnceOnlyBody;

/// One HTTP request on the wire: sent once, bounded in time and size, ended by exactly one finished(). Neither repeats
/// nor judges.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, const Clock &clock, const CallPolicy &policy, QObject *parent);
    /// Drops the request without a signal.
    ~Exchange() override;

    /// `request` from prepare(); `verb` GET (without a body), POST or PATCH; `deadline` is a time of
    /// Clock::monotonic(). Once.
    void start(const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body,
               std::chrono::milliseconds deadline);
    /// finished() follows on a later turn of the event loop. The first reason counts.
    void abort(jobwright::Answer::Abort why);

Q_SIGNALS:
    /// Never from within start() or abort().
    void finished(const jobwright::Answer &answer);

private:
    void watch();
    void takeData();
    void checkHeaders();
    void finish();
    [[nodiscard]] bool wasSent() const;
    [[nodiscard]] bool isProxied() const;
    void log(const Answer &answer) const;

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    CallPolicy m_policy;
    ClockTimer m_deadline;
    ClockTimer m_connecting;
    QPointer<QNetworkReply> m_reply;
    QPointer<OnceOnlyBody> m_upload;
    QByteArray m_verb;
    std::chrono::milliseconds m_started{0};
    bool m_connectionSeen = false;
    bool m_requestSent = false;
    Answer m_answer;
};

} // namespace jobwright
