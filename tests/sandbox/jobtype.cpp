// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobtype.h"

#include <algorithm>

namespace jobwright::sandbox {

const FieldDefinition *JobType::field(qint64 definitionId) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [definitionId](const FieldDefinition &field) { return field.id == definitionId; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace jobwright::sandbox
