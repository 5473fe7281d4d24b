// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lookout.h"

#include "net/call.h"
#include "net/jobquery.h"
#include "net/jobservice.h"

#include <QNetworkInformation>

#include <algorithm>

namespace jobwright {

using std::chrono::milliseconds;

Lookout::Lookout(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_timer(clock, std::chrono::seconds(1))
{
    connect(&m_timer, &ClockTimer::timeout, this, &Lookout::look);
}

Lookout::~Lookout()
{
    if (m_call)
        m_call->cancel();
}

void Lookout::start()
{
    // False without a service such as NetworkManager; then there is only the asking.
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Disconnected)
                    return;
                Q_EMIT networkChanged();
                lookNow();
            });
}

void Lookout::lookFor(JobService *service)
{
    if (service == m_service && m_timer.isActive())
        return;
    m_service = service;
    m_pause = firstPause;
    m_timer.stop();
    if (service)
        m_timer.start(m_clock.monotonic() + m_pause);
}

void Lookout::lookNow()
{
    if (!m_service)
        return;
    m_pause = firstPause;
    m_timer.start(m_clock.monotonic());
}

void Lookout::look()
{
    if (!m_service || m_call)
        return;
    const QDateTime now = m_clock.nowUtc();
    JobQuery query;
    query.from = now;
    query.to = now.addDays(1);
    m_call = m_service->listJobs(query, 1, 1);
    connect(m_call, &Call::finished, this, [this] {
        m_call.clear(); // it lives on a little
        if (!m_service)
            return;
        m_pause = std::min<milliseconds>(m_pause * 2, longestPause);
        m_timer.start(m_clock.monotonic() + m_pause);
    });
}

} // namespace jobwright
