// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/fielddefinition.h"
#include "jobs/job.h"

#include <QHash>
#include <QList>

#include <optional>

namespace jobwright {

/// Definitions of custom fields by id. The service has no call that lists them (API notes), so they are learned.
class FieldCatalogue
{
public:
    /// Adds or completes definitions; what is already known stays where the new one is silent.
    void learn(const QList<FieldDefinition> &definitions);
    /// Learns from what the service sent on a job. True where something was new.
    bool learnFrom(const Job &job);

    [[nodiscard]] std::optional<FieldDefinition> find(qint64 definitionId) const;
    [[nodiscard]] QList<FieldDefinition> all() const;
    /// Fills label, type and options of the job's custom fields where the service was silent.
    [[nodiscard]] Job completed(Job job) const;

private:
    QHash<qint64, FieldDefinition> m_definitions;
};

} // namespace jobwright
