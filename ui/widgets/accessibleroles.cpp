// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibleroles.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace jobwright {

namespace {

constexpr auto roleProperty = "jobwrightAccessibleRole";

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(&interfaceWithRole); // a factory already installed is not added again
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace jobwright
