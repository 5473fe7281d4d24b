// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/customfieldtype.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace jobwright {

class FormLineEdit;

/// The editor inside a cell of the custom field table: a list for lists and yes/no, a calendar for dates, a clock for
/// times, a line for all else. Where the value does not fit its type the line is used, so that nothing is changed by
/// looking at it. The text is the value as it travels.
class CustomValueEditor : public QWidget
{
    Q_OBJECT

public:
    CustomValueEditor(CustomFieldType type, const QStringList &options, const QString &text, QWidget *parent);

    [[nodiscard]] QString text() const;
    /// Whether the user has changed anything: looking is not changing.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Accessible name of the control inside.
    void setLabel(const QString &label);
    void setError(const QString &error);
    /// Of the control inside: a table keeps the focus during the composition that opened the editor.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// With every key, so that nothing typed waits for the editor to be closed.
    void edited();
    /// Return, or the focus went elsewhere.
    void done();
    /// Tab (1) or Shift+Tab (-1): on to the neighbour.
    void stepWanted(int step);
    void keepWanted();
    void undoWanted();
    void redoWanted();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(QWidget *control);
    void makeList(const QStringList &options);
    [[nodiscard]] bool makeDateTime(CustomFieldType type);
    void makeLine();
    void touch();
    [[nodiscard]] bool takeKey(const QKeyEvent *event);

    QString m_startText;
    QString m_format; ///< in which a date or time travels
    QComboBox *m_list = nullptr;
    QDateTimeEdit *m_dateTime = nullptr;
    FormLineEdit *m_line = nullptr;
    QWidget *m_control = nullptr;
    bool m_touched = false;
};

} // namespace jobwright
