// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/person.h"
#include "wire/decodeerror.h"

#include <QByteArray>
#include <QList>

namespace jobwright {

/// API: PersonPage. Persons without a usable UUID are left out; `itemCount` counts all received.
struct PersonPage
{
    QList<Person> persons;
    int itemCount = 0;
};
[[nodiscard]] Result<PersonPage, DecodeError> decodePersonPage(const QByteArray &json);

} // namespace jobwright
