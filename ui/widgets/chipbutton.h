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

    /// Shows a chevron: pressing opens a menu or a panel instead of toggling.
    void setOpensMenu(bool opens);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_opensMenu = false;
};

} // namespace jobwright
