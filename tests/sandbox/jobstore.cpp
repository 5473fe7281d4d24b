// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobstore.h"

#include "sandbox/catalogue.h"
#include "sandbox/database.h"

#include <QSqlQuery>

namespace jobwright::sandbox {

namespace {

const QString selectJob = QStringLiteral(
    "SELECT job.id, type_id, contact_id, reference, order_number, person_id, planned_duration, status, "
    "status_modified_at, created_at, planned_start_at, planned_end_at, actual_start_at, actual_end_at, resource_id, "
    "contact.name, contact.address, contact.latitude, contact.longitude, resource.name "
    "FROM job JOIN contact ON contact.id = contact_id LEFT JOIN resource ON resource.id = resource_id ");

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

template <typename T>
void addIn(QStringList &conditions, QVariantList &values, const QString &column, const QList<T> &wanted)
{
    if (wanted.isEmpty())
        return;
    conditions.append(QStringLiteral("%1 IN (%2)").arg(column, marks(wanted.size())));
    for (const T &value : wanted)
        values.append(QVariant(value));
}

QString tail(const QStringList &conditions, const JobFilter &filter, const QString &lastKey)
{
    const QString direction = filter.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    QString sql;
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY ") + filter.sortColumn + direction + QStringLiteral(", ") + lastKey + direction;
    return sql + QStringLiteral(" LIMIT %1 OFFSET %2")
                     .arg(filter.pageSize)
                     .arg(qint64(filter.pageNumber - 1) * filter.pageSize);
}

QJsonValue nullable(const QSqlQuery &query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue::fromVariant(value);
}

QJsonObject headJson(const QSqlQuery &query, const Catalogue &catalogue)
{
    static const QString names[] = {QStringLiteral("id"),
                                    QStringLiteral("typeId"),
                                    QStringLiteral("contactId"),
                                    QStringLiteral("reference"),
                                    QStringLiteral("orderNumber"),
                                    QStringLiteral("personId"),
                                    QStringLiteral("plannedDuration"),
                                    QStringLiteral("status"),
                                    QStringLiteral("statusModifiedAt"),
                                    QStringLiteral("createdAt"),
                                    QStringLiteral("plannedStartAt"),
                                    QStringLiteral("plannedEndAt"),
                                    QStringLiteral("actualStartAt"),
                                    QStringLiteral("actualEndAt"),
                                    QStringLiteral("resourceId"),
                                    QStringLiteral("contactName"),
                                    QStringLiteral("contactAddress")};
    QJsonObject json;
    int column = 0;
    for (const QString &name : names)
        json.insert(name, nullable(query, column++));
    json.insert(QStringLiteral("contactLocation"),
                QJsonObject{{QStringLiteral("latitude"), query.value(column).toDouble()},
                            {QStringLiteral("longitude"), query.value(column + 1).toDouble()}});
    json.insert(QStringLiteral("resourceName"), nullable(query, column + 2));
    if (const JobType *type = catalogue.type(query.value(1).toLongLong())) {
        json.insert(QStringLiteral("typeName"), type->name);
        json.insert(QStringLiteral("categoryId"), type->categoryId);
        json.insert(QStringLiteral("categoryName"), type->categoryName);
    }
    return json;
}

} // namespace

JobStore::JobStore(Database &database, const Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) {}

std::optional<Job> JobStore::job(qint64 id) const
{
    QSqlQuery query = m_database.run(
        QStringLiteral(
            "SELECT id, type_id, contact_id, reference, description, order_number, person_id, planned_duration, "
            "status, status_modified_at, created_at, planned_start_at, planned_end_at, actual_start_at, "
            "actual_end_at, resource_id, shared_with FROM job WHERE id = ?"),
        {id});
    if (!query.next())
        return std::nullopt;
    Job job;
    job.id = query.value(0).toLongLong();
    job.typeId = query.value(1).toLongLong();
    job.contactId = query.value(2).toLongLong();
    QString *texts[] = {&job.reference, &job.description, &job.orderNumber, &job.personId};
    for (int i = 0; i < 4; ++i)
        *texts[i] = query.value(3 + i).toString();
    if (!query.isNull(7))
        job.plannedDuration = query.value(7).toInt();
    QString *times[] = {&job.status,       &job.statusModifiedAt, &job.createdAt,  &job.plannedStartAt,
                        &job.plannedEndAt, &job.actualStartAt,    &job.actualEndAt};
    for (int i = 0; i < 7; ++i)
        *times[i] = query.value(8 + i).toString();
    if (!query.isNull(15))
        job.resourceId = query.value(15).toLongLong();
    job.sharedWith = query.value(16).toString();

    QSqlQuery fields =
        m_database.run(QStringLiteral("SELECT definition_id, value FROM job_field WHERE job_id = ?"), {id});
    while (fields.next())
        job.fields.insert(fields.value(0).toLongLong(), fields.value(1).toString());
    return job;
}

QJsonObject JobStore::toJson(const Job &job) const
{
    QSqlQuery query = m_database.run(selectJob + QStringLiteral("WHERE job.id = ?"), {job.id});
    if (!query.next())
        return {};
    QJsonObject json = headJson(query, m_catalogue);
    json.insert(QStringLiteral("description"),
                job.description.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.description));
    QJsonArray fields;
    if (const JobType *type = m_catalogue.type(job.typeId)) {
        for (const FieldDefinition &field : type->fields) {
            const auto value = job.fields.constFind(field.id);
            fields.append(QJsonObject{
                {QStringLiteral("definitionId"), field.id},
                {QStringLiteral("label"), field.label},
                {QStringLiteral("type"), FieldDefinition::typeName(field.type)},
                {QStringLiteral("mandatory"), field.mandatory},
                {QStringLiteral("value"),
                 value == job.fields.cend() ? QJsonValue(QJsonValue::Null) : QJsonValue(*value)},
            });
        }
    }
    json.insert(QStringLiteral("customFields"), fields);
    return json;
}

