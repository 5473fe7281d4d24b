// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/joblink.h"

#include "account/profilerules.h"
#include "jobs/textrules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace jobwright {

namespace {

constexpr qsizetype longestLink = 512;

/// One way to write one name: percent-encoded where it must be, and nowhere else. Letters, digits and a few signs stand
/// for themselves (RFC 3986, 2.3); what may be either, such as "&" (2.2), comes in both ways from browsers.
bool isEncodedAsNeeded(const QString &encoded)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+\\z"));
    static const QRegularExpression needless(
        QStringLiteral("%(?:2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])"));
    return form.match(encoded).hasMatch() && !needless.match(encoded).hasMatch();
}

std::optional<QString> profileFromText(const QString &encoded)
{
    if (!isEncodedAsNeeded(encoded))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded.toUtf8());
    const QString name = QString::fromUtf8(bytes);
    // What is not UTF-8, or would look different from what it is, is not the name that somebody gave a profile.
    const bool faithful = name.toUtf8() == bytes && madeVisible(name) == name;
    const bool oneLine =
        std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!faithful || !oneLine || name.trimmed().isEmpty() || name.size() > longestProfileName)
        return std::nullopt;
    return name;
}

} // namespace

bool JobLink::isMeant(const QString &text)
{
    return text.trimmed().startsWith(QLatin1String("jobwright:"), Qt::CaseInsensitive);
}

std::optional<JobLink> JobLink::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\Ajobwright://(?:profile/([^/?#]+)/)?job/([0-9]+)\\z"));
    if (text.size() > longestLink)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<qint64> id = idFromText(match.captured(2));
    if (!id)
        return std::nullopt;
    JobLink link{*id, {}};
    if (!match.capturedView(1).isEmpty()) {
        const std::optional<QString> profile = profileFromText(match.captured(1));
        if (!profile)
            return std::nullopt;
        link.profile = *profile;
    }
    return link;
}

QString JobLink::text() const
{
    if (profile.isEmpty())
        return QStringLiteral("jobwright://job/%1").arg(jobId);
    return QStringLiteral("jobwright://profile/%1/job/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(profile)), QString::number(jobId));
}

std::optional<qint64> idFromText(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\A[1-9][0-9]{0,18}\\z"));
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 id = text.toLongLong(&fits);
    return fits ? std::optional(id) : std::nullopt;
}

} // namespace jobwright
