// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QInputMethodEvent;
class QWidget;

namespace jobwright {

/// What an input method is composing in an editor, and that is not typed yet. It becomes typed, once, when the focus
/// leaves, also where the input method itself does not see to it. Qt takes selected text away as soon as something is
/// composed over it: that is no edit either, and the text comes back where the composition is given up.
class Composition : public QObject
{
    Q_OBJECT

public:
    /// `editor` is the parent; it gets the events of the input method.
    explicit Composition(QWidget *editor);

    /// Makes what is being composed in an editor inside of `page`, or in `page` itself, typed text now: before it is
    /// sent, saved for good, or the values change below it.
    static void finishIn(QWidget *page);
    /// Whether a change of the text is one of a composition alone, and not to be reported as an edit.
    [[nodiscard]] static bool isChanging(const QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QInputMethodEvent *event);
    void finish();
    void bringBack();

    QWidget *m_editor;
    QString m_text;
    QString m_selected; ///< what was selected when it began
    int m_selectedAt = 0;
    bool m_changing = false;
};

} // namespace jobwright
