// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/commandcontext.h"
#include "cli/commandline.h"
#include "cli/outcomereport.h"
#include "jobs/job.h"
#include "jobs/jobedit.h"
#include "wire/updatejson.h"

#include <QPointer>

namespace jobwright {

class Call;
class DraftRecord;
class Submission;
class SubmissionRecorder;
struct Reply;
struct SubmissionResult;

/// `update`: reads the job, says what is doubtful, then sends the update and finds out what became of it; or keeps it
/// for later, or only says what it would send. A field that the program believes to be locked is sent all the same,
/// with a note: nobody is there to ask, and the service decides.
class UpdateCommand : public Command
{
    Q_OBJECT

public:
    UpdateCommand(CommandContext context, CommandLine line, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void take(const Reply &reply);
    void takeNoJob(const Reply &reply);
    [[nodiscard]] bool resolve();
    void goOn();
    void printDryRun();
    void keep(const Problem &problem, const QString &outcome, ExitCode code);
    void lookForEarlier();
    void submit();
    void takeResult(const SubmissionResult &result);
    void end(const OutcomeReport &report, const QString &words, ExitCode code);
    void sayTrouble(const QString &trouble);
    void note(const QString &text);
    [[nodiscard]] OutcomeReport report(const QString &outcome) const;

    CommandContext m_context;
    CommandLine m_line;
    Job m_job; ///< as read; nothing but the id where it could not be
    bool m_hasJob = false;
    JobEdit m_edit;
    UpdateBody m_body;
    QPointer<Call> m_call;
    bool m_cancelled = false;
    DraftRecord *m_record = nullptr;
    Submission *m_submission = nullptr;
    SubmissionRecorder *m_recorder = nullptr;
};

} // namespace jobwright
