// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/policies.h"

#include "account/administratorfile.h"
#include "wire/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace jobwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

/// The address as it counts: two ways to write one are the same, and nothing else is.
QByteArray canonical(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return url.scheme().toUtf8() + "://" + url.host(QUrl::FullyEncoded).toLower().toUtf8() + ':' +
           QByteArray::number(url.port(usual)) + path.toUtf8();
}

bool contains(const QList<QUrl> &urls, const QUrl &url)
{
    return std::any_of(urls.begin(), urls.end(), [&](const QUrl &other) { return canonical(other) == canonical(url); });
}

QString ruleWith(const QString &rule, const QString &allowed)
{
    return allowed.isEmpty() ? rule : rule + u' ' + allowed;
}

QString allowedWords(const QStringList &allowed)
{
    return allowed.isEmpty() ? QString() : Words::tr("Allowed: %1").arg(allowed.join(QLatin1String(", ")));
}

/// Reads one file; the first trouble ends it.
class Reader
{
public:
    Reader(QString path, Policies &into) : m_path(std::move(path)), m_into(into) {}

    void read()
    {
        const AdministratorFile::Content content = AdministratorFile::read(m_path);
        if (!content)
            return say(content.error());
        const QJsonObject rules = content->value_or(QJsonObject());
        const QStringList keys = rules.keys();
        for (const QString &key : keys) {
            if (!take(key, rules.value(key)))
                return;
        }
    }

private:
    void say(const QString &what)
    {
        //: %1 is a file, %2 a full sentence
        m_into.troubles += Words::tr("Rules of the administrator, %1: %2").arg(m_path, what);
    }
    bool refuse(const QString &what)
    {
        say(what);
        return false;
    }

    bool take(const QString &key, const QJsonValue &value)
    {
        if (key == QLatin1String("comment"))
            return true;
        if (key == QLatin1String("lockedBaseUrl"))
            return takeUrls(key, QJsonArray{value});
        if (key == QLatin1String("allowedBaseUrls"))
            return value.isArray() ? takeUrls(key, value.toArray())
                                   : refuse(Words::tr("“%1” must be a list of addresses.").arg(key));
        if (key == QLatin1String("allowedCustomerIds"))
            return takeCustomers(key, value);
        if (key == QLatin1String("historyDays"))
            return takeHistory(key, value);
        if (key == QLatin1String("proxy"))
            return takeProxy(key, value);
        // It may be a rule with a slip in its name, or one that a newer version knows.
        return refuse(Words::tr("“%1” is not known.").arg(key.left(60)));
    }

    bool takeUrls(const QString &key, const QJsonArray &values)
    {
        QList<QUrl> urls;
        for (const auto &value : values) {
            const QString text = textIn(value);
            if (const QString why = whyNotBaseUrl(text); !why.isEmpty())
                return refuse(Words::tr("“%1”: %2", "%1: name of a rule, %2: a full sentence").arg(key, why));
            urls += baseUrlFromText(text);
        }
        if (m_into.allowed)
            m_into.allowed->removeIf([&](const QUrl &url) { return !contains(urls, url); });
        else
            m_into.allowed = urls;
        return true;
    }

    bool takeCustomers(const QString &key, const QJsonValue &value)
    {
        QList<qint64> ids;
        const QJsonArray values = value.toArray();
        for (const auto &one : values)
            ids += integerIn(one).value_or(0);
        if (!value.isArray() || std::any_of(ids.begin(), ids.end(), [](qint64 id) { return id <= 0; }))
            return refuse(Words::tr("“%1” must be a list of whole numbers above 0.").arg(key));
        if (m_into.allowedCustomers)
            m_into.allowedCustomers->removeIf([&](qint64 id) { return !ids.contains(id); });
        else
            m_into.allowedCustomers = ids;
        return true;
    }

    bool takeHistory(const QString &key, const QJsonValue &value)
    {
        const std::optional<qint64> days = integerIn(value);
        if (!days || *days < 0 || *days > Policies::longestHistory) {
            return refuse(Words::tr("“%1” must be a whole number of days from 0 (for ever) to %2.")
                              .arg(key)
                              .arg(Policies::longestHistory));
        }
        if (!m_into.historyDays)
            m_into.historyDays = static_cast<int>(*days);
        return true;
    }

    bool takeProxy(const QString &key, const QJsonValue &value)
    {
        const std::optional<ProxyRule> rule = ProxyRule::fromText(textIn(value));
        if (!rule)
            return refuse(
                Words::tr("“%1” must be system, none or http://host:port, without user name and password.").arg(key));
        if (!m_into.proxy)
            m_into.proxy = rule;
        return true;
    }

    QString m_path;
    Policies &m_into;
};

} // namespace

QString Policies::usualFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return QStringLiteral("/etc/xdg");
#else
    return {};
#endif
}

QStringList Policies::files(const QString &systemFolder)
{
    const QString name = QStringLiteral("policies.json");
    QStringList files;
    if (!systemFolder.isEmpty())
        files += systemFolder + QStringLiteral("/jobwright/") + name;
    const QStringList others = AdministratorFile::paths(name);
    for (const QString &file : others) {
        if (!files.contains(file))
            files += file;
    }
    return files;
}

Policies Policies::read(const QStringList &paths)
{
    Policies policies;
    for (const QString &file : paths)
        Reader(file, policies).read();
    return policies;
}

QString Policies::whyNot(const Profile &profile) const
{
    const QUrl &url = profile.endpoint.baseUrl;
    if (profile.id == sandboxProfile({}).id && url.host() == QLatin1String("127.0.0.1"))
        return {};
    if (areBroken()) {
        return Words::tr("The rules of your administrator cannot be read, so no service may be used until they are "
                         "mended.") +
               u' ' + troubles.constFirst();
    }
    const QString why = whyNotAddress(url);
    return why.isEmpty() ? whyNotCustomer(profile.endpoint.customerId) : why;
}

QString Policies::whyNotAddress(const QUrl &baseUrl) const
{
    if (!allowed || contains(*allowed, baseUrl))
        return {};
    QStringList known;
    for (const QUrl &one : *allowed)
        known += one.toString();
    return ruleWith(Words::tr("Your administrator does not allow this address."), allowedWords(known));
}

QString Policies::whyNotCustomer(qint64 customerId) const
{
    if (!allowedCustomers || allowedCustomers->contains(customerId))
        return {};
    return ruleWith(Words::tr("Your administrator does not allow this Customer-Id."), allowedCustomersWords());
}

QString Policies::allowedCustomersWords() const
{
    QStringList known;
    for (const qint64 one : allowedCustomers.value_or(QList<qint64>()))
        known += QString::number(one);
    return allowedWords(known);
}

} // namespace jobwright
