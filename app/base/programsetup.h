// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace jobwright {

/// Gives the program its name and version, from which its folders follow. Before any of them is asked for.
void nameProgram();

/// One line for the log; `what` is "window" or the kind of a command.
void logStart(const char *what);

/// Texts in `language` (a locale's name such as `de`; empty: that of the system), Qt's own included. English where
/// there is no translation. An explicit language also decides how dates and numbers are written.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace jobwright
