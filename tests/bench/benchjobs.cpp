// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchjobs.h"

#include <QTimeZone>

namespace jobwright {

namespace {

CustomField customField(int index)
{
    static const CustomFieldType types[] = {CustomFieldType::Text, CustomFieldType::Number, CustomFieldType::Date,
                                            CustomFieldType::Time, CustomFieldType::YesNo};
    static const char *const values[] = {"Boiler room, ground floor", "42", "2026-03-14", "08:30", "Yes"};
    CustomField field;
    field.definitionId = 4000 + index;
    field.label = QStringLiteral("Checklist item %1").arg(index);
    field.type = types[index % 5];
    field.typeWord = customFieldTypeName(field.type);
    field.value = FieldValue(QString::fromLatin1(values[index % 5]));
    return field;
}

} // namespace

Job benchJob(JobId id, int customFields)
{
    Job job;
    job.id = id;
    job.typeId = 3;
    job.typeName = QStringLiteral("Boiler service");
    job.contactId = 100 + id % 300;
    job.contactName = QStringLiteral("Contact %1 Facilities").arg(job.contactId);
    job.contactAddress = QStringLiteral("%1 Mill Lane, Leeds").arg(id % 97);
    job.status = QStringLiteral("scheduled");
    job.plannedStartAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc()).addSecs(id % 5000 * 900);
    job.plannedEndAt = job.plannedStartAt.addSecs(5400);
    job.reference = FieldValue(QStringLiteral("NG-%1").arg(id));
    job.orderNumber = FieldValue(QStringLiteral("PO-%1").arg(id * 7));
    job.plannedDuration = FieldValue(qint32(90));
    job.description = FieldValue(QStringLiteral("Annual service, access by rear gate. Call ahead."));
    for (int i = 0; i < customFields; ++i)
        job.customFields.append(customField(i));
    return job;
}

} // namespace jobwright
