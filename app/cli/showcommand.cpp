// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/jobtext.h"
#include "cli/outcomereport.h"
#include "cli/outcomewords.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"
#include "work/persondirectory.h"

#include <QJsonDocument>

namespace jobwright {

ShowCommand::ShowCommand(CommandContext context, JobId jobId, bool json, QObject *parent)
    : Command(parent), m_context(std::move(context)), m_jobId(jobId), m_json(json)
{
}

void ShowCommand::start()
{
    m_call = m_context.service->getJob(m_jobId);
    connect(m_call, &Call::finished, this, &ShowCommand::take);
}

void ShowCommand::cancel()
{
    if (m_persons) {
        m_persons->disconnect(this);
        Q_EMIT finished(ExitCode::Interrupted);
    } else if (m_call) {
        m_call->cancel();
    }
}

void ShowCommand::take(const Reply &reply)
{
    if (reply.outcome != Reply::Outcome::Success) {
        fail(reply);
        return;
    }
    const auto job = decodeJob(reply.body);
    if (!job) {
        Reply unreadable = reply;
        unreadable.problem.title = tr("The service's answer could not be read");
        unreadable.problem.detail = job.error().what;
        fail(unreadable);
        return;
    }
    m_job = *job;
    if (m_json || m_job.personId.isNull() || m_job.contactId <= 0)
        print();
    else
        askForNames();
}

void ShowCommand::askForNames()
{
    m_persons = new PersonDirectory(*m_context.service, this);
    connect(m_persons, &PersonDirectory::stateChanged, this, [this](qint64 contactId) {
        if (m_persons->state(contactId) != PersonDirectory::State::Loading)
            print(); // without a name the id still says who it is
    });
    m_persons->load(m_job.contactId);
}

void ShowCommand::print()
{
    const QHash<QString, QString> names = m_persons ? m_persons->names() : QHash<QString, QString>();
    m_context.terminal.print(m_json ? QString::fromUtf8(encodeJob(m_job)) + u'\n' : jobText(m_job, names));
    Q_EMIT finished(ExitCode::Done);
}

void ShowCommand::fail(const Reply &reply)
{
    const SubmissionResult::Outcome outcome = outcomeOfFailure(reply);
    if (m_json) {
        OutcomeReport report;
        report.outcome = outcomeWord(outcome);
        report.jobId = m_jobId;
        report.problem = reply.problem;
        m_context.terminal.print(QString::fromUtf8(QJsonDocument(report.toJson()).toJson()));
    } else {
        Job job;
        job.id = m_jobId;
        m_context.terminal.complain(OutcomeWords(job).problem(reply.problem));
    }
    Q_EMIT finished(exitCodeOf(outcome));
}

} // namespace jobwright
