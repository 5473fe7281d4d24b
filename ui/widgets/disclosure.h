// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jobwright {

/// A button "Details" that opens a text below it, to be read, selected and copied.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Closed at first; `text` is shown and copied word for word.
    Disclosure(const QString &buttonText, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

private:
    QPushButton *m_button;
    QWidget *m_panel;
};

} // namespace jobwright
