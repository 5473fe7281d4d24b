// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/service.h"

#include "sandbox/control.h"
#include "sandbox/problem.h"
#include "sandbox/queryreader.h"
#include "sandbox/retryafter.h"
#include "sandbox/updatereader.h"
#include "sandbox/updaterules.h"

#include <QJsonArray>

#include <algorithm>

namespace jobwright::sandbox {

namespace {

const QString jobsPath = QStringLiteral("/v1/jobs");
const QString tokensPath = QStringLiteral("/auth/tokens");

Response page(const QJsonArray &items, const JobFilter &filter)
{
    return Response::json({{QStringLiteral("items"), items},
                           {QStringLiteral("pageNumber"), filter.pageNumber},
                           {QStringLiteral("pageSize"), filter.pageSize},
                           {QStringLiteral("pageItemCount"), items.size()}});
}

Response methodNotAllowed(const Request &request, const QByteArray &allowed)
{
    Response response = Problem::plain(405, {}, request.path);
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

Response gatewayPage(int status)
{
    const QByteArray code = QByteArray::number(status);
    return {status,
            "text/html",
            "<html>\r\n<head><title>" + code + " Bad Gateway</title></head>\r\n<body>\r\n<center><h1>" + code +
                " Bad Gateway</h1></center>\r\n<hr><center>gateway</center>\r\n</body>\r\n</html>\r\n",
            {}};
}

} // namespace

Service::Service(Database &database, std::chrono::seconds tokenLifetime)
    : m_store(database, m_catalogue), m_tokens(tokenLifetime)
{
}

Answer Service::answer(const Request &request)
{
    // A look that says it comes from a test or the Sandbox menu: neither counted nor disturbed.
    if (Control::isMarked(request))
        return {route(request), false, {}};
    const Answer answer = answerWithFaults(request);
    m_log.add(request, answer.hangUp ? 0 : answer.response.status);
    return answer;
}

Answer Service::answerWithFaults(const Request &request)
{
    const bool patch = request.method == "PATCH";
    if (m_faults.take(Fault::Kind::Offline, request.method))
        return {{}, true, {}};
    if (patch && m_faults.take(Fault::Kind::DropBeforeApply, request.method))
        return {{}, true, {}};
    Answer answer;
    // Only the answer is late: what the request asks for is done at once, even if the client does not wait for it.
    if (const auto slow = m_faults.take(Fault::Kind::Slow, request.method))
        answer.delay = std::chrono::milliseconds(slow->number(3000));
    if (auto fault = faultBefore(request)) {
        answer.response = std::move(*fault);
        return answer;
    }
    answer.response = route(request);
    // Counted only where there was something to lose: a refused update leaves the fault for the next.
    answer.hangUp =
        patch && answer.response.status == 204 && m_faults.take(Fault::Kind::LostAnswer, request.method).has_value();
    return answer;
}

std::optional<Response> Service::faultBefore(const Request &request)
{
    // Sign-in stays as it is, so that a count says how many calls of the API fail.
    if (!request.path.startsWith(QLatin1String("/v1/")))
        return std::nullopt;
    if (m_faults.take(Fault::Kind::ExpiredTokens, request.method))
        m_tokens.revokeAll();
    if (const auto gateway = m_faults.take(Fault::Kind::Gateway, request.method))
        return gatewayPage(gateway->number(502));
    if (m_faults.take(Fault::Kind::Error500, request.method))
        return Problem::plain(500, {}, request.path);
    if (const auto throttle = m_faults.take(Fault::Kind::Throttle, request.method)) {
        Response response = Problem::plain(429, QStringLiteral("Too many requests. Try again later."), request.path);
        const QByteArray retryAfter = retryAfterHeader(throttle->value);
        if (!retryAfter.isEmpty())
            response.headers.emplaceBack("Retry-After", retryAfter);
        return response;
    }
    return std::nullopt;
}

Response Service::route(const Request &request)
{
    if (request.body.size() > LargestBody)
        return Problem::plain(413, {}, request.path);
    if (request.path == tokensPath)
        return request.method == "POST" ? token(request) : methodNotAllowed(request, "POST");
    const bool list = request.path == jobsPath || request.path == QLatin1String("/v1/persons") ||
                      request.path == QLatin1String("/v1/jobTypes");
    if (list && request.method != "GET")
        return methodNotAllowed(request, "GET");
    const bool persons = request.path == QLatin1String("/v1/persons");
    if (list) {
        if (auto refusal =
                refuse(request, persons ? QStringLiteral("contacts:persons:read") : QStringLiteral("jobs:read")))
            return *refusal;
    }
    if (request.path == jobsPath)
        return listJobs(request);
    if (persons)
        return listPersons(request);
    if (list)
        return listTypes(request);
    if (request.path.startsWith(jobsPath + QLatin1Char('/')) && request.path.count(QLatin1Char('/')) == 3)
        return oneJob(request);
    return Problem::plain(404, {}, request.path);
}

Response Service::token(const Request &request)
{
    if (request.mediaType() != "application/x-www-form-urlencoded")
        return Problem::plain(415, {}, request.path);
    Request form;
    form.query = Request::parseForm(request.body);
    const auto value = [&form](const char *name) { return form.queryValues(QLatin1String(name)).value(0); };
    QJsonObject errors;
    for (const char *name : {"grant_type", "client_id", "client_secret"}) {
        if (value(name).isEmpty())
            Problem::add(errors, QLatin1String(name),
                         QStringLiteral("The %1 field is required.").arg(QLatin1String(name)));
    }
    if (!errors.isEmpty())
        return Problem::validation(422, errors, request.path);
    if (value("grant_type") != QLatin1String("client_credentials"))
        return Problem::plain(400, QStringLiteral("The grant type is not supported."), request.path);
    const auto scopes = TokenStore::scopesOf(value("client_id"), value("client_secret"));
    if (!scopes)
        return Problem::plain(401, QStringLiteral("The client credentials are not valid."), request.path);
    Response response =
        Response::json({{QStringLiteral("access_token"), QString::fromLatin1(m_tokens.issue(*scopes))},
                        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                        {QStringLiteral("expires_in"), static_cast<qint64>(m_tokens.lifetime().count())},
                        {QStringLiteral("scope"), scopes->join(QLatin1Char(' '))}});
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

std::optional<Response> Service::refuse(const Request &request, const QString &scope)
{
    const QByteArray authorization = request.header("authorization");
    if (!authorization.toLower().startsWith("bearer "))
        return Problem::unauthorized({});
    const AccessToken *token = m_tokens.find(authorization.mid(7).trimmed());
    if (!token)
        return Problem::unauthorized(QStringLiteral("The token is unknown or has expired"));
    if (!token->scopes.contains(scope))
        return Problem::plain(403, QStringLiteral("The client lacks the scope %1.").arg(scope), request.path);

    const QByteArray customer = request.header("customer-id");
    bool good = false;
    const qint64 id = customer.toLongLong(&good);
    if (customer.isEmpty() || !good) {
        QJsonObject errors;
        Problem::add(errors, QStringLiteral("Customer-Id"),
                     customer.isEmpty()
                         ? QStringLiteral("The Customer-Id field is required.")
                         : QStringLiteral("The value '%1' is not valid.").arg(QString::fromUtf8(customer)));
        return Problem::validation(400, errors, request.path);
    }
    if (id != CustomerId)
        return Problem::plain(403, QStringLiteral("The client has no access to customer %1.").arg(id), request.path);
    return std::nullopt;
}

Response Service::listJobs(const Request &request) const
{
    QueryReader reader(request);
    const JobFilter filter = reader.jobs();
    if (!reader.malformed().isEmpty())
        return Problem::validation(400, reader.malformed(), request.path);
    if (!reader.broken().isEmpty())
        return Problem::validation(422, reader.broken(), request.path);
    return page(m_store.jobs(filter), filter);
}

Response Service::listPersons(const Request &request) const
{
    QueryReader reader(request);
    const JobFilter filter = reader.persons();
    if (!reader.malformed().isEmpty())
        return Problem::validation(400, reader.malformed(), request.path);
    return page(m_store.persons(filter), filter);
}

Response Service::listTypes(const Request &request) const
{
    QueryReader reader(request);
    const JobFilter filter = reader.page();
    if (!reader.malformed().isEmpty())
        return Problem::validation(400, reader.malformed(), request.path);
    QJsonArray items;
    for (const JobType &type :
         m_catalogue.types().mid(qsizetype(filter.pageNumber - 1) * filter.pageSize, filter.pageSize))
        items.append(QJsonObject{{QStringLiteral("id"), type.id}, {QStringLiteral("name"), type.name}});
    return page(items, filter);
}

Response Service::oneJob(const Request &request)
{
    const bool patching = request.method == "PATCH";
    if (!patching && request.method != "GET")
        return methodNotAllowed(request, "GET, PATCH");
    if (auto refusal = refuse(request, patching ? QStringLiteral("jobs:write") : QStringLiteral("jobs:read")))
        return *refusal;
    if (patching && request.mediaType() != "application/json")
        return Problem::plain(415, {}, request.path);
    const QString text = request.path.mid(jobsPath.size() + 1);
    const bool digits = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    const qint64 id = digits ? text.toLongLong() : 0; // 0 also when it is too large
    if (id < 1) {
        QJsonObject errors;
        Problem::add(errors, QStringLiteral("jobId"), QStringLiteral("The value '%1' is not valid.").arg(text));
        return Problem::validation(400, errors, request.path);
    }
    const auto job = m_store.job(id);
    if (patching)
        return patch(request, job.value_or(Job{}));
    if (!job)
        return Problem::plain(404, QStringLiteral("Job %1 was not found.").arg(id), request.path);
    return Response::json(m_store.toJson(*job));
}

Response Service::patch(const Request &request, Job job)
{
    // The body is read before the job is looked up, as model binding comes before the action.
    auto read = UpdateReader(request.body).read();
    if (auto *refusal = std::get_if<Response>(&read))
        return *refusal;
    const JobType *type = m_catalogue.type(job.typeId);
    if (job.id == 0 || !type)
        return Problem::plain(
            404, QStringLiteral("Job %1 was not found.").arg(request.path.section(QLatin1Char('/'), -1)), request.path);
    const JobUpdate &update = std::get<JobUpdate>(read);
    const QJsonObject errors = UpdateRules(m_store, job, *type).check(update);
    if (!errors.isEmpty())
        return Problem::validation(422, errors, request.path);

    const Job before = job;
    apply(update, job);
    if (m_faults.take(Fault::Kind::Trim, request.method)) {
        for (QString *text : {&job.reference, &job.orderNumber, &job.description})
            *text = text->isNull() ? *text : text->trimmed();
        job.reference = job.reference.toUpper();
    }
    if (const auto ignore = m_faults.take(Fault::Kind::Ignore, request.method)) {
        const QStringList names = ignore->value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (names.isEmpty() || names.contains(QLatin1String("reference")))
            job.reference = before.reference;
        if (names.contains(QLatin1String("orderNumber")))
            job.orderNumber = before.orderNumber;
        if (names.contains(QLatin1String("customFields")))
            job.fields = before.fields;
    }
    return m_store.save(job) ? Response{} : Problem::plain(500, {}, request.path);
}

void Service::apply(const JobUpdate &update, Job &job) const
{
    const auto set = [](const Given<QString> &given, QString &text) {
        if (given.present)
            text = given.null ? QString() : given.value;
    };
    if (update.plannedDuration.present)
        job.plannedDuration = update.plannedDuration.value;
    set(update.description, job.description);
    set(update.reference, job.reference);
    set(update.orderNumber, job.orderNumber);
    if (update.personId.present)
        job.personId = update.personId.null ? m_store.primaryPerson(job.contactId) : update.personId.value;
    for (const FieldUpdate &entry : update.customFields.value) {
        if (entry.value)
            job.fields.insert(entry.definitionId, *entry.value);
        else
            job.fields.remove(entry.definitionId);
    }
}

} // namespace jobwright::sandbox
