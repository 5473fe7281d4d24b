// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jobwright::sandbox {

/// Ends the event loop on SIGTERM, SIGINT and SIGHUP, and, when asked to, when standard input is closed: that happens
/// also when the parent is killed, so no server stays behind.
class Lifeline : public QObject
{
    Q_OBJECT

public:
    explicit Lifeline(bool watchStandardInput, QObject *parent = nullptr);

private:
    void watchSignals();
    void watchStandardInput();
};

} // namespace jobwright::sandbox
