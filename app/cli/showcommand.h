// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/commandcontext.h"
#include "jobs/job.h"

#include <QPointer>

namespace jobwright {

class Call;
class PersonDirectory;
struct Reply;

/// `show`: reads a job and prints it, for people or, as the API sends it, for programs. People get the name of the
/// contact person where the service tells it.
class ShowCommand : public Command
{
    Q_OBJECT

public:
    ShowCommand(CommandContext context, JobId jobId, bool json, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void take(const Reply &reply);
    void askForNames();
    void print();
    void fail(const Reply &reply);

    CommandContext m_context;
    JobId m_jobId;
    bool m_json;
    Job m_job;
    QPointer<Call> m_call;
    PersonDirectory *m_persons = nullptr; ///< while names are asked for
};

} // namespace jobwright
