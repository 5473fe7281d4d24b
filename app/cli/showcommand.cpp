// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showcommand.h"

#include "cli/jobtext.h"
#include "cli/outcomereport.h"
#include "cli/outcomewords.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"

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
    if (m_call)
        m_call->cancel();
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
    m_context.terminal.print(m_json ? QString::fromUtf8(encodeJob(*job)) + u'\n' : jobText(*job));
    Q_EMIT finished(ExitCode::Done);
}

void ShowCommand::fail(const Reply &reply)
{
    const SubmissionResult::Outcome outcome = outcomeOfRead(reply.outcome);
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
