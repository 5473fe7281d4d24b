// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldid.h"

#include "jobs/fieldspec.h"

namespace jobwright {

namespace {

const QLatin1String customPrefix("customFields[");

} // namespace

FieldId FieldId::custom(qint64 definitionId)
{
    FieldId id(FieldKey::PlannedDuration); // the same key for all of them, so that only the id tells them apart
    id.m_custom = true;
    id.m_definitionId = definitionId;
    return id;
}

QString FieldId::path() const
{
    if (m_custom)
        return customPrefix + QString::number(m_definitionId) + u']';
    return QString::fromLatin1(fieldSpec(m_key).wireName);
}

std::optional<FieldId> FieldId::fromPath(const QString &path)
{
    if (path.startsWith(customPrefix) && path.endsWith(u']')) {
        const QString digits = path.mid(customPrefix.size(), path.size() - customPrefix.size() - 1);
        bool ok = false;
        const qint64 definitionId = digits.toLongLong(&ok);
        // The text must be the one that path() writes: no sign, no white space, no leading zero.
        if (ok && definitionId > 0 && QString::number(definitionId) == digits)
            return custom(definitionId);
        return std::nullopt;
    }
    for (const FieldSpec &spec : fieldTable()) {
        if (path == QLatin1String(spec.wireName))
            return FieldId(spec.key);
    }
    return std::nullopt;
}

size_t qHash(const FieldId &id, size_t seed)
{
    return id.isCustom() ? qHashMulti(seed, true, id.definitionId())
                         : qHashMulti(seed, false, static_cast<int>(id.key()));
}

} // namespace jobwright
