// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpplace.h"

#include <QVariant>
#include <QWidget>

namespace jobwright {

namespace {

const char propertyName[] = "helpPage";

} // namespace

void setHelpPage(QWidget *widget, QLatin1String page)
{
    widget->setProperty(propertyName, QString(page));
}

QString helpPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString page = widget->property(propertyName).toString(); !page.isEmpty())
            return page;
    }
    return {};
}

} // namespace jobwright
