// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include "jobs/fieldspec.h"

#include <algorithm>

namespace jobwright {

FieldValue valueOf(const Job &job, const FieldId &field)
{
    if (!field.isCustom())
        return job.*fieldSpec(field.key()).member;
    const CustomField *custom = findCustomField(job, field.definitionId());
    return custom ? custom->value : FieldValue();
}

const CustomField *findCustomField(const Job &job, qint64 definitionId)
{
    const auto it = std::find_if(job.customFields.cbegin(), job.customFields.cend(),
                                 [=](const CustomField &field) { return field.definitionId == definitionId; });
    return it == job.customFields.cend() ? nullptr : &*it;
}

bool isAmbiguous(const Job &job, qint64 definitionId)
{
    return std::count_if(job.customFields.cbegin(), job.customFields.cend(),
                         [=](const CustomField &field) { return field.definitionId == definitionId; }) > 1;
}

void carryValue(Job &job, const FieldId &field, const Job &from)
{
    if (!field.isCustom()) {
        job.*fieldSpec(field.key()).member = valueOf(from, field);
        return;
    }
    for (CustomField &custom : job.customFields) {
        if (custom.definitionId == field.definitionId())
            custom.value = valueOf(from, field);
    }
}

} // namespace jobwright
