// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer.h"
#include "net/callpolicy.h"
#include "net/endpoint.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace jobwright {

class Clock;
class Exchange;

/// Whether a service answers at its address: one request without any sign-in, so that neither a secret nor a tenant is
/// needed. That the service refuses it is the answer that was hoped for.
class ReachCheck : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` must outlive this.
    ReachCheck(QNetworkAccessManager &network, const Clock &clock, Endpoint endpoint, const CallPolicy &policy = {},
               QObject *parent = nullptr);
    ~ReachCheck() override;

    /// Once.
    void start();

    /// Empty where the service answers; else what is wrong and what to do, our own words alone.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    /// How far this computer's clock is ahead of the service's; nothing where no answer told the time.
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead() const { return m_clockAhead; }

Q_SIGNALS:
    /// Exactly once.
    void finished();

private:
    void take(const Answer &answer);

    const Clock &m_clock;
    Endpoint m_endpoint;
    CallPolicy m_policy;
    Exchange *m_exchange;
    QString m_trouble;
    std::optional<std::chrono::seconds> m_clockAhead;
};

} // namespace jobwright
