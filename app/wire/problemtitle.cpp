// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/problemtitle.h"

#include <QCoreApplication>

namespace jobwright {

namespace {

/// nullptr where only the class of the status says anything.
const char *titleOf(int status)
{
    switch (status) {
    case 0:
        return QT_TRANSLATE_NOOP("Problem", "No answer from the service");
    case 400:
        return QT_TRANSLATE_NOOP("Problem", "The service did not understand the request");
    case 401:
        return QT_TRANSLATE_NOOP("Problem", "The service did not accept the sign-in");
    case 403:
        return QT_TRANSLATE_NOOP("Problem", "The service does not allow this");
    case 404:
    case 410:
        return QT_TRANSLATE_NOOP("Problem", "The service does not know this");
    case 405:
    case 406:
    case 415:
    case 501:
        return QT_TRANSLATE_NOOP("Problem", "The service cannot do this");
    case 409:
    case 412:
        return QT_TRANSLATE_NOOP("Problem", "Somebody else changed this meanwhile");
    case 413:
    case 414:
        return QT_TRANSLATE_NOOP("Problem", "This is too large for the service");
    case 422:
        return QT_TRANSLATE_NOOP("Problem", "The service refused the values");
    case 429:
        return QT_TRANSLATE_NOOP("Problem", "The service asks to slow down");
    case 502:
    case 503:
    case 504:
        return QT_TRANSLATE_NOOP("Problem", "The service is not available at the moment");
    default:
        return nullptr;
    }
}

} // namespace

QString problemTitle(int status)
{
    if (const char *title = titleOf(status))
        return QCoreApplication::translate("Problem", title);
    if (status >= 500)
        return QCoreApplication::translate("Problem", "The service has a fault of its own");
    if (status >= 400)
        return QCoreApplication::translate("Problem", "The service refused the request");
    return QCoreApplication::translate("Problem", "The answer did not come from the service");
}

} // namespace jobwright
