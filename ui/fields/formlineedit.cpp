// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/formlineedit.h"

#include "fields/composition.h"
#include "fields/pastedtext.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

#include <limits>

namespace jobwright {

FormLineEdit::FormLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max());
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_showing && !Composition::isChanging(this))
            Q_EMIT edited(text);
    });
}

void FormLineEdit::setTrailing(const QString &text)
{
    if (m_trailing == text)
        return;
    m_trailing = text;
    const int room = text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(text) + metrics::space8;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    update();
}

void FormLineEdit::showText(const QString &shown)
{
    if (text() == shown)
        return;
    m_showing = true;
    setText(shown);
    m_showing = false;
    if (!hasFocus())
        setCursorPosition(0); // the beginning says more than the end
}

void FormLineEdit::pasteFrom(QClipboard::Mode mode)
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData(mode);
    const QString text = held && !isReadOnly() ? pastedLine(*held) : QString();
    if (!text.isEmpty())
        insert(text);
}

void FormLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    // As X11 has it, for those who know it.
    const bool selected =
        event->key() == Qt::Key_Insert && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    pasteFrom(selected ? QClipboard::Selection : QClipboard::Clipboard);
}

void FormLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton || !QGuiApplication::clipboard()->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect(); // the press has put the cursor where it belongs
    pasteFrom(QClipboard::Selection);
}

void FormLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const char *const own = "&Paste"; // Qt's text, in Qt's translation
    const QString paste = QCoreApplication::translate("QLineEdit", own);
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().startsWith(paste))
            continue;
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        disconnect(action, nullptr, this, nullptr); // Qt's own takes the text as it is
        connect(action, &QAction::triggered, this, [this] { pasteFrom(QClipboard::Clipboard); });
        action->setEnabled(held && !isReadOnly() && hasPastedText(*held));
    }
    menu->popup(event->globalPos());
}

void FormLineEdit::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void FormLineEdit::dragMoveEvent(QDragMoveEvent *event)
{
    QMimeData plain;
    if (hasPastedText(*event->mimeData()))
        plain.setText(QStringLiteral(" ")); // what it is does not matter yet
    QDragMoveEvent same(event->position().toPoint(), event->possibleActions(), &plain, event->buttons(),
                        event->modifiers());
    same.setDropAction(event->dropAction());
    QLineEdit::dragMoveEvent(&same);
    event->setDropAction(same.dropAction());
    event->setAccepted(same.isAccepted());
}

void FormLineEdit::dropEvent(QDropEvent *event)
{
    QMimeData plain;
    if (const QString text = pastedLine(*event->mimeData()); !text.isEmpty())
        plain.setText(text);
    QDropEvent same(event->position(), event->possibleActions(), &plain, event->buttons(), event->modifiers());
    same.setDropAction(event->dropAction());
    QLineEdit::dropEvent(&same);
    event->setDropAction(same.dropAction());
    event->setAccepted(same.isAccepted());
}

void FormLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_trailing.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(Colours::of(palette())[isEnabled() ? ColourRole::Muted : ColourRole::Faint]);
    const QRect room = rect().adjusted(metrics::space12, 0, -metrics::space12, 0);
    painter.drawText(room, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
                     m_trailing);
}

} // namespace jobwright
