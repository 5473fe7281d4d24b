// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colourrole.h"
#include "widgets/textstyle.h"

#include <QLabel>

namespace jobwright {

/// A label by step of the type scale and colour role. Always plain text: it may show what the service sent. Follows
/// changes of font and theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    TextLabel(const QString &text, TextStyle style, ColourRole role, QWidget *parent = nullptr);

    [[nodiscard]] ColourRole role() const { return m_role; }
    [[nodiscard]] QSize sizeHint() const override;

    void setRole(ColourRole role);
    void setStyle(TextStyle style);
    /// Wraps, and yet prefers the width of one line: for rows where short texts share a line and long ones wrap.
    void setWrapLate(bool late);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColour();

    TextStyle m_style = TextStyle::Body;
    ColourRole m_role = ColourRole::Text;
    bool m_applying = false;
    bool m_wrapLate = false;
};

} // namespace jobwright
