// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datewindow.h"

#include <QDialog>

class QDateEdit;
class QPushButton;

namespace jobwright {

class InlineMessage;

/// Asks for a first and a last day, at most twelve months apart.
class DateRangeDialog : public QDialog
{
    Q_OBJECT

public:
    DateRangeDialog(const QDate &from, const QDate &to, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user took the days; comes before the dialog closes.
    void chosen(const jobwright::DateWindow &window);

private:
    void check();

    QDateEdit *m_from;
    QDateEdit *m_to;
    InlineMessage *m_message;
    QPushButton *m_show;
};

} // namespace jobwright
