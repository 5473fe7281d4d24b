// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace jobwright {

/// Makes the widget report that role to assistive technology; its accessible name and description stay as set on it.
/// Call it in the widget's constructor: the first query fixes the role.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace jobwright
