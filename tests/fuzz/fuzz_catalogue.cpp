// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzcheck.h"

#include "wire/cataloguefile.h"

#include <QSet>

using namespace jobwright;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = decodeCatalogue(fuzzBytes(data, size));
    if (!file)
        return 0;
    QSet<qint64> ids;
    for (const FieldDefinition &definition : file->definitions) {
        mustHold(definition.definitionId > 0 && !ids.contains(definition.definitionId));
        ids += definition.definitionId;
    }
    return 0;
}
