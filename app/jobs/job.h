// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/customfield.h"
#include "jobs/fieldid.h"
#include "jobs/fieldvalue.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace jobwright {

using JobId = qint64; ///< positive; 0 is no job

/// A job as it was read from the service. A member the service did not send is null, empty or 0.
struct Job
{
    JobId id = 0;
    qint64 typeId = 0;
    QString typeName;
    qint64 categoryId = 0;
    QString categoryName;
    qint64 contactId = 0;
    QString contactName;
    QString contactAddress;
    QString status;             ///< the service's word, shown as it is where it is new to us; see jobs/jobstatus.h
    QDateTime statusModifiedAt; ///< this and all times below: UTC, invalid where absent
    QDateTime createdAt;
    QDateTime plannedStartAt;
    QDateTime plannedEndAt;
    QDateTime actualStartAt;
    QDateTime actualEndAt;
    qint64 resourceId = 0;
    QString resourceName;

    FieldValue plannedDuration; ///< minutes
    FieldValue description;
    FieldValue reference;
    FieldValue personId; ///< UUID as text, lower case, without braces
    FieldValue orderNumber;
    QList<CustomField> customFields; ///< in the service's order; ids may repeat (then no change is offered)

    /// Fields whose value had a shape we cannot edit (a number as text, an object …), with the JSON as it came. They
    /// are shown read-only and kept.
    QHash<FieldId, QString> unreadable;

    [[nodiscard]] bool operator==(const Job &other) const = default;
};

/// What the job holds in this field; null for a custom field that the job does not list.
[[nodiscard]] FieldValue valueOf(const Job &job, const FieldId &field);
/// The custom field with this definition, or nullptr. The first one where the id repeats.
[[nodiscard]] const CustomField *findCustomField(const Job &job, qint64 definitionId);
/// True where the job lists this custom field more than once, so that a change would be ambiguous.
[[nodiscard]] bool isAmbiguous(const Job &job, qint64 definitionId);
/// Gives the field of `job` the value it has in `from`; nothing happens to a custom field that `job` does not list.
void carryValue(Job &job, const FieldId &field, const Job &from);

} // namespace jobwright
