// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/problemreport.h"

#include "base/redaction.h"
#include "jobs/textrules.h"

#include <QCoreApplication>
#include <QDir>

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

QString redactedLines(const QByteArray &log)
{
    QString text;
    const QStringList lines = QString::fromUtf8(log).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        text += redacted(line) + u'\n';
    return text;
}

/// What names a connection, and what stands for it. Long names first: one may be a part of another.
QList<std::pair<QString, QString>> pseudonyms(const QList<Profile> &profiles)
{
    QList<std::pair<QString, QString>> names;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        const QString instead = Words::tr("connection %1").arg(i + 1);
        const QUrl &url = profile.endpoint.baseUrl;
        for (const QString &name :
             {url.toString(), url.authority(), url.host(), profile.name, forDisplay(profile.name), profile.clientId}) {
            if (!name.trimmed().isEmpty())
                names.append({name, instead});
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return names;
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
    QString content = section(Words::tr("What was looked at"), findingsText(findings)) +
                      section(Words::tr("Settings"), settings.join(u'\n')) +
                      section(Words::tr("Connections"), connectionsText(profiles));
    content += section(Words::tr("Log"), log.isEmpty() ? Words::tr("None.") : redactedLines(log));
    if (!named) {
        for (const auto &[name, instead] : pseudonyms(profiles))
            replaceWord(content, name, instead);
    }
    if (const QString home = QDir::homePath(); home.size() > 1)
        content.replace(home, QStringLiteral("~"));
    return Words::tr("Jobwright %1: report of a problem, %2")
               .arg(QStringLiteral(JOBWRIGHT_VERSION), madeAt.toString(Qt::ISODate)) +
           u'\n' + content;
}

} // namespace jobwright
