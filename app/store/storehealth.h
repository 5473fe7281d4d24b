// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"
#include "store/storeoptions.h"

namespace jobwright {

/// How the drafts file and its folder are, without changing either: nothing is repaired, upgraded or made private.
struct StoreHealth
{
    enum class Kind { Absent, Sound, Empty, Damaged, Foreign, Newer, Unreadable };

    QString path;
    Kind kind = Kind::Absent;
    StoreFailure error;        ///< of Damaged and Unreadable
    bool folderPrivate = true; ///< nobody else has any right in it
    bool filesPrivate = true;  ///< the same for the file and what SQLite keeps beside it
    bool writable = true;      ///< file and folder; of an absent folder the one it will be made in
    bool onNetworkDrive = false;
    qint64 bytesFree = -1; ///< -1: not known

    /// Reads the whole file: to be called away from the window's thread.
    [[nodiscard]] static StoreHealth of(const StoreOptions &options);
};

} // namespace jobwright
