// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics.h"

#include <QFontMetrics>

#include <algorithm>

namespace jobwright::metrics {

int controlHeight(const QFontMetrics &font)
{
    return std::max(28, font.height() + 12) + 2 * ring;
}

int rowHeight(const QFontMetrics &font)
{
    return controlHeight(font) + 2 * space4;
}

int iconSize(const QFontMetrics &font)
{
    return std::max(16, font.height());
}

} // namespace jobwright::metrics
