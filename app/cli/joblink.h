// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QString>

#include <optional>

namespace jobwright {

/// A place to go to, from a link: `jobwright://job/1004471`, or
/// `jobwright://profile/Northgate%20Facilities/job/1004471`. Anybody can write such a link on a page, so it names a
/// job, at most a profile by its name, and nothing else: no server, no credentials, no value, no option.
struct JobLink
{
    JobId jobId = 0;
    QString profile; ///< empty: the connection that is chosen already

    /// True for everything that claims to be such a link, also where it is none.
    [[nodiscard]] static bool isMeant(const QString &text);
    /// Strict: nothing for any other form, for more than 512 characters, a query, a fragment, or a profile's name with
    /// control characters, with signs that must be percent-encoded and are not, or with letters that need not be and
    /// are.
    [[nodiscard]] static std::optional<JobLink> fromText(const QString &text);
    [[nodiscard]] QString text() const;
};

/// A positive id in decimal digits without sign, space or leading zero; nothing for anything else.
[[nodiscard]] std::optional<qint64> idFromText(const QString &text);

} // namespace jobwright
