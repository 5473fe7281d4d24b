// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilerules.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace jobwright {

namespace {

constexpr std::array<std::pair<Profile::Kind, const char *>, 3> kinds{{
    {Profile::Kind::Production, "production"},
    {Profile::Kind::Sandbox, "sandbox"},
    {Profile::Kind::Other, "other"},
}};

} // namespace

QString profileTrouble(const Profile &profile)
{
    const QString name = profile.name.trimmed();
    if (name.isEmpty())
        return QCoreApplication::translate("Profile", "A profile needs a name.");
    if (name.size() > longestProfileName) {
        return QCoreApplication::translate("Profile", "The name of a profile may have at most %n character(s).",
                                           nullptr, longestProfileName);
    }
    if (profile.id.isNull())
        return QCoreApplication::translate("Profile", "The profile has no identification.");
    if (QString why = whyNotBaseUrl(profile.endpoint.baseUrl.toString()); !why.isEmpty())
        return why;
    if (profile.endpoint.customerId <= 0)
        return QCoreApplication::translate("Profile", "The Customer-Id must be a whole number above 0.");
    if (profile.clientId.trimmed().isEmpty())
        return QCoreApplication::translate("Profile", "The client id is missing.");
    return {};
}

QString profileKindWord(Profile::Kind kind)
{
    for (const auto &[known, word] : kinds) {
        if (known == kind)
            return QLatin1String(word);
    }
    return {};
}

Profile::Kind profileKindFromWord(const QString &word)
{
    for (const auto &[kind, known] : kinds) {
        if (word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return Profile::Kind::Production;
}

} // namespace jobwright
