// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobedit.h"

#include <QByteArray>
#include <QList>

namespace jobwright {

/// The body of an update (API: JobUpdate): Keep is left out, Clear is null, Set is the value. What is in `json` is
/// sent byte for byte, and shown so under "What will be sent".
struct UpdateBody
{
    QByteArray json;            ///< compact UTF-8; `{}` for an empty edit, which is never sent
    QList<qint64> customFields; ///< definition ids in the order of the array: index in an error path -> field
};
[[nodiscard]] UpdateBody encodeUpdate(const JobEdit &edit);
/// The reverse, for what a draft or an outbox item has stored. Empty where it is no such body.
[[nodiscard]] JobEdit decodeUpdate(const QByteArray &json);

} // namespace jobwright
