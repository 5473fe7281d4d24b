// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QLineEdit>

namespace jobwright {

/// A line edit that cuts nothing (Qt's own limit of 32767 characters drops the rest of a paste without a word), and
/// that takes what is pasted and dropped as one plain line (see pastedLine()). May hold a quiet word at its end.
class FormLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FormLineEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString trailing() const { return m_trailing; }

    /// Such as "135 min"; also the accessible description says it where the owner adds it.
    void setTrailing(const QString &text);
    /// Replaces the text without edited(); keeps the cursor where the text is the same.
    void showText(const QString &text);

Q_SIGNALS:
    /// The text changed, and not by showText(): typed, pasted, dropped, or written by assistive technology, for which
    /// QLineEdit fires no textEdited().
    void edited(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pasteFrom(QClipboard::Mode mode);

    QString m_trailing;
    bool m_showing = false;
};

} // namespace jobwright
