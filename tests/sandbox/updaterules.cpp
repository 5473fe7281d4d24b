// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/updaterules.h"

#include "sandbox/fieldvalue.h"
#include "sandbox/jobstore.h"
#include "sandbox/problem.h"

#include <QSet>

namespace jobwright::sandbox {

namespace {

constexpr int longestDuration = 43200; // thirty days
constexpr int referenceLimit = 40;
constexpr int orderNumberLimit = 80;
constexpr int descriptionLimit = 8000;
constexpr int fieldValueLimit = 500;

const QString lockedMessage =
    QStringLiteral("'%1' cannot be changed once the job has been started or completed (status %2).");

} // namespace

UpdateRules::UpdateRules(const JobStore &store, const Job &job, const JobType &type)
    : m_store(store), m_job(job), m_type(type)
{
}

QJsonObject UpdateRules::check(const JobUpdate &update)
{
    checkDuration(update.plannedDuration);
    checkDescription(update.description);
    checkReference(update.reference);
    checkPerson(update.personId);
    checkOrderNumber(update.orderNumber);
    checkFields(update.customFields);
    return m_errors;
}

void UpdateRules::checkDuration(const Given<qint32> &minutes)
{
    if (!minutes.present)
        return;
    const QString key = QStringLiteral("PlannedDuration");
    if (minutes.null)
        Problem::add(m_errors, key, QStringLiteral("'Planned Duration' must not be empty."));
    else if (minutes.value < 1 || minutes.value > longestDuration)
        Problem::add(m_errors, key,
                     QStringLiteral("'Planned Duration' must be between 1 and %1. You entered %2.")
                         .arg(longestDuration)
                         .arg(minutes.value));
}

void UpdateRules::checkDescription(const Given<QString> &text)
{
    if (!text.present)
        return;
    const QString key = QStringLiteral("Description");
    if (text.null)
        Problem::add(m_errors, key, QStringLiteral("'Description' must not be empty."));
    if (m_job.isLocked())
        Problem::add(m_errors, key, lockedMessage.arg(QStringLiteral("Description"), m_job.status));
    checkText(QStringLiteral("description"), QStringLiteral("Description"), text.value, descriptionLimit);
}

void UpdateRules::checkReference(const Given<QString> &text)
{
    if (!text.present)
        return;
    if (!m_job.sharedWith.isNull())
        refuseShared(QStringLiteral("Reference"));
    checkText(QStringLiteral("reference"), QStringLiteral("Reference"), text.value, referenceLimit);
    if (text.hasValue() && !text.value.isEmpty() && m_store.isReferenceTaken(m_job, text.value))
        Problem::add(m_errors, QStringLiteral("Reference"),
                     QStringLiteral("The reference '%1' is already in use.").arg(text.value));
}

void UpdateRules::checkPerson(const Given<QString> &id)
{
    if (!id.present)
        return;
    const QString key = QStringLiteral("PersonId");
    if (m_job.isLocked())
        Problem::add(m_errors, key, lockedMessage.arg(QStringLiteral("Person Id"), m_job.status));
    if (id.hasValue() && !m_store.isPersonOf(id.value, m_job.contactId))
        Problem::add(m_errors, key, QStringLiteral("The person does not belong to the contact of this job."));
}

void UpdateRules::checkOrderNumber(const Given<QString> &text)
{
    if (!text.present)
        return;
    if (!m_job.sharedWith.isNull())
        refuseShared(QStringLiteral("OrderNumber"));
    checkText(QStringLiteral("orderNumber"), QStringLiteral("Order Number"), text.value, orderNumberLimit);
    if (m_type.orderNumberRequired && (text.null || text.value.trimmed().isEmpty()))
        Problem::add(m_errors, QStringLiteral("OrderNumber"),
                     QStringLiteral("Jobs of type '%1' require an order number.").arg(m_type.name));
}

void UpdateRules::checkFields(const Given<QList<FieldUpdate>> &entries)
{
    if (!entries.present)
        return;
    if (entries.null)
        Problem::add(m_errors, QStringLiteral("CustomFields"), QStringLiteral("'Custom Fields' must not be null."));
    QSet<qint64> seen;
    for (int i = 0; i < entries.value.size(); ++i) {
        const FieldUpdate &entry = entries.value.at(i);
        if (seen.contains(entry.definitionId))
            Problem::add(m_errors, QStringLiteral("CustomFields[%1].DefinitionId").arg(i),
                         QStringLiteral("The definition %1 appears more than once.").arg(entry.definitionId));
        seen.insert(entry.definitionId);
        checkField(i, entry);
    }
}

void UpdateRules::checkField(int index, const FieldUpdate &entry)
{
    const QString pascal = QStringLiteral("CustomFields[%1]").arg(index);
    const FieldDefinition *field = m_type.field(entry.definitionId);
    if (!field) {
        Problem::add(m_errors, pascal + QStringLiteral(".DefinitionId"),
                     QStringLiteral("There is no custom field %1 for jobs of type '%2'.")
                         .arg(QString::number(entry.definitionId), m_type.name));
        return;
    }
    if (field->type == FieldDefinition::Type::Statement) {
        Problem::add(m_errors, pascal, QStringLiteral("'%1' is a statement and cannot be changed.").arg(field->label));
        return;
    }
    if (field->mandatory && (!entry.value || entry.value->isEmpty())) {
        Problem::add(m_errors, pascal + QStringLiteral(".Value"),
                     QStringLiteral("'%1' is mandatory.").arg(field->label));
        return;
    }
    if (!entry.value)
        return;
    if (const auto refusal = refusalOf(*field, *entry.value))
        Problem::add(m_errors, pascal + QStringLiteral(".Value"), *refusal);
    checkText(QStringLiteral("customFields[%1].value").arg(index), field->label, *entry.value, fieldValueLimit);
}

void UpdateRules::checkText(const QString &key, const QString &label, const QString &text, int limit)
{
    if (text.size() > limit)
        Problem::add(m_errors, key,
                     QStringLiteral("The length of '%1' must be %2 characters or fewer. You entered %3 characters.")
                         .arg(label)
                         .arg(limit)
                         .arg(text.size()));
    if (text.contains(QChar(u'\0')))
        Problem::add(m_errors, key, QStringLiteral("'%1' contains a NUL character.").arg(label));
}

void UpdateRules::refuseShared(const QString &key)
{
    m_errors.insert(key,
                    QStringLiteral("The job is shared by %1 and can only be changed there.").arg(m_job.sharedWith));
}

} // namespace jobwright::sandbox
