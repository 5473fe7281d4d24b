// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

/// The strokes JobwrightStyle is made of.
namespace jobwright::stylepaint {

/// Border, ground, error tone and focus ring of a line edit, combo box, spin box or text edit; rect with ring margin.
void field(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget);
/// The ring of a focused control around rect, which holds the ring's margin.
void focusRing(QPainter *painter, const QRect &rect, const QStyleOption *option);
void button(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option);
void checkIndicator(QPainter *painter, const QStyleOption *option);
void radioIndicator(QPainter *painter, const QStyleOption *option);
/// A chevron in the middle of rect.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);
void progress(QPainter *painter, const QStyleOption *option);

} // namespace jobwright::stylepaint
