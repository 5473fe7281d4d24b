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

/// A field catalogue as an administrator imports it.
struct CatalogueFile
{
    QList<FieldDefinition> definitions;
    QStringList rowErrors; ///< rows that were left out, with their line (CSV) or place (JSON) and reason; translated
};

/// Reads CSV with the header `definitionId,label,type,mandatory,options` in any order, only the first of them required,
/// `jobTypeId` allowed, separated by commas, semicolons or tabs; or the JSON of the service's older interface (API
/// notes, "Custom fields"), bare or inside an object. UTF-8, or UTF-16 with a byte order mark; at most 16 MiB and
/// 100,000 rows. A file that is no catalogue at all fails; a bad row is left out and said. The first of two rows with
/// one id counts.
[[nodiscard]] Result<CatalogueFile, DecodeError> decodeCatalogue(const QByteArray &bytes);

} // namespace jobwright
