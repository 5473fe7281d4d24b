// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fieldkey.h"

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace jobwright {

/// Names one field of one job: a standard field, or the custom field with a definition id. Standard fields come first
/// in the order of FieldKey, custom fields after them by definition id.
class FieldId
{
public:
    FieldId(FieldKey key) // NOLINT(google-explicit-constructor): a key is a field's name
        : m_key(key)
    {
    }
    [[nodiscard]] static FieldId custom(qint64 definitionId);

    [[nodiscard]] bool isCustom() const { return m_custom; }
    /// Only where not isCustom().
    [[nodiscard]] FieldKey key() const { return m_key; }
    /// Only where isCustom().
    [[nodiscard]] qint64 definitionId() const { return m_definitionId; }

    /// The name in messages for machines: `orderNumber`, or `customFields[4711]` with the definition id.
    [[nodiscard]] QString path() const;
    /// The reverse of path(); nothing where the text is not such a name.
    [[nodiscard]] static std::optional<FieldId> fromPath(const QString &path);

    [[nodiscard]] auto operator<=>(const FieldId &other) const = default; // NOLINT(modernize-use-nullptr)

private:
    bool m_custom = false;
    FieldKey m_key = FieldKey::PlannedDuration;
    qint64 m_definitionId = 0;
};

[[nodiscard]] size_t qHash(const FieldId &id, size_t seed = 0);

} // namespace jobwright
