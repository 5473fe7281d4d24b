// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/classify.h"

#include "net/causewords.h"
#include "wire/retryafter.h"

#include <QJsonDocument>

namespace jobwright {

namespace {

using Outcome = Reply::Outcome;

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower();
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = mediaType(contentType);
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

bool isPage(const Answer &answer)
{
    const QByteArray type = mediaType(answer.contentType);
    return type == "text/html" || type == "application/xhtml+xml" || answer.body.trimmed().startsWith('<');
}

/// Without an answer: was the request, or anything of its content, handed over?
Outcome unanswered(const Answer &answer, const Request &request)
{
    return answer.sent && request.kind != Request::Kind::SignIn ? Outcome::Unknown : Outcome::NotSent;
}

/// An answer that says nothing. For a sign-in the request proper was not sent.
Outcome unusable(const Request &request)
{
    return request.kind == Request::Kind::SignIn ? Outcome::NotSent : Outcome::Unknown;
}

Cause tlsCause(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Cause::TlsExpired;
    case QSslError::HostNameMismatch:
        return Cause::TlsWrongName;
    case QSslError::NoError:
        return Cause::Tls;
    default:
        return Cause::TlsUntrusted;
    }
}

Cause transportCause(const Answer &answer)
{
    switch (answer.error) {
    case QNetworkReply::HostNotFoundError:
        return answer.proxied ? Cause::Proxy : Cause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        if (answer.sent) // the first connection broke, and there was no second one
            return Cause::ConnectionLost;
        return answer.proxied ? Cause::Proxy : Cause::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsCause(answer.certificate);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Cause::ProxySignIn;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Cause::Proxy;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
        return Cause::NoConnection;
    default:
        break;
    }
    if (answer.sent)
        return Cause::ConnectionLost;
    // Qt calls a dead proxy an unknown error.
    return answer.proxied ? Cause::Proxy : Cause::NoConnection;
}

Reply aborted(const Answer &answer, const Request &request)
{
    switch (answer.abort) {
    case Answer::Abort::Cancelled: {
        const bool harmless = request.kind != Request::Kind::Update || !answer.sent;
        Reply reply = failure(harmless ? Outcome::Cancelled : Outcome::Unknown, Cause::Cancelled, request);
        reply.cancelled = true;
        return reply;
    }
    case Answer::Abort::NoConnection:
        return failure(unanswered(answer, request), Cause::NoConnection, request);
    case Answer::Abort::TooLarge:
        return failure(unusable(request), Cause::AnswerTooLarge, request);
    default:
        return failure(unanswered(answer, request), Cause::Deadline, request);
    }
}

Reply withoutStatus(const Answer &answer, const Request &request)
{
    Reply reply = failure(unanswered(answer, request), transportCause(answer), request);
    reply.transportSecurity =
        reply.outcome == Outcome::NotSent && answer.error == QNetworkReply::SslHandshakeFailedError;
    return reply;
}

std::pair<Outcome, Cause> refusedSignIn(const Answer &answer)
{
    if (answer.status == 404 || answer.status == 405 || answer.status == 410)
        return {Outcome::SignInFailed, Cause::NoSignInHere};
    if (answer.status >= 500 || answer.status == 408)
        return {Outcome::NotSent, Cause::ServiceFault};
    return {Outcome::SignInFailed, Cause::SignInRefused};
}

std::pair<Outcome, Cause> refused(const Answer &answer, const Request &request)
{
    const int status = answer.status;
    if (status == 407)
        return {Outcome::NotSent, Cause::ProxySignIn};
    if (status == 429 || (status == 503 && !answer.retryAfter.isEmpty()))
        return {Outcome::Throttled, Cause::Throttled};
    if (status == 511) // RFC 6585 §6: a network's login page that says so
        return {unusable(request), Cause::WebPage};
    if (request.kind == Request::Kind::SignIn)
        return refusedSignIn(answer);
    switch (status) {
    case 401:
        return {Outcome::SignInFailed, Cause::TokenRefused};
    case 403:
        return {Outcome::NotAllowed, Cause::Forbidden};
    case 404:
    case 410:
        return {Outcome::NotFound, Cause::NotFound};
    case 408:
        return {Outcome::Unknown, Cause::Deadline};
    case 413:
    case 414:
        return {Outcome::Rejected, Cause::TooLarge};
    case 501:
        return {Outcome::Rejected, Cause::Refused};
    default:
        break;
    }
    if (status >= 500)
        return {Outcome::Unknown, Cause::ServiceFault};
    return {Outcome::Rejected, Cause::Refused};
}

/// The service's own title and detail come first; ours add what is safe and what to do.
Problem problemOf(const Answer &answer, const Request &request, Outcome outcome, Cause cause)
{
    Problem problem = decodeProblem(answer.status, answer.contentType, answer.body, request.customFields);
    const bool spoke = !problem.detail.isEmpty() || !problem.fieldErrors.isEmpty() || !problem.otherErrors.isEmpty();
    const QString ours = causeDetail(cause, request, outcome);
    // "The service refused the request." beside its own reasons would only be noise.
    if (!spoke || cause != Cause::Refused)
        problem.detail = problem.detail.isEmpty() ? ours : problem.detail + u'\n' + ours;
    return problem;
}

Reply withErrorStatus(const Answer &answer, const Request &request, const QDateTime &nowUtc)
{
    Reply reply;
    const auto [outcome, cause] = refused(answer, request);
    reply.outcome = outcome;
    reply.problem = problemOf(answer, request, outcome, cause);
    if (outcome == Outcome::Throttled)
        reply.retryAfter = parseRetryAfter(answer.retryAfter, nowUtc);
    return reply;
}

bool isJsonObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).isObject();
}

