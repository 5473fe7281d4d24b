// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace jobwright {

// All categories of the program. What is logged never holds secrets, bodies or a URL's query.
Q_DECLARE_LOGGING_CATEGORY(lcProgram)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcAccount)
Q_DECLARE_LOGGING_CATEGORY(lcWork)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace jobwright
