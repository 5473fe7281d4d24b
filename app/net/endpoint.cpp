// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

struct EndpointWords
{
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") ||
           host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}

QString whyNotScheme(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https"))
        return {};
    if (url.scheme() != QLatin1String("http"))
        return EndpointWords::tr("The address must begin with https://.");
    if (!isLoopback(url)) {
        return EndpointWords::tr(
            "The address must begin with https://. Without encryption anybody on the way could read the sign-in. "
            "http:// is only accepted for this computer (127.0.0.1, [::1], localhost).");
    }
    return {};
}

} // namespace

QString whyNotBaseUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return EndpointWords::tr("Enter the address of the service, for example https://api.bigchange.com.");
    if (!trimmed.contains(QLatin1String("://")))
        return EndpointWords::tr("The address must begin with https://.");
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return EndpointWords::tr("This is not a valid address.");
    // First of all: what follows could look right beside a part that says where it really goes.
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority(QUrl::FullyEncoded).contains(u'@'))
        return EndpointWords::tr(
            "The address must not hold a user name or password. They belong into the fields below.");
    if (url.host().isEmpty())
        return EndpointWords::tr("The address has no server name.");
    if (const QString why = whyNotScheme(url); !why.isEmpty())
        return why;
    if (url.port(1) == 0)
        return EndpointWords::tr("The port must be between 1 and 65535.");
    if (url.hasQuery() || url.hasFragment())
        return EndpointWords::tr("The address must end before any ? or #.");
    return {};
}

QUrl baseUrlFromText(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.isValid() && b.isValid() && a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) &&
           a.userInfo().isEmpty();
}

} // namespace jobwright
