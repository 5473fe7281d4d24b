// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QObject>

namespace jobwright {

/// One command of the command line, carried out on the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Once.
    virtual void start() = 0;
    /// On Ctrl+C: ends soon, and as safely as the moment allows.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Exactly once, after everything was printed and is on the disk; never before start() has returned.
    void finished(jobwright::ExitCode code);
};

} // namespace jobwright
