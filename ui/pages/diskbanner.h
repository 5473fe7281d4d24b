// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/banner.h"

namespace jobwright {

/// Stands as long as the disk refuses what is typed, with the ways to keep it elsewhere.
class DiskBanner : public Banner
{
    Q_OBJECT

public:
    explicit DiskBanner(QWidget *parent = nullptr);

    /// Why the disk refuses; empty where it does not. The same again is not announced again.
    void setTrouble(const QString &trouble);

Q_SIGNALS:
    void retryWanted();
    void copyWanted(); ///< everything typed, to the clipboard
    void exportWanted();
};

} // namespace jobwright
