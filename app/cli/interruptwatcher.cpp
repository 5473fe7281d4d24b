// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruptwatcher.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace jobwright {

#ifdef Q_OS_UNIX

namespace {

int writeEnd = -1; // a signal handler can reach nothing but globals

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

void handleWith(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

} // namespace

InterruptWatcher::InterruptWatcher(QObject *parent) : QObject(parent)
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &InterruptWatcher::take);
    handleWith(onSignal);
}

InterruptWatcher::~InterruptWatcher()
{
    if (m_readEnd < 0)
        return;
    handleWith(SIG_DFL);
    ::close(m_readEnd);
    ::close(writeEnd);
    writeEnd = -1;
}

void InterruptWatcher::take()
{
    char byte = 0;
    while (::read(m_readEnd, &byte, 1) == 1) {
        if (++m_count == 2)
            handleWith(SIG_DFL);
        Q_EMIT interrupted();
    }
}

#else

InterruptWatcher::InterruptWatcher(QObject *parent) : QObject(parent) {}

InterruptWatcher::~InterruptWatcher() = default;

void InterruptWatcher::take() {}

#endif

} // namespace jobwright
