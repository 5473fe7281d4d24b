// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionoptions.h"

#include <QCoreApplication>

namespace jobwright {

QString ConnectionOptions::trouble() const
{
    const int ways = int(sandbox) + int(!profile.isEmpty()) + int(!baseUrl.isEmpty() || !customerId.isEmpty());
    if (ways > 1) {
        return QCoreApplication::translate("ConnectionOptions",
                                           "Give one of --sandbox, --profile, or --base-url with --customer-id.");
    }
    if (baseUrl.isEmpty() != customerId.isEmpty())
        return QCoreApplication::translate("ConnectionOptions", "--base-url and --customer-id belong together.");
    if (baseUrl.isEmpty())
        return {};
    if (const QString why = whyNotBaseUrl(baseUrl); !why.isEmpty())
        return QCoreApplication::translate("ConnectionOptions", "--base-url: %1").arg(why);
    bool ok = false;
    if (customerId.toLongLong(&ok) <= 0 || !ok)
        return QCoreApplication::translate("ConnectionOptions", "--customer-id: a whole number above 0 is needed.");
    return {};
}

Endpoint ConnectionOptions::endpoint() const
{
    return {baseUrlFromText(baseUrl), customerId.toLongLong()};
}

Credentials takeEnvironmentCredentials()
{
    Credentials credentials{qEnvironmentVariable("JOBWRIGHT_CLIENT_ID"),
                            SecretString(qgetenv("JOBWRIGHT_CLIENT_SECRET"))};
    qunsetenv("JOBWRIGHT_CLIENT_ID");
    qunsetenv("JOBWRIGHT_CLIENT_SECRET");
    return credentials;
}

} // namespace jobwright
