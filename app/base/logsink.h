// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageLogContext>
#include <QString>

#include <QtGlobal>

namespace jobwright {

/// While it lives, every message of the program and of Qt goes to standard error as one redacted line:
/// `2026-11-23T14:02:00.123Z warning jobwright.net: text`. One at a time; it puts the earlier handler back when it
/// goes.
class LogSink
{
public:
    LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;
    ~LogSink();

    /// The line as it is written, without its line break.
    [[nodiscard]] static QString line(QtMsgType type, const QMessageLogContext &context, const QString &message);

private:
    QtMessageHandler m_previous = nullptr;
};

} // namespace jobwright
