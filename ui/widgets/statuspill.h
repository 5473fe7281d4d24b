// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tone.h"

#include <QWidget>

class QPainter;

namespace jobwright {

/// A state in a word on a rounded ground.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Size and painting alone, for delegates. `font` is the body font.
    [[nodiscard]] static QSize sizeFor(const QFont &font, const QString &text);
    static void paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
                          const QPalette &palette);

    void setState(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace jobwright
