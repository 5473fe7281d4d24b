// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/change.h"
#include "jobs/fieldid.h"

#include <QMap>

namespace jobwright {

/// The changes of one update, ready to send: only fields that are cleared or set, never Keep. Ordered as FieldId is.
using JobEdit = QMap<FieldId, Change>;

} // namespace jobwright
