// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/profilerecord.h"
#include "store/storeerror.h"

#include <QList>

#include <functional>

class QObject;

namespace jobwright {

/// Where the profiles of this user are kept. Answers as DraftStore does.
class ProfileRecords
{
public:
    template <typename T>
    using Answer = std::function<void(const Result<T, StoreError> &)>;

    virtual ~ProfileRecords() = default;

    /// In the order in which they were added.
    virtual void profiles(QObject *context, Answer<QList<ProfileRecord>> answer) = 0;
    /// Adds the profile or replaces the one with its id; its place in the order stays.
    virtual void saveProfile(const ProfileRecord &record, QObject *context, Answer<Done> answer) = 0;
    /// Its drafts and history stay.
    virtual void removeProfile(const QUuid &id, QObject *context, Answer<Done> answer) = 0;
};

} // namespace jobwright
