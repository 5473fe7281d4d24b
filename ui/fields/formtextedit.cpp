// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/formtextedit.h"

#include "fields/composition.h"
#include "fields/pastedtext.h"
#include "widgets/metrics.h"

#include <QMimeData>

namespace jobwright {

namespace {

constexpr qsizetype longestAtOnce = 20'000;
constexpr qsizetype shownOfLongText = 4'000;

} // namespace

FormTextEdit::FormTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // undo works over the whole form
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading && !Composition::isChanging(this) && rawText() != m_shownRaw)
            Q_EMIT edited();
    });
}

QString FormTextEdit::exactText() const
{
    const QString raw = rawText();
    if (raw == m_shownRaw)
        return m_shown;
    if (raw == normalised(m_basis))
        return m_basis;
    QString text = raw;
    if (m_basis.contains(QLatin1String("\r\n")))
        text.replace(QLatin1String("\n"), QLatin1String("\r\n"));
    return text;
}

QSize FormTextEdit::sizeHint() const
{
    const int lines = 3;
    return {240, lines * fontMetrics().lineSpacing() + 2 * (metrics::ring + metrics::space8)};
}

void FormTextEdit::showText(const QString &text, const QString &basis)
{
    m_basis = basis;
    if (text == m_shown && rawText() == m_shownRaw)
        return;
    if (!m_shortened && rawText() == normalised(text)) { // what the user just typed, coming back from the session
        m_shown = text;
        m_shownRaw = rawText();
        return;
    }
    m_shortened = text.size() > longestAtOnce && text == basis && !hasFocus();
    load(m_shortened ? text.left(shownOfLongText) : text);
    m_shown = text;
    if (hasFocus())
        moveCursor(QTextCursor::End);
}

void FormTextEdit::load(const QString &text)
{
    m_loading = true;
    setPlainText(text);
    m_loading = false;
    m_shownRaw = rawText();
}

void FormTextEdit::showAll()
{
    if (!m_shortened)
        return;
    m_shortened = false;
    load(m_shown);
}

void FormTextEdit::focusInEvent(QFocusEvent *event)
{
    showAll();
    QPlainTextEdit::focusInEvent(event);
}

bool FormTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return hasPastedText(*source);
}

void FormTextEdit::insertFromMimeData(const QMimeData *source)
{
    showAll(); // something may be dropped here without the focus
    if (!isReadOnly())
        insertPlainText(pastedText(*source));
}

QString FormTextEdit::rawText() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    return raw;
}

QString FormTextEdit::normalised(const QString &text)
{
    QString same = text;
    same.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    same.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    same.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    return same;
}

} // namespace jobwright
