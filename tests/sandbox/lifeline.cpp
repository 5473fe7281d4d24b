// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/lifeline.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <unistd.h>
#else
#include <cstdio>
#include <thread>
#endif

namespace jobwright::sandbox {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do no more than write to a pipe, and can reach it only here.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

} // namespace

void Lifeline::watchSignals()
{
    if (::pipe(signalPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &QCoreApplication::quit);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, onSignal);
}

void Lifeline::watchStandardInput()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

#else

/// Without a handler such a system ends the program by itself; what is in the data file is complete at any time.
void Lifeline::watchSignals() {}

/// A pipe cannot be waited for beside other events there. The thread ends with the program.
void Lifeline::watchStandardInput()
{
    std::thread([] {
        while (std::fgetc(stdin) != EOF) {
        }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

#endif

Lifeline::Lifeline(bool standardInput, QObject *parent) : QObject(parent)
{
    watchSignals();
    if (standardInput)
        watchStandardInput();
}

} // namespace jobwright::sandbox
