// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/localdatasummary.h"
#include "store/storeerror.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

class QObject;

namespace jobwright {

/// What lies on this computer about all tenants, to be looked at and to be thrown away. Answers as DraftStore does.
class LocalData
{
public:
    template <typename T>
    using Answer = std::function<void(const Result<T, StoreError> &)>;

    virtual ~LocalData() = default;

    virtual void summary(QObject *context, Answer<LocalDataSummary> answer) = 0;
    /// History of what was sent before this time (UTC) goes; an entry without a time stays. The answer says how many
    /// entries went.
    virtual void forgetHistory(const QDateTime &before, QObject *context, Answer<int> answer) = 0;
    /// Drafts, outbox, history and field catalogues of all profiles go, overwritten on the disk, and with them the
    /// copies beside the file: backups of upgrades and damaged files that were put aside. Connections stay. The answer
    /// names the files that could not be removed.
    virtual void eraseAll(QObject *context, Answer<QStringList> answer) = 0;
};

} // namespace jobwright
