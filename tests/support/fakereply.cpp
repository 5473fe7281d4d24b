// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakereply.h"

#include <algorithm>
#include <cstring>

namespace jobwright {

namespace {

/// As Qt 6.4 maps them (qhttpthreaddelegate.cpp); what is not listed is UnknownContentError or UnknownServerError.
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

FakeReply::FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, FakeAnswer answer,
                     QObject *parent)
    : QNetworkReply(parent), m_answer(std::move(answer))
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FakeReply::complete);
    if (!m_answer.hangs)
        m_timer.start(m_answer.delay);
    else if (m_answer.takesBody)
        QMetaObject::invokeMethod(this, &QNetworkReply::requestSent, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &QNetworkReply::socketStartedConnecting, Qt::QueuedConnection);
}

void FakeReply::abort()
{
    m_timer.stop();
    if (!isFinished())
        end(OperationCanceledError);
}

qint64 FakeReply::bytesAvailable() const
{
    return m_readable ? m_answer.body.size() - m_position : 0;
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_answer.body.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

void FakeReply::complete()
{
    if (m_answer.takesBody)
        Q_EMIT requestSent();
    if (m_answer.status != 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        if (!m_answer.contentType.isEmpty())
            setRawHeader("Content-Type", m_answer.contentType);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
        m_readable = true;
        if (!m_answer.body.isEmpty())
            Q_EMIT readyRead();
    }
    if (!isFinished()) // a slot may have aborted
        end(m_answer.error == NoError ? errorOf(m_answer.status) : m_answer.error);
}

void FakeReply::end(NetworkError error)
{
    if (error != NoError)
        setError(error, QStringLiteral("fake error at ") + url().toString());
    setFinished(true);
    if (error != NoError)
        Q_EMIT errorOccurred(error);
    Q_EMIT finished();
}

} // namespace jobwright
