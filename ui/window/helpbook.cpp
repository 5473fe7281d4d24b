// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helpbook.h"

#include <QFile>
#include <QRegularExpression>

namespace jobwright {

namespace {

const QString contentsPage = QStringLiteral("index.md");

QUrl folder()
{
    return QUrl(QStringLiteral("qrc:/help/"));
}

QString pathOf(const QString &page)
{
    return QStringLiteral(":/help/") + page;
}

} // namespace

QUrl HelpBook::resolved(const QUrl &link)
{
    return folder().resolved(link);
}

QUrl HelpBook::urlOf(const QString &page, const QString &anchor)
{
    QUrl url = folder().resolved(QUrl(page));
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

QString HelpBook::pageAt(const QUrl &url)
{
    if (url.scheme() != QLatin1String("qrc") || !folder().isParentOf(url))
        return {};
    const QString page = url.fileName();
    return QFile::exists(pathOf(page)) ? page : QString();
}

QStringList HelpBook::pages()
{
    QStringList pages{contentsPage};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    auto links = link.globalMatch(text(contentsPage));
    while (links.hasNext()) {
        if (const QString page = links.next().captured(1); !pages.contains(page))
            pages += page;
    }
    return pages;
}

QString HelpBook::text(const QString &page)
{
    QFile file(pathOf(page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\\s*"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

QList<HelpBook::Heading> HelpBook::headings(const QString &page)
{
    static const QRegularExpression heading(QStringLiteral("^(#+) (.+)$"));
    QList<Heading> found;
    bool inCode = false;
    for (const QString &line : text(page).split(u'\n')) {
        if (line.startsWith(QLatin1String("```")))
            inCode = !inCode;
        if (const auto match = heading.match(line); !inCode && match.hasMatch())
            found.append({int(match.capturedLength(1)), match.captured(2).remove(u'`').trimmed()});
    }
    return found;
}

QString HelpBook::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace jobwright
