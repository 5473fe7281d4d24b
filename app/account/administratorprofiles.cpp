// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/administratorprofiles.h"

#include "account/administratorfile.h"
#include "account/profilerules.h"
#include "jobs/uuid.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace jobwright {

namespace {

QUuid idOf(const QJsonObject &entry, const QString &name)
{
    const QJsonValue given = entry.value(QLatin1String("id"));
    if (!given.isUndefined())
        return QUuid(strictUuid(textIn(given)).value_or(QString()));
    static const QUuid names(QStringLiteral("7d1c1f0e-53c5-4f0b-9a55-2f3a3c1f9b61"));
    return QUuid::createUuidV5(names, name);
}

Profile profileIn(const QJsonObject &entry)
{
    Profile profile;
    profile.name = textIn(entry.value(QLatin1String("name"))).trimmed();
    profile.id = idOf(entry, profile.name);
    profile.kind = profileKindFromWord(textIn(entry.value(QLatin1String("kind"))));
    profile.colour = QColor(textIn(entry.value(QLatin1String("colour"))));
    const QString url = textIn(entry.value(QLatin1String("baseUrl")));
    if (whyNotBaseUrl(url).isEmpty())
        profile.endpoint.baseUrl = baseUrlFromText(url);
    profile.endpoint.customerId = integerIn(entry.value(QLatin1String("customerId"))).value_or(0);
    profile.clientId = textIn(entry.value(QLatin1String("clientId"))).trimmed();
    profile.fromAdministrator = true;
    return profile;
}

/// What is wrong with an entry, apart from a secret in it. The URL's trouble is that of the text as it stands there.
QString troubleOf(const QJsonObject &entry, const Profile &profile)
{
    if (QString why = whyNotBaseUrl(textIn(entry.value(QLatin1String("baseUrl")))); !why.isEmpty())
        return why;
    return profileTrouble(profile);
}

bool holdsSecret(const QJsonObject &entry)
{
    const QStringList names = entry.keys();
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.contains(QLatin1String("secret"), Qt::CaseInsensitive) ||
               name.contains(QLatin1String("password"), Qt::CaseInsensitive);
    });
}

class Reader
{
public:
    Reader(QString path, AdministratorProfiles &into) : m_path(std::move(path)), m_into(into) {}

    void read()
    {
        const AdministratorFile::Content content = AdministratorFile::read(m_path);
        if (!content)
            return say(content.error());
        if (!*content)
            return;
        const QJsonValue entries = (*content)->value(QLatin1String("profiles"));
        if (!entries.isArray())
            return say(QCoreApplication::translate("AdministratorProfiles", "The list “profiles” is missing."));
        const QJsonArray array = entries.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            take(array.at(i).toObject(), static_cast<int>(i) + 1);
    }

private:
    void say(const QString &what)
    {
        //: %1 is a file, %2 a full sentence
        m_into.troubles += QCoreApplication::translate("AdministratorProfiles", "Profiles of the administrator, %1: %2")
                               .arg(m_path, what);
    }
    void say(int number, const QString &what)
    {
        //: %1 is the place in a list, from 1, %2 a full sentence
        say(QCoreApplication::translate("AdministratorProfiles", "Entry %1: %2").arg(QString::number(number), what));
    }

    void take(const QJsonObject &entry, int number)
    {
        const Profile profile = profileIn(entry);
        if (holdsSecret(entry)) {
            say(number,
                QCoreApplication::translate("AdministratorProfiles",
                                            "It holds a secret that everybody on this computer can read. The "
                                            "secret is not used; have it removed and replaced at the service."));
        }
        if (const QString trouble = troubleOf(entry, profile); !trouble.isEmpty())
            return say(number, QCoreApplication::translate("AdministratorProfiles", "It is left out. %1").arg(trouble));
        const bool known = std::any_of(m_into.profiles.begin(), m_into.profiles.end(), [&](const Profile &other) {
            return other.id == profile.id || other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            m_into.profiles += profile;
        else
            say(number,
                QCoreApplication::translate("AdministratorProfiles",
                                            "It is left out, because a profile of this name or id comes before it."));
    }

    QString m_path;
    AdministratorProfiles &m_into;
};

} // namespace

QStringList AdministratorProfiles::files()
{
    return AdministratorFile::paths(QStringLiteral("profiles.json"));
}

AdministratorProfiles AdministratorProfiles::read(const QStringList &files)
{
    AdministratorProfiles found;
    for (const QString &file : files)
        Reader(file, found).read();
    return found;
}

} // namespace jobwright
