// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace jobwright {

/// A UUID in the 8-4-4-4-12 form of RFC 9562, surrounding white space and upper case allowed, as lower case without
/// braces; nothing for anything else, the all-zero UUID included. (QUuid::fromString takes trailing garbage.)
[[nodiscard]] std::optional<QString> strictUuid(const QString &text);

} // namespace jobwright
