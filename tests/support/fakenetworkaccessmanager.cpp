// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakenetworkaccessmanager.h"

#include "support/fakereply.h"

#include <QTest>

namespace jobwright {

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

QNetworkReply *FakeNetworkAccessManager::createRequest(Operation operation, const QNetworkRequest &request,
                                                       QIODevice *outgoing)
{
    RecordedRequest recorded{verbOf(operation, request), request, {}, outgoing && outgoing->isSequential()};
    const FakeAnswer answer = answerTo(recorded);
    if (outgoing && answer.takesBody)
        recorded.body = outgoing->readAll();
    if (m_signIn && recorded.path().endsWith(QLatin1String("/auth/tokens")))
        ++m_signIns;
    else
        m_requests.append(recorded);
    return new FakeReply(request, operation, answer, this);
}

FakeAnswer FakeNetworkAccessManager::answerTo(const RecordedRequest &request)
{
    if (m_signIn && request.path().endsWith(QLatin1String("/auth/tokens")))
        return *m_signIn;
    if (m_handler) {
        if (const auto answer = m_handler(request))
            return *answer;
    }
    if (!m_answers.isEmpty())
        return m_answers.dequeue();
    QTest::qFail(("Unexpected request: " + request.verb + ' ' + request.request.url().toEncoded()).constData(),
                 __FILE__, __LINE__);
    return FakeAnswer::failure(QNetworkReply::UnknownNetworkError, false);
}

} // namespace jobwright
