// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

#include <QColor>
#include <QString>
#include <QUuid>

namespace jobwright {

/// A tenant of a service as the user knows it. Holds no secret: that lies in the SecretStore under secretKey().
struct Profile
{
    enum class Kind { Production, Sandbox, Other };

    QUuid id;
    QString name;
    Kind kind = Kind::Production;
    QColor colour; ///< of the stripe; only of Kind::Other, the others have their own
    Endpoint endpoint;
    QString clientId;
    bool fromAdministrator = false; ///< laid down system-wide; cannot be changed here

    /// `jobwright/<uuid>/client-secret`: ASCII, unique per profile on every platform's keychain.
    [[nodiscard]] QString secretKey() const;
    [[nodiscard]] bool operator==(const Profile &other) const = default;
};

/// The profile of the sandbox server that listens at `endpoint`; its client secret is `sandbox`, it guards nothing.
[[nodiscard]] Profile sandboxProfile(const Endpoint &endpoint);
/// The profile of a connection that was given at the start of the program and is not kept. The same service and tenant
/// give the same id at every start, so that its drafts are found again.
[[nodiscard]] Profile givenProfile(const Endpoint &endpoint, const QString &clientId);

} // namespace jobwright
