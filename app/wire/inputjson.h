// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldinput.h"

#include <QByteArray>

namespace jobwright {

/// What a person typed, for drafts: {"orderNumber":{"kind":"set","text":"PO-1"},"customFields[4711]":{"kind":"clear"}}.
[[nodiscard]] QByteArray encodeInput(const JobInput &input);
/// The reverse; entries that cannot be read are left out and counted in *skipped.
[[nodiscard]] JobInput decodeInput(const QByteArray &json, int *skipped = nullptr);

} // namespace jobwright
