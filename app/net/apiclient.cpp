// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"

#include "net/apicontext.h"
#include "net/httpcall.h"

#include <QNetworkAccessManager>

namespace jobwright {

ApiClient::ApiClient(QNetworkAccessManager &network, Clock &clock, Randomness &randomness, const Endpoint &endpoint,
                     const Credentials &credentials, QObject *parent, const CallPolicy &policy)
    : QObject(parent)
    , m_context(std::make_shared<ApiContext>(network, clock, randomness, endpoint, credentials, policy))
{
}

ApiClient::~ApiClient()
{
    for (const QPointer<Call> &call : std::as_const(m_calls)) {
        if (call)
            call->cancel();
    }
}

const Endpoint &ApiClient::endpoint() const
{
    return m_context->endpoint;
}

Call *ApiClient::getJob(JobId id)
{
    return start(getJobRequest(id));
}

Call *ApiClient::listJobs(const JobQuery &query, int pageNumber, int pageSize)
{
    return start(listJobsRequest(query, pageNumber, pageSize));
}

Call *ApiClient::listPersons(qint64 contactId, int pageNumber, int pageSize)
{
    return start(listPersonsRequest(contactId, pageNumber, pageSize));
}

Call *ApiClient::updateJob(JobId id, const UpdateBody &body, const QByteArray &ifMatch)
{
    return start(updateJobRequest(id, body, ifMatch));
}

Call *ApiClient::signIn()
{
    return start(signInRequest());
}

Call *ApiClient::start(const Request &request)
{
    m_calls.removeIf([](const QPointer<Call> &call) { return call.isNull(); });
    // A child of the network: it must be able to tell its end after this client is gone.
    auto *call = new HttpCall(m_context, request, &m_context->network);
    connect(call, &HttpCall::reached, this, &ApiClient::setReachable);
    m_calls.append(call);
    return call;
}

void ApiClient::setReachable(bool reachable)
{
    if (m_reachable == reachable)
        return;
    m_reachable = reachable;
    Q_EMIT reachableChanged(reachable);
}

} // namespace jobwright
