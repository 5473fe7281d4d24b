// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"

#include "account/administratorprofiles.h"
#include "account/profilerules.h"
#include "store/profilerecords.h"
#include "store/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace jobwright {

namespace {

ProfileRecord recordOf(const Profile &profile)
{
    return {profile.id,
            profile.name,
            profileKindWord(profile.kind),
            profile.colour.isValid() ? profile.colour.name() : QString(),
            profile.endpoint.baseUrl.toString(),
            profile.endpoint.customerId,
            profile.clientId};
}

Profile profileOf(const ProfileRecord &record)
{
    Profile profile;
    profile.id = record.id;
    profile.name = record.name;
    profile.kind = profileKindFromWord(record.kind);
    profile.colour = QColor(record.colour);
    // What lies in the file is not trusted more than what is typed.
    if (whyNotBaseUrl(record.baseUrl).isEmpty())
        profile.endpoint.baseUrl = baseUrlFromText(record.baseUrl);
    profile.endpoint.customerId = record.customerId;
    profile.clientId = record.clientId;
    return profile;
}

void answerLater(QObject *context, const ProfileStore::Answer &answer, const QString &trouble)
{
    if (context && answer)
        QTimer::singleShot(0, context, [answer, trouble] { answer(trouble); });
}

} // namespace

ProfileStore::ProfileStore(ProfileRecords &records, SecretStore &secrets, QStringList administratorFiles,
                           QObject *parent)
    : QObject(parent), m_records(records), m_secrets(secrets), m_administratorFiles(std::move(administratorFiles))
{
}

std::optional<Profile> ProfileStore::find(const QUuid &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &p) { return p.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

QList<Profile> ProfileStore::named(const QString &name) const
{
    QList<Profile> found;
    std::copy_if(
        m_profiles.begin(), m_profiles.end(), std::back_inserter(found),
        [wanted = name.trimmed()](const Profile &p) { return p.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found;
}

QString ProfileStore::whyNotSave(const Profile &profile) const
{
    const std::optional<Profile> present = find(profile.id);
    if (profile.fromAdministrator || (present && present->fromAdministrator))
        return tr("This profile was set up by your administrator and cannot be changed here.");
    if (QString trouble = profileTrouble(profile); !trouble.isEmpty())
        return trouble;
    const QList<Profile> namesakes = named(profile.name);
    const bool taken =
        std::any_of(namesakes.begin(), namesakes.end(), [&](const Profile &other) { return other.id != profile.id; });
    return taken ? tr("There is a profile of this name already. Names must differ, so that no change goes to the wrong "
                      "customer.")
                 : QString();
}

void ProfileStore::load()
{
    m_records.profiles(this, [this](const Result<QList<ProfileRecord>, StoreError> &records) {
        AdministratorProfiles administrators = AdministratorProfiles::read(m_administratorFiles);
        m_profiles = std::move(administrators.profiles);
        m_troubles = std::move(administrators.troubles);
        if (records)
            take(*records);
        else
            m_troubles += tr("Your profiles could not be read. They are not lost. %1").arg(records.error().words);
        m_loaded = true;
        Q_EMIT changed();
        Q_EMIT loaded();
    });
}

void ProfileStore::take(const QList<ProfileRecord> &records)
{
    for (const ProfileRecord &record : records) {
        const Profile profile = profileOf(record);
        const QString trouble = profileTrouble(profile);
        if (find(profile.id))
            m_troubles += tr("Your profile “%1” gives way to the one set up by your administrator.").arg(profile.name);
        else if (!trouble.isEmpty())
            m_troubles += tr("Your profile “%1” cannot be used. %2").arg(profile.name, trouble);
        else
            m_profiles += profile;
    }
}

void ProfileStore::save(const Profile &profile, QObject *context, Answer answer)
{
    if (const QString why = whyNotSave(profile); !why.isEmpty()) {
        answerLater(context, answer, why);
        return;
    }
    Profile saved = profile;
    saved.name = saved.name.trimmed();
    saved.clientId = saved.clientId.trimmed();
    m_records.saveProfile(
        recordOf(saved), this,
        [this, saved, context = QPointer(context), answer = std::move(answer)](const Result<Done, StoreError> &result) {
            if (result) {
                const auto present = std::find_if(m_profiles.begin(), m_profiles.end(),
                                                  [&](const Profile &other) { return other.id == saved.id; });
                if (present == m_profiles.end())
                    m_profiles += saved;
                else
                    *present = saved;
                Q_EMIT changed();
            }
            if (context && answer)
                answer(result ? QString() : result.error().words);
        });
}

void ProfileStore::remove(const QUuid &id, QObject *context, Answer answer)
{
    const std::optional<Profile> profile = find(id);
    if (!profile) {
        answerLater(context, answer, {});
        return;
    }
    if (profile->fromAdministrator) {
        answerLater(context, answer, whyNotSave(*profile));
        return;
    }
    m_records.removeProfile(id, this,
                            [this, profile = *profile, context = QPointer(context),
                             answer = std::move(answer)](const Result<Done, StoreError> &result) {
                                if (!result) {
                                    if (context && answer)
                                        answer(result.error().words);
                                    return;
                                }
                                m_profiles.removeIf([&](const Profile &other) { return other.id == profile.id; });
                                Q_EMIT changed();
                                removeSecret(profile, context, answer);
                            });
}

void ProfileStore::removeSecret(const Profile &profile, QObject *context, const Answer &answer)
{
    // Without a context of the asker the secret goes all the same.
    QObject *alive = context ? context : this;
    m_secrets.remove(profile.secretKey(), alive, [asked = context != nullptr, answer](const SecretOutcome &outcome) {
        // Nothing to be seen is the usual case of a secret that was kept for one session only.
        const bool failed = outcome.kind == SecretOutcome::Kind::Failed;
        if (asked && answer)
            answer(failed ? tr("The profile is removed, but its client secret is still in the keychain. %1")
                                .arg(outcome.words)
                          : QString());
    });
}

} // namespace jobwright
