// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knownprofiles.h"

#include "account/administratorprofiles.h"
#include "account/connectionoptions.h"
#include "jobs/textrules.h"

namespace jobwright {

KnownProfiles::KnownProfiles(ProfileRecords &records, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_store(records, secrets, AdministratorProfiles::files())
{
    connect(&m_store, &ProfileStore::loaded, this, &KnownProfiles::loaded);
}

Result<Profile, QString> KnownProfiles::choose(const QString &name) const
{
    using Chosen = Result<Profile, QString>;
    const QList<Profile> found = name.isEmpty() ? m_store.profiles() : m_store.named(name);
    if (found.size() == 1)
        return Chosen::ok(found.first());
    QStringList words = m_store.troubles();
    QStringList names;
    for (const Profile &profile : m_store.profiles())
        names.append(forDisplay(profile.name));
    if (name.isEmpty())
        words.append(tr("Say which service: --profile NAME, --sandbox, or --base-url with --customer-id."));
    else if (found.isEmpty())
        words.append(tr("There is no profile named “%1”.").arg(forDisplay(name, 60)));
    else
        words.append(tr("More than one profile is named “%1”.").arg(forDisplay(name, 60)));
    if (!names.isEmpty())
        words.append(tr("Profiles: %1").arg(names.join(QStringLiteral(", "))));
    return Chosen::fail(words.join(u'\n'));
}

Result<QUuid, QString> KnownProfiles::meant(const ConnectionOptions &options) const
{
    using Meant = Result<QUuid, QString>;
    if (options.isEmpty())
        return Meant::ok({});
    if (options.sandbox)
        return Meant::ok(sandboxProfile({}).id);
    if (!options.baseUrl.isEmpty())
        return Meant::ok(givenProfile(options.endpoint(), {}).id);
    const Result<Profile, QString> chosen = choose(options.profile);
    return chosen ? Meant::ok(chosen->id) : Meant::fail(chosen.error());
}

QString KnownProfiles::nameOf(const QUuid &id) const
{
    const Profile sandbox = sandboxProfile({});
    if (id == sandbox.id)
        return sandbox.name;
    const std::optional<Profile> known = find(id);
    return known ? known->name : QString();
}

} // namespace jobwright
