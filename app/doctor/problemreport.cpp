// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/problemreport.h"

#include "base/redaction.h"
#include "jobs/textrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace jobwright {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProblemReport)
};

QString section(const QString &title, const QString &text)
{
    return QStringLiteral("\n== %1 ==\n%2").arg(title, text.endsWith(u'\n') ? text : text + u'\n');
}

/// Stands for what is not to be told.
QString leftOut()
{
    return Words::tr("[left out]");
}

QString connectionWords(qsizetype place)
{
    return Words::tr("connection %1").arg(place + 1);
}

QString redactedLines(const QByteArray &log)
{
    QString text;
    const QStringList lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        text += redacted(line) + u'\n';
    return text;
}

QStringList addressesIn(const QUrl &url)
{
    return {url.toString(), url.authority(), url.host()};
}

/// What names a service or a tenant, and what stands for it. Long names first: one may be a part of another.
QList<std::pair<QString, QString>> pseudonyms(const QList<Profile> &profiles, const Policies &policies)
{
    QList<std::pair<QString, QString>> names;
    const auto add = [&names](const QStringList &all, const QString &instead) {
        for (const QString &name : all) {
            if (!name.trimmed().isEmpty())
                names.append({name, instead});
        }
    };
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        add(addressesIn(profile.endpoint.baseUrl) +
                QStringList{profile.name, forDisplay(profile.name), profile.clientId},
            connectionWords(i));
    }
    add({policies.allowedCustomersWords()}, leftOut());
    for (const QUrl &url : policies.allowed.value_or(QList<QUrl>()))
        add(addressesIn(url), leftOut());
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return names;
}

/// What the words about the administrator's files quote: names of profiles that could not be taken, so that nobody
/// knows them, or whatever else stands there. Of rules only their own names are of use.
QList<Finding> withoutQuotes(QList<Finding> findings)
{
    static const QRegularExpression quote(QStringLiteral("“([^”]*)”|„([^“]*)“"));
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z]+$"));
    for (Finding &finding : findings) {
        const bool ofRules = finding.check == QLatin1String("policies");
        if (!ofRules && finding.check != QLatin1String("profiles"))
            continue;
        for (qsizetype at = 0;;) {
            const QRegularExpressionMatch found = quote.match(finding.words, at);
            if (!found.hasMatch())
                break;
            const QString inside = found.captured(1) + found.captured(2);
            const bool stays = ofRules && rule.match(inside).hasMatch();
            const QString instead = stays ? found.captured() : leftOut();
            finding.words.replace(found.capturedStart(), found.capturedLength(), instead);
            at = found.capturedStart() + instead.size();
        }
    }
    return findings;
}

/// Only where it stands by itself: a connection named "a" must not take every a out of the text.
void replaceWord(QString &text, const QString &word, const QString &instead)
{
    const auto isPart = [&](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0;) {
        if (isPart(at - 1) || isPart(at + word.size())) {
            ++at;
            continue;
        }
        text.replace(at, word.size(), instead);
        at += instead.size();
    }
}

/// All of them, also those that nobody expected there.
void replaceAddresses(QString &text, const QList<Profile> &profiles)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s,;)\"'<>“”„]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch found = address.match(text, at);
        if (!found.hasMatch())
            return;
        const QString host = QUrl(found.captured()).host();
        const auto of = std::find_if(profiles.begin(), profiles.end(), [&host](const Profile &profile) {
            return !host.isEmpty() && profile.endpoint.baseUrl.host() == host;
        });
        const QString instead = of == profiles.end() ? leftOut() : connectionWords(of - profiles.begin());
        text.replace(found.capturedStart(), found.capturedLength(), instead);
        at = found.capturedStart() + instead.size();
    }
}

/// The user's name is in the path. /home/al is not the beginning of /home/alice.
void shortenHome(QString &text)
{
    const QString home = QDir::homePath();
    if (home.size() <= 1)
        return;
    const QRegularExpression path(QRegularExpression::escape(home) + QStringLiteral("(?![\\w-]|[.@+][\\w-])"),
                                  QRegularExpression::UseUnicodePropertiesOption);
    text.replace(path, QStringLiteral("~"));
}

QString connectionsText(const QList<Profile> &profiles)
{
    QString text;
    for (const Profile &profile : profiles)
        text += forDisplay(profile.name) + QStringLiteral(": ") + profile.endpoint.baseUrl.toString() + u'\n';
    return text.isEmpty() ? Words::tr("None.") : text;
}

} // namespace

QString ProblemReport::text(bool named) const
{
    QString content =
        section(Words::tr("What was looked at"), findingsText(named ? findings : withoutQuotes(findings))) +
        section(Words::tr("Settings"), settings.join(u'\n')) +
        section(Words::tr("Connections"), connectionsText(profiles));
    content += section(Words::tr("Log"), log.isEmpty() ? Words::tr("None.") : redactedLines(log));
    if (!named) {
        replaceAddresses(content, profiles);
        for (const auto &[name, instead] : pseudonyms(profiles, policies))
            replaceWord(content, name, instead);
    }
    shortenHome(content);
    return Words::tr("Jobwright %1: report of a problem, %2")
               .arg(QStringLiteral(JOBWRIGHT_VERSION), madeAt.toString(Qt::ISODate)) +
           u'\n' + content;
}

} // namespace jobwright
