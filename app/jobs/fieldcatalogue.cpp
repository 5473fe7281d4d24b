// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/fieldcatalogue.h"

#include <algorithm>

namespace jobwright {

namespace {

/// `known` with what `news` adds. Silence is an empty text, Unknown, no options, false or 0.
FieldDefinition merged(FieldDefinition known, const FieldDefinition &news)
{
    known.definitionId = news.definitionId;
    if (!news.label.trimmed().isEmpty())
        known.label = news.label;
    if (!news.typeWord.isEmpty() || news.type != CustomFieldType::Unknown) {
        known.type = news.type;
        known.typeWord = news.typeWord;
    }
    known.mandatory = known.mandatory || news.mandatory;
    if (!news.options.isEmpty())
        known.options = news.options;
    if (news.jobTypeId != 0)
        known.jobTypeId = news.jobTypeId;
    return known;
}

} // namespace

void FieldCatalogue::learn(const QList<FieldDefinition> &definitions)
{
    for (const FieldDefinition &definition : definitions) {
        if (definition.definitionId > 0)
            m_definitions[definition.definitionId] = merged(m_definitions.value(definition.definitionId), definition);
    }
}

bool FieldCatalogue::learnFrom(const Job &job)
{
    bool learned = false;
    for (const CustomField &field : job.customFields) {
        const bool silent = field.label.trimmed().isEmpty() && field.typeWord.isEmpty() && !field.mandatory;
        if (silent || field.definitionId <= 0)
            continue;
        const FieldDefinition known = m_definitions.value(field.definitionId);
        // Two job types may share a definition; the first one seen stays, or every job read would be news.
        const qint64 jobType = known.jobTypeId != 0 ? known.jobTypeId : job.typeId;
        const FieldDefinition now = merged(known, {field.definitionId, field.label, field.type, field.typeWord,
                                                   field.mandatory, field.options, jobType});
        if (now != known) {
            m_definitions[field.definitionId] = now;
            learned = true;
        }
    }
    return learned;
}

std::optional<FieldDefinition> FieldCatalogue::find(qint64 definitionId) const
{
    const auto it = m_definitions.constFind(definitionId);
    return it == m_definitions.constEnd() ? std::nullopt : std::optional(*it);
}

QList<FieldDefinition> FieldCatalogue::all() const
{
    QList<FieldDefinition> definitions = m_definitions.values();
    std::sort(definitions.begin(), definitions.end(),
              [](const FieldDefinition &a, const FieldDefinition &b) { return a.definitionId < b.definitionId; });
    return definitions;
}

Job FieldCatalogue::completed(Job job) const
{
    for (CustomField &field : job.customFields) {
        const auto it = m_definitions.constFind(field.definitionId);
        if (it == m_definitions.constEnd())
            continue;
        if (field.label.trimmed().isEmpty())
            field.label = it->label;
        if (field.typeWord.isEmpty()) {
            field.type = it->type;
            field.typeWord = it->typeWord;
        }
        if (field.options.isEmpty() && field.type == CustomFieldType::List)
            field.options = it->options;
        field.mandatory = field.mandatory || it->mandatory;
    }
    return job;
}

} // namespace jobwright
