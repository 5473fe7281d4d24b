// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storenotice.h"

namespace jobwright {

/// What happened, what is safe, what to do. `path` is the file put aside, backed up or written anew; may be empty.
[[nodiscard]] QString storeNoticeWords(StoreNotice::Kind kind, const QString &path, int drafts = 0,
                                       int historyEntries = 0);
/// The word in the name of a file that is put aside for this reason.
[[nodiscard]] QString storeNoticeInfix(StoreNotice::Kind kind);

} // namespace jobwright
