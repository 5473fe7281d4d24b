// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announcer.h"

#include "widgets/accessibleroles.h"

namespace jobwright {

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    setAccessibleRole(this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // without an extent it would not count as showing
    hide();
}

void Announcer::announce(const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
#else
    hide(); // only the appearing of a notification is spoken
    setAccessibleName(text);
    show();
    lower();
#endif
}

} // namespace jobwright