Reply succeeded(const Answer &answer)
{
    Reply reply;
    reply.outcome = Outcome::Success;
    reply.body = answer.body;
    reply.etag = answer.etag;
    return reply;
}

Reply with2xx(const Answer &answer, const Request &request)
{
    if (answer.error == QNetworkReply::RemoteHostClosedError)
        return failure(unusable(request), Cause::AnswerCutShort, request);
    if (answer.error != QNetworkReply::NoError)
        return failure(unusable(request), Cause::AnswerDamaged, request);
    const bool empty = answer.status == 204 || answer.body.isEmpty();
    if (request.kind == Request::Kind::Update && empty)
        return succeeded(answer);
    if (isPage(answer))
        return failure(unusable(request), Cause::WebPage, request);
    // After an update only the reading that follows counts, so a body may call itself what it likes if it is JSON.
    const bool typeCounts = request.kind == Request::Kind::Read;
    if ((typeCounts && !isJsonType(answer.contentType)) || !isJsonObject(answer.body))
        return failure(unusable(request), Cause::NotJson, request);
    return succeeded(answer);
}

} // namespace

Reply failure(Reply::Outcome outcome, Cause cause, const Request &request)
{
    Reply reply;
    reply.outcome = outcome;
    reply.problem.title = causeTitle(cause);
    reply.problem.detail = causeDetail(cause, request, outcome);
    return reply;
}

Reply classify(const Answer &answer, const Request &request, const QDateTime &nowUtc)
{
    Reply reply;
    if (answer.abort != Answer::Abort::None)
        reply = aborted(answer, request);
    else if (answer.status == 0)
        reply = withoutStatus(answer, request);
    else if (answer.status >= 400)
        reply = withErrorStatus(answer, request, nowUtc);
    else if (answer.status >= 300)
        reply = failure(unusable(request), Cause::Redirected, request);
    else if (answer.status < 200)
        reply = failure(unusable(request), Cause::NotJson, request);
    else
        reply = with2xx(answer, request);

    reply.status = answer.abort == Answer::Abort::None ? answer.status : 0;
    reply.problem.status = reply.outcome == Outcome::Success ? 0 : reply.status;
    if (reply.outcome != Outcome::Success && reply.problem.traceId.isEmpty())
        reply.problem.traceId = QString::fromLatin1(answer.requestId);
    return reply;
}

bool isPassing(const Answer &answer, const Reply &reply)
{
    if (answer.abort != Answer::Abort::None)
        return answer.abort == Answer::Abort::NoConnection;
    if (reply.outcome == Outcome::Throttled)
        return true;
    if (answer.status == 0) {
        const Cause cause = transportCause(answer);
        return cause == Cause::HostNotFound || cause == Cause::ConnectionRefused || cause == Cause::NoConnection ||
               cause == Cause::ConnectionLost;
    }
    if (answer.status >= 200 && answer.status < 300)
        return answer.error == QNetworkReply::RemoteHostClosedError;
    return answer.status == 408 || (answer.status >= 500 && answer.status != 501 && answer.status != 511);
}

} // namespace jobwright
