// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/job.h"
#include "sandbox/jobtype.h"
#include "sandbox/jobupdate.h"

#include <QJsonObject>

namespace jobwright::sandbox {

class JobStore;

/// The rules a well-formed update may break, all of them at once, as the errors of a 422. The spelling of the keys is
/// mixed on purpose, as different layers of a real service mix it: PascalCase from the model's rules, camelCase from
/// the column lengths, and a single string in place of a list for jobs of another company.
class UpdateRules
{
public:
    UpdateRules(const JobStore &store, const Job &job, const JobType &type);

    /// Empty when the update may be applied.
    [[nodiscard]] QJsonObject check(const JobUpdate &update);

private:
    void checkDuration(const Given<qint32> &minutes);
    void checkDescription(const Given<QString> &text);
    void checkReference(const Given<QString> &text);
    void checkPerson(const Given<QString> &id);
    void checkOrderNumber(const Given<QString> &text);
    void checkFields(const Given<QList<FieldUpdate>> &entries);
    void checkField(int index, const FieldUpdate &entry);
    void checkText(const QString &key, const QString &label, const QString &text, int limit);
    void refuseShared(const QString &key);

    const JobStore &m_store;
    const Job &m_job;
    const JobType &m_type;
    QJsonObject m_errors;
};

} // namespace jobwright::sandbox
