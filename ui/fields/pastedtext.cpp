// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/pastedtext.h"

#include "jobs/textrules.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace jobwright {

namespace {

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

} // namespace

bool hasPastedText(const QMimeData &data)
{
    return data.hasText() || data.hasHtml();
}

QString pastedText(const QMimeData &data)
{
    // Some programs offer formatted text alone. Nothing it refers to is loaded: the fragment has no resources.
    QString text = data.hasText() ? data.text() : QTextDocumentFragment::fromHtml(data.html()).toPlainText();
    text.remove(QChar(QChar::ObjectReplacementCharacter)); // where a picture stood
    return madeVisible(text);
}

QString pastedLine(const QMimeData &data)
{
    QString text = pastedText(data);
    while (!text.isEmpty() && breaksLine(text.back())) // a cell of a spreadsheet ends with one
        text.chop(1);
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : text) {
        if (breaksLine(c))
            c = u' ';
    }
    return text;
}

} // namespace jobwright
