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

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // One call per line: lines of several threads do not run into each other.
    const QByteArray bytes = LogSink::line(type, context, message).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

LogSink::LogSink() : m_previous(qInstallMessageHandler(write)) {}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_previous);
}

QString LogSink::line(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(levelWord(type)),
             QLatin1String(context.category ? context.category : "default"), redacted(message));
}

} // namespace jobwright
