// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typescale.h"

#include <QtMath>

namespace jobwright {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QFont styledFont(const QFont &base, TextStyle style)
{
    QFont font = base;
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Small:
        font = scaled(font, 0.92);
        break;
    case TextStyle::Caption:
        font = scaled(font, 0.85);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font = scaled(font, 1.38);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace jobwright
