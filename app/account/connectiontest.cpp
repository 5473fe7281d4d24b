// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontest.h"

#include "base/clock.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"
#include "wire/personjson.h"

#include <algorithm>
#include <utility>

namespace jobwright {

using What = ConnectionCheck::What;
using State = ConnectionCheck::State;

ConnectionTest::ConnectionTest(JobService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_checks({{What::SignIn, State::NotTested, tr("Sign in"), {}, {}},
                {What::Jobs, State::NotTested, tr("Read jobs"), {}, QStringLiteral("jobs:read")},
                {What::Persons, State::NotTested, tr("Read persons"), {}, QStringLiteral("contacts:persons:read")},
                {What::Updates, State::NotTested, tr("Update jobs"), {}, QStringLiteral("jobs:write")}})
{
}

ConnectionTest::~ConnectionTest()
{
    if (m_call)
        m_call->cancel();
}

void ConnectionTest::start()
{
    follow(m_service.signIn(), &ConnectionTest::takeSignIn);
}

void ConnectionTest::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

bool ConnectionTest::succeeded() const
{
    return m_finished && !m_cancelled && std::none_of(m_checks.begin(), m_checks.end(), [](const auto &check) {
               return check.state == State::Failed;
           });
}

void ConnectionTest::follow(Call *call, void (ConnectionTest::*next)(const Reply &))
{
    m_call = call;
    connect(call, &Call::finished, this, [this, next](const Reply &reply) {
        m_call = nullptr;
        if (m_cancelled || reply.cancelled) {
            m_cancelled = true;
            end();
            return;
        }
        (this->*next)(reply);
    });
}

void ConnectionTest::takeSignIn(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Success) {
        setFailed(What::SignIn, reply);
        end();
        return;
    }
    set(What::SignIn, State::Works, tr("Client id and secret are accepted."));
    JobQuery query;
    query.to = m_clock.nowUtc();
    query.from = query.to.addDays(-1);
    follow(m_service.listJobs(query, 1, 1), &ConnectionTest::takeJobs);
}

void ConnectionTest::takeJobs(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Success)
        setFailed(What::Jobs, reply);
    else if (!decodeJobPage(reply.body))
        set(What::Jobs, State::Failed, tr("An answer came, but it is not a list of jobs. Check the address."));
    else
        set(What::Jobs, State::Works, tr("Jobs of this customer can be read."));
    follow(m_service.listPersons(0, 1, 1), &ConnectionTest::takePersons);
}

void ConnectionTest::takePersons(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Success)
        setFailed(What::Persons, reply);
    else if (!decodePersonPage(reply.body))
        set(What::Persons, State::Failed, tr("An answer came, but it is not a list of persons. Check the address."));
    else
        set(What::Persons, State::Works, tr("Persons can be read."));
    set(What::Updates, State::NotTested,
        tr("This cannot be tried without changing a job. It needs the permission %1; if that is missing, the first "
           "update says so and nothing is lost.")
            .arg(QStringLiteral("jobs:write")));
    end();
}

void ConnectionTest::set(What what, State state, const QString &words)
{
    const auto it =
        std::find_if(m_checks.begin(), m_checks.end(), [=](const auto &check) { return check.what == what; });
    it->state = state;
    it->words = words;
    Q_EMIT checked(*it);
}

void ConnectionTest::setFailed(What what, const Reply &reply)
{
    set(what, State::Failed, reply.problem.detail.isEmpty() ? reply.problem.title : reply.problem.detail);
}

void ConnectionTest::end()
{
    if (std::exchange(m_finished, true))
        return;
    const auto failed = [this](What what) {
        return std::any_of(m_checks.begin(), m_checks.end(),
                           [=](const auto &check) { return check.what == what && check.state == State::Failed; });
    };
    if (m_cancelled)
        m_summary = tr("The test was cancelled.");
    else if (failed(What::SignIn))
        m_summary = tr("The sign-in did not succeed, so nothing else was tried.");
    else if (failed(What::Jobs))
        m_summary = tr("The sign-in works, but jobs cannot be read.");
    else if (failed(What::Persons))
        m_summary = tr("Jobs can be read. Persons cannot, so a job's person can only be entered by its id.");
    else
        m_summary = tr("The connection works.");
    Q_EMIT finished();
}

} // namespace jobwright
