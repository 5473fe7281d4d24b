// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// One thing a connection test has tried.
struct ConnectionCheck
{
    enum class What { SignIn, Jobs, Persons, Updates };
    enum class State { Works, Failed, NotTested };

    What what = What::SignIn;
    State state = State::NotTested;
    QString title; ///< "Read jobs"; translated
    QString words; ///< what came of it: whole sentences, translated, where it failed with what to do
    QString scope; ///< the permission it needs: "jobs:read"; empty for the sign-in

    [[nodiscard]] bool operator==(const ConnectionCheck &other) const = default;
};

} // namespace jobwright
