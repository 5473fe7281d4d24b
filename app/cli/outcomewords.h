// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "wire/problem.h"
#include "work/submissionresult.h"

#include <QCoreApplication>
#include <QString>
#include <QUuid>

namespace jobwright {

/// What became of a command, in words for a terminal: what happened, what is safe, what to do. Translated.
class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)

public:
    /// `job` as it was read before; its labels name the fields.
    explicit OutcomeWords(const Job &job) : m_job(job) {}

    /// Title, detail, and every message of the service with the field it is about.
    [[nodiscard]] QString problem(const Problem &problem) const;
    /// Everything about an update. `draftId` is that of the draft it is kept in, null where it is not kept.
    [[nodiscard]] QString result(const SubmissionResult &result, const JobEdit &edit, const QUuid &draftId) const;
    /// Where the update is now; a null id: nowhere.
    [[nodiscard]] static QString kept(const QUuid &draftId, bool inOutbox);

private:
    [[nodiscard]] QString verdicts(const SubmissionResult &result) const;
    [[nodiscard]] QString clashes(const QList<FieldMerge> &merges) const;
    [[nodiscard]] QString confirmed(const SubmissionResult &result, const JobEdit &edit) const;

    Job m_job;
};

} // namespace jobwright
