// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"

#include <QLatin1String>
#include <QWidget>

namespace jobwright {

/// An icon of the program at text height; follows theme and screen. Decoration: give the meaning in words beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QLatin1String name, ColourRole role, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    void setIcon(QLatin1String name, ColourRole role);
    /// Edge in logical pixels; 0 means: as high as the text.
    void setEdge(int edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int edge() const;

    QLatin1String m_name;
    ColourRole m_role;
    int m_edge = 0;
};

} // namespace jobwright
