// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxyrule.h"

#include <QUrl>

namespace jobwright {

std::optional<ProxyRule> ProxyRule::fromText(const QString &text)
{
    if (text == QLatin1String("system"))
        return ProxyRule{};
    if (text == QLatin1String("none"))
        return ProxyRule{Kind::None, {}, 0};
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.isValid() && url.scheme() == QLatin1String("http") && !url.host().isEmpty() &&
                       url.port(0) > 0 && !url.authority(QUrl::FullyEncoded).contains(u'@') && !url.hasQuery() &&
                       !url.hasFragment() && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    if (!plain)
        return std::nullopt;
    return ProxyRule{Kind::Http, url.host(), static_cast<quint16>(url.port())};
}

} // namespace jobwright
