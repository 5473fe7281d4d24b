// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profilerecords.h"
#include "store/storeoptions.h"

namespace jobwright {

/// The profiles as they lie in the drafts file, for who must change nothing: no file and no folder is made, nothing is
/// upgraded, repaired or put aside. Without a file there are none. Reads within the call.
class ReadOnlyProfileRecords : public ProfileRecords
{
public:
    explicit ReadOnlyProfileRecords(StoreOptions options = {}) : m_options(std::move(options)) {}

    void profiles(QObject *context, Answer<QList<ProfileRecord>> answer) override;
    /// Both answer StoreError::Kind::ReadOnly.
    void saveProfile(const ProfileRecord &record, QObject *context, Answer<Done> answer) override;
    void removeProfile(const QUuid &id, QObject *context, Answer<Done> answer) override;

private:
    [[nodiscard]] Result<QList<ProfileRecord>, StoreError> read() const;

    StoreOptions m_options;
};

} // namespace jobwright
