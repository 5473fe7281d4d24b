// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profilestore.h"
#include "base/result.h"

#include <QObject>
#include <QUuid>

namespace jobwright {

struct ConnectionOptions;

/// Which profiles the words of a command line can mean, and what they are called. Needs neither a connection nor a
/// secret.
class KnownProfiles : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    KnownProfiles(ProfileRecords &records, SecretStore &secrets, QObject *parent = nullptr);

    /// The profile of that name; without a name the only one there is. Else why not, for a usage error.
    [[nodiscard]] Result<Profile, QString> choose(const QString &name) const;
    /// The id of what the options say; null where they say nothing, which means all. Else why not, as above.
    [[nodiscard]] Result<QUuid, QString> meant(const ConnectionOptions &options) const;
    [[nodiscard]] const QList<Profile> &profiles() const { return m_store.profiles(); }
    /// What could not be read, in words.
    [[nodiscard]] const QStringList &troubles() const { return m_store.troubles(); }
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const { return m_store.find(id); }
    /// Empty where it is not known: of a connection that was given by its address only the id is kept.
    [[nodiscard]] QString nameOf(const QUuid &id) const;

    void load() { m_store.load(); }

Q_SIGNALS:
    /// Once per load(). What could not be read is said where a profile is not found.
    void loaded();

private:
    ProfileStore m_store;
};

} // namespace jobwright
