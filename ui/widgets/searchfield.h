// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace jobwright {

/// A line edit to search or filter with: magnifier, button to clear, Esc clears, and a key hint at its end while empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// The placeholder is the accessible name as well.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// Such as "Ctrl+K", in the platform's words; shown while there is no text.
    void setKeyHint(const QString &hint);

Q_SIGNALS:
    /// Down was pressed: the user wants to go into the results.
    void resultsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keyHint;
};

} // namespace jobwright
