// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/updatecommand.h"

#include "base/clock.h"
#include "cli/jobtext.h"
#include "cli/outcomewords.h"
#include "jobs/changewords.h"
#include "jobs/resolve.h"
#include "jobs/stateguard.h"
#include "net/call.h"
#include "net/jobservice.h"
#include "wire/jobjson.h"
#include "work/draftedit.h"
#include "work/draftrecord.h"
#include "work/submission.h"
#include "work/submissionrecorder.h"

#include <QJsonDocument>

#include <algorithm>

namespace jobwright {

UpdateCommand::UpdateCommand(CommandContext context, CommandLine line, QObject *parent)
    : Command(parent), m_context(std::move(context)), m_line(std::move(line))
{
    m_job.id = m_line.jobId;
}

void UpdateCommand::start()
{
    if (!m_context.service) {
        QMetaObject::invokeMethod(this, &UpdateCommand::goOn, Qt::QueuedConnection);
        return;
    }
    m_call = m_context.service->getJob(m_line.jobId);
    connect(m_call, &Call::finished, this, &UpdateCommand::take);
}

void UpdateCommand::cancel()
{
    m_cancelled = true;
    if (m_submission)
        m_submission->cancel();
    else if (m_call)
        m_call->cancel();
}

void UpdateCommand::take(const Reply &reply)
{
    const auto job = reply.outcome == Reply::Outcome::Success ? decodeJob(reply.body)
                                                              : Result<Job, DecodeError>::fail(DecodeError{});
    if (!job) {
        takeNoJob(reply);
        return;
    }
    m_job = *job;
    m_hasJob = true;
    goOn();
}

void UpdateCommand::takeNoJob(const Reply &reply)
{
    Problem problem = reply.problem;
    if (reply.outcome == Reply::Outcome::Success)
        problem.title = tr("The service's answer could not be read");
    const SubmissionResult::Outcome outcome = outcomeOfFailure(reply);
    const bool mayKeep = outcome == SubmissionResult::Outcome::Unreachable ||
                         (m_line.queue && !m_line.dryRun && outcome == SubmissionResult::Outcome::NotAllowed);
    if (!mayKeep) {
        SubmissionResult result;
        result.outcome = outcome;
        result.problem = problem;
        OutcomeReport said = report(outcomeWord(outcome));
        said.problem = problem;
        end(said, OutcomeWords(m_job).result(result, m_edit, {}), exitCodeOf(outcome));
        return;
    }
    if (!resolve())
        return;
    if (m_line.dryRun) {
        note(tr("The job could not be read, so the values it holds now are not known: %1").arg(problem.title));
        printDryRun();
    } else if (m_line.queue) {
        keep(problem, QStringLiteral("queued"), ExitCode::Done);
    } else {
        keep(problem, outcomeWord(outcome), ExitCode::Unreachable);
    }
}

/// False where the command has ended with it.
bool UpdateCommand::resolve()
{
    Job open = m_job;
    open.status.clear(); // see the class: locks are the service's business here
    const ChangeWords words(m_job);
    const ResolvedInput resolved = resolveInput(open, m_line.input);
    QString errors;
    for (const EditIssue &issue : resolved.issues) {
        const QString line = QStringLiteral("%1: %2").arg(words.label(issue.field), issue.text);
        if (issue.severity == EditIssue::Severity::Error)
            errors += terminalText(line, 2) + u'\n';
        else
            note(line);
    }
    if (!errors.isEmpty()) {
        m_context.terminal.complain(errors + tr("Nothing was sent.") + u'\n');
        Q_EMIT finished(ExitCode::Usage);
        return false;
    }
    for (auto it = resolved.edit.begin(); it != resolved.edit.end(); ++it) {
        if (const QString locked = whyLocked(m_job, it.key()); !locked.isEmpty())
            note(QStringLiteral("%1: %2").arg(words.label(it.key()), locked));
    }
    m_edit = resolved.edit;
    m_body = encodeUpdate(m_edit);
    return true;
}

void UpdateCommand::goOn()
{
    if (!resolve())
        return;
    if (m_line.dryRun)
        printDryRun();
    else if (m_line.queue)
        keep({}, QStringLiteral("queued"), ExitCode::Done);
    else
        lookForEarlier();
}

/// Order is kept, as in the window: what was queued for this job before, or may be under way, comes first.
void UpdateCommand::lookForEarlier()
{
    m_context.store->drafts(m_context.profileId, this, [this](const Result<QList<Draft>, StoreError> &drafts) {
        const bool behind = drafts && std::any_of(drafts->begin(), drafts->end(), [this](const Draft &draft) {
                                return draft.jobId == m_line.jobId && comesFirst(draft);
                            });
        if (m_cancelled) {
            Q_EMIT finished(ExitCode::Interrupted);
        } else if (behind) {
            Problem problem;
            problem.title = tr("An earlier update of this job waits in the outbox");
            problem.detail = tr("Nothing was sent: this one goes after it.");
            keep(problem, QStringLiteral("queued"), ExitCode::Unreachable);
        } else {
            submit(); // where the drafts cannot be read, it is the writing that says so, before anything is sent
        }
    });
}

void UpdateCommand::printDryRun()
{
    QString words = tr("Job %1: nothing was sent. This is what would be sent:").arg(m_job.id) + u'\n' +
                    QString::fromUtf8(m_body.json) + u'\n';
    words += changesText(m_job, m_hasJob, m_edit);
    end(report(QStringLiteral("dryRun")), words, ExitCode::Done);
}

/// Into the outbox. Without a look at the job there is no base to compare with later, and baseReadAt says so by being
/// invalid.
void UpdateCommand::keep(const Problem &problem, const QString &outcome, ExitCode code)
{
    Draft draft;
    draft.profileId = m_context.profileId;
    draft.jobId = m_line.jobId;
    draft.state = DraftState::Queued;
    draft.base = m_job;
    draft.baseReadAt = m_hasJob ? m_context.clock->nowUtc() : QDateTime();
    draft.input = m_line.input;
    draft.queuedAt = m_context.clock->nowUtc();
    draft.editedAt = draft.queuedAt;
    draft.problem = problem;
    draft.outcome = outcome;
    m_record = new DraftRecord(*m_context.store, *m_context.clock, draft, false, this);
    m_record->save([=, this](bool onDisk) {
        OutcomeReport said = report(outcome);
        if (!problem.title.isEmpty())
            said.problem = problem;
        QString words = OutcomeWords(m_job).problem(problem);
        if (onDisk) {
            said.draftId = m_record->draft().id;
            words += OutcomeWords::kept(said.draftId, true);
            end(said, words, code);
            return;
        }
        const bool notQueued = code == ExitCode::Done;
        if (notQueued)
            said.outcome = outcomeWord(SubmissionResult::Outcome::Cancelled);
        sayTrouble(m_record->trouble());
        end(said, words + OutcomeWords::kept({}, true), notQueued ? ExitCode::Internal : code);
    });
}

void UpdateCommand::submit()
{
    Draft draft;
    draft.profileId = m_context.profileId;
    draft.jobId = m_line.jobId;
    draft.base = m_job;
    draft.baseReadAt = m_context.clock->nowUtc();
    draft.input = m_line.input;
    draft.queuedAt = draft.baseReadAt;
    draft.editedAt = draft.baseReadAt;
    m_record = new DraftRecord(*m_context.store, *m_context.clock, draft, false, this);
    m_submission = new Submission(*m_context.service, *m_context.clock, m_job, m_edit, this);
    m_submission->waitWhereAsked(*m_context.randomness);
    connect(m_submission, &Submission::stepChanged, this, [this](Submission::Step step) {
        if (step == Submission::Step::Waiting)
            note(tr("The service asks to wait. The job is read again before the update is sent."));
    });
    m_recorder = new SubmissionRecorder(*m_submission, *m_record, *m_context.clock, m_context.profileName,
                                        SubmissionRecorder::Refused::Drop, this);
    connect(m_recorder, &SubmissionRecorder::recorded, this, &UpdateCommand::takeResult);
    m_submission->start();
}

void UpdateCommand::takeResult(const SubmissionResult &result)
{
    using Outcome = SubmissionResult::Outcome;
    const QString trouble = m_recorder->trouble();
    const bool open = result.outcome == Outcome::Unreachable || result.outcome == Outcome::Unknown ||
                      result.outcome == Outcome::Conflict;
    OutcomeReport said = report(outcomeWord(result.outcome));
    if (!result.body.json.isEmpty())
        said.request = result.body.json;
    else if (result.outcome == Outcome::Confirmed)
        said.request.clear();
    said.verified = result.verification;
    if (!result.problem.title.isEmpty() || result.problem.status != 0)
        said.problem = result.problem;
    if (open && trouble.isEmpty())
        said.draftId = m_record->draft().id;

    const QString words = OutcomeWords(m_job).result(result, m_edit, said.draftId);
    if (!trouble.isEmpty())
        sayTrouble(trouble);
    const bool couldNotBegin = result.outcome == Outcome::Cancelled && !m_cancelled;
    end(said, words, couldNotBegin ? ExitCode::Internal : exitCodeOf(result.outcome));
}

void UpdateCommand::end(const OutcomeReport &said, const QString &words, ExitCode code)
{
    if (m_line.json)
        m_context.terminal.print(QString::fromUtf8(QJsonDocument(said.toJson()).toJson()));
    else if (code == ExitCode::Done)
        m_context.terminal.print(words);
    else
        m_context.terminal.complain(words);
    Q_EMIT finished(code);
}

/// Why the disk did not take it, also beside JSON, which has no place for it.
void UpdateCommand::sayTrouble(const QString &trouble)
{
    m_context.terminal.complain(trouble + u'\n');
}

void UpdateCommand::note(const QString &text)
{
    m_context.terminal.complain(tr("Note: %1").arg(terminalText(text, 2)) + u'\n');
}

OutcomeReport UpdateCommand::report(const QString &outcome) const
{
    OutcomeReport said;
    said.outcome = outcome;
    said.jobId = m_line.jobId;
    said.request = m_body.json;
    return said;
}

} // namespace jobwright
