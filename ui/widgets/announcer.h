// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jobwright {

/// Tells a screen reader something without moving the focus: "Saved", "2 changes". Invisible to the eye. One per
/// window.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window);

    /// Says the text; says it again when it is the same as before.
    void announce(const QString &text);
};

} // namespace jobwright
