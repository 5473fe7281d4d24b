// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace jobwright {

/// The user guide as it travels inside the program: Markdown pages under qrc:/help/, the contents in index.md. What
/// stands there is ours, so that links and pictures in it may be followed.
class HelpBook
{
public:
    struct Heading
    {
        int level = 1;
        QString text;
    };

    /// Where a relative link or picture of a page leads.
    [[nodiscard]] static QUrl resolved(const QUrl &link);
    [[nodiscard]] static QUrl urlOf(const QString &page, const QString &anchor = {});
    /// The name of the page, such as "outbox.md"; empty where the address is none of the book's.
    [[nodiscard]] static QString pageAt(const QUrl &url);

    /// All pages in the order of the contents, which come first.
    [[nodiscard]] static QStringList pages();
    /// Markdown, without comments; empty for a page that there is not.
    [[nodiscard]] static QString text(const QString &page);
    [[nodiscard]] static QList<Heading> headings(const QString &page);
    /// What a link names a heading by, as on the pages of a repository: "Keep, clear, set" is "keep-clear-set".
    [[nodiscard]] static QString anchorOf(const QString &heading);
};

} // namespace jobwright
