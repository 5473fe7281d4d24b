// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jobwright {

/// A person of a contact, whom a job can name as its primary point of contact.
struct Person
{
    QString id; ///< UUID, lower case, without braces
    qint64 contactId = 0;
    QString title;
    QString forename;
    QString surname;
    QString email;
    QString mobile;
    QString landline;
    QString extension;
    QString position;

    /// "Ann Shaw", or what there is of it, at last the id.
    [[nodiscard]] QString displayName() const;
    /// The number to call first: mobile, else landline with extension; empty where there is none.
    [[nodiscard]] QString phone() const;
    [[nodiscard]] bool operator==(const Person &other) const = default;
};

} // namespace jobwright
