// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jobwright {

/// A filter that is on or off, as a pill: "Only changed (2)".
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Shows a chevron: pressing opens a menu or a panel. It cannot be toggled then, not by a screen reader either,
    /// which would change the mark and nothing else; whoever owns the menu says whether it is on.
    void setOpensMenu(bool opens);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return isChecked() || m_on; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_opensMenu = false;
    bool m_on = false;
};

} // namespace jobwright
