// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/verification.h"

#include <QByteArray>

namespace jobwright {

/// For the history: [{"field":"reference","verdict":"confirmed","before":…,"sent":…,"stored":…}], a value of null for
/// nothing; what was sent is null where the field was cleared.
[[nodiscard]] QByteArray encodeVerification(const Verification &verification);
/// Entries that cannot be read are left out.
[[nodiscard]] Verification decodeVerification(const QByteArray &json);

} // namespace jobwright
