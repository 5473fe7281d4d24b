// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logcapture.h"

#include <QLoggingCategory>
#include <QMutex>

namespace jobwright {

namespace {

// A message handler takes no context, and Qt calls it from any thread.
QMutex mutex;
QString captured;

void capture(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    captured += QString::fromUtf8(context.category) + QStringLiteral(": ") + message + u'\n';
}

} // namespace

LogCapture::LogCapture() : m_previous(qInstallMessageHandler(capture))
{
    const QMutexLocker lock(&mutex);
    captured.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("jobwright.*=true"));
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(m_previous);
    QLoggingCategory::setFilterRules({});
}

QString LogCapture::text() const
{
    const QMutexLocker lock(&mutex);
    return captured;
}

} // namespace jobwright
