// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace jobwright {

/// A profile as the store keeps it, without any meaning or check. Holds no secret.
struct ProfileRecord
{
    QUuid id;
    QString name;
    QString kind;
    QString colour;
    QString baseUrl;
    qint64 customerId = 0;
    QString clientId;

    [[nodiscard]] bool operator==(const ProfileRecord &other) const = default;
};

} // namespace jobwright
