// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/clocktimer.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace jobwright {

class Call;
class JobService;

/// Finds out when a service that could not be reached is there again: asks it now and then for one job of its list, and
/// sooner where the system says that the network changed. Only while it is told that the service is away.
class Lookout : public QObject
{
    Q_OBJECT

public:
    /// Between two questions; doubled each time, up to the longest.
    static constexpr std::chrono::seconds firstPause{5};
    static constexpr std::chrono::seconds longestPause{60};

    /// `clock` must outlive it. The network is watched from start() on.
    explicit Lookout(const Clock &clock, QObject *parent = nullptr);
    ~Lookout() override;

    /// After the window is on screen: loading the system's network information takes time.
    void start();
    /// The service that is away; nullptr: none is (any more). What comes of the asking is told by the service itself
    /// (ApiClient::reachableChanged()).
    void lookFor(JobService *service);
    /// There is a reason to think that it is back.
    void lookNow();

Q_SIGNALS:
    /// The system says that there is a network now. A hint: nothing waits for it.
    void networkChanged();

private:
    void look();

    const Clock &m_clock;
    ClockTimer m_timer;
    JobService *m_service = nullptr;
    QPointer<Call> m_call;
    std::chrono::milliseconds m_pause = firstPause; ///< before the next question
};

} // namespace jobwright
