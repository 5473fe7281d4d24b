// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"
#include "store/profilerecord.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace jobwright {

class ProfileRecords;
class SecretStore;

/// The profiles of this user and of the administrator, in memory once loaded() was emitted. The first window does not
/// wait for it. Client secrets are written by whoever asks for them, under Profile::secretKey(); here they only go with
/// their profile.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    /// What went wrong, in words; empty where it worked.
    using Answer = std::function<void(const QString &trouble)>;

    /// Both must outlive this. `administratorFiles` as AdministratorProfiles::files() gives them.
    ProfileStore(ProfileRecords &records, SecretStore &secrets, QStringList administratorFiles,
                 QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The administrator's, then the user's in the order in which they were added.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const;
    /// All profiles of that name, case ignored: of two nobody may guess which tenant is meant.
    [[nodiscard]] QList<Profile> named(const QString &name) const;
    /// What could not be taken from the administrator's files or from the store, and why.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }
    /// Why this profile cannot be saved, in words: its own trouble, another one of its name, one of the
    /// administrator's.
    [[nodiscard]] QString whyNotSave(const Profile &profile) const;

    void load();
    /// Adds the profile or changes the one with its id. `context` as for DraftStore.
    void save(const Profile &profile, QObject *context, Answer answer);
    /// Removes the profile, then its secret. Its drafts and history stay. Where only the secret could not be removed,
    /// the answer says so and the profile is gone.
    void remove(const QUuid &id, QObject *context, Answer answer);

Q_SIGNALS:
    /// Once per load(), also where the store could not be read: troubles() says so then.
    void loaded();
    /// Profiles were added, changed or removed; also before loaded().
    void changed();

private:
    void take(const QList<ProfileRecord> &records);
    void removeSecret(const Profile &profile, QObject *context, const Answer &answer);

    ProfileRecords &m_records;
    SecretStore &m_secrets;
    QStringList m_administratorFiles;
    QList<Profile> m_profiles;
    QStringList m_troubles;
    bool m_loaded = false;
};

} // namespace jobwright
