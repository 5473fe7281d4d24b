// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logsink.h"

#include "base/redaction.h"

#include <QDateTime>

#include <cstdio>

namespace jobwright {

namespace {

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

// A message handler takes no context.
std::atomic<LogSink *> current = nullptr;

} // namespace

LogSink::LogSink(const QString &path) : m_file(path)
{
    current = this;
    m_previous = qInstallMessageHandler(take);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_previous);
    current = nullptr;
}

void LogSink::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogSink *sink = current)
        sink->write(type, line(type, context, message).toUtf8());
}

void LogSink::write(QtMsgType type, const QByteArray &line)
{
    const bool shown = !m_onlyWarnings || (type != QtDebugMsg && type != QtInfoMsg);
    const QMutexLocker lock(&m_mutex);
    m_file.append(line);
    // One call per line: what other processes write there does not run into it.
    if (const QByteArray bytes = line + '\n'; shown)
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

QString LogSink::line(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelWord(type)),
             QLatin1String(context.category ? context.category : "default"), redacted(message));
}

} // namespace jobwright