QJsonArray JobStore::jobs(const JobFilter &filter) const
{
    QStringList conditions;
    QVariantList values;
    for (const JobFilter::Span &span : filter.spans) {
        conditions.append(QStringLiteral("%1 BETWEEN ? AND ?").arg(span.column));
        values << span.from << span.to;
    }
    addIn(conditions, values, QStringLiteral("status"), filter.statuses);
    addIn(conditions, values, QStringLiteral("type_id"), filter.typeIds);
    addIn(conditions, values, QStringLiteral("contact_id"), filter.contactIds);
    addIn(conditions, values, QStringLiteral("resource_id"), filter.resourceIds);
    addIn(conditions, values, QStringLiteral("order_number"), filter.orderNumbers);
    QSqlQuery query = m_database.run(selectJob + tail(conditions, filter, QStringLiteral("job.id")), values);
    QJsonArray items;
    while (query.next())
        items.append(headJson(query, m_catalogue));
    return items;
}

QJsonArray JobStore::persons(const JobFilter &filter) const
{
    QStringList conditions;
    QVariantList values;
    addIn(conditions, values, QStringLiteral("contact_id"), filter.contactIds);
    if (!filter.surname.isEmpty()) {
        conditions.append(QStringLiteral("substr(surname, 1, ?) = ? COLLATE NOCASE"));
        values << filter.surname.size() << filter.surname;
    }
    static const QString columns = QStringLiteral(
        "id, created_at, contact_id, title, forename, surname, email, mobile, landline, extension, position");
    static const QStringList names{
        QStringLiteral("id"),       QStringLiteral("createdAt"), QStringLiteral("contactId"), QStringLiteral("title"),
        QStringLiteral("forename"), QStringLiteral("surname"),   QStringLiteral("email"),     QStringLiteral("mobile"),
        QStringLiteral("landline"), QStringLiteral("extension"), QStringLiteral("position")};
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT %1 FROM person").arg(columns) + tail(conditions, filter, QStringLiteral("id")), values);
    QJsonArray items;
    while (query.next()) {
        QJsonObject person;
        for (int i = 0; i < names.size(); ++i)
            person.insert(names.at(i), nullable(query, i));
        items.append(person);
    }
    return items;
}

bool JobStore::isPersonOf(const QString &personId, qint64 contactId) const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT 1 FROM person WHERE id = ? AND contact_id = ?"), {personId, contactId});
    return query.next();
}

QString JobStore::primaryPerson(qint64 contactId) const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT id FROM person WHERE contact_id = ? ORDER BY rank LIMIT 1"), {contactId});
    return query.next() ? query.value(0).toString() : QString();
}

bool JobStore::isReferenceTaken(const Job &job, const QString &reference) const
{
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT 1 FROM job WHERE contact_id = ? AND reference = ? AND id <> ? AND status NOT IN "
                       "('completedOk', 'completedWithIssues', 'cancelled')"),
        {job.contactId, reference, job.id});
    return query.next();
}

bool JobStore::save(const Job &job)
{
    QSqlDatabase handle = m_database.handle();
    const bool own = handle.transaction();
    const bool written = write(job);
    if (!own)
        return written;
    if (written && handle.commit())
        return true;
    handle.rollback();
    return false;
}

bool JobStore::remove(qint64 id)
{
    return m_database.execute(QStringLiteral("DELETE FROM job_field WHERE job_id = ?"), {id}) &&
           m_database.execute(QStringLiteral("DELETE FROM job WHERE id = ?"), {id});
}

bool JobStore::write(const Job &job)
{
    const QVariant duration =
        job.plannedDuration ? QVariant(*job.plannedDuration) : QVariant(QMetaType::fromType<int>());
    bool good = m_database.execute(
                    QStringLiteral("INSERT OR REPLACE INTO job VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                    {job.id, job.typeId, job.contactId, job.reference, job.description, job.orderNumber, job.personId,
                     duration, job.status, job.statusModifiedAt, job.createdAt, job.plannedStartAt, job.plannedEndAt,
                     job.actualStartAt, job.actualEndAt, orNull(job.resourceId), job.sharedWith}) &&
                m_database.execute(QStringLiteral("DELETE FROM job_field WHERE job_id = ?"), {job.id});
    for (auto it = job.fields.cbegin(); good && it != job.fields.cend(); ++it)
        good =
            m_database.execute(QStringLiteral("INSERT INTO job_field VALUES(?,?,?)"), {job.id, it.key(), it.value()});
    return good;
}

} // namespace jobwright::sandbox
