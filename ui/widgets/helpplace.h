// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

class QWidget;

namespace jobwright {

/// Names the page of the user guide that fits `widget` and all within it, such as "editing.md".
void setHelpPage(QWidget *widget, QLatin1String page);
/// The page of the nearest widget that has one, from `widget` upwards; empty where none has.
[[nodiscard]] QString helpPageFor(const QWidget *widget);

} // namespace jobwright
