// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jobwright::sandbox {

/// British names for the sandbox data. Telephone ranges and mail domains are those reserved for fiction.
struct WordLists
{
    QStringList forenames;
    QStringList surnames;
    QStringList streets;
    QStringList towns;      ///< "Leeds|53.80|-1.55": name, latitude, longitude
    QStringList companies;  ///< "Northgate|NG": name and the code its references start with
    QStringList businesses; ///< second half of a company's name
    QStringList positions;
    QStringList remarks; ///< second sentence of a description

    [[nodiscard]] static const WordLists &british();
};

} // namespace jobwright::sandbox
