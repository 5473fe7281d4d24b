// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/composition.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace jobwright {

namespace {

/// The line in which is written, where the editor is one or has one.
QLineEdit *lineOf(QWidget *editor)
{
    if (auto *list = qobject_cast<QComboBox *>(editor))
        return list->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

Composition *compositionOf(const QWidget *editor)
{
    return editor->findChild<Composition *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

Composition::Composition(QWidget *editor) : QObject(editor), m_editor(editor)
{
    editor->installEventFilter(this);
}

void Composition::finishIn(QWidget *page)
{
    const QList<Composition *> all = page->findChildren<Composition *>();
    for (Composition *each : all)
        each->finish();
}

bool Composition::isChanging(const QWidget *editor)
{
    const Composition *composition = compositionOf(editor);
    return composition && composition->m_changing;
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        take(static_cast<QInputMethodEvent *>(event));
        return true;
    }
    // A list that opens over the editor belongs to it.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finish();
    return QObject::eventFilter(watched, event);
}

void Composition::take(QInputMethodEvent *event)
{
    const bool wasComposing = !m_text.isEmpty();
    const bool types = !event->commitString().isEmpty();
    const QLineEdit *line = lineOf(m_editor);
    const auto *text = qobject_cast<QPlainTextEdit *>(m_editor);
    if (!wasComposing) {
        m_selected = line ? line->selectedText() : text ? text->textCursor().selectedText() : QString();
        m_selectedAt = line ? line->selectionStart() : text ? text->textCursor().selectionStart() : 0;
    }
    m_text = event->preeditString();
    // Given to the editor here, so that it is known which changes come of it.
    m_changing = !types;
    static_cast<QObject *>(m_editor)->event(event);
    if (types)
        m_selected.clear();
    else if (wasComposing && m_text.isEmpty())
        bringBack();
    m_changing = false;
}

void Composition::bringBack()
{
    const QString text = std::exchange(m_selected, {});
    if (text.isEmpty())
        return;
    if (QLineEdit *line = lineOf(m_editor)) {
        line->setCursorPosition(m_selectedAt);
        line->insert(text);
        line->setSelection(m_selectedAt, int(text.size()));
    } else if (auto *editor = qobject_cast<QPlainTextEdit *>(m_editor)) {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(m_selectedAt);
        cursor.insertText(text);
        cursor.setPosition(m_selectedAt, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
    }
}

void Composition::finish()
{
    if (m_text.isEmpty())
        return;
    if (QApplication::focusWidget() == m_editor)
        QGuiApplication::inputMethod()->commit();
    if (m_text.isEmpty())
        return;
    // Not every input method commits when it is asked to.
    QInputMethodEvent commit;
    commit.setCommitString(m_text);
    QApplication::sendEvent(m_editor, &commit);
    QGuiApplication::inputMethod()->reset(); // lest it comes once more
}

} // namespace jobwright
