// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QRadioButton>

namespace jobwright {

/// A radio button, in behaviour and to a screen reader, drawn as one segment of a row.
class SegmentButton : public QRadioButton
{
    Q_OBJECT

public:
    SegmentButton(const QString &text, Tone tone, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Outer segments have round corners and hold the focus ring's margin.
    void setPlace(bool first, bool last);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;

private:
    Tone m_tone;
    bool m_first = true;
    bool m_last = true;
};

} // namespace jobwright
