// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/textplace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace jobwright {

TextPlace TextPlace::of(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return {text->textCursor().position(), text->textCursor().anchor()};
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (!line)
        return {};
    if (!line->hasSelectedText())
        return {line->cursorPosition(), line->cursorPosition()};
    const int start = line->selectionStart();
    const int end = line->selectionEnd();
    return {line->cursorPosition(), line->cursorPosition() == start ? end : start};
}

void TextPlace::applyTo(QWidget *widget) const
{
    if (cursor < 0)
        return;
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        const int end = std::max(0, text->document()->characterCount() - 1); // the last one is Qt's own
        QTextCursor place = text->textCursor();
        place.setPosition(std::clamp(anchor, 0, end));
        place.setPosition(std::min(cursor, end), QTextCursor::KeepAnchor);
        text->setTextCursor(place);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        const int end = int(line->text().size());
        const int from = std::clamp(anchor, 0, end);
        line->setCursorPosition(from);
        if (anchor != cursor)
            line->setSelection(from, std::min(cursor, end) - from);
    }
}

} // namespace jobwright
