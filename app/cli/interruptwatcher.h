// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jobwright {

/// Turns SIGINT and SIGTERM into a signal of Qt while it lives. The third one ends the process at once, as without it.
/// SIGPIPE is ignored from then on: that nobody reads what is printed must not end a command half-way.
class InterruptWatcher : public QObject
{
    Q_OBJECT

public:
    explicit InterruptWatcher(QObject *parent = nullptr);
    ~InterruptWatcher() override;

Q_SIGNALS:
    void interrupted();

private:
    void take();

    int m_readEnd = -1;
    int m_count = 0;
};

} // namespace jobwright
