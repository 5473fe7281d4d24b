// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace jobwright {

/// Says that work is going on whose length is not known: a thin bar with a moving part. Where the platform asks for no
/// animation (or idle drawing is switched off by the style), the part stands still. The text is for screen readers.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QSize sizeHint() const override { return {120, 3}; }

    /// Keeps its room while idle, so nothing jumps.
    void setBusy(bool busy, const QString &text = {});
    /// Overrides what the platform says.
    void setReducedMotion(bool reduced);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void runOrRest();

    QBasicTimer m_timer;
    int m_phase = 0;
    bool m_busy = false;
    bool m_reducedMotion = false;
};

} // namespace jobwright
