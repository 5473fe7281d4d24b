// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace jobwright {

class ConflictResolution;

/// What was chosen and typed on the conflict page, as it is kept in Draft::view until it is sent:
/// {"orderNumber":{"choice":"typed","typed":"PO-9","theirs":"PO-8"},…}.
class Decisions
{
public:
    [[nodiscard]] static QJsonObject of(const ConflictResolution &resolution);
    /// Takes up what was decided for fields that still clash with the same value of the service; about another value
    /// nobody has decided yet.
    static void restore(ConflictResolution &resolution, const QJsonObject &decisions);

    /// Empty where the view holds none.
    [[nodiscard]] static QJsonObject in(const QByteArray &draftView);
    /// The view with these decisions in it, none where they are empty; what others keep there stays.
    [[nodiscard]] static QByteArray into(const QByteArray &draftView, const QJsonObject &decisions);
};

} // namespace jobwright
