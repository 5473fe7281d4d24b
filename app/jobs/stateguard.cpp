// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/stateguard.h"

#include "jobs/fieldspec.h"
#include "jobs/jobstatus.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

QString whyCustomLocked(const Job &job, qint64 definitionId)
{
    if (definitionId <= 0)
        return QCoreApplication::translate("StateGuard", "The number of a custom field is a whole number above 0.");
    if (isAmbiguous(job, definitionId)) {
        return QCoreApplication::translate("StateGuard",
                                           "The job lists this field more than once, so a change would be "
                                           "ambiguous. It is kept as it is.");
    }
    const CustomField *field = findCustomField(job, definitionId);
    if (field && field->type == CustomFieldType::Statement)
        return QCoreApplication::translate("StateGuard", "A statement is only shown. It holds no value to change.");
    return {};
}

} // namespace

QString whyLocked(const Job &job, const FieldId &field)
{
    if (job.unreadable.contains(field)) {
        return QCoreApplication::translate("StateGuard", "The service sent a value of an unexpected kind, which cannot "
                                                         "be edited safely. It is kept as it is.");
    }
    if (field.isCustom())
        return whyCustomLocked(job, field.definitionId());
    if (fieldSpec(field.key()).lockedOnceStarted && isStartedOrCompleted(job.status)) {
        //: %1 is the status of a job, for example Started
        return QCoreApplication::translate("StateGuard", "Locked: the job is %1.").arg(statusLabel(job.status));
    }
    return {};
}

QString whyNotClearable(const FieldId &field)
{
    if (field.isCustom() || fieldSpec(field.key()).clearable)
        return {};
    switch (fieldSpec(field.key()).type) {
    case FieldSpec::Type::Minutes:
        return QCoreApplication::translate("StateGuard",
                                           "A job always has a planned duration, so it cannot be cleared.");
    case FieldSpec::Type::Line:
    case FieldSpec::Type::Text:
        return QCoreApplication::translate("StateGuard",
                                           "The service cannot clear this text. Emptying it sets an empty text.");
    case FieldSpec::Type::Person:
        break;
    }
    return QCoreApplication::translate("StateGuard", "The service cannot clear this field.");
}

} // namespace jobwright
