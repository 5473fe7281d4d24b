// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"

#include <QWidget>

namespace jobwright {

/// A line of one pixel between things.
class Separator : public QWidget
{
    Q_OBJECT

public:
    /// Role is Line or WeakLine.
    explicit Separator(Qt::Orientation orientation, ColourRole role = ColourRole::Line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColourRole m_role;
};

} // namespace jobwright
