// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// The text as it is searched in: case and accents folded away ("É" and "e" are the same), white space single.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace jobwright
