// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/logfile.h"

#include <QMessageLogContext>
#include <QMutex>
#include <QString>

#include <QtGlobal>

#include <atomic>

namespace jobwright {

/// While it lives, every message of the program and of Qt goes as one redacted line to the log file and to standard
/// error: `2026-11-23T14:02:00.123Z warning jobwright.net: text`. One at a time; it puts the earlier handler back when
/// it goes.
class LogSink
{
public:
    /// An empty path: no file.
    explicit LogSink(const QString &path = LogFile::defaultPath());
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;
    ~LogSink();

    /// The line as it is written, without its line break.
    [[nodiscard]] static QString line(QtMsgType type, const QMessageLogContext &context, const QString &message);

    /// Standard error gets warnings and worse alone: there the program talks to people and scripts.
    void showOnlyWarnings() { m_onlyWarnings = true; }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QByteArray &line);

    QMutex m_mutex; ///< Qt calls from any thread
    LogFile m_file;
    std::atomic_bool m_onlyWarnings = false;
    QtMessageHandler m_previous = nullptr;
};

} // namespace jobwright
