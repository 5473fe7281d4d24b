// SPDX-FileCopyrightText: 2026 Jobwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "base/logcategories.h"
#include "base/privatefile.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/transaction.h"

#include <QFile>
#include <QScopeGuard>
#include <QSqlQuery>
#include <QStringList>

#include <limits>

namespace jobwright {

namespace {

constexpr qint64 headerSize = 100;

/// Copies the rows of one table; errors of the damaged side end a walk, errors of the new side end everything.
class TableCopy
{
public:
    TableCopy(Database &from, Database &into, QString table) : m_from(from), m_into(into), m_table(std::move(table)) {}

    [[nodiscard]] StoreFailure run()
    {
        QStringList columns = columnsOf(m_from);
        const QStringList known = columnsOf(m_into);
        columns.removeIf([&](const QString &column) { return !known.contains(column); });
        if (columns.isEmpty())
            return std::nullopt;
        m_select = QStringLiteral("SELECT rowid, %1 FROM %2").arg(columns.join(QLatin1String(", ")), m_table);
        QStringList places(columns.size(), QStringLiteral("?"));
        m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                       .arg(m_table, columns.join(QLatin1String(", ")), places.join(QLatin1String(", ")));
        walkForward();
        if (!m_failure && m_damaged)
            walk(QStringLiteral(" ORDER BY rowid DESC"), {});
        return m_failure;
    }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    [[nodiscard]] QStringList columnsOf(Database &database) const
    {
        QStringList columns;
        const auto error = database.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {m_table},
                                         [&](const QSqlQuery &row) { columns += row.value(0).toString(); });
        if (error)
            qCInfo(lcStore) << "salvage:" << m_table << error->technical;
        return columns;
    }

    /// True where the end was reached. m_last is the last row that could be read.
    bool walk(const QString &condition, const QVariantList &values)
    {
        const auto error = m_from.each(m_select + condition, values, [&](const QSqlQuery &row) { take(row); });
        return !error;
    }

    /// Past an unreadable place in growing steps, so that a large hole costs few tries; what the steps jump over is met
    /// from the other end.
    void walkForward()
    {
        qint64 step = 1;
        qint64 after = std::numeric_limits<qint64>::min();
        m_last = after;
        while (!m_failure && !walk(QStringLiteral(" WHERE rowid > ? ORDER BY rowid"), {after})) {
            m_damaged = true;
            const qint64 base = qMax<qint64>(m_last, 0);
            step = m_last > after ? 1 : step * 2;
            if (step > (qint64(1) << 40))
                return;
            after = base + step;
        }
    }

    void take(const QSqlQuery &row)
    {
        if (m_failure)
            return;
        m_last = row.value(0).toLongLong();
        QVariantList values;
        for (int column = 1; column <= m_insert.count(QLatin1Char('?')); ++column) {
            const QVariant value = row.value(column);
            // The driver gives no bytes as a null value, which would become NULL; no column of bytes may be that.
            values += value.typeId() == QMetaType::QByteArray ? bytesColumn(value.toByteArray()) : value;
        }
        const StoreFailure error = m_into.run(m_insert, values);
        if (!error)
            ++m_rows;
        else if (error->kind != StoreError::Kind::Internal) // a row twice, or one that breaks a rule, is left out
            m_failure = error;
    }

    Database &m_from;
    Database &m_into;
    QString m_table;
    QString m_select;
    QString m_insert;
    qint64 m_last = 0;
    int m_rows = 0;
    bool m_damaged = false;
    StoreFailure m_failure;
};

StoreFailure copyTables(Database &from, Database &into, Salvage &salvage)
{
    const std::pair<const char *, int *> tables[] = {{"drafts", &salvage.drafts},
                                                     {"history", &salvage.historyEntries},
                                                     {"profiles", &salvage.others},
                                                     {"field_definitions", &salvage.others}};
    for (const auto &[table, count] : tables) {
        TableCopy copy(from, into, QLatin1String(table));
        if (auto error = copy.run())
            return error;
        *count += copy.rows();
    }
    return std::nullopt;
}

/// A copy of the damaged file under the header of the new one, which has the same page size, encoding and form.
bool copyWithHeader(const QString &damaged, const QString &sound, const QString &to)
{
    QFile header(sound);
    QFile copy(to);
    if (!QFile::copy(damaged, to) || !header.open(QIODevice::ReadOnly))
        return false;
    copy.setPermissions(ownerOnly);
    QByteArray bytes = header.read(headerSize);
    // A change counter that differs from "version valid for" tells SQLite to take the size from the file
    // (fileformat2.html §1.3.7), not from the new file's header; versions 1 mean a rollback journal.
    bytes.replace(24, 4, QByteArray("\0\0\0\1", 4));
    bytes.replace(92, 4, QByteArray("\0\0\0\0", 4));
    bytes.replace(18, 2, QByteArray("\1\1", 2));
    return bytes.size() == headerSize && copy.open(QIODevice::ReadWrite) && copy.write(bytes) == headerSize;
}

bool isReadable(Database &database)
{
    return database.value(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")).isOk();
}

} // namespace

Result<Salvage, StoreError> Salvage::copyRows(const StoreOptions &options, Database &into)
{
    using Saved = Result<Salvage, StoreError>;
    StoreOptions damaged = options;
    damaged.gate = {};
    auto from = Database::open(Database::Mode::ReadOnly, damaged);
    const QString repaired = options.path + QLatin1String(".header");
    const QScopeGuard tidy([&] { QFile::remove(repaired); }); // our own copy, never the user's file
    if (!from || !isReadable(**from)) {
        const auto sound = into.value(QStringLiteral("SELECT file FROM pragma_database_list WHERE name = 'main'"));
        if (!sound)
            return Saved::fail(sound.error());
        damaged.path = repaired;
        if (copyWithHeader(options.path, sound->toString(), repaired))
            from = Database::open(Database::Mode::ReadOnly, damaged);
        if (!from || !isReadable(**from))
            return Saved::ok({});
    }
    Transaction transaction(into);
    if (auto error = transaction.begin())
        return Saved::fail(*error);
    Salvage salvage;
    if (auto error = copyTables(**from, into, salvage))
        return Saved::fail(*error);
    if (auto error = transaction.commit())
        return Saved::fail(*error);
    return Saved::ok(salvage);
}

} // namespace jobwright
