// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/fielddefinition.h"
#include "wire/decodeerror.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jobwright {

/// A field catalogue as an administrator imports it: CSV with the header `definitionId,label,type,mandatory,options`,
/// or the JSON of the service's older interface (API notes, "Custom fields"). UTF-8 or UTF-16 with a byte order mark;
/// at most 16 MiB and 100,000 rows.
struct CatalogueFile
{
    QList<FieldDefinition> definitions;
    QStringList rowErrors; ///< rows that were left out, with line number and reason; translated
};
[[nodiscard]] Result<CatalogueFile, DecodeError> decodeCatalogue(const QByteArray &bytes);

} // namespace jobwright
