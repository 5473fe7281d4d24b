// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace jobwright {

/// Whether there is text in what is pasted or dropped, be it formatted alone.
[[nodiscard]] bool hasPastedText(const QMimeData &data);
/// What is pasted or dropped as plain text: formats and pictures are left out, controls become visible signs (see
/// madeVisible()). No-break spaces and line breaks stay as they are.
[[nodiscard]] QString pastedText(const QMimeData &data);
/// The same on one line: line breaks of every kind become spaces, those at the end go.
[[nodiscard]] QString pastedLine(const QMimeData &data);

} // namespace jobwright
