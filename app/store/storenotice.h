// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// Something about the drafts file the user has to know, apart from the answer to any one operation.
struct StoreNotice
{
    enum class Kind {
        Repaired,     ///< it was damaged; put aside, and what could be read is in a new file
        Foreign,      ///< it was no drafts file; put aside
        Empty,        ///< it had been emptied; put aside
        Moved,        ///< it was taken away while the program was running; written anew
        NewerVersion, ///< opened for reading only
        NotUpgraded,  ///< the upgrade to this version's form failed; opened for reading only
    };

    Kind kind = Kind::Repaired;
    QString words;     ///< translated: what happened, what is safe, what to do
    QString technical; ///< for the log
    QString path;      ///< the file that was put aside or backed up, or empty
};

} // namespace jobwright
