// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logcategories.h"

namespace jobwright {

Q_LOGGING_CATEGORY(lcProgram, "jobwright.program", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "jobwright.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "jobwright.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccount, "jobwright.account", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWork, "jobwright.work", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "jobwright.ui", QtInfoMsg)

} // namespace jobwright
